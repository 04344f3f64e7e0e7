/**
 * Work behind the scenes. The queue is pg-boss in its own schema of the same database: a job asked for in an act's
 * transaction exists exactly when the act does. Beside the queue each job has a row in `job`, which pages read:
 * state, how far, result, what went wrong in words.
 *
 * A worker that dies stops its heartbeat; the job is then handed out again. So a handler must be able to begin
 * again: do the work in steps that do no harm when repeated.
 */

import { sql } from "kysely";
import { fromKysely, PgBoss } from "pg-boss";
import type { Actor } from "#basics";
import type { Ground } from "#platform/acts";
import type { Tx } from "#platform/db";
import type { JobView } from "./view.ts";

/** What a running job has in hand. */
export type RunningJob<In> = {
  id: number;
  input: In;
  ground: Ground;
  askedBy: number | null;
  /** Says how far the work is; written at most four times a second. */
  progress: (done: number, total?: number) => Promise<void>;
  /** Has somebody asked to stop? Long loops look at it. */
  signal: AbortSignal;
};

export type JobHandler = {
  /** `<room>.<what>`, unique. */
  kind: string;
  // biome-ignore lint/suspicious/noExplicitAny: a list of handlers holds handlers of every input
  run: (job: RunningJob<any>) => Promise<unknown>;
  /** Runs by itself: a cron expression, in the region's time zone. */
  every?: string;
  /** How often to begin again after a failure; 0 for work that must not be repeated by itself. */
  retries?: number;
};

export type JobCount = { queue: string; state: string; count: number };
export type AskedBy = {
  by?: Actor;
  node?: number | null;
  /** While a job of this kind with this input waits or runs, that one is meant and no other is begun. */
  once?: boolean;
};

export type Jobs = {
  /** Asks for work within an open transaction; it begins after the commit. Returns the number of the job. */
  ask: (tx: Tx, kind: string, input: object, asked?: AskedBy) => Promise<number>;
  /** The same in a transaction of its own. */
  start: (kind: string, input: object, asked?: AskedBy) => Promise<number>;
  cancel: (id: number) => Promise<void>;
  /** Begins to carry out jobs in this process. */
  work: () => Promise<void>;
  /** How many jobs of each kind wait, run, or failed within a day; for health and metrics. */
  counts: () => Promise<JobCount[]>;
  close: () => Promise<void>;
};

/** A job that is silent for so long is given to another worker. */
const heartbeatSeconds = 30;
const longestJobSeconds = 12 * 60 * 60;

export async function openJobs(
  ground: Ground,
  handlers: readonly JobHandler[],
  options: { timeZone: string; pollSeconds?: number },
): Promise<Jobs> {
  const boss = new PgBoss({
    db: { executeSql: (text, values) => ground.db.pool.query(text, values as unknown[]) },
    schema: "pgboss",
  });
  boss.on("error", (error) => ground.log.error("job queue", { error }));
  await boss.start();
  for (const handler of handlers) {
    await boss.createQueue(handler.kind, {
      retryLimit: handler.retries ?? 2,
      retryBackoff: true,
      retryDelay: 2,
      heartbeatSeconds,
      expireInSeconds: longestJobSeconds,
    });
  }

  const ask: Jobs["ask"] = async (tx, kind, input, asked = {}) => {
    const open = asked.once ? await openJob(tx, kind, input) : undefined;
    if (open !== undefined) return open;
    const { rows } = await sql<{ id: number }>`
      insert into job (kind, input, asked_by, node)
      values (${kind}, ${JSON.stringify(input)}::jsonb, ${asked.by?.account ?? null}, ${asked.node ?? null})
      returning id`.execute(tx);
    const id = rows[0]?.id;
    if (id === undefined) throw new Error("a job row was not written");
    const sent = await boss.send(kind, { job: id }, { db: fromKysely(tx) });
    if (sent === null) throw new Error(`no queue takes jobs of the kind ${kind}`);
    return id;
  };

  return {
    ask,
    start: (kind, input, asked) => ground.db.sql.transaction().execute((tx) => ask(tx, kind, input, asked)),
    cancel: async (id) => {
      await sql`update job set state = 'cancelled', ended_at = now()
        where id = ${id} and state in ('waiting', 'running')`.execute(ground.db.sql);
    },
    work: async () => {
      for (const handler of handlers) await workOn(boss, ground, handler, options);
    },
    counts: () => countJobs(ground),
    close: () => boss.stop({ graceful: true, timeout: 10_000, close: false }),
  };
}

/** The job of this kind and input that is not over. Whoever asks for the same waits until this transaction ends. */
async function openJob(tx: Tx, kind: string, input: object): Promise<number | undefined> {
  const told = JSON.stringify(input);
  await sql`
    select pg_advisory_xact_lock(hashtextextended('job ' || ${kind}::text || ' ' || ${told}::jsonb::text, 0))`.execute(
    tx,
  );
  const { rows } = await sql<{ id: number }>`
    select id from job where kind = ${kind} and state in ('waiting', 'running') and input = ${told}::jsonb
    order by id desc limit 1`.execute(tx);
  return rows[0]?.id;
}

async function workOn(
  boss: PgBoss,
  ground: Ground,
  handler: JobHandler,
  options: { timeZone: string; pollSeconds?: number },
): Promise<void> {
  await boss.work<{ job?: number }>(
    handler.kind,
    { batchSize: 1, pollingIntervalSeconds: options.pollSeconds ?? 1 },
    async ([sent]) => {
      if (!sent) return;
      const id = sent.data?.job ?? (await bookScheduled(ground, handler.kind));
      await runOne(ground, handler, id, sent.signal, sent.retryCount >= (handler.retries ?? 2));
    },
  );
  if (handler.every) await boss.schedule(handler.kind, handler.every, {}, { tz: options.timeZone });
  else await boss.unschedule(handler.kind);
}

/** A job that the clock started has no row yet. */
async function bookScheduled(ground: Ground, kind: string): Promise<number> {
  const { rows } = await sql<{ id: number }>`insert into job (kind) values (${kind}) returning id`.execute(
    ground.db.sql,
  );
  return rows[0]?.id ?? 0;
}

async function runOne(
  ground: Ground,
  handler: JobHandler,
  id: number,
  signal: AbortSignal,
  lastTry: boolean,
): Promise<void> {
  const begun = await sql<{ input: object; asked_by: number | null }>`
    update job set state = 'running', started_at = coalesce(started_at, now()), problem = null
    where id = ${id} and state in ('waiting', 'running') returning input, asked_by`.execute(ground.db.sql);
  const row = begun.rows[0];
  if (!row) return; // cancelled before it began, or carried out already by a worker that died after its last write
  const stop = new AbortController();
  const job: RunningJob<unknown> = {
    id,
    input: row.input,
    ground,
    askedBy: row.asked_by,
    progress: progressWriter(ground, id, stop),
    signal: AbortSignal.any([signal, stop.signal]),
  };
  try {
    const result = await handler.run(job);
    await sql`update job set state = 'done', result = ${JSON.stringify(result ?? null)}::jsonb, ended_at = now(),
      done = coalesce(total, done) where id = ${id} and state = 'running'`.execute(ground.db.sql);
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error);
    ground.log.error("job failed", { job: String(id), kind: handler.kind, error });
    await sql`update job set problem = ${problem}, state = case when ${lastTry} then 'failed' else 'waiting' end,
      ended_at = case when ${lastTry} then now() end where id = ${id} and state = 'running'`.execute(
      ground.db.sql,
    );
    throw error;
  }
}

/** Writes progress at most four times a second, and learns by the same statement that somebody cancelled. */
function progressWriter(ground: Ground, id: number, stop: AbortController): RunningJob<unknown>["progress"] {
  let last = 0;
  return async (done, total) => {
    const now = performance.now();
    if (now - last < 250 && done !== total) return;
    last = now;
    const { rows } = await sql<{ state: string }>`
      update job set done = ${done}, total = coalesce(${total ?? null}, total) where id = ${id} returning state`.execute(
      ground.db.sql,
    );
    if (rows[0]?.state === "cancelled") stop.abort();
  };
}

async function countJobs(ground: Ground): Promise<JobCount[]> {
  const { rows } = await sql<JobCount>`
    select kind as queue, state, count(*) as count from job
    where state in ('waiting', 'running') or (state = 'failed' and ended_at > now() - interval '1 day')
    group by kind, state`.execute(ground.db.sql);
  return rows;
}

/** What a page shows of one job. */
export async function jobById(db: Ground["db"], id: number): Promise<JobView | undefined> {
  const { rows } = await sql<JobView>`
    select id, kind, state, done, total, result, problem, asked_by as "askedBy", node, asked_at as "askedAt",
           started_at as "startedAt", ended_at as "endedAt"
    from job where id = ${id}`.execute(db.sql);
  return rows[0];
}

/** The newest jobs of some kinds, newest first. */
export async function recentJobs(
  db: Ground["db"],
  filter: { kinds?: readonly string[]; nodes?: readonly number[]; most?: number },
): Promise<JobView[]> {
  const { rows } = await sql<JobView>`
    select id, kind, state, done, total, result, problem, asked_by as "askedBy", node, asked_at as "askedAt",
           started_at as "startedAt", ended_at as "endedAt"
    from job
    where (${filter.kinds ?? null}::text[] is null or kind = any(${filter.kinds ?? null}::text[]))
      and (${filter.nodes ?? null}::bigint[] is null or node = any(${filter.nodes ?? null}::bigint[]))
    order by id desc limit ${filter.most ?? 50}`.execute(db.sql);
  return rows;
}
