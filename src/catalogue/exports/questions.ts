import { sql } from "kysely";
import type { Reading } from "../records/questions/records.ts";
import type { Asked } from "./export-records.ts";

export type ExportRun = {
  id: number;
  node: number;
  asked: Asked;
  written: number;
  copies: number;
  losses: number;
  tooLong: number;
  file: number | null;
  lossesFile: number | null;
  tooLongFile: number | null;
  askedBy: number | null;
  askedAt: Date;
  endedAt: Date | null;
};

const columns = sql`id, node, asked, written, copies, losses, too_long as "tooLong", file, losses_file as "lossesFile",
  too_long_file as "tooLongFile", asked_by as "askedBy", asked_at as "askedAt", ended_at as "endedAt"`;

export async function exportRun(db: Reading, id: number): Promise<ExportRun | undefined> {
  const { rows } = await sql<ExportRun>`select ${columns} from export_run where id = ${id}`.execute(db);
  return rows[0];
}

/** The newest files of these nodes. */
export async function exportRuns(db: Reading, nodes: readonly number[], most = 20): Promise<ExportRun[]> {
  const { rows } = await sql<ExportRun>`
    select ${columns} from export_run where node = any(${[...nodes]}::bigint[]) order by id desc limit ${most}`.execute(
    db,
  );
  return rows;
}

/** The job that writes a file, the newest. */
export async function jobOfExport(db: Reading, run: number): Promise<number | undefined> {
  const { rows } = await sql<{ id: number }>`
    select id from job where kind = 'catalogue.export' and (input ->> 'run')::bigint = ${run}
    order by id desc limit 1`.execute(db);
  return rows[0]?.id;
}
