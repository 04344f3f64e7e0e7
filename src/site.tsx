/**
 * All web doors behind one gate, as one application that can be asked without a socket (`site.request(…)`).
 * The order matters: headers and limits first, then who visits, then the pages.
 */
import { type Context, Hono, type MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";
import { compress } from "hono/compress";
import { getCookie, setCookie } from "hono/cookie";
import { HTTPException } from "hono/http-exception";
import { isLang, langs, nobody } from "#basics";
import { api } from "#doors/web/api";
import {
  answer,
  type Env,
  type House,
  langOfHeader,
  langOfPath,
  originCheck,
  sessionOf,
  strictHeaders,
  type Visit,
} from "#doors/web/gate";
import { office } from "#doors/web/office";
import { portal } from "#doors/web/portal";
import {
  changeView,
  ErrorPage,
  GalleryPage,
  parseView,
  safeBack,
  uiOf,
  viewCookie,
  viewCookieName,
} from "#doors/web/ui";
import type { Health } from "#house";
import { targetOf } from "#platform/links";
import { metrics } from "#platform/log";

export type Asset = { type: string; bytes: Uint8Array<ArrayBuffer> };

export type SiteOptions = {
  house: House;
  health: () => Promise<Health>;
  assets: ReadonlyMap<string, Asset>;
  /** Shows the gallery of components. */
  development?: boolean;
};

/** Where the things that short links name have their pages. */
const pageOf: Record<string, (id: number) => string> = {
  record: (id) => `/records/${id}`,
  library: (id) => `/libraries/${id}`,
};

/** Paths that take files: their limit is the setting for uploads, not the one for forms. */
const takesFiles = /^\/(kk|ru|en)\/office\/catalogue\/import/;

/** The editor of records sends every field of a record back, each Cyrillic letter as six characters. */
const takesRecords = /^\/(kk|ru|en)\/office\/catalogue\/records\/(new|\d+\/(edit|propose))$/;
const recordLimit = 16 * 1024 * 1024;

export function openSite({ house, health, assets, development }: SiteOptions): Hono<Env> {
  const site = new Hono<Env>();
  const { settings } = house;
  site.use(strictHeaders);
  site.use(measured());
  site.use(compress());
  // The visit first: it reads nothing, and the page that says no needs its language.
  site.use(visiting(house));
  site.use(originCheck(settings.baseUrl));
  const forms = bodyLimit({ maxSize: settings.bodyLimit, onError: tooLarge });
  const uploads = bodyLimit({ maxSize: settings.uploadLimit, onError: tooLarge });
  const records = bodyLimit({ maxSize: Math.max(settings.bodyLimit, recordLimit), onError: tooLarge });
  site.use((c, next) => {
    const { path } = c.req;
    return takesFiles.test(path)
      ? uploads(c, next)
      : takesRecords.test(path)
        ? records(c, next)
        : forms(c, next);
  });

  site.get("/healthz", async (c) => {
    const found = await health();
    return c.json(found, found.status === "ok" ? 200 : 503, { "cache-control": "no-store" });
  });
  site.get("/metrics", async (c) =>
    c.text(await metrics.text(), 200, { "content-type": metrics.contentType }),
  );
  site.get("/assets/:name", (c) => {
    const asset = assets.get(c.req.param("name"));
    if (!asset) return c.notFound();
    return c.body(asset.bytes, 200, {
      "content-type": asset.type,
      "cache-control": "public, max-age=31536000, immutable",
    });
  });
  site.get("/robots.txt", (c) =>
    c.text("User-agent: *\nDisallow: /*/office\nDisallow: /*/view\nDisallow: /*/search?\n"),
  );
  site.get("/favicon.ico", (c) => c.redirect(house.asset("favicon.svg"), 302));
  site.get("/", (c) => {
    c.header("vary", "accept-language");
    return c.redirect(`/${langOfHeader(c.req.header("accept-language"))}`, 302);
  });
  site.get("/q/:code", async (c) => {
    const target = await targetOf(house.ground.db, c.req.param("code"));
    const page = target && pageOf[target.kind]?.(target.id);
    if (!page) return c.notFound();
    return c.redirect(`/${langOfHeader(c.req.header("accept-language"))}${page}`, 302);
  });
  site.route("/api/v1", api);

  for (const lang of langs) {
    site.use(`/${lang}/*`, sessionOf(house));
    site.get(`/${lang}/view`, changeOfView);
    // The components know one address for coming in and going out; the office has the pages behind it.
    site.get(`/${lang}/sign-in`, (c) =>
      c.redirect(`/${lang}/office/log-in${new URL(c.req.url).search}`, 303),
    );
    site.post(`/${lang}/sign-out`, (c) => c.redirect(`/${lang}/office/log-out`, 307));
    if (development) site.get(`/${lang}/gallery`, gallery);
    site.route(`/${lang}/office`, office);
    site.route(`/${lang}`, portal);
  }
  site.notFound((c) => failed(c.get("visit"), 404, (page, status) => answer(c, page, status)));
  site.onError((error, c) => {
    const status = error instanceof HTTPException ? error.status : 500;
    if (status >= 500) house.ground.log.error("request failed", { route: c.req.routePath, error });
    const known = ([400, 401, 403, 404, 413, 429, 503] as const).find((one) => one === status) ?? 500;
    if (c.req.path.startsWith("/api/")) return c.json({ error: codeOf(error, known) }, known);
    return failed(c.get("visit"), known, (page, code) => answer(c, page, code));
  });
  return site;
}

const gallery = (c: Context<Env>): Response =>
  answer(c, <GalleryPage ui={uiOf(c.get("visit"), c.get("visit").house.site())} />);

const tooLarge = (): never => {
  throw new HTTPException(413, { message: "too-large" });
};

const codeOf = (error: unknown, status: number): string =>
  error instanceof HTTPException && /^[a-z-]+$/.test(error.message) ? error.message : `status-${status}`;

type ErrorStatus = 400 | 401 | 403 | 404 | 413 | 429 | 500 | 503;

function failed(
  visit: Visit,
  status: ErrorStatus,
  send: (page: ReturnType<typeof ErrorPage>, status: ErrorStatus) => Response,
): Response {
  return send(<ErrorPage ui={uiOf(visit, visit.house.site())} status={status} />, status);
}

/** Counts and times requests by their pattern, never by their path: paths hold ids and queries of people. */
const measured = (): MiddlewareHandler<Env> => async (c, next) => {
  const began = performance.now();
  await next();
  metrics.request(c.req.method, c.req.routePath, c.res.status, (performance.now() - began) / 1000);
};

/** Makes the visit: language, address without it, nobody yet. */
const visiting =
  (house: House): MiddlewareHandler<Env> =>
  async (c, next) => {
    const url = new URL(c.req.url);
    const lang = langOfPath(url.pathname);
    const rest = lang ? url.pathname.slice(3) || "/" : "/";
    c.set("visit", {
      house,
      lang: lang ?? langOfHeader(c.req.header("accept-language")),
      here: `${rest}${url.search}`,
      actor: nobody,
      account: null,
      door: rest.startsWith("/office") ? "office" : "portal",
      view: getCookie(c, viewCookieName) ?? "",
    });
    await next();
  };

/** The links of the low-vision bar: no script, a cookie for a year, back to the page. */
function changeOfView(c: Context<Env>): Response {
  const visit = c.get("visit");
  const asked = new URL(c.req.url).searchParams;
  const view = changeView(parseView(visit.view), asked);
  setCookie(c, viewCookieName, viewCookie(view), {
    path: "/",
    maxAge: 365 * 86_400,
    sameSite: "Lax",
    httpOnly: true,
  });
  const lang = isLang(visit.lang) ? visit.lang : "kk";
  return c.redirect(safeBack(asked.get("back"), `/${lang}`), 303);
}
