/**
 * MARC-in-JSON, the form that pymarc, ruby-marc and MARC::File::MiJ share: `{leader, fields: [{"001": "…"},
 * {"245": {ind1, ind2, subfields: [{"a": "…"}]}}]}`. It keeps order, repeated tags and repeated codes, knows no limit
 * of length and changes no letter: what is edited here is kept in it, and it is the JSON of the export.
 */
import { done, type Outcome, refuse, refused } from "#basics";
import { isControl, type RawField, type RawRecord, type Subfield } from "../record.ts";

type JsonField = Record<string, string | { ind1: string; ind2: string; subfields: Record<string, string>[] }>;
export type MarcJson = { leader: string; fields: JsonField[] };

export const toMarcJson = (record: RawRecord): MarcJson => ({
  leader: record.leader,
  fields: record.fields.map((field) =>
    isControl(field)
      ? { [field.tag]: field.data }
      : {
          [field.tag]: {
            ind1: field.ind1,
            ind2: field.ind2,
            subfields: field.subfields.map(({ code, value }) => ({ [code]: value })),
          },
        },
  ),
});

/** Refused with `json-unreadable` where the text is no JSON or of another shape. */
export function readMarcJson(text: string): Outcome<RawRecord> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return refused(refuse("json-unreadable"));
  }
  const record = recordIn(value);
  return record ? done(record) : refused(refuse("json-unreadable"));
}

function recordIn(value: unknown): RawRecord | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const { leader, fields } = value as { leader?: unknown; fields?: unknown };
  if (typeof leader !== "string" || !Array.isArray(fields)) return undefined;
  const read = fields.map(fieldIn);
  return read.every((field) => field !== undefined)
    ? { leader: leader.padEnd(24, " ").slice(0, 24), fields: read }
    : undefined;
}

function fieldIn(value: unknown): RawField | undefined {
  const [entry, more] = Object.entries(value ?? {});
  if (!entry || more) return undefined;
  const [tag, content] = entry as [string, unknown];
  if (typeof content === "string") return { tag, data: content };
  if (typeof content !== "object" || content === null) return undefined;
  const { ind1 = " ", ind2 = " ", subfields } = content as Record<string, unknown>;
  if (typeof ind1 !== "string" || typeof ind2 !== "string" || !Array.isArray(subfields)) return undefined;
  const read = subfields.map((one: unknown): Subfield | undefined => {
    const [pair, another] = Object.entries((one ?? {}) as Record<string, unknown>);
    return pair && !another && typeof pair[1] === "string" ? { code: pair[0], value: pair[1] } : undefined;
  });
  return read.every((one) => one !== undefined)
    ? { tag, ind1: ind1.slice(0, 1) || " ", ind2: ind2.slice(0, 1) || " ", subfields: read }
    : undefined;
}
