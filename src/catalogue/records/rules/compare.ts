/** Two forms of one record, field by field: what differs, and how two people's changes come together. */
import { isControl, type RawField, type RawRecord } from "#formats/rules";
import { type Draft, type EditLine, lineOf } from "./lines.ts";

/** `was` and `now`: the lines of this tag that stand in one form only. The leader has the tag LDR. */
export type Difference = { tag: string; was: string[]; now: string[] };

const shown = (field: RawField): string => {
  const { ind, text } = lineOf(field);
  return isControl(field) ? text : `${ind} ${text}`;
};

function byTag(record: RawRecord): Map<string, RawField[]> {
  const map = new Map<string, RawField[]>();
  for (const field of record.fields) map.set(field.tag, [...(map.get(field.tag) ?? []), field]);
  return map;
}

/** What of `some` is not in `others`, each line counted as often as it stands there. */
function only(some: readonly string[], others: readonly string[]): string[] {
  const left = [...others];
  return some.filter((line) => {
    const at = left.indexOf(line);
    if (at < 0) return true;
    left.splice(at, 1);
    return false;
  });
}

const ordered = (...records: RawRecord[]): string[] =>
  [...new Set(records.flatMap(({ fields }) => fields.map(({ tag }) => tag)))].sort();

/** 005 is the hour of the change: it says nothing about the book. */
export function differences(before: RawRecord, after: RawRecord): Difference[] {
  const [one, other] = [byTag(before), byTag(after)];
  const found: Difference[] =
    before.leader.slice(5, 12) + before.leader.slice(17, 20) ===
    after.leader.slice(5, 12) + after.leader.slice(17, 20)
      ? []
      : [{ tag: "LDR", was: [before.leader], now: [after.leader] }];
  for (const tag of ordered(before, after)) {
    if (tag === "005") continue;
    const was = (one.get(tag) ?? []).map(shown);
    const now = (other.get(tag) ?? []).map(shown);
    const difference = { tag, was: only(was, now), now: only(now, was) };
    if (difference.was.length > 0 || difference.now.length > 0) found.push(difference);
  }
  return found;
}

/**
 * One tag that was changed since the editor began. `proposed` is what stands if nobody chooses: the change of whoever
 * alone made one, and where both did, the own one – shown, so that the other is not lost unseen.
 */
export type Choice = {
  tag: string;
  mine: EditLine[];
  theirs: EditLine[];
  changedBy: "them" | "both";
  proposed: "mine" | "theirs";
};

/** What the two have to decide: tags that the others changed meanwhile and that do not stand alike in both. */
export function choices(base: RawRecord, theirs: RawRecord, mine: RawRecord): Choice[] {
  const forms = [base, theirs, mine].map(byTag);
  const [was, others, own] = forms;
  const found: Choice[] = [];
  const lines = (fields: RawField[] | undefined): EditLine[] => (fields ?? []).map(lineOf);
  const said = (fields: RawField[] | undefined): string => JSON.stringify((fields ?? []).map(shown));
  if (theirs.leader !== base.leader && theirs.leader !== mine.leader) {
    const both = mine.leader !== base.leader;
    const line = (text: string): EditLine[] => [{ tag: "LDR", ind: "", text }];
    found.push(choiceOf("LDR", line(mine.leader), line(theirs.leader), both));
  }
  for (const tag of ordered(base, theirs, mine)) {
    if (tag === "005") continue;
    const [before, their, my] = [said(was?.get(tag)), said(others?.get(tag)), said(own?.get(tag))];
    if (their === before || their === my) continue;
    found.push(choiceOf(tag, lines(own?.get(tag)), lines(others?.get(tag)), my !== before));
  }
  return found;
}

const choiceOf = (tag: string, mine: EditLine[], theirs: EditLine[], both: boolean): Choice => ({
  tag,
  mine,
  theirs,
  changedBy: both ? "both" : "them",
  proposed: both ? "mine" : "theirs",
});

/** The own draft with the chosen tags in the others' form, at the place where the own stood. */
export function merged(mine: Draft, decided: readonly { tag: string; theirs: readonly EditLine[] }[]): Draft {
  let { leader } = mine;
  let lines = [...mine.lines];
  for (const { tag, theirs } of decided) {
    if (tag === "LDR") {
      leader = theirs[0]?.text ?? leader;
      continue;
    }
    const first = lines.findIndex((line) => line.tag === tag);
    const later = lines.findIndex((line) => line.tag > tag);
    const at = first >= 0 ? first : later >= 0 ? later : lines.length;
    const before = lines.slice(0, at).filter((line) => line.tag !== tag);
    const after = lines.slice(at).filter((line) => line.tag !== tag);
    lines = [...before, ...theirs, ...after];
  }
  return { leader, lines };
}
