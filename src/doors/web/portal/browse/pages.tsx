import { Hono } from "hono";
import { lettersInDrawer, lettersOfTitles, openDrawer, titlesFrom } from "#catalogue";
import { answer, type Env, type Page, visitOf } from "#doors/web/gate";
import { ErrorPage, to, uiOf } from "#doors/web/ui";
import { drawers, isList, placeOf } from "./asked.ts";
import { BrowsePage } from "./browse-page.tsx";

const perPage = 60;

async function browse(c: Page): Promise<Response> {
  const visit = visitOf(c);
  const { ground, site } = visit.house;
  const ui = uiOf(visit, site());
  const list = c.req.param("list");
  if (!isList(list)) return answer(c, <ErrorPage ui={ui} status={404} />, 404);
  const db = ground.db.sql;
  const place = placeOf(new URL(c.req.url).searchParams);
  // A page in the middle has no name of its own; robots follow it and keep the letters.
  if (place.paged) c.header("x-robots-tag", "noindex");
  const { from } = place;
  const found =
    list === "titles"
      ? { titles: await titlesFrom(db, { from, most: perPage }), letters: await lettersOfTitles(db) }
      : {
          names: await openDrawer(db, { drawer: drawers[list], from, most: perPage, lang: visit.lang }),
          letters: await lettersInDrawer(db, drawers[list]),
        };
  return answer(c, <BrowsePage ui={ui} list={list} place={place} found={found} />);
}

/** `/{lang}/browse/authors?letter=Ә`: the drawers of the alphabetical catalogue. */
export const browsePages = new Hono<Env>()
  .get("/browse", (c) => c.redirect(to(visitOf(c), "/browse/authors"), 302))
  .get("/browse/:list", browse);
