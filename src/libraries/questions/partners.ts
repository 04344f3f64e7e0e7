import { sql } from "kysely";
import type { Trilingual } from "#basics";
import { fold } from "#kazakh";
import type { PartnerKind } from "../rules/kinds.ts";
import type { Reading } from "./tree.ts";

export type Proposal = {
  id: number;
  parent: number;
  kind: PartnerKind;
  name: Trilingual;
  settlement: Trilingual;
  address: Trilingual;
  phone: string | null;
  website: string | null;
  note: string | null;
  proposedBy: number | null;
  proposedAt: Date;
  decision: "approved" | "declined" | null;
  reason: string | null;
  decidedAt: Date | null;
  node: number | null;
};

const columns = sql`id, parent, kind, name, settlement, address, phone, website, note, proposed_by as "proposedBy",
  proposed_at as "proposedAt", decision, reason, decided_at as "decidedAt", node`;

export async function lockProposal(db: Reading, id: number): Promise<Proposal | undefined> {
  const { rows } =
    await sql<Proposal>`select ${columns} from partner_proposal where id = ${id} for update`.execute(db);
  return rows[0];
}

export async function proposalParent(db: Reading, id: number): Promise<number | undefined> {
  const { rows } = await sql<{
    parent: number;
  }>`select parent from partner_proposal where id = ${id}`.execute(db);
  return rows[0]?.parent;
}

/** Proposals that wait, then the latest decided ones. */
export async function partnerProposals(db: Reading, most = 100): Promise<Proposal[]> {
  const { rows } = await sql<Proposal>`
    select ${columns} from partner_proposal
    order by decision is not null, coalesce(decided_at, proposed_at) desc limit ${most}`.execute(db);
  return rows;
}

/** The partner that has one of these folded names in any language. */
export async function partnersNamed(
  db: Reading,
  folded: readonly string[],
): Promise<{ id: number; title: Trilingual } | undefined> {
  const { rows } = await sql<{ id: number; title: Trilingual }>`
    select n.id, x.title from node n join node_name x on x.node = n.id and upper_inf(x.valid)
    where n.kind = 'partner' and n.merged_into is null order by n.id`.execute(db);
  return rows.find(({ title }) => Object.values(title).some((name) => folded.includes(fold(name))));
}
