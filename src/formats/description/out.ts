import { dataField, type RawField } from "../record.ts";

/** A record under construction: `add` leaves out empty subfields and whole fields without any. */
export type Out = {
  fields: RawField[];
  add: (tag: string, indicators: string, ...codesAndValues: (string | undefined)[]) => void;
};

export function newOut(): Out {
  const fields: RawField[] = [];
  const add: Out["add"] = (tag, indicators, ...codesAndValues) => {
    const field = dataField(tag, indicators, ...codesAndValues.map((value) => value ?? ""));
    if (field.subfields.length > 0) fields.push(field);
  };
  return { fields, add };
}
