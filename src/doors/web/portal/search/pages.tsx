import { Hono } from "hono";
import { answer, type Env, visitOf } from "#doors/web/gate";
import { uiOf } from "#doors/web/ui";
import { askedOf, isCombination } from "./address.ts";
import { find } from "./finding.ts";
import { treeToday } from "./places.ts";
import { SearchPage } from "./search-page.tsx";

/** `/{lang}/search`: the whole state of a search is its address. */
export const searchPages = new Hono<Env>().get("/search", async (c) => {
  const visit = visitOf(c);
  const { ground, search, site } = visit.house;
  const read = askedOf(new URL(c.req.url).searchParams);
  const asked = { ...read, explain: read.explain && visit.account !== null };
  const tree = await treeToday(ground.db.sql, ground.clock());
  const finding = await find({ db: ground.db, search, tree }, asked);
  // Robots are kept out of the combinations of filters, which have no end.
  if (isCombination(asked)) c.header("x-robots-tag", "noindex, nofollow");
  return answer(
    c,
    <SearchPage ui={uiOf(visit, site())} tree={tree} finding={finding} staff={visit.account !== null} />,
  );
});
