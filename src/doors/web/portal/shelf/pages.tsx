import { Hono } from "hono";
import { countClasses, type ShelfPlace, shelfFrom } from "#catalogue";
import { bbkClasses } from "#catalogue/rules";
import { answer, type Env, type House, type Page, visitOf } from "#doors/web/gate";
import { ErrorPage, uiOf } from "#doors/web/ui";
import { availabilityOf } from "#stock";
import { markedIn } from "../marked/cookie.ts";
import { ownLibrary } from "../search/own-library.tsx";
import { nearestFirst, placesIn, treeToday } from "../search/places.ts";
import { ClassesPage } from "./classes-page.tsx";
import { ShelfPage } from "./shelf-page.tsx";

const perPage = 20;

/** Counts of the divisions change slowly and are asked for all the time. */
const keepFor = 10 * 60_000;
const kept = new WeakMap<House, { counts: Promise<Map<string, number>>; until: number }>();
function countsOf(house: House): Promise<Map<string, number>> {
  const now = house.ground.clock().getTime();
  const known = kept.get(house);
  if (known && known.until > now) return known.counts;
  const counts = countClasses(
    house.ground.db.sql,
    bbkClasses.map((one) => one.code),
  );
  counts.catch(() => kept.delete(house));
  kept.set(house, { counts, until: now + keepFor });
  return counts;
}

const mostCode = 40;

/** `at` is a record, `class` a class as printed; a record before a class. */
function placeOf(query: URLSearchParams): ShelfPlace | undefined {
  const at = query.get("at");
  if (at !== null && /^[1-9]\d{0,14}$/.test(at)) return { record: Number(at) };
  const code = (query.get("class") ?? "")
    .toWellFormed()
    .replace(/[\s\p{Cc}]/gu, "")
    .slice(0, mostCode);
  return code === "" ? undefined : { shelf: code };
}

async function shelf(c: Page): Promise<Response> {
  const visit = visitOf(c);
  const { house } = visit;
  const ui = uiOf(visit, house.site());
  const place = placeOf(new URL(c.req.url).searchParams);
  if (!place) return answer(c, <ClassesPage ui={ui} counts={await countsOf(house)} />);
  const db = house.ground.db.sql;
  const tree = await treeToday(db, house.ground.clock());
  const own = ownLibrary(c, tree);
  const onlyOwn = own !== undefined && c.req.query("own") === "1";
  const places = onlyOwn ? { places: placesIn(tree, own) } : {};
  const found = await shelfFrom(db, { place, most: perPage, ...places });
  if (!found) return answer(c, <ErrorPage ui={ui} status={404} />, 404);
  // The shelf is one walk: robots come in by the classes and follow the records.
  if ("record" in place || onlyOwn) c.header("x-robots-tag", "noindex");
  const available = await availabilityOf(
    db,
    found.books.map((book) => book.id),
  );
  const props = {
    tree,
    place,
    own,
    onlyOwn,
    marked: new Set(markedIn(c)),
    next: found.next,
    before: found.before,
    books: found.books.map(({ id, shelf: code, description }) => ({
      shelf: code,
      listed: {
        id,
        description,
        places: nearestFirst(tree, available.get(id) ?? [], own === undefined ? [] : [own]),
      },
    })),
  };
  return answer(c, <ShelfPage ui={ui} {...props} />);
}

/** `/{lang}/shelf`: the divisions of ББК; `?class=63` from a class on; `?at=12` where a record stands. */
export const shelfPages = new Hono<Env>().get("/shelf", shelf);
