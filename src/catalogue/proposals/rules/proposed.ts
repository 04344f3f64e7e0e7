/** A proposed change beside the record as it is today, a field at a time, and what becomes of it when it is taken. */
import type { Flavour, RawField, RawRecord } from "#formats/rules";
import { merged } from "../../records/rules/compare.ts";
import { type Draft, draftOf, type EditLine, isOfCopies, lineOf } from "../../records/rules/lines.ts";

/** All lines of one tag in three forms; the leader has the tag LDR. */
export type ProposedField = {
  tag: string;
  /** As the proposer found it. */
  was: EditLine[];
  /** As it is today. */
  now: EditLine[];
  proposed: EditLine[];
  /** Somebody changed it otherwise since: whoever takes the proposal has to choose. */
  met: boolean;
};

/** Number and hours of a record are its own: nobody proposes them. */
const own = new Set(["001", "003", "005"]);

const linesOf = (record: RawRecord, tag: string): EditLine[] =>
  tag === "LDR"
    ? [{ tag, ind: "", text: record.leader }]
    : record.fields.filter((field) => field.tag === tag).map(lineOf);

const said = (lines: readonly EditLine[]): string =>
  JSON.stringify(lines.map(({ ind, text }) => [ind, text.replace(/\s+/g, " ").trim()]));

/** Positions 0–4 and 12–16 of a leader are counted by whoever writes the file. */
const leaderSaid = ({ leader }: RawRecord): string => leader.slice(5, 12) + leader.slice(17, 20);

const tagsOf = (records: readonly RawRecord[], flavour: Flavour): string[] =>
  [...new Set(records.flatMap(({ fields }) => fields.map(({ tag }) => tag)))]
    .filter((tag) => !own.has(tag) && !isOfCopies(tag, flavour))
    .sort();

/** What the proposer changed, less what stands so already. */
export function proposedFields(
  base: RawRecord,
  newest: RawRecord,
  proposal: RawRecord,
  flavour: Flavour,
): ProposedField[] {
  const found: ProposedField[] = [];
  if (leaderSaid(base) !== leaderSaid(proposal) && leaderSaid(newest) !== leaderSaid(proposal))
    found.push(fieldOf("LDR", base, newest, proposal, leaderSaid(newest) !== leaderSaid(base)));
  for (const tag of tagsOf([base, newest, proposal], flavour)) {
    const [was, now, proposed] = [base, newest, proposal].map((record) => said(linesOf(record, tag)));
    if (was === proposed || now === proposed) continue;
    found.push(fieldOf(tag, base, newest, proposal, now !== was));
  }
  return found;
}

const fieldOf = (
  tag: string,
  base: RawRecord,
  newest: RawRecord,
  proposal: RawRecord,
  met: boolean,
): ProposedField => ({
  tag,
  was: linesOf(base, tag),
  now: linesOf(newest, tag),
  proposed: linesOf(proposal, tag),
  met,
});

/** The record of today with the chosen fields as they were proposed; `known` gives back to the letter what both had. */
export function withProposed(
  newest: RawRecord,
  proposal: RawRecord,
  taken: readonly ProposedField[],
  flavour: Flavour,
): { draft: Draft; known: RawRecord } {
  const kept: RawField[] = proposal.fields.filter(({ tag }) => !isOfCopies(tag, flavour));
  return {
    draft: merged(
      draftOf(newest, flavour),
      taken.map(({ tag, proposed }) => ({ tag, theirs: proposed })),
    ),
    known: { leader: newest.leader, fields: [...newest.fields, ...kept] },
  };
}
