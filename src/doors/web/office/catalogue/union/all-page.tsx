/** The whole catalogue compared once more: for whoever looks after the region. */
import type { Refusal } from "#basics";
import { askMatching, lastMatching, matchedIn, stopMatching } from "#catalogue";
import { answer, callerOf, onward, type Page, readForm, statusOf } from "#doors/web/gate";
import { Button, Buttons, FormErrors, Hidden, type Problem, Progress, Sums, to } from "#doors/web/ui";
import { perform } from "#platform/acts";
import { dayOf, formatDay, formatNumber } from "#platform/i18n";
import { isOver, type JobView, jobById } from "#platform/jobs";
import { Frame, type Ground, groundOf, notThere, saidIn, worded } from "./ground.tsx";
import { pageWords } from "./words/index.ts";

const states = {
  waiting: "queued",
  running: "running",
  done: "finished",
  failed: "failed",
  cancelled: "failed",
} as const;

const path = "/office/doubles/all";

type AllProps = {
  ground: Ground;
  job: JobView | undefined;
  problems: readonly Problem[];
  said: string | undefined;
};

function AllPage({ ground, job, problems, said }: AllProps) {
  const { ui } = ground;
  const words = pageWords(ui.lang);
  const going = job !== undefined && !isOver(job);
  return (
    <Frame ground={ground} title={words.allTitle} tab="all" said={said} refresh={going ? 3 : undefined}>
      <p class="soft">{words.all.lead}</p>
      <FormErrors problems={problems} />
      {job ? <Last ground={ground} job={job} /> : <p>{words.all.never}</p>}
      <form method="post" action={to(ui, going ? `${path}/stop` : path)}>
        <Hidden name="key" value={crypto.randomUUID()} />
        <Buttons>
          <Button quiet={going}>{going ? words.all.stop : words.all.start}</Button>
        </Buttons>
      </form>
    </Frame>
  );
}

function Last({ ground, job }: { ground: Ground; job: JobView }) {
  const { ui } = ground;
  const words = pageWords(ui.lang).all;
  const n = (value: number): string => formatNumber(ui.lang, value);
  const matched = matchedIn(job.result);
  if (job.state === "done" && matched)
    return (
      <>
        <p>{words.last(formatDay(ui.lang, dayOf(job.endedAt ?? job.askedAt), { year: true }))}</p>
        <Sums
          sums={[
            { label: words.records, value: n(matched.records) },
            {
              label: words.merged,
              value: n(matched.merged),
              href: to(ui, "/office/merges", { why: "rule" }),
            },
            { label: words.waiting, value: n(Math.max(0, matched.waiting)), href: to(ui, "/office/doubles") },
          ]}
        />
      </>
    );
  return (
    <Progress title={words.progress} state={states[job.state]} done={job.done} total={job.total ?? undefined}>
      {job.state === "waiting" ? <p>{words.waits}</p> : null}
      {job.state === "failed" || job.state === "cancelled" ? <p>{words.failed}</p> : null}
    </Progress>
  );
}

async function show(c: Page, refusals: readonly Refusal[] = []): Promise<Response> {
  const ground = await groundOf(c);
  if (ground.within !== null) return notThere(c, ground);
  const last = await lastMatching(ground.db);
  const job = last ? await jobById(ground.visit.house.ground.db, last.id) : undefined;
  return answer(
    c,
    <AllPage ground={ground} job={job} problems={worded(ground.ui, refusals)} said={saidIn(c, ground.ui)} />,
    refusals.length > 0 ? statusOf(refusals) : 200,
  );
}

/** A form that was sent twice begins one comparing. */
async function begin(c: Page): Promise<Response> {
  const ground = await groundOf(c);
  const { key } = await readForm(c);
  const outcome = await perform(callerOf(ground.visit, key), askMatching, {});
  if (!outcome.ok) return show(c, outcome.refusals);
  const { jobs } = ground.visit.house;
  await jobs.start("catalogue.match-all", {}, { by: ground.visit.actor, node: null, once: true });
  return onward(c, to(ground.ui, path));
}

async function stop(c: Page): Promise<Response> {
  const ground = await groundOf(c);
  const { key } = await readForm(c);
  const outcome = await perform(callerOf(ground.visit, key), stopMatching, {});
  if (!outcome.ok) return show(c, outcome.refusals);
  await ground.visit.house.jobs.cancel(outcome.value.job);
  return onward(c, to(ground.ui, path));
}

export const all = { show: (c: Page) => show(c), begin, stop };
