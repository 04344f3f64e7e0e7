/** Between the form of the editor and the draft of a record; pure, so that it is tested without a page. */

import { type Draft, type EditLine, lineOf, recordOf } from "#catalogue/rules";
import type { Fields } from "#doors/web/gate";
import {
  type CodedField,
  type CodedPosition,
  codedLength,
  codedPositions,
  codedText,
  codedValue,
  type Flavour,
  fieldHelp,
  type RawRecord,
  withCoded,
} from "#formats/rules";

/** Of which field the coded positions are written; it is not shown as a line then. */
const codedField: Record<Flavour, CodedField | undefined> = {
  marc21: "008",
  unimarc: "100a",
  rusmarc: "100a",
  irbis: undefined,
};
/** Numbers and hours of the record itself: nobody types them. */
const ownFields = new Set(["001", "003", "005"]);

export type Editing = {
  leader: string;
  /** The text of 008 or 100$a as it was opened. */
  fixed: string;
  positions: { position: CodedPosition; value: string }[];
  /** What is shown as lines. */
  lines: EditLine[];
};

const isCoded = (line: EditLine, flavour: Flavour): boolean => {
  const field = codedField[flavour];
  if (field === undefined || line.tag !== field.slice(0, 3)) return false;
  // Field 100 with anything but $a is edited as a line, so that nothing of it is lost.
  return field === "008" || /^\$a [^$]*$/.test(line.text);
};

/** A draft as the form shows it. */
export function editingOf(draft: Draft, flavour: Flavour): Editing {
  const { record } = recordOf(draft, flavour);
  const field = codedField[flavour];
  const line = draft.lines.find((one) => isCoded(one, flavour));
  const fixed = line && field ? codedText(record, field) : "";
  return {
    leader: draft.leader,
    fixed,
    positions: codedPositions(flavour, draft.leader)
      .filter((position) => position.field === "LDR" || position.field === field)
      .map((position) => ({ position, value: codedValue(record, position) })),
    lines: draft.lines.filter((one) => !ownFields.has(one.tag) && !isCoded(one, flavour)),
  };
}

/**
 * Of a form of the editor: three a line, for twice the lines that an act takes, so that whoever has too many is told so
 * with everything typed kept.
 */
export const mostFields = 20_000;

const text = (value: unknown): string => (typeof value === "string" ? value : "");

/** Which side was chosen for a tag. Names of digits alone would come as a list, so each has a letter before it. */
export const choiceName = (tag: string): string => `choice.t${tag}`;
export function choicesIn(data: Fields): Map<string, string> {
  const sent = data.choice;
  if (typeof sent !== "object" || Array.isArray(sent) || sent instanceof File) return new Map();
  return new Map(Object.entries(sent).map(([name, side]) => [name.slice(1), text(side)]));
}

export const linesIn = (data: Fields): EditLine[] =>
  (Array.isArray(data.lines) ? data.lines : []).flatMap((one) =>
    typeof one === "object" && !Array.isArray(one) && !(one instanceof File)
      ? [{ tag: text(one.tag).trim(), ind: text(one.ind).trim(), text: text(one.text) }]
      : [],
  );

/** The draft that a sent form means. `before` gives the fields that the form does not show. */
export function draftIn(data: Fields, flavour: Flavour, before?: RawRecord): Draft {
  const opened = text(data.leader).padEnd(24, " ").slice(0, 24);
  const sent = (
    typeof data.coded === "object" && !Array.isArray(data.coded) && !(data.coded instanceof File)
      ? data.coded
      : {}
  ) as Fields;
  const changed = (whole: string, field: CodedField): string => {
    const values = codedPositions(flavour, opened)
      .filter((position) => position.field === field && typeof sent[position.key] === "string")
      .map((position) => ({
        ...position,
        value: text(sent[position.key]).padEnd(position.length, " ").slice(0, position.length),
      }));
    // A text of an odd length stays as it is until somebody changes it.
    const same = values.every(
      ({ at, length, value }) => whole.slice(at, at + length).padEnd(length, " ") === value,
    );
    return same ? whole : withCoded(whole, codedLength[field], values);
  };
  const own = before ? before.fields.filter(({ tag }) => ownFields.has(tag)).map(lineOf) : [];
  const lines = linesIn(data);
  const field = codedField[flavour];
  const fixed = field && typeof data.fixed === "string" ? changed(data.fixed, field) : "";
  if (field && fixed.trim() !== "") {
    const line = {
      tag: field.slice(0, 3),
      ind: field === "008" ? "" : "##",
      text: field === "008" ? fixed : `$a ${fixed}`,
    };
    const at = lines.findIndex((one) => one.tag > line.tag);
    lines.splice(at < 0 ? lines.length : at, 0, line);
  }
  return { leader: changed(opened, "LDR"), lines: [...own, ...lines] };
}

/** Which line of the form a line of the draft is; undefined for what the form does not show. */
export function shownAt(draft: Draft, flavour: Flavour): (at: number) => number | undefined {
  let count = 0;
  const places = draft.lines.map((line) =>
    ownFields.has(line.tag) || isCoded(line, flavour) ? undefined : count++,
  );
  return (at) => places[at];
}

/** The subfields that a new line offers to be filled in, by the table of fields; repeated and control ones left out. */
export function blankLine(tag: string, flavour: Flavour): EditLine {
  const help = fieldHelp(flavour).get(tag);
  const codes = help ? [...help.codes.keys()].filter((code) => /[a-z]/.test(code)).slice(0, 3) : ["a"];
  const sign = (values: ReadonlyMap<string, unknown> | undefined): string => {
    const first = values ? [...values.keys()][0] : " ";
    return first === " " || first === undefined ? "#" : first;
  };
  if (/^00\d$/.test(tag)) return { tag, ind: "", text: "" };
  return {
    tag,
    ind: `${sign(help?.ind1?.values)}${sign(help?.ind2?.values)}`,
    text: codes.map((code) => `$${code} `).join(""),
  };
}

/** What the buttons beside the lines do: `up.3`, `down.3`, `remove.3`, `add`. Undefined: no such button. */
export function moved(
  lines: readonly EditLine[],
  what: string,
  newTag: string,
  flavour: Flavour,
): { lines: EditLine[]; at: number } | undefined {
  const [act, place] = what.split(".");
  const at = Number(place);
  const next = [...lines];
  if (act === "add") {
    const tag = newTag.trim().toUpperCase();
    const before = next.findIndex((line) => line.tag > tag);
    const where = before < 0 ? next.length : before;
    next.splice(where, 0, blankLine(tag, flavour));
    return { lines: next, at: where };
  }
  const line = next[at];
  if (!line) return undefined;
  const to = act === "up" ? at - 1 : act === "down" ? at + 1 : undefined;
  if (act === "remove") {
    next.splice(at, 1);
    return { lines: next, at: Math.max(0, Math.min(at, next.length - 1)) };
  }
  if (to === undefined || to < 0 || to >= next.length)
    return to === undefined ? undefined : { lines: next, at };
  next.splice(at, 1);
  next.splice(to, 0, line);
  return { lines: next, at: to };
}
