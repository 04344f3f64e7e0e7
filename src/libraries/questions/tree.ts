import { sql } from "kysely";
import type { Trilingual } from "#basics";
import { sortKey } from "#kazakh";
import type { Db, Tx } from "#platform/db";
import type { NodeKind, NodeState, PartnerKind, Territory } from "../rules/kinds.ts";
import { type Called, shortName } from "../rules/names.ts";

/** Whatever can be asked: the open database or a transaction of it. */
export type Reading = Db["sql"] | Tx;

export type Place = {
  territory: Territory | null;
  area: Trilingual;
  settlement: Trilingual;
  address: Trilingual;
  latitude: number | null;
  longitude: number | null;
};

/** A node as it was on a day. */
export type TreeNode = Called & {
  id: number;
  kind: NodeKind;
  code: string | null;
  root: boolean;
  partnerKind: PartnerKind | null;
  mergedInto: number | null;
  parent: number | null;
  state: NodeState;
  place: Place;
};

type Row = Omit<TreeNode, "place" | "partnerKind" | "mergedInto"> & {
  partner_kind: PartnerKind | null;
  merged_into: number | null;
  territory: Territory | null;
  area: Trilingual | null;
  settlement: Trilingual | null;
  address: Trilingual | null;
  latitude: number | null;
  longitude: number | null;
};

const nodeOf = (row: Row): TreeNode => ({
  id: row.id,
  kind: row.kind,
  code: row.code,
  root: row.root,
  partnerKind: row.partner_kind,
  mergedInto: row.merged_into,
  parent: row.parent,
  number: row.number,
  title: row.title,
  own: row.own,
  honorific: row.honorific,
  abbreviation: row.abbreviation,
  types: row.types,
  state: row.state,
  place: {
    territory: row.territory,
    area: row.area ?? {},
    settlement: row.settlement ?? {},
    address: row.address ?? {},
    latitude: row.latitude,
    longitude: row.longitude,
  },
});

/** All nodes as they were on a day; a node that was part of nothing then is not among them. */
export async function nodesOn(db: Reading, day: string): Promise<TreeNode[]> {
  const { rows } = await sql<Row>`
    select n.*, p.territory, p.area, p.settlement, p.address, p.latitude, p.longitude
    from node_on(${day}::date) n left join node_place p on p.node = n.id and p.valid @> ${day}::date
    order by n.id`.execute(db);
  return rows.map(nodeOf);
}

/** Some nodes as they were on a day, in no order. */
export async function nodesByIds(db: Reading, ids: readonly number[], day: string): Promise<TreeNode[]> {
  if (ids.length === 0) return [];
  const { rows } = await sql<Row>`
    select n.*, p.territory, p.area, p.settlement, p.address, p.latitude, p.longitude
    from node_on(${day}::date) n left join node_place p on p.node = n.id and p.valid @> ${day}::date
    where n.id = any(${[...ids]}::bigint[])`.execute(db);
  return rows.map(nodeOf);
}

export type Tree = {
  root: TreeNode | undefined;
  node: (id: number) => TreeNode | undefined;
  /** By number, then by name in the order of the Kazakh alphabet. */
  children: (id: number) => readonly TreeNode[];
  /** From the parent upwards. */
  above: (id: number) => TreeNode[];
  systemOf: (id: number) => TreeNode | undefined;
  all: readonly TreeNode[];
};

/** The tree of a day, ready to be walked. */
export const treeOf = async (db: Reading, day: string): Promise<Tree> => treeFrom(await nodesOn(db, day));

export function treeFrom(all: readonly TreeNode[]): Tree {
  const byId = new Map(all.map((node) => [node.id, node]));
  const below = new Map<number, TreeNode[]>();
  for (const node of all) {
    if (node.parent === null) continue;
    const list = below.get(node.parent);
    if (list) list.push(node);
    else below.set(node.parent, [node]);
  }
  for (const list of below.values()) list.sort(inOrder);
  const above = (id: number): TreeNode[] => {
    const found: TreeNode[] = [];
    for (let at = byId.get(id)?.parent; at != null && found.length < 20; at = byId.get(at)?.parent) {
      const node = byId.get(at);
      if (node) found.push(node);
    }
    return found;
  };
  return {
    root: all.find((node) => node.root),
    node: (id) => byId.get(id),
    children: (id) => below.get(id) ?? [],
    above,
    systemOf: (id) => [byId.get(id), ...above(id)].find((node) => node?.kind === "system"),
    all,
  };
}

const sortNames = new WeakMap<TreeNode, string>();
function sortName(node: TreeNode): string {
  let key = sortNames.get(node);
  if (key === undefined) {
    key = sortKey(shortName(node, "kk").text);
    sortNames.set(node, key);
  }
  return key;
}

const order: Record<NodeKind, number> = {
  region: 0,
  system: 1,
  library: 2,
  branch: 3,
  point: 4,
  department: 5,
  partner: 6,
};

const isOfOblast = (node: TreeNode): boolean => node.place.territory === "oblast";

/** Oblast libraries, then systems; libraries, branches by number, points; the rest by the Kazakh alphabet. */
export function inOrder(a: TreeNode, b: TreeNode): number {
  if (a.kind !== b.kind) return order[a.kind] - order[b.kind];
  if (a.kind === "system" && isOfOblast(a) !== isOfOblast(b)) return isOfOblast(a) ? -1 : 1;
  const [x, y] = [a.number ?? Number.MAX_SAFE_INTEGER, b.number ?? Number.MAX_SAFE_INTEGER];
  if (x !== y) return x - y;
  return sortName(a) < sortName(b) ? -1 : sortName(a) > sortName(b) ? 1 : a.id - b.id;
}
