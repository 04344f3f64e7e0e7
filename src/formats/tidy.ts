import { isControl, type RawField } from "./record.ts";

/**
 * What goes out is always normal, whatever came in: the patterns are those of the MARC21 slim schema, the strictest
 * judge in use (leader, tags, indicators and codes are checked by regular expressions there).
 */

const keep = (char: string | undefined, allowed: RegExp, otherwise: string): string =>
  char !== undefined && allowed.test(char) ? char : otherwise;

/**
 * The leader with its lengths and the constants set. Undefined positions become what a plain record has.
 * Schema: [\d ]{5}[\dA-Za-z ]{1}[\dA-Za-z]{1}[\dA-Za-z ]{3}(2| )(2| )[\d ]{5}[\dA-Za-z ]{3}(4500|    )
 */
export function tidyLeader(leader: string, lengths: { length: number; base: number }): string {
  const at = (place: number) => keep(leader[place], /[0-9A-Za-z ]/, " ");
  const digits = (value: number) => (value > 99_999 ? "00000" : String(value).padStart(5, "0"));
  const status = keep(leader[5], /[0-9A-Za-z]/, "n");
  const type = keep(leader[6], /[0-9A-Za-z]/, "a");
  return `${digits(lengths.length)}${status}${type}${at(7)}${at(8)}a22${digits(lengths.base)}${at(17)}${at(18)}${at(19)}4500`;
}

/** A capital indicator is met in real files and refused by the schema; its small letter says the same. */
export const fieldIndicator = (char: string): string => keep(char.toLowerCase()[0], /[0-9a-z]/, " ");

export const fieldCode = (code: string): string => keep(code[0], /[!-~]/, "a");

/** Three letters or digits of ASCII; anything else becomes the local field 999. */
export const fieldTag = (tag: string): string => (/^[0-9A-Za-z]{3}$/.test(tag) ? tag : "999");

/** Tags 00X are control fields in every flavour: subfields that stand in one are joined. */
export const withControlFields = (field: RawField): RawField =>
  field.tag.startsWith("00") && !isControl(field)
    ? { tag: field.tag, data: field.subfields.map(({ value }) => value).join(" ") }
    : field;
