import { sql } from "kysely";
import type { Trilingual } from "#basics";
import type { DatedHours, Details, HoursException, Interval, Subject } from "../rules/details.ts";
import { nodesByIds, type Reading, type TreeNode } from "./tree.ts";

/** A node with all its subjects as they were on a day. */
export type NodePage = TreeNode & {
  /** From the parent upwards. */
  above: TreeNode[];
  details: Partial<Details>;
  /** All hours known from that day on: those of a coming summer too. */
  hours: DatedHours[];
  /** Exceptions that have not passed on that day. */
  exceptions: HoursException[];
  /** How often each subject was changed; forms carry it. */
  versions: Record<string, number>;
};

/** One node as it was on a day; undefined when it was part of nothing then. */
export async function nodeById(db: Reading, id: number, day: string): Promise<NodePage | undefined> {
  const { rows } = await sql<{ id: number }>`
    select id from node_lineage(${id}, ${day}::date) order by depth`.execute(db);
  const path = rows.map((row) => row.id);
  const nodes = new Map((await nodesByIds(db, path, day)).map((node) => [node.id, node]));
  const node = nodes.get(id);
  if (!node) return undefined;
  const [details, hours, exceptions, versions] = [
    await detailsOf(db, id, day),
    await hoursOf(db, id, day),
    await exceptionsOf(db, id, day),
    await versionsOf(db, id),
  ];
  const above = path.slice(1).flatMap((one) => nodes.get(one) ?? []);
  return { ...node, above, details, hours, exceptions, versions };
}

async function detailsOf(db: Reading, node: number, day: string): Promise<Partial<Details>> {
  const { rows } = await sql<{ subject: Subject; value: unknown }>`
    select subject, value from node_detail where node = ${node} and valid @> ${day}::date`.execute(db);
  return Object.fromEntries(rows.map((row) => [row.subject, row.value])) as Partial<Details>;
}

/** The hours of a node that hold on a day or later. */
export async function hoursOf(db: Reading, node: number, day: string): Promise<DatedHours[]> {
  const { rows } = await sql<DatedHours>`
    select lower(valid)::text as "from", upper(valid)::text as "to", value from node_detail
    where node = ${node} and subject = 'hours' and valid && daterange(${day}::date - 1, null)
    order by valid`.execute(db);
  return rows;
}

type ExceptionRow = { id: number; from: string; to: string; intervals: Interval[]; reason: Trilingual };

/** The exceptions of a node that have not passed on a day. */
export async function exceptionsOf(db: Reading, node: number, day: string): Promise<HoursException[]> {
  const { rows } = await sql<ExceptionRow>`
    select id, lower(days)::text as "from", upper(days)::text as "to", intervals, reason from node_exception
    where node = ${node} and days && daterange(${day}::date - 1, null) order by days`.execute(db);
  return rows;
}

async function versionsOf(db: Reading, node: number): Promise<Record<string, number>> {
  const { rows } = await sql<{ subject: string; version: number }>`
    select subject, version from node_version where node = ${node}`.execute(db);
  return Object.fromEntries(rows.map((row) => [row.subject, row.version]));
}

/** Where an address that is kept for ever leads today: the node, or the one it was merged into in the end. */
export async function presentNode(
  db: Reading,
  id: number,
): Promise<{ id: number; merged: boolean } | undefined> {
  const { rows } = await sql<{ id: number; depth: number }>`
    with recursive onward (id, depth) as (
      select id, 0 from node where id = ${id}
      union all
      select n.merged_into, onward.depth + 1 from onward join node n on n.id = onward.id
      where n.merged_into is not null and onward.depth < 20
    )
    select id, depth from onward order by depth desc limit 1`.execute(db);
  return rows[0] && { id: rows[0].id, merged: rows[0].depth > 0 };
}

/** The first day on which a node was or will be part of the tree; null when it has been there as long as is known. */
export async function firstDayOf(db: Reading, id: number): Promise<string | null | undefined> {
  const { rows } = await sql<{ day: string | null }>`
    select lower(valid)::text as day from node_relation where node = ${id} and kind = 'part-of'
    order by valid limit 1`.execute(db);
  return rows[0]?.day;
}

export const nodeByCode = async (db: Reading, code: string): Promise<number | undefined> => {
  const { rows } = await sql<{ id: number }>`select id from node where code = ${code}`.execute(db);
  return rows[0]?.id;
};
