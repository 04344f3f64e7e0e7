import { Hono } from "hono";
import { recordsByIds } from "#catalogue";
import { answer, type Env, onward, ownOrigin, type Page, readForm, visitOf } from "#doors/web/gate";
import { safeBack, to, uiOf } from "#doors/web/ui";
import type { Reading } from "#libraries";
import { dayOf } from "#platform/i18n";
import { availabilityOf } from "#stock";
import { ownLibrary } from "../search/own-library.tsx";
import { nearestFirst, treeToday } from "../search/places.ts";
import { keepMarked, markedIn, readShort, writtenShort } from "./cookie.ts";
import { MarkedPage } from "./marked-page.tsx";

/** The records that stand today for those that were marked: merged ones by the record that answers, each once. */
async function standingOf(db: Reading, ids: readonly number[]): Promise<number[]> {
  const standing = new Map((await recordsByIds(db, ids)).map((one) => [one.id, one.standing]));
  return [...new Set(ids.map((id) => standing.get(id) ?? id))];
}

/** `/{lang}/marked`: one's own marks; `?r=1a.2f`: those that somebody sent. */
async function marked(c: Page): Promise<Response> {
  const visit = visitOf(c);
  const { ground, site, settings } = visit.house;
  const db = ground.db.sql;
  const kept = markedIn(c);
  const own = await standingOf(db, kept);
  if (writtenShort(own) !== writtenShort(kept)) keepMarked(c, own);
  const sent = c.req.query("r");
  const ids = sent === undefined ? own : await standingOf(db, readShort(sent));
  const tree = await treeToday(db, ground.clock());
  const available = await availabilityOf(db, ids);
  const library = ownLibrary(c, tree);
  const records = (await recordsByIds(db, ids)).filter((record) => record.state === "published");
  c.header("x-robots-tag", "noindex, nofollow");
  const props = {
    tree,
    own: new Set(own),
    sent: sent !== undefined,
    today: dayOf(ground.clock()),
    link: `${ownOrigin(c.req.raw, settings.baseUrl)}${to(visit, "/marked", { r: writtenShort(records.map((one) => one.id)) })}`,
    records: records.map((record) => ({
      id: record.id,
      description: record.description,
      places: nearestFirst(tree, available.get(record.id) ?? [], library === undefined ? [] : [library]),
    })),
  };
  return answer(c, <MarkedPage ui={uiOf(visit, site())} {...props} />);
}

const numbers = (value: unknown): number[] =>
  typeof value === "string" && /^[1-9]\d{0,14}$/.test(value) ? [Number(value)] : [];

/** Marks, takes marks off, takes over a list that was sent, forgets all. Back to the page, at the button that was pressed. */
async function mark(c: Page): Promise<Response> {
  const { data } = await readForm(c);
  const add = [...numbers(data.add), ...(typeof data.all === "string" ? readShort(data.all) : [])];
  const drop = numbers(data.drop);
  const before = data.forget === "1" ? [] : markedIn(c);
  const gone = new Set([...add, ...drop]);
  keepMarked(c, [...add, ...before.filter((id) => !gone.has(id))]);
  const back = safeBack(typeof data.back === "string" ? data.back : null, to(visitOf(c), "/marked"));
  const [pressed] = [...numbers(data.add), ...drop];
  return onward(c, pressed === undefined || back.includes("#") ? back : `${back}#mark-${pressed}`);
}

export const markedPages = new Hono<Env>().get("/marked", marked).post("/marked", mark);
