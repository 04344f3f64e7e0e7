/** What the catalogue has already of a book that somebody is about to describe. */
import { sql } from "kysely";
import { type Refusal, refuse } from "#basics";
import { type Description, isbn13Of } from "#formats";
import { alikeRecords } from "../../union/questions/alike.ts";
import { hash53 } from "../../union/rules/keys.ts";
import { type CatalogueRecord, type Reading, recordsByIds } from "./records.ts";

/** `alike`: every record that met; `records`: those who answer for them, to be shown, the surest first. */
export type Doubles = { alike: number[]; records: CatalogueRecord[] };

const mostShown = 5;

/** Published records that are, or may be, the very edition that is described; other editions of its work are none. */
export async function likelyDoubles(db: Reading, description: Description): Promise<Doubles> {
  const [found = []] = await alikeRecords(db, [description]);
  const doubles = found.filter(({ decision }) => decision !== "same-work");
  const standing = [...new Set(doubles.map((one) => one.standing))].slice(0, mostShown);
  return { alike: doubles.map(({ id }) => id), records: await recordsByIds(db, standing) };
}

/** The refusal that shows them: its fact holds their numbers. */
export const maybeTheSame = ({ records }: Doubles): Refusal =>
  refuse("maybe-the-same", { records: records.map(({ id }) => id).join(",") });

/** Records that carry this ISBN, in either of its forms. */
export async function recordsWithIsbn(db: Reading, typed: string): Promise<CatalogueRecord[]> {
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
    .slice(0, mostShown);
}
