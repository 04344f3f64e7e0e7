import { sql } from "kysely";
import type { Actor, Trilingual } from "#basics";
import { nodesWith } from "#basics";
import type { Description } from "#formats/rules";
import type { Tree } from "#libraries";
import type { SearchEngine } from "#platform/search";
import type { Reading } from "../records/questions/records.ts";
import { queryOfAddress } from "./rules/asked.ts";
import { inOrder, type Ordered } from "./rules/order.ts";
import type { Arrangement, ListState, Reach } from "./store.ts";

export type RecordList = {
  id: number;
  node: number;
  owner: number | null;
  reach: Reach;
  title: Trilingual;
  about: Trilingual | null;
  arranged: Arrangement;
  state: ListState;
  publishedAt: Date | null;
  version: number;
  createdAt: Date;
  changedAt: Date;
  items: number;
};

const columns = sql`l.id, l.node, l.owner, l.reach, l.title, l.about, l.arranged, l.state, l.published_at as "publishedAt",
  l.version, l.created_at as "createdAt", l.changed_at as "changedAt",
  (select count(*)::int from record_list_item i where i.list = l.id) as items`;

export async function listById(db: Reading, id: number): Promise<RecordList | undefined> {
  const { rows } = await sql<RecordList>`select ${columns} from record_list l where l.id = ${id}`.execute(db);
  return rows[0];
}

/** One's own lists, those shared at these nodes, and those shared in the whole region; the last changed first. */
export async function listsFor(
  db: Reading,
  who: { account: number | null; nodes: readonly number[] },
  most = 100,
): Promise<RecordList[]> {
  const { rows } = await sql<RecordList>`
    select ${columns} from record_list l
    where (l.owner = ${who.account} or (l.reach = 'system' and l.node = any(${[...who.nodes]}::bigint[])) or l.reach = 'region')
      and (l.state <> 'withdrawn' or l.owner = ${who.account})
    order by l.changed_at desc, l.id desc limit ${most}`.execute(db);
  return rows;
}

/**
 * The lists that somebody may change, the last changed first. `nodes` are those where they keep lists; the rule is that
 * of mayChangeList, asked of the database because the first hundred of all lists may all be somebody else's.
 */
export async function changeableLists(
  db: Reading,
  who: { account: number | null; nodes: readonly number[] },
  most = 100,
): Promise<RecordList[]> {
  const { rows } = await sql<RecordList>`
    select ${columns} from record_list l
    where l.node = any(${[...who.nodes]}::bigint[]) and (l.reach <> 'own' or l.owner = ${who.account})
      and (l.state <> 'withdrawn' or l.owner = ${who.account})
    order by l.changed_at desc, l.id desc limit ${most}`.execute(db);
  return rows;
}

/** What everybody may see on the portal, the newest first; of these nodes alone when some are named. */
export async function publishedLists(
  db: Reading,
  page: { offset: number; limit: number; nodes?: readonly number[] | undefined },
): Promise<RecordList[]> {
  const ofNodes = page.nodes ? sql`and l.node = any(${[...page.nodes]}::bigint[])` : sql``;
  const { rows } = await sql<RecordList>`
    select ${columns} from record_list l where l.state = 'published' ${ofNodes}
    order by l.published_at desc, l.id desc limit ${page.limit} offset ${page.offset}`.execute(db);
  return rows;
}

export type ListSection = { id: number; title: Trilingual; place: number };
export type ListItem = Ordered & {
  id: number;
  record: number;
  section: number | null;
  place: number;
  note: Trilingual | null;
  shown: boolean;
  description: Description;
};
export type WholeList = RecordList & { sections: ListSection[]; entries: ListItem[] };

/** A list with its records in its order, section by section; those outside any section first. */
export async function wholeList(db: Reading, list: RecordList): Promise<WholeList> {
  const { rows: sections } = await sql<ListSection>`
    select id, title, place from record_list_section where list = ${list.id} order by place, id`.execute(db);
  const { rows } = await sql<ListItem>`
    select i.id, r.id as record, i.section, i.place, i.note, r.state = 'published' as shown, r.description,
           r.title_key as "titleKey", r.year
    from record_list_item i
    join record_standing s on s.id = i.record join record r on r.id = s.standing
    where i.list = ${list.id} order by i.place, i.id`.execute(db);
  const seen = new Set<string>();
  // Two records of a list that were merged since are one entry.
  const entries = rows.filter((row) => !seen.has(String(row.record)) && seen.add(String(row.record)));
  const at = new Map(sections.map(({ id }, nth) => [id, nth + 1]));
  return {
    ...list,
    sections,
    entries: inOrder(entries, list.arranged, (one) =>
      one.section === null ? 0 : (at.get(one.section) ?? 0),
    ),
  };
}

/** All nodes of the households in which somebody keeps lists: what is shared "in the system" is theirs to read. */
export function sharedNodes(tree: Tree, actor: Actor): number[] {
  const households = new Set(
    nodesWith(actor, "lists.keep").map(
      (node) =>
        tree.systemOf(node)?.id ?? tree.above(node).findLast(({ kind }) => kind !== "region")?.id ?? node,
    ),
  );
  return tree.all
    .filter((one) => households.has(one.id) || tree.above(one.id).some((above) => households.has(above.id)))
    .map((one) => one.id);
}

/** May somebody read it in the office? Published ones stand on the portal for all. */
export const mayReadList = (list: RecordList, actor: Actor, shared: readonly number[]): boolean =>
  actor.house === true ||
  list.state === "published" ||
  (list.owner !== null && list.owner === actor.account) ||
  list.reach === "region" ||
  (list.reach === "system" && shared.includes(list.node));

/** May somebody who keeps lists at its node change it? One's own is nobody else's. */
export const mayChangeList = (list: Pick<RecordList, "reach" | "owner">, actor: Actor): boolean =>
  actor.house === true || list.reach !== "own" || (list.owner !== null && list.owner === actor.account);

export type SavedQuery = {
  id: number;
  node: number;
  owner: number | null;
  reach: "own" | "system";
  name: string;
  address: string;
  seenRecord: number;
  seenAt: Date;
};
const queryColumns = sql`id, node, owner, reach, name, address, seen_record as "seenRecord", seen_at as "seenAt"`;

export async function savedQueryById(db: Reading, id: number): Promise<SavedQuery | undefined> {
  const { rows } = await sql<SavedQuery>`select ${queryColumns} from saved_query where id = ${id}`.execute(
    db,
  );
  return rows[0];
}

export async function savedQueriesFor(
  db: Reading,
  who: { account: number | null; nodes: readonly number[] },
  most = 100,
): Promise<SavedQuery[]> {
  const { rows } = await sql<SavedQuery>`
    select ${queryColumns} from saved_query
    where owner = ${who.account} or (reach = 'system' and node = any(${[...who.nodes]}::bigint[]))
    order by name, id limit ${most}`.execute(db);
  return rows;
}

const mostNew = 1_000;

/** The records that a saved search meets and that came since it was last looked at; a thousand at most. */
export const newSince = (search: SearchEngine, query: SavedQuery): Promise<number[]> =>
  search.walk(queryOfAddress(query.address), query.seenRecord, mostNew);
