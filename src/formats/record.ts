/**
 * The one shape of a record before its flavour is known: MARC 21, UNIMARC, RUSMARC and IRBIS all fit in it.
 * Order is kept, repeated tags are kept, nothing is interpreted.
 */

/** A field without indicators and subfields: 001–009, and local ones such as FMT. */
export type ControlField = { tag: string; data: string };

/** A field with two indicators (one character each, blank = " ") and subfields in their printed order. */
export type DataField = { tag: string; ind1: string; ind2: string; subfields: Subfield[] };

export type Subfield = { code: string; value: string };
export type RawField = ControlField | DataField;

/** `leader` is always 24 characters; its lengths and offsets are meaningless once read, writers compute their own. */
export type RawRecord = { leader: string; fields: RawField[] };

export const isControl = (field: RawField): field is ControlField => "data" in field;
export const isData = (field: RawField): field is DataField => "subfields" in field;

/** The leader of a new record: a book, catalogued in full, in UTF-8. */
export const blankLeader = "00000nam a2200000 i 4500";

export const controlField = (tag: string, data: string): ControlField => ({ tag, data });

/** `dataField("245", "10", "a", "Абай жолы", "c", "М. Әуезов")`: codes and values in turn, empty values left out. */
export function dataField(tag: string, indicators: string, ...codesAndValues: string[]): DataField {
  const subfields: Subfield[] = [];
  for (let at = 0; at + 1 < codesAndValues.length; at += 2) {
    const code = codesAndValues[at];
    const value = codesAndValues[at + 1];
    if (code && value) subfields.push({ code, value });
  }
  return { tag, ind1: indicators[0] ?? " ", ind2: indicators[1] ?? " ", subfields };
}

/** The value of the first control field with this tag. */
export function controlValue(record: RawRecord, tag: string): string | undefined {
  for (const field of record.fields) if (field.tag === tag && isControl(field)) return field.data;
  return undefined;
}

export const dataFields = (record: RawRecord, tag: string): DataField[] =>
  record.fields.filter((field): field is DataField => field.tag === tag && isData(field));

/** The first value under any of the codes, in the order of the field. */
export function subfield(field: DataField, codes: string): string | undefined {
  for (const { code, value } of field.subfields) if (codes.includes(code)) return value;
  return undefined;
}

/** All values under any of the codes, in the order of the field. */
export const subfieldsOf = (field: DataField, codes: string): string[] =>
  field.subfields.filter(({ code }) => codes.includes(code)).map(({ value }) => value);
