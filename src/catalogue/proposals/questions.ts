/** What was proposed: to whom it waits, what became of it, and which versions go back to somebody's proposal. */
import { sql } from "kysely";
import { type Description, type Flavour, type RawRecord, readMarcJson } from "#formats";
import type { Tx } from "#platform/db";
import type { Reading } from "../records/questions/records.ts";
import type { ProposalState } from "./store.ts";

export type Proposal = {
  id: number;
  record: number;
  /** Who brought the record, and for whom the proposer spoke. */
  owner: number;
  node: number;
  description: Description;
  base: number;
  state: ProposalState;
  note: string;
  madeBy: number | null;
  madeAt: Date;
  answer: string;
  answeredBy: number | null;
  answeredAt: Date | null;
  version: number | null;
};
export type Proposals = { total: number; proposals: Proposal[] };

const columns = sql`p.id, p.record, r.node as owner, p.node, r.description, p.base, p.state, p.note, p.made_by as "madeBy",
  p.made_at as "madeAt", p.answer, p.answered_by as "answeredBy", p.answered_at as "answeredAt", p.version`;
const from = sql`record_proposal p join record r on r.id = p.record`;

/** What waits for the owners of records, the oldest first. */
export async function openProposals(
  db: Reading,
  nodes: readonly number[],
  page: { offset: number; limit: number },
): Promise<Proposals> {
  const which = sql`p.state = 'open' and r.node = any(${[...nodes]}::bigint[])`;
  const { rows } = await sql<Proposal>`
    select ${columns} from ${from} where ${which} order by p.id limit ${page.limit} offset ${page.offset}`.execute(
    db,
  );
  const counted = await sql<{
    n: number;
  }>`select count(*)::int as n from ${from} where ${which}`.execute(db);
  return { total: counted.rows[0]?.n ?? 0, proposals: rows };
}

/** What somebody proposed, the newest first. */
export async function proposalsBy(
  db: Reading,
  account: number,
  page: { offset: number; limit: number },
): Promise<Proposals> {
  const { rows } = await sql<Proposal>`
    select ${columns} from ${from} where p.made_by = ${account}
    order by p.id desc limit ${page.limit} offset ${page.offset}`.execute(db);
  const counted = await sql<{ n: number }>`
    select count(*)::int as n from record_proposal where made_by = ${account}`.execute(db);
  return { total: counted.rows[0]?.n ?? 0, proposals: rows };
}

export async function proposalById(db: Reading, id: number): Promise<Proposal | undefined> {
  const { rows } = await sql<Proposal>`select ${columns} from ${from} where p.id = ${id}`.execute(db);
  return rows[0];
}

/** The record as it was proposed; undefined when there is no such proposal. */
export async function proposedForm(
  db: Reading,
  id: number,
): Promise<{ flavour: Flavour; raw: RawRecord } | undefined> {
  const { rows } = await sql<{ flavour: Flavour; bytes: Buffer }>`
    select flavour, bytes from record_proposal where id = ${id}`.execute(db);
  const [row] = rows;
  if (!row) return undefined;
  const read = readMarcJson(row.bytes.toString("utf8"));
  return read.ok ? { flavour: row.flavour, raw: read.value } : undefined;
}

/** What waits for an answer on one record. */
export async function openOnRecord(
  db: Reading,
  record: number,
): Promise<{ id: number; madeBy: number | null }[]> {
  const { rows } = await sql<{ id: number; madeBy: number | null }>`
    select id, made_by as "madeBy" from record_proposal where record = ${record} and state = 'open' order by id`.execute(
    db,
  );
  return rows;
}

/** Versions that somebody else had proposed. */
export async function versionsProposed(
  db: Reading,
  record: number,
): Promise<{ version: number; madeBy: number | null; node: number }[]> {
  const { rows } = await sql<{ version: number; madeBy: number | null; node: number }>`
    select version, made_by as "madeBy", node from record_proposal
    where record = ${record} and version is not null`.execute(db);
  return rows;
}

/** Where permission to answer is asked: whose the record is; to withdraw: for whom the proposer spoke. */
export async function nodesOfProposal(
  id: number,
  tx: Tx,
): Promise<{ owner: number; node: number } | undefined> {
  const { rows } = await sql<{ owner: number; node: number }>`
    select r.node as owner, p.node from ${from} where p.id = ${id}`.execute(tx);
  return rows[0];
}
