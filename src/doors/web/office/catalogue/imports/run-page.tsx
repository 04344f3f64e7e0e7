import type { ImportRun } from "#catalogue";
import type { Visit } from "#doors/web/gate";
import {
  Button,
  Buttons,
  Hidden,
  Message,
  More,
  Progress,
  type ProgressState,
  Sums,
  to,
  type Ui,
} from "#doors/web/ui";
import { formatBytes, formatNumber } from "#platform/i18n";
import { isOver, type JobView } from "#platform/jobs/rules";
import { Frame } from "./frame.tsx";
import { officeWords } from "./words/index.ts";

const states: Record<JobView["state"], ProgressState> = {
  waiting: "queued",
  running: "running",
  done: "finished",
  failed: "failed",
  cancelled: "failed",
};

/** One import: how far it is, what it came to, and what waits. Loads itself again while it runs. */
export function RunPage({
  visit,
  ui,
  run,
  job,
}: {
  visit: Visit;
  ui: Ui;
  run: ImportRun;
  job: JobView | undefined;
}) {
  const words = officeWords(ui.lang);
  const n = (value: number): string => formatNumber(ui.lang, value);
  const going = job !== undefined && !isOver(job);
  return (
    <Frame visit={visit} ui={ui} title={words.run.title(String(run.id))} refresh={going ? 3 : undefined}>
      {job ? (
        <Progress
          title={run.fileName || words.run.progress}
          state={states[job.state]}
          {...(job.total ? { done: Math.round((job.done / job.total) * 100), total: 100 } : {})}
        >
          {job.total ? (
            <p>{words.run.bytes(formatBytes(ui.lang, job.done), formatBytes(ui.lang, job.total))}</p>
          ) : null}
          {job.state === "cancelled" ? <p>{words.run.stopped}</p> : null}
          {job.state === "failed" ? <p>{words.run.failed}</p> : null}
        </Progress>
      ) : run.endedAt ? null : (
        <Message tone="wait" title={words.run.notBegun} />
      )}
      <Sums
        sums={[
          { label: words.runs.read, value: n(run.read) },
          { label: words.runs.imported, value: n(run.imported) },
          { label: words.runs.merged, value: n(run.merged) },
          {
            label: words.runs.queued,
            value: n(run.queued),
            ...(run.queued > 0 ? { href: to(ui, "/office/catalogue/queue", { run: run.id }) } : {}),
          },
          { label: words.runs.copies, value: n(run.copies) },
        ]}
      />
      {going ? (
        <form method="post" action={to(ui, `/office/catalogue/runs/${run.id}/stop`)}>
          <Hidden name="key" value={crypto.randomUUID()} />
          <Button quiet>{words.run.stop}</Button>
        </form>
      ) : null}
      <Buttons>
        <More href={to(ui, "/office/catalogue")}>{words.run.toImport}</More>
        <More href={to(ui, "/search", { sort: "newest" })}>{words.run.toSearch}</More>
      </Buttons>
    </Frame>
  );
}
