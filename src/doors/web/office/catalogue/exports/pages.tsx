import { Readable } from "node:stream";
import { Hono } from "hono";
import { type Refusal, refuse } from "#basics";
import {
  askExport,
  exportRun,
  exportRuns,
  jobOfExport,
  listById,
  listsFor,
  mayReadList,
  queryPart,
  sharedNodes,
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
import { perform } from "#platform/acts";
import { disposition } from "#platform/files";
import { jobById } from "#platform/jobs";
import { barred, shownOf, statusIn, textOf, worded } from "../lists/frame.tsx";
import { ExportPage, ExportsPage } from "./export-pages.tsx";
import { exportPageWords } from "./words/index.ts";

const titleOf = (c: Page): string => exportPageWords(shownOf(c).ui.lang).title;

async function allowedHere(c: Page) {
  const shown = shownOf(c);
  const allowed = await allowedWith(shown.visit, "catalogue.edit");
  if (allowed.choices.length === 0) return barred(c, titleOf(c), shown.visit.account === null ? 401 : 403);
  return { ...shown, allowed };
}

async function showExports(c: Page, data: Fields = {}, refusals: readonly Refusal[] = []): Promise<Response> {
  const here = await allowedHere(c);
  if (here instanceof Response) return here;
  const { visit, allowed } = here;
  const db = visit.house.ground.db.sql;
  const lists = await listsFor(db, {
    account: visit.actor.account,
    nodes: sharedNodes(allowed.tree, visit.actor),
  });
  const typed = Object.fromEntries(
    Object.entries(data).filter((pair): pair is [string, string] => typeof pair[1] === "string"),
  );
  const page = {
    ...here,
    runs: await exportRuns(db, allowed.all),
    lists,
    typed,
    problems: worded(here.ui, refusals),
  };
  return answer(c, <ExportsPage {...page} />, statusIn(refusals));
}

async function ask(c: Page): Promise<Response> {
  const here = await allowedHere(c);
  if (here instanceof Response) return here;
  const { visit, allowed } = here;
  const { house } = visit;
  const { data, key } = await readForm(c);
  const query = textOf(data.query).trim() === "" ? "" : queryPart(textOf(data.query));
  const id = numberIn(data.list);
  if (query !== "" && id !== undefined) return showExports(c, data, [refuse("query-and-list", {}, "list")]);
  const list = id === undefined ? undefined : await listById(house.ground.db.sql, id);
  if (id !== undefined && !(list && mayReadList(list, visit.actor, sharedNodes(allowed.tree, visit.actor))))
    return showExports(c, data, [refuse("no-such", {}, "list")]);
  const choice = list
    ? { by: "list", list: list.id }
    : query === ""
      ? undefined
      : { by: "query", address: query };
  const since = textOf(data.since);
  const asked = await perform(callerOf(visit, key), askExport, {
    node: data.node,
    format: data.format,
    flavour: data.flavour,
    choice,
    since: since === "" ? undefined : since,
  });
  if (!asked.ok) return showExports(c, data, asked.refusals);
  const { run } = asked.value;
  // A form that was sent twice asks for one file: one job writes it.
  await house.jobs.start(
    "catalogue.export",
    { run, lang: visit.lang },
    { by: visit.actor, node: Number(data.node), once: true },
  );
  return onward(c, to(visit, `/office/exports/${run}`));
}

async function runHere(c: Page) {
  const here = await allowedHere(c);
  if (here instanceof Response) return here;
  const { ground } = here.visit.house;
  const id = numberIn(c.req.param("id"));
  const run = id === undefined ? undefined : await exportRun(ground.db.sql, id);
  if (!run || !here.allowed.all.includes(run.node)) return barred(c, titleOf(c), 404);
  const job = await jobOfExport(ground.db.sql, run.id);
  return { ...here, run, job: job === undefined ? undefined : await jobById(ground.db, job) };
}

const hand =
  (which: "file" | "lossesFile" | "tooLongFile") =>
  async (c: Page): Promise<Response> => {
    const here = await runHere(c);
    if (here instanceof Response) return here;
    const { files } = here.visit.house;
    const id = here.run[which];
    const file = id === null ? undefined : await files.byId(id);
    const bytes = file ? await files.open(file) : undefined;
    if (!file || !bytes) return barred(c, titleOf(c), 404);
    c.header("content-disposition", disposition(file.name, "attachment"));
    c.header("cache-control", "private, no-store");
    c.header("content-length", String(file.size));
    return c.body(Readable.toWeb(bytes) as ReadableStream, 200, { "content-type": file.mime });
  };

export const exportPages = new Hono<Env>()
  .get("/exports", (c) => showExports(c))
  .post("/exports", ask)
  .get("/exports/:id", async (c) => {
    const here = await runHere(c);
    return here instanceof Response ? here : answer(c, <ExportPage {...here} />);
  })
  .post("/exports/:id/stop", async (c) => {
    const here = await runHere(c);
    if (here instanceof Response) return here;
    if (here.job) await here.visit.house.jobs.cancel(here.job.id);
    return onward(c, to(here.visit, `/office/exports/${here.run.id}`));
  })
  .get("/exports/:id/file", hand("file"))
  .get("/exports/:id/losses", hand("lossesFile"))
  .get("/exports/:id/too-long", hand("tooLongFile"));
