import { createRoute, OpenAPIHono, z } from "@hono/zod-openapi";
import { recordById, recordsByIds, standingNames } from "#catalogue";
import { descriptionFacets, localFacets, yearsAsked } from "#catalogue/rules";
import { type Env, ownOrigin, type Page, visitOf } from "#doors/web/gate";
import { treeOf } from "#libraries";
import type { Db } from "#platform/db";
import { dayOf } from "#platform/i18n";
import type { SearchQuery } from "#platform/search";
import { availabilityOf, copyFacets, onlyFree } from "#stock";
import { Problem, RecordFull, SearchInput, SearchOutput } from "./shapes.ts";
import { recordFull, recordShort, type Telling } from "./told.ts";

const json = <T extends z.ZodType>(schema: T, description: string) => ({
  content: { "application/json": { schema } },
  description,
});

const searchRoute = createRoute({
  method: "get",
  path: "/search",
  tags: ["catalogue"],
  summary: "Search the catalogue of the region",
  request: { query: SearchInput },
  responses: {
    200: json(SearchOutput, "Records with the places that have them, and counts of facets."),
    400: json(Problem, "A parameter cannot be understood."),
  },
});

const recordRoute = createRoute({
  method: "get",
  path: "/records/{id}",
  tags: ["catalogue"],
  summary: "One record. A merged one is answered by the record that stands for it, whose id it carries.",
  request: { params: z.object({ id: z.coerce.number().int().min(1).max(Number.MAX_SAFE_INTEGER) }) },
  responses: {
    200: json(RecordFull, "The record."),
    400: json(Problem, "The id is no number."),
    404: json(Problem, "There is no such record."),
  },
});

const facets = [...descriptionFacets, ...copyFacets, localFacets.mark];

/** Every facet that is counted can be asked for, by the same names. */
async function queryOf(db: Db, input: z.infer<typeof SearchInput>): Promise<SearchQuery> {
  const { listed, own } = yearsAsked(input.years);
  const { person, subject, place, local } = input;
  return {
    text: input.q,
    exact: input.exact === "1",
    ...(input.group === "work" ? { group: "work" as const } : {}),
    sort: input.sort,
    limit: input.limit,
    offset: input.offset,
    filters: {
      format: input.format,
      language: input.language,
      years: listed,
      audience: input.audience,
      ...(await standingNames(db.sql, { person, subject, place })),
      system: input.system,
      branch: input.branch,
      [localFacets.mark]: local ? [local] : [],
    },
    ...(own ? { years: own } : {}),
    facets,
  };
}

async function tellingOf(c: Page): Promise<Telling> {
  const { ground, settings } = visitOf(c).house;
  return {
    tree: await treeOf(ground.db.sql, dayOf(ground.clock())),
    origin: ownOrigin(c.req.raw, settings.baseUrl),
  };
}

export const searchApi = new OpenAPIHono<Env>({
  defaultHook: (result, c) => {
    if (result.success) return undefined;
    const fields = result.error.issues.map((issue) => ({ field: issue.path.join("."), code: issue.code }));
    return c.json({ error: "bad-parameter", fields }, 400);
  },
})
  .openapi(searchRoute, async (c) => {
    const { ground, search } = visitOf(c).house;
    const { db } = ground;
    const input = c.req.valid("query");
    const query = await queryOf(db, input);
    const [telling, found] = await Promise.all([tellingOf(c), search.search(query)]);
    const result =
      input.free === "1" ? await onlyFree({ db, search, tree: telling.tree }, query, found) : found;
    const [records, available] = await Promise.all([
      recordsByIds(db.sql, result.ids),
      availabilityOf(db.sql, result.ids),
    ]);
    const told = records.map((record) => ({
      ...recordShort(record, available.get(record.id) ?? [], telling),
      editions: result.editions[result.ids.indexOf(record.id)] ?? 1,
    }));
    return c.json({ total: result.total, exact: result.exact, records: told, facets: result.facets }, 200);
  })
  .openapi(recordRoute, async (c) => {
    const { db } = visitOf(c).house.ground;
    const asked = await recordById(db.sql, c.req.valid("param").id);
    const record = asked && asked.standing !== asked.id ? await recordById(db.sql, asked.standing) : asked;
    if (record?.state !== "published") return c.json({ error: "no-such" }, 404);
    const available = (await availabilityOf(db.sql, [record.id])).get(record.id) ?? [];
    return c.json(await recordFull(db, record, available, await tellingOf(c)), 200);
  });
