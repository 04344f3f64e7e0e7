/**
 * A bibliographic record for a list by ГОСТ Р 7.0.100-2018 with a heading by ГОСТ Р 7.0.80: one, two or three authors
 * stand in the heading (the first of them), four and more do not. Everything comes from the description; nothing is
 * known better than the record knows it, and what is added stands in square brackets.
 */
import type { Description } from "../description/types.ts";
import { mainAuthors } from "../exports/words.ts";
import {
  contentArea,
  extentArea,
  materialArea,
  noteAreas,
  numberAreas,
  publicationArea,
  seriesArea,
  titleArea,
} from "./areas.ts";
import { hostAreas, hostOf } from "./host.ts";
import { headingName } from "./names.ts";
import { type GostLang, gostWords, langOfDocument } from "./words.ts";

export type { GostLang } from "./words.ts";

export type GostOptions = {
  /** The library's own language: words added to documents that are in none of kk, ru, en. Russian by default. */
  otherwise?: GostLang;
  /** Names in the heading: «Әуезов, М. О.» (default) or as the authority has them. */
  names?: "initials" | "full";
  /** The area of content and carrier («Текст : непосредственный»); told by default. */
  content?: boolean;
  /** Notes of the record; told by default. */
  notes?: boolean;
  /** The day on which addresses on the net were looked at, 2026-11-24; left out when not known. */
  accessed?: string;
};

export type GostEntry = {
  /** «Әуезов, М. О.»; "" where the record stands under its title. */
  heading: string;
  /** Everything behind the heading, with a full stop at the end. */
  description: string;
  /** ISO 639-1 of the words that were added. */
  lang: GostLang;
};

const dotted = (day: string): string => day.split("-").reverse().join(".");

/** ". – " between areas; a full stop that is there already is not set twice (4.5.2). */
const chain = (areas: readonly string[]): string =>
  areas
    .filter((area) => area !== "")
    .reduce(
      (whole, area) => (whole === "" ? area : `${whole}${whole.endsWith(".") ? " – " : ". – "}${area}`),
      "",
    );

const ended = (text: string): string => (text.endsWith(".") ? text : `${text}.`);

export function headingOf(description: Description, names: "initials" | "full" = "initials"): string {
  const authors = mainAuthors(description).filter(({ kind }) => kind !== "meeting");
  const [first] = authors;
  if (!first || authors.length > 3) return "";
  return first.kind === "person" ? headingName(first, names) : "";
}

const addressesOf = (description: Description, accessed: string | undefined, word: string): string[] =>
  description.urls
    .filter(({ kind, url }) => kind !== "cover" && /^https?:\/\//i.test(url))
    .map(({ url }) => `URL: ${url}${accessed ? ` (${word}: ${dotted(accessed)})` : ""}`);

export function gostEntry(description: Description, options: GostOptions = {}): GostEntry {
  const lang = langOfDocument(
    description.title.lang ?? description.languages.text[0],
    options.otherwise ?? "ru",
  );
  const words = gostWords[lang];
  const content = options.content === false ? "" : contentArea(description, words);
  const notes = options.notes === false ? [] : noteAreas(description, words);
  const addresses = addressesOf(description, options.accessed, words.accessed);
  const host = hostOf(description);
  const title = titleArea(description, words);
  const text = host
    ? `${chain([title, content])} // ${chain([...hostAreas(host, words, lang), ...notes, ...addresses])}`
    : chain([
        title,
        description.edition ?? "",
        materialArea(description, words),
        publicationArea(description, words, lang),
        extentArea(description, words),
        seriesArea(description),
        ...notes,
        ...numberAreas(description, words),
        ...addresses,
        content,
      ]);
  return { heading: headingOf(description, options.names), description: ended(text), lang };
}

/** The whole record on one line: «Әуезов, М. О. Абай жолы : роман / М. О. Әуезов. – Алматы : …». */
export function gostText(description: Description, options: GostOptions = {}): string {
  const { heading, description: text } = gostEntry(description, options);
  return heading === "" ? text : `${ended(heading)} ${text}`;
}
