import { sql } from "kysely";
import type { Description } from "#formats/rules";
import type { Reading } from "../../records/questions/records.ts";

export type RecordOfAuthority = {
  id: number;
  description: Description;
  year: number | null;
  roles: string[];
};

/**
 * Shown records that name an authority, or one merged into it: as maker, or as what they are about. The newest first;
 * a record that answers for several stands once.
 */
export async function recordsOfAuthority(
  db: Reading,
  asked: { authority: number; about: boolean; offset: number; limit: number },
): Promise<{ total: number; rows: RecordOfAuthority[] }> {
  const side = asked.about
    ? sql`rh.role in ('subject', 'subdivision')`
    : sql`rh.role not in ('subject', 'subdivision')`;
  const found = sql`
    with named as (
      select rh.record, rh.role from authority m join heading h on h.authority = m.id
      join record_heading rh on rh.heading = h.id
      where m.same_as = ${asked.authority} and rh.authority is null and ${side}
      union all
      select rh.record, rh.role from authority m join record_heading rh on rh.authority = m.id
      where m.same_as = ${asked.authority} and ${side}
    ), found as (
      select r.same_as as id, array_agg(distinct named.role) as roles from named join record r on r.id = named.record
      group by r.same_as
    )`;
  const { rows } = await sql<RecordOfAuthority>`
    ${found} select r.id, r.description, r.year, found.roles from found join record r on r.id = found.id
    where r.state = 'published' and r.merged_into is null
    order by r.year desc nulls last, r.title_key, r.id limit ${asked.limit} offset ${asked.offset}`.execute(
    db,
  );
  const counted = await sql<{ n: number }>`
    ${found} select count(*)::int as n from found join record r on r.id = found.id
    where r.state = 'published' and r.merged_into is null`.execute(db);
  return { total: counted.rows[0]?.n ?? 0, rows };
}
