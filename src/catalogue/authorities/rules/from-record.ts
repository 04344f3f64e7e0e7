/** From an authority record of another file to facts of our own, and what it adds to facts that are there. Pure. */
import type { Lang, Trilingual } from "#basics";
import { type AuthorityDescription, type AuthorityForm, scriptOf } from "#formats/rules";
import { hasKazakhLetter, lowerCase } from "#kazakh";
import {
  type AuthorityFacts,
  type AuthorityNumber,
  isNumberScheme,
  normalNumber,
  type Variant,
} from "./facts.ts";

const slots: Readonly<Record<string, Lang>> = { kaz: "kk", rus: "ru", eng: "en" };

/** Which language's heading a form is: what the record says, else what the letters say. */
export function slotOf({ text, lang, script }: AuthorityForm): Lang | undefined {
  const told = lang === undefined ? undefined : slots[lang];
  // «Мұхтар» in a record catalogued in Russian is Kazakh all the same, and "Auezov" is neither.
  if (hasKazakhLetter(lowerCase(text))) return "kk";
  const letters = script ?? scriptOf(text);
  if (letters === "Cyrl") return told === "kk" ? "kk" : "ru";
  return letters === "Latn" ? "en" : undefined;
}

export function factsOfRecord(told: AuthorityDescription, source: string): AuthorityFacts {
  const heading: Trilingual = {};
  const variants: Variant[] = [];
  for (const form of told.headings) {
    const slot = slotOf(form);
    if (slot && heading[slot] === undefined) heading[slot] = form.text;
    else variants.push({ text: form.text, kind: "variant", ...(form.lang ? { lang: form.lang } : {}) });
  }
  for (const { text, kind, lang } of told.variants) variants.push({ text, kind, ...(lang ? { lang } : {}) });
  // Scripts that are none of the three languages': the form is shown where a reader of any looks.
  if (Object.keys(heading).length === 0) heading.en = variants.shift()?.text ?? "";
  const numbers = told.identifiers.flatMap(({ scheme, value }): AuthorityNumber[] => {
    const normal = isNumberScheme(scheme) ? normalNumber(scheme, value) : undefined;
    return isNumberScheme(scheme) && normal !== undefined ? [{ scheme, value: normal }] : [];
  });
  const control = told.number === "" ? undefined : normalNumber("control", controlOf(told.number, source));
  if (control) numbers.push({ scheme: "control", value: control });
  const note = told.notes.join(" ").slice(0, 3000);
  return {
    kind: told.kind,
    heading: cut(heading),
    variants: tidyVariants(heading, variants),
    placeKind: "",
    began: told.began ?? null,
    ended: told.ended ?? null,
    note: note === "" ? null : { [slotOf({ text: note }) ?? "en"]: note },
    numbers: distinctNumbers(numbers),
    latitude: told.point?.latitude ?? null,
    longitude: told.point?.longitude ?? null,
    person: null,
  };
}

export const controlOf = (number: string, source: string): string =>
  /^\([^()]+\)/.test(number) ? number : `(${source.replace(/[\s()]+/g, "-").slice(0, 40)})${number}`;

const longest = 300;
const mostVariants = 120;
const cut = (heading: Trilingual): Trilingual =>
  Object.fromEntries(Object.entries(heading).map(([lang, text]) => [lang, text?.slice(0, longest)]));

/** Each form once, none that is a heading already. */
export function tidyVariants(heading: Trilingual, variants: readonly Variant[]): Variant[] {
  const seen = new Set(Object.values(heading));
  return variants
    .flatMap((one) => {
      const text = one.text.slice(0, longest);
      if (text === "" || seen.has(text)) return [];
      seen.add(text);
      return [{ ...one, text }];
    })
    .slice(0, mostVariants);
}

const distinctNumbers = (numbers: readonly AuthorityNumber[]): AuthorityNumber[] => [
  ...new Map(numbers.map((one) => [`${one.scheme}:${one.value}`, one])).values(),
];

/**
 * What is there, with what a file adds: languages that are missing, other forms, numbers, days that nobody knew. Nothing
 * that is there is changed; undefined when nothing is new.
 */
export function withMore(there: AuthorityFacts, more: AuthorityFacts): AuthorityFacts | undefined {
  const heading = { ...more.heading, ...there.heading };
  const kept = new Set(Object.values(heading));
  const others = Object.values(more.heading).filter((text) => text !== undefined && !kept.has(text));
  const facts: AuthorityFacts = {
    ...there,
    heading,
    variants: tidyVariants(heading, [
      ...there.variants,
      ...others.map((text): Variant => ({ text: text ?? "", kind: "variant" })),
      ...more.variants,
    ]),
    began: there.began ?? more.began,
    ended: there.ended ?? more.ended,
    note: there.note ?? more.note,
    numbers: distinctNumbers([...there.numbers, ...more.numbers]),
    ...(there.latitude === null ? { latitude: more.latitude, longitude: more.longitude } : {}),
  };
  const news =
    Object.keys(heading).length > Object.keys(there.heading).length ||
    facts.variants.length > there.variants.length ||
    facts.numbers.length > there.numbers.length ||
    facts.began !== there.began ||
    facts.ended !== there.ended ||
    facts.note !== there.note ||
    facts.latitude !== there.latitude;
  return news ? facts : undefined;
}
