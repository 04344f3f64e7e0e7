/**
 * Groups of records that are one, joined and parted. `merged_into` is what was decided, one step; `same_as` where it
 * leads to in the end. A group is a tree of decided steps, so that taking one of them back restores exactly the two
 * groups that it joined, whatever was joined before or after.
 */
import { announceAll } from "#platform/acts";
import type { Tx } from "#platform/db";
import { type Known, knownOf, takenApart } from "./known.ts";
import { compareProfiles } from "./rules/compare.ts";
import { fullness, type LeadsBy, leaderOf } from "./rules/leader.ts";
import {
  groupsOf,
  leadersOf,
  type MergeRow,
  mergesInto,
  type PairRow,
  pairsWith,
  putPairs,
  type Standing,
  setSameAs,
  undoMerge,
  writeMerges,
} from "./store.ts";

/** Two records found to be one. */
export type Found = PairRow;

type Member = Known;

/** Groups of an open transaction: which leader, which members, and what keeps two of them apart. */
class Groups {
  readonly members = new Map<number, Member[]>();
  readonly leader = new Map<number, number>();
  readonly #apart = new Set<string>();

  constructor(members: readonly Member[], apart: readonly { a: number; b: number }[]) {
    for (const member of members) {
      const { id, sameAs } = member.standing;
      this.leader.set(id, sameAs);
      this.members.set(sameAs, [...(this.members.get(sameAs) ?? []), member]);
    }
    for (const { a, b } of apart) this.#apart.add(`${a} ${b}`);
  }

  of(id: number): Member[] {
    return this.members.get(this.leader.get(id) ?? id) ?? [];
  }

  /** Somebody has said of two of them that they are not one, or the rules find two that cannot be. */
  keptApart(one: readonly Member[], other: readonly Member[]): boolean {
    return one.some((a) =>
      other.some((b) => {
        const [low, high] = a.standing.id < b.standing.id ? [a, b] : [b, a];
        if (this.#apart.has(`${low.standing.id} ${high.standing.id}`)) return true;
        const { decision } = compareProfiles(low.profile, high.profile);
        return decision === "different" || decision === "same-work";
      }),
    );
  }

  /** From now on `into` answers for all that `leader` answered for. */
  join(leader: number, into: number): void {
    const moved = this.members.get(leader) ?? [];
    this.members.set(into, [...(this.members.get(into) ?? []), ...moved]);
    this.members.delete(leader);
    for (const { standing } of moved) this.leader.set(standing.id, into);
  }
}

/** Joins by rule what was found, the surest first. Returns the records whose search documents are to be made anew. */
export async function joinGroups(
  tx: Tx,
  found: readonly Found[],
  all: ReadonlyMap<number, Known>,
): Promise<number[]> {
  if (found.length === 0) return [];
  const leaders = [
    ...new Set(found.flatMap(({ a, b }) => [a, b].map((id) => all.get(id)?.standing.sameAs ?? id))),
  ];
  const members = (await groupsOf(tx, leaders)).map((one) => all.get(one.id) ?? knownOf(one));
  const ids = members.map((one) => one.standing.id);
  const apart = (await pairsWith(tx, ids)).filter(
    (pair) => pair.state === "different" || pair.state === "same-work" || pair.rule === takenApart,
  );
  const groups = new Groups(members, apart);
  const merges: MergeRow[] = [];
  const merged: PairRow[] = [];
  const waiting: PairRow[] = [];
  for (const pair of [...found].sort(
    (one, other) => other.score - one.score || one.a - other.a || one.b - other.b,
  )) {
    const [one, other] = [groups.leader.get(pair.a) ?? pair.a, groups.leader.get(pair.b) ?? pair.b];
    if (one === other) {
      merged.push({ ...pair, state: "merged" });
      continue;
    }
    if (groups.keptApart(groups.of(one), groups.of(other))) {
      waiting.push({ ...pair, rule: "others-of-the-group" });
      continue;
    }
    const { leader, by } = lead(groups, one, other);
    const record = leader === one ? other : one;
    merges.push(rowOf(pair, { record, into: leader, by, run: runOf(all, pair) }));
    merged.push({ ...pair, state: "merged" });
    groups.join(record, leader);
  }
  await putPairs(tx, [...merged, ...waiting]);
  return writeJoined(tx, merges, groups);
}

const runOf = (all: ReadonlyMap<number, Known>, { a, b }: Found): number | null =>
  all.get(Math.max(a, b))?.standing.run ?? null;

function lead(groups: Groups, one: number, other: number): { leader: number; by: LeadsBy } {
  const of = (id: number) => {
    const member = groups.of(id).find(({ standing }) => standing.id === id);
    return { id, fullness: member ? fullness(member.standing.description) : 0 };
  };
  return leaderOf(of(one), of(other));
}

const rowOf = (
  pair: Found,
  told: { record: number; into: number; by: LeadsBy; run: number | null },
): MergeRow => ({
  record: told.record,
  into: told.into,
  foundA: pair.a,
  foundB: pair.b,
  why: "rule",
  rule: pair.rule,
  evidence: pair.evidence,
  leadsBy: told.by,
  note: "",
  run: told.run,
  by: null,
});

async function writeJoined(tx: Tx, merges: readonly MergeRow[], groups: Groups): Promise<number[]> {
  if (merges.length === 0) return [];
  const moved = new Map<number, number>();
  for (const [leader, members] of groups.members)
    for (const { standing } of members) if (standing.sameAs !== leader) moved.set(standing.id, leader);
  const ids = await writeMerges(tx, merges, moved);
  await announceAll(
    tx,
    "record.merged",
    merges.map((one, at) => ({
      facts: { record: one.record, into: one.into, merge: ids[at] ?? 0 },
      node: null,
    })),
  );
  return [
    ...new Set([...moved.keys(), ...moved.values(), ...merges.flatMap((one) => [one.record, one.into])]),
  ];
}

/** What a person joins: no rule is asked. `leader` is the one of the two that is to lead, when the person says so. */
export async function joinByPerson(
  tx: Tx,
  pair: Found,
  told: { leader?: number; note: string; by: number | null; now: Date },
): Promise<{ merge: number; record: number; into: number; touched: number[] }> {
  const members = (await groupsOf(tx, await leadersOf(tx, [pair.a, pair.b]))).map(knownOf);
  const groups = new Groups(members, []);
  const [one, other] = [groups.leader.get(pair.a) ?? pair.a, groups.leader.get(pair.b) ?? pair.b];
  const chosen = told.leader === undefined ? undefined : groups.leader.get(told.leader);
  const { leader, by } =
    chosen === undefined ? lead(groups, one, other) : { leader: chosen, by: "chosen" as const };
  const record = leader === one ? other : one;
  const row = rowOf(pair, { record, into: leader, by, run: null });
  groups.join(record, leader);
  const moved = new Map<number, number>();
  for (const { standing } of groups.of(leader))
    if (standing.sameAs !== leader) moved.set(standing.id, leader);
  const [merge = 0] = await writeMerges(
    tx,
    [{ ...row, why: "person", note: told.note, by: told.by }],
    moved,
    told.now,
  );
  return { merge, record, into: leader, touched: [...new Set([...moved.keys(), record, leader])] };
}

/**
 * A record that is shown no longer cannot stand for others: the fullest of those that led to it takes its place. A
 * record without shown followers keeps them: they have nobody better.
 */
export async function letGoOfUnshown(tx: Tx, gone: readonly Standing[]): Promise<number[]> {
  const touched: number[] = [];
  const merges = await mergesInto(
    tx,
    gone.filter((one) => one.mergedInto === null).map((one) => one.id),
  );
  for (const leader of new Set(merges.map((one) => one.into))) {
    const followers = merges.filter((one) => one.into === leader);
    const members = await groupsOf(tx, [leader]);
    const shown = members.filter(
      (one) => one.state === "published" && followers.some(({ record }) => record === one.id),
    );
    const [next] = shown.sort((a, b) => fullness(b.description) - fullness(a.description) || a.id - b.id);
    if (!next) continue;
    for (const merge of followers) await undoMerge(tx, merge, { by: null, note: "", now: null });
    const rest = followers.filter(({ record }) => record !== next.id);
    await follow(
      tx,
      next.id,
      rest.map(({ record }) => record),
      members,
    );
    touched.push(...members.map((one) => one.id));
  }
  return touched;
}

/** The others follow the new leader, with all that lead to them. */
async function follow(
  tx: Tx,
  leader: number,
  records: readonly number[],
  members: readonly Standing[],
): Promise<void> {
  const above = new Map(members.map((one) => [one.id, one.mergedInto]));
  const under = (id: number): number[] => [
    id,
    ...[...above].filter(([, into]) => into === id).flatMap(([below]) => under(below)),
  ];
  const moved = new Map(
    records.flatMap((record) => under(record).map((id): [number, number] => [id, leader])),
  );
  await writeMerges(
    tx,
    records.map((record) => ({
      record,
      into: leader,
      foundA: Math.min(record, leader),
      foundB: Math.max(record, leader),
      why: "leader" as const,
      rule: "leader-gone",
      evidence: [],
      leadsBy: "published" as const,
      note: "",
      run: null,
      by: null,
    })),
    moved,
  );
  await setSameAs(tx, moved);
}
