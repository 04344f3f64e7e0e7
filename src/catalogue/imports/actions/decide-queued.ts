import { sql } from "kysely";
import { z } from "zod";
import { done } from "#basics";
import { codePages, flavours } from "#formats";
import { type Act, action, rowId } from "#platform/acts";
import { decideQueued as decideRows, lockQueuedLike, type QueueRow } from "../queue-store.ts";
import { queueDecisions } from "../rules/decisions.ts";
import { lockRun, type Run } from "../run-store.ts";
import { type HowToTake, takeQueued } from "../take-queued.ts";

const mostAtOnce = 200;

/**
 * One decision about many entries that wait for one reason, a part at a time: asked again after `last` until `more` is
 * false. What still stands in the way of an entry leaves it waiting and the others decided.
 */
export const decideQueued = action({
  name: "catalogue.decide-queued",
  may: "catalogue.import",
  input: z.object({
    node: rowId,
    /** Why they wait. */
    code: z.string().max(100),
    run: rowId.nullish(),
    after: z.number().int().min(0).default(0),
    decision: z.enum(queueDecisions),
    codePage: z.enum(codePages).optional(),
    flavour: z.enum(flavours).optional(),
  }),
  at: (input) => input.node,
  run: async (act, { node, code, run, after, decision, codePage, flavour }) => {
    const rows = await lockQueuedLike(act.tx, { node, code, run: run ?? null, after }, mostAtOnce);
    const taken =
      decision === "set-aside"
        ? await setAside(act, rows)
        : await takeEach(act, rows, {
            codePage,
            flavour,
            apart: decision === "apart",
            overEdit: decision === "over-edit",
            withoutNumber: decision === "without-number",
          });
    const facts = { decision, code, decided: taken, stay: rows.length - taken };
    act.about("node", node, facts);
    return done({ ...facts, last: rows.at(-1)?.id ?? after, more: rows.length === mostAtOnce });
  },
});

async function setAside(act: Act, rows: readonly QueueRow[]): Promise<number> {
  await decideRows(
    act.tx,
    rows.map((row) => row.id),
    { state: "set-aside", record: null, by: act.by.account, now: act.now },
  );
  return rows.length;
}

/** Each with a point to go back to, so that one that cannot be taken undoes nothing of the others. */
async function takeEach(act: Act, rows: readonly QueueRow[], how: HowToTake): Promise<number> {
  const runs = new Map<number, Run | undefined>();
  let taken = 0;
  for (const row of rows) {
    if (!runs.has(row.run)) runs.set(row.run, await lockRun(act.tx, row.run));
    const run = runs.get(row.run);
    if (!run) continue;
    await sql`savepoint queued`.execute(act.tx);
    const problems = await takeQueued(act, run, row, how);
    if (problems.length > 0) await sql`rollback to savepoint queued`.execute(act.tx);
    else taken += 1;
    await sql`release savepoint queued`.execute(act.tx);
  }
  return taken;
}
