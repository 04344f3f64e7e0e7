/** The rows of imports. One function, one statement. */
import { sql } from "kysely";
import type { CodePage, FileFormat, Flavour, TableProfile } from "#formats";
import type { Tx } from "#platform/db";
import type { RunState } from "./rules/run-life.ts";

/** How a person wants the file to be read; what is left out is judged record by record. */
export type Choices = {
  flavour?: Flavour | undefined;
  codePage?: CodePage | undefined;
  separator?: string | undefined;
  profile?: TableProfile | undefined;
};

export type Run = {
  id: number;
  node: number;
  source: string;
  fileName: string;
  format: FileFormat;
  flavour: Flavour | null;
  codePage: CodePage | null;
  separator: string | null;
  profile: TableProfile | null;
  file: number | null;
  state: RunState;
  /** Records of the file that have been taken. */
  position: number;
  begunBy: number | null;
  rehearsal: RehearsalSums | null;
  back: BackSums | null;
};

export type Sums = { read: number; imported: number; merged: number; queued: number; copies: number };
export const noSums: Sums = { read: 0, imported: 0, merged: 0, queued: 0, copies: 0 };

/**
 * read = fresh + known + changed + doubtful + refused. `joined`: how many of the fresh would be merged with a record of
 * another library. `whole`: the file was read to its end.
 */
export type RehearsalSums = {
  read: number;
  fresh: number;
  joined: number;
  known: number;
  changed: number;
  doubtful: number;
  refused: number;
  copies: number;
  whole: boolean;
};
export const noRehearsal: RehearsalSums = {
  read: 0,
  fresh: 0,
  joined: 0,
  known: 0,
  changed: 0,
  doubtful: 0,
  refused: 0,
  copies: 0,
  whole: false,
};

/** Copies go first, then records, then the authorities that only they used: nothing is left hanging on what is gone. */
export type BackSums = {
  phase: "copies" | "records" | "authorities" | "done";
  after: number;
  copies: number;
  withdrawn: number;
  restored: number;
  /** Authorities that went; absent in imports taken back before these were. */
  authorities?: number;
  left: number;
};
export const nothingBack: BackSums = {
  phase: "copies",
  after: 0,
  copies: 0,
  withdrawn: 0,
  restored: 0,
  left: 0,
};

export type NewRun = {
  node: number;
  source: string;
  fileName: string;
  format: FileFormat;
  choices: Choices;
  file: number | null;
  state: "rehearsing" | "carrying";
  by: number | null;
};

export async function insertRun(tx: Tx, run: NewRun): Promise<number> {
  const { flavour, codePage, separator, profile } = run.choices;
  const { rows } = await sql<{ id: number }>`
    insert into import_run (node, source, file_name, format, flavour, code_page, separator, profile, file, state, begun_by)
    values (${run.node}, ${run.source}, ${run.fileName}, ${run.format}, ${flavour ?? null}, ${codePage ?? null},
            ${separator ?? null}, ${profile ? JSON.stringify(profile) : null}::jsonb, ${run.file}, ${run.state}, ${run.by})
    returning id`.execute(tx);
  return Number(rows[0]?.id);
}

/** The run, locked: batches of one run follow one another. */
export async function lockRun(tx: Tx, id: number): Promise<Run | undefined> {
  const { rows } = await sql<Run>`
    select id, node, source, file_name as "fileName", format, flavour, code_page as "codePage", separator, profile, file,
           state, position, begun_by as "begunBy", rehearsal, back
    from import_run where id = ${id} for update`.execute(tx);
  return rows[0];
}

export async function addToRun(tx: Tx, id: number, sums: Sums): Promise<void> {
  await sql`
    update import_run set read = read + ${sums.read}, imported = imported + ${sums.imported},
      merged = merged + ${sums.merged}, queued = queued + ${sums.queued}, copies = copies + ${sums.copies},
      position = position + ${sums.read}
    where id = ${id}`.execute(tx);
}

export async function setRunState(tx: Tx, id: number, state: RunState): Promise<void> {
  await sql`update import_run set state = ${state} where id = ${id}`.execute(tx);
}

/** The real work begins after a rehearsal: the file is read from its start. */
export async function rewindRun(tx: Tx, id: number): Promise<void> {
  await sql`
    update import_run set position = 0, read = 0, imported = 0, merged = 0, queued = 0, copies = 0, begun_at = now()
    where id = ${id}`.execute(tx);
}

export async function endRun(tx: Tx, id: number, now: Date): Promise<Sums> {
  const { rows } = await sql<Sums>`
    update import_run set ended_at = ${now}, state = 'ended' where id = ${id}
    returning read, imported, merged, queued, copies`.execute(tx);
  return rows[0] ?? noSums;
}

export async function keepRehearsal(tx: Tx, id: number, sums: RehearsalSums): Promise<void> {
  await sql`
    update import_run set rehearsal = ${JSON.stringify(sums)}::jsonb, position = ${sums.read} where id = ${id}`.execute(
    tx,
  );
}

export async function keepBack(tx: Tx, id: number, sums: BackSums): Promise<void> {
  await sql`update import_run set back = ${JSON.stringify(sums)}::jsonb where id = ${id}`.execute(tx);
}

/** Lines of copies that each of these books has had in this run so far; a book not met before is left out. */
export async function metBefore(
  tx: Tx,
  run: number,
  numbers: readonly string[],
): Promise<Map<string, number>> {
  const { rows } = await sql<{ number: string; lines: number }>`
    select number, lines from import_met where run = ${run} and number = any(${[...numbers]}::text[])`.execute(
    tx,
  );
  return new Map(rows.map((row) => [row.number, row.lines]));
}

export async function noteMet(tx: Tx, run: number, met: ReadonlyMap<string, number>): Promise<void> {
  if (met.size === 0) return;
  await sql`
    insert into import_met (run, number, lines)
    select ${run}, number, lines from unnest(${[...met.keys()]}::text[], ${[...met.values()]}::int[]) as m (number, lines)
    on conflict (run, number) do update set lines = import_met.lines + excluded.lines`.execute(tx);
}

export async function forgetMet(tx: Tx, run: number): Promise<void> {
  await sql`delete from import_met where run = ${run}`.execute(tx);
}
