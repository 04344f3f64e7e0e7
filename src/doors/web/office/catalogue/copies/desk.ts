/** What every page of this subject stands on: the tree of today, where the visitor keeps stock, on whose balance. */
import type { Refusal } from "#basics";
import { numberIn, type Page, type Visit, visitOf } from "#doors/web/gate";
import { type Problem, problemsOf, type Ui, uiOf } from "#doors/web/ui";
import { inOrder, type Tree } from "#libraries";
import { fullName, shortName } from "#libraries/rules";
import { holderOf } from "#stock";
import { mayKeepStock } from "#stock/rules";
import { groundOf, mustReach } from "../../people/place.ts";
import { refusalWords } from "./words/index.ts";

export type Desk = {
  visit: Visit;
  ui: Ui;
  day: string;
  tree: Tree;
  /** Places where the visitor may keep stock, in the order of the tree. */
  places: number[];
  /** The balance holders of those places. */
  holders: number[];
};

export async function deskOf(c: Page): Promise<Desk> {
  const visit = visitOf(c);
  const ground = await groundOf(visit);
  const mine = mustReach(ground, "stock.edit");
  const places = walked(ground.tree).filter((id) => mine.has(id) && mayKeepStock(ground.tree.node(id)));
  const holders = [...new Set(places.map((id) => holderOf(ground.tree, id)))];
  return { ...ground, ui: uiOf(visit, visit.house.site()), places, holders };
}

function walked(tree: Tree): number[] {
  const ids: number[] = [];
  const walk = (id: number): void => {
    ids.push(id);
    for (const child of tree.children(id)) walk(child.id);
  };
  for (const node of [...tree.all].filter((one) => one.parent === null).sort(inOrder)) walk(node.id);
  return ids;
}

export const placesOf = (desk: Desk, holder: number): number[] =>
  desk.places.filter((id) => holderOf(desk.tree, id) === holder);

/** The holder that a page was asked for, if it is one of the visitor's; else their first. */
export const holderAsked = (desk: Desk, asked: string | undefined): number | undefined =>
  desk.holders.find((id) => String(id) === asked) ?? desk.holders[0];

/** «№ 4 «Сырлас»»; a department says whose it is. */
export function placeText(desk: Pick<Desk, "tree" | "ui">, id: number): string {
  const node = desk.tree.node(id);
  if (!node) return `№ ${id}`;
  const owner =
    node.kind === "department" ? desk.tree.above(id).find((one) => one.kind !== "department") : undefined;
  return [node, owner].flatMap((one) => (one ? [shortName(one, desk.ui.lang).text] : [])).join(", ");
}

export const holderText = (desk: Pick<Desk, "tree" | "ui">, id: number): string => {
  const node = desk.tree.node(id);
  return node ? fullName(node, desk.ui.lang).text : `№ ${id}`;
};

export const worded = (ui: Ui, refusals: readonly Refusal[]): Problem[] =>
  problemsOf(refusals, refusalWords(ui.lang));

/** The copies that an address or a form names: «12,15,20» or a list. */
export function idsIn(asked: unknown, most = 1000): number[] {
  const parts = Array.isArray(asked) ? asked : String(asked ?? "").split(",");
  return [...new Set(parts.flatMap((one) => numberIn(String(one).trim()) ?? []))].slice(0, most);
}

/** «1–3, 5, 7–9» */
export function ranges(numbers: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const n of numbers) {
    const last = runs.at(-1);
    if (last && last[1] + 1 === n) last[1] = n;
    else runs.push([n, n]);
  }
  return runs.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(", ");
}
