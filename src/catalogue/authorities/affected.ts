/**
 * Search documents after an authority has changed. Few are made anew in the act; many, of an author with thousands of
 * records, afterwards: the act announces it, and the listener takes a part at a time and announces the rest.
 */
import { sql } from "kysely";
import { type Act, announce, type Listener } from "#platform/acts";
import type { Tx } from "#platform/db";
import { refreshDocuments } from "#platform/search";

/** More than so many documents are made after the act. */
export const mostAtOnce = 200;
const part = 500;

type What = { authorities: readonly number[]; headings: readonly number[] };

/**
 * Records whose documents speak of these authorities, all that are merged with them, and places within them; or in which
 * these headings stand. After a record, by its id. The record that answers for another is meant.
 */
async function recordsOf(
  tx: Tx,
  { authorities, headings }: What,
  after: number,
  most: number,
): Promise<number[]> {
  const { rows } = await sql<{ id: number }>`
    with recursive named (id) as (
      select a.id from authority a
      where a.same_as in (select same_as from authority where id = any(${[...authorities]}::bigint[]))
      union
      select m.id from named n
      join authority_relation r on r.other = n.id and r.relation = 'within'
      join authority w on w.id = r.authority join authority m on m.same_as = w.same_as
    ), told as (
      select rh.record from heading h join record_heading rh on rh.heading = h.id
      where h.authority in (select id from named) or h.id = any(${[...headings]}::bigint[])
      union
      select record from record_heading where authority in (select id from named)
      union
      select record from local_history
      where taken_off_at is null and places && (select coalesce(array_agg(id), '{}') from named)
    )
    select distinct r.same_as as id from told join record r on r.id = told.record
    where r.same_as > ${after} order by 1 limit ${most}`.execute(tx);
  return rows.map((row) => row.id);
}

/** Makes the documents anew, or says that somebody should. */
export async function refreshAffected({ tx }: Pick<Act, "tx">, what: What): Promise<void> {
  if (what.authorities.length === 0 && what.headings.length === 0) return;
  const ids = await recordsOf(tx, what, 0, mostAtOnce + 1);
  if (ids.length <= mostAtOnce) {
    await refreshDocuments(tx, ids);
    return;
  }
  const facts = { authorities: what.authorities.join(" "), headings: what.headings.join(" "), after: 0 };
  await announce(tx, "authority.changed", facts, null);
}

const numbersIn = (text: unknown): number[] =>
  String(text ?? "")
    .split(" ")
    .map(Number)
    .filter((one) => Number.isSafeInteger(one) && one > 0);

/** Takes the next part of what was announced. Each part is a transaction of its own; none is lost or done in vain twice. */
export const authorityListener: Listener = {
  name: "catalogue.authority-documents",
  hears: ["authority.changed"],
  hear: async (tx, news) => {
    const what = { authorities: numbersIn(news.facts.authorities), headings: numbersIn(news.facts.headings) };
    const ids = await recordsOf(tx, what, Number(news.facts.after ?? 0), part);
    await refreshDocuments(tx, ids);
    if (ids.length < part) return;
    await announce(tx, news.kind, { ...news.facts, after: ids.at(-1) ?? 0 }, news.node);
  },
};
