import { sql } from "kysely";
import { z } from "zod";
import { done, type Refusal, refuse, refused } from "#basics";
import { action, rowId } from "#platform/acts";
import type { Tx } from "#platform/db";
import { recordsChanged } from "../changed.ts";
import { barring } from "../composing.ts";
import { type RecordState, rawOf } from "../questions/records.ts";
import { readRaw } from "../raw.ts";
import { checkRecord } from "../rules/check-record.ts";
import { nodeOfRecord, whyNote } from "../shapes.ts";
import { lockRecords } from "../store.ts";
import { writeState } from "../work-store.ts";

/** draft → published → withdrawn → published …; a draft may be withdrawn too. Nothing is ever deleted. */
const ways: Record<RecordState, readonly RecordState[]> = {
  draft: ["published", "withdrawn"],
  published: ["withdrawn"],
  withdrawn: ["published"],
};

/** Whether readers see the record. Withdrawing needs a reason and no copies; publishing needs what every record needs. */
export const setRecordState = action({
  name: "catalogue.set-state",
  may: "catalogue.edit",
  input: z.object({ record: rowId, state: z.enum(["published", "withdrawn"]), reason: whyNote }),
  at: (input, tx) => nodeOfRecord(input.record, tx),
  run: async (act, { record, state, reason }) => {
    const [locked] = await lockRecords(act.tx, [record]);
    if (!locked) return refused(refuse("no-such"));
    if (!ways[locked.state].includes(state)) return refused(refuse("already-so", { state: locked.state }));
    const barred =
      state === "withdrawn"
        ? await againstWithdrawal(act.tx, record, reason)
        : await unready(act.tx, record, act.now);
    if (locked.mergedInto !== null) barred.push(refuse("is-merged", { into: locked.mergedInto }));
    if (barred.length > 0) return refused(...barred);
    await writeState(act.tx, { record, state, reason, by: act.by.account, now: act.now });
    await recordsChanged(act.tx, [record]);
    act.about("record", record, { from: locked.state, to: state });
    await act.announce("record.changed", { record });
    return done({ state });
  },
});

async function againstWithdrawal(tx: Tx, record: number, reason: string): Promise<Refusal[]> {
  const { rows } = await sql<{ copies: number; merged: number }>`
    select (select coalesce(sum(copies), 0)::int from record_availability
            where record = any(${record}::bigint || array(select id from record where same_as = ${record} and same_as <> id))) as copies,
           (select count(*)::int from record where same_as = ${record} and same_as <> id) as merged`.execute(
    tx,
  );
  const { copies = 0, merged = 0 } = rows[0] ?? {};
  return [
    ...(reason === "" ? [refuse("reason-needed", {}, "reason")] : []),
    ...(copies > 0 ? [refuse("copies-hang", { copies })] : []),
    ...(merged > 0 ? [refuse("leads-others", { merged })] : []),
  ];
}

async function unready(tx: Tx, record: number, now: Date): Promise<Refusal[]> {
  const kept = await rawOf(tx, record);
  const raw = kept ? await readRaw(kept) : undefined;
  return raw && kept ? barring(checkRecord(raw, kept.flavour, now)) : [];
}
