/** Lists and saved searches: the only writes. One function, one statement. */
import { sql } from "kysely";
import type { Trilingual } from "#basics";
import type { Tx } from "#platform/db";

export const reaches = ["own", "system", "region"] as const;
export type Reach = (typeof reaches)[number];
export const arrangements = ["hand", "author", "title", "year", "bbk"] as const;
export type Arrangement = (typeof arrangements)[number];
export type ListState = "draft" | "published" | "withdrawn";

export type LockedList = {
  id: number;
  node: number;
  owner: number | null;
  reach: Reach;
  state: ListState;
  arranged: Arrangement;
  version: number;
};

export async function insertList(
  tx: Tx,
  list: {
    node: number;
    owner: number | null;
    reach: Reach;
    title: Trilingual;
    about: Trilingual | undefined;
    now: Date;
  },
): Promise<number> {
  const { rows } = await sql<{ id: number }>`
    insert into record_list (node, owner, reach, title, about, created_at, changed_at)
    values (${list.node}, ${list.owner}, ${list.reach}, ${JSON.stringify(list.title)}::jsonb,
            ${list.about ? JSON.stringify(list.about) : null}::jsonb, ${list.now}, ${list.now})
    returning id`.execute(tx);
  return Number(rows[0]?.id);
}

export async function lockList(tx: Tx, id: number): Promise<LockedList | undefined> {
  const { rows } = await sql<LockedList>`
    select id, node, owner, reach, state, arranged, version from record_list where id = ${id} for update`.execute(
    tx,
  );
  return rows[0];
}

/** Every change of a list gives it a new version. */
export async function touchList(tx: Tx, id: number, now: Date): Promise<void> {
  await sql`update record_list set version = version + 1, changed_at = ${now} where id = ${id}`.execute(tx);
}

export async function updateList(
  tx: Tx,
  list: { id: number; title: Trilingual; about: Trilingual | undefined; reach: Reach; arranged: Arrangement },
): Promise<void> {
  await sql`
    update record_list set title = ${JSON.stringify(list.title)}::jsonb,
      about = ${list.about ? JSON.stringify(list.about) : null}::jsonb, reach = ${list.reach}, arranged = ${list.arranged}
    where id = ${list.id}`.execute(tx);
}

export async function setListState(tx: Tx, id: number, state: ListState, now: Date): Promise<void> {
  await sql`
    update record_list set state = ${state},
      published_at = case when ${state} = 'published' then coalesce(published_at, ${now}) else published_at end
    where id = ${id}`.execute(tx);
}

export async function deleteList(tx: Tx, id: number): Promise<void> {
  await sql`delete from record_list where id = ${id}`.execute(tx);
}

/** Adds records behind all others, those that are not in it yet; returns how many were added. */
export async function insertItems(
  tx: Tx,
  list: number,
  records: readonly number[],
  told: { section: number | null; by: number | null; now: Date },
): Promise<number> {
  const { numAffectedRows } = await sql`
    insert into record_list_item (list, section, record, place, added_by, added_at)
    select ${list}, ${told.section}, r.same_as, (select coalesce(max(place), 0) from record_list_item where list = ${list}) + w.nth,
           ${told.by}, ${told.now}
    from (select same_as, min(nth) as nth
          from unnest(${[...records]}::bigint[]) with ordinality as w (id, nth)
          join record r on r.id = w.id where r.state <> 'withdrawn' group by same_as) w
    join record r on r.id = w.same_as
    order by w.nth on conflict (list, record) do nothing`.execute(tx);
  return Number(numAffectedRows ?? 0);
}

export async function deleteItems(tx: Tx, list: number, items: readonly number[]): Promise<number> {
  const { numAffectedRows } = await sql`
    delete from record_list_item where list = ${list} and id = any(${[...items]}::bigint[])`.execute(tx);
  return Number(numAffectedRows ?? 0);
}

/** Places 1, 2, 3 … in the order given. */
export async function placeItems(tx: Tx, list: number, items: readonly number[]): Promise<void> {
  await sql`
    update record_list_item i set place = w.nth
    from unnest(${[...items]}::bigint[]) with ordinality as w (id, nth)
    where i.list = ${list} and i.id = w.id and i.place <> w.nth`.execute(tx);
}

export async function sectionItems(
  tx: Tx,
  list: number,
  items: readonly number[],
  section: number | null,
): Promise<void> {
  await sql`
    update record_list_item set section = ${section}
    where list = ${list} and id = any(${[...items]}::bigint[])`.execute(tx);
}

export async function noteItem(
  tx: Tx,
  list: number,
  item: number,
  note: Trilingual | undefined,
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update record_list_item set note = ${note ? JSON.stringify(note) : null}::jsonb
    where list = ${list} and id = ${item}`.execute(tx);
  return Number(numAffectedRows ?? 0) > 0;
}

export async function insertSection(tx: Tx, list: number, title: Trilingual): Promise<number> {
  const { rows } = await sql<{ id: number }>`
    insert into record_list_section (list, title, place)
    values (${list}, ${JSON.stringify(title)}::jsonb,
            (select coalesce(max(place), 0) + 1 from record_list_section where list = ${list}))
    returning id`.execute(tx);
  return Number(rows[0]?.id);
}

export async function renameSection(
  tx: Tx,
  list: number,
  section: number,
  title: Trilingual,
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update record_list_section set title = ${JSON.stringify(title)}::jsonb
    where list = ${list} and id = ${section}`.execute(tx);
  return Number(numAffectedRows ?? 0) > 0;
}

export async function deleteSection(tx: Tx, list: number, section: number): Promise<boolean> {
  const { numAffectedRows } = await sql`
    delete from record_list_section where list = ${list} and id = ${section}`.execute(tx);
  return Number(numAffectedRows ?? 0) > 0;
}

export async function insertQuery(
  tx: Tx,
  query: {
    node: number;
    owner: number | null;
    reach: "own" | "system";
    name: string;
    address: string;
    now: Date;
  },
): Promise<number> {
  const { rows } = await sql<{ id: number }>`
    insert into saved_query (node, owner, reach, name, address, seen_record, seen_at, created_at)
    values (${query.node}, ${query.owner}, ${query.reach}, ${query.name}, ${query.address},
            (select coalesce(max(id), 0) from record), ${query.now}, ${query.now})
    returning id`.execute(tx);
  return Number(rows[0]?.id);
}

/** From now on only what comes later is new. */
export async function markQuerySeen(tx: Tx, id: number, upTo: number, now: Date): Promise<void> {
  await sql`
    update saved_query set seen_record = greatest(seen_record, ${upTo}), seen_at = ${now} where id = ${id}`.execute(
    tx,
  );
}

export async function deleteQuery(tx: Tx, id: number): Promise<void> {
  await sql`delete from saved_query where id = ${id}`.execute(tx);
}
