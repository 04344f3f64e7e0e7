import { Hono } from "hono";
import type { Lang } from "#basics";
import { newRecords, publishedLists, shownRecords } from "#catalogue";
import { answer, type Env, type House, visitOf } from "#doors/web/gate";
import { uiOf } from "#doors/web/ui";
import { type DirectoryEntry, directory } from "#libraries";
import { availabilityOf, regionStock } from "#stock";
import { type HomeFacts, HomePage } from "./home-page.tsx";

const onShelf = 8;
const inList = 5;
const newLists = 3;

/** The front page answers everybody of a language with the same facts: they are gathered at most every ten seconds. */
const keepFor = 10_000;
type Kept = Partial<Record<Lang, { facts: Promise<HomeFacts>; until: number }>>;
const kept = new WeakMap<House, Kept>();

function factsOf(house: House, lang: Lang): Promise<HomeFacts> {
  const now = house.ground.clock().getTime();
  const ours: Kept = kept.get(house) ?? {};
  kept.set(house, ours);
  const known = ours[lang];
  if (known && known.until > now) return known.facts;
  const facts = gather(house, lang);
  facts.catch(() => delete ours[lang]);
  ours[lang] = { facts, until: now + keepFor };
  return facts;
}

/** Languages as records name them (ISO 639-2). */
const codes: Record<Lang, string> = { kk: "kaz", ru: "rus", en: "eng" };

async function gather({ ground, settings }: House, lang: Lang): Promise<HomeFacts> {
  const db = ground.db.sql;
  const [books, records, stock, places, lists] = await Promise.all([
    newRecords(db, onShelf, codes[lang]),
    shownRecords(db),
    regionStock(db),
    directory(db, {}, ground.clock(), settings.timeZone),
    publishedLists(db, { offset: 0, limit: newLists }),
  ]);
  const root = places.tree.all.find((node) => node.root)?.id;
  const isOurs = (id: number): boolean => places.tree.above(id).some((above) => above.id === root);
  const present = places.tree.all.filter((node) => node.state !== "closed" && isOurs(node.id));
  const count = (...kinds: string[]): number => present.filter((node) => kinds.includes(node.kind)).length;
  return {
    books,
    lists,
    available: await availabilityOf(
      db,
      books.map((book) => book.id),
    ),
    libraries: places.found
      .filter(({ node }) => node.kind === "library" && isOurs(node.id))
      .sort((a, b) => Number(isOblast(b)) - Number(isOblast(a)))
      .slice(0, inList),
    counts: {
      systems: count("system"),
      places: count("library", "branch"),
      points: count("point"),
      records,
      copies: stock.copies,
    },
  };
}

/** The libraries of the oblast itself stand first: they serve everybody of the region. */
const isOblast = ({ system }: DirectoryEntry): boolean => system?.place.territory === "oblast";

export const homePages = new Hono<Env>().get("/", async (c) => {
  const visit = visitOf(c);
  return answer(
    c,
    <HomePage ui={uiOf(visit, visit.house.site())} facts={await factsOf(visit.house, visit.lang)} />,
  );
});
