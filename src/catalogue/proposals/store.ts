/** Proposals as they are kept. One function, one statement. */
import { Buffer } from "node:buffer";
import { sql } from "kysely";
import { type Flavour, type RawRecord, toMarcJson } from "#formats";
import type { Tx } from "#platform/db";

export type ProposalState = "open" | "taken" | "declined" | "withdrawn";

/** Undefined when this person's proposal for the record waits already. */
export async function insertProposal(
  tx: Tx,
  made: {
    record: number;
    base: number;
    node: number;
    flavour: Flavour;
    raw: RawRecord;
    note: string;
    by: number | null;
    now: Date;
  },
): Promise<number | undefined> {
  const bytes = Buffer.from(JSON.stringify(toMarcJson(made.raw)), "utf8");
  const { rows } = await sql<{ id: number }>`
    insert into record_proposal (record, base, node, flavour, bytes, note, made_by, made_at)
    values (${made.record}, ${made.base}, ${made.node}, ${made.flavour}, ${bytes}, ${made.note}, ${made.by}, ${made.now})
    on conflict (record, made_by) where state = 'open' do nothing
    returning id`.execute(tx);
  return rows[0] ? Number(rows[0].id) : undefined;
}

/** The state, and nobody else answers until this transaction ends. */
export async function lockProposal(
  tx: Tx,
  id: number,
): Promise<{ state: ProposalState; record: number } | undefined> {
  const { rows } = await sql<{ state: ProposalState; record: number }>`
    select state, record from record_proposal where id = ${id} for update`.execute(tx);
  return rows[0];
}

export async function answerProposal(
  tx: Tx,
  answered: {
    id: number;
    state: Exclude<ProposalState, "open">;
    answer?: string;
    version?: number | undefined;
    by: number | null;
    now: Date;
  },
): Promise<void> {
  const { id, state, answer = "", version = null, by, now } = answered;
  await sql`
    update record_proposal set state = ${state}, answer = ${answer}, version = ${version}, answered_by = ${by},
      answered_at = ${now}
    where id = ${id}`.execute(tx);
}
