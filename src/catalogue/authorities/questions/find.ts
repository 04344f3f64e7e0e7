import { sql } from "kysely";
import type { Reading } from "../../records/questions/records.ts";
import type { AuthorityKind } from "../rules/facts.ts";
import { normalNumber, numberSchemes } from "../rules/facts.ts";
import { wordsOf } from "../rules/keys.ts";
import { type AuthorityInList, listColumns } from "./authority.ts";

export type AuthoritiesAsked = {
  /** Words of any form in any script, begun words too; a number of a known file finds its bearer. */
  q: string;
  kind?: AuthorityKind | undefined;
  offset: number;
  limit: number;
};

/** The end of a range of words that begin so, in plain code points. */
const endOf = (word: string): string => `${word}\u{10FFFF}`;

/**
 * Standing authorities that carry every word in some form, their own or of one merged into them. In the order of the
 * Kazakh alphabet; everything when nothing is asked.
 */
export async function findAuthorities(
  db: Reading,
  asked: AuthoritiesAsked,
): Promise<{ total: number; rows: AuthorityInList[] }> {
  const words = wordsOf([asked.q]).slice(0, 8);
  if (asked.q.trim() !== "" && words.length === 0) return { total: 0, rows: [] };
  const kind = asked.kind ? sql`and a.kind = ${asked.kind}` : sql``;
  const numbers = numberSchemes.flatMap((scheme) => {
    const value = /\d/.test(asked.q) ? normalNumber(scheme, asked.q) : undefined;
    return value === undefined ? [] : [{ scheme, value }];
  });
  const perWord = words.map(
    (word) => sql`select o.same_as as id from authority_word w join authority o on o.id = w.authority
      where w.word >= ${word} and w.word < ${endOf(word)}`,
  );
  const byWords =
    words.length === 0
      ? sql``
      : sql`and a.id in (${sql.join(perWord, sql` intersect `)} ${
          numbers.length === 0
            ? sql``
            : sql`union select o.same_as from authority_number n join authority o on o.id = n.authority
          where (n.scheme, n.value) in (select * from unnest(${numbers.map((one) => one.scheme)}::text[], ${numbers.map((one) => one.value)}::text[]))`
        })`;
  const where = sql`a.merged_into is null ${kind} ${byWords}`;
  const { rows } = await sql<AuthorityInList>`
    select ${listColumns} from authority a where ${where}
    order by a.sort_key, a.id limit ${asked.limit} offset ${asked.offset}`.execute(db);
  const counted = await sql<{ n: number }>`select count(*)::int as n from authority a where ${where}`.execute(
    db,
  );
  return { total: counted.rows[0]?.n ?? 0, rows };
}

/** Standing authorities of a list of ids, in its order. */
export async function authoritiesInList(db: Reading, ids: readonly number[]): Promise<AuthorityInList[]> {
  if (ids.length === 0) return [];
  const { rows } = await sql<AuthorityInList>`
    select ${listColumns} from authority a where a.id = any(${[...ids]}::bigint[])`.execute(db);
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}
