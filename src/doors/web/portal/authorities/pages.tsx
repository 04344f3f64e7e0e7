import { Hono } from "hono";
import { nodesWith } from "#basics";
import {
  authoritiesInList,
  authorityById,
  directionsOf,
  formsOfMerged,
  recordsByIds,
  recordsOfAuthority,
  relationsOf,
} from "#catalogue";
import { localFacets } from "#catalogue/rules";
import { answer, type Env, numberIn, ownOrigin, type Page, visitOf } from "#doors/web/gate";
import { ErrorPage, to, uiOf } from "#doors/web/ui";
import { sorts } from "#platform/search";
import { AuthorityPage } from "./authority-page.tsx";
import {
  type LocalFilter,
  LocalHistoryPage,
  localFilterNames,
  localFilters,
  localPerPage,
} from "./local-page.tsx";

const few = 10;
const many = 200;

async function authority(c: Page): Promise<Response> {
  const visit = visitOf(c);
  const { ground, site, settings } = visit.house;
  const db = ground.db.sql;
  const ui = uiOf(visit, site());
  const id = numberIn(c.req.param("id"));
  const one = id === undefined ? undefined : await authorityById(db, id);
  if (!one) return answer(c, <ErrorPage ui={ui} status={404} />, 404);
  // Not for ever (302): a merge can be undone, then this address answers for itself again.
  if (one.standing !== one.id) return c.redirect(to(visit, `/authorities/${one.standing}`), 302);
  const all = c.req.query("all");
  const works = (about: boolean) =>
    recordsOfAuthority(db, {
      authority: one.id,
      about,
      offset: 0,
      limit: all === (about ? "about" : "by") ? many : few,
    });
  const merged = await formsOfMerged(db, [one.id]);
  const established = new Set(Object.values(one.heading));
  const forms = [
    ...one.variants,
    ...merged.flatMap((each) => [
      ...Object.values(each.heading).map((text) => ({ text: text ?? "", kind: "variant" as const })),
      ...each.variants,
    ]),
  ].filter((form) => !established.has(form.text));
  const props = {
    ui,
    one,
    variants: [...new Map(forms.map((form) => [form.text, form])).values()],
    relations: await relationsOf(db, one.id),
    by: await works(false),
    about: await works(true),
    permanent: `${ownOrigin(c.req.raw, settings.baseUrl)}/${visit.lang}/authorities/${one.id}`,
    mayEdit: nodesWith(visit.actor, "authorities.edit").length > 0,
  };
  return answer(c, <AuthorityPage {...props} />);
}

const tidy = (value: string): string =>
  value
    .replace(/\p{Cc}/gu, " ")
    .toWellFormed()
    .slice(0, 200)
    .trim();

async function localHistory(c: Page): Promise<Response> {
  const visit = visitOf(c);
  const { ground, site, search } = visit.house;
  const query = new URL(c.req.url).searchParams;
  const values = (name: LocalFilter): string[] =>
    [...new Set(query.getAll(name).map((value) => tidy(value).slice(0, 60)))]
      .filter((value) => value !== "")
      .slice(0, 20);
  const q = tidy(query.get("q") ?? "");
  const asked = {
    q,
    page: Math.min(numberIn(query.get("page") ?? undefined) ?? 1, 500),
    sort:
      sorts.find((one) => one === query.get("sort")) ??
      (q === "" ? ("newest" as const) : ("relevance" as const)),
    chosen: {
      place: values("place"),
      direction: values("direction"),
      format: values("format"),
      years: values("years"),
    },
  };
  const filters = Object.fromEntries(
    localFilterNames.map((name) => [localFilters[name], asked.chosen[name]]),
  );
  const result = await search.search({
    text: asked.q,
    sort: asked.sort,
    filters: { ...filters, [localFacets.mark]: ["yes"] },
    facets: Object.values(localFilters),
    offset: (asked.page - 1) * localPerPage,
    limit: localPerPage,
  });
  const counted = (result.facets[localFacets.place]?.values ?? []).map((one) => one.value);
  const ids = [...counted.slice(0, 100), ...asked.chosen.place].flatMap((value) => numberIn(value) ?? []);
  const places = await authoritiesInList(ground.db.sql, [...new Set(ids)]);
  if (asked.page > 1 || query.size > 0) c.header("x-robots-tag", "noindex, nofollow");
  const props = {
    asked,
    result,
    records: await recordsByIds(ground.db.sql, result.ids),
    places: new Map(places.map((one) => [String(one.id), one])),
    directions: await directionsOf(ground.db.sql),
  };
  return answer(c, <LocalHistoryPage ui={uiOf(visit, site())} {...props} />);
}

/** `/{lang}/authorities/{id}` is permanent; merged ones lead to the one that answers for them. */
export const authorityPages = new Hono<Env>()
  .get("/authorities/:id", authority)
  .get("/local-history", localHistory);
