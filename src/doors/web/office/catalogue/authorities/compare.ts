/** Two states of facts, part by part, in words: for the history and for merging side by side. */
import { langs } from "#basics";
import { type AuthorityFacts, authorityWords, dayLine } from "#catalogue/rules";
import { type Ui, wordsOf } from "#doors/web/ui";
import { pageWords } from "./words/index.ts";

export type ComparedPart = { label: string; one: string; other: string };

function partsOf(ui: Ui, facts: AuthorityFacts): [label: string, text: string][] {
  const words = authorityWords(ui.lang);
  const { form } = pageWords(ui.lang);
  const languages = wordsOf(ui.lang).form.languageOf;
  const living = facts.kind === "person" || facts.kind === "family";
  const day = (value: AuthorityFacts["began"]): string => (value ? dayLine(value, ui.lang, words.about) : "");
  return [
    [pageWords(ui.lang).kind, words.kinds[facts.kind]],
    ...langs.map((lang): [string, string] => [
      `${form.heading}, ${languages[lang]}`,
      facts.heading[lang] ?? "",
    ]),
    [
      form.variants,
      facts.variants
        .map((one) => `${one.text} (${words.variantKinds[one.kind].toLocaleLowerCase(ui.lang)})`)
        .join("; "),
    ],
    [living ? form.began.person : form.began.other, day(facts.began)],
    [living ? form.ended.person : form.ended.other, day(facts.ended)],
    [form.placeKind, facts.placeKind === "" ? "" : words.placeKinds[facts.placeKind]],
    [form.place, facts.latitude === null ? "" : `${facts.latitude}; ${facts.longitude}`],
    [form.numbers, facts.numbers.map((one) => `${words.schemes[one.scheme]} ${one.value}`).join("; ")],
    [
      form.note,
      langs
        .map((lang) => facts.note?.[lang])
        .filter(Boolean)
        .join(" / "),
    ],
    [form.person, facts.person === null ? "" : String(facts.person)],
  ];
}

/** Every part of which either says something. */
export const comparedParts = (ui: Ui, one: AuthorityFacts, other: AuthorityFacts): ComparedPart[] => {
  const others = partsOf(ui, other);
  return partsOf(ui, one)
    .map(([label, text], at) => ({ label, one: text, other: others[at]?.[1] ?? "" }))
    .filter((part) => part.one !== "" || part.other !== "");
};

export const changedParts = (ui: Ui, one: AuthorityFacts, other: AuthorityFacts): ComparedPart[] =>
  comparedParts(ui, one, other).filter((part) => part.one !== part.other);
