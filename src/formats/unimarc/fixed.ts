import { languageCodes } from "../description/makers/titles.ts";
import { addOnce, plain } from "../description/text.ts";
import type { Audience, Description, Kind, Level, Years } from "../description/types.ts";
import { dataFields, type RawRecord, subfield } from "../record.ts";

/**
 * The coded data of UNIMARC: leader 06–08, 100 (dates, audience), 106 and 110 (form), 115–126 through the leader only.
 * Source: UNIMARC Manual, bibliographic format.
 */
const kindOfType: Record<string, Kind> = {
  a: "book",
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

export function kindOf(record: RawRecord): { kind: Kind; level: Level } {
  const type = record.leader[6] ?? "a";
  const bibliographic = record.leader[7] ?? "m";
  const hierarchy = record.leader[8] ?? " ";
  const kind = kindOfType[type] ?? "book";
  if (bibliographic === "a") return { kind: kind === "book" ? "article" : kind, level: "part" };
  if (bibliographic === "s") {
    const code = subfield(
      dataFields(record, "110")[0] ?? { tag: "", ind1: "", ind2: "", subfields: [] },
      "a",
    )?.[0];
    return { kind: kind !== "book" ? kind : code === "c" ? "newspaper" : "serial", level: "serial" };
  }
  if (bibliographic === "c") return { kind, level: "collection" };
  if (hierarchy === "1") return { kind, level: "set" };
  if (hierarchy === "2") return { kind, level: "volume" };
  return { kind, level: "single" };
}

const audienceOf: Record<string, Audience> = {
  a: "children",
  b: "preschool",
  c: "primary",
  d: "children",
  e: "youth",
  k: "specialised",
  m: "general",
};

/** 100 $a 8–16: type of date and two years. */
function yearsOf100(coded: string): Years {
  const [from, to] = [coded.slice(9, 13), coded.slice(13, 17)].map((text) =>
    /^\d{4}$/.test(text) ? Number(text) : undefined,
  );
  const type = coded[8];
  if (from === undefined || from === 0) return {};
  if (type === "a" || to === 9999) return { from, open: true };
  if ((type === "b" || type === "f" || type === "g") && to !== undefined && to > from) return { from, to };
  return { from };
}

export function applyFixed(record: RawRecord, draft: Description): void {
  Object.assign(draft, kindOf(record));
  const coded = (tag: string) =>
    dataFields(record, tag).flatMap((field) => subfield(field, "a") ?? [])[0] ?? "";
  const general = coded("100");
  if (general.length >= 17) draft.years = yearsOf100(general);
  for (const letter of general.slice(17, 20)) {
    if (draft.level !== "serial") addOnce(draft.audience, audienceOf[letter]);
  }
  const form = plain(coded("106"))[0];
  if (form === "d") addOnce(draft.traits, "large-print");
  if (form === "f") addOnce(draft.traits, "braille");
  if (form === "g" || form === "t") addOnce(draft.traits, "microform");
  if (form === "s" && draft.kind === "book") addOnce(draft.traits, "e-book");
  if (draft.languages.text.length === 0)
    for (const code of languageCodes(coded("101"))) addOnce(draft.languages.text, code);
}
