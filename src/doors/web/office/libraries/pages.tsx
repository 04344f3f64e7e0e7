/** The office pages of the tree: the list, a node in four tabs, a new system, partners. */
import { Hono } from "hono";
import { mayAt, type Refusal } from "#basics";
import {
  answer,
  callerOf,
  type Env,
  type FormValue,
  onward,
  readForm,
  statusOf,
  visitOf,
} from "#doors/web/gate";
import { ErrorPage, type Problem, problemsOf, to, uiOf } from "#doors/web/ui";
import {
  addSystem,
  approvePartner,
  declinePartner,
  lineage,
  nodeById,
  nodesFound,
  partnerProposals,
  presentDay,
  proposePartner,
  treeOf,
} from "#libraries";
import { perform } from "#platform/acts";
import { dayOf } from "#platform/i18n";
import { type Page, staffOnly } from "../people/gate.ts";
import { type Fields, fieldOf, formActs } from "./acts.ts";
import { ContactsTab } from "./contacts-tab.tsx";
import type { Sent } from "./filled.ts";
import { HoursTab } from "./hours-tab.tsx";
import { NamesTab } from "./names-tab.tsx";
import { PartnersPage } from "./partners-page.tsx";
import { PlaceTab } from "./place-tab.tsx";
import type { Change, Preview } from "./preview.tsx";
import { type Shown, shownNode, type Tab, tabs } from "./shown.ts";
import { SystemPage } from "./system-page.tsx";
import { TreePage } from "./tree-page.tsx";
import { refusalWords } from "./words/index.ts";

const views: Record<Tab, (shown: Shown) => ReturnType<typeof NamesTab>> = {
  names: NamesTab,
  contacts: ContactsTab,
  hours: HoursTab,
  tree: PlaceTab,
};

const uiFor = (c: Page) => uiOf(visitOf(c), visitOf(c).house.site());
const failed = (c: Page, status: 403 | 404): Response =>
  answer(c, <ErrorPage ui={uiFor(c)} status={status} />, status);
const idOf = (c: Page): number | undefined => {
  const text = c.req.param("id") ?? "";
  return /^[1-9]\d{0,14}$/.test(text) ? Number(text) : undefined;
};
const tabPath = (id: number, tab: Tab): string =>
  `/office/libraries/${id}${tab === "names" ? "" : `/${tab}`}`;

const worded = (c: Page, refusals: readonly Refusal[], name: string, inside?: string): Problem[] =>
  problemsOf(refusals, refusalWords(visitOf(c).lang)).map((one) => ({
    ...one,
    field: fieldOf(name, inside, one.field),
  }));

const asFields = (value: FormValue | undefined): Fields =>
  typeof value === "object" && !(value instanceof File) && !Array.isArray(value) ? value : {};

async function treePage(c: Page): Promise<Response> {
  const visit = visitOf(c);
  const { db, clock } = visit.house.ground;
  const query = (c.req.query("q") ?? "").trim().slice(0, 200);
  const root = await lineage(db.sql, null);
  return answer(
    c,
    <TreePage
      ui={uiFor(c)}
      visit={visit}
      tree={await treeOf(db.sql, dayOf(clock()))}
      query={query}
      found={query ? await nodesFound(db.sql, query) : undefined}
      closedToo={c.req.query("closed") === "1"}
      mayAddSystem={mayAt(visit.actor, "tree.manage-systems", root)}
    />,
  );
}

async function nodePage(c: Page, tab: Tab, told: { sent?: Sent; preview?: Preview } = {}): Promise<Response> {
  const id = idOf(c);
  const shown = id === undefined ? undefined : await shownNode(c, id, tab, told);
  if (!shown) return failed(c, 404);
  const View = views[tab];
  return answer(c, <View {...shown} />, told.sent && told.sent.problems.length > 0 ? 422 : 200);
}

async function nodeAct(c: Page): Promise<Response> {
  const visit = visitOf(c);
  const id = idOf(c);
  const name = c.req.param("act") ?? "";
  const form = Object.hasOwn(formActs, name) ? formActs[name] : undefined;
  const { db, clock } = visit.house.ground;
  const node =
    id === undefined ? undefined : await nodeById(db.sql, id, await presentDay(db.sql, id, dayOf(clock())));
  if (!form || !node) return failed(c, 404);
  const { data, key } = await readForm(c);
  const step = typeof data.step === "string" ? data.step : "";
  const action = form.act(node, step);
  const input = { node: node.id, version: data.version, ...form.input(asFields(data[name]), data, node) };
  const looking = form.looks && step !== "do";
  const caller = callerOf(visit, looking ? undefined : key);
  const outcome = await perform(looking ? { ...caller, rehearsal: true } : caller, action, input);
  if (!outcome.ok) {
    if (statusOf(outcome.refusals) === 403) return failed(c, 403);
    return nodePage(c, form.tab, {
      sent: { act: name, data, problems: worded(c, outcome.refusals, name, form.inside) },
    });
  }
  if (looking) {
    const change = outcome.value as Change;
    const version = typeof data.version === "string" ? data.version : undefined;
    return nodePage(c, form.tab, {
      sent: { act: name, data, problems: [] },
      preview: { act: name, change, fields: flat(data[name], name), version },
    });
  }
  const opened = name === "add" ? (outcome.value as { node: number }).node : node.id;
  const tab = name === "add" ? "names" : form.tab;
  return onward(c, `${to(visit, tabPath(opened, tab), { done: name })}${name === "add" ? "" : `#${name}`}`);
}

/** Nested fields as the flat names of a form, to be sent again by the button that confirms. */
function flat(value: FormValue | undefined, path: string): Record<string, string> {
  if (typeof value === "string") return { [path]: value };
  if (typeof value !== "object" || value instanceof File) return {};
  return Object.assign({}, ...Object.entries(value).map(([name, one]) => flat(one, `${path}.${name}`)));
}

async function newSystemPage(c: Page, sent?: Sent): Promise<Response> {
  const visit = visitOf(c);
  const root = await lineage(visit.house.ground.db.sql, null);
  if (!mayAt(visit.actor, "tree.manage-systems", root)) return failed(c, 403);
  return answer(c, <SystemPage ui={uiFor(c)} visit={visit} sent={sent} />, sent ? 422 : 200);
}

async function newSystem(c: Page): Promise<Response> {
  const { data, key } = await readForm(c);
  const { kind, from, territory, area, ...names } = asFields(data.system);
  const outcome = await perform(callerOf(visitOf(c), key), addSystem, {
    kind,
    from,
    names,
    place: { territory, area },
  });
  if (outcome.ok)
    return onward(c, to(visitOf(c), `/office/libraries/${outcome.value.node}`, { done: "system" }));
  if (statusOf(outcome.refusals) === 403) return failed(c, 403);
  return newSystemPage(c, { act: "system", data, problems: worded(c, outcome.refusals, "system", "names") });
}

async function partnersPage(c: Page, sent?: Sent): Promise<Response> {
  const visit = visitOf(c);
  const { db, clock } = visit.house.ground;
  const props = {
    ui: uiFor(c),
    visit,
    tree: await treeOf(db.sql, dayOf(clock())),
    proposals: await partnerProposals(db.sql),
    sent,
  };
  return answer(c, <PartnersPage {...props} />, sent ? 422 : 200);
}

async function propose(c: Page): Promise<Response> {
  const { data, key } = await readForm(c);
  const outcome = await perform(callerOf(visitOf(c), key), proposePartner, asFields(data.propose));
  if (outcome.ok) return onward(c, to(visitOf(c), "/office/libraries/partners", { done: "propose" }));
  if (statusOf(outcome.refusals) === 403) return failed(c, 403);
  return partnersPage(c, { act: "propose", data, problems: worded(c, outcome.refusals, "propose") });
}

async function decide(c: Page): Promise<Response> {
  const { data, key } = await readForm(c);
  const caller = callerOf(visitOf(c), key);
  const proposal = idOf(c);
  const outcome =
    c.req.param("decision") === "approve"
      ? await perform(caller, approvePartner, { proposal })
      : await perform(caller, declinePartner, { proposal, reason: data.reason });
  if (outcome.ok) return onward(c, to(visitOf(c), "/office/libraries/partners", { done: "decide" }));
  if (statusOf(outcome.refusals) === 403) return failed(c, 403);
  return partnersPage(c, {
    act: "decide",
    data,
    problems: problemsOf(outcome.refusals, refusalWords(visitOf(c).lang)),
  });
}

const pages = new Hono<Env>()
  .use("/libraries", staffOnly)
  .use("/libraries/*", staffOnly)
  .get("/libraries", treePage)
  .get("/libraries/new", (c) => newSystemPage(c))
  .post("/libraries/new", newSystem)
  .get("/libraries/partners", (c) => partnersPage(c))
  .post("/libraries/partners", propose)
  .post("/libraries/partners/:id/:decision{approve|decline}", decide)
  .get("/libraries/:id", (c) => nodePage(c, "names"))
  .post("/libraries/:id/:act", nodeAct);
for (const tab of tabs) {
  if (tab !== "names") pages.get(`/libraries/:id/${tab}`, (c) => nodePage(c, tab));
}

/** Mounted under /{lang}/office. */
export const libraryOfficePages = pages;
