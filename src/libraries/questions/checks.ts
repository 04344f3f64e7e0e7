/** Small questions that acts ask before they write. */
import { sql } from "kysely";
import type { Days } from "../rules/days.ts";
import type { Reading } from "./tree.ts";

export async function nodeExists(db: Reading, id: number): Promise<boolean> {
  const { rows } = await sql`select from node where id = ${id}`.execute(db);
  return rows.length > 0;
}

export async function codeTaken(db: Reading, code: string): Promise<boolean> {
  const { rows } = await sql`select from node where code = ${code}`.execute(db);
  return rows.length > 0;
}

/** Which other nodes hold a number of a system on any of the days. */
export async function numberHolders(
  db: Reading,
  system: number,
  number: number,
  days: Days,
  but?: number,
): Promise<number[]> {
  const { rows } = await sql<{ node: number }>`
    select node from node_number
    where system = ${system} and number = ${number} and valid && daterange(${days.from}::date, ${days.to}::date)
      and node is distinct from ${but ?? null}::bigint
    order by valid desc`.execute(db);
  return rows.map((row) => row.node);
}

/** The nodes below a node on a day, itself included. */
export async function idsUnder(db: Reading, node: number, day: string): Promise<number[]> {
  const { rows } = await sql<{ id: number }>`
    with recursive down (id) as (
      select ${node}::bigint
      union
      select r.node from down join node_relation r on r.other = down.id and r.kind = 'part-of' and r.valid @> ${day}::date
    )
    select id from down`.execute(db);
  return rows.map((row) => row.id);
}

/** How many exceptions of a node touch the days. */
export async function exceptionsOn(db: Reading, node: number, days: Days): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*) as n from node_exception
    where node = ${node} and days && daterange(${days.from}::date, ${days.to}::date)`.execute(db);
  return rows[0]?.n ?? 0;
}

/** The day of the next change of parent that is already planned. */
export async function nextParentDay(db: Reading, node: number, from: string): Promise<string | null> {
  const { rows } = await sql<{ day: string | null }>`
    select min(lower(valid))::text as day from node_relation
    where node = ${node} and kind = 'part-of' and lower(valid) > ${from}::date`.execute(db);
  return rows[0]?.day ?? null;
}

/** The numbers that nodes hold on a day. */
export async function numbersOf(
  db: Reading,
  nodes: readonly number[],
  day: string,
): Promise<Map<number, number>> {
  const { rows } = await sql<{ node: number; number: number }>`
    select node, number from node_number where node = any(${[...nodes]}::bigint[]) and valid @> ${day}::date
    order by node`.execute(db);
  return new Map(rows.map((row) => [row.node, row.number]));
}

/** Who of the nodes below is not closed on a day. */
export async function openUnder(
  db: Reading,
  node: number,
  day: string,
): Promise<{ id: number; kind: string }[]> {
  const below = (await idsUnder(db, node, day)).filter((id) => id !== node);
  const { rows } = await sql<{ id: number; kind: string }>`
    select n.id, n.kind from node n
    where n.id = any(${below}::bigint[]) and n.merged_into is null
      and not exists (select from node_state s where s.node = n.id and s.state = 'closed' and s.valid @> ${day}::date)
    order by n.id`.execute(db);
  return rows;
}

/** Into which node another was merged, since when, and which children went over. */
export async function successorOf(
  db: Reading,
  node: number,
): Promise<{ other: number; from: string; moved: number[] } | undefined> {
  const { rows } = await sql<{ other: number; from: string; moved: number[] }>`
    select other, lower(valid)::text as "from", coalesce(note -> 'moved', '[]') as moved from node_relation
    where node = ${node} and kind = 'successor' order by lower(valid) desc limit 1`.execute(db);
  return rows[0];
}

export async function parentOn(db: Reading, node: number, day: string): Promise<number | undefined> {
  const { rows } = await sql<{ other: number }>`
    select other from node_relation where node = ${node} and kind = 'part-of' and valid @> ${day}::date`.execute(
    db,
  );
  return rows[0]?.other;
}

export async function tiesBetween(
  db: Reading,
  tie: { kind: string; node: number; other: number },
  days: Days,
): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*) as n from node_relation
    where kind = ${tie.kind} and node = ${tie.node} and other = ${tie.other}
      and valid && daterange(${days.from}::date, ${days.to}::date)`.execute(db);
  return rows[0]?.n ?? 0;
}

export async function tieById(
  db: Reading,
  id: number,
): Promise<{ kind: string; node: number; other: number } | undefined> {
  const { rows } = await sql<{ kind: string; node: number; other: number }>`
    select kind, node, other from node_relation where id = ${id}`.execute(db);
  return rows[0];
}
