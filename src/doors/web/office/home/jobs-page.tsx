import type { Visit } from "#doors/web/gate";
import { Empty, StateWord, Table, type Tone, type Ui, WorkPage } from "#doors/web/ui";
import { dayOf, formatDay, formatNumber, formatTime } from "#platform/i18n/rules";
import type { JobView } from "#platform/jobs";
import { isOver } from "#platform/jobs/rules";
import { officeSide } from "../side.ts";
import { homeWords } from "./words/index.ts";

const tones: Record<JobView["state"], Tone> = {
  waiting: "wait",
  running: "wait",
  done: "ok",
  failed: "stop",
  cancelled: "stop",
};

/** Long work of one's places, newest first; the page loads itself again while something runs. */
export function JobsPage({ visit, ui, jobs }: { visit: Visit; ui: Ui; jobs: readonly JobView[] }) {
  const words = homeWords(ui.lang).jobs;
  const zone = visit.house.settings.timeZone;
  const when = (at: Date | null): string =>
    at ? `${formatDay(ui.lang, dayOf(at, zone))}, ${formatTime(at, zone)}` : "";
  const howFar = ({ done, total }: JobView): string =>
    total ? `${formatNumber(ui.lang, done)} / ${formatNumber(ui.lang, total)}` : formatNumber(ui.lang, done);
  return (
    <WorkPage
      ui={ui}
      title={words.title}
      side={officeSide(visit)}
      refresh={jobs.some((job) => !isOver(job)) ? 3 : undefined}
    >
      <p class="soft">{words.lead}</p>
      {jobs.length === 0 ? (
        <Empty title={words.empty} next={words.emptyNext} level={2} />
      ) : (
        <Table
          caption={words.title}
          quietCaption
          stack
          rows={jobs}
          rowKey={(job) => String(job.id)}
          columns={[
            { key: "kind", label: words.kind, head: true, cell: (job) => words.kinds[job.kind] ?? job.kind },
            {
              key: "state",
              label: words.state,
              cell: (job) => <StateWord tone={tones[job.state]}>{words.states[job.state]}</StateWord>,
            },
            { key: "done", label: words.done, figures: true, cell: howFar },
            { key: "asked", label: words.asked, cell: (job) => when(job.askedAt) },
            { key: "ended", label: words.ended, cell: (job) => when(job.endedAt) },
          ]}
        />
      )}
    </WorkPage>
  );
}
