/** What every page of this subject stands on: the tree of today, where the visitor may describe and edit, and names. */
import { HTTPException } from "hono/http-exception";
import type { Refusal } from "#basics";
import type { CatalogueRecord } from "#catalogue";
import { type Page, type Visit, visitOf } from "#doors/web/gate";
import { type Problem, problemsOf, type Ui, uiOf } from "#doors/web/ui";
import type { Tree } from "#libraries";
import { fullName } from "#libraries/rules";
import { namesOfAccounts } from "#people";
import type { Db } from "#platform/db";
import { groundOf, reach } from "../../people/place.ts";
import { deskWords, refusalWords, type Words } from "./words/index.ts";

export type Desk = {
  visit: Visit;
  ui: Ui;
  words: Words;
  tree: Tree;
  day: string;
  now: Date;
  db: Db["sql"];
  account: number;
  /** Where the visitor may describe in short, and where edit field by field. */
  describes: Set<number>;
  edits: Set<number>;
};

export const base = "/office/catalogue/records";

/** Answers 403 to whoever may neither describe nor edit anywhere. */
export async function deskOf(c: Page): Promise<Desk> {
  const visit = visitOf(c);
  const ground = await groundOf(visit);
  const describes = reach(ground, visit.actor, "catalogue.describe");
  const edits = reach(ground, visit.actor, "catalogue.edit");
  if (describes.size + edits.size === 0) throw new HTTPException(403);
  return {
    visit,
    ui: uiOf(visit, visit.house.site()),
    words: deskWords(visit.lang),
    tree: ground.tree,
    day: ground.day,
    now: visit.house.ground.clock(),
    db: visit.house.ground.db.sql,
    account: visit.account?.id ?? 0,
    describes,
    edits,
  };
}

export const notThere = (): never => {
  throw new HTTPException(404);
};
export const textIn = (value: unknown): string => (typeof value === "string" ? value : "");

export const worded = (desk: Desk, refusals: readonly Refusal[]): Problem[] =>
  problemsOf(refusals, refusalWords(desk.ui.lang));

/** The systems and libraries to which these places belong: whose stock is "ours". */
export function systemsOf({ tree }: Desk, nodes: Iterable<number>): number[] {
  const found = new Set<number>();
  for (const id of nodes) {
    const system = tree.systemOf(id);
    if (system) found.add(system.id);
  }
  return [...found];
}

/** All nodes of the visitor's own systems: a branch librarian sees what the system left to be completed. */
export function ownNodes(desk: Desk): number[] {
  const systems = new Set(systemsOf(desk, new Set([...desk.describes, ...desk.edits])));
  return desk.tree.all
    .filter((node) => systems.has(desk.tree.systemOf(node.id)?.id ?? -1))
    .map((node) => node.id);
}

export const nodeName = ({ tree, ui }: Desk, id: number): string => {
  const node = tree.node(id);
  return node ? fullName(node, ui.lang).text : `№ ${id}`;
};

/** To whom a record belongs, as one says it: the system, or the library itself. */
export const ownerOf = (desk: Desk, record: Pick<CatalogueRecord, "node">): string =>
  nodeName(desk, desk.tree.systemOf(record.node)?.id ?? record.node);

/** Places to choose from: a system or library first, then what is below it; regions and partners describe nothing. */
export function placeOptions(desk: Desk, nodes: ReadonlySet<number>, kinds: readonly string[]) {
  const rank = ["system", "library", "branch", "point", "department"];
  return desk.tree.all
    .filter((node) => nodes.has(node.id) && kinds.includes(node.kind))
    .sort((a, b) => rank.indexOf(a.kind) - rank.indexOf(b.kind) || a.id - b.id)
    .map((node) => ({ value: String(node.id), label: nodeName(desk, node.id) }));
}

/** How people behind accounts are called; "" for the house. */
export async function namesOf(
  desk: Desk,
  accounts: readonly (number | null)[],
): Promise<(id: number | null) => string> {
  const shown = await namesOfAccounts(desk.db, accounts, desk.ui.lang);
  return (id) => (id === null ? desk.words.history.house : (shown.get(id) ?? `№ ${id}`));
}
