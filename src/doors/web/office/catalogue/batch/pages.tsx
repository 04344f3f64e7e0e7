import { Hono } from "hono";
import { type Outcome, type Refusal, refuse } from "#basics";
import {
  type Batch,
  batchById,
  batchesOf,
  batchRecords,
  beginBatch,
  type Choice,
  chosenRecords,
  draftBatch,
  dropDraftBatch,
  listById,
  listsFor,
  mayReadList,
  numbersIn,
  previewBatch,
  queryPart,
  sharedNodes,
  stopBatch,
  undoBatch,
} from "#catalogue";
import {
  allowedWith,
  answer,
  callerOf,
  type Env,
  type Fields,
  numberIn,
  onward,
  type Page,
  readForm,
} from "#doors/web/gate";
import { to } from "#doors/web/ui";
import { type AnyAction, perform } from "#platform/acts";
import { barred, mayHere, type Shown, shownOf, statusIn, textOf, worded } from "../lists/frame.tsx";
import { BatchesPage, FormPage, isKind, subfieldRows } from "./form-page.tsx";
import { listedOutcomes, listedPerPage, RunPage } from "./run-page.tsx";
import { batchPageWords } from "./words/index.ts";

const titleOf = (c: Page): string => batchPageWords(shownOf(c).ui.lang).title;
const longestFile = 5_000_000;

async function allowedHere(c: Page) {
  const shown = shownOf(c);
  const allowed = await allowedWith(shown.visit, "catalogue.batch");
  if (allowed.choices.length === 0) return barred(c, titleOf(c), shown.visit.account === null ? 401 : 403);
  return { ...shown, allowed };
}

async function showForm(c: Page, data: Fields, refusals: readonly Refusal[] = []): Promise<Response> {
  const here = await allowedHere(c);
  if (here instanceof Response) return here;
  const kind = data.do;
  if (!isKind(kind)) return barred(c, titleOf(c), 404);
  const { visit, allowed, ui } = here;
  const who = { account: visit.actor.account, nodes: sharedNodes(allowed.tree, visit.actor) };
  const lists = await listsFor(visit.house.ground.db.sql, who);
  const typed = Object.fromEntries(
    Object.entries(data).filter((pair): pair is [string, string] => typeof pair[1] === "string"),
  );
  return answer(
    c,
    <FormPage {...here} kind={kind} lists={lists} typed={typed} problems={worded(ui, refusals)} />,
    statusIn(refusals),
  );
}

/** The change as the form tells it; the act says what is wrong with it. */
function changeIn(data: Fields): object {
  const { tag, code, value, containing } = data;
  switch (data.do) {
    case "add-field":
      return {
        do: data.do,
        tag,
        indicators: data.indicators,
        subfields: subfieldRows
          .map((row) => ({ code: data[`code${row}`], value: data[`value${row}`] }))
          .filter((one, row) => row === 0 || textOf(one.value).trim() !== ""),
      };
    case "replace":
      return {
        do: data.do,
        tag,
        code,
        find: data.find,
        by: data.by_ ?? "",
        pattern: data.pattern === "on",
        matchCase: data.matchCase === "on",
      };
    case "set-bbk":
      return { do: data.do, code: data.bbk };
    case "set-age-mark":
      return { do: data.do, mark: data.mark };
    case "set-kind":
      return { do: data.do, kind: data.kind };
    case "set-state":
      return { do: data.do, state: data.toState };
    case "set-language":
      return { do: data.do, language: data.language };
    default:
      return { do: data.do, tag, code, value, containing };
  }
}

/** What was chosen, or why it cannot be. A list must be one that the visitor may read. */
async function choiceIn({ visit }: Shown, data: Fields): Promise<Choice | Refusal> {
  if (data.by === "list") {
    const id = numberIn(data.list);
    const list = id === undefined ? undefined : await listById(visit.house.ground.db.sql, id);
    const { tree } = await allowedWith(visit, "lists.keep");
    return list && mayReadList(list, visit.actor, sharedNodes(tree, visit.actor))
      ? { by: "list", list: list.id }
      : refuse("required", {}, "choice.list");
  }
  if (data.by === "import") {
    const run = numberIn(textOf(data.run).trim());
    return run === undefined ? refuse("required", {}, "choice.run") : { by: "import", run };
  }
  if (data.by === "numbers") {
    const { file } = data;
    const sent = file instanceof File && file.size > 0 && file.size <= longestFile ? await file.text() : "";
    return { by: "numbers", numbers: numbersIn(`${textOf(data.numbers)}\n${sent}`) };
  }
  const address = queryPart(textOf(data.address));
  // Without a question every record of the region would be meant: that has to be said, not left out.
  return address === "" ? refuse("nothing-asked", {}, "choice.address") : { by: "query", address };
}

async function draft(c: Page): Promise<Response> {
  const here = await allowedHere(c);
  if (here instanceof Response) return here;
  const { visit } = here;
  const { data, key } = await readForm(c);
  const choice = await choiceIn(here, data);
  if ("code" in choice) return showForm(c, data, [choice]);
  const records = await chosenRecords(visit.house.ground.db.sql, choice, undefined, visit.house.search);
  const kept = choice.by === "numbers" ? { ...choice, numbers: choice.numbers.slice(0, 1_000) } : choice;
  const made = await perform(callerOf(visit, key), draftBatch, {
    node: data.node,
    choice: kept,
    records,
    change: changeIn(data),
    note: data.note,
  });
  return made.ok
    ? onward(c, to(visit, `/office/batch/${made.value.batch}`))
    : showForm(c, data, made.refusals);
}

type Here = Shown & { batch: Batch; mayChange: boolean };

async function batchHere(c: Page): Promise<Here | Response> {
  const here = await allowedHere(c);
  if (here instanceof Response) return here;
  const id = numberIn(c.req.param("id"));
  const batch = id === undefined ? undefined : await batchById(here.visit.house.ground.db.sql, id);
  if (!batch || !here.allowed.all.includes(batch.node)) return barred(c, titleOf(c), 404);
  return { ...here, batch, mayChange: await mayHere(here, "catalogue.batch", batch.node) };
}

async function showRun(c: Page, here: Here, refusals: readonly Refusal[] = []): Promise<Response> {
  const db = here.visit.house.ground.db.sql;
  const batch = (await batchById(db, here.batch.id)) ?? here.batch;
  const preview = batch.state === "drafted" ? await previewBatch(db, batch) : undefined;
  const outcome = listedOutcomes.find((one) => one === c.req.query("outcome"));
  const page = Math.min(numberIn(c.req.query("page")) ?? 1, 10_000);
  const listed = outcome && {
    outcome,
    page,
    rows: await batchRecords(db, batch.id, outcome, {
      offset: (page - 1) * listedPerPage,
      limit: listedPerPage,
    }),
  };
  const shown = { ...here, batch, preview, listed, problems: worded(here.ui, refusals) };
  return answer(c, <RunPage {...shown} />, statusIn(refusals));
}

/** Moves a batch; one that goes on has its job asked for. */
const move =
  (what: AnyAction, works: boolean) =>
  async (c: Page): Promise<Response> => {
    const here = await batchHere(c);
    if (here instanceof Response) return here;
    const { visit, batch } = here;
    const { key } = await readForm(c);
    const outcome: Outcome<unknown> = await perform(callerOf(visit, key), what, { batch: batch.id });
    if (!outcome.ok) return showRun(c, here, outcome.refusals);
    if (works)
      await visit.house.jobs.start(
        "catalogue.batch",
        { batch: batch.id },
        { by: visit.actor, node: batch.node, once: true },
      );
    return onward(c, to(visit, what === dropDraftBatch ? "/office/batch" : `/office/batch/${batch.id}`));
  };

export const batchPages = new Hono<Env>()
  .get("/batch", async (c) => {
    const here = await allowedHere(c);
    if (here instanceof Response) return here;
    const batches = await batchesOf(here.visit.house.ground.db.sql, here.allowed.all);
    return answer(c, <BatchesPage {...here} batches={batches} />);
  })
  .get("/batch/new", (c) => showForm(c, c.req.query() as Fields))
  .post("/batch", draft)
  .get("/batch/:id", async (c) => {
    const here = await batchHere(c);
    return here instanceof Response ? here : showRun(c, here);
  })
  .post("/batch/:id/begin", move(beginBatch, true))
  .post("/batch/:id/stop", move(stopBatch, false))
  .post("/batch/:id/undo", move(undoBatch, true))
  .post("/batch/:id/drop", move(dropDraftBatch, false));
