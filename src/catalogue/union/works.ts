/**
 * Which records are of one work. The rule is the key that a description gives (`records/rules/keys.ts`); people may say
 * that two keys are one work, or that a record does not belong to the work its key says. What they said is applied
 * whenever records are written, so it holds for records that come later too.
 */
import { sql } from "kysely";
import type { Description } from "#formats/rules";
import type { Tx } from "#platform/db";
import { refreshDocuments } from "#platform/search";
import { descriptionColumn } from "../records/just-written.ts";
import { workKeyOf } from "../records/rules/keys.ts";
import { leadersOf } from "./store.ts";

export const ownKey = (record: number): string => `record:${record}`;
const apartKey = (record: number): string => `apart:${record}`;

export type WorkRecord = { id: number; workKey: string | null; description: Description };

export async function workRecords(tx: Tx, ids: readonly number[]): Promise<WorkRecord[]> {
  const { column, whole } = descriptionColumn(tx);
  const { rows } = await sql<WorkRecord>`
    select id, work_key as "workKey", ${column} as description from record
    where id = any(${[...ids]}::bigint[]) order by id for no key update`.execute(tx);
  return rows.map(whole);
}

/** The records that bear one of these keys today. */
export async function recordsOfWorks(tx: Tx, keys: readonly string[]): Promise<number[]> {
  const { rows } = await sql<{ id: number }>`
    select id from record where work_key = any(${[...keys]}::text[]) order by id`.execute(tx);
  return rows.map((row) => row.id);
}

export type WorkChoice = {
  id: number;
  kind: "join" | "part";
  record: number;
  other: number | null;
  fromKey: string;
  intoKey: string;
  undone: boolean;
};
const columns = sql`id, kind, record, other, from_key as "fromKey", into_key as "intoKey", undone_at is not null as undone`;

export async function workChoice(tx: Tx, id: number): Promise<WorkChoice | undefined> {
  const { rows } =
    await sql<WorkChoice>`select ${columns} from work_choice where id = ${id} for update`.execute(tx);
  return rows[0];
}

/** Everything that stands about these records and keys, with where joined keys lead on. */
async function choicesFor(
  tx: Tx,
  records: readonly number[],
  keys: readonly string[],
): Promise<WorkChoice[]> {
  const { rows } = await sql<WorkChoice>`
    with recursive chain as (
      select ${columns} from work_choice where undone_at is null
        and (from_key = any(${[...keys]}::text[]) or into_key = any(${[...keys]}::text[])
             or (kind = 'part' and record = any(${[...records]}::bigint[])))
      union
      select c.id, c.kind, c.record, c.other, c.from_key, c.into_key, false from chain
      join work_choice c on c.kind = 'join' and c.from_key = chain."intoKey" and c.undone_at is null)
    select * from chain`.execute(tx);
  return rows;
}

/** Writes the keys that are right today. Returns the records whose key changed. */
export async function settleWorks(tx: Tx, ids: readonly number[], always = false): Promise<number[]> {
  if (ids.length === 0) return [];
  if (!always && !(await anyChoice(tx))) return [];
  const records = await workRecords(tx, ids);
  const derived = new Map(records.map((one) => [one.id, workKeyOf(one.description)]));
  const asked = records.flatMap((one) => [derived.get(one.id) ?? ownKey(one.id), apartKey(one.id)]);
  const choices = await choicesFor(tx, ids, asked);
  const joined = new Map(choices.flatMap((one) => (one.kind === "join" ? [[one.fromKey, one.intoKey]] : [])));
  const parted = new Set(choices.flatMap((one) => (one.kind === "part" ? [one.record] : [])));
  const named = new Set(choices.flatMap((one) => [one.fromKey, one.intoKey]));
  const changed = records.flatMap(({ id, workKey }) => {
    const begins = parted.has(id) ? apartKey(id) : derived.get(id);
    const key = keyToday(begins, ownKey(id), joined, named);
    return key === workKey ? [] : [{ id, key }];
  });
  if (changed.length > 0)
    await sql`
      update record set work_key = w.key
      from unnest(${changed.map((one) => one.id)}::bigint[], ${changed.map((one) => one.key)}::text[]) as w (id, key)
      where record.id = w.id`.execute(tx);
  return changed.map((one) => one.id);
}

/** After people have spoken: the keys, and what search says of the records whose key changed. */
async function settled(tx: Tx, ids: readonly number[]): Promise<void> {
  const changed = await settleWorks(tx, ids, true);
  if (changed.length > 0) await refreshDocuments(tx, [...changed, ...(await leadersOf(tx, changed))]);
}

function keyToday(
  derived: string | undefined,
  own: string,
  joined: ReadonlyMap<string, string>,
  named: ReadonlySet<string>,
): string | null {
  let key = derived ?? (named.has(own) ? own : null);
  for (let steps = 0; key !== null && steps < 50; steps += 1) {
    const next = joined.get(key);
    if (next === undefined) break;
    key = next;
  }
  return key;
}

/** Most regions have said nothing of works yet: then an import asks no more than this. */
async function anyChoice(tx: Tx): Promise<boolean> {
  const { rows } = await sql<{ some: boolean }>`
    select exists (select from work_choice where undone_at is null) as some`.execute(tx);
  return rows[0]?.some ?? false;
}

export async function insertWorkChoice(
  tx: Tx,
  choice: {
    kind: "join" | "part";
    record: number;
    other: number | null;
    fromKey: string;
    intoKey: string;
    note: string;
    by: number | null;
    now: Date;
  },
): Promise<number> {
  const { rows } = await sql<{ id: number }>`
    insert into work_choice (kind, record, other, from_key, into_key, note, decided_by, decided_at)
    values (${choice.kind}, ${choice.record}, ${choice.other}, ${choice.fromKey}, ${choice.intoKey}, ${choice.note},
            ${choice.by}, ${choice.now}) returning id`.execute(tx);
  return rows[0]?.id ?? 0;
}

export async function undoWorkChoices(
  tx: Tx,
  ids: readonly number[],
  by: number | null,
  now: Date,
): Promise<void> {
  await sql`
    update work_choice set undone_by = ${by}, undone_at = ${now}
    where id = any(${[...ids]}::bigint[]) and undone_at is null`.execute(tx);
}

/** What was said when a pair was called another edition of one work. */
export async function joinsOfPair(tx: Tx, a: number, b: number): Promise<WorkChoice[]> {
  const { rows } = await sql<WorkChoice>`
    select ${columns} from work_choice
    where kind = 'join' and undone_at is null and ((record = ${a} and other = ${b}) or (record = ${b} and other = ${a}))`.execute(
    tx,
  );
  return rows;
}

export type JoinedWorks = { choice: number; records: number[] } | "same-already";

/** Two records are of one work from now on, and with them all that bear their keys. */
export async function joinWorksOf(
  tx: Tx,
  told: { record: number; other: number; note: string; by: number | null; now: Date },
): Promise<JoinedWorks> {
  const records = new Map((await workRecords(tx, [told.record, told.other])).map((one) => [one.id, one]));
  const keyOf = (id: number): string => records.get(id)?.workKey ?? ownKey(id);
  const [fromKey, intoKey] = [keyOf(told.record), keyOf(told.other)];
  if (fromKey === intoKey) return "same-already";
  const affected = await recordsOfWorks(tx, [fromKey, intoKey]);
  const choice = await insertWorkChoice(tx, { kind: "join", ...told, fromKey, intoKey });
  const ids = [...new Set([...affected, told.record, told.other])];
  await settled(tx, ids);
  return { choice, records: ids };
}

/** A record does not belong to the work that its key says. */
export async function partFromWork(
  tx: Tx,
  told: { record: number; note: string; by: number | null; now: Date },
): Promise<number | "alone-already"> {
  const [record] = await workRecords(tx, [told.record]);
  if (!record?.workKey || record.workKey === apartKey(told.record)) return "alone-already";
  const choice = await insertWorkChoice(tx, {
    kind: "part",
    ...told,
    other: null,
    fromKey: record.workKey,
    intoKey: apartKey(told.record),
  });
  await settled(tx, [told.record]);
  return choice;
}

/** Takes choices back; every record of the works they touched is asked anew. */
export async function takeBackChoices(
  tx: Tx,
  choices: readonly WorkChoice[],
  by: number | null,
  now: Date,
): Promise<void> {
  const records = new Set(choices.flatMap((one) => [one.record, ...(one.other === null ? [] : [one.other])]));
  const keys = new Set(choices.flatMap((one) => [one.fromKey, one.intoKey]));
  for (const one of await workRecords(tx, [...records])) if (one.workKey !== null) keys.add(one.workKey);
  for (const id of await recordsOfWorks(tx, [...keys])) records.add(id);
  await undoWorkChoices(
    tx,
    choices.map((one) => one.id),
    by,
    now,
  );
  await settled(tx, [...records]);
}
