/** The queue of doubtful pairs, and one of them. */
import { sql } from "kysely";
import type { Description, Flavour } from "#formats/rules";
import type { Reading } from "../../records/questions/records.ts";
import type { Evidence } from "../rules/compare.ts";
import type { PairState } from "../store.ts";

export type PairInQueue = {
  a: number;
  b: number;
  score: number;
  rule: string;
  nodeA: number;
  nodeB: number;
  descriptionA: Description;
  descriptionB: Description;
  laterAt: Date | null;
};

/** Within: the pairs in which one of the two is of these nodes; null: of the whole region. */
const ofNodes = (within: readonly number[] | null) =>
  within === null
    ? sql`true`
    : sql`(ra.node = any(${[...within]}::bigint[]) or rb.node = any(${[...within]}::bigint[]))`;

/** The likeliest first; what was put off comes last. `after`: without the pairs decided on, when one goes on. */
export async function waitingPairs(
  db: Reading,
  within: readonly number[] | null,
  page: { offset: number; limit: number },
): Promise<PairInQueue[]> {
  const { rows } = await sql<PairInQueue>`
    select p.a, p.b, p.score, p.rule, ra.node as "nodeA", rb.node as "nodeB", ra.description as "descriptionA",
           rb.description as "descriptionB", p.later_at as "laterAt"
    from record_pair p join record ra on ra.id = p.a join record rb on rb.id = p.b
    where p.state = 'waiting' and ra.same_as <> rb.same_as and ${ofNodes(within)}
    order by p.later_at nulls first, p.score desc, p.a, p.b offset ${page.offset} limit ${page.limit}`.execute(
    db,
  );
  return rows;
}

/** How many wait; counted no further than a person can work through. */
export async function waitingCount(db: Reading, within: readonly number[] | null): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from (
      select from record_pair p join record ra on ra.id = p.a join record rb on rb.id = p.b
      where p.state = 'waiting' and ra.same_as <> rb.same_as and ${ofNodes(within)} limit 10000) one`.execute(
    db,
  );
  return rows[0]?.n ?? 0;
}

export type PairSide = {
  id: number;
  node: number;
  standing: number;
  source: string;
  sourceNumber: string;
  version: number;
  flavour: Flavour;
  description: Description;
  /** Records that it answers for, itself not counted. */
  members: number;
};

export type PairFacts = {
  state: PairState;
  score: number;
  rule: string;
  evidence: Evidence[];
  note: string;
  decidedBy: number | null;
  decidedAt: Date | null;
};

/** The two as they are today, and what is known of them; undefined when one is not there. */
export async function pairView(
  db: Reading,
  a: number,
  b: number,
): Promise<{ sides: [PairSide, PairSide]; facts: PairFacts | undefined } | undefined> {
  const { rows: sides } = await sql<PairSide>`
    select r.id, r.node, r.same_as as standing, r.source, r.source_number as "sourceNumber", r.version, r.description,
           (select flavour from record_raw w where w.record = r.id and w.version = r.version) as flavour,
           (select count(*)::int from record m where m.same_as = r.id and m.same_as <> m.id) as members
    from record r where r.id in (${a}, ${b}) order by r.id`.execute(db);
  const [low, high] = sides;
  if (!low || !high) return undefined;
  const { rows } = await sql<PairFacts>`
    select state, score, rule, evidence, note, decided_by as "decidedBy", decided_at as "decidedAt"
    from record_pair where a = ${low.id} and b = ${high.id}`.execute(db);
  return { sides: [low, high], facts: rows[0] };
}
