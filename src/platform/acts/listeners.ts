/**
 * Announcements and who hears them.
 *
 * A listener keeps a place in the order of announcements and moves it in the same transaction in which it does its
 * work, so each is heard exactly once. The order is (transaction, id): ids alone are given out before their
 * transactions end, and a reader that trusts them would step over a slow one. Hence only rows older than every
 * running transaction are read.
 *
 * What a listener cannot take in does not stop the rest: it is set aside in announcement_stuck, tried again with
 * growing pauses, and counted in the metrics until it is heard.
 */

import { sql } from "kysely";
import type { Facts } from "#basics";
import type { Db, Tx } from "#platform/db";
import type { Ground } from "./action.ts";

export type Announcement = { id: number; kind: string; node: number | null; facts: Facts; at: Date };

export type Listener = {
  /** Unique and for ever: the place in the order is kept under it. */
  name: string;
  hears: readonly string[];
  hear: (tx: Tx, news: Announcement, ground: Ground) => Promise<void>;
};

const batch = 200;

/** Lets every listener hear what is new. Returns how many announcements were taken in. */
export async function tellListeners(ground: Ground, listeners: readonly Listener[]): Promise<number> {
  let heard = 0;
  for (const listener of listeners) {
    heard += await retryStuck(ground, listener);
    for (;;) {
      const taken = await ground.db.sql.transaction().execute((tx) => hearBatch(tx, ground, listener));
      heard += taken;
      if (taken < batch) break;
    }
  }
  return heard;
}

type Row = Announcement & { xact: string };

async function hearBatch(tx: Tx, ground: Ground, listener: Listener): Promise<number> {
  await sql`insert into announcement_reader (reader) values (${listener.name}) on conflict do nothing`.execute(
    tx,
  );
  const place = await sql<{ last_xact: string; last_id: number }>`
    select last_xact::text, last_id from announcement_reader where reader = ${listener.name} for update skip locked`.execute(
    tx,
  );
  const at = place.rows[0];
  if (!at) return 0; // another process is reading for this listener
  const news = await sql<Row>`
    select id, xact::text, kind, node, facts, at from announcement
    where (xact, id) > (${at.last_xact}::xid8, ${at.last_id})
      and xact < pg_snapshot_xmin(pg_current_snapshot())
    order by xact, id limit ${batch}`.execute(tx);
  for (const one of news.rows) {
    if (listener.hears.includes(one.kind)) await hearSafely(tx, ground, listener, one);
  }
  const last = news.rows.at(-1);
  if (last) {
    await sql`update announcement_reader set last_xact = ${last.xact}::xid8, last_id = ${last.id}
      where reader = ${listener.name}`.execute(tx);
  }
  return news.rows.length;
}

/** Hears one in a savepoint; a failure sets it aside instead of blocking everything behind it. */
async function hearSafely(tx: Tx, ground: Ground, listener: Listener, news: Announcement): Promise<boolean> {
  await sql`savepoint hearing`.execute(tx);
  try {
    await listener.hear(tx, news, ground);
    await sql`release savepoint hearing`.execute(tx);
    return true;
  } catch (error) {
    await sql`rollback to savepoint hearing`.execute(tx);
    const problem = error instanceof Error ? error.message : String(error);
    await sql`
      insert into announcement_stuck (reader, announcement, failures, problem, next_try)
      values (${listener.name}, ${news.id}, 1, ${problem}, now() + interval '10 seconds')
      on conflict (reader, announcement) do update
        set failures = announcement_stuck.failures + 1, problem = excluded.problem,
            next_try = now() + least(interval '10 seconds' * 4 ^ announcement_stuck.failures, interval '1 day')`.execute(
      tx,
    );
    return false;
  }
}

async function retryStuck(ground: Ground, listener: Listener): Promise<number> {
  return ground.db.sql.transaction().execute(async (tx) => {
    const due = await sql<Announcement>`
      select a.id, a.kind, a.node, a.facts, a.at from announcement_stuck s join announcement a on a.id = s.announcement
      where s.reader = ${listener.name} and s.next_try <= now() order by a.id limit ${batch}
      for update of s skip locked`.execute(tx);
    let heard = 0;
    for (const one of due.rows) {
      if (!(await hearSafely(tx, ground, listener, one))) continue;
      await sql`delete from announcement_stuck where reader = ${listener.name} and announcement = ${one.id}`.execute(
        tx,
      );
      heard++;
    }
    return heard;
  });
}

/** How many announcements wait to be heard again; for health and metrics. */
export async function stuckAnnouncements(db: Db): Promise<number> {
  const { rows } = await sql<{ n: number }>`select count(*) as n from announcement_stuck`.execute(db.sql);
  return rows[0]?.n ?? 0;
}
