import { sql } from "kysely";
import type { Trilingual } from "#basics";
import type { Reading } from "../../records/questions/records.ts";
import type {
  AuthorityFacts,
  AuthorityKind,
  AuthorityNumber,
  KnownDay,
  PlaceKind,
  Variant,
} from "../rules/facts.ts";

export type Authority = AuthorityFacts & {
  id: number;
  /** The one that answers for it today; its own id when it was merged into none. */
  standing: number;
  mergedInto: number | null;
  version: number;
  node: number;
  changedAt: Date;
};

type Row = Omit<Authority, "numbers"> & { numbers: AuthorityNumber[] | null };

const columns = sql`a.id, a.same_as as standing, a.merged_into as "mergedInto", a.version, a.node, a.kind, a.heading,
  a.variants, a.place_kind as "placeKind", a.began, a.ended, a.note, a.latitude, a.longitude, a.person,
  a.changed_at as "changedAt",
  (select jsonb_agg(jsonb_build_object('scheme', scheme, 'value', value) order by scheme, value)
   from authority_number where authority = a.id) as numbers`;

/** Authorities by their ids, in the order of the ids. Those merged into others answer for themselves here. */
export async function authoritiesByIds(db: Reading, ids: readonly number[]): Promise<Authority[]> {
  if (ids.length === 0) return [];
  const { rows } = await sql<Row>`
    select ${columns} from authority a where a.id = any(${[...ids]}::bigint[])`.execute(db);
  const byId = new Map(rows.map((row) => [row.id, { ...row, numbers: row.numbers ?? [] }]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

export const authorityById = async (db: Reading, id: number): Promise<Authority | undefined> =>
  (await authoritiesByIds(db, [id]))[0];

/** The facts alone, as a form sends them back. */
export const factsOf = (one: Authority): AuthorityFacts => ({
  kind: one.kind,
  heading: one.heading,
  variants: one.variants,
  placeKind: one.placeKind,
  began: one.began,
  ended: one.ended,
  note: one.note,
  numbers: one.numbers,
  latitude: one.latitude,
  longitude: one.longitude,
  person: one.person,
});

export type Merge = {
  id: number;
  authority: number;
  into: number;
  heading: Trilingual;
  why: string;
  at: Date;
  undone: boolean;
};

const mergeColumns = sql`m.id, m.authority, m.into_authority as into, a.heading, m.why, m.merged_at as at,
  m.undone_at is not null as undone`;

export async function mergeById(db: Reading, id: number): Promise<Merge | undefined> {
  const { rows } = await sql<Merge>`
    select ${mergeColumns} from authority_merge m join authority a on a.id = m.authority where m.id = ${id}`.execute(
    db,
  );
  return rows[0];
}

/** What leads to this one now, and how it came: the newest first. */
export async function mergesInto(db: Reading, id: number): Promise<Merge[]> {
  const { rows } = await sql<Merge>`
    select ${mergeColumns} from authority_merge m join authority a on a.id = m.authority
    where m.into_authority in (select id from authority where same_as = ${id}) and m.undone_at is null
      and a.merged_into = m.into_authority
    order by m.id desc`.execute(db);
  return rows;
}

/** Names and variants of all that are merged into these, by the one that answers. */
export async function formsOfMerged(
  db: Reading,
  ids: readonly number[],
): Promise<{ standing: number; heading: Trilingual; variants: Variant[] }[]> {
  const { rows } = await sql<{ standing: number; heading: Trilingual; variants: Variant[] }>`
    select same_as as standing, heading, variants from authority
    where same_as = any(${[...ids]}::bigint[]) and same_as <> id order by id`.execute(db);
  return rows;
}

export type Version = { version: number; content: AuthorityFacts; madeBy: string | null; madeAt: Date };

/** Every version, the newest first. */
export async function versionsOfAuthority(db: Reading, id: number): Promise<Version[]> {
  const { rows } = await sql<Version>`
    select v.version, v.content, account.login as "madeBy", v.made_at as "madeAt"
    from authority_version v left join account on account.id = v.made_by
    where v.authority = ${id} order by v.version desc`.execute(db);
  return rows;
}

/** The facts of one version, as they were kept. */
export async function versionOfAuthority(
  db: Reading,
  id: number,
  version: number,
): Promise<AuthorityFacts | undefined> {
  const { rows } = await sql<{ content: AuthorityFacts }>`
    select content from authority_version where authority = ${id} and version = ${version}`.execute(db);
  return rows[0]?.content;
}

export type AuthorityInList = {
  id: number;
  kind: AuthorityKind;
  heading: Trilingual;
  placeKind: PlaceKind | "";
  began: KnownDay | null;
  ended: KnownDay | null;
  /** In how many places of records it is named. */
  uses: number;
};

export const listColumns = sql`a.id, a.kind, a.heading, a.place_kind as "placeKind", a.began, a.ended,
  coalesce((select sum(h.uses) from authority m join heading h on h.authority = m.id where m.same_as = a.id), 0)::int as uses`;
