/** What every page of this subject stands on: where the visitor may edit authorities, and the frame with its tabs. */
import { HTTPException } from "hono/http-exception";
import type { ComponentChildren } from "preact";
import { nodesWith, type Refusal } from "#basics";
import { answer, numberIn, type Page, type Visit, visitOf } from "#doors/web/gate";
import { ErrorBody, Hidden, Message, problemsOf, Tabs, to, type Ui, uiOf, WorkPage } from "#doors/web/ui";
import type { Db } from "#platform/db";
import { officeSide } from "../../side.ts";
import { pageWords, refusalWords } from "./words/index.ts";

export type Ground = {
  visit: Visit;
  ui: Ui;
  db: Db["sql"];
  /** The place for which the visitor works here: the first where they may edit authorities. */
  node: number;
};

/** 403 where the visitor may edit authorities nowhere. */
export function groundOf(c: Page, permission = "authorities.edit"): Ground {
  const visit = visitOf(c);
  const [node] = nodesWith(visit.actor, permission);
  if (node === undefined) throw new HTTPException(403);
  return { visit, ui: uiOf(visit, visit.house.site()), db: visit.house.ground.db.sql, node };
}

/** A parameter as text that a database takes: no control characters, no half of a letter at the cut. */
export const asked = (c: Page, name: string): string =>
  (c.req.query(name) ?? "")
    .replace(/\p{Cc}/gu, " ")
    .slice(0, 200)
    .toWellFormed()
    .trim();

export const pageIn = (c: Page): number => Math.min(numberIn(c.req.query("page")) ?? 1, 10_000);

export const worded = (ui: Ui, refusals: readonly Refusal[]) => problemsOf(refusals, refusalWords(ui.lang));

type Said = keyof ReturnType<typeof pageWords>["said"];
export const saidIn = (c: Page, ui: Ui): string | undefined => {
  const { said } = pageWords(ui.lang);
  const code = c.req.query("said") ?? "";
  return Object.hasOwn(said, code) ? said[code as Said] : undefined;
};

export function Frame({
  ground,
  title,
  tab,
  said,
  acts,
  kick,
  children,
}: {
  ground: Ground;
  title: string;
  tab?: "list" | "queue" | "doubles" | undefined;
  said?: string | undefined;
  acts?: ComponentChildren;
  kick?: string[];
  children: ComponentChildren;
}) {
  const { ui } = ground;
  const words = pageWords(ui.lang);
  const path = {
    list: "/office/authorities",
    queue: "/office/authorities/headings",
    doubles: "/office/authorities/doubles",
  };
  return (
    <WorkPage ui={ui} title={title} side={officeSide(ground.visit)} acts={acts} {...(kick ? { kick } : {})}>
      <Tabs
        label={words.tabs}
        links={(["list", "queue", "doubles"] as const).map((one) => ({
          href: to(ui, path[one]),
          label: words[one],
          current: tab === one,
        }))}
      />
      {said ? <Message tone="ok" title={said} /> : null}
      {children}
    </WorkPage>
  );
}

/** A form of one act: its key, the place worked for, what else it carries unseen. */
export function ActForm({
  ground,
  path,
  fields = {},
  stack = true,
  children,
}: {
  ground: Ground;
  path: string;
  fields?: Record<string, string | number>;
  stack?: boolean;
  children: ComponentChildren;
}) {
  return (
    <form method="post" action={to(ground.ui, path)} class={stack ? "form-stack" : undefined}>
      <Hidden name="key" value={crypto.randomUUID()} />
      <Hidden name="node" value={ground.node} />
      {Object.entries(fields).map(([name, value]) => (
        <Hidden key={name} name={name} value={value} />
      ))}
      {children}
    </form>
  );
}

export function notThere(c: Page, ground: Ground): Response {
  const page = (
    <Frame ground={ground} title={pageWords(ground.ui.lang).title}>
      <ErrorBody ui={ground.ui} status={404} />
    </Frame>
  );
  return answer(c, page, 404);
}
