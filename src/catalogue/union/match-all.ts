/**
 * The whole catalogue compared once more: after the rules have changed, or where records came in before there were any.
 * Each part is a transaction of its own; begun again it does no harm.
 */
import { sql } from "kysely";
import type { Db, Tx } from "#platform/db";
import type { JobHandler, RunningJob } from "#platform/jobs";
import { refreshDocuments } from "#platform/search";
import { matchRecords } from "./match.ts";
import { leadersOf } from "./store.ts";
import { settleWorks } from "./works.ts";

const part = 500;

export type Matched = { records: number; merged: number; waiting: number };

async function nextIds(tx: Tx, after: number): Promise<number[]> {
  const { rows } = await sql<{ id: number }>`
    select id from record where id > ${after} order by id limit ${part}`.execute(tx);
  return rows.map((row) => row.id);
}

async function sums(db: Db): Promise<Omit<Matched, "records">> {
  const { rows } = await sql<Omit<Matched, "records">>`
    select (select count(*)::int from record_merge where undone_at is null) as merged,
           (select count(*)::int from record_pair where state = 'waiting') as waiting`.execute(db.sql);
  return rows[0] ?? { merged: 0, waiting: 0 };
}

/** What was merged and what waits now, beyond what was before. */
export async function matchAll(
  ground: { db: Db },
  onProgress: (done: number, total: number) => void | Promise<void> = () => {},
  signal?: AbortSignal,
): Promise<Matched> {
  const transaction = <T>(work: (tx: Tx) => Promise<T>): Promise<T> =>
    ground.db.sql.transaction().execute(work);
  const counted = await sql<{ n: number }>`select count(*)::int as n from record`.execute(ground.db.sql);
  const total = counted.rows[0]?.n ?? 0;
  const before = await sums(ground.db);
  let done = 0;
  for (let after = 0; ; ) {
    signal?.throwIfAborted();
    const ids = await transaction(async (tx) => {
      const next = await nextIds(tx, after);
      const touched = await matchRecords(tx, next, true);
      // The documents carry the works: after the keys.
      const settled = await settleWorks(tx, next);
      await refreshDocuments(tx, [...touched, ...settled, ...(await leadersOf(tx, settled))]);
      return next;
    });
    done += ids.length;
    await onProgress(done, Math.max(total, done));
    after = ids.at(-1) ?? after;
    if (ids.length < part) break;
  }
  const now = await sums(ground.db);
  return { records: done, merged: now.merged - before.merged, waiting: now.waiting - before.waiting };
}

export const matchJob: JobHandler = {
  kind: "catalogue.match-all",
  run: (job: RunningJob<object>) => matchAll(job.ground, job.progress, job.signal),
};
