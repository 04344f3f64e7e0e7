import type { Description, Kind } from "../description/types.ts";
import { firstOf, fullTitle, mainAuthors, mainPublication, nameOf, withRole } from "./words.ts";

/** RIS, the tagged format of reference managers: a tag of two characters, two spaces, a hyphen, a space, the value. */

const types: Record<Kind, string> = {
  book: "BOOK",
  article: "JOUR",
  serial: "JFULL",
  "serial-issue": "JFULL",
  newspaper: "NEWS",
  "newspaper-issue": "NEWS",
  map: "MAP",
  "music-score": "MUSIC",
  audio: "SOUND",
  audiobook: "SOUND",
  video: "VIDEO",
  "e-resource": "ELEC",
  picture: "ART",
  object: "GEN",
  manuscript: "UNPB",
  kit: "GEN",
  collection: "GEN",
};

const oneLine = (text: string): string => text.replace(/\s+/g, " ").trim();

export function toRis(description: Description): string {
  const host = description.links.find(({ kind }) => kind === "host");
  const publication = mainPublication(description);
  const thesis = description.notes.some(({ kind }) => kind === "thesis");
  const type = thesis
    ? "THES"
    : description.kind === "article" && host?.isbn
      ? "CHAP"
      : types[description.kind];
  const [firstPage, lastPage] = host?.pages?.split("–") ?? [];
  const year = description.years.from ?? host?.year;
  const lines: [string, string | undefined][] = [
    ["TY", type],
    ...mainAuthors(description).map((one): [string, string] => ["AU", nameOf(one)]),
    ...withRole(description, "edt").map((one): [string, string] => ["ED", nameOf(one)]),
    ...withRole(description, "trl").map((one): [string, string] => ["A4", nameOf(one)]),
    ["TI", [fullTitle(description), description.title.rest].filter(Boolean).join(" : ")],
    [type === "JOUR" ? "JO" : "T2", host?.title ?? description.series[0]?.title],
    ["VL", host?.volume ?? description.series[0]?.number],
    ["SP", firstPage ?? (host ? undefined : description.extent?.pages?.toString())],
    ["EP", lastPage],
    ["ET", description.edition],
    ["CY", publication?.places.join("; ")],
    ["PB", publication?.publishers.join("; ")],
    ["PY", year?.toString()],
    ["SN", firstOf(description, "isbn") ?? host?.issn ?? firstOf(description, "issn")],
    ["DO", firstOf(description, "doi")],
    ...description.urls.map(({ url }): [string, string] => ["UR", url]),
    ...description.languages.text.map((code): [string, string] => ["LA", code]),
    ...description.subjects.map(({ text }): [string, string] => ["KW", text]),
    ["AB", description.summary],
    ...description.notes.map(({ text }): [string, string] => ["N1", text]),
  ];
  const body = lines.flatMap(([tag, value]) =>
    value && oneLine(value) !== "" ? [`${tag}  - ${oneLine(value)}\r\n`] : [],
  );
  return `${body.join("")}ER  - \r\n`;
}
