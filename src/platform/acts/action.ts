/**
 * An act: who may → read and lock → collect all refusals → write → announce, in one transaction.
 *
 * A room writes only the story (`run`); the wrapper gives what every act needs and nobody may forget: the input is
 * checked, the permission is asked at the node that the act touches, the transaction is one and is tried again when
 * PostgreSQL breaks a deadlock, an act that comes twice with one key happens once, an audit line is written, the
 * outcome is counted. Refusals roll everything back. Bugs are thrown and roll back too.
 *
 * The same action serves every door. A `rehearsal` runs to the end and is then rolled back: previews and the
 * who-may test use it.
 */
import { createHash } from "node:crypto";
import { sql } from "kysely";
import type { z } from "zod";
import { type Actor, done, type Facts, mayAt, type Outcome, type Refusal, refuse, refused } from "#basics";
import type { Db, Tx } from "#platform/db";
import { type Log, metrics } from "#platform/log";
import { inputRefusals } from "./input.ts";

/** What all acts stand on; made once by the house. */
export type Ground = {
  db: Db;
  /**
   * The node and all above it, today, nearest first; [] when there is no such node; of null, the root of the
   * region alone. Given by the room libraries, which this floor may not know.
   */
  lineage: (tx: Tx, node: number | null) => Promise<number[]>;
  clock: () => Date;
  log: Log;
};

/** Through which door an act comes; written to the audit. */
export type Door = "portal" | "office" | "desk" | "api" | "sip2" | "cli" | "job";

export type Caller = {
  ground: Ground;
  actor: Actor;
  door: Door;
  /** Makes the act happen once however often it is sent. A UUID made by the sender. */
  key?: string;
  rehearsal?: true;
};

/** What the story of an act has in hand. */
export type Act = {
  tx: Tx;
  by: Actor;
  now: Date;
  /** The node at which permission was asked. */
  node: number | null;
  /** Names what the act was about, for the audit. The last call counts. */
  about: (kind: string, id: number, facts?: Facts) => void;
  /** Tells the rooms above, in this transaction. `kind` is `<thing>.<what-happened>`. */
  announce: (kind: string, facts: Facts, node?: number | null) => Promise<void>;
  /** Does the actor hold another permission here? For parts of an act that need more. */
  may: (permission: string, node?: number) => Promise<boolean>;
};

/** Who may: a permission asked at a node, or one of the two cases that no role gives. */
export type May = string | "anyone" | "signed-in";

type Spec<In, Out> = {
  /** `<room>.<verb-object>`, unique in the house. */
  name: string;
  may: May;
  input: z.ZodType<In>;
  /** The node that the act touches; null is the whole region, asked at its root. Needed when `may` is a permission. */
  at?: (input: In, tx: Tx) => Promise<number | null | "no-such"> | number | null | "no-such";
  run: (act: Act, input: In) => Promise<Outcome<Out>>;
};
// biome-ignore lint/suspicious/noExplicitAny: a list of actions holds actions of every input
export type AnyAction = Action<any, any>;
export type Action<In, Out> = Spec<In, Out>;

export const action = <In, Out>(spec: Spec<In, Out>): Action<In, Out> => spec;

/** Thrown inside the transaction to roll it back and carry the outcome out. */
class Rollback extends Error {
  readonly outcome: Outcome<unknown>;
  constructor(outcome: Outcome<unknown>) {
    super("rolled back");
    this.outcome = outcome;
  }
}

/** Deadlock and serialization failures: PostgreSQL asks for another try (SQLSTATE 40P01, 40001). */
const asksAgain = (error: unknown): boolean =>
  ["40P01", "40001"].includes((error as { code?: string } | null)?.code ?? "");

/** Carries out an act. Expected noes come back as refusals; everything else is thrown. */
export async function perform<In, Out>(
  caller: Caller,
  what: Action<In, Out>,
  input: unknown,
): Promise<Outcome<Out>> {
  const began = performance.now();
  const count = (result: string) => metrics.act(what.name, result, (performance.now() - began) / 1000);
  try {
    const outcome = await attempt(caller, what, input);
    count(outcome.ok ? "done" : (outcome.refusals[0]?.code ?? "refused"));
    if (!outcome.ok && outcome.refusals.some((r) => r.code === "not-permitted") && !caller.rehearsal) {
      await writeAudit(caller.ground.db.sql, caller, what.name, null, { outcome: "refused", facts: {} });
    }
    return outcome;
  } catch (error) {
    count("failed");
    caller.ground.log.error("act failed", { action: what.name, door: caller.door, error });
    throw error;
  }
}

async function attempt<In, Out>(
  caller: Caller,
  what: Action<In, Out>,
  input: unknown,
): Promise<Outcome<Out>> {
  const parsed = what.input.safeParse(input, { reportInput: true });
  if (!parsed.success) return refused(...inputRefusals(parsed.error));
  for (let tries = 1; ; tries++) {
    try {
      return await caller.ground.db.sql
        .transaction()
        .execute((tx) => inTransaction(tx, caller, what, parsed.data));
    } catch (error) {
      if (error instanceof Rollback) return error.outcome as Outcome<Out>;
      if (!asksAgain(error) || tries === 4) throw error;
    }
  }
}

async function inTransaction<In, Out>(
  tx: Tx,
  caller: Caller,
  what: Action<In, Out>,
  input: In,
): Promise<Outcome<Out>> {
  const node = what.at ? await what.at(input, tx) : null;
  const barred = await barredFrom(tx, caller, what, node);
  if (barred) throw new Rollback(refused(barred));

  const repeated = caller.key ? await claimKey(tx, caller, what.name, input) : undefined;
  if (repeated) return repeated as Outcome<Out>;

  const about: { kind: string | null; id: number | null; facts: Facts } = { kind: null, id: null, facts: {} };
  const act: Act = {
    tx,
    by: caller.actor,
    now: caller.ground.clock(),
    node: typeof node === "number" ? node : null,
    about: (kind, id, facts = {}) => Object.assign(about, { kind, id, facts }),
    announce: (kind, facts, at = typeof node === "number" ? node : null) => announce(tx, kind, facts, at),
    may: async (permission, at) => {
      const place = at ?? (typeof node === "number" ? node : null);
      return mayAt(caller.actor, permission, await caller.ground.lineage(tx, place));
    },
  };
  const outcome = await what.run(act, input);
  if (!outcome.ok) throw new Rollback(outcome);
  if (caller.rehearsal) throw new Rollback(outcome);
  await writeAudit(tx, caller, what.name, act.node, {
    outcome: "done",
    kind: about.kind,
    id: about.id,
    facts: about.facts,
  });
  if (caller.key) await keepResult(tx, caller, outcome.value);
  return outcome;
}

async function barredFrom<In, Out>(
  tx: Tx,
  caller: Caller,
  what: Action<In, Out>,
  node: number | null | "no-such",
): Promise<Refusal | undefined> {
  if (caller.actor.house || what.may === "anyone") return node === "no-such" ? refuse("no-such") : undefined;
  if (caller.actor.account === null) return refuse("signed-out");
  if (what.may === "signed-in") return node === "no-such" ? refuse("no-such") : undefined;
  // A node that is not there is answered like one that is not ours: existence is no secret worth a different word.
  const lineage = node === "no-such" ? [] : await caller.ground.lineage(tx, node);
  return mayAt(caller.actor, what.may, lineage)
    ? undefined
    : refuse("not-permitted", { permission: what.may });
}

const hashOf = (input: unknown): Buffer =>
  createHash("sha256")
    .update(JSON.stringify(input) ?? "")
    .digest();

/**
 * Takes the key of this act, waiting for another who is carrying it out. Returns the earlier outcome when there
 * was one, and a refusal when the same key came with another input.
 */
async function claimKey(
  tx: Tx,
  caller: Caller,
  name: string,
  input: unknown,
): Promise<Outcome<unknown> | undefined> {
  const account = caller.actor.account ?? 0;
  const hash = hashOf(input);
  const claimed = await sql`
    insert into act_key (account, key, action, input_hash) values (${account}, ${caller.key}, ${name}, ${hash})
    on conflict do nothing returning key`.execute(tx);
  if (claimed.rows.length > 0) return undefined;
  const before = await sql<{ action: string; input_hash: Buffer; result: { value: unknown } | null }>`
    select action, input_hash, result from act_key where account = ${account} and key = ${caller.key}`.execute(
    tx,
  );
  const row = before.rows[0];
  if (row?.action !== name || !row.input_hash.equals(hash)) throw new Rollback(refused(refuse("key-reused")));
  return done(row.result?.value);
}

async function keepResult(tx: Tx, caller: Caller, value: unknown): Promise<void> {
  await sql`update act_key set result = ${JSON.stringify({ value })}::jsonb
    where account = ${caller.actor.account ?? 0} and key = ${caller.key}`.execute(tx);
}

/** Writes an announcement and wakes the readers when the transaction commits. */
export async function announce(tx: Tx, kind: string, facts: Facts, node: number | null): Promise<void> {
  await sql`insert into announcement (kind, node, facts) values (${kind}, ${node}, ${JSON.stringify(facts)}::jsonb)`.execute(
    tx,
  );
  await sql`select pg_notify('announcement', '')`.execute(tx);
}

/** Many at once, of one kind: what an import of hundreds of records has to tell. */
export async function announceAll(
  tx: Tx,
  kind: string,
  news: readonly { facts: Facts; node: number | null }[],
): Promise<void> {
  if (news.length === 0) return;
  await sql`
    insert into announcement (kind, node, facts)
    select ${kind}, node, facts
    from unnest(${news.map((one) => one.node)}::bigint[], ${news.map((one) => JSON.stringify(one.facts))}::jsonb[])
      as n (node, facts)`.execute(tx);
  await sql`select pg_notify('announcement', '')`.execute(tx);
}

type AuditLine = { outcome: "done" | "refused"; kind?: string | null; id?: number | null; facts: Facts };

async function writeAudit(
  tx: Tx | Db["sql"],
  caller: Caller,
  name: string,
  node: number | null,
  line: AuditLine,
): Promise<void> {
  await sql`insert into audit (action, account, door, node, subject_kind, subject, outcome, facts)
    values (${name}, ${caller.actor.account}, ${caller.door}, ${node}, ${line.kind ?? null}, ${line.id ?? null},
            ${line.outcome}, ${JSON.stringify(line.facts)}::jsonb)`.execute(tx);
}
