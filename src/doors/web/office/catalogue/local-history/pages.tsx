/** The office pages of local history: the index and what is to be looked at, the mark of a record, the directions. */
import { Hono } from "hono";
import { mayAt, type Refusal } from "#basics";
import {
  addDirection,
  authoritiesInList,
  countMarked,
  directionsOf,
  editDirection,
  findAuthorities,
  headingsOfRecord,
  markOf,
  markRecord,
  markRecords,
  newestMarks,
  recordById,
  unmarkedAbout,
  unmarkRecord,
} from "#catalogue";
import { answer, callerOf, type Env, numberIn, onward, type Page, readForm, statusOf } from "#doors/web/gate";
import { ErrorBody, to } from "#doors/web/ui";
import { perform } from "#platform/acts";
import { asked, type Ground, groundOf, worded } from "../authorities/ground.tsx";
import { LocalFrame } from "./frame.tsx";
import { DirectionsPage, IndexPage } from "./index-page.tsx";
import { RecordPage } from "./record-page.tsx";
import { localPageWords } from "./words/index.ts";

const permission = "local-history.mark";

const saidIn = (c: Page, ground: Ground): string | undefined => {
  const { said } = localPageWords(ground.ui.lang);
  const code = c.req.query("said") ?? "";
  return Object.hasOwn(said, code) ? said[code as keyof typeof said] : undefined;
};

function notThere(c: Page, ground: Ground): Response {
  const page = (
    <LocalFrame ground={ground} title={localPageWords(ground.ui.lang).title}>
      <ErrorBody ui={ground.ui} status={404} />
    </LocalFrame>
  );
  return answer(c, page, 404);
}

async function index(c: Page, refusals: readonly Refusal[] = []): Promise<Response> {
  const ground = groundOf(c, permission);
  const props = {
    ground,
    total: await countMarked(ground.db),
    offered: await unmarkedAbout(ground.db, { after: 0, limit: 30 }),
    newest: await newestMarks(ground.db, 20),
    directions: await directionsOf(ground.db),
    problems: worded(ground.ui, refusals),
    said: saidIn(c, ground),
  };
  return answer(c, <IndexPage {...props} />, refusals.length > 0 ? statusOf(refusals) : 200);
}

async function markMany(c: Page): Promise<Response> {
  const ground = groundOf(c, permission);
  const { data, key } = await readForm(c);
  const outcome = await perform(callerOf(ground.visit, key), markRecords, data);
  return outcome.ok
    ? onward(c, to(ground.ui, "/office/local-history", { said: "marked" }))
    : index(c, outcome.refusals);
}

type Chosen = { directions: number[]; places: number[]; note: string };

async function record(c: Page, wrong?: { refusals: readonly Refusal[]; chosen: Chosen }): Promise<Response> {
  const ground = groundOf(c, permission);
  const id = numberIn(c.req.param("id"));
  const asking = id === undefined ? undefined : await recordById(ground.db, id);
  const one = asking && asking.standing !== asking.id ? await recordById(ground.db, asking.standing) : asking;
  if (!one) return notThere(c, ground);
  const mark = await markOf(ground.db, one.id);
  const kept = mark && !mark.off ? mark : { directions: [], places: [], note: "" };
  const chosen = wrong?.chosen ?? kept;
  const find = asked(c, "find");
  const found =
    find === ""
      ? []
      : (await findAuthorities(ground.db, { q: find, kind: "place", offset: 0, limit: 10 })).rows;
  const named = (await headingsOfRecord(ground.db, one.id)).filter((row) => row.kind === "place");
  const ids = [
    ...chosen.places,
    ...named.flatMap((row) => row.authority ?? []),
    ...found.map((row) => row.id),
  ];
  const props = {
    ground,
    record: one,
    mark,
    directions: await directionsOf(ground.db),
    places: await authoritiesInList(ground.db, [...new Set(ids)]),
    chosen,
    find,
    problems: worded(ground.ui, wrong?.refusals ?? []),
    said: saidIn(c, ground),
  };
  return answer(c, <RecordPage {...props} />, wrong ? statusOf(wrong.refusals) : 200);
}

const numbers = (value: unknown): number[] =>
  Array.isArray(value) ? value.flatMap((one) => numberIn(one) ?? []) : [];

async function mark(c: Page): Promise<Response> {
  const ground = groundOf(c, permission);
  const { data, key } = await readForm(c);
  const id = c.req.param("id") ?? "";
  const outcome = await perform(callerOf(ground.visit, key), markRecord, { ...data, record: id });
  if (outcome.ok) return onward(c, to(ground.ui, `/office/local-history/records/${id}`, { said: "marked" }));
  const note = typeof data.note === "string" ? data.note : "";
  return record(c, {
    refusals: outcome.refusals,
    chosen: { directions: numbers(data.directions), places: numbers(data.places), note },
  });
}

async function takeOff(c: Page): Promise<Response> {
  const ground = groundOf(c, permission);
  const { data, key } = await readForm(c);
  const id = c.req.param("id") ?? "";
  const outcome = await perform(callerOf(ground.visit, key), unmarkRecord, { ...data, record: id });
  if (outcome.ok)
    return onward(c, to(ground.ui, `/office/local-history/records/${id}`, { said: "takenOff" }));
  return record(c, { refusals: outcome.refusals, chosen: { directions: [], places: [], note: "" } });
}

async function directions(c: Page, wrong?: { id: number; refusals: readonly Refusal[] }): Promise<Response> {
  const ground = groundOf(c, permission);
  const root = await ground.db.transaction().execute((tx) => ground.visit.house.ground.lineage(tx, null));
  const props = {
    ground,
    directions: await directionsOf(ground.db),
    mayKeep: mayAt(ground.visit.actor, permission, root),
    problems: worded(ground.ui, wrong?.refusals ?? []),
    wrong: wrong?.id,
    said: saidIn(c, ground),
  };
  return answer(c, <DirectionsPage {...props} />, wrong ? statusOf(wrong.refusals) : 200);
}

async function keepDirection(c: Page): Promise<Response> {
  const ground = groundOf(c, permission);
  const { data, key } = await readForm(c);
  const id = numberIn(c.req.param("id"));
  const caller = callerOf(ground.visit, key);
  const outcome =
    id === undefined
      ? await perform(caller, addDirection, data)
      : await perform(caller, editDirection, { ...data, direction: id });
  if (outcome.ok) return onward(c, to(ground.ui, "/office/local-history/directions", { said: "saved" }));
  return directions(c, { id: id ?? 0, refusals: outcome.refusals });
}

export const localHistoryPages = new Hono<Env>()
  .get("/local-history", (c) => index(c))
  .post("/local-history", markMany)
  .get("/local-history/records", (c) => {
    const ground = groundOf(c, permission);
    const id = numberIn(c.req.query("id"));
    return id === undefined ? index(c) : onward(c, to(ground.ui, `/office/local-history/records/${id}`));
  })
  .get("/local-history/records/:id", (c) => record(c))
  .post("/local-history/records/:id", mark)
  .post("/local-history/records/:id/take-off", takeOff)
  .get("/local-history/directions", (c) => directions(c))
  .post("/local-history/directions", keepDirection)
  .post("/local-history/directions/:id", keepDirection);
