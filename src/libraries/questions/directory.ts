/**
 * The directory of places where readers are served. A region has some hundreds of them, so they are read whole with
 * their hours and judged here: open now, nearest first and the counts of the filters need each of them anyway.
 */
import { sql } from "kysely";
import { fold } from "#kazakh";
import { dayOf } from "#platform/i18n/rules";
import type { Contacts, DatedHours, Hours, HoursException, Interval, Services } from "../rules/details.ts";
import { distanceBetween, type Point } from "../rules/distance.ts";
import { isServicePlace, type Territory } from "../rules/kinds.ts";
import { type Opening, openingAt } from "../rules/opening.ts";
import { queryWords } from "../rules/search.ts";
import { readSystemNumber } from "../rules/system-number.ts";
import { inOrder, type Reading, type Tree, type TreeNode, treeOf } from "./tree.ts";

export type Wanted = {
  query?: string | undefined;
  territory?: Territory | undefined;
  system?: number | undefined;
  services?: readonly string[];
  accessibility?: readonly string[];
  openNow?: boolean;
  near?: Point | undefined;
};

export type DirectoryEntry = {
  node: TreeNode;
  system: TreeNode | undefined;
  opening: Opening;
  open: boolean;
  phone: string | undefined;
  services: readonly string[];
  accessibility: readonly string[];
  metres: number | undefined;
};

export type Directory = {
  /** What was asked for, in order. */
  found: DirectoryEntry[];
  /** Systems that answer the query by themselves. */
  systems: TreeNode[];
  /** How many places each choice of a filter would leave, the other filters standing. */
  counts: {
    territory: Map<string, number>;
    system: Map<number, number>;
    services: Map<string, number>;
    accessibility: Map<string, number>;
    openNow: number;
  };
  tree: Tree;
};

/** Asks the directory at an instant, by the clock of a zone. */
export async function directory(db: Reading, wanted: Wanted, now: Date, zone: string): Promise<Directory> {
  const day = dayOf(now, zone);
  const tree = await treeOf(db, day);
  const matched = wanted.query ? await nodesFound(db, wanted.query) : undefined;
  const entries = await entriesOf(db, tree, wanted.near, now, zone);
  const bySystem = matched && new Set(tree.all.filter((one) => one.kind === "system" && matched.has(one.id)));
  const fits = (entry: DirectoryEntry): boolean => !matched || matched.has(entry.node.id);
  const tests = testsOf(wanted);
  const passing = (but?: keyof typeof tests) =>
    entries.filter(
      (entry) => fits(entry) && Object.entries(tests).every(([name, test]) => name === but || test(entry)),
    );
  const found = passing();
  order(found, wanted);
  return {
    found,
    systems: bySystem ? [...bySystem].sort(inOrder) : [],
    counts: {
      territory: count(passing("territory"), (one) => [one.system?.place.territory]),
      system: count(passing("system"), (one) => [one.system?.id]),
      services: count(found, (one) => one.services),
      accessibility: count(found, (one) => one.accessibility),
      openNow: passing("openNow").filter((one) => one.open).length,
    },
    tree,
  };
}

const testsOf = (wanted: Wanted) => ({
  territory: (one: DirectoryEntry) => !wanted.territory || one.system?.place.territory === wanted.territory,
  system: (one: DirectoryEntry) => wanted.system === undefined || one.system?.id === wanted.system,
  services: (one: DirectoryEntry) => (wanted.services ?? []).every((code) => one.services.includes(code)),
  accessibility: (one: DirectoryEntry) =>
    (wanted.accessibility ?? []).every((code) => one.accessibility.includes(code)),
  openNow: (one: DirectoryEntry) => !wanted.openNow || one.open,
});

function count<K>(
  entries: readonly DirectoryEntry[],
  keysOf: (one: DirectoryEntry) => readonly (K | null | undefined)[],
) {
  const counts = new Map<K, number>();
  for (const entry of entries) {
    for (const key of keysOf(entry)) if (key != null) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** Nearest first where the reader said where he is; else the best answer first; else by system and number. */
function order(found: DirectoryEntry[], wanted: Wanted): void {
  const rank = rankFor(wanted.query);
  found.sort((a, b) => {
    if (wanted.near) return (a.metres ?? Infinity) - (b.metres ?? Infinity) || inOrder(a.node, b.node);
    const better = rank(b.node) - rank(a.node);
    if (better !== 0) return better;
    if (a.system !== b.system) return a.system && b.system ? inOrder(a.system, b.system) : a.system ? -1 : 1;
    return inOrder(a.node, b.node);
  });
}

/** Its number or its own name asked for by name stands before what only lies in that town. */
function rankFor(query: string | undefined): (node: TreeNode) => number {
  if (!query) return () => 0;
  const number = readSystemNumber(query)?.number;
  const words = fold(query).split(" ");
  return (node) => {
    const own = fold(Object.values(node.own).concat(Object.values(node.honorific)).join(" ")).split(" ");
    const named = words.some((word) => word.length > 2 && own.some((one) => one.startsWith(word)));
    return (number !== undefined && node.number === number ? 2 : 0) + (named ? 1 : 0);
  };
}

/** The ids of all nodes that answer a query: by number, own name, type, honorific, abbreviation, variant or place. */
export async function nodesFound(db: Reading, query: string): Promise<Set<number>> {
  const asked = queryWords(query);
  if (asked.length === 0) return new Set();
  const conditions = asked.map((beginnings) => {
    const patterns = beginnings.map((one) => `%${one.replace(/[\\%_]/g, "\\$&")}%`);
    return sql`words like any(${patterns}::text[])`;
  });
  const { rows } = await sql<{ node: number }>`
    select node from node_search where ${sql.join(conditions, sql` and `)}`.execute(db);
  return new Set(rows.map((row) => row.node));
}

/** «Балқаш, №4 филиал» → the branches that may be meant, the likeliest first (NET-09). */
export async function bySystemNumber(db: Reading, text: string, day: string): Promise<TreeNode[]> {
  const asked = readSystemNumber(text);
  if (!asked) return [];
  const tree = await treeOf(db, day);
  const numbered = tree.all.filter((node) => node.number === asked.number && node.state !== "closed");
  if (asked.system === "") return [...numbered].sort(inOrder);
  const systems = await nodesFound(db, asked.system);
  return numbered
    .filter((node) => systems.has(tree.systemOf(node.id)?.id ?? 0) || systems.has(node.id))
    .sort(inOrder);
}

async function entriesOf(
  db: Reading,
  tree: Tree,
  near: Point | undefined,
  now: Date,
  zone: string,
): Promise<DirectoryEntry[]> {
  const day = dayOf(now, zone);
  const [hours, exceptions, contacts, services] = [
    await hoursOfAll(db, day),
    await exceptionsOfAll(db, day),
    await detailsOfAll<Contacts>(db, "contacts", day),
    await detailsOfAll<Services>(db, "services", day),
  ];
  return tree.all
    .filter((node) => isServicePlace(node.kind) && node.state !== "closed" && !isAway(tree, node))
    .map((node) => {
      const opening = openingAt(hours.get(node.id), exceptions.get(node.id) ?? [], now, zone);
      const { latitude, longitude } = node.place;
      const point = latitude !== null && longitude !== null ? { latitude, longitude } : undefined;
      const system = tree.systemOf(node.id);
      return {
        node,
        system,
        opening,
        open: node.state === "open" && opening.state === "open",
        phone: (contacts.get(node.id) ?? contacts.get(node.parent ?? 0) ?? contacts.get(system?.id ?? 0))
          ?.phones[0]?.number,
        services: services.get(node.id)?.services ?? [],
        accessibility: services.get(node.id)?.accessibility ?? [],
        metres: near && point ? distanceBetween(near, point) : undefined,
      };
    });
}

/** Whether some places are open at an instant, by the clock of a zone; what tells no hours is unknown. */
export async function openingsOf(
  db: Reading,
  nodes: readonly number[],
  now: Date,
  zone: string,
): Promise<Map<number, Opening>> {
  if (nodes.length === 0) return new Map();
  const day = dayOf(now, zone);
  const [hours, exceptions] = [await hoursOfAll(db, day, nodes), await exceptionsOfAll(db, day, nodes)];
  return new Map(
    nodes.map((node) => [node, openingAt(hours.get(node), exceptions.get(node) ?? [], now, zone)]),
  );
}

/** Is it in another region, to which its system has left? */
const isAway = (tree: Tree, node: TreeNode): boolean => {
  const region = tree.above(node.id).at(-1);
  return region !== undefined && !region.root;
};

async function detailsOfAll<T>(db: Reading, subject: string, day: string): Promise<Map<number, T>> {
  const { rows } = await sql<{ node: number; value: T }>`
    select node, value from node_detail where subject = ${subject} and valid @> ${day}::date`.execute(db);
  return new Map(rows.map((row) => [row.node, row.value]));
}

const among = (nodes: readonly number[] | undefined) =>
  nodes ? sql`and node = any(${[...nodes]}::bigint[])` : sql``;

async function hoursOfAll(
  db: Reading,
  day: string,
  nodes?: readonly number[],
): Promise<Map<number, DatedHours[]>> {
  const { rows } = await sql<{ node: number; from: string | null; to: string | null; value: Hours }>`
    select node, lower(valid)::text as "from", upper(valid)::text as "to", value from node_detail
    where subject = 'hours' and valid && daterange(${day}::date - 1, ${day}::date + 100) ${among(nodes)}
    order by valid`.execute(db);
  return grouped(rows, ({ from, to, value }) => ({ from, to, value }));
}

async function exceptionsOfAll(
  db: Reading,
  day: string,
  nodes?: readonly number[],
): Promise<Map<number, HoursException[]>> {
  const { rows } = await sql<{
    node: number;
    id: number;
    from: string;
    to: string;
    intervals: Interval[];
    reason: HoursException["reason"];
  }>`
    select node, id, lower(days)::text as "from", upper(days)::text as "to", intervals, reason from node_exception
    where days && daterange(${day}::date - 1, ${day}::date + 100) ${among(nodes)} order by days`.execute(db);
  return grouped(rows, ({ node: _, ...exception }) => exception);
}

function grouped<R extends { node: number }, T>(rows: readonly R[], of: (row: R) => T): Map<number, T[]> {
  const groups = new Map<number, T[]>();
  for (const row of rows) {
    const list = groups.get(row.node);
    if (list) list.push(of(row));
    else groups.set(row.node, [of(row)]);
  }
  return groups;
}
