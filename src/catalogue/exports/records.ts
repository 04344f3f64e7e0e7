/** The records of an export, a few hundred at a time by rising number: memory is flat however many there are. */
import { sql } from "kysely";
import type { CodePage, Description, Flavour, TableProfile } from "#formats/rules";
import type { Container, Reading } from "../records/questions/records.ts";

/**
 * `nodes`: a system's own records, and those of others on which its copies hang; null: the union, whose records are the
 * leaders. `since`: a day of the region's calendar. `works`: only these, by the record that answers for them today.
 */
export type Scope = {
  nodes: readonly number[] | null;
  works: readonly number[] | null;
  since: string | null;
};

export type ExportRow = {
  id: number;
  standing: number;
  source: string;
  sourceNumber: string;
  description: Description;
  container: Container;
  flavour: Flavour;
  codePage: CodePage;
  bytes: Buffer;
  profile: TableProfile | null;
};

const within = ({ nodes, works, since }: Scope) => sql`
  r.state = 'published'
  and (${nodes === null ? null : [...nodes]}::bigint[] is null and r.merged_into is null
       or r.node = any(${nodes === null ? null : [...nodes]}::bigint[])
       or exists (select 1 from record_availability a
                  where a.record = r.id and a.node = any(${nodes === null ? null : [...nodes]}::bigint[])))
  and (${works === null ? null : [...works]}::bigint[] is null or r.same_as = any(${works === null ? null : [...works]}::bigint[]))
  and (${since}::text is null or r.changed_at >= ${since}::text::date)`;

export async function nextRecords(
  db: Reading,
  scope: Scope,
  after: number,
  most: number,
): Promise<ExportRow[]> {
  const { rows } = await sql<ExportRow>`
    select r.id, r.same_as as standing, r.source, r.source_number as "sourceNumber", r.description, raw.container,
           raw.flavour, raw.code_page as "codePage", raw.bytes, run.profile
    from record r
    join record_raw raw on raw.record = r.id and raw.version = r.version
    left join import_run run on run.id = raw.run
    where r.id > ${after} and ${within(scope)}
    order by r.id limit ${most}`.execute(db);
  return rows;
}

export async function countRecords(db: Reading, scope: Scope): Promise<number> {
  const { rows } = await sql<{
    n: number;
  }>`select count(*)::int as n from record r where ${within(scope)}`.execute(db);
  return rows[0]?.n ?? 0;
}

/** Those that were merged into leaders: in the union their copies go out under the leader. */
export async function mergedInto(db: Reading, leaders: readonly number[]): Promise<Map<number, number>> {
  const { rows } = await sql<{ id: number; leader: number }>`
    select id, same_as as leader from record where same_as = any(${[...leaders]}::bigint[]) and same_as <> id`.execute(
    db,
  );
  return new Map(rows.map(({ id, leader }) => [id, leader]));
}
