import { sql } from "kysely";
import type { Trilingual } from "#basics";
import type { Reading } from "../../records/questions/records.ts";
import { type NamedFacet, namedFacets } from "../../records/rules/facets.ts";
import type { AuthorityKind } from "../rules/facts.ts";

export type AuthorityNamed = {
  id: number;
  /** The one that answers for it today. */
  standing: number;
  kind: AuthorityKind;
  /** Of the one that answers. */
  heading: Trilingual;
};

/** What authorities are called today, and which answer for those that were merged. */
export async function namesOfAuthorities(
  db: Reading,
  ids: readonly number[],
): Promise<Map<number, AuthorityNamed>> {
  if (ids.length === 0) return new Map();
  const { rows } = await sql<AuthorityNamed>`
    select a.id, s.id as standing, s.kind, s.heading from authority a join authority s on s.id = a.same_as
    where a.id = any(${[...ids]}::bigint[])`.execute(db);
  return new Map(rows.map((row) => [row.id, row]));
}

/** Values of facets that are numbers of authorities; others are names as printed. */
export const authoritiesIn = (values: readonly string[]): number[] =>
  values.flatMap((value) => (/^[1-9]\d{0,14}$/.test(value) ? Number(value) : []));

/** An authority that was merged since somebody kept the address is asked for by the one that answers for it. */
export async function standingNames<Chosen extends Partial<Record<NamedFacet, readonly string[]>>>(
  db: Reading,
  chosen: Chosen,
): Promise<Chosen> {
  const ids = authoritiesIn(namedFacets.flatMap((facet) => chosen[facet] ?? []));
  if (ids.length === 0) return chosen;
  const names = await namesOfAuthorities(db, ids);
  const today = (value: string): string => String(names.get(Number(value))?.standing ?? value);
  const asked = { ...chosen };
  for (const facet of namedFacets)
    if (asked[facet]) Object.assign(asked, { [facet]: [...new Set(asked[facet].map(today))] });
  return asked;
}
