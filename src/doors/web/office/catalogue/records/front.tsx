/** The workroom's first page: find, begin, go on with what was begun. */

import {
  type CatalogueRecord,
  openProposals,
  recordsByIds,
  recordsByNumber,
  toComplete,
  unpublished,
  workedOnLast,
} from "#catalogue";
import { answer, numberIn, type Page } from "#doors/web/gate";
import { toListOf } from "#doors/web/to-list";
import { FrontPage, perPage, type Show, shows } from "./front-page.tsx";
import { type Desk, deskOf, ownNodes, systemsOf } from "./ground.tsx";

export async function showFront(c: Page): Promise<Response> {
  const desk = await deskOf(c);
  const asked = (c.req.query("q") ?? "").slice(0, 300).trim();
  const scope = c.req.query("scope") === "own" ? "own" : "all";
  const show = shows.find((one) => one === c.req.query("show"));
  const page = Math.min(numberIn(c.req.query("page")) ?? 1, 100);
  const nodes = ownNodes(desk);
  const part = (one: Show) => ({ offset: show === one ? (page - 1) * perPage : 0, limit: perPage });
  return answer(
    c,
    <FrontPage
      desk={desk}
      asked={asked}
      scope={scope}
      show={show}
      page={page}
      found={asked === "" ? undefined : await find(desk, asked, scope, page, nodes)}
      lists={{
        brief: await toComplete(desk.db, nodes, part("brief")),
        drafts: await unpublished(desk.db, nodes, "draft", part("drafts")),
        withdrawn: await unpublished(desk.db, nodes, "withdrawn", part("withdrawn")),
      }}
      toList={asked === "" ? undefined : await toListOf(c, desk.visit)}
      proposals={
        desk.edits.size > 0
          ? (await openProposals(desk.db, [...desk.edits], { offset: 0, limit: 1 })).total
          : undefined
      }
      mine={await workedOnLast(desk.db, desk.account)}
    />,
  );
}

/** The readers' search, and before it what readers do not see: by number in any state, own drafts and withdrawn ones. */
async function find(desk: Desk, asked: string, scope: "all" | "own", page: number, nodes: number[]) {
  const mine = [...new Set([...desk.describes, ...desk.edits])];
  const result = await desk.visit.house.search.search({
    text: asked,
    limit: perPage,
    offset: (page - 1) * perPage,
    ...(scope === "own" ? { filters: { system: systemsOf(desk, mine).map(String) } } : {}),
  });
  const hidden: CatalogueRecord[] = [];
  if (page === 1) {
    const some = { offset: 0, limit: 10 };
    hidden.push(...(await recordsByNumber(desk.db, asked)));
    for (const state of ["draft", "withdrawn"] as const)
      hidden.push(...(await unpublished(desk.db, nodes, state, some, asked)).records);
  }
  const once = [...new Map(hidden.map((record) => [record.id, record])).values()];
  const shown = await recordsByIds(desk.db, result.ids);
  return {
    total: result.total,
    records: shown,
    hidden: once.filter(({ id }) => !result.ids.includes(id)),
  };
}
