/** What was merged, by rules and by people, and what was taken apart again. */
import { sql } from "kysely";
import type { Description } from "#formats/rules";
import type { Reading } from "../../records/questions/records.ts";
import type { Evidence } from "../rules/compare.ts";
import type { LeadsBy } from "../rules/leader.ts";

export type Merge = {
  id: number;
  record: number;
  into: number;
  foundA: number;
  foundB: number;
  why: "rule" | "person" | "leader";
  rule: string;
  evidence: Evidence[];
  leadsBy: LeadsBy | "published";
  note: string;
  run: number | null;
  mergedBy: number | null;
  mergedAt: Date;
  undoneBy: number | null;
  undoneAt: Date | null;
  undoneNote: string;
  node: number;
  intoNode: number;
  description: Description;
  intoDescription: Description;
};

const columns = sql`m.id, m.record, m.into_record as into, m.found_a as "foundA", m.found_b as "foundB", m.why, m.rule,
  m.evidence, m.leads_by as "leadsBy", m.note, m.run, m.merged_by as "mergedBy", m.merged_at as "mergedAt",
  m.undone_by as "undoneBy", m.undone_at as "undoneAt", m.undone_note as "undoneNote", ra.node, rb.node as "intoNode",
  ra.description, rb.description as "intoDescription"`;

export type MergesAsked = {
  /** Where one of the two is of these nodes; null: the whole region. */
  within: readonly number[] | null;
  why?: Merge["why"] | undefined;
  run?: number | undefined;
  /** Only those in which this record stands. */
  record?: number | undefined;
  offset: number;
  limit: number;
};

/** The newest first. */
export async function mergesDone(db: Reading, asked: MergesAsked): Promise<Merge[]> {
  const { within, why = null, run = null, record = null } = asked;
  const { rows } = await sql<Merge>`
    select ${columns}
    from record_merge m join record ra on ra.id = m.record join record rb on rb.id = m.into_record
    where (${within === null} or ra.node = any(${[...(within ?? [])]}::bigint[]) or rb.node = any(${[...(within ?? [])]}::bigint[]))
      and (${why}::text is null or m.why = ${why}) and (${run}::bigint is null or m.run = ${run})
      and (${record}::bigint is null or ${record} in (m.record, m.into_record))
    order by m.merged_at desc, m.id desc offset ${asked.offset} limit ${asked.limit}`.execute(db);
  return rows;
}

export type UnionSums = { merged: number; doubtful: number };

/** What an import came to for the union catalogue: merged by rule with other records, and waiting for a person. */
export async function unionSums(db: Reading, run: number): Promise<UnionSums> {
  const { rows } = await sql<UnionSums>`
    select (select count(*)::int from record_merge where run = ${run} and undone_at is null) as merged,
           (select count(*)::int from (
              select p.a, p.b from record r join record_pair p on p.a = r.id and p.state = 'waiting' where r.run = ${run}
              union
              select p.a, p.b from record r join record_pair p on p.b = r.id and p.state = 'waiting' where r.run = ${run}
            ) one) as doubtful`.execute(db);
  return rows[0] ?? { merged: 0, doubtful: 0 };
}

export type StandingChoice = {
  id: number;
  kind: "join" | "part";
  record: number;
  other: number | null;
  note: string;
  decidedBy: number | null;
  decidedAt: Date;
};

/** What people said of the work of this record and stands. */
export async function workChoicesOf(db: Reading, record: number): Promise<StandingChoice[]> {
  const { rows } = await sql<StandingChoice>`
    select id, kind, record, other, note, decided_by as "decidedBy", decided_at as "decidedAt" from work_choice
    where undone_at is null and (record = ${record} or other = ${record}) order by id`.execute(db);
  return rows;
}
