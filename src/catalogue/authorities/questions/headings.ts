import { sql } from "kysely";
import type { Description } from "#formats/rules";
import type { Reading } from "../../records/questions/records.ts";
import type { AuthorityKind } from "../rules/facts.ts";
import { type AuthorityInList, listColumns } from "./authority.ts";

/** Which of these headings there are, locked in the order of their ids. */
export async function headingsThere(tx: Reading, ids: readonly number[]): Promise<number[]> {
  if (ids.length === 0) return [];
  const { rows } = await sql<{ id: number }>`
    select id from heading where id = any(${[...ids]}::bigint[]) order by id for no key update`.execute(tx);
  return rows.map((row) => row.id);
}

export async function keysOfHeadings(
  db: Reading,
  ids: readonly number[],
): Promise<{ key: string; kind: AuthorityKind }[]> {
  const { rows } = await sql<{ key: string; kind: AuthorityKind }>`
    select distinct key, kind from heading where id = any(${[...ids]}::bigint[])`.execute(db);
  return rows;
}

/** The record that answers for one in which this heading stands; undefined where it does not. */
export async function headingInRecord(
  db: Reading,
  record: number,
  heading: number,
): Promise<number | undefined> {
  const { rows } = await sql<{ standing: number }>`
    select r.same_as as standing from record_heading rh join record r on r.id = rh.record
    where rh.record = ${record} and rh.heading = ${heading} limit 1`.execute(db);
  return rows[0]?.standing;
}

export type Heading = {
  id: number;
  kind: AuthorityKind;
  text: string;
  number: string;
  weak: boolean;
  born: number | null;
  died: number | null;
  uses: number;
  authority: number | null;
  decided: "linked" | "none" | null;
};

const columns = sql`h.id, h.kind, h.text, h.number, h.weak, h.born, h.died, h.uses, h.authority, h.decided`;

/** Headings that lead to nothing yet, the most used first. */
export async function waitingHeadings(
  db: Reading,
  asked: { kind?: AuthorityKind | undefined; offset: number; limit: number },
): Promise<{ total: number; rows: Heading[] }> {
  const where = sql`h.authority is null and h.decided is null and h.uses > 0
    ${asked.kind ? sql`and h.kind = ${asked.kind}` : sql``}`;
  const { rows } = await sql<Heading>`
    select ${columns} from heading h where ${where} order by h.uses desc, h.id
    limit ${asked.limit} offset ${asked.offset}`.execute(db);
  const counted = await sql<{ n: number }>`select count(*)::int as n from heading h where ${where}`.execute(
    db,
  );
  return { total: counted.rows[0]?.n ?? 0, rows };
}

export async function headingById(db: Reading, id: number): Promise<Heading | undefined> {
  const { rows } = await sql<Heading>`select ${columns} from heading h where h.id = ${id}`.execute(db);
  return rows[0];
}

/** Other headings with what spellings of one name have in common; those that lead elsewhere among them. */
export async function alikeHeadings(db: Reading, id: number, most = 40): Promise<Heading[]> {
  const { rows } = await sql<Heading>`
    select ${columns} from heading one join heading h on h.near = one.near and h.id <> one.id
    where one.id = ${id} and h.uses > 0 and h.decided is distinct from 'none'
    order by h.uses desc, h.id limit ${most}`.execute(db);
  return rows;
}

/** Authorities that a heading may mean: the same form first, then names that are near, also when spelt differently. */
export async function candidatesFor(db: Reading, id: number, most = 10): Promise<AuthorityInList[]> {
  const { rows } = await sql<AuthorityInList>`
    with found as (
      select s.same_as as id, max(case when k.key = h.key then 2 else similarity(k.near, h.near) end) as near
      from heading h join authority_key k on k.key = h.key or (k.near % h.near and left(k.near, 2) = left(h.near, 2))
      join authority s on s.id = k.authority
      where h.id = ${id}
      group by s.same_as order by 2 desc, 1 limit ${most}
    )
    select ${listColumns} from found join authority a on a.id = found.id order by found.near desc, a.sort_key`.execute(
    db,
  );
  return rows;
}

/** Headings that lead to an authority, or to one merged into it. */
export async function headingsOfAuthority(db: Reading, id: number, most = 60): Promise<Heading[]> {
  const { rows } = await sql<Heading>`
    select ${columns} from authority a join heading h on h.authority = a.id
    where a.same_as = ${id} order by h.uses desc, h.id limit ${most}`.execute(db);
  return rows;
}

export type RecordOfHeading = {
  id: number;
  role: string;
  description: Description;
  authority: number | null;
};

/** Records in which a heading stands, the newest first. */
export async function recordsOfHeading(db: Reading, id: number, most = 10): Promise<RecordOfHeading[]> {
  const { rows } = await sql<RecordOfHeading>`
    select r.id, rh.role, r.description, rh.authority from record_heading rh join record r on r.id = rh.record
    where rh.heading = ${id} order by r.id desc limit ${most}`.execute(db);
  return rows;
}

export type HeadingOfRecord = Heading & { role: string; ownAuthority: number | null };

/** The headings of a record, and what each leads to (the one that answers). */
export async function headingsOfRecord(db: Reading, record: number): Promise<HeadingOfRecord[]> {
  const { rows } = await sql<HeadingOfRecord>`
    select h.id, h.kind, h.text, h.number, h.weak, h.born, h.died, h.uses, a.same_as as authority, h.decided, rh.role,
           rh.authority as "ownAuthority"
    from record_heading rh join heading h on h.id = rh.heading
    left join authority a on a.id = coalesce(rh.authority, h.authority)
    where rh.record = ${record} order by rh.role in ('subject', 'subdivision'), h.id`.execute(db);
  return rows;
}
