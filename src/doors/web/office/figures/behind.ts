/** The records behind a number as lines that a page links: what each is called, where it is, where it opens. */
import type { Lang } from "#basics";
import { recordsByIds } from "#catalogue";
import { makersLine, titleLine } from "#catalogue/rules";
import type { Tree } from "#libraries";
import { fullName, shortName } from "#libraries/rules";
import type { Tx } from "#platform/db";
import type { Behind } from "#platform/figures";
import { copiesByIds } from "#stock";
import { placeName } from "../people/place.ts";

export type Line = {
  key: string;
  /** Path without language. */
  path: string;
  name: string;
  lang?: Lang | undefined;
  place: string;
  /** The inventory number or barcode of a copy. */
  mark: string;
};

type Reading = { tx: Tx; tree: Tree; lang: Lang };
type Loader = (reading: Reading, ids: readonly number[]) => Promise<Line[]>;

const nodeLines: Loader = async ({ tree, lang }, ids) =>
  ids.flatMap((id) => {
    const node = tree.node(id);
    if (!node) return [];
    const name = shortName(node, lang);
    const system = node.kind === "system" ? undefined : tree.systemOf(id);
    const place = system ? fullName(system, lang).text : "";
    return [
      { key: `node ${id}`, path: `/libraries/${id}`, name: name.text, lang: name.lang, place, mark: "" },
    ];
  });

/** How records are called, by their ids. */
async function recordNames(tx: Tx, ids: readonly number[]): Promise<Map<number, string>> {
  const records = await recordsByIds(tx, [...new Set(ids)]);
  return new Map(
    records.map(({ id, description }) => [
      id,
      [titleLine(description.title), makersLine(description)].filter(Boolean).join(" / "),
    ]),
  );
}

const recordLines: Loader = async ({ tx }, ids) => {
  const names = await recordNames(tx, ids);
  return ids.map((id) => ({
    key: `record ${id}`,
    path: `/records/${id}`,
    name: names.get(id) || `№ ${id}`,
    place: "",
    mark: "",
  }));
};

const copyLines: Loader = async ({ tx, tree, lang }, ids) => {
  const copies = await copiesByIds(tx, ids);
  const names = await recordNames(
    tx,
    copies.map((copy) => copy.record),
  );
  return copies.map((copy) => ({
    key: `copy ${copy.id}`,
    path: `/records/${copy.record}`,
    name: names.get(copy.record) || `№ ${copy.record}`,
    place: placeName(tree, copy.node, lang),
    mark: copy.inventoryNumber ?? copy.barcode ?? "",
  }));
};

const loaders: Readonly<Record<string, Loader>> = { node: nodeLines, record: recordLines, copy: copyLines };

/** The lines of what is behind a number, in its order; a figure with records of another kind needs a loader above. */
export async function linesOf(reading: Reading, behind: readonly Behind[]): Promise<Line[]> {
  const lines = new Map<string, Line>();
  for (const [kind, load] of Object.entries(loaders)) {
    const ids = behind.filter((one) => one.kind === kind).map((one) => one.id);
    if (ids.length === 0) continue;
    for (const line of await load(reading, ids)) lines.set(line.key, line);
  }
  return behind.flatMap(({ kind, id }) => lines.get(`${kind} ${id}`) ?? []);
}
