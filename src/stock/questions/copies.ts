import { sql } from "kysely";
import type { Db, Tx } from "#platform/db";
import type { CopyState, Engagement } from "../rules/copy-life.ts";

type Reading = Db["sql"] | Tx;

export type Copy = {
  id: number;
  record: number;
  node: number;
  holder: number;
  barcode: string | null;
  inventoryNumber: string | null;
  shelfMark: string;
  section: string;
  volume: string;
  use: "lend" | "reading-room";
  state: CopyState;
  engagedBy: Engagement | null;
};

const columns = sql`id, record, node, holder, barcode, inventory_number as "inventoryNumber", shelf_mark as "shelfMark",
  section, volume, use, state, engaged_by as "engagedBy"`;

/** The shown copies of a record and of all that were merged into it, by balance holder and place. */
export async function copiesOfRecord(db: Reading, record: number): Promise<Copy[]> {
  const { rows } = await sql<Copy>`
    select ${columns} from copy
    where record = any(${record}::bigint || array(select id from record where same_as = ${record} and same_as <> id))
      and state <> 'written-off'
    order by holder, node, shelf_mark, volume, id limit 5000`.execute(db);
  return rows;
}

/** Some copies, in the order of the ids, written-off ones too; what is not there is left out. */
export async function copiesByIds(db: Reading, ids: readonly number[]): Promise<Copy[]> {
  if (ids.length === 0) return [];
  const { rows } = await sql<Copy>`select ${columns} from copy where id = any(${[...ids]}::bigint[])`.execute(
    db,
  );
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id)).filter((row) => row !== undefined);
}

export async function findByBarcode(db: Reading, barcode: string): Promise<Copy | undefined> {
  const { rows } = await sql<Copy>`select ${columns} from copy where barcode = ${barcode.trim()}`.execute(db);
  return rows[0];
}

export type Available = { record: number; node: number; copies: number; free: number };

/** Where records are and how many copies are free there, from the counters; merged records count for their standing one. */
export async function availabilityOf(
  db: Reading,
  records: readonly number[],
): Promise<Map<number, Available[]>> {
  const { rows } = await sql<Available>`
    select w.id as record, a.node, sum(a.copies)::int as copies, sum(a.free)::int as free
    from unnest(${[...records]}::bigint[]) as w (id)
    join lateral (select w.id union select r.id from record r where r.same_as = w.id and r.same_as <> r.id) as mine (id) on true
    join record_availability a on a.record = mine.id
    group by w.id, a.node order by w.id, a.node`.execute(db);
  const map = new Map<number, Available[]>();
  for (const row of rows) {
    const list = map.get(row.record);
    if (list) list.push(row);
    else map.set(row.record, [row]);
  }
  return map;
}

/**
 * Which of these records have a free copy now, at some places of the network or anywhere; what was merged counts for
 * the record that answers.
 */
export async function freeAmong(
  db: Reading,
  records: readonly number[],
  places?: readonly number[],
): Promise<Set<number>> {
  if (records.length === 0) return new Set();
  const there = places ? sql`and a.node = any(${[...places]}::bigint[])` : sql``;
  const { rows } = await sql<{ id: number }>`
    select w.id from unnest(${[...records]}::bigint[]) as w (id)
    where exists (select from record_availability a where a.record = w.id and a.free > 0 ${there})
       or exists (select from record r join record_availability a on a.record = r.id
                  where r.same_as = w.id and r.same_as <> r.id and a.free > 0 ${there})`.execute(db);
  return new Set(rows.map((row) => Number(row.id)));
}

export type RegionStock = { copies: number; free: number };

/** All copies of the region; for the front page. */
export async function regionStock(db: Reading): Promise<RegionStock> {
  const { rows } = await sql<RegionStock>`
    select coalesce(sum(copies), 0)::int as copies, coalesce(sum(free), 0)::int as free from record_availability`.execute(
    db,
  );
  return rows[0] ?? { copies: 0, free: 0 };
}
