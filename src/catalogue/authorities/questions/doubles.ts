import { sql } from "kysely";
import type { Reading } from "../../records/questions/records.ts";

export type AuthorityPair = { one: number; other: number; by: "form" | "near" };

/**
 * Standing authorities of one kind that share a form, or what spellings of one name have in common, whose years say
 * nothing against it, and which nobody has told apart. Those that share a form first.
 */
export async function doubleAuthorities(db: Reading, most = 50): Promise<AuthorityPair[]> {
  const { rows } = await sql<AuthorityPair>`
    with pairs as (
      select least(a.same_as, b.same_as) as one, greatest(a.same_as, b.same_as) as other,
             bool_or(k.key = l.key) as form
      from authority_key k
      join authority_key l on (l.key = k.key or l.near = k.near) and l.authority > k.authority
      join authority a on a.id = k.authority join authority b on b.id = l.authority
      where a.same_as <> b.same_as
      group by 1, 2
    )
    select p.one, p.other, case when p.form then 'form' else 'near' end as by
    from pairs p join authority a on a.id = p.one join authority b on b.id = p.other
    where a.kind = b.kind
      and (a.began_year = b.began_year or a.began_year is null or b.began_year is null)
      and (a.ended_year = b.ended_year or a.ended_year is null or b.ended_year is null)
      and not exists (select from authority_apart t where t.one = p.one and t.other = p.other)
    order by p.form desc, a.sort_key, p.one, p.other limit ${most}`.execute(db);
  return rows;
}
