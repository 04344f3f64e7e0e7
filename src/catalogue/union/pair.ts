/** Two records that a person decides about: read and compared under the lock, put in the order of their ids. */
import { type Refusal, refuse } from "#basics";
import type { Tx } from "#platform/db";
import { type Known, knownOf } from "./known.ts";
import { compareProfiles, evidenceOf } from "./rules/compare.ts";
import { lockUnion, type PairRow, standingOf } from "./store.ts";

export type PairOfRecords = { pair: PairRow; low: Known; high: Known };

/** The node at which an act about a record is asked. */
export async function nodeOfRecord(tx: Tx, record: number): Promise<number | "no-such"> {
  const [found] = await standingOf(tx, [record]);
  return found?.node ?? "no-such";
}

export async function pairOf(tx: Tx, record: number, other: number): Promise<PairOfRecords | Refusal> {
  if (record === other) return refuse("same-record", {}, "other");
  await lockUnion(tx);
  const [low, high] = (await standingOf(tx, [record, other])).map(knownOf);
  if (!low || !high) return refuse("no-such", {}, "other");
  if (low.standing.state !== "published" || high.standing.state !== "published")
    return refuse("record-not-shown", {}, "other");
  const { rule, score, verdicts } = compareProfiles(low.profile, high.profile);
  const pair: PairRow = {
    a: low.standing.id,
    b: high.standing.id,
    state: "waiting",
    score,
    rule,
    evidence: evidenceOf(verdicts, low.standing.description, high.standing.description),
    markA: low.mark,
    markB: high.mark,
  };
  return { pair, low, high };
}

export const isRefusal = (value: PairOfRecords | Refusal): value is Refusal => "code" in value;
