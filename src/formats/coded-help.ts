/**
 * Coded positions as a form can ask for them: a labelled choice in place of a character at a place. `field` is LDR for
 * the leader, a tag for a control field, a tag with a code for a subfield ("100a").
 */
import { type InLangs, inLangs } from "./field-help.ts";
import { isControl, isData, type RawRecord } from "./record.ts";

export type CodedField = "LDR" | "008" | "100a";
export type CodedPosition = {
  /** Its name in a form: "LDR-06". */
  key: string;
  field: CodedField;
  at: number;
  length: number;
  name: InLangs;
  /** Undefined: typed, not chosen. */
  options?: readonly { value: string; name: InLangs }[];
};

/** `"008/22": ["Оқырманы | Читатель | Audience", { a: "…" }]`; in the codes "_" is a blank. */
export type CodedLines = Record<string, readonly [name: string, options?: Record<string, string>]>;

export const codedTable = (lines: CodedLines): CodedPosition[] =>
  Object.entries(lines).map(([place, [name, options]]) => {
    const [field, from = "0", to = from] = place.split(/[/-]/) as [CodedField, string?, string?];
    return {
      key: `${field}-${from}`,
      field,
      at: Number(from),
      length: Number(to) - Number(from) + 1,
      name: inLangs(name),
      ...(options
        ? {
            options: Object.entries(options).map(([code, line]) => ({
              value: code.replaceAll("_", " "),
              name: inLangs(line),
            })),
          }
        : {}),
    };
  });

/** The text in which coded positions stand; "" when the record has no such field. */
export function codedText(record: RawRecord, field: CodedField): string {
  if (field === "LDR") return record.leader;
  const [tag, code] = [field.slice(0, 3), field[3]];
  for (const one of record.fields) {
    if (one.tag !== tag) continue;
    if (code === undefined && isControl(one)) return one.data;
    if (code !== undefined && isData(one))
      return one.subfields.find((part) => part.code === code)?.value ?? "";
  }
  return "";
}

export const codedValue = (record: RawRecord, { field, at, length }: CodedPosition): string =>
  codedText(record, field).slice(at, at + length);

/** The text with some positions written anew; shorter texts are filled up with blanks, longer ones keep their end. */
export function withCoded(
  text: string,
  whole: number,
  values: readonly { at: number; length: number; value: string }[],
): string {
  const letters = [...text.padEnd(whole, " ")];
  for (const { at, length, value } of values) {
    const set = value.padEnd(length, " ").slice(0, length);
    for (let place = 0; place < length; place++) letters[at + place] = set[place] ?? " ";
  }
  return letters.join("");
}
