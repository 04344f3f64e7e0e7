/** What the records of a file would become. One function, one statement. */
import { sql } from "kysely";
import type { Refusal } from "#basics";
import type { Tx } from "#platform/db";

export const outcomes = ["new", "known", "changed", "doubtful", "refused"] as const;
export type RehearsalOutcome = (typeof outcomes)[number];

export type RehearsalRow = {
  place: number;
  number: string;
  hash: Buffer;
  outcome: RehearsalOutcome;
  record: number | null;
  title: string;
  problem: Refusal | null;
};

export async function insertRehearsal(tx: Tx, run: number, rows: readonly RehearsalRow[]): Promise<void> {
  if (rows.length === 0) return;
  await sql`
    insert into import_rehearsal (run, place, number, hash, outcome, record, title, problem)
    select ${run}, place, number, hash, outcome, record, title, problem
    from unnest(${rows.map((one) => one.place)}::bigint[], ${rows.map((one) => one.number)}::text[],
                ${rows.map((one) => one.hash)}::bytea[], ${rows.map((one) => one.outcome)}::text[],
                ${rows.map((one) => one.record)}::bigint[], ${rows.map((one) => one.title)}::text[],
                ${rows.map((one) => (one.problem ? JSON.stringify(one.problem) : null))}::jsonb[])
      as r (place, number, hash, outcome, record, title, problem)`.execute(tx);
}

/** The hashes under which these numbers came in earlier batches of the file. */
export async function rehearsedBefore(
  tx: Tx,
  run: number,
  numbers: readonly string[],
): Promise<Map<string, Buffer>> {
  const { rows } = await sql<{ number: string; hash: Buffer }>`
    select distinct on (number) number, hash from import_rehearsal
    where run = ${run} and number = any(${[...numbers]}::text[]) and outcome <> 'refused'
    order by number, place`.execute(tx);
  return new Map(rows.map((row) => [row.number, row.hash]));
}

export async function dropRehearsal(tx: Tx, run: number): Promise<void> {
  await sql`delete from import_rehearsal where run = ${run}`.execute(tx);
}
