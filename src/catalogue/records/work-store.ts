/** Writes of the cataloguers' day besides the records themselves: states, who has what open, templates. */
import { sql } from "kysely";
import type { Flavour, MarcJson } from "#formats";
import type { Db, Tx } from "#platform/db";
import type { RecordState } from "./questions/records.ts";

export async function writeState(
  tx: Tx,
  change: { record: number; state: RecordState; reason: string; by: number | null; now: Date },
): Promise<void> {
  const { record, state, reason, by, now } = change;
  await sql`
    update record set state = ${state}, state_reason = ${state === "withdrawn" ? reason : ""}, changed_at = ${now}
    where id = ${record}`.execute(tx);
  await sql`
    insert into record_state_change (record, state, reason, made_by, made_at)
    values (${record}, ${state}, ${reason}, ${by}, ${now})`.execute(tx);
}

/** Minutes after which a record that was opened and not saved is taken for left. */
export const minutesOpen = 30;

/** A note, no act: it changes nothing and binds nobody. */
export async function noteOpened(db: Db["sql"], record: number, account: number, now: Date): Promise<void> {
  await sql`
    insert into record_opened (record, account, opened_at) values (${record}, ${account}, ${now})
    on conflict (record, account) do update set opened_at = excluded.opened_at`.execute(db);
}

export async function forgetOpened(tx: Tx, record: number, account: number | null, now: Date): Promise<void> {
  const old = new Date(now.getTime() - minutesOpen * 60_000);
  await sql`
    delete from record_opened where record = ${record} and (account = ${account} or opened_at < ${old})`.execute(
    tx,
  );
}

/** Undefined when the name is taken there. */
export async function insertTemplate(
  tx: Tx,
  template: { node: number; name: string; flavour: Flavour; marc: MarcJson; by: number | null; now: Date },
): Promise<number | undefined> {
  const { rows } = await sql<{ id: number }>`
    insert into record_template (node, name, flavour, marc, made_by, made_at)
    values (${template.node}, ${template.name}, ${template.flavour}, ${JSON.stringify(template.marc)}::jsonb,
            ${template.by}, ${template.now})
    on conflict do nothing returning id`.execute(tx);
  return rows[0] ? Number(rows[0].id) : undefined;
}

/** False when it was dropped before. */
export async function dropTemplateRow(tx: Tx, id: number, now: Date): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update record_template set dropped_at = ${now} where id = ${id} and dropped_at is null`.execute(tx);
  return Number(numAffectedRows ?? 0) > 0;
}
