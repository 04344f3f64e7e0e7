import { Hono } from "hono";
import { mayAt, type Refusal, refuse } from "#basics";
import {
  beginImport,
  importRun,
  importRuns,
  jobOfRun,
  previewOf,
  queueAt,
  queuedById,
  retryQueued,
  setAsideQueued,
  takeFile,
} from "#catalogue";
import { answer, callerOf, type Env, onward, type Page, readForm, statusOf, visitOf } from "#doors/web/gate";
import { ErrorBody, type Problem, problemsOf, to, type Ui, uiOf } from "#doors/web/ui";
import { perform } from "#platform/acts";
import { disposition } from "#platform/files";
import { jobById } from "#platform/jobs";
import { type Allowed, allowedFor } from "./allowed.ts";
import { Frame } from "./frame.tsx";
import { ImportPage, PreviewPage } from "./import-page.tsx";
import { QueuePage, queuePerPage } from "./queue-page.tsx";
import { RunPage } from "./run-page.tsx";
import { officeWords, refusalWords } from "./words/index.ts";

const numberIn = (text: unknown): number | undefined =>
  typeof text === "string" && /^[1-9]\d{0,14}$/.test(text) ? Number(text) : undefined;

const uiFor = (c: Page): Ui => uiOf(visitOf(c), visitOf(c).house.site());
const worded = (ui: Ui, refusals: readonly Refusal[]): Problem[] =>
  problemsOf(refusals, refusalWords(ui.lang));

/** Instead of a page that somebody may not see, or that is not there. */
function barred(c: Page, status: 401 | 403 | 404): Response {
  const ui = uiFor(c);
  const page = (
    <Frame visit={visitOf(c)} ui={ui} title={officeWords(ui.lang).section}>
      <ErrorBody ui={ui} status={status} />
    </Frame>
  );
  return answer(c, page, status);
}

/** What the visitor may import for, or the answer to give instead. */
async function allowedHere(c: Page): Promise<Allowed | Response> {
  const visit = visitOf(c);
  if (visit.account === null) return barred(c, 401);
  const allowed = await allowedFor(visit);
  return allowed.all.size === 0 ? barred(c, 403) : allowed;
}

async function showImport(
  c: Page,
  allowed: Allowed,
  problems: Problem[] = [],
  node?: string,
  status: 200 | 401 | 403 | 404 | 413 | 422 = 200,
) {
  const db = visitOf(c).house.ground.db.sql;
  const nodes = [...allowed.all];
  const runs = await importRuns(db, nodes);
  const { total } = await queueAt(db, nodes, { offset: 0, limit: 0 });
  const page = { tree: allowed.tree, choices: allowed.choices, runs, waiting: total, problems, node };
  return answer(c, <ImportPage visit={visitOf(c)} ui={uiFor(c)} {...page} />, status);
}

/** A file that was kept for a node, as the visitor may see it: of a node of theirs, and still there. */
async function keptFile(c: Page, allowed: Allowed) {
  const { files } = visitOf(c).house;
  const id = numberIn(c.req.param("file"));
  const file = id === undefined ? undefined : await files.byId(id);
  if (!file || file.node === null || !allowed.all.has(file.node)) return undefined;
  const bytes = await files.open(file);
  return bytes ? { file, node: file.node, bytes } : undefined;
}

export const cataloguePages = new Hono<Env>()
  .get("/catalogue", async (c) => {
    const allowed = await allowedHere(c);
    return allowed instanceof Response ? allowed : showImport(c, allowed);
  })
  .post("/catalogue/import", upload)
  .get("/catalogue/import/:file", showPreview)
  .post("/catalogue/import/:file", start)
  .get("/catalogue/runs/:run", showRun)
  .post("/catalogue/runs/:run/stop", stop)
  .get("/catalogue/queue", showQueue)
  .get("/catalogue/queue/:id/bytes", download)
  .post("/catalogue/queue/:id", decide);

async function upload(c: Page): Promise<Response> {
  const allowed = await allowedHere(c);
  if (allowed instanceof Response) return allowed;
  const visit = visitOf(c);
  const ui = uiFor(c);
  const { data, key } = await readForm(c);
  const node = typeof data.node === "string" ? data.node : undefined;
  const again = (refusals: readonly Refusal[]) =>
    showImport(c, allowed, worded(ui, refusals), node, statusOf(refusals) as 401 | 403 | 404 | 422);
  const { file } = data;
  if (!(file instanceof File) || file.size === 0) return again([refuse("no-file", {}, "file")]);
  // Asked before any byte is stored; the act asks again.
  const lineage = await visit.house.ground.db.sql
    .transaction()
    .execute((tx) => visit.house.ground.lineage(tx, numberIn(node) ?? 0));
  if (!mayAt(visit.actor, "catalogue.import", lineage)) return again([refuse("not-permitted", {}, "node")]);
  const looked = await previewOf(file.stream(), {}, 1);
  if (!looked.ok) return again(looked.refusals);
  const taken = await visit.house.files.takeIn(file.stream(), visit.house.settings.uploadLimit);
  if (!taken.ok) return again(taken.refusals);
  const kept = await perform(callerOf(visit, key), takeFile, {
    node,
    name: file.name || "catalogue",
    taken: taken.value,
  });
  return kept.ok ? onward(c, to(visit, `/office/catalogue/import/${kept.value.file}`)) : again(kept.refusals);
}

async function showPreview(c: Page): Promise<Response> {
  const allowed = await allowedHere(c);
  if (allowed instanceof Response) return allowed;
  const kept = await keptFile(c, allowed);
  if (!kept) return barred(c, 404);
  const preview = await previewOf(kept.bytes);
  if (!preview.ok) return showImport(c, allowed, worded(uiFor(c), preview.refusals), String(kept.node), 422);
  return answer(
    c,
    <PreviewPage
      visit={visitOf(c)}
      ui={uiFor(c)}
      file={kept.file}
      node={kept.node}
      preview={preview.value}
    />,
  );
}

async function start(c: Page): Promise<Response> {
  const allowed = await allowedHere(c);
  if (allowed instanceof Response) return allowed;
  const visit = visitOf(c);
  const { key } = await readForm(c);
  const kept = await keptFile(c, allowed);
  if (!kept) return barred(c, 404);
  const preview = await previewOf(kept.bytes, {}, 1);
  if (!preview.ok) return showImport(c, allowed, worded(uiFor(c), preview.refusals), String(kept.node), 422);
  const begun = await perform(callerOf(visit, key), beginImport, {
    node: kept.node,
    fileName: kept.file.name,
    format: preview.value.format,
  });
  if (!begun.ok) return showImport(c, allowed, worded(uiFor(c), begun.refusals), String(kept.node), 422);
  const { run } = begun.value;
  // A form that was sent twice begins one import (its key) and asks for one job.
  if ((await jobOfRun(visit.house.ground.db.sql, run)) === undefined) {
    await visit.house.jobs.start(
      "catalogue.import",
      { run, file: kept.file.id },
      { by: visit.actor, node: kept.node },
    );
  }
  return onward(c, to(visit, `/office/catalogue/runs/${run}`));
}

async function runHere(c: Page) {
  const allowed = await allowedHere(c);
  if (allowed instanceof Response) return allowed;
  const { db } = visitOf(c).house.ground;
  const id = numberIn(c.req.param("run"));
  const run = id === undefined ? undefined : await importRun(db.sql, id);
  if (!run || !allowed.all.has(run.node)) return barred(c, 404);
  const job = await jobOfRun(db.sql, run.id);
  return { run, job: job === undefined ? undefined : await jobById(db, job) };
}

async function showRun(c: Page): Promise<Response> {
  const here = await runHere(c);
  return here instanceof Response ? here : answer(c, <RunPage visit={visitOf(c)} ui={uiFor(c)} {...here} />);
}

async function stop(c: Page): Promise<Response> {
  const here = await runHere(c);
  if (here instanceof Response) return here;
  const visit = visitOf(c);
  if (here.job) await visit.house.jobs.cancel(here.job.id);
  return onward(c, to(visit, `/office/catalogue/runs/${here.run.id}`));
}

async function showQueue(c: Page): Promise<Response> {
  const allowed = await allowedHere(c);
  return allowed instanceof Response ? allowed : queueAnswer(c, allowed);
}

async function queueAnswer(c: Page, allowed: Allowed, refusals: readonly Refusal[] = [], ofRun?: number) {
  const ui = uiFor(c);
  const page = Math.min(numberIn(c.req.query("page")) ?? 1, 10_000);
  const run = ofRun ?? numberIn(c.req.query("run"));
  const said = (["retried", "setAsideDone"] as const).find((one) => one === c.req.query("said"));
  const found = await queueAt(visitOf(c).house.ground.db.sql, [...allowed.all], {
    offset: (page - 1) * queuePerPage,
    limit: queuePerPage,
    run,
  });
  const problems = refusals.length > 0 ? worded(ui, refusals) : [];
  return answer(
    c,
    <QueuePage visit={visitOf(c)} ui={ui} {...found} page={page} run={run} problems={problems} said={said} />,
    refusals.length > 0 ? statusOf(refusals) : 200,
  );
}

async function download(c: Page): Promise<Response> {
  const allowed = await allowedHere(c);
  if (allowed instanceof Response) return allowed;
  const id = numberIn(c.req.param("id"));
  const row = id === undefined ? undefined : await queuedById(visitOf(c).house.ground.db.sql, id);
  if (!row || !allowed.all.has(row.node)) return barred(c, 404);
  c.header("content-disposition", disposition(`queue-${row.id}.bin`, "attachment"));
  c.header("cache-control", "private, no-store");
  return c.body(new Uint8Array(row.bytes), 200, { "content-type": "application/octet-stream" });
}

async function decide(c: Page): Promise<Response> {
  const allowed = await allowedHere(c);
  if (allowed instanceof Response) return allowed;
  const visit = visitOf(c);
  const { data, key } = await readForm(c);
  const retry = data.do !== "set-aside";
  const run = numberIn(data.run);
  const input = { id: c.req.param("id") };
  const caller = callerOf(visit, key);
  const outcome = retry
    ? await perform(caller, retryQueued, input)
    : await perform(caller, setAsideQueued, input);
  if (!outcome.ok) return queueAnswer(c, allowed, outcome.refusals, run);
  return onward(c, to(visit, "/office/catalogue/queue", { run, said: retry ? "retried" : "setAsideDone" }));
}
