/**
 * What follows for the union catalogue whenever records were written, for all of them at once and in their transaction:
 * each is compared with those it meets; certain doubles are merged by rule, doubtful ones wait for a person. What people
 * have decided stays as long as nothing that identifies the records changes.
 */
import type { Tx } from "#platform/db";
import { type Found, joinGroups, letGoOfUnshown } from "./join.ts";
import { type Known, knownOf, takenApart } from "./known.ts";
import { compareProfiles, evidenceOf } from "./rules/compare.ts";
import { keysOf } from "./rules/keys.ts";
import {
  deleteKeys,
  dropPairs,
  insertKeys,
  type KeyRow,
  type KnownPair,
  keysOfRecords,
  leadersOf,
  lockUnion,
  met,
  type PairRow,
  pairsWith,
  putPairs,
  standingOf,
} from "./store.ts";
import { settleWorks } from "./works.ts";

/**
 * Returns every record whose search document is to be made anew: the records themselves, whoever answers for them, and
 * what was merged.
 */
export async function unionChanged(tx: Tx, ids: readonly number[]): Promise<number[]> {
  if (ids.length === 0) return [];
  const merged = await matchRecords(tx, ids);
  await settleWorks(tx, ids);
  return [...new Set([...ids, ...(await leadersOf(tx, ids)), ...merged])];
}

/**
 * Keys, comparison, merging by rule. Returns the records that were merged or parted by it. `again`: compares also what
 * has not changed, after the rules have.
 */
export async function matchRecords(tx: Tx, ids: readonly number[], again = false): Promise<number[]> {
  await lockUnion(tx);
  const written = await standingOf(tx, ids);
  const gone = written.filter((one) => one.state !== "published");
  const shown = written.filter((one) => one.state === "published").map(knownOf);
  const touched = await letGoOfUnshown(tx, gone);
  const changed = await keepKeys(
    tx,
    shown,
    gone.map((one) => one.id),
    again,
  );
  return [...touched, ...(await matchAll(tx, changed))];
}

/** Writes the keys that are new; those whose keys stayed have not changed in anything that identifies them. */
async function keepKeys(
  tx: Tx,
  shown: readonly Known[],
  gone: readonly number[],
  again: boolean,
): Promise<(Known & { keys: KeyRow[] })[]> {
  const before = await keysOfRecords(tx, [...shown.map((one) => one.standing.id), ...gone]);
  const rows = shown.map((one) => ({
    ...one,
    keys: keysOf(one.profile).map((key) => ({ ...key, record: one.standing.id })),
  }));
  const changed = rows.filter(({ standing, keys }) => {
    const kept = before.get(standing.id);
    return kept?.size !== keys.length || keys.some(({ key }) => !kept.has(key));
  });
  const stale = [...changed.map((one) => one.standing.id), ...gone].filter((id) => before.has(id));
  await deleteKeys(tx, stale);
  await insertKeys(
    tx,
    changed.flatMap((one) => one.keys),
  );
  return again ? rows : changed;
}

const nameOfPair = (a: number, b: number): string => `${a} ${b}`;
const ordered = (one: number, other: number): [number, number] => (one < other ? [one, other] : [other, one]);

async function matchAll(tx: Tx, changed: readonly (Known & { keys: KeyRow[] })[]): Promise<number[]> {
  if (changed.length === 0) return [];
  const ids = changed.map((one) => one.standing.id);
  const before = new Map((await pairsWith(tx, ids)).map((pair) => [nameOfPair(pair.a, pair.b), pair]));
  const pairs = new Map<string, [number, number]>();
  for (const { record, other } of await met(
    tx,
    changed.flatMap((one) => one.keys),
  )) {
    const pair = ordered(record, other);
    pairs.set(nameOfPair(...pair), pair);
  }
  for (const [name, { a, b }] of before) pairs.set(name, [a, b]);
  const all = new Map<number, Known>(changed.map((one) => [one.standing.id, one]));
  const missing = [...new Set([...pairs.values()].flat())].filter((id) => !all.has(id));
  for (const one of await standingOf(tx, missing))
    if (one.state === "published") all.set(one.id, knownOf(one));
  const { merge, put, drop } = judge(pairs, before, all);
  await dropPairs(tx, drop);
  await putPairs(tx, put);
  return joinGroups(tx, merge, all);
}

type Judgement = { merge: Found[]; put: PairRow[]; drop: { a: number; b: number }[] };

/** What is to be done with each pair: nothing is written here. */
function judge(
  pairs: ReadonlyMap<string, readonly [number, number]>,
  before: ReadonlyMap<string, KnownPair>,
  all: ReadonlyMap<number, Known>,
): Judgement {
  const result: Judgement = { merge: [], put: [], drop: [] };
  for (const [name, [a, b]] of pairs) {
    const [one, other] = [all.get(a), all.get(b)];
    const was = before.get(name);
    if (!one || !other) {
      if (was) result.drop.push({ a, b });
      continue;
    }
    const settled = was && Number(was.markA) === one.mark && Number(was.markB) === other.mark;
    const byPerson =
      was && (was.state === "different" || was.state === "same-work" || was.rule === takenApart);
    if (settled && byPerson) continue;
    if (one.standing.sameAs === other.standing.sameAs) continue;
    const { decision, rule, score, verdicts } = compareProfiles(one.profile, other.profile);
    const row = (): PairRow => ({
      a,
      b,
      state: "waiting",
      score,
      rule,
      evidence: evidenceOf(verdicts, one.standing.description, other.standing.description),
      markA: one.mark,
      markB: other.mark,
    });
    // What a person has parted is merged by no rule any more, even when the records have changed: people see it again.
    if (decision === "same" && !byPerson) result.merge.push(row());
    else if (decision === "same" || decision === "doubtful") result.put.push(row());
    else if (was) result.drop.push({ a, b });
  }
  return result;
}
