/**
 * A record as a cataloguer edits it: a line a field. `#` is a blank indicator, `$a` begins a subfield, `{dollar}` is a
 * dollar sign of the text. A line that nobody touched gives back its field exactly, whatever stands in it.
 */
import {
  controlField,
  type DataField,
  type Flavour,
  isControl,
  type RawField,
  type RawRecord,
  type Subfield,
} from "#formats/rules";

export type EditLine = { tag: string; ind: string; text: string };
export type Draft = { leader: string; lines: EditLine[] };
/** `at` counts the lines from 0. */
export type LineProblem = {
  at: number;
  code: "tag-odd" | "line-without-subfield" | "indicators-odd";
  tag: string;
};

/** Copies are the room stock's: their fields stay as they came and are not edited here. */
const ofCopies: Record<Flavour, ReadonlySet<string>> = {
  marc21: new Set(["852", "952", "953"]),
  unimarc: new Set(["899"]),
  rusmarc: new Set(["899"]),
  irbis: new Set(["910", "940"]),
};
export const isOfCopies = (tag: string, flavour: Flavour): boolean => ofCopies[flavour].has(tag);

/** A word in braces that means a sign would be read as the sign: its brace is written as {lcub}. */
const escaped = (value: string): string =>
  value.replace(/\{(?=(?:dollar|lcub)\})/g, "{lcub}").replaceAll("$", "{dollar}");
const unescaped = (text: string): string => text.replaceAll("{dollar}", "$").replaceAll("{lcub}", "{");

export const lineOf = (field: RawField): EditLine =>
  isControl(field)
    ? { tag: field.tag, ind: "", text: field.data }
    : {
        tag: field.tag,
        ind: `${field.ind1}${field.ind2}`.replaceAll(" ", "#"),
        text: field.subfields.map(({ code, value }) => `$${code} ${escaped(value)}`).join(" "),
      };

/** What an editor shows; the fields of copies are left out. */
export const draftOf = (record: RawRecord, flavour: Flavour): Draft => ({
  leader: record.leader,
  lines: record.fields.filter((field) => !isOfCopies(field.tag, flavour)).map(lineOf),
});

const keyOf = ({ tag, ind, text }: EditLine): string =>
  `${tag}|${ind.replaceAll(/[ _]/g, "#").padEnd(2, "#")}|${text.replace(/\s+/g, " ").trim()}`;

const spoken = (text: string): string => text.normalize("NFC").replace(/\s+/g, " ").trim();

/** Fields 1XX of UNIMARC are coded: every blank in them is a position. In MARC 21 coded fields have no subfields. */
const isCodedTag = (tag: string, flavour: Flavour): boolean =>
  (flavour === "unimarc" || flavour === "rusmarc") && tag.startsWith("1") && tag !== "101" && tag !== "102";

function codedSubfields(text: string): Subfield[] {
  return text
    .replace(/[\r\n]+/g, " ")
    .split("$")
    .slice(1)
    .map((part) => ({ code: part[0] ?? "", value: unescaped(part.slice(1).replace(/^ /, "")) }))
    .filter(({ code, value }) => code.trim() !== "" && value.trim() !== "");
}

function subfieldsOf(text: string): Subfield[] {
  const plain = spoken(text);
  // Text without any sign is the first subfield: nobody should be sent back for that.
  const signed = plain.startsWith("$") ? plain : `$a ${plain}`;
  return signed
    .split("$")
    .slice(1)
    .map((part) => ({ code: part[0] ?? "", value: unescaped(part.slice(1).trim()) }))
    .filter(({ code, value }) => code.trim() !== "" && value !== "");
}

/** A typed line as a field; undefined for a line without content, which is no field and no mistake. */
export function fieldOf(
  line: EditLine,
  at: number,
  flavour: Flavour = "marc21",
): RawField | LineProblem | undefined {
  const tag = line.tag.trim().toUpperCase();
  const ind = line.ind.replaceAll(/[#_]/g, " ").padEnd(2, " ");
  const bare = line.text.replace(/\$.(?=\s|$)/g, "").trim();
  if (bare === "") return undefined;
  if (!/^[0-9A-Z]{3}$/.test(tag)) return { at, code: "tag-odd", tag: line.tag };
  if (tag.startsWith("00")) return controlField(tag, line.text.replace(/[\r\n]+/g, " "));
  if (!/^[ 0-9A-Za-z]{2}$/.test(ind)) return { at, code: "indicators-odd", tag };
  const subfields = isCodedTag(tag, flavour) ? codedSubfields(line.text) : subfieldsOf(line.text);
  // A code of its source or role alone says nothing: the line of a template that was not filled in.
  if (subfields.length > 0 && subfields.every(({ code }) => code === "2" || code === "4")) return undefined;
  if (subfields.length === 0) return { at, code: "line-without-subfield", tag };
  return { tag, ind1: ind[0] ?? " ", ind2: ind[1] ?? " ", subfields } satisfies DataField;
}

const isProblem = (value: object): value is LineProblem => "at" in value;

/**
 * The record of these lines, and of which line each field is made; `before` gives back what was not touched, and its
 * fields of copies at the end.
 */
export function recordOf(
  draft: Draft,
  flavour: Flavour,
  before?: RawRecord,
): { record: RawRecord; problems: LineProblem[]; from: number[] } {
  const untouched = new Map<string, RawField[]>();
  for (const field of before?.fields ?? []) {
    const key = keyOf(lineOf(field));
    untouched.set(key, [...(untouched.get(key) ?? []), field]);
  }
  const problems: LineProblem[] = [];
  const fields: RawField[] = [];
  const from: number[] = [];
  for (const [at, line] of draft.lines.entries()) {
    const same = untouched.get(keyOf(line))?.shift();
    const read = same ?? fieldOf(line, at, flavour);
    if (read === undefined) continue;
    if (isProblem(read)) problems.push(read);
    else {
      fields.push(read);
      from.push(at);
    }
  }
  const copies = (before?.fields ?? []).filter((field) => isOfCopies(field.tag, flavour));
  return {
    record: { leader: draft.leader.padEnd(24, " ").slice(0, 24), fields: [...fields, ...copies] },
    problems,
    from,
  };
}

/** Nothing was changed: the same leader, control fields, and fields in their order; those of copies apart. */
export function isSameRecord(one: RawRecord, other: RawRecord, flavour: Flavour): boolean {
  const plain = ({ leader, fields }: RawRecord): string => {
    const own = fields.filter((field) => !isOfCopies(field.tag, flavour));
    const control = own.filter(isControl).map(({ tag, data }) => `${tag} ${data}`);
    return JSON.stringify([leader, control.sort(), own.filter((field) => !isControl(field))]);
  };
  return plain(one) === plain(other);
}
