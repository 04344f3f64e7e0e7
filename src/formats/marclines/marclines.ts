import { done, type Outcome, type Refusal, refuse, refused } from "#basics";
import { isControl, type RawField, type RawRecord } from "../record.ts";

/**
 * A record as lines that a person can read and change, a line a field:
 *
 *     LDR 00000nam#a2200000#i#4500
 *     001 12345
 *     245 10 $a Абай жолы : $b роман $c М. Әуезов
 *
 * Blanks of indicators, of the leader and of coded fields (006–008) are written as #; a dollar in a text as {dollar}.
 * IRBIS's text before the first subfield stands under the code "*". Blanks at the ends of texts are not kept.
 */
const coded = (tag: string): boolean => tag === "006" || tag === "007" || tag === "008";
const blanks = (text: string): string => text.replaceAll(" ", "#");
const unblanked = (text: string): string => text.replaceAll("#", " ");
const oneLine = (text: string): string => text.replace(/[\r\n\u2028\u2029]+/g, " ");

function lineOf(field: RawField): string {
  if (isControl(field)) return `${field.tag} ${oneLine(coded(field.tag) ? blanks(field.data) : field.data)}`;
  const indicators = blanks((field.ind1 || " ").slice(0, 1) + (field.ind2 || " ").slice(0, 1));
  const parts = field.subfields.map(
    ({ code, value }) => `$${code} ${oneLine(value).replaceAll("$", "{dollar}").trim()}`,
  );
  return [field.tag, indicators, ...parts].join(" ");
}

export const recordToLines = ({ leader, fields }: RawRecord): string =>
  [`LDR ${blanks(leader)}`, ...fields.map(lineOf)].join("\n");

const mostLines = 5_000;

/** Refused with `line-not-a-field` for every line that is none, and `record-empty` where there is no field at all. */
export function recordFromLines(text: string): Outcome<RawRecord> {
  const problems: Refusal[] = [];
  const record: RawRecord = { leader: "00000nam a2200000 i 4500", fields: [] };
  for (const [at, line] of text
    .normalize("NFC")
    .split(/\r\n|\n|\r/)
    .slice(0, mostLines)
    .entries()) {
    if (line.trim() === "") continue;
    const leader = /^(?:LDR|000)\s+(\S.*)$/.exec(line.trim());
    if (leader?.[1]) {
      record.leader = unblanked(leader[1]).padEnd(24).slice(0, 24);
      continue;
    }
    const field = fieldOf(line);
    if (field) record.fields.push(field);
    else problems.push(refuse("line-not-a-field", { line: at + 1, text: line.trim().slice(0, 60) }, "lines"));
  }
  if (problems.length > 0) return refused(...problems.slice(0, 20));
  return record.fields.length > 0 ? done(record) : refused(refuse("record-empty", {}, "lines"));
}

function fieldOf(line: string): RawField | undefined {
  const control = /^(00\d)\s(.*)$/.exec(line.trimStart());
  if (control?.[1] && control[2] !== undefined) {
    const [, tag, data] = control;
    return { tag, data: coded(tag) ? unblanked(data) : data.trim() };
  }
  const data = /^([0-9A-Za-z]{3,6})\s+([^\s$]{1,2})?\s*(\$.*)$/.exec(line.trim());
  if (!data?.[1] || !data[3]) {
    const local = /^([A-Za-z][0-9A-Za-z]{2})\s+(\S.*)$/.exec(line.trim());
    return local?.[1] && local[2] ? { tag: local[1], data: local[2] } : undefined;
  }
  const [ind1 = " ", ind2 = " "] = unblanked((data[2] ?? "").padEnd(2, "#"));
  const subfields = data[3]
    .split("$")
    .slice(1)
    .map((part) => ({ code: part[0] ?? "", value: part.slice(1).trim().replaceAll("{dollar}", "$") }))
    .filter(({ code, value }) => code.trim() !== "" && value !== "");
  return subfields.length === 0 ? undefined : { tag: data[1], ind1, ind2, subfields };
}
