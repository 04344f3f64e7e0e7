import type { Description } from "../description/types.ts";
import { firstOf, fullTitle, mainAuthors, mainPublication, nameOf, yearText } from "./words.ts";

/** A table for spreadsheets. The heads come from the caller in the person's language, by these keys. */
export const csvColumns = [
  "kind",
  "authors",
  "title",
  "rest",
  "responsibility",
  "edition",
  "place",
  "publisher",
  "year",
  "extent",
  "series",
  "isbn",
  "issn",
  "language",
  "bbk",
  "udc",
  "subjects",
  "ageMark",
  "summary",
  "url",
  "controlNumber",
] as const;
export type CsvColumn = (typeof csvColumns)[number];

const list = (values: (string | undefined)[]): string => values.filter(Boolean).join("; ");

const cells: Record<CsvColumn, (description: Description) => string> = {
  kind: ({ kind }) => kind,
  authors: (description) => list(mainAuthors(description).map(nameOf)),
  title: fullTitle,
  rest: ({ title }) => title.rest ?? "",
  responsibility: ({ title }) => title.responsibility ?? "",
  edition: ({ edition }) => edition ?? "",
  place: (description) => list(mainPublication(description)?.places ?? []),
  publisher: (description) => list(mainPublication(description)?.publishers ?? []),
  year: yearText,
  extent: ({ extent }) => list([extent?.text, extent?.illustrations, extent?.size]),
  series: ({ series }) => list(series.map(({ title, number }) => [title, number].filter(Boolean).join(", "))),
  isbn: ({ identifiers }) =>
    list(identifiers.filter(({ kind, valid }) => kind === "isbn" && valid).map(({ value }) => value)),
  issn: (description) => firstOf(description, "issn") ?? "",
  language: ({ languages }) => list(languages.text),
  bbk: ({ classifications }) =>
    list(classifications.filter(({ scheme }) => scheme === "bbk").map(({ code }) => code)),
  udc: ({ classifications }) =>
    list(classifications.filter(({ scheme }) => scheme === "udc").map(({ code }) => code)),
  subjects: ({ subjects }) => list(subjects.map(({ text }) => text)),
  ageMark: ({ ageMark }) => ageMark ?? "",
  summary: ({ summary }) => summary ?? "",
  url: ({ urls }) => list(urls.map(({ url }) => url)),
  controlNumber: ({ identifiers }) => identifiers.find(({ kind }) => kind === "control-number")?.value ?? "",
};

/**
 * RFC 4180 with semicolons, as spreadsheets in Kazakhstan open it. A text that a spreadsheet would take for a formula
 * (= + - @, tab, return at the start) gets an apostrophe before it, so that hostile text is never run.
 */
export function csvCell(text: string, separator = ";"): string {
  const safe = /^[=+\-@\t\r]/.test(text) && !/^[+-]?\d+(?:[.,]\d+)?$/.test(text) ? `'${text}` : text;
  return safe.includes(separator) || /["\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}

export const csvLine = (values: string[], separator = ";"): string =>
  `${values.map((value) => csvCell(value, separator)).join(separator)}\r\n`;

/** Begin the file with a byte order mark and `csvLine(heads)`. */
export const toCsvLine = (description: Description, columns: readonly CsvColumn[] = csvColumns): string =>
  csvLine(columns.map((column) => cells[column](description)));

/** Every column of the table for one description, for XLSX and print. */
export const csvCells = (description: Description, columns: readonly CsvColumn[] = csvColumns): string[] =>
  columns.map((column) => cells[column](description));
