import type { Description, Kind } from "../description/types.ts";
import { xmlEscape } from "../marcxml/write.ts";
import { fullTitle, mainAuthors, mainPublication, nameOf, yearText } from "./words.ts";

/**
 * Simple Dublin Core (DCMI Metadata Terms, the fifteen elements) as `oai_dc`, what every OAI-PMH door must give.
 * Unqualified: schemes are lost, everything else has its element.
 */
export const dcElements = [
  "title",
  "creator",
  "subject",
  "description",
  "publisher",
  "contributor",
  "date",
  "type",
  "format",
  "identifier",
  "source",
  "language",
  "relation",
  "coverage",
  "rights",
] as const;
export type DcElement = (typeof dcElements)[number];
export type DublinCore = Partial<Record<DcElement, string[]>>;

/** DCMI Type Vocabulary. */
const dcmiType: Record<Kind, string> = {
  book: "Text",
  article: "Text",
  serial: "Text",
  "serial-issue": "Text",
  newspaper: "Text",
  "newspaper-issue": "Text",
  map: "Image",
  "music-score": "Text",
  audio: "Sound",
  audiobook: "Sound",
  video: "MovingImage",
  "e-resource": "Text",
  picture: "StillImage",
  object: "PhysicalObject",
  manuscript: "Text",
  kit: "Collection",
  collection: "Collection",
};

export function toDublinCore(description: Description): DublinCore {
  const out: DublinCore = {};
  const add = (element: DcElement, ...values: (string | undefined)[]) => {
    for (const value of values) {
      if (!value) continue;
      out[element] ??= [];
      if (!out[element].includes(value)) out[element].push(value);
    }
  };
  const { title } = description;
  add("title", [fullTitle(description), title.rest].filter(Boolean).join(" : "), title.inScript);
  for (const other of description.otherTitles) add("title", other.text);
  const creators = mainAuthors(description);
  add("creator", ...creators.map(nameOf));
  add("contributor", ...description.contributors.filter((one) => !creators.includes(one)).map(nameOf));
  add(
    "subject",
    ...description.subjects.map(({ text }) => text),
    ...description.classifications.map(({ code }) => code),
  );
  add(
    "description",
    description.summary,
    ...description.notes.map(({ text }) => text),
    ...description.contents,
  );
  add("publisher", ...(mainPublication(description)?.publishers ?? []));
  add("date", yearText(description));
  add("type", dcmiType[description.kind]);
  add("format", description.extent?.text);
  for (const { kind, value, valid } of description.identifiers) {
    if (!valid) continue;
    if (kind === "isbn" || kind === "issn" || kind === "doi")
      add("identifier", `${kind === "doi" ? "doi" : `urn:${kind}`}:${value}`);
    else if (kind === "control-number") add("identifier", value);
  }
  add("identifier", ...description.urls.filter(({ kind }) => kind === "full-text").map(({ url }) => url));
  add("language", ...description.languages.text);
  for (const link of description.links) {
    const text = [link.author, link.title, link.where].filter(Boolean).join(". ");
    add(link.kind === "host" ? "source" : "relation", text);
  }
  add(
    "relation",
    ...description.series.map(({ title: name, number }) => [name, number].filter(Boolean).join(" ; ")),
  );
  add(
    "coverage",
    ...description.subjects
      .filter(({ kind }) => kind === "place" || kind === "period")
      .map(({ heading }) => heading),
  );
  add(
    "rights",
    ...description.notes.filter(({ kind }) => kind === "rights" || kind === "access").map(({ text }) => text),
  );
  return out;
}

const namespaces =
  'xmlns:oai_dc="http://www.openarchives.org/OAI/2.0/oai_dc/" xmlns:dc="http://purl.org/dc/elements/1.1/" ' +
  'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" ' +
  'xsi:schemaLocation="http://www.openarchives.org/OAI/2.0/oai_dc/ http://www.openarchives.org/OAI/2.0/oai_dc.xsd"';

/** One `<oai_dc:dc>` element without an XML declaration. */
export function dublinCoreXml(description: Description): string {
  const core = toDublinCore(description);
  const lines = dcElements.flatMap((element) =>
    (core[element] ?? []).map((value) => `<dc:${element}>${xmlEscape(value)}</dc:${element}>`),
  );
  return `<oai_dc:dc ${namespaces}>${lines.join("")}</oai_dc:dc>`;
}
