import { Hono } from "hono";
import { answer, type Env, type Page, visitOf } from "#doors/web/gate";
import { uiOf } from "#doors/web/ui";
import { askedOf, isCombination } from "./address.ts";
import { find } from "./finding.ts";
import { treeToday } from "./places.ts";
import { SearchPage } from "./search-page.tsx";
import { searchWords } from "./words/index.ts";

/** `/{lang}/search`: the whole state of a search is its address. */
async function searchPage(c: Page): Promise<Response> {
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
}

const mostProposals = 8;
const longestTyped = 100;

/** For the island type-ahead: titles, names and subjects that begin with what is typed, in any spelling. */
async function proposals(c: Page): Promise<Response> {
  const visit = visitOf(c);
  const words = searchWords(visit.lang).proposals;
  const typed = (c.req.query("q") ?? "").toWellFormed().slice(0, longestTyped);
  const found = await visit.house.search.suggest(typed, mostProposals);
  c.header("cache-control", "public, max-age=300");
  c.header("x-robots-tag", "noindex");
  return c.json(found.map(({ text, field }) => ({ text, label: words[field] })));
}

export const searchPages = new Hono<Env>().get("/search", searchPage).get("/search/proposals", proposals);
