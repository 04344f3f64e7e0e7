import type { Refusal } from "#basics";
import {
  carryOutImport,
  importRun,
  jobOfRun,
  leftOvers,
  type RehearsalOutcome,
  rehearsalLines,
  rehearsalOutcomes,
  stopImport,
  takeBackImport,
} from "#catalogue";
import { answer, callerOf, numberIn, onward, type Page, readForm, visitOf } from "#doors/web/gate";
import { to } from "#doors/web/ui";
import { perform } from "#platform/acts";
import { jobById } from "#platform/jobs";
import { allowedHere, badStatus, barred, oneOf, uiFor, worded } from "./common.tsx";
import { RehearsalPage, rehearsalPerPage } from "./rehearsal-page.tsx";
import { leftPerPage, RunPage } from "./run-page.tsx";

async function runHere(c: Page) {
  const allowed = await allowedHere(c);
  if (allowed instanceof Response) return allowed;
  const { db } = visitOf(c).house.ground;
  const id = numberIn(c.req.param("run"));
  const run = id === undefined ? undefined : await importRun(db.sql, id);
  if (!run || !allowed.all.includes(run.node)) return barred(c, 404);
  const job = await jobOfRun(db.sql, run.id);
  return { run, job: job === undefined ? undefined : await jobById(db, job) };
}
type Here = Exclude<Awaited<ReturnType<typeof runHere>>, Response>;

const pageOf = (c: Page): number => Math.min(numberIn(c.req.query("page")) ?? 1, 10_000);

export async function showRun(c: Page): Promise<Response> {
  const here = await runHere(c);
  return here instanceof Response ? here : runPage(c, here);
}

async function runPage(c: Page, here: Here, refusals: readonly Refusal[] = []): Promise<Response> {
  const ui = uiFor(c);
  const page = pageOf(c);
  const left = here.run.back?.left
    ? await leftOvers(visitOf(c).house.ground.db.sql, here.run.id, {
        offset: (page - 1) * leftPerPage,
        limit: leftPerPage,
      })
    : [];
  return answer(
    c,
    <RunPage visit={visitOf(c)} ui={ui} {...here} left={left} page={page} problems={worded(ui, refusals)} />,
    refusals.length > 0 ? badStatus(refusals) : 200,
  );
}

export async function showRehearsal(c: Page): Promise<Response> {
  const here = await runHere(c);
  if (here instanceof Response) return here;
  const outcome: RehearsalOutcome = oneOf(rehearsalOutcomes, c.req.query("what")) ?? "new";
  const page = pageOf(c);
  const joined = c.req.query("what") === "joined";
  const lines = await rehearsalLines(
    visitOf(c).house.ground.db.sql,
    here.run.id,
    joined ? "joined" : outcome,
    {
      offset: (page - 1) * rehearsalPerPage,
      limit: rehearsalPerPage,
    },
  );
  return answer(
    c,
    <RehearsalPage
      visit={visitOf(c)}
      ui={uiFor(c)}
      run={here.run}
      outcome={outcome}
      joined={joined}
      lines={lines}
      page={page}
    />,
  );
}

/** Stops after the batch at work. */
export async function stop(c: Page): Promise<Response> {
  const here = await runHere(c);
  if (here instanceof Response) return here;
  const visit = visitOf(c);
  const { key } = await readForm(c);
  const outcome = await perform(callerOf(visit, key), stopImport, { run: here.run.id });
  if (!outcome.ok) return runPage(c, here, outcome.refusals);
  if (here.job) await visit.house.jobs.cancel(here.job.id);
  return onward(c, to(visit, `/office/catalogue/runs/${here.run.id}`));
}

/** Begins after a rehearsal, goes on after a stop. */
export async function carryOut(c: Page): Promise<Response> {
  const here = await runHere(c);
  if (here instanceof Response) return here;
  const visit = visitOf(c);
  const { key } = await readForm(c);
  const outcome = await perform(callerOf(visit, key), carryOutImport, { run: here.run.id });
  if (!outcome.ok) return runPage(c, here, outcome.refusals);
  await startOnce(c, here, "catalogue.import");
  return onward(c, to(visit, `/office/catalogue/runs/${here.run.id}`));
}

/** The first part is taken back at once; what is left of a big import goes on as a job. */
export async function takeBack(c: Page): Promise<Response> {
  const here = await runHere(c);
  if (here instanceof Response) return here;
  const visit = visitOf(c);
  const { key } = await readForm(c);
  const outcome = await perform(callerOf(visit, key), takeBackImport, { run: here.run.id });
  if (!outcome.ok) return runPage(c, here, outcome.refusals);
  if (!outcome.value.over) await startOnce(c, here, "catalogue.take-back");
  return onward(c, to(visit, `/office/catalogue/runs/${here.run.id}`));
}

/** A form sent twice asks for one job. */
async function startOnce(c: Page, { run }: Here, kind: string): Promise<void> {
  const { house, actor } = visitOf(c);
  await house.jobs.start(kind, { run: run.id }, { by: actor, node: run.node, once: true });
}
