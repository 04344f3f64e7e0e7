import { Hono } from "hono";
import { cameIn, recordsByIds } from "#catalogue";
import { answer, type Env, type Page, visitOf } from "#doors/web/gate";
import { uiOf } from "#doors/web/ui";
import { searchKindly } from "#platform/search";
import { rss } from "../feeds/rss.ts";
import { markedIn } from "../marked/cookie.ts";
import { askedOf, isCombination, kept, queryOf } from "./address.ts";
import { find, standing } from "./finding.ts";
import { chooseLibrary, ownLibrary } from "./own-library.tsx";
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
  const finding = await find({ db: ground.db, search, tree }, asked, ownLibrary(c, tree));
  // Robots are kept out of the combinations of filters, which have no end.
  if (isCombination(asked)) c.header("x-robots-tag", "noindex, nofollow");
  return answer(
    c,
    <SearchPage
      ui={uiOf(visit, site())}
      tree={tree}
      finding={finding}
      staff={visit.account !== null}
      marked={new Set(markedIn(c))}
    />,
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

const inFeed = 40;

/** What came in last of all that the search finds on its page, as a feed. */
async function feed(c: Page): Promise<Response> {
  const { house, lang } = visitOf(c);
  const { db } = house.ground;
  const asked = askedOf(new URL(c.req.url).searchParams);
  const { group: _, facets: __, ...query } = queryOf(await standing(db, asked));
  const { ids } = await searchKindly(house.search, { ...query, sort: "arrived", offset: 0, limit: inFeed });
  const came = await cameIn(db.sql, ids);
  const words = searchWords(lang);
  return rss(c, {
    title: asked.q === "" ? words.title : words.titleOf(asked.q.slice(0, 80)),
    description: words.description,
    page: `/${lang}/search?${new URLSearchParams(kept(asked, []))}`,
    items: (await recordsByIds(db.sql, ids)).map((record) => ({ record, at: came.get(record.id) })),
  });
}

export const searchPages = new Hono<Env>()
  .get("/search", searchPage)
  .get("/search/proposals", proposals)
  .get("/search.rss", feed)
  .post("/my-library", chooseLibrary);
