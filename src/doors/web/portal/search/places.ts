/** Places of the network as results name them, and in which order: one's own first, then where a copy is free. */
import type { Lang } from "#basics";
import { type Reading, type Tree, treeOf } from "#libraries";
import { shortName } from "#libraries/rules";
import { dayOf } from "#platform/i18n";
import type { Available } from "#stock";

const kept = new WeakMap<Reading, { tree: Promise<Tree>; until: number }>();
const keepFor = 30_000;

/** The tree of today, read at most twice a minute: names change rarely, results are asked for all the time. */
export function treeToday(db: Reading, now: Date): Promise<Tree> {
  const known = kept.get(db);
  if (known && known.until > now.getTime()) return known.tree;
  const tree = treeOf(db, dayOf(now));
  tree.catch(() => kept.delete(db));
  kept.set(db, { tree, until: now.getTime() + keepFor });
  return tree;
}

export type Named = { text: string; lang: Lang };

/** A place for a reader from anywhere in the region: its settlement and its short name. */
export function placeName(tree: Tree, id: number, lang: Lang): Named | undefined {
  const node = tree.node(id);
  if (!node) return undefined;
  const name = shortName(node, lang);
  const settlement = node.place.settlement[lang];
  return settlement && !name.text.includes(settlement)
    ? { text: `${settlement}, ${name.text}`, lang: name.lang }
    : name;
}

/** A system by its area («Балқаш қаласы»), which is how people know it; those of the whole oblast by their names. */
export function systemName(tree: Tree, id: number, lang: Lang): Named | undefined {
  const node = tree.node(id);
  if (!node) return undefined;
  const area = node.place.territory === "oblast" ? undefined : node.place.area[lang];
  return node.kind === "system" && area ? { text: area, lang } : shortName(node, lang);
}

/** Is a place the town, or within it? */
const isWithin = (tree: Tree, place: number, town: number | undefined): boolean =>
  town !== undefined && (place === town || tree.above(place).some((above) => above.id === town));

/** A place with all that belongs to it. */
export const placesIn = (tree: Tree, place: number): number[] =>
  tree.all.map((node) => node.id).filter((id) => isWithin(tree, id, place));

/** Own place first, then where a copy is free, then by how many copies there are. */
export function nearestFirst(tree: Tree, all: readonly Available[], towns: readonly number[]): Available[] {
  const near = (one: Available): number => (towns.some((town) => isWithin(tree, one.node, town)) ? 0 : 1);
  return [...all].sort(
    (a, b) =>
      near(a) - near(b) || Number(b.free > 0) - Number(a.free > 0) || b.copies - a.copies || a.node - b.node,
  );
}
