/**
 * A reference by ISO 690:2021 in the numeric form: creators, title, medium where it is not print, edition, place and
 * publisher, date, series, numbers, address. Words that are added stand in the language of the document; what the record
 * does not know is left out, the date alone is said to be missing.
 */
import type { Contributor, Description, Kind, Link, Trait } from "../description/types.ts";
import { mainAuthors } from "../exports/words.ts";
import { dateText, properTitle, publicationOf } from "./areas.ts";
import { hostOf, published, whereOf } from "./host.ts";
import { hasRole, type Iso690Words, iso690Words, standIns } from "./iso690-words.ts";
import { nameInText, partsOf, whole } from "./names.ts";
import { type GostLang, type GostWords, gostWords, langOfDocument, placeInFull } from "./words.ts";

export type Iso690Options = {
  /** Words added to documents that are in none of kk, ru, en. Russian by default. */
  otherwise?: GostLang;
  /** The day on which addresses were looked at, 2026-11-24; left out when not known. */
  accessed?: string;
};

/** Each element ends with a full stop, and none with two; an address stays as it is. */
const chain = (elements: readonly (string | undefined)[]): string =>
  elements
    .flatMap((one) => (one ? [/[.?!…]$/u.test(one) ? one : `${one}.`] : []))
    .join(" ")
    .trim();

const tight = (text: string): string => text.replace(/\s+([:;,])/gu, "$1");

/** «ӘУЕЗОВ, Мұхтар Омарханұлы»; who has no surname apart, and an organisation, as the heading has them. */
function creatorName(one: Contributor): string {
  const parts = partsOf(one);
  return parts ? `${parts.surname.toUpperCase()}, ${parts.given}` : whole(one);
}

/** Up to three are named, of more the first. */
function listed(names: readonly string[], words: Iso690Words): string {
  const [first = "", ...rest] = names;
  if (names.length > 3) return `${first} ${words.andOthers}`;
  const last = rest.pop();
  return last === undefined ? first : `${[first, ...rest].join(", ")} ${words.and} ${last}`;
}

function creators(description: Description, words: Iso690Words): string {
  const authors = mainAuthors(description);
  if (authors.length > 0) return listed([...new Set(authors.map(creatorName))], words);
  for (const role of standIns) {
    const people = description.contributors.filter((one) => hasRole(one, role));
    if (people.length > 0) return `${listed(people.map(creatorName), words)} (${words.inPlace[role]})`;
  }
  return "";
}

const media: readonly (Kind | Trait)[] = [
  "online",
  "braille",
  "e-book",
  "microform",
  "audiobook",
  "audio",
  "video",
  "map",
  "music-score",
  "picture",
  "e-resource",
];

function medium({ kind, traits }: Description, words: Iso690Words): string | undefined {
  const one = media.find((code) => code === kind || traits.some((trait) => trait === code));
  return one && words.medium[one];
}

function titleText(description: Description, words: Iso690Words, gost: GostWords): string {
  const { rest } = description.title;
  const title = rest ? `${properTitle(description, gost)}: ${rest}` : properTitle(description, gost);
  return [tight(title), medium(description, words)].filter(Boolean).join(" ");
}

function translators(description: Description, words: Iso690Words): string | undefined {
  const people = description.contributors.filter((one) => hasRole(one, "trl")).map(nameInText);
  return people.length === 0 ? undefined : words.translated(listed(people, words));
}

function publication(
  description: Description,
  words: Iso690Words,
  gost: GostWords,
  lang: GostLang,
): string | undefined {
  const made = publicationOf(description);
  const place = (made?.places ?? []).map((one) => placeInFull(one, lang)).join("; ");
  const who = [place, made?.publishers.join("; ")].filter(Boolean).join(": ");
  const date = dateText(description, gost);
  return tight([who, date === gost.noDate ? words.noDate : date].filter(Boolean).join(", "));
}

const seriesTexts = ({ series }: Description): string[] =>
  series.map(({ title, number }) => tight([title, number].filter(Boolean).join(", ")));

const numbers = ({ identifiers }: Description): string[] =>
  identifiers.flatMap((one) =>
    one.valid && (one.kind === "isbn" || one.kind === "issn" || one.kind === "doi")
      ? [`${one.kind.toUpperCase()} ${one.printed.trim()}`]
      : [],
  );

/** The first address where the document itself lies, with the day on which it was looked at. */
function address({ urls }: Description, words: Iso690Words, accessed: string | undefined): string {
  const found = urls.find(({ kind, url }) => kind !== "cover" && /^https?:\/\//i.test(url));
  if (!found) return "";
  return `${words.available} ${found.url}${accessed ? ` ${words.viewed(accessed)}` : ""}`;
}

/** In a book: «В кн.: …»; in a serial its title, year, number and pages. */
function hostElements(host: Link, words: Iso690Words, gost: GostWords, lang: GostLang): string[] {
  const title = host.title ?? gost.untitled;
  const where = whereOf(host, { ...gost, onPages: words.onPages }).map((one) =>
    one === gost.noDate ? words.noDate : one,
  );
  const inBook = host.published !== undefined || host.isbn !== undefined;
  if (!inBook) return [tight(title), where.join(", "), host.issn ? `ISSN ${host.issn}` : ""];
  const made = host.published ? tight(published(host.published, lang)) : "";
  const year = host.year?.toString() ?? "";
  const dated = [made, ...where].some((one) => one.includes(year)) ? "" : year;
  const by = host.author ? `${host.author.replace(/\.?$/u, ".")} ` : "";
  return [
    `${words.within} ${by}${tight(title)}`,
    host.edition ?? "",
    [made, dated, ...where].filter(Boolean).join(", "),
    host.isbn ? `ISBN ${host.isbn}` : "",
  ];
}

/** «ӘУЕЗОВ, Мұхтар. Абай жолы: роман-эпопея. Алматы: Жазушы, 2007. ISBN …». */
export function iso690Text(description: Description, options: Iso690Options = {}): string {
  const lang = langOfDocument(
    description.title.lang ?? description.languages.text[0],
    options.otherwise ?? "ru",
  );
  const [words, gost] = [iso690Words[lang], gostWords[lang]];
  const host = hostOf(description);
  const text = chain([
    creators(description, words),
    titleText(description, words, gost),
    translators(description, words),
    ...(host
      ? [...hostElements(host, words, gost, lang), ...numbers(description).filter((one) => /^DOI/.test(one))]
      : [
          description.edition,
          publication(description, words, gost, lang),
          ...seriesTexts(description),
          ...numbers(description),
        ]),
  ]);
  return [text, address(description, words, options.accessed)].filter(Boolean).join(" ");
}
