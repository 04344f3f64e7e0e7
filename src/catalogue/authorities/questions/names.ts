import { sql } from "kysely";
import type { Trilingual } from "#basics";
import type { Reading } from "../../records/questions/records.ts";
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
