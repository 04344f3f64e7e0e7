/** The subject's only writes to its tables. One function, one statement or one thing. */
import { sql } from "kysely";
import { type Trilingual, textIn } from "#basics";
import { sortKey } from "#kazakh";
import type { Tx } from "#platform/db";
import { drawerKey, drawerOf } from "./rules/drawers.ts";
import type { AuthorityFacts, KeptRelation } from "./rules/facts.ts";
import { keysOf, wordsOf } from "./rules/keys.ts";

export type LockedAuthority = {
  id: number;
  kind: AuthorityFacts["kind"];
  node: number;
  version: number;
  mergedInto: number | null;
  sameAs: number;
};

/** Held until the end of the transaction, by ascending id so that two acts never wait for each other. */
export async function lockAuthorities(tx: Tx, ids: readonly number[]): Promise<Map<number, LockedAuthority>> {
  const { rows } = await sql<LockedAuthority>`
    select id, kind, node, version, merged_into as "mergedInto", same_as as "sameAs" from authority
    where id = any(${[...ids]}::bigint[]) order by id for no key update`.execute(tx);
  return new Map(rows.map((row) => [row.id, row]));
}

export type Made = { node: number; by: number | null; now: Date };

const json = (value: unknown): string | null =>
  value === null || value === undefined ? null : JSON.stringify(value);
const sortOf = (heading: Trilingual): string => sortKey(textIn(heading, "kk")).slice(0, 400);

export async function insertAuthority(tx: Tx, facts: AuthorityFacts, made: Made): Promise<number> {
  const { rows } = await sql<{ id: number }>`
    with made (id) as (select nextval(pg_get_serial_sequence('authority', 'id')))
    insert into authority (id, same_as, kind, node, heading, variants, place_kind, began, ended, began_year, ended_year,
      note, latitude, longitude, person, sort_key, created_by, created_at, changed_at)
    overriding system value
    select id, id, ${facts.kind}, ${made.node}, ${json(facts.heading)}::jsonb, ${json(facts.variants)}::jsonb,
      ${facts.placeKind}, ${json(facts.began)}::jsonb, ${json(facts.ended)}::jsonb, ${facts.began?.year ?? null},
      ${facts.ended?.year ?? null}, ${json(facts.note)}::jsonb, ${facts.latitude}, ${facts.longitude}, ${facts.person},
      ${sortOf(facts.heading)}, ${made.by}, ${made.now}, ${made.now}
    from made returning id`.execute(tx);
  const id = rows[0]?.id;
  if (id === undefined) throw new Error("an authority was not written");
  await writeFinders(tx, id, facts);
  await keepVersion(tx, id, 1, facts, made);
  return id;
}

export async function updateAuthority(
  tx: Tx,
  id: number,
  version: number,
  facts: AuthorityFacts,
  made: Made,
): Promise<void> {
  await sql`
    update authority set kind = ${facts.kind}, heading = ${json(facts.heading)}::jsonb,
      variants = ${json(facts.variants)}::jsonb, place_kind = ${facts.placeKind}, began = ${json(facts.began)}::jsonb,
      ended = ${json(facts.ended)}::jsonb, began_year = ${facts.began?.year ?? null},
      ended_year = ${facts.ended?.year ?? null}, note = ${json(facts.note)}::jsonb, latitude = ${facts.latitude},
      longitude = ${facts.longitude}, person = ${facts.person}, sort_key = ${sortOf(facts.heading)},
      version = ${version}, changed_at = ${made.now}
    where id = ${id}`.execute(tx);
  await writeFinders(tx, id, facts);
  await keepVersion(tx, id, version, facts, made);
}

const keepVersion = (tx: Tx, id: number, version: number, facts: AuthorityFacts, made: Made) =>
  sql`
    insert into authority_version (authority, version, content, node, made_by, made_at)
    values (${id}, ${version}, ${json(facts)}::jsonb, ${made.node}, ${made.by}, ${made.now})`.execute(tx);

/** Every form of the name: headings first. */
export const formsOf = (facts: Pick<AuthorityFacts, "heading" | "variants">): string[] => [
  ...new Set([...Object.values(facts.heading), ...facts.variants.map((one) => one.text)].filter(Boolean)),
];

/** Keys, words and numbers by which it is found; derived, so written anew as a whole. */
async function writeFinders(tx: Tx, id: number, facts: AuthorityFacts): Promise<void> {
  const forms = formsOf(facts);
  const keys = new Map(
    forms.flatMap((form) => {
      const made = keysOf(facts.kind, form);
      return made ? [[made.key, made.near] as const] : [];
    }),
  );
  await sql`delete from authority_key where authority = ${id}`.execute(tx);
  await sql`insert into authority_key (authority, key, near)
    select ${id}, * from unnest(${[...keys.keys()]}::text[], ${[...keys.values()]}::text[])`.execute(tx);
  await writeForms(tx, id, facts);
  await sql`delete from authority_word where authority = ${id}`.execute(tx);
  await sql`insert into authority_word (authority, word) select ${id}, unnest(${wordsOf(forms)}::text[])`.execute(
    tx,
  );
  await sql`delete from authority_number where authority = ${id}`.execute(tx);
  await sql`insert into authority_number (authority, scheme, value)
    select ${id}, * from unnest(${facts.numbers.map((one) => one.scheme)}::text[],
                                ${facts.numbers.map((one) => one.value)}::text[])
    on conflict do nothing`.execute(tx);
}

/** Its forms in the drawer of the alphabetical catalogue. */
export async function writeForms(
  tx: Tx,
  id: number,
  facts: Pick<AuthorityFacts, "kind" | "heading" | "variants">,
): Promise<void> {
  const forms = formsOf(facts);
  await sql`delete from authority_form where authority = ${id}`.execute(tx);
  await sql`insert into authority_form (authority, list, sort_key, text)
    select ${id}, ${drawerOf(facts.kind)}, * from unnest(${forms.map(drawerKey)}::text[], ${forms}::text[])`.execute(
    tx,
  );
}

/** Sets what an authority was merged into (null: nothing) and brings `same_as` of it and all that lead to it up to date. */
export async function setMergedInto(tx: Tx, id: number, into: number | null): Promise<void> {
  await sql`update authority set merged_into = ${into} where id = ${id}`.execute(tx);
  await sql`
    with recursive up (id, above, depth) as (
      select id, merged_into, 0 from authority where id = ${id}
      union all
      select a.id, a.merged_into, up.depth + 1 from up join authority a on a.id = up.above where up.depth < 100
    ), top as (select id from up where above is null),
    down (id, depth) as (
      select ${id}::bigint, 0
      union all
      select a.id, down.depth + 1 from down join authority a on a.merged_into = down.id where down.depth < 100
    )
    update authority set same_as = (select id from top) where id in (select id from down)`.execute(tx);
}

export async function insertMerge(
  tx: Tx,
  merge: { authority: number; into: number; why: string; by: number | null; now: Date },
): Promise<number> {
  const { rows } = await sql<{ id: number }>`
    insert into authority_merge (authority, into_authority, why, merged_by, merged_at)
    values (${merge.authority}, ${merge.into}, ${merge.why}, ${merge.by}, ${merge.now}) returning id`.execute(
    tx,
  );
  return rows[0]?.id ?? 0;
}

export const endMerge = (tx: Tx, id: number, ended: { by: number | null; now: Date }) =>
  sql`update authority_merge set undone_by = ${ended.by}, undone_at = ${ended.now} where id = ${id}`.execute(
    tx,
  );

export const insertApart = (tx: Tx, one: number, other: number, made: { by: number | null; now: Date }) =>
  sql`
    insert into authority_apart (one, other, decided_by, decided_at)
    values (${Math.min(one, other)}, ${Math.max(one, other)}, ${made.by}, ${made.now}) on conflict do nothing`.execute(
    tx,
  );

export type RelationRow = {
  authority: number;
  relation: KeptRelation;
  other: number;
  fromYear: number | null;
  toYear: number | null;
  /** The import that told it; absent where a person did. */
  broughtBy?: number | null;
};

/** Told again, the years are what was told last. */
export async function writeRelation(
  tx: Tx,
  row: RelationRow,
  made: { by: number | null; now: Date },
): Promise<number> {
  const { rows } = await sql<{ id: number }>`
    insert into authority_relation (authority, relation, other, from_year, to_year, brought_by, made_by, made_at)
    values (${row.authority}, ${row.relation}, ${row.other}, ${row.fromYear}, ${row.toYear}, ${row.broughtBy ?? null},
            ${made.by}, ${made.now})
    on conflict (authority, relation, other) do update
      set from_year = excluded.from_year, to_year = excluded.to_year, brought_by = excluded.brought_by
    returning id`.execute(tx);
  return rows[0]?.id ?? 0;
}

export const deleteRelation = (tx: Tx, id: number) =>
  sql`delete from authority_relation where id = ${id}`.execute(tx);

export type Decision = {
  decided: "linked" | "none" | null;
  authority: number | null;
  by: number | null;
  now: Date;
};

/** A person's word about headings; null takes it back, and the rule speaks again. */
export const decideHeadings = (tx: Tx, ids: readonly number[], { decided, authority, by, now }: Decision) =>
  sql`
    update heading set authority = ${authority}, decided = ${decided},
      decided_by = ${decided === null ? null : by}, decided_at = ${decided === null ? null : now}
    where id = any(${[...ids]}::bigint[])`.execute(tx);

/** What a heading means in one record alone; null: what it means everywhere. */
export const decideInRecord = (tx: Tx, record: number, heading: number, authority: number | null) =>
  sql`
    update record_heading set authority = ${authority} where record = ${record} and heading = ${heading}`.execute(
    tx,
  );

/** `broughtBy`: the import for which the authority was entered; null where it stood here before. */
export const keepSource = (
  tx: Tx,
  row: {
    source: string;
    number: string;
    authority: number;
    hash: Buffer;
    record: object;
    broughtBy: number | null;
    now: Date;
  },
) =>
  sql`
    insert into authority_source (source, source_number, authority, hash, record, brought_by, taken_at)
    values (${row.source}, ${row.number}, ${row.authority}, ${row.hash}, ${JSON.stringify(row.record)}::jsonb,
            ${row.broughtBy}, ${row.now})
    on conflict (source, source_number) do update
      set authority = excluded.authority, hash = excluded.hash, record = excluded.record, taken_at = excluded.taken_at`.execute(
    tx,
  );

/** Authorities with all that they are known by. Headings that a rule led to them lead nowhere until it is asked again. */
export async function deleteAuthorities(tx: Tx, ids: readonly number[]): Promise<void> {
  if (ids.length === 0) return;
  const gone = [...ids];
  await sql`update heading set authority = null where authority = any(${gone}::bigint[])`.execute(tx);
  await sql`
    delete from authority_relation
    where authority = any(${gone}::bigint[]) or other = any(${gone}::bigint[])`.execute(tx);
  for (const table of [
    "authority_form",
    "authority_key",
    "authority_word",
    "authority_number",
    "authority_source",
    "authority_version",
  ])
    await sql`delete from ${sql.table(table)} where authority = any(${gone}::bigint[])`.execute(tx);
  await sql`delete from authority where id = any(${gone}::bigint[])`.execute(tx);
}
