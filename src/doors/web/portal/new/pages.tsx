import { Hono } from "hono";
import { recordsByIds } from "#catalogue";
import { answer, type Env, type House, numberIn, type Page, visitOf } from "#doors/web/gate";
import { to, uiOf } from "#doors/web/ui";
import type { Tree } from "#libraries";
import { type Arrival, arrivalsAt, availabilityOf } from "#stock";
import { rss } from "../feeds/rss.ts";
import { markedIn } from "../marked/cookie.ts";
import { ownLibrary } from "../search/own-library.tsx";
import { nearestFirst, placesIn, systemName, treeToday } from "../search/places.ts";
import { NewPage } from "./new-page.tsx";
import { newWords } from "./words/index.ts";

const perPage = 20;
const inFeed = 40;
const mostPages = 25;

/** The place that was asked for with all that belongs to it; the whole network otherwise. */
function nodesOf(tree: Tree, place: number | undefined): number[] {
  return place === undefined ? tree.all.map((node) => node.id) : placesIn(tree, place);
}

type Asked = { tree: Tree; place: number | undefined };
async function askedOf(c: Page, { ground }: House): Promise<Asked> {
  const tree = await treeToday(ground.db.sql, ground.clock());
  const place = numberIn(c.req.query("place"));
  return { tree, place: place !== undefined && tree.node(place) ? place : undefined };
}

async function records({ ground }: House, arrivals: readonly Arrival[]) {
  const found = await recordsByIds(
    ground.db.sql,
    arrivals.map((one) => one.record),
  );
  const came = new Map(arrivals.map((one) => [one.record, one.at]));
  return found.map((record) => ({ record, at: came.get(record.id) }));
}

async function arrived(c: Page): Promise<Response> {
  const visit = visitOf(c);
  const { house } = visit;
  const { tree, place } = await askedOf(c, house);
  const page = Math.min(numberIn(c.req.query("page")) ?? 1, mostPages);
  const db = house.ground.db.sql;
  const { arrivals, more } = await arrivalsAt(db, {
    nodes: nodesOf(tree, place),
    offset: (page - 1) * perPage,
    limit: perPage,
  });
  const available = await availabilityOf(
    db,
    arrivals.map((one) => one.record),
  );
  const near = place ?? ownLibrary(c, tree);
  if (page > 1) c.header("x-robots-tag", "noindex");
  const props = {
    tree,
    place,
    page,
    more: more && page < mostPages,
    marked: new Set(markedIn(c)),
    books: (await records(house, arrivals)).map(({ record, at }) => ({
      at,
      listed: {
        id: record.id,
        description: record.description,
        places: nearestFirst(tree, available.get(record.id) ?? [], near === undefined ? [] : [near]),
      },
    })),
  };
  return answer(c, <NewPage ui={uiOf(visit, house.site())} {...props} />);
}

async function feed(c: Page): Promise<Response> {
  const { house, lang } = visitOf(c);
  const { tree, place } = await askedOf(c, house);
  const { arrivals } = await arrivalsAt(house.ground.db.sql, {
    nodes: nodesOf(tree, place),
    offset: 0,
    limit: inFeed,
  });
  const words = newWords(lang);
  const where = place === undefined ? undefined : systemName(tree, place, lang)?.text;
  return rss(c, {
    title: [words.title, where].filter(Boolean).join(": "),
    description: words.description,
    page: to({ lang }, "/new", { place }),
    items: await records(house, arrivals),
  });
}

/** `/{lang}/new?place=12`: what came to the libraries of late, and the same as a feed. */
export const newPages = new Hono<Env>().get("/new", arrived).get("/new.rss", feed);
