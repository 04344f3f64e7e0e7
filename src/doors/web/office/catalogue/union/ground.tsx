/** What every page of this subject stands on: for which libraries the visitor may merge, and the frame with its tabs. */
import { HTTPException } from "hono/http-exception";
import type { ComponentChildren } from "preact";
import { nodesWith, type Refusal } from "#basics";
import { waitingCount } from "#catalogue";
import { answer, numberIn, type Page, type Visit, visitOf } from "#doors/web/gate";
import {
  Button,
  ErrorBody,
  Hidden,
  Message,
  problemsOf,
  Tabs,
  to,
  type Ui,
  uiOf,
  WorkPage,
} from "#doors/web/ui";
import { type Tree, treeOf } from "#libraries";
import { fullName } from "#libraries/rules";
import type { Db } from "#platform/db";
import { dayOf } from "#platform/i18n";
import { officeSide } from "../../side.ts";
import { pageWords, refusalWords } from "./words/index.ts";

export type Ground = {
  visit: Visit;
  ui: Ui;
  db: Db["sql"];
  tree: Tree;
  /** The nodes for whose records the visitor may decide; null: the whole region. */
  within: number[] | null;
  /** Systems and libraries to filter by. */
  systems: number[];
  waiting: number;
};

/** 403 where the visitor may merge nowhere. */
export async function groundOf(c: Page): Promise<Ground> {
  const visit = visitOf(c);
  const { ground, site } = visit.house;
  const tree = await treeOf(ground.db.sql, dayOf(ground.clock()));
  const granted = nodesWith(visit.actor, "catalogue.merge").filter((id) => tree.node(id));
  if (granted.length === 0) throw new HTTPException(403);
  const all = granted.some((id) => id === tree.root?.id);
  const inside = (id: number): boolean =>
    granted.includes(id) || tree.above(id).some((above) => granted.includes(above.id));
  const within = all ? null : tree.all.filter((node) => inside(node.id)).map((node) => node.id);
  const systems = tree.all
    .filter(
      (node) =>
        (node.kind === "system" || (node.kind === "library" && !tree.systemOf(node.id))) && inside(node.id),
    )
    .map((node) => node.id);
  return {
    visit,
    ui: uiOf(visit, site()),
    db: ground.db.sql,
    tree,
    within,
    systems,
    waiting: await waitingCount(ground.db.sql, within),
  };
}

export const mayDecideFor = ({ within }: Ground, node: number): boolean =>
  within === null || within.includes(node);

/** The nodes of a system that is asked for, within what the visitor may see. */
export function nodesOf({ tree, within }: Ground, system: number | undefined): number[] | null {
  if (system === undefined) return within;
  const below = tree.all
    .filter((node) => node.id === system || tree.above(node.id).some((above) => above.id === system))
    .map((node) => node.id);
  return within === null ? below : below.filter((id) => within.includes(id));
}

export const nodeName = ({ tree, ui }: Ground, id: number): string => {
  const node = tree.node(id);
  return node ? fullName(node, ui.lang).text : String(id);
};

export const worded = (ui: Ui, refusals: readonly Refusal[]) => problemsOf(refusals, refusalWords(ui.lang));

type Said = keyof ReturnType<typeof pageWords>["said"];
export const saidIn = (c: Page, ui: Ui): string | undefined => {
  const { said } = pageWords(ui.lang);
  const code = c.req.query("said") ?? "";
  return Object.hasOwn(said, code) ? said[code as Said] : undefined;
};

/** The way back from a merging just done: the pair waits again. */
export function UndoForm({ c, ui }: { c: Page; ui: Ui }) {
  const [merge, through] = [numberIn(c.req.query("merge")), numberIn(c.req.query("through"))];
  if (c.req.query("said") !== "merged" || merge === undefined || through === undefined) return null;
  return (
    <form method="post" action={to(ui, `/office/merges/${merge}`)}>
      <Hidden name="key" value={crypto.randomUUID()} />
      <Hidden name="record" value={through} />
      <Hidden name="next" value="again" />
      <Button quiet small>
        {pageWords(ui.lang).undo}
      </Button>
    </form>
  );
}

export function Frame({
  ground,
  title,
  tab,
  said,
  undo,
  scripts,
  refresh,
  children,
}: {
  ground: Ground;
  title: string;
  tab?: "queue" | "merges" | "all";
  said?: string | undefined;
  /** Beside what was just done: the way back. */
  undo?: ComponentChildren;
  scripts?: string[];
  refresh?: number | undefined;
  children: ComponentChildren;
}) {
  const { ui } = ground;
  const words = pageWords(ui.lang);
  return (
    <WorkPage
      ui={ui}
      title={title}
      side={officeSide(ground.visit)}
      refresh={refresh}
      {...(scripts ? { scripts } : {})}
    >
      <Tabs
        label={words.tabs}
        links={[
          {
            href: to(ui, "/office/doubles"),
            label: words.queueTitle,
            current: tab === "queue",
            ...(ground.waiting > 0 ? { count: ground.waiting } : {}),
          },
          { href: to(ui, "/office/merges"), label: words.mergesTitle, current: tab === "merges" },
          ...(ground.within === null
            ? [{ href: to(ui, "/office/doubles/all"), label: words.allTitle, current: tab === "all" }]
            : []),
        ]}
      />
      {said ? <Message tone="ok" title={said} next={undo} live /> : null}
      {children}
    </WorkPage>
  );
}

export function notThere(c: Page, ground: Ground): Response {
  const page = (
    <Frame ground={ground} title={pageWords(ground.ui.lang).queueTitle}>
      <ErrorBody ui={ground.ui} status={404} />
    </Frame>
  );
  return answer(c, page, 404);
}
