import { sql } from "kysely";
import type { Ground } from "#platform/acts";
import { forgetOldCounts } from "./rate.ts";

/** Sessions and words are kept for a while after their end, so that "was it me?" can be answered. */
const keepDays = 90;
const knownDays = 400;

/** Removes what nobody asks for any more: old sessions, words, known browsers, counters. */
export async function forgetOldLogIns(ground: Ground): Promise<void> {
  const now = ground.clock();
  const before = (days: number): Date => new Date(now.getTime() - days * 24 * 60 * 60_000);
  await forgetOldCounts(ground.db, now);
  await sql`delete from session where expires_at < ${before(keepDays)}`.execute(ground.db.sql);
  await sql`delete from second_step where expires_at < ${now}`.execute(ground.db.sql);
  await sql`delete from password_reset where expires_at < ${before(keepDays)}`.execute(ground.db.sql);
  await sql`delete from known_device where seen_at < ${before(knownDays)}`.execute(ground.db.sql);
}

/** For the worker; a job of the house by its shape (auth stands below the room of jobs). */
export const jobs = [
  {
    kind: "auth.forget-old-log-ins",
    every: "17 3 * * *",
    run: async (job: { ground: Ground }): Promise<void> => forgetOldLogIns(job.ground),
  },
];
