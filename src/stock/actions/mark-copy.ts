import { sql } from "kysely";
import { z } from "zod";
import { done, refuse, refused } from "#basics";
import { recordById } from "#catalogue";
import { action, rowId } from "#platform/acts";
import { refreshDocuments } from "#platform/search";
import { writeHistory } from "../desk-store.ts";
import { copyActs, nextState } from "../rules/copy-life.ts";
import { lockCopies } from "../steps.ts";
import { recountAvailability, setCopyState } from "../store.ts";

/** Moves a copy along its life: put in stock, report missing, found again, written off. */
export const markCopy = action({
  name: "stock.mark-copy",
  may: "stock.edit",
  input: z.object({ copy: rowId, act: z.enum(copyActs) }),
  at: async (input, tx) => {
    const { rows } = await sql<{ node: number }>`select node from copy where id = ${input.copy}`.execute(tx);
    return rows[0] ? Number(rows[0].node) : "no-such";
  },
  run: async (act, input) => {
    const [copy] = await lockCopies(act.tx, [input.copy]);
    if (!copy) return refused(refuse("no-such-copy"));
    const next = nextState(copy, input.act);
    if (!next.ok) return refused(refuse(next.code, { state: copy.state, by: copy.engagedBy }));
    await setCopyState(act.tx, copy.id, next.state, act.now);
    await writeHistory(act, "state", [
      { copy: copy.id, facts: { act: input.act, from: copy.state, to: next.state } },
    ]);
    await recountAvailability(act.tx, [copy.record]);
    const record = await recordById(act.tx, copy.record);
    await refreshDocuments(act.tx, [record?.standing ?? copy.record]);
    act.about("copy", copy.id, { act: input.act, from: copy.state, to: next.state });
    await act.announce("copy.changed", { copy: copy.id, record: copy.record, state: next.state });
    return done({ state: next.state });
  },
});
