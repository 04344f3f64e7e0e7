import { sql } from "kysely";
import type { Description } from "#formats/rules";
import type { Reading } from "../../records/questions/records.ts";

export type LocalMark = {
  record: number;
  directions: number[];
  places: number[];
  note: string;
  version: number;
  node: number;
  markedAt: Date;
  /** Taken off: it was marked once, and is not now. */
  off: boolean;
};

const columns = sql`record, directions, places, note, version, node, marked_at as "markedAt",
  taken_off_at is not null as off`;

/** The mark of a record, also one that was taken off: its version is the next one's ground. */
export async function markOf(db: Reading, record: number): Promise<LocalMark | undefined> {
  const { rows } = await sql<LocalMark>`
    select ${columns} from local_history where record = (select same_as from record where id = ${record})`.execute(
    db,
  );
  return rows[0];
}

/** Which of these records are of local history, by themselves or by one merged into them: for counting loans and copies. */
export async function localHistoryAmong(db: Reading, ids: readonly number[]): Promise<Set<number>> {
  if (ids.length === 0) return new Set();
  const { rows } = await sql<{ id: number }>`
    select distinct one.id from record one
    join record r on r.same_as = one.same_as
    join local_history l on l.record = r.id and l.taken_off_at is null
    where one.id = any(${[...ids]}::bigint[])`.execute(db);
  return new Set(rows.map((row) => row.id));
}

export type MarkedRecord = { id: number; description: Description; markedAt: Date | null };

/** Marked last, the newest first. */
export async function newestMarks(db: Reading, most: number): Promise<MarkedRecord[]> {
  const { rows } = await sql<MarkedRecord>`
    select r.id, r.description, l.marked_at as "markedAt" from local_history l join record r on r.id = l.record
    where l.taken_off_at is null order by l.marked_at desc, l.record limit ${most}`.execute(db);
  return rows;
}

export async function countMarked(db: Reading): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from local_history where taken_off_at is null`.execute(db);
  return rows[0]?.n ?? 0;
}

/**
 * Records that a place of the index is a subject of and that nobody has marked or taken off: to be looked at. The places
 * of the index are those that marks name and all within them; before the first mark, every place of the authority file.
 * `place` asks for one and what lies within it.
 */
export async function unmarkedAbout(
  db: Reading,
  asked: { place?: number | undefined; after: number; limit: number },
): Promise<MarkedRecord[]> {
  const chosen = asked.place ?? null;
  const { rows } = await sql<MarkedRecord>`
    with recursive named (id) as (
      select same_as from authority where id = ${chosen}
      union
      select a.same_as from (select distinct unnest(places) as id from local_history
                             where taken_off_at is null and ${chosen}::bigint is null) l
        join authority a on a.id = l.id
      union
      select same_as from authority where kind = 'place' and ${chosen}::bigint is null
        and not exists (select from local_history where taken_off_at is null and places <> '{}')
    ), around (id) as (
      select id from named
      union
      select w.same_as from around join authority m on m.same_as = around.id
      join authority_relation r on r.other = m.id and r.relation = 'within' join authority w on w.id = r.authority
    )
    select distinct r.id, r.description, null::timestamptz as "markedAt"
    from around join authority m on m.same_as = around.id
    join heading h on h.authority = m.id and h.kind = 'place'
    join record_heading rh on rh.heading = h.id and rh.role in ('subject', 'subdivision')
    join record one on one.id = rh.record join record r on r.id = one.same_as
    where r.state = 'published' and r.id > ${asked.after}
      and not exists (select from local_history l where l.record = r.id)
    order by r.id limit ${asked.limit}`.execute(db);
  return rows;
}
