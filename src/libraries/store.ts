/**
 * The only writes of the room. Facts are laid over a span of days: what reached into the span is cut or split, so
 * that at any day there is one truth, and the exclusion constraints of the tables prove it.
 */
import { type RawBuilder, sql } from "kysely";
import type { Tx } from "#platform/db";
import type { Days } from "./rules/days.ts";

/** Dated tables with their columns besides id and valid. */
const columns = {
  node_name: ["node", "title", "own", "honorific", "abbreviation"],
  node_number: ["node", "system", "number"],
  node_type: ["node", "type"],
  node_state: ["node", "state", "reason"],
  node_place: ["node", "territory", "area", "settlement", "address", "latitude", "longitude"],
  node_detail: ["node", "subject", "value"],
  node_relation: ["kind", "node", "other", "note", "made_by"],
} as const;
export type DatedTable = keyof typeof columns;
type Values = Record<string, unknown>;

const written = (value: unknown): RawBuilder<unknown> =>
  typeof value === "object" && value !== null ? sql`${JSON.stringify(value)}::jsonb` : sql`${value ?? null}`;

const range = (days: Days): RawBuilder<unknown> => sql`daterange(${days.from}::date, ${days.to}::date)`;

const matching = (match: Values): RawBuilder<unknown> =>
  sql.join(
    Object.entries(match).map(([name, value]) => sql`${sql.ref(name)} = ${value}`),
    sql` and `,
  );

/**
 * Makes `values` true for the rows that `match` from a day on. Without an end it lasts up to the next change that
 * is already known: a name planned for January is not lost by a correction in November. null clears the days.
 */
export async function lay(
  tx: Tx,
  table: DatedTable,
  match: Values,
  days: Days,
  values: Values | null,
): Promise<void> {
  const to = days.to ?? (await nextBeginning(tx, table, match, days.from));
  await clearDays(tx, table, match, { from: days.from, to });
  if (values) await insertDated(tx, table, { ...match, ...values }, { from: days.from, to });
}

async function nextBeginning(
  tx: Tx,
  table: DatedTable,
  match: Values,
  from: string | null,
): Promise<string | null> {
  const { rows } = await sql<{ day: string | null }>`
    select min(lower(valid))::text as day from ${sql.table(table)}
    where ${matching(match)} and (${from}::date is null or lower(valid) > ${from}::date)`.execute(tx);
  return rows[0]?.day ?? null;
}

/** Takes the days out of the rows that reach into them; a row that spans them is split in two. */
async function clearDays(tx: Tx, table: DatedTable, match: Values, days: Days): Promise<void> {
  const names = sql.join(columns[table].map((name) => sql.ref(name)));
  await sql`
    with gone as (
      delete from ${sql.table(table)} where ${matching(match)} and valid && ${range(days)} returning *
    )
    insert into ${sql.table(table)} (${names}, valid)
    select ${names}, piece from gone, unnest(datemultirange(valid) - datemultirange(${range(days)})) as piece`.execute(
    tx,
  );
}

export async function insertDated(tx: Tx, table: DatedTable, values: Values, days: Days): Promise<void> {
  const given = columns[table].filter((name) => values[name] !== undefined);
  await sql`
    insert into ${sql.table(table)} (${sql.join(given.map((name) => sql.ref(name)))}, valid)
    values (${sql.join(given.map((name) => written(values[name])))}, ${range(days)})`.execute(tx);
}

/** Changes what holds on a day without making history: a slip of the pen is no renaming. Returns whether it was there. */
export async function mend(
  tx: Tx,
  table: DatedTable,
  match: Values,
  day: string,
  values: Values,
): Promise<boolean> {
  const sets = Object.entries(values).map(([name, value]) => sql`${sql.ref(name)} = ${written(value)}`);
  const result = await sql`
    update ${sql.table(table)} set ${sql.join(sets)} where ${matching(match)} and valid @> ${day}::date`.execute(
    tx,
  );
  return (result.numAffectedRows ?? 0n) > 0n;
}

export type NewNode = {
  kind: string;
  code?: string | undefined;
  root?: boolean;
  partnerKind?: string | undefined;
  madeBy: number | null;
};

export async function insertNode(tx: Tx, node: NewNode): Promise<number> {
  const { rows } = await sql<{ id: number }>`
    insert into node (kind, code, root, partner_kind, made_by)
    values (${node.kind}, ${node.code ?? null}, ${node.root ?? false}, ${node.partnerKind ?? null}, ${node.madeBy})
    returning id`.execute(tx);
  return rows[0]?.id ?? 0;
}

/** Locks nodes in the order of their ids, so that two acts on the same pair never wait for each other. */
export async function lockNodes(tx: Tx, ids: readonly number[]): Promise<void> {
  await sql`select id from node where id = any(${[...ids]}::bigint[]) order by id for update`.execute(tx);
}

export async function setMergedInto(tx: Tx, node: number, into: number | null): Promise<void> {
  await sql`update node set merged_into = ${into} where id = ${node}`.execute(tx);
}

/**
 * Counts a change of a subject. False when the form was filled from an older state: somebody else saved meanwhile.
 * Without `expected` (imports, acts that are no forms) the change is only counted.
 */
export async function countChange(
  tx: Tx,
  node: number,
  subject: string,
  expected: number | undefined,
  by: number | null,
): Promise<boolean> {
  const result = await sql`
    insert into node_version as v (node, subject, version, changed_by)
    select ${node}, ${subject}, 1, ${by} where ${expected ?? null}::integer is null or ${expected ?? null}::integer = 0
      or exists (select from node_version where node = ${node} and subject = ${subject})
    on conflict (node, subject) do update
      set version = v.version + 1, changed_at = now(), changed_by = excluded.changed_by
      where ${expected ?? null}::integer is null or v.version = ${expected ?? null}::integer`.execute(tx);
  return (result.numAffectedRows ?? 0n) > 0n;
}

export async function insertException(
  tx: Tx,
  node: number,
  days: Days,
  intervals: readonly unknown[],
  reason: object,
): Promise<number> {
  const { rows } = await sql<{ id: number }>`
    insert into node_exception (node, days, intervals, reason)
    values (${node}, ${range(days)}, ${JSON.stringify(intervals)}::jsonb, ${JSON.stringify(reason)}::jsonb)
    returning id`.execute(tx);
  return rows[0]?.id ?? 0;
}

/** Takes the coming days of an exception away and keeps its past ones. Returns the days that were taken. */
export async function deleteException(
  tx: Tx,
  node: number,
  id: number,
  today: string,
): Promise<"no-such" | "past" | { from: string; to: string }> {
  const { rows } = await sql<{ from: string; to: string }>`
    select lower(days)::text as "from", upper(days)::text as "to" from node_exception
    where id = ${id} and node = ${node} for update`.execute(tx);
  const [row] = rows;
  if (!row) return "no-such";
  if (row.to <= today) return "past";
  if (row.from >= today) await sql`delete from node_exception where id = ${id}`.execute(tx);
  else
    await sql`update node_exception set days = daterange(lower(days), ${today}::date) where id = ${id}`.execute(
      tx,
    );
  return row.from >= today ? row : { from: today, to: row.to };
}

/** Clears everything from a day on, also what is planned for later. */
export const clearFrom = (tx: Tx, table: DatedTable, match: Values, from: string): Promise<void> =>
  clearDays(tx, table, match, { from, to: null });

/** Ends or writes a tie between two nodes; `lay` on both ends and the kind. */
export const layTie = (
  tx: Tx,
  tie: { kind: string; node: number; other: number },
  days: Days,
  values: Values | null,
): Promise<void> => lay(tx, "node_relation", tie, days, values);

export type NewProposal = {
  parent: number;
  kind: string;
  name: object;
  settlement?: object | undefined;
  address?: object | undefined;
  phone?: string | undefined;
  website?: string | undefined;
  note?: string | undefined;
  by: number | null;
};

export async function insertProposal(tx: Tx, one: NewProposal): Promise<number> {
  const json = (value: object | undefined) => sql`${JSON.stringify(value ?? {})}::jsonb`;
  const { rows } = await sql<{ id: number }>`
    insert into partner_proposal (parent, kind, name, settlement, address, phone, website, note, proposed_by)
    values (${one.parent}, ${one.kind}, ${json(one.name)}, ${json(one.settlement)}, ${json(one.address)},
            ${one.phone ?? null}, ${one.website ?? null}, ${one.note ?? null}, ${one.by})
    returning id`.execute(tx);
  return rows[0]?.id ?? 0;
}

export async function decideProposal(
  tx: Tx,
  id: number,
  how: { decision: "approved" | "declined"; node?: number; reason?: string; by: number | null },
): Promise<void> {
  await sql`
    update partner_proposal set decision = ${how.decision}, node = ${how.node ?? null}, reason = ${how.reason ?? null},
      decided_by = ${how.by}, decided_at = now() where id = ${id}`.execute(tx);
}
