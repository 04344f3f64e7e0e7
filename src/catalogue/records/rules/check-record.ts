/**
 * What may be wrong with a record, said so that a cataloguer can mend it. `must` bars publishing, `look` asks to be
 * looked at: a title page is often odder than any rule. Fields, indicators and repetition are checked by the table of
 * fields (formats, help.ts), the rest by the checks of check-values.ts.
 */
import type { Facts } from "#basics";
import {
  type DataField,
  type FieldHelp,
  type Flavour,
  fieldRules,
  isData,
  type RawRecord,
} from "#formats/rules";
import { checksOfValues } from "./check-values.ts";
import { isOfCopies } from "./lines.ts";

export type Finding = {
  level: "must" | "look";
  /** Worded in words/ under `findings`. */
  code: string;
  tag: string;
  /** Which field of the record, from 0; undefined: the record as a whole. */
  at?: number;
  facts: Facts;
};

/** Fields of which two make a record that no other system reads. */
const once = new Set(["001", "008", "100", "110", "111", "130", "240", "245"]);

export function checkRecord(record: RawRecord, flavour: Flavour, now: Date): Finding[] {
  const table = fieldRules(flavour);
  const findings: Finding[] = [];
  const seen = new Map<string, number>();
  for (const [at, field] of record.fields.entries()) {
    if (isOfCopies(field.tag, flavour)) continue;
    const help = table.get(field.tag);
    const times = (seen.get(field.tag) ?? 0) + 1;
    seen.set(field.tag, times);
    if (help && !help.repeats && times === 2) {
      const level = flavour === "marc21" && once.has(field.tag) ? "must" : "look";
      findings.push({ level, code: "field-repeated", tag: field.tag, at, facts: {} });
    }
    if (help && isData(field)) findings.push(...ofField(field, help, at));
  }
  return [...findings, ...checksOfValues(record, flavour, now)];
}

function ofField(field: DataField, help: FieldHelp, at: number): Finding[] {
  const findings: Finding[] = [];
  const look = (code: string, facts: Facts = {}): void => {
    findings.push({ level: "look", code, tag: field.tag, at, facts });
  };
  if (field.tag === "880") return findings;
  for (const which of [1, 2] as const) {
    const value = which === 1 ? field.ind1 : field.ind2;
    const values = (which === 1 ? help.ind1 : help.ind2)?.values;
    const allowed = values ? [...values.keys()] : [" "];
    if (allowed.includes(value)) continue;
    const sign = (one: string): string => (one === " " ? "#" : one);
    look("indicator-odd", { which, value: sign(value), allowed: allowed.map(sign).join(", ") });
  }
  const codes = new Map<string, number>();
  for (const { code } of field.subfields) {
    const known = help.codes.get(code);
    const times = (codes.get(code) ?? 0) + 1;
    codes.set(code, times);
    if (!known && !/[89]/.test(code)) look("code-unknown", { code });
    else if (known && !known.repeats && times === 2) look("code-repeated", { code });
  }
  return findings;
}
