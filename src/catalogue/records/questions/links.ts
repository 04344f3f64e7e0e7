/** What a record belongs to and what belongs to it. Merged records count as the one that answers for them. */
import { sql } from "kysely";
import type { Description, LinkKind } from "#formats/rules";
import type { Reading } from "./records.ts";

export type LinkedRecord = {
  id: number;
  description: Description;
  year: number | null;
  /** The volume or number, as its record says it. */
  volume: string;
  nth: number | null;
};
export type Belonging = LinkedRecord & { kind: LinkKind };

/** As what a record belongs to another: a volume of a set, a number of a serial, something inside it. */
export const partRoles = ["volume", "issue", "inside"] as const;
export type PartRole = (typeof partRoles)[number];
export type Parts = { role: PartRole; total: number; records: LinkedRecord[] };

const group = (record: number) =>
  sql`(select id from record where id = ${record} union select id from record where same_as = ${record} and same_as <> id)`;

/** Records that this one names and that are in the catalogue: its set, its journal, the original … */
export async function belongsTo(db: Reading, record: number): Promise<Belonging[]> {
  const { rows } = await sql<Belonging>`
    select distinct on (l.kind, t.id) l.kind, t.id, t.description, t.year, l.volume, l.nth
    from record_link l join record o on o.id = l.target join record t on t.id = o.same_as
    where l.record in ${group(record)} and t.state = 'published' and t.id <> ${record}
      and l.kind not in ('volume', 'issue', 'constituent')
    order by l.kind, t.id, l.place limit 100`.execute(db);
  return rows;
}

/** Records that belong to this one, the first of each role: volumes by number, issues and articles the newest first. */
export async function partsOf(db: Reading, record: number, most = 24): Promise<Parts[]> {
  const { rows } = await sql<LinkedRecord & { role: PartRole; total: number }>`
    with said as (
      select case when l.kind = 'set' then 'volume'
                  when p.description ->> 'kind' in ('serial-issue', 'newspaper-issue') then 'issue'
                  else 'inside' end as role, p.same_as as part, l.volume, l.nth
      from record_link l join record p on p.id = l.record
      where l.target in ${group(record)} and l.kind in ('set', 'host')
      union all
      select case l.kind when 'constituent' then 'inside' else l.kind end, o.same_as, l.volume, l.nth
      from record_link l join record o on o.id = l.target
      where l.record in ${group(record)} and l.kind in ('volume', 'issue', 'constituent')),
    parts as (
      select distinct on (s.role, s.part) s.role, s.part, s.volume, s.nth, r.year, r.title_key
      from said s join record r on r.id = s.part
      where r.state = 'published' and s.part <> ${record}
      order by s.role, s.part, s.nth nulls last),
    placed as (
      select *, count(*) over (partition by role)::int as total,
             row_number() over (partition by role order by case when role = 'volume' then nth end nulls last,
               year desc nulls last, case when role = 'issue' then nth end desc nulls last, title_key, part) as place
      from parts)
    select p.role, p.total, r.id, r.description, p.year, p.volume, p.nth
    from placed p join record r on r.id = p.part where p.place <= ${most} order by p.role, p.place`.execute(
    db,
  );
  return partRoles
    .map((role) => {
      const records = rows.filter((row) => row.role === role);
      return { role, total: records[0]?.total ?? 0, records };
    })
    .filter((parts) => parts.total > 0);
}

/** A set of volumes: the record that stands for it, or the key that its volumes share where there is none. */
export type SetOf = { record: number } | { key: string };
export type SetVolume = {
  record: number;
  /** The record on which the volume's own copies may hang; several where it was merged. */
  rows: number[];
  volume: string;
  nth: number | null;
  year: number | null;
  description: Description;
};

/** The volumes of a set that are in the catalogue. */
export async function volumesOf(db: Reading, set: SetOf): Promise<SetVolume[]> {
  const mine =
    "record" in set
      ? sql`l.target in ${group(set.record)}`
      : sql`l.target is null and l.set_key = ${set.key} collate "C"`;
  const outward =
    "record" in set
      ? sql`union all
          select o.same_as, l.volume, l.nth from record_link l join record o on o.id = l.target
          where l.record in ${group(set.record)} and l.kind = 'volume'`
      : sql``;
  const { rows } = await sql<SetVolume>`
    with said as (
      select p.same_as as part, l.volume, l.nth from record_link l join record p on p.id = l.record
      where l.kind = 'set' and ${mine} ${outward}),
    volumes as (select distinct on (part) part, volume, nth from said order by part, nth nulls last)
    select r.id as record, v.volume, v.nth, r.year, r.description,
           array(select id from record where id = r.id union select id from record where same_as = r.id and same_as <> id) as rows
    from volumes v join record r on r.id = v.part where r.state = 'published'
    order by v.nth nulls last, v.volume, r.year, r.id limit 1000`.execute(db);
  return rows.map((row) => ({ ...row, record: Number(row.record), rows: row.rows.map(Number) }));
}

/** The set to which a record belongs as a volume, if it does. */
export async function setOfVolume(db: Reading, record: number): Promise<SetOf | undefined> {
  const { rows } = await sql<{ target: number | null; key: string | null }>`
    select t.same_as as target, l.set_key as key from record_link l left join record t on t.id = l.target
    where l.record in ${group(record)} and l.kind = 'set' order by l.target nulls last, l.place limit 1`.execute(
    db,
  );
  const [row] = rows;
  if (!row) return undefined;
  if (row.target !== null) return { record: Number(row.target) };
  return row.key === null ? undefined : { key: row.key };
}
