/**
 * Copies of an import that is taken back. A copy that nothing holds and nobody has changed since (its version is still
 * the first) is as if it had never come, and is removed; every other stays where it is and is told.
 */
import { sql } from "kysely";
import { refuse } from "#basics";
import type { CopiesTakenBack } from "#catalogue";
import type { Tx } from "#platform/db";
import { recountAvailability } from "./store.ts";

type Brought = { id: number; record: number; version: number; engagedBy: string | null; state: string };

async function broughtBy(tx: Tx, run: number, after: number, most: number): Promise<Brought[]> {
  const { rows } = await sql<Brought>`
    select id, record, version, engaged_by as "engagedBy", state from copy
    where import_run = ${run} and id > ${after} order by id limit ${most} for update`.execute(tx);
  return rows;
}

async function removeCopies(tx: Tx, ids: readonly number[]): Promise<void> {
  await sql`delete from copy where id = any(${[...ids]}::bigint[])`.execute(tx);
}

const untouched = (copy: Brought): boolean =>
  copy.engagedBy === null && copy.version === 1 && copy.state !== "written-off";

export async function takeBackCopies(
  tx: Tx,
  run: number,
  after: number,
  most: number,
): Promise<CopiesTakenBack> {
  const brought = await broughtBy(tx, run, after, most);
  const gone = brought.filter(untouched);
  await removeCopies(
    tx,
    gone.map(({ id }) => id),
  );
  const records = [...new Set(gone.map(({ record }) => record))];
  await recountAvailability(tx, records);
  return {
    removed: gone.length,
    records,
    left: brought
      .filter((copy) => !untouched(copy))
      .map(({ id, engagedBy }) => ({
        copy: id,
        reason: engagedBy === null ? refuse("changed-since") : refuse("copy-engaged", { by: engagedBy }),
      })),
    last: brought.at(-1)?.id ?? null,
  };
}

export async function recordsWithCopies(tx: Tx, records: readonly number[]): Promise<Set<number>> {
  const { rows } = await sql<{ record: number }>`
    select distinct record from copy where record = any(${[...records]}::bigint[])`.execute(tx);
  return new Set(rows.map((row) => Number(row.record)));
}
