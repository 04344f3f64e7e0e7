import { Hono } from "hono";
import { mayAt, nodesWith, textIn } from "#basics";
import { type CatalogueRecord, marcLines, rawOf, recordById } from "#catalogue";
import { answer, type Env, numberIn, ownOrigin, type Page, visitOf } from "#doors/web/gate";
import { toListOf } from "#doors/web/to-list";
import { ErrorPage, to, uiOf } from "#doors/web/ui";
import { disposition } from "#platform/files";
import { dayOf } from "#platform/i18n";
import { markedIn } from "../marked/cookie.ts";
import { ownLibrary } from "../search/own-library.tsx";
import { treeToday } from "../search/places.ts";
import { fileOf, isHanded } from "./as-file.ts";
import { pictureOf, pictureSvg, pictureTag } from "./cover-picture.tsx";
import { findRecord } from "./finding.ts";
import { findLinks } from "./links-block.tsx";
import { MarcPage } from "./marc-page.tsx";
import { RecordPage } from "./record-page.tsx";

const notThere = (c: Page): Response => {
  const visit = visitOf(c);
  return answer(c, <ErrorPage ui={uiOf(visit, visit.house.site())} status={404} />, 404);
};

/** The record that an address means today, or the answer to give instead. */
async function asked(c: Page, tail = ""): Promise<CatalogueRecord | Response> {
  const visit = visitOf(c);
  const id = numberIn(c.req.param("id"));
  const record = id === undefined ? undefined : await recordById(visit.house.ground.db.sql, id);
  if (!record) return notThere(c);
  // Not for ever (302): a merge can be undone, then this address answers for itself again.
  if (record.standing !== record.id) return c.redirect(to(visit, `/records/${record.standing}${tail}`), 302);
  if (record.state !== "published" && visit.account === null) return notThere(c);
  return record;
}

/** `/{lang}/records/{id}` is permanent; merged records lead to the one that answers for them. */
export const recordPages = new Hono<Env>()
  .get("/records/:id", async (c) => {
    const record = await asked(c);
    if (record instanceof Response) return record;
    const visit = visitOf(c);
    const { ground, site, settings } = visit.house;
    const tree = await treeToday(ground.db.sql, ground.clock());
    const town = numberIn(c.req.query("town")) ?? ownLibrary(c, tree);
    const now = ground.clock();
    const found = await findRecord(ground.db, { tree, town, now, zone: settings.timeZone }, record);
    const base = `${ownOrigin(c.req.raw, settings.baseUrl)}/${visit.lang}`;
    const permanent = `${base}/records/${record.id}`;
    const page = {
      base,
      found,
      tree,
      town,
      permanent,
      whole: c.req.query("all") === "1",
      staff: visit.account !== null,
      edits: mayAt(visit.actor, "catalogue.edit", [
        record.node,
        ...tree.above(record.node).map(({ id }) => id),
      ]),
      today: dayOf(now),
      links: await findLinks(ground.db.sql, record.id),
      stock: nodesWith(visit.actor, "stock.edit").length > 0,
      merges: nodesWith(visit.actor, "catalogue.merge").length > 0,
      toList: await toListOf(c, visit),
      marked: new Set(markedIn(c)),
    };
    return answer(c, <RecordPage ui={uiOf(visit, site())} {...page} />);
  })
  .get("/records/:id/cover.png", async (c) => {
    const record = await asked(c, "/cover.png");
    if (record instanceof Response) return record;
    const { house, lang } = visitOf(c);
    const svg = pictureSvg(record.id, record.description, textIn(house.site().name, lang));
    const tag = pictureTag(svg);
    c.header("etag", tag);
    c.header("cache-control", record.state === "published" ? "public, max-age=86400" : "private, no-store");
    if (c.req.header("if-none-match")?.includes(tag)) return c.body(null, 304);
    const png = await pictureOf(svg);
    return c.body(new Uint8Array(png), 200, { "content-type": "image/png" });
  })
  .get("/records/:id/as/:format", async (c) => {
    const format = c.req.param("format");
    if (!isHanded(format)) return notThere(c);
    const record = await asked(c, `/as/${format}`);
    if (record instanceof Response) return record;
    const { ground } = visitOf(c).house;
    const file = await fileOf(ground.db, record, format, dayOf(ground.clock()));
    if (!file) return c.redirect(to(visitOf(c), `/records/${record.id}/as/marcxml`), 302);
    c.header("x-robots-tag", "noindex");
    c.header("content-disposition", disposition(file.name, "attachment"));
    return c.body(new Uint8Array(file.bytes), 200, { "content-type": `${file.mime}; charset=utf-8` });
  })
  .get("/records/:id/marc", async (c) => {
    const visit = visitOf(c);
    const ui = uiOf(visit, visit.house.site());
    if (visit.account === null) return answer(c, <ErrorPage ui={ui} status={401} />, 401);
    const record = await asked(c, "/marc");
    if (record instanceof Response) return record;
    const raw = await rawOf(visit.house.ground.db.sql, record.id);
    if (!raw) return notThere(c);
    const lines = await marcLines(raw);
    return answer(c, <MarcPage ui={ui} id={record.id} raw={raw} record={lines} />);
  });
