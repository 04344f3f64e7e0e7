import { languageCodes } from "../description/makers/titles.ts";
import { addOnce } from "../description/text.ts";
import type { Audience, Description, Kind, Level, Trait } from "../description/types.ts";
import type { RawRecord } from "../record.ts";
import { isControl } from "../record.ts";

/**
 * The coded positions of MARC 21: leader 06–07 and 19, 006, 007, 008. What each position means depends on the type of
 * record, so this is the one part of the mapping that is not a row of the table.
 */

const kindOfType: Record<string, Kind> = {
  a: "book",
  t: "manuscript",
  c: "music-score",
  d: "manuscript",
  e: "map",
  f: "map",
  g: "video",
  i: "audiobook",
  j: "audio",
  k: "picture",
  m: "e-resource",
  o: "kit",
  p: "collection",
  r: "object",
};

/** Leader/06 and 07: serials are told from newspapers by 008/21, parts by level a and b. */
export function kindOf(leader: string, fixed: string): { kind: Kind; level: Level } {
  const type = leader[6] ?? "a";
  const level = leader[7] ?? "m";
  const part = leader[19] ?? " ";
  const kind = kindOfType[type] ?? "book";
  if (level === "s" || level === "i") {
    if (kind !== "book") return { kind, level: "serial" };
    return {
      kind: fixed[21] === "n" ? "newspaper" : level === "i" ? "e-resource" : "serial",
      level: "serial",
    };
  }
  if (level === "a" || level === "b") return { kind: kind === "book" ? "article" : kind, level: "part" };
  if (level === "c" || level === "d")
    return { kind: kind === "book" && level === "c" ? "collection" : kind, level: "collection" };
  if (part === "a") return { kind, level: "set" };
  if (part === "b" || part === "c") return { kind, level: "volume" };
  return { kind, level: "single" };
}

const textual = new Set(["a", "t", "c", "d", "i", "j", "p", "m"]);

/** 008/23, or 29 for maps and pictures: form of item. */
const formTraits: Record<string, Trait[]> = {
  a: ["microform"],
  b: ["microform"],
  c: ["microform"],
  d: ["large-print"],
  f: ["braille"],
  o: ["online"],
  q: [],
  s: [],
};

const audienceOf: Record<string, Audience> = {
  a: "preschool",
  b: "primary",
  c: "children",
  d: "youth",
  e: "adult",
  f: "specialised",
  g: "general",
  j: "children",
};

const year = (digits: string, unknown: "0" | "9"): number | undefined => {
  const filled = digits.replace(/[u|]/g, unknown);
  const value = /^\d{4}$/.test(filled) ? Number(filled) : Number.NaN;
  return value > 0 && value < 2100 ? value : undefined;
};

/** 008/06–14. Undefined when the positions say nothing. */
export function yearsOf008(fixed: string): Description["years"] | undefined {
  const type = fixed[6] ?? " ";
  const first = fixed.slice(7, 11);
  const second = fixed.slice(11, 15);
  if (/^(?:uuuu|\|\|\|\||\s{4})$/.test(first)) return undefined;
  const from = year(first, "0");
  if (from === undefined) return undefined;
  if (type === "c" || (type === "m" && second === "9999")) return { from, open: true };
  if (type === "d" || type === "m" || type === "q" || type === "i" || type === "k") {
    const to = year(second, "9");
    return to !== undefined && to > from ? { from, to } : { from };
  }
  const last = year(first, "9");
  return last !== undefined && last !== from ? { from, to: last } : { from };
}

function applyForm(code: string | undefined, draft: Description): void {
  for (const trait of formTraits[code ?? ""] ?? []) addOnce(draft.traits, trait);
  if (draft.kind === "book" && (code === "o" || code === "q" || code === "s"))
    addOnce(draft.traits, "e-book");
}

/** 007: only what changes how a person can use the thing. */
function applyPhysical(data: string, draft: Description): void {
  const [category, carrier] = data;
  if (category === "f") addOnce(draft.traits, carrier === "b" || carrier === "c" ? "braille" : "tactile");
  if (category === "t" && carrier === "b") addOnce(draft.traits, "large-print");
  if (category === "t" && carrier === "c") addOnce(draft.traits, "braille");
  if (category === "h") addOnce(draft.traits, "microform");
  if (category === "c" && carrier === "r") addOnce(draft.traits, "online");
  if (category === "c" && carrier === "o") addOnce(draft.traits, "optical-disc");
  if (category === "s" && carrier === "d" && data[3] === "f") addOnce(draft.traits, "optical-disc");
  if (category === "v" && carrier === "d") addOnce(draft.traits, "optical-disc");
}

export function applyFixed(record: RawRecord, draft: Description): void {
  const of = (tag: string) =>
    record.fields.flatMap((field) => (field.tag === tag && isControl(field) ? [field.data] : []));
  const fixed = of("008")[0] ?? "";
  const type = record.leader[6] ?? "a";
  Object.assign(draft, kindOf(record.leader, fixed));
  for (const data of of("007")) applyPhysical(data, draft);
  for (const data of of("006")) if (data[0] === "a" || data[0] === "t") applyForm(data[6], draft);
  if (fixed.length < 35) return;
  draft.years = yearsOf008(fixed) ?? {};
  const country = fixed.slice(15, 18).replace(/[|# ]/g, "");
  if (country && country !== "xx") draft.country = country;
  applyForm(fixed[type === "e" || type === "f" || type === "k" || type === "g" ? 29 : 23], draft);
  const audience = audienceOf[fixed[22] ?? ""];
  if (audience && textual.has(type) && draft.level !== "serial") addOnce(draft.audience, audience);
  for (const code of languageCodes(fixed.slice(35, 38))) addOnce(draft.languages.text, code);
  if (type === "g" && fixed[33] === "s") draft.kind = "picture";
}
