/** What the catalogue has already of a book that somebody is about to describe. */
import { sql } from "kysely";
import { type Description, isbn13Of } from "#formats";
import { compare } from "../../union/rules/compare.ts";
import { hash53, keysOf } from "../../union/rules/keys.ts";
import { profileOf } from "../../union/rules/profile.ts";
import { type CatalogueRecord, type Reading, recordsByIds } from "./records.ts";

export type Double = { record: CatalogueRecord; decision: "same" | "doubtful" };

const mostCompared = 200;

/** Records that are, or may be, the very edition that is described; the surest first. Withdrawn ones are none. */
export async function likelyDoubles(db: Reading, description: Description, most = 5): Promise<Double[]> {
  const keys = keysOf(profileOf(description));
  const { rows } = await sql<{ id: number }>`
    select distinct r.same_as as id from unnest(${keys.map(({ key }) => key)}::bigint[], ${keys.map(({ year }) => year)}::smallint[])
      as k (key, year)
    join record_key rk on rk.key = k.key and (rk.year is null or k.year is null or rk.year = k.year)
    join record r on r.id = rk.record
    where r.state <> 'withdrawn' limit ${mostCompared}`.execute(db);
  const records = await recordsByIds(
    db,
    rows.map((row) => Number(row.id)),
  );
  return records
    .map((record) => ({ record, ...compare(record.description, description) }))
    .filter(
      (one): one is typeof one & { decision: Double["decision"] } =>
        one.decision === "same" || one.decision === "doubtful",
    )
    .sort(
      (a, b) =>
        Number(b.decision === "same") - Number(a.decision === "same") ||
        b.score - a.score ||
        a.record.id - b.record.id,
    )
    .slice(0, most)
    .map(({ record, decision }) => ({ record, decision }));
}

/** Records that carry this ISBN, in either of its forms. */
export async function recordsWithIsbn(db: Reading, typed: string, most = 5): Promise<CatalogueRecord[]> {
  const isbn = isbn13Of(typed);
  if (isbn === undefined) return [];
  const { rows } = await sql<{ id: number }>`
    select distinct r.same_as as id from record_key k join record r on r.id = k.record
    where k.key = ${hash53(`i ${isbn}`)} and r.state <> 'withdrawn' limit 50`.execute(db);
  const records = await recordsByIds(
    db,
    rows.map((row) => Number(row.id)),
  );
  return records
    .filter(({ description }) =>
      description.identifiers.some((one) => one.kind === "isbn" && one.value === isbn),
    )
    .slice(0, most);
}
