import { applyMapping, emptyDescription } from "../description/draft.ts";
import { addEvidence, kindOfWords } from "../description/evidence.ts";
import { yearsOf } from "../description/makers/publication.ts";
import { withoutFullStop } from "../description/text.ts";
import type { Description } from "../description/types.ts";
import { type DataField, isData, type RawRecord, subfield, subfieldsOf } from "../record.ts";
import { applyFixed } from "./fixed.ts";
import { marc21Mapping } from "./mapping.ts";

/** Field 880 names its partner in $6 as «245-01/(N», the partner names it back as «880-01»: MARC 21, appendix A. */
function twinsOf(record: RawRecord): {
  find: (field: DataField) => DataField | undefined;
  alone: DataField[];
} {
  const byNumber = new Map<string, DataField>();
  const alone: DataField[] = [];
  for (const field of record.fields) {
    if (field.tag !== "880" || !isData(field)) continue;
    const [, tag, number] = /^(\d{3})-(\d{2})/.exec(subfield(field, "6") ?? "") ?? [];
    if (tag === undefined || number === undefined) continue;
    const twin = { ...field, tag };
    if (number === "00") alone.push(twin);
    else byNumber.set(`${tag}-${number}`, twin);
  }
  const find = (field: DataField) => {
    const number = /^880-(\d{2})/.exec(subfield(field, "6") ?? "")?.[1];
    return number === undefined ? undefined : byNumber.get(`${field.tag}-${number}`);
  };
  return { find, alone };
}

/** Headings and areas without the full stop that ends them; notes (5XX) are sentences and keep theirs. */
const withoutFullStops = (record: RawRecord): RawRecord => ({
  leader: record.leader,
  fields: record.fields.map((field) =>
    isData(field) && !field.tag.startsWith("5") ? fieldWithoutFullStops(field) : field,
  ),
});

function fieldWithoutFullStops(field: DataField): DataField {
  if (!field.subfields.some(({ value }) => withoutFullStop(value) !== value)) return field;
  return {
    ...field,
    subfields: field.subfields.map(({ code, value }) => ({ code, value: withoutFullStop(value) })),
  };
}

/** MARC 21 bibliographic → the one description. Never throws: what a record lacks, the description lacks. */
export function describeMarc21(raw: RawRecord): Description {
  // Leader/18 = c: ISBD punctuation was left out, so every stop belongs to a word.
  const record = raw.leader[18] === "c" ? raw : withoutFullStops(raw);
  const draft = emptyDescription();
  applyFixed(record, draft);
  const twins = twinsOf(record);
  const whole =
    twins.alone.length > 0 ? { leader: record.leader, fields: [...record.fields, ...twins.alone] } : record;
  applyMapping(whole, marc21Mapping, draft, twins.find);

  // A volume's host entry names its set (leader/19 = b or c).
  if (draft.level === "volume") for (const link of draft.links) if (link.kind === "host") link.kind = "set";

  const designation: string[] = [];
  const marks: string[] = [];
  const carriers: string[] = [];
  for (const field of record.fields) {
    if (!isData(field)) continue;
    if (field.tag === "245") designation.push(...subfieldsOf(field, "h"));
    if (field.tag === "340" || field.tag === "336" || field.tag === "338")
      carriers.push(...subfieldsOf(field, "ab"));
    if (field.tag === "521" || field.tag === "385") marks.push(...subfieldsOf(field, "a"));
  }
  const named = kindOfWords(designation.join(" "));
  if (named && draft.kind === "book") draft.kind = named;
  if (draft.years.from === undefined) {
    const printed =
      draft.publications.find(({ function: what }) => what === "publication") ?? draft.publications[0];
    draft.years = yearsOf(printed?.date ?? "");
  }
  addEvidence(draft, { material: [...designation, ...carriers].join("\n"), marks: marks.join("\n") });
  return draft;
}
