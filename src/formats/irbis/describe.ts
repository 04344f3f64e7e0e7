import { applyMapping, emptyDescription } from "../description/draft.ts";
import { addEvidence, kindOfWords } from "../description/evidence.ts";
import { yearsOf } from "../description/makers/publication.ts";
import { sortForm } from "../description/makers/titles.ts";
import { tidy } from "../description/text.ts";
import type { Description, Kind, Level } from "../description/types.ts";
import { dataFields, isData, type RawRecord, subfield, subfieldsOf } from "../record.ts";
import { irbisMapping } from "./mapping.ts";

/** 920: the work sheet says what is described. PAZK and PVK are books under author and under title. */
const sheets: Record<string, { kind: Kind; level: Level }> = {
  PAZK: { kind: "book", level: "single" },
  PVK: { kind: "book", level: "single" },
  SPEC: { kind: "book", level: "volume" },
  ASP: { kind: "article", level: "part" },
  J: { kind: "serial", level: "serial" },
  NJ: { kind: "serial-issue", level: "part" },
  NJK: { kind: "serial-issue", level: "part" },
  NJP: { kind: "serial-issue", level: "part" },
  MUSP: { kind: "music-score", level: "single" },
  SOB: { kind: "object", level: "single" },
  PERS: { kind: "object", level: "single" },
  KF: { kind: "object", level: "single" },
  VS: { kind: "object", level: "single" },
};

/** 900 $t: type of document. */
const types: Record<string, Kind> = {
  b: "manuscript",
  c: "music-score",
  d: "manuscript",
  e: "map",
  f: "map",
  g: "video",
  i: "audiobook",
  j: "audio",
  k: "picture",
  l: "e-resource",
  m: "kit",
  r: "object",
};

/** IRBIS does not tell capital codes from small ones. */
const inSmallCodes = (record: RawRecord): RawRecord => ({
  leader: record.leader,
  fields: record.fields.map((field) =>
    isData(field)
      ? {
          ...field,
          subfields: field.subfields.map(({ code, value }) => ({ code: code.toLowerCase(), value })),
        }
      : field,
  ),
});

/** A volume goes by the title of its set: 461 $c, with 200 $v as the number and 200 $a as the name of the volume. */
function raiseSetTitle(record: RawRecord, draft: Description): void {
  const [set] = dataFields(record, "461");
  const text = tidy(set && subfield(set, "c"));
  if (!set || text === "") return;
  const { text: name, parts, rest, responsibility } = draft.title;
  const [part = {}] = parts;
  const number = part.number;
  draft.title.parts = number || name ? [{ ...(number && { number }), ...(name && { name }) }] : [];
  Object.assign(draft.title, { text, sort: sortForm(text, 0) });
  const restOfSet = tidy(subfield(set, "e"));
  const responsible = tidy(subfield(set, "f")) || responsibility;
  if (restOfSet) draft.title.rest = restOfSet;
  else if (rest === undefined) delete draft.title.rest;
  if (responsible) draft.title.responsibility = responsible;
}

/** A number of a serial has no title of its own: 933 code of the serial, 934 year, 935 volume, 936 number. */
function describeIssue(record: RawRecord, draft: Description): void {
  const value = (tag: string) =>
    tidy(dataFields(record, tag).flatMap((field) => subfieldsOf(field, "*a"))[0]);
  const [serial, year, volume, number] = [value("933"), value("934"), value("935"), value("936")];
  if (serial) draft.links.push({ kind: "host", control: serial, ...(number && { volume: number }) });
  if (year) Object.assign(draft.years, yearsOf(year));
  if (draft.title.text !== "") return;
  const text = [year, volume, number && `№ ${number}`].filter(Boolean).join(", ");
  Object.assign(draft.title, { text, sort: text });
}

/** An IRBIS record (text export or ISO 2709) → the one description. Never throws. */
export function describeIrbis(raw: RawRecord): Description {
  const record = inSmallCodes(raw);
  const draft = emptyDescription();
  const first = (tag: string, codes: string) =>
    dataFields(record, tag).flatMap((field) => subfield(field, codes) ?? [])[0] ?? "";
  const sheet = first("920", "*a").trim().toUpperCase();
  applyMapping(record, irbisMapping, draft);
  Object.assign(draft, sheets[sheet] ?? {});
  const named =
    types[first("900", "t").trim().toLowerCase()] ?? kindOfWords(first("203", "a") || first("200", "b"));
  if (named && draft.kind === "book") draft.kind = named;
  if (draft.years.from === undefined) draft.years = yearsOf(draft.publications[0]?.date ?? "");
  if (draft.level === "volume") raiseSetTitle(record, draft);
  if (draft.kind === "serial-issue") describeIssue(record, draft);
  const [host] = draft.links.filter(({ kind }) => kind === "host");
  if (draft.level === "part" && draft.years.from === undefined && host?.year !== undefined)
    draft.years = { from: host.year };
  if (draft.kind === "object" && draft.title.text === "") {
    // Entries of a calendar of dates have no title: the event, the annotation or the person names them.
    const text =
      tidy(first("309", "t")) || tidy(first("331", "*a")) || (draft.contributors[0]?.heading.text ?? "");
    Object.assign(draft.title, { text, sort: sortForm(text, 0) });
  }
  addEvidence(draft, {
    material: [first("203", "a"), first("230", "a*"), first("337", "*a")].join("\n"),
    marks: [first("900", "z"), first("333", "*a")].join("\n"),
  });
  return draft;
}
