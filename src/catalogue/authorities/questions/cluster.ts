import { sql } from "kysely";
import type { Reading } from "../../records/questions/records.ts";

export type Found = { keys: string[]; numbers: string[] };

/** Keys and numbers of these authorities and of all that are merged with them. */
export async function findersOf(db: Reading, ids: readonly number[]): Promise<Found> {
  const { rows } = await sql<Found>`
    with one as (
      select id from authority
      where same_as in (select same_as from authority where id = any(${[...ids]}::bigint[])) or id = any(${[...ids]}::bigint[])
    )
    select (select coalesce(array_agg(distinct key), '{}') from authority_key where authority in (select id from one)) as keys,
           (select coalesce(array_agg(distinct scheme || ':' || value), '{}') from authority_number
            where authority in (select id from one)) as numbers`.execute(db);
  return rows[0] ?? { keys: [], numbers: [] };
}

export type Alike = { authority: number; by: "number" | "form" };

/** Others, merged with none of these, that carry one of the numbers or have one of the forms. */
export async function alike(
  db: Reading,
  about: {
    except: readonly number[];
    keys: readonly string[];
    numbers: readonly { scheme: string; value: string }[];
  },
): Promise<Alike[]> {
  const { rows } = await sql<Alike>`
    select distinct a.same_as as authority, 'number' as by
    from authority_number n join authority a on a.id = n.authority
    where (n.scheme, n.value) in (
        select * from unnest(${about.numbers.map((one) => one.scheme)}::text[], ${about.numbers.map((one) => one.value)}::text[]))
      and not a.same_as = any(${[...about.except]}::bigint[])
    union
    select distinct a.same_as, 'form'
    from authority_key k join authority a on a.id = k.authority
    where k.key = any(${[...about.keys]}::text[]) and not a.same_as = any(${[...about.except]}::bigint[])
    order by 1 limit 20`.execute(db);
  return rows;
}
