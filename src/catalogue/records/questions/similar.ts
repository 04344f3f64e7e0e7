/** What a reader of one work may like too: other works that share its names and subjects. */
import { sql } from "kysely";
import type { Description } from "#formats/rules";
import type { Reading } from "./records.ts";

export type Similar = { id: number; description: Description };

/** So many headings of a record are followed, and so many records of each: more would cost time and change little. */
const mostNames = 12;
const mostOfEach = 300;
/** Of so many best records the works are made; a work of many editions takes several places. */
const mostCandidates = 100;

/**
 * Other works that share headings with a record, the nearest first, each once: the edition in the language of the
 * record where there is one. The rarer a heading the more it weighs; what leads to one authority is one name, however it
 * is spelt; a maker weighs less than a subject, a translator or illustrator less again.
 */
export async function similarWorks(db: Reading, record: number, most = 12): Promise<Similar[]> {
  const { rows } = await sql<Similar>`
    with own as (
      select id, work_key, description #>> '{languages,text,0}' as lang from record where id = ${record}),
    printed as (
      select rh.heading, coalesce(rh.authority, h.authority) as authority, h.uses,
             max(case when rh.role = 'subject' then 1.0 when rh.role = 'subdivision' then 0.35
                      when rh.role in ('', 'aut') then 0.8 else 0.3 end::float8) as share
      from record_heading rh join heading h on h.id = rh.heading
      where rh.record = ${record} group by 1, 2, 3 order by h.uses limit ${mostNames}),
    spelt as (
      select p.heading as name, p.heading, p.share, p.uses from printed p
      union
      select p.heading, h.id, p.share, h.uses from printed p join heading h on h.authority = p.authority),
    weighed as (
      select name, heading, share / ln((2 + sum(uses) over (partition by name))::float8) as weight from spelt),
    near as (
      select n.record, sum(n.weight) as weight from (
        select w.name, f.record, max(w.weight) as weight
        from weighed w
        join lateral (select rh.record from record_heading rh where rh.heading = w.heading
                      order by rh.record desc limit ${mostOfEach}) f on true
        group by 1, 2) n
      group by n.record order by weight desc, n.record limit ${mostCandidates}),
    works as (
      select distinct on (coalesce(r.work_key, r.id::text)) r.id, n.weight
      from near n join record m on m.id = n.record join record r on r.id = m.same_as, own
      where r.state = 'published' and r.merged_into is null and r.id <> own.id
        and (r.work_key is null or r.work_key is distinct from own.work_key)
      order by coalesce(r.work_key, r.id::text),
               (r.description #>> '{languages,text,0}') is distinct from own.lang, n.weight desc, r.id)
    select r.id, r.description from works w join record r on r.id = w.id, own
    order by w.weight * case when (r.description #>> '{languages,text,0}') = own.lang then 1.15 else 1 end::float8 desc, r.id
    limit ${most}`.execute(db);
  return rows.map((row) => ({ ...row, id: Number(row.id) }));
}
