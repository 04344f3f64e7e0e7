/** The book of files that went out. One function, one statement. */
import { sql } from "kysely";
import type { Tx } from "#platform/db";
import type { Asked, Tally } from "./export-records.ts";

export async function insertExport(tx: Tx, node: number, asked: Asked, by: number | null): Promise<number> {
  const { rows } = await sql<{ id: number }>`
    insert into export_run (node, asked, asked_by) values (${node}, ${JSON.stringify(asked)}::jsonb, ${by})
    returning id`.execute(tx);
  return Number(rows[0]?.id);
}

export async function endExportRun(
  tx: Tx,
  id: number,
  told: { tally: Tally; file: number; losses: number | null; tooLong: number | null; now: Date },
): Promise<void> {
  const { tally } = told;
  await sql`
    update export_run set written = ${tally.written}, copies = ${tally.copies}, losses = ${tally.losses},
      too_long = ${tally.tooLong}, file = ${told.file}, losses_file = ${told.losses}, too_long_file = ${told.tooLong},
      ended_at = ${told.now}
    where id = ${id}`.execute(tx);
}
