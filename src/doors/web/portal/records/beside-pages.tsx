/** What leads beyond one record: the page of its work and of its series. */
import { Hono } from "hono";
import { editionsOf, headingsOfRecord, recordById, recordsOfSeries, representativeOf } from "#catalogue";
import { seriesName } from "#catalogue/rules";
import { answer, type Env, numberIn, ownOrigin, visitOf } from "#doors/web/gate";
import { ErrorPage, to, uiOf } from "#doors/web/ui";
import { availabilityOf } from "#stock";
import { withCopies } from "./finding.ts";
import { SeriesPage, seriesOnPage } from "./series-page.tsx";
import { WorkOfRecordPage } from "./work-page.tsx";

const longestName = 300;

/** `/{lang}/works/{record}` is the work of any of its records and leads to the one by which the work is called. */
export const besidePages = new Hono<Env>()
  .get("/works/:id", async (c) => {
    const visit = visitOf(c);
    const { ground, site, settings } = visit.house;
    const ui = uiOf(visit, site());
    const db = ground.db.sql;
    const id = numberIn(c.req.param("id"));
    const asked = id === undefined ? undefined : await recordById(db, id);
    if (!asked) return answer(c, <ErrorPage ui={ui} status={404} />, 404);
    const editions = await editionsOf(db, asked.standing);
    const called = representativeOf(editions);
    if (called === undefined) return answer(c, <ErrorPage ui={ui} status={404} />, 404);
    // Not for ever (302): editions may be joined to the work or parted from it.
    if (editions.length === 1) return c.redirect(to(ui, `/records/${called}`), 302);
    if (called !== id) return c.redirect(to(ui, `/works/${called}`), 302);
    const available = await availabilityOf(
      db,
      editions.map((one) => one.id),
    );
    const headings = await headingsOfRecord(db, called);
    const page = {
      id: called,
      versions: withCopies(editions, available),
      authorities: new Map(
        headings.flatMap(({ text, authority, ownAuthority }) => {
          const leads = ownAuthority ?? authority;
          return leads === null ? [] : [[text, leads] as const];
        }),
      ),
      base: `${ownOrigin(c.req.raw, settings.baseUrl)}/${visit.lang}`,
    };
    return answer(c, <WorkOfRecordPage ui={ui} {...page} />);
  })
  .get("/series", async (c) => {
    const visit = visitOf(c);
    const { ground, site, settings } = visit.house;
    const ui = uiOf(visit, site());
    const name = seriesName((c.req.query("name") ?? "").slice(0, longestName));
    if (name === "") return answer(c, <ErrorPage ui={ui} status={404} />, 404);
    const page = Math.min(numberIn(c.req.query("page") ?? "") ?? 1, 1000);
    const found = await recordsOfSeries(ground.db.sql, {
      title: name,
      offset: (page - 1) * seriesOnPage,
      limit: seriesOnPage,
    });
    const canonical = ownOrigin(c.req.raw, settings.baseUrl) + to(ui, "/series", { name });
    return answer(c, <SeriesPage {...{ ui, name, found, page, canonical }} />, found.total === 0 ? 404 : 200);
  });
