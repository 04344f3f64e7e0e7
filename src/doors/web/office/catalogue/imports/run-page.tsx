import type { ImportRun, LeftOver, RehearsalOutcome } from "#catalogue";
import { isGoing, mayRun, problemText } from "#catalogue/rules";
import type { Visit } from "#doors/web/gate";
import {
  Button,
  ButtonLink,
  Buttons,
  Facts,
  FormErrors,
  Hidden,
  Message,
  More,
  Pagination,
  type Problem,
  Progress,
  StateWord,
  Sums,
  Table,
  to,
  type Ui,
} from "#doors/web/ui";
import { formatBytes, formatNumber } from "#platform/i18n";
import { isOver, type JobView } from "#platform/jobs/rules";
import { pageWords as authorityPageWords } from "../authorities/words/index.ts";
import { toneOf } from "./common.tsx";
import { Frame } from "./frame.tsx";
import { officeWords } from "./words/index.ts";

export const leftPerPage = 50;

type RunProps = {
  visit: Visit;
  ui: Ui;
  run: ImportRun;
  job: JobView | undefined;
  left: readonly LeftOver[];
  page: number;
  problems?: readonly Problem[];
};

type Rehearsal = NonNullable<ImportRun["rehearsal"]>;

export const sumsOfRehearsal = (sums: Rehearsal): { outcome: RehearsalOutcome; count: number }[] => [
  { outcome: "new", count: sums.fresh },
  { outcome: "doubtful", count: sums.doubtful },
  { outcome: "changed", count: sums.changed },
  { outcome: "known", count: sums.known },
  { outcome: "refused", count: sums.refused },
];

/** One import from its rehearsal to its end, and back. Loads itself again while something is at work on it. */
export function RunPage({ visit, ui, run, job, left, page, problems = [] }: RunProps) {
  const words = officeWords(ui.lang);
  const working = job !== undefined && !isOver(job);
  const rehearsed = run.state === "rehearsed" || run.state === "rehearsing";
  return (
    <Frame visit={visit} ui={ui} title={words.run.title(String(run.id))} refresh={working ? 3 : undefined}>
      <p>
        <StateWord tone={toneOf(run.state)}>{words.states[run.state]}</StateWord> {run.fileName}
      </p>
      <FormErrors problems={problems} />
      <Work ui={ui} run={run} job={job} />
      {rehearsed && run.rehearsal ? <Rehearsed ui={ui} run={run} sums={run.rehearsal} /> : null}
      {rehearsed ? null : <Brought ui={ui} run={run} />}
      {run.back ? <Back ui={ui} run={run} left={left} page={page} /> : null}
      <Acts ui={ui} run={run} working={working} />
      <p>
        <More href={to(ui, "/office/catalogue")}>{words.run.toImport}</More>
      </p>
    </Frame>
  );
}

const states: Record<JobView["state"], "queued" | "running" | "finished" | "failed"> = {
  waiting: "queued",
  running: "running",
  done: "finished",
  failed: "failed",
  cancelled: "failed",
};

/** The job while it works, and what is to be said when it stopped or broke off. */
function Work({ ui, run, job }: { ui: Ui; run: ImportRun; job: JobView | undefined }) {
  const words = officeWords(ui.lang).run;
  const n = (value: number): string => formatNumber(ui.lang, value);
  if (run.state === "stopped") return <Message tone="wait" title={words.stopped(n(run.position))} />;
  if (!isGoing(run.state)) return null;
  if (!job) return run.file === null ? null : <Message tone="wait" title={words.notBegun} />;
  const title =
    job.kind === "catalogue.take-back"
      ? words.back
      : job.kind === "catalogue.import"
        ? words.progress
        : words.rehearsal;
  const bytes = job.kind !== "catalogue.take-back" && job.total !== null;
  const share = job.total ? { done: Math.round((job.done / job.total) * 100), total: 100 } : {};
  return (
    <Progress title={title} state={states[job.state]} {...share}>
      {bytes ? (
        <p>{words.bytes(formatBytes(ui.lang, job.done), formatBytes(ui.lang, job.total ?? 0))}</p>
      ) : null}
      {job.total === null && job.done > 0 ? <p>{words.records(n(job.done))}</p> : null}
      {job.state === "failed" ? <p>{words.failed}</p> : null}
    </Progress>
  );
}

function Rehearsed({ ui, run, sums }: { ui: Ui; run: ImportRun; sums: Rehearsal }) {
  const words = officeWords(ui.lang);
  const n = (value: number): string => formatNumber(ui.lang, value);
  const list = (what: RehearsalOutcome) => to(ui, `/office/catalogue/runs/${run.id}/rehearsal`, { what });
  return (
    <section class="block stack">
      <h2>{words.run.rehearsed}</h2>
      <p class="soft">{words.run.rehearsedLead}</p>
      {sums.whole || run.state === "rehearsing" ? null : (
        <Message tone="wait" title={words.run.rehearsedPart} />
      )}
      <Facts
        facts={[
          { label: words.runs.read, value: n(sums.read), figures: true },
          ...(sums.joined > 0
            ? [
                {
                  label: words.run.joined,
                  value: (
                    <a href={to(ui, `/office/catalogue/runs/${run.id}/rehearsal`, { what: "joined" })}>
                      {n(sums.joined)}
                    </a>
                  ),
                  figures: true,
                },
              ]
            : []),
          ...sumsOfRehearsal(sums).map(({ outcome, count }) => ({
            label: words.run.outcomes[outcome],
            value: count === 0 ? n(0) : <a href={list(outcome)}>{n(count)}</a>,
            figures: true,
          })),
          { label: words.run.copies, value: n(sums.copies), figures: true },
        ]}
      />
    </section>
  );
}

function Brought({ ui, run }: { ui: Ui; run: ImportRun }) {
  const { runs } = officeWords(ui.lang);
  const n = (value: number): string => formatNumber(ui.lang, value);
  return (
    <Sums
      sums={[
        { label: runs.read, value: n(run.read) },
        { label: runs.imported, value: n(run.imported) },
        { label: runs.merged, value: n(run.merged) },
        {
          label: runs.queued,
          value: n(run.queued),
          ...(run.queued > 0 ? { href: to(ui, "/office/catalogue/queue", { run: run.id }) } : {}),
        },
        { label: runs.copies, value: n(run.copies) },
      ]}
    />
  );
}

function Back({ ui, run, left, page }: { ui: Ui; run: ImportRun; left: readonly LeftOver[]; page: number }) {
  const words = officeWords(ui.lang);
  const authorityWords = authorityPageWords(ui.lang).imported;
  const sums = run.back;
  if (!sums) return null;
  const n = (value: number): string => formatNumber(ui.lang, value);
  return (
    <section class="block stack">
      <h2>{words.states[run.state === "taken-back" ? "taken-back" : "taking-back"]}</h2>
      <Sums
        sums={[
          { label: words.run.withdrawn, value: n(sums.withdrawn) },
          { label: words.run.restored, value: n(sums.restored) },
          { label: words.run.copiesGone, value: n(sums.copies) },
          ...(sums.authorities ? [{ label: authorityWords.gone, value: n(sums.authorities) }] : []),
          { label: words.run.left, value: n(sums.left), bad: sums.left > 0 },
        ]}
      />
      {left.length === 0 ? null : (
        <>
          <Table
            caption={words.run.leftTitle}
            rows={left}
            rowKey={(one) => `${one.about}-${one.subject}`}
            columns={[
              {
                key: "what",
                label: words.run.what,
                head: true,
                cell: (one) =>
                  `${one.about === "authority" ? authorityWords.one : words.queue.about[one.about]} № ${one.subject}`,
              },
              {
                key: "record",
                label: words.run.record,
                cell: (one) =>
                  one.about === "authority" ? (
                    <a href={to(ui, `/office/authorities/${one.subject}`)}>
                      {one.title || `№ ${one.subject}`}
                    </a>
                  ) : one.record === null ? (
                    ""
                  ) : (
                    <a href={to(ui, `/records/${one.record}`)}>{one.title || `№ ${one.record}`}</a>
                  ),
              },
              { key: "why", label: words.run.reason, cell: (one) => problemText(one.reason, ui.lang) },
            ]}
          />
          <Pagination page={page} pages={Math.max(1, Math.ceil(sums.left / leftPerPage))} />
        </>
      )}
    </section>
  );
}

/** What may be done now: the table of the life of an import says it. */
function Acts({ ui, run, working }: { ui: Ui; run: ImportRun; working: boolean }) {
  const { run: words, preview } = officeWords(ui.lang);
  const otherwise = preview.choices;
  const address = to(ui, `/office/catalogue/runs/${run.id}`);
  // A run whose file lies with us; one of the command line is resumed there.
  const ours = run.file !== null;
  const broken = run.state === "carrying" && !working && ours;
  return (
    <>
      <form method="post" action={`${address}/carry-out`}>
        <Hidden name="key" value={crypto.randomUUID()} />
        <Buttons>
          {ours && mayRun(run.state, "carry-out") ? (
            <Button>{run.state === "stopped" ? words.resume : words.carryOut}</Button>
          ) : null}
          {mayRun(run.state, "stop") && (working || broken) ? (
            <Button quiet formAction={`${address}/stop`}>
              {words.stop}
            </Button>
          ) : null}
          {ours && (run.state === "taken-back" || run.state === "rehearsed") ? (
            <ButtonLink quiet href={to(ui, `/office/catalogue/import/${run.file}`)}>
              {run.state === "rehearsed" ? otherwise : words.again}
            </ButtonLink>
          ) : null}
          {run.state === "ended" ? (
            <ButtonLink quiet href={to(ui, "/search", { sort: "newest" })}>
              {words.toSearch}
            </ButtonLink>
          ) : null}
        </Buttons>
      </form>
      {mayRun(run.state, "take-back") && run.state !== "taken-back" && !working ? (
        <details>
          <summary>{words.takeBack}</summary>
          <form class="form-stack" method="post" action={`${address}/take-back`}>
            <Hidden name="key" value={crypto.randomUUID()} />
            <p>
              <b>{words.takeBackAsk}</b> {words.takeBackLead}
            </p>
            <Buttons>
              <Button danger>{words.takeBack}</Button>
            </Buttons>
          </form>
        </details>
      ) : null}
    </>
  );
}
