import type { Refusal } from "#basics";
import { refuse } from "#basics";
import type { DataField, RawField, Subfield } from "../record.ts";

/** One field of ISO 2709 as text → `RawField`; what is wrong with it is healed and told. */

const indicator = (char: string | undefined): string => (char === undefined || char === "#" ? " " : char);

/** Only a pair with a blank in it is surely indicators: «19» may begin a year, «PA» a word of IRBIS. */
const isIndicators = (text: string): boolean => /^(?:[ #][0-9 #]|[0-9][ #])$/.test(text);

/** `text` is one field without its terminator. Wounds are healed and told in `warnings`. */
export function toField(tag: string, text: string, warnings: Refusal[]): RawField {
  if (!/^[0-9A-Za-z]{3}$/.test(tag)) warnings.push(refuse("tag-wrong", { tag }));
  const first = text.indexOf("\x1f");
  const control = tag.startsWith("00");
  if (first === -1) {
    if (control || !/^\d{3}$/.test(tag)) return { tag, data: text };
    warnings.push(refuse("field-without-subfields", { tag }));
    const marked = isIndicators(text.slice(0, 2));
    const value = (marked ? text.slice(2) : text).trim();
    const subfields = value === "" ? [] : [{ code: "a", value }];
    return {
      tag,
      ind1: indicator(marked ? text[0] : " "),
      ind2: indicator(marked ? text[1] : " "),
      subfields,
    };
  }
  if (control) {
    warnings.push(refuse("control-field-with-subfields", { tag }));
    const values = text
      .slice(first + 1)
      .split("\x1f")
      .map((part) => part.slice(1).trim());
    return { tag, data: values.filter((value) => value !== "").join(" ") };
  }
  const subfields: Subfield[] = [];
  let at = first;
  while (at !== -1) {
    const next = text.indexOf("\x1f", at + 1);
    const end = next === -1 ? text.length : next;
    const code = text[at + 1];
    if (code !== undefined && end > at + 1) subfields.push({ code, value: text.slice(at + 2, end) });
    at = next;
  }
  const field: DataField = { tag, ind1: indicator(text[0]), ind2: indicator(text[1]), subfields };
  if (first !== 2) healIndicators(field, text.slice(0, first), warnings);
  return field;
}

function healIndicators(field: DataField, before: string, warnings: Refusal[]): void {
  warnings.push(refuse("indicators-wrong", { tag: field.tag }));
  if (before.length < 2) {
    field.ind1 = indicator(before[0]);
    field.ind2 = " ";
    return;
  }
  const extra = before.slice(2).trim();
  const [head] = field.subfields;
  if (extra === "") return;
  if (head) head.value = `${extra} ${head.value}`;
  else field.subfields.push({ code: "a", value: extra });
}
