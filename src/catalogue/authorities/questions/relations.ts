import { sql } from "kysely";
import type { Trilingual } from "#basics";
import type { Reading } from "../../records/questions/records.ts";
import {
  type AuthorityKind,
  type KeptRelation,
  type KnownDay,
  type PlaceKind,
  type RelationSide,
  relationSides,
  sideOf,
} from "../rules/facts.ts";

export type KeptRow = { id: number; authority: number; relation: KeptRelation; other: number };

export async function relationById(db: Reading, id: number): Promise<KeptRow | undefined> {
  const { rows } = await sql<KeptRow>`
    select id, authority, relation, other from authority_relation where id = ${id}`.execute(db);
  return rows[0];
}

/** Is `goal` reached from `from` by going on in this relation? Merged ones are one. */
export async function leadsTo(
  db: Reading,
  relation: KeptRelation,
  from: number,
  goal: number,
): Promise<boolean> {
  const { rows } = await sql<{ found: boolean }>`
    with recursive way (id) as (
      select same_as from authority where id = ${from}
      union
      select o.same_as from way
      join authority m on m.same_as = way.id
      join authority_relation r on r.authority = m.id and r.relation = ${relation}
      join authority o on o.id = r.other
    )
    select exists (select from way where id = (select same_as from authority where id = ${goal})) as found`.execute(
    db,
  );
  return rows[0]?.found ?? false;
}

export type Related = {
  id: number;
  side: RelationSide;
  fromYear: number | null;
  toYear: number | null;
  other: {
    id: number;
    kind: AuthorityKind;
    heading: Trilingual;
    placeKind: PlaceKind | "";
    began: KnownDay | null;
    ended: KnownDay | null;
  };
};

/** What an authority is related to, told from its side, those merged into it among it. In the order of the vocabulary. */
export async function relationsOf(db: Reading, id: number): Promise<Related[]> {
  const { rows } = await sql<Omit<Related, "side"> & { relation: KeptRelation; turned: boolean }>`
    with one as (select id from authority where same_as = ${id}),
    told as (
      select r.id, r.relation, false as turned, r.other, r.from_year, r.to_year
      from authority_relation r where r.authority in (select id from one)
      union all
      select r.id, r.relation, true, r.authority, r.from_year, r.to_year
      from authority_relation r where r.other in (select id from one)
    )
    select t.id, t.relation, t.turned, t.from_year as "fromYear", t.to_year as "toYear",
      jsonb_build_object('id', s.id, 'kind', s.kind, 'heading', s.heading, 'placeKind', s.place_kind, 'began', s.began,
                         'ended', s.ended) as other
    from told t join authority o on o.id = t.other join authority s on s.id = o.same_as
    where s.id <> ${id} order by t.from_year nulls first, s.sort_key, t.id`.execute(db);
  return rows
    .map(({ relation, turned, ...row }) => ({ ...row, side: sideOf(relation, turned) }))
    .sort((a, b) => relationSides.indexOf(a.side) - relationSides.indexOf(b.side));
}
