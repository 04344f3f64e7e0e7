import { Hono } from "hono";
import { publishedLists } from "#catalogue";
import { answer, type Env, numberIn, ownOrigin, type Page, visitOf } from "#doors/web/gate";
import { ErrorPage, to, uiOf } from "#doors/web/ui";
import {
  directory,
  historyOf,
  nodeById,
  nodesByIds,
  presentNode,
  type Reading,
  type TreeNode,
  tiesOf,
} from "#libraries";
import { isDay, openingAt } from "#libraries/rules";
import { dayOf } from "#platform/i18n";
import { atOrBelow } from "../lists/rows.tsx";
import { readAsked } from "./asked.ts";
import { DirectoryPage } from "./directory-page.tsx";
import { type LibraryFacts, LibraryPage, newLists } from "./library-page.tsx";

const notThere = (c: Page): Response => {
  const visit = visitOf(c);
  return answer(c, <ErrorPage ui={uiOf(visit, visit.house.site())} status={404} />, 404);
};

/** The directory and the page of each node; addresses are permanent, those of merged nodes lead to their successor. */
export const libraryPages = new Hono<Env>()
  .get("/libraries", async (c) => {
    const visit = visitOf(c);
    const { ground, site, settings } = visit.house;
    const asked = readAsked(new URL(c.req.url).searchParams);
    const found = await directory(ground.db.sql, asked, ground.clock(), settings.timeZone);
    return answer(c, <DirectoryPage ui={uiOf(visit, site())} asked={asked} found={found} />);
  })
  .get("/libraries/:id", async (c) => {
    const visit = visitOf(c);
    const { ground, site, settings } = visit.house;
    const id = numberIn(c.req.param("id"));
    const present = id === undefined ? undefined : await presentNode(ground.db.sql, id);
    if (!present || id === undefined) return notThere(c);
    // Not for ever (302): a merge can be undone, then this address answers for itself again.
    if (present.merged) return c.redirect(to(visit, `/libraries/${present.id}`, { was: id }), 302);
    const url = `${ownOrigin(c.req.raw, settings.baseUrl)}/${visit.lang}/libraries/${id}`;
    const facts = await factsOf(ground.db.sql, id, {
      now: ground.clock(),
      zone: settings.timeZone,
      on: c.req.query("on"),
      was: numberIn(c.req.query("was")),
      url,
    });
    if (!facts) return notThere(c);
    if (facts.node.kind === "region" && facts.node.root) return c.redirect(to(visit, "/libraries"), 302);
    // The head of the page has the telephone of the library whose page it is (PUB-05).
    const own = site();
    const shown = { ...own, phone: facts.phone ?? own.phone, centrePhone: own.phone };
    return answer(c, <LibraryPage ui={uiOf(visit, shown)} facts={facts} />);
  });

type Asking = { now: Date; zone: string; on: string | undefined; was: number | undefined; url: string };

async function factsOf(db: Reading, id: number, asking: Asking): Promise<LibraryFacts | undefined> {
  const today = dayOf(asking.now, asking.zone);
  const day = asking.on !== undefined && isDay(asking.on) && asking.on < today ? asking.on : today;
  const node = await nodeById(db, id, day);
  if (!node) return undefined;
  const system = [node, ...node.above].find((one) => one.kind === "system");
  const brandOf = system && system.id !== id ? await nodeById(db, system.id, day) : node;
  const shown = day === today ? asking.now : new Date(`${day}T07:00:00Z`);
  const found = await directory(db, { system: system?.id ?? -1 }, shown, asking.zone);
  const past = await historyOf(db, id);
  const ties = await tiesOf(db, id, day);
  return {
    node,
    tree: found.tree,
    system,
    brand: node.details.brand ?? brandOf?.details.brand,
    opening: openingAt(node.hours, node.exceptions, shown, asking.zone),
    entries: found.found,
    past,
    ties,
    named: await namedIn(db, past, ties, today),
    day,
    today,
    was: asking.was === undefined ? undefined : await formerly(db, asking.was, id, today),
    phone: (node.details.contacts ?? brandOf?.details.contacts)?.phones[0]?.number,
    permanent: asking.url,
    lists: await publishedLists(db, {
      offset: 0,
      limit: newLists + 1,
      nodes: atOrBelow(found.tree, id),
    }),
  };
}

async function namedIn(
  db: Reading,
  past: LibraryFacts["past"],
  ties: LibraryFacts["ties"],
  today: string,
): Promise<ReadonlyMap<number, TreeNode>> {
  const ids = [
    ...past.flatMap((one) => ("node" in one ? [one.node] : [])),
    ...ties.flatMap((one) => [one.node, one.other]),
  ];
  return new Map((await nodesByIds(db, [...new Set(ids)], today)).map((one) => [one.id, one]));
}

/** The node that was merged into this one, if that is true: nobody can make the page say it of another. */
async function formerly(
  db: Reading,
  was: number,
  into: number,
  today: string,
): Promise<TreeNode | undefined> {
  const present = await presentNode(db, was);
  if (!present?.merged || present.id !== into) return undefined;
  return (await nodesByIds(db, [was], today))[0];
}
