/**
 * Look-alike letters of imported and typed records (I18-01, I18-08). The raw form keeps what stood there; the
 * description is derived from the mended text, and what was mended is kept beside it, to be shown and searched by.
 */
import { type Flavour, isData, type RawField, type RawRecord } from "#formats/rules";
import { repairLookAlikes } from "#kazakh";

/** One text that stands otherwise in the raw form. `hand`: a person corrected it and kept the old spelling. */
export type Mending = { how: "look-alike" | "hand"; tag: string; code: string; was: string; now: string };

/**
 * A Latin and a Cyrillic letter side by side: only then can a word be of two scripts. One quick look for each text, as
 * nearly none has it.
 */
const meet =
  /[A-Za-z\u00c0-\u024f\u0259\u0275][\u0400-\u052f]|[\u0400-\u052f][A-Za-z\u00c0-\u024f\u0259\u0275]/;

/** Fields of addresses and copies: what stands there is compared by machines, letter by letter. */
const exact: Record<Flavour, ReadonlySet<string>> = {
  marc21: new Set(["852", "856", "952", "953"]),
  unimarc: new Set(["856", "899"]),
  rusmarc: new Set(["856", "899"]),
  irbis: new Set(["856", "910", "951"]),
};

/** Codes, sources and links are no text either. */
const isText = (code: string): boolean =>
  (code >= "a" && code <= "z" && code !== "u" && code !== "w") || code === "*";

/** Numbers and coded fields (0XX of every flavour) are left as they are. */
const isWords = (field: RawField, flavour: Flavour): boolean =>
  isData(field) && field.tag >= "1" && !exact[flavour].has(field.tag);

/** The same record when nothing had to be mended, which is nearly always. */
export function mendLookAlikes(
  record: RawRecord,
  flavour: Flavour,
): { record: RawRecord; mended: Mending[] } {
  const mended: Mending[] = [];
  const fields = record.fields.map((field): RawField => {
    if (!isData(field) || !isWords(field, flavour)) return field;
    if (!field.subfields.some(({ value }) => meet.test(value))) return field;
    return {
      ...field,
      subfields: field.subfields.map(({ code, value }) => {
        const now = isText(code) && meet.test(value) ? repairLookAlikes(value).text : value;
        if (now === value) return { code, value };
        mended.push({ how: "look-alike", tag: field.tag, code, was: value, now });
        return { code, value: now };
      }),
    };
  });
  return mended.length === 0 ? { record, mended } : { record: { ...record, fields }, mended };
}

/**
 * What is kept when a new version is written: what was mended in it, and what was mended before and still stands there
 * in its corrected form.
 */
export function keptMendings(
  before: readonly Mending[],
  found: readonly Mending[],
  record: RawRecord,
): Mending[] {
  const texts = new Set(
    record.fields.flatMap((field) => (isData(field) ? field.subfields.map(({ value }) => value) : [])),
  );
  const still = [...found, ...before.filter((one) => texts.has(one.now))];
  return [
    ...new Map(still.map((one) => [JSON.stringify([one.tag, one.code, one.was, one.now]), one])).values(),
  ];
}
