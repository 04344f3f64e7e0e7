/** The office pages of the union catalogue: the queue of doubtful pairs, one pair, what was merged, works. */
import { Hono } from "hono";
import type { Refusal } from "#basics";
import {
  decidePair,
  marcLines,
  mergeRecords,
  mergesDone,
  type PairSide,
  pairDecisions,
  pairView,
  rawOf,
  unmergeRecords,
  waitingCount,
  waitingPairs,
} from "#catalogue";
import { compareDescriptions } from "#catalogue/rules";
import { answer, callerOf, type Env, numberIn, onward, type Page, readForm, statusOf } from "#doors/web/gate";
import { to } from "#doors/web/ui";
import { namesOfAccounts } from "#people";
import { perform } from "#platform/acts";
import { availabilityOf } from "#stock";
import { all } from "./all-page.tsx";
import { groundOf, mayDecideFor, nodesOf, notThere, saidIn, UndoForm, worded } from "./ground.tsx";
import { MergesPage, mergesPerPage, whos } from "./merges-page.tsx";
import { PairPage, type Side } from "./pair-page.tsx";
import { pairsPerPage, QueuePage } from "./queue-page.tsx";
import { works } from "./works.tsx";

const pageIn = (c: Page): number => Math.min(numberIn(c.req.query("page")) ?? 1, 10_000);

async function showQueue(c: Page): Promise<Response> {
  const ground = await groundOf(c);
  const system = numberIn(c.req.query("system"));
  const within = nodesOf(ground, system);
  const page = pageIn(c);
  const pairs = await waitingPairs(ground.db, within, {
    offset: (page - 1) * pairsPerPage,
    limit: pairsPerPage,
  });
  const total = system === undefined ? ground.waiting : await waitingCount(ground.db, within);
  return answer(
    c,
    <QueuePage
      ground={ground}
      pairs={pairs}
      total={total}
      page={page}
      system={system}
      said={saidIn(c, ground.ui)}
      undo={<UndoForm c={c} ui={ground.ui} />}
    />,
  );
}

async function showPair(c: Page, refusals: readonly Refusal[] = [], askedSystem?: number): Promise<Response> {
  const ground = await groundOf(c);
  const [one, other] = [numberIn(c.req.param("a")), numberIn(c.req.param("b"))];
  const view = one === undefined || other === undefined ? undefined : await pairView(ground.db, one, other);
  if (!view) return notThere(c, ground);
  const available = await availabilityOf(
    ground.db,
    view.sides.map((side) => side.id),
  );
  const sideOf = async (side: PairSide): Promise<Side> => {
    const raw = await rawOf(ground.db, side.id);
    return { ...side, available: available.get(side.id) ?? [], marc: raw ? await marcLines(raw) : undefined };
  };
  const [low, high] = view.sides;
  return answer(
    c,
    <PairPage
      ground={ground}
      sides={[await sideOf(low), await sideOf(high)]}
      facts={view.facts}
      compared={compareDescriptions(low.description, high.description)}
      system={askedSystem ?? numberIn(c.req.query("system"))}
      problems={worded(ground.ui, refusals)}
      said={saidIn(c, ground.ui)}
      undo={<UndoForm c={c} ui={ground.ui} />}
    />,
    refusals.length > 0 ? statusOf(refusals) : 200,
  );
}

async function decide(c: Page): Promise<Response> {
  const ground = await groundOf(c);
  const { data, key } = await readForm(c);
  const system = numberIn(data.system);
  const [one, other] = [numberIn(c.req.param("a")), numberIn(c.req.param("b"))];
  const view = one === undefined || other === undefined ? undefined : await pairView(ground.db, one, other);
  if (!view) return notThere(c, ground);
  const [low, high] = view.sides;
  // Asked at the record that is the visitor's own; where both are, at either.
  const [record, second] = mayDecideFor(ground, low.node) ? [low.id, high.id] : [high.id, low.id];
  const caller = callerOf(ground.visit, key);
  const decision = pairDecisions.find((code) => code === data.do);
  const outcome = decision
    ? await perform(caller, decidePair, { record, other: second, decision, note: data.note })
    : await perform(caller, mergeRecords, {
        record,
        other: second,
        leader: data.leader || undefined,
        note: data.note,
      });
  if (!outcome.ok) return showPair(c, outcome.refusals, system);
  const said = decision ?? "merged";
  const undo = "merge" in outcome.value ? { merge: outcome.value.merge, through: record } : {};
  if (said === "again")
    return onward(c, to(ground.ui, `/office/doubles/${low.id}/${high.id}`, { system, said }));
  const [next] = await waitingPairs(ground.db, nodesOf(ground, system), { offset: 0, limit: 1 });
  return onward(
    c,
    next && !(said === "later" && next.a === low.id && next.b === high.id)
      ? to(ground.ui, `/office/doubles/${next.a}/${next.b}`, { system, said, ...undo })
      : to(ground.ui, "/office/doubles", { system, said }),
  );
}

async function showMerges(c: Page, refusals: readonly Refusal[] = []): Promise<Response> {
  const ground = await groundOf(c);
  const system = numberIn(c.req.query("system"));
  const why = whos.find((one) => one === c.req.query("why"));
  const page = pageIn(c);
  const merges = await mergesDone(ground.db, {
    within: nodesOf(ground, system),
    why,
    record: numberIn(c.req.query("record")),
    run: numberIn(c.req.query("run")),
    offset: (page - 1) * mergesPerPage,
    limit: mergesPerPage + 1,
  });
  const shown = merges.slice(0, mergesPerPage);
  const names = await namesOfAccounts(
    ground.db,
    shown.flatMap((one) => [one.mergedBy, one.undoneBy]),
    ground.ui.lang,
  );
  return answer(
    c,
    <MergesPage
      ground={ground}
      merges={shown}
      names={names}
      page={page}
      more={merges.length > mergesPerPage}
      system={system}
      why={why}
      problems={worded(ground.ui, refusals)}
      said={saidIn(c, ground.ui)}
    />,
    refusals.length > 0 ? statusOf(refusals) : 200,
  );
}

async function unmerge(c: Page): Promise<Response> {
  const ground = await groundOf(c);
  const { data, key } = await readForm(c);
  const outcome = await perform(callerOf(ground.visit, key), unmergeRecords, {
    merge: c.req.param("id"),
    record: data.record,
    next: data.next === "again" ? "again" : "different",
  });
  if (!outcome.ok) return showMerges(c, outcome.refusals);
  return onward(c, to(ground.ui, "/office/merges", { said: "unmerged" }));
}

export const unionPages = new Hono<Env>()
  .get("/doubles", showQueue)
  .get("/doubles/all", all.show)
  .post("/doubles/all", all.begin)
  .post("/doubles/all/stop", all.stop)
  .get("/doubles/:a/:b", (c) => showPair(c))
  .post("/doubles/:a/:b", decide)
  .get("/merges", (c) => showMerges(c))
  .post("/merges/:id", unmerge)
  .get("/works/:id", works.show)
  .post("/works/:id/join", works.join)
  .post("/works/:id/part", works.part)
  .post("/works/:id/back", works.back);
