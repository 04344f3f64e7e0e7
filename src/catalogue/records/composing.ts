/** From the lines of an editor to the record that is kept: mended, checked, and what it changes told. */
import { type Refusal, refuse } from "#basics";
import { type Flavour, isData, type RawRecord } from "#formats";
import { checkRecord, type Finding } from "./rules/check-record.ts";
import { type Draft, recordOf } from "./rules/lines.ts";
import { type Mending, mendLookAlikes } from "./rules/mending.ts";

export type Composed = {
  raw: RawRecord;
  /** Old spellings of imported texts that this version takes out of the raw form. */
  mended: Mending[];
  findings: Finding[];
};

/** Lines that are no fields are refused, each at its line. */
export function composed(
  draft: Draft,
  flavour: Flavour,
  now: Date,
  before?: RawRecord,
): Composed | { refusals: Refusal[] } {
  const { record, problems } = recordOf(draft, flavour, before);
  if (problems.length > 0)
    return {
      refusals: problems
        .slice(0, 30)
        .map(({ at, code, tag }) => refuse(code, { line: at + 1, tag }, `lines.${at}`)),
    };
  const findings = checkRecord(record, flavour, now);
  const { record: raw, mended } = mendLookAlikes(record, flavour);
  // What was typed a moment ago is no original worth keeping; what came with an import is.
  const original = textsOf(before);
  return { raw, mended: mended.filter(({ was }) => original.has(was)), findings };
}

export const isRefused = (value: Composed | { refusals: Refusal[] }): value is { refusals: Refusal[] } =>
  "refusals" in value;

/** What bars a record from being shown to readers. */
export const barring = (findings: readonly Finding[]): Refusal[] =>
  findings
    .filter(({ level }) => level === "must")
    .map(({ code, facts, tag }) => refuse(code, { ...facts, tag }));

const textsOf = (record: RawRecord | undefined): Set<string> =>
  new Set(
    (record?.fields ?? []).flatMap((field) =>
      isData(field) ? field.subfields.map(({ value }) => value) : [],
    ),
  );

/**
 * Texts that were corrected, each with its old spelling, for whoever asks to keep them (I18-08): the same subfield of
 * the same field, where a tag stands as often as before.
 */
export function corrections(before: RawRecord, after: RawRecord): Mending[] {
  const of = (record: RawRecord, tag: string) =>
    record.fields.filter((field) => field.tag === tag).filter(isData);
  const tags = [...new Set(before.fields.map(({ tag }) => tag))].filter((tag) => tag >= "1");
  return tags.flatMap((tag) => {
    const [old, now] = [of(before, tag), of(after, tag)];
    if (old.length !== now.length) return [];
    return old.flatMap((field, at) =>
      field.subfields.flatMap(({ code, value }, order): Mending[] => {
        const other = now[at]?.subfields[order];
        return other && other.code === code && other.value !== value && /[a-z*]/.test(code)
          ? [{ how: "hand", tag, code, was: value, now: other.value }]
          : [];
      }),
    );
  });
}
