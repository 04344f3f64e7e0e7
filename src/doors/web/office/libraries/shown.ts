/** What the pages of a node show, and what their visitor may do there. */
import { mayAt } from "#basics";
import { type Visit, visitOf } from "#doors/web/gate";
import { type Ui, uiOf } from "#doors/web/ui";
import {
  type Fact,
  historyOf,
  type NodePage,
  nodeById,
  presentDay,
  presentNode,
  type Tie,
  type Tree,
  tiesOf,
  treeOf,
} from "#libraries";
import { dayOf } from "#platform/i18n";
import type { Page } from "../people/gate.ts";
import type { Sent } from "./filled.ts";
import type { Preview } from "./preview.tsx";

export const tabs = ["names", "contacts", "hours", "tree"] as const;
export type Tab = (typeof tabs)[number];

export type Shown = {
  ui: Ui;
  visit: Visit;
  node: NodePage;
  tree: Tree;
  tab: Tab;
  today: string;
  may: {
    /** The node's own subjects. */
    edit: boolean;
    hours: boolean;
    /** Closing, moving, merging: asked at the node above; of systems at the region. */
    shape: boolean;
    /** Opening something below. */
    add: boolean;
  };
  past: readonly Fact[];
  ties: readonly Tie[];
  sent: Sent | undefined;
  preview: Preview | undefined;
  saved: boolean;
};

type Told = { sent?: Sent; preview?: Preview };

/** undefined when there is no such node; the id of the successor when it was merged into one and nobody asks for it. */
export async function shownNode(c: Page, id: number, tab: Tab, told: Told = {}): Promise<Shown | undefined> {
  const visit = visitOf(c);
  const { ground, site } = visit.house;
  const db = ground.db.sql;
  const today = dayOf(ground.clock());
  if (!(await presentNode(db, id))) return undefined;
  const day = await presentDay(db, id, today);
  const node = await nodeById(db, id, day);
  if (!node) return undefined;
  const own = [node.id, ...node.above.map((one) => one.id)];
  const above = own.slice(1);
  return {
    ui: uiOf(visit, site()),
    visit,
    node,
    tree: await treeOf(db, day),
    tab,
    today: day,
    may: {
      edit: mayAt(visit.actor, "tree.edit", own),
      hours: mayAt(visit.actor, "hours.edit", own),
      shape: mayAt(visit.actor, node.kind === "system" ? "tree.manage-systems" : "tree.edit", above),
      add: mayAt(visit.actor, "tree.edit", own),
    },
    past: await historyOf(db, id),
    ties: await tiesOf(db, id, day),
    sent: told.sent,
    preview: told.preview,
    saved: c.req.query("done") !== undefined && told.sent === undefined,
  };
}
