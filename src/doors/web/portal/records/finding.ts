/** Everything the page of a record shows, asked at once. */
import {
  type CatalogueRecord,
  type Edition,
  editionsOf,
  headingsOfRecord,
  representativeOf,
  type Similar,
  similarWorks,
} from "#catalogue";
import { openingsOf, type Tree } from "#libraries";
import type { Opening } from "#libraries/rules";
import type { Db } from "#platform/db";
import { type Available, availabilityOf, type Copy, copiesOfRecord } from "#stock";

/** Copies that stand together and are alike: one line of the table. */
export type Line = Pick<
  Copy,
  "node" | "holder" | "section" | "shelfMark" | "volume" | "use" | "state" | "engagedBy"
> & {
  count: number;
};
/** An edition with its copies in the region. */
export type Version = Edition & { copies: number; free: number };
export type Found = {
  record: CatalogueRecord;
  lines: Line[];
  available: Available[];
  /** Other editions and translations of the work. */
  versions: Version[];
  /** The record by which the work is called; undefined where the record stands alone. */
  work: number | undefined;
  similar: Similar[];
  /** Authorities by the headings of the record as printed: names and subjects with a page of their own. */
  authorities: ReadonlyMap<string, number>;
  /** Whether the places of the lines are open now. */
  openings: ReadonlyMap<number, Opening>;
};

export async function findRecord(
  db: Db,
  { tree, town, now, zone }: { tree: Tree; town: number | undefined; now: Date; zone: string },
  record: CatalogueRecord,
): Promise<Found> {
  const [copies, editions, similar, headings] = await Promise.all([
    copiesOfRecord(db.sql, record.id),
    editionsOf(db.sql, record.id),
    similarWorks(db.sql, record.id),
    headingsOfRecord(db.sql, record.id),
  ]);
  const lines = linesOf(copies, tree, town);
  const others = editions.filter((one) => one.id !== record.id);
  const places = [...new Set(lines.map((one) => one.node))];
  const [available, openings] = await Promise.all([
    availabilityOf(db.sql, [record.id, ...others.map((one) => one.id)]),
    openingsOf(db.sql, places, now, zone),
  ]);
  return {
    record,
    lines,
    available: available.get(record.id) ?? [],
    versions: withCopies(others, available),
    work: others.length > 0 ? representativeOf(editions) : undefined,
    similar,
    authorities: new Map(
      headings.flatMap(({ text, authority, ownAuthority }) => {
        const leads = ownAuthority ?? authority;
        return leads === null ? [] : [[text, leads] as const];
      }),
    ),
    openings,
  };
}

export function withCopies(
  editions: readonly Edition[],
  available: ReadonlyMap<number, readonly Available[]>,
): Version[] {
  const sum = (id: number, name: "copies" | "free"): number =>
    (available.get(id) ?? []).reduce((total, one) => total + one[name], 0);
  return editions.map((one) => ({ ...one, copies: sum(one.id, "copies"), free: sum(one.id, "free") }));
}

/** Alike copies become one line; the town's lines first, then systems and places in the order of the tree. */
export function linesOf(copies: readonly Copy[], tree: Tree, town: number | undefined): Line[] {
  const lines = new Map<string, Line>();
  for (const copy of copies) {
    const { node, holder, section, shelfMark, volume, use, state, engagedBy } = copy;
    const key = JSON.stringify([node, section, shelfMark, volume, use, state, engagedBy]);
    const line = lines.get(key);
    if (line) line.count += 1;
    else lines.set(key, { node, holder, section, shelfMark, volume, use, state, engagedBy, count: 1 });
  }
  const near = (line: Line): number =>
    town !== undefined && [line.node, ...tree.above(line.node).map((one) => one.id)].includes(town) ? 0 : 1;
  const order = new Map(inOrder(tree).map((id, at) => [id, at]));
  const place = (id: number): number => order.get(id) ?? Number.MAX_SAFE_INTEGER;
  return [...lines.values()].sort(
    (a, b) =>
      near(a) - near(b) ||
      place(a.holder) - place(b.holder) ||
      place(a.node) - place(b.node) ||
      a.volume.localeCompare(b.volume, "en", { numeric: true }),
  );
}

function inOrder(tree: Tree): number[] {
  const ids: number[] = [];
  const walk = (id: number): void => {
    ids.push(id);
    for (const child of tree.children(id)) walk(child.id);
  };
  if (tree.root) walk(tree.root.id);
  return ids;
}
