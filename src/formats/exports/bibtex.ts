import type { Contributor, Description, Kind } from "../description/types.ts";
import {
  firstOf,
  fullTitle,
  isPeriodicalPart,
  mainAuthors,
  mainPublication,
  nameOf,
  withRole,
} from "./words.ts";

/** BibTeX in UTF-8, as biber and modern readers take it. */

const entryTypes: Partial<Record<Kind, string>> = {
  article: "article",
  serial: "periodical",
  newspaper: "periodical",
  "e-resource": "online",
  manuscript: "unpublished",
};

/** Braces and backslashes would open groups and commands; the signs of TeX are taken literally. */
const escapeTex = (text: string): string =>
  text
    .replace(/[\\{}]/g, (char) => ({ "\\": "\\textbackslash{}", "{": "\\{", "}": "\\}" })[char] ?? "")
    .replace(/([#$%&_])/g, "\\$1")
    .replace(/\s+/g, " ")
    .trim();

/** An organisation is held together by braces, else its words would be taken for names. */
const names = (people: Contributor[]): string =>
  people
    .map((one) => (one.kind === "person" ? escapeTex(nameOf(one)) : `{${escapeTex(nameOf(one))}}`))
    .join(" and ");

/** Letters and digits only; Cyrillic is allowed by biber but not by BibTeX, so the number is the sure part. */
export function bibtexKey(description: Description, number: number): string {
  const control = description.identifiers.find(({ kind }) => kind === "control-number")?.value ?? "";
  const plain = control.replace(/[^0-9A-Za-z]/g, "");
  return plain === "" ? `ortaq${number}` : `ortaq${plain}`;
}

export function toBibtex(description: Description, key: string): string {
  const host = description.links.find(({ kind }) => kind === "host");
  const volume = description.links.find(({ kind }) => kind === "set");
  const publication = mainPublication(description);
  const editors = withRole(description, "edt");
  const thesis = description.notes.find(({ kind }) => kind === "thesis");
  const type = thesis
    ? "thesis"
    : description.kind === "article" && host?.isbn
      ? "incollection"
      : (entryTypes[description.kind] ?? "book");
  const { title } = description;
  const pages = host?.pages?.replace(/–/g, "--");
  const fields: [string, string | undefined][] = [
    ["author", names(mainAuthors(description))],
    ["editor", names(editors)],
    ["translator", names(withRole(description, "trl"))],
    ["title", escapeTex([fullTitle(description), title.rest].filter(Boolean).join(" : "))],
    [type === "incollection" ? "booktitle" : "journal", host?.title && escapeTex(host.title)],
    ["volume", host?.volume ?? volume?.volume],
    ["edition", description.edition && escapeTex(description.edition)],
    ["address", publication?.places.map(escapeTex).join("; ")],
    ["publisher", publication?.publishers.map(escapeTex).join("; ")],
    ["year", String(description.years.from ?? host?.year ?? "")],
    [
      "pages",
      pages ?? (isPeriodicalPart(description.kind) ? undefined : description.extent?.pages?.toString()),
    ],
    ["series", description.series[0] && escapeTex(description.series[0].title)],
    ["number", description.series[0]?.number && escapeTex(description.series[0].number)],
    ["isbn", firstOf(description, "isbn")],
    ["issn", host?.issn ?? firstOf(description, "issn")],
    ["doi", firstOf(description, "doi")],
    ["url", description.urls[0]?.url],
    ["langid", description.languages.text[0]],
    ["keywords", description.subjects.map(({ text }) => escapeTex(text)).join(", ")],
    ["abstract", description.summary && escapeTex(description.summary)],
    ["note", thesis && escapeTex(thesis.text)],
  ];
  const lines = fields.filter(([, value]) => value).map(([name, value]) => `  ${name} = {${value}}`);
  return `@${type}{${key},\n${lines.join(",\n")}\n}\n`;
}
