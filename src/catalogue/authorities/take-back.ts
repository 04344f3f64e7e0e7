/**
 * The authorities that an import brought go when it is taken back, as long as they are its alone: nobody changed them,
 * merged them, related them, linked a name to them, marked a place by them, and no record that is shown names them. They
 * go wholly, with what they are known by, so that the same file brings them again. What stays is told with the reason.
 */
import { sql } from "kysely";
import { type Refusal, refuse } from "#basics";
import type { Act } from "#platform/acts";
import type { Tx } from "#platform/db";
import { lockUnion } from "../union/store.ts";
import { refreshAffected } from "./affected.ts";
import { rematch } from "./linking.ts";
import { findersOf } from "./questions/cluster.ts";
import { deleteAuthorities } from "./store.ts";

export type AuthoritiesBack = {
  /** The greatest looked at; null: there are no more. */
  last: number | null;
  gone: number;
  left: { authority: number; reason: Refusal }[];
};

type Brought = { id: number; changed: boolean; used: boolean };

async function broughtBy(tx: Tx, run: number, after: number, most: number): Promise<Brought[]> {
  const { rows } = await sql<Brought>`
    with brought as (
      select distinct authority as id from authority_source
      where brought_by = ${run} and authority > ${after} order by authority limit ${most})
    select a.id,
      a.version > 1 or a.merged_into is not null
        or exists (select from authority m where m.merged_into = a.id)
        or exists (select from authority_merge m where a.id in (m.authority, m.into_authority))
        or exists (select from authority_apart p where a.id in (p.one, p.other)) as changed,
      exists (select from authority_source s where s.authority = a.id and s.brought_by is distinct from ${run}::bigint)
        or exists (select from authority_relation r
                   where a.id in (r.authority, r.other) and r.brought_by is distinct from ${run}::bigint)
        or exists (select from record_heading p where p.authority = a.id)
        or exists (select from heading h where h.authority = a.id and h.decided is not null)
        or exists (select from heading h join record_heading p on p.heading = h.id join record r on r.id = p.record
                   where h.authority = a.id and r.state <> 'withdrawn')
        or exists (select from local_history l where l.places @> array[a.id] and l.taken_off_at is null) as used
    from brought b join authority a on a.id = b.id order by a.id for no key update of a`.execute(tx);
  return rows;
}

/** The next part, as a step of an open transaction; begun again it goes on after the last. */
export async function takeBackAuthorities(
  act: Pick<Act, "tx">,
  run: number,
  { after, most }: { after: number; most: number },
): Promise<AuthoritiesBack> {
  await lockUnion(act.tx);
  const brought = await broughtBy(act.tx, run, after, most);
  const gone = brought.filter((one) => !one.changed && !one.used).map((one) => one.id);
  const finders = await findersOf(act.tx, gone);
  await deleteAuthorities(act.tx, gone);
  const headings = await rematch(act.tx, finders);
  await refreshAffected(act, { authorities: [], headings });
  return {
    last: brought.at(-1)?.id ?? null,
    gone: gone.length,
    left: brought
      .filter((one) => one.changed || one.used)
      .map((one) => ({
        authority: one.id,
        reason: refuse(one.changed ? "changed-since" : "authority-used"),
      })),
  };
}
