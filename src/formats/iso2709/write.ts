import { Buffer } from "node:buffer";
import { done, type Outcome, refuse, refused } from "#basics";
import { isControl, type RawField, type RawRecord } from "../record.ts";
import { fieldCode, fieldIndicator, fieldTag, tidyLeader, withControlFields } from "../tidy.ts";

/** ISO 2709:2008, 4.2 and 4.3: five digits of record length, four of field length. */
const longestRecord = 99_999;
const longestField = 9_999;

/** Separators inside a value would break the record apart: they become spaces. */
const clean = (value: string): string =>
  /[\x1d-\x1f]/.test(value) ? value.replace(/[\x1d-\x1f]+/g, " ") : value;

function fieldText(raw: RawField): string {
  const field = withControlFields(raw);
  if (isControl(field)) {
    const text = clean(field.data);
    return field.tag.startsWith("00") || !/^\d{3}$/.test(field.tag) ? text : `  \x1fa${text}`;
  }
  let text = fieldIndicator(field.ind1) + fieldIndicator(field.ind2);
  for (const { code, value } of field.subfields) text += `\x1f${fieldCode(code)}${clean(value)}`;
  return text;
}

/**
 * One record as ISO 2709 in UTF-8 with every length and offset computed anew and leader/09 = a.
 * Refused with `record-too-long` (99,999 bytes) or `field-too-long` (9,999 bytes): such a record goes out as MARCXML.
 */
export function writeIso2709(record: RawRecord): Outcome<Uint8Array> {
  let directory = "";
  let start = 0;
  const bodies: Buffer[] = [];
  for (const field of record.fields) {
    const body = Buffer.from(`${fieldText(field)}\x1e`, "utf8");
    if (body.length > longestField)
      return refused(refuse("field-too-long", { tag: field.tag, bytes: body.length, most: longestField }));
    directory += fieldTag(field.tag) + String(body.length).padStart(4, "0") + String(start).padStart(5, "0");
    bodies.push(body);
    start += body.length;
    if (start > longestRecord) break;
  }
  const base = 24 + directory.length + 1;
  const total = base + start + 1;
  if (total > longestRecord) return refused(refuse("record-too-long", { bytes: total, most: longestRecord }));
  const leader = tidyLeader(record.leader, { length: total, base });
  const out = Buffer.concat([
    Buffer.from(`${leader}${directory}\x1e`, "latin1"),
    ...bodies,
    Buffer.from([0x1d]),
  ]);
  return done(out);
}
