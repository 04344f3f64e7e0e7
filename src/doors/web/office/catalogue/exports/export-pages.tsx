import { textIn } from "#basics";
import { carriesRecords, type ExportRun, exportFormats, exportWords, type RecordList } from "#catalogue";
import type { Allowed } from "#doors/web/gate";
import {
  Button,
  ButtonLink,
  Buttons,
  type Column,
  Empty,
  FormErrors,
  Hidden,
  Input,
  Message,
  More,
  type Problem,
  Progress,
  problemIn,
  Radios,
  Select,
  StateWord,
  Sums,
  Table,
  to,
  type Ui,
} from "#doors/web/ui";
import { dayOf, formatDay, formatNumber } from "#platform/i18n";
import { isOver, type JobView } from "#platform/jobs/rules";
import { Frame, type Shown } from "../lists/frame.tsx";
import { exportPageWords } from "./words/index.ts";

export type IndexProps = Shown & {
  allowed: Allowed;
  runs: readonly ExportRun[];
  lists: readonly RecordList[];
  typed: Record<string, string>;
  problems?: readonly Problem[] | undefined;
};

export function ExportsPage({ visit, ui, allowed, runs, lists, typed, problems = [] }: IndexProps) {
  const words = exportPageWords(ui.lang);
  const { formats } = exportWords(ui.lang);
  return (
    <Frame visit={visit} ui={ui} title={words.title}>
      <p class="soft">{words.lead}</p>
      <FormErrors problems={problems} />
      <form class="form-stack" method="post" action={to(ui, "/office/exports")}>
        <Hidden name="key" value={crypto.randomUUID()} />
        <Select
          name="node"
          label={words.node}
          options={allowed.choices}
          value={typed.node ?? allowed.choices[0]?.value}
          error={problemIn(problems, "node")}
        />
        <Select
          name="format"
          label={words.format}
          hint={words.formatHint}
          options={exportFormats.map((value) => ({ value, label: formats[value] }))}
          value={typed.format ?? "iso2709"}
          error={problemIn(problems, "format")}
        />
        <Radios
          name="flavour"
          label={words.flavour}
          hint={words.flavourHint}
          options={[
            { value: "marc21", label: words.marc21 },
            { value: "rusmarc", label: words.rusmarc },
          ]}
          value={typed.flavour ?? "marc21"}
        />
        <Input
          name="query"
          label={words.query}
          hint={words.queryHint}
          value={typed.query}
          error={problemIn(problems, "query")}
        />
        <Select
          name="list"
          label={words.list}
          empty={words.noList}
          options={lists.map((list) => ({ value: String(list.id), label: textIn(list.title, ui.lang) }))}
          value={typed.list}
          error={problemIn(problems, "list")}
        />
        <Input
          name="since"
          type="date"
          label={words.since}
          value={typed.since}
          error={problemIn(problems, "since")}
          width="middle"
        />
        <Buttons>
          <Button>{words.button}</Button>
        </Buttons>
      </form>
      <h2>{words.recent}</h2>
      <Table
        caption={words.recent}
        quietCaption
        rows={runs}
        rowKey={(run) => run.id}
        columns={columns(ui)}
        empty={
          <Empty level={2} title={words.empty}>
            {words.emptyNext}
          </Empty>
        }
      />
    </Frame>
  );
}

function columns(ui: Ui): Column<ExportRun>[] {
  const words = exportPageWords(ui.lang);
  return [
    {
      key: "file",
      label: words.format,
      head: true,
      cell: (run) => (
        <a href={to(ui, `/office/exports/${run.id}`)}>{exportWords(ui.lang).formats[run.asked.format]}</a>
      ),
    },
    { key: "when", label: words.when, cell: (run) => formatDay(ui.lang, dayOf(run.askedAt), { year: true }) },
    {
      key: "written",
      label: words.written,
      figures: true,
      cell: (run) => formatNumber(ui.lang, run.written),
    },
    { key: "copies", label: words.copies, figures: true, cell: (run) => formatNumber(ui.lang, run.copies) },
    {
      key: "state",
      label: words.state,
      cell: (run) => (
        <StateWord tone={run.endedAt ? "ok" : "wait"}>{run.endedAt ? words.ready : words.going}</StateWord>
      ),
    },
  ];
}

const states = {
  waiting: "queued",
  running: "running",
  done: "finished",
  failed: "failed",
  cancelled: "failed",
} as const;

export function ExportPage({ visit, ui, run, job }: Shown & { run: ExportRun; job: JobView | undefined }) {
  const words = exportPageWords(ui.lang);
  const n = (value: number): string => formatNumber(ui.lang, value);
  const going = job !== undefined && !isOver(job);
  const part = (what: string): string => to(ui, `/office/exports/${run.id}/${what}`);
  return (
    <Frame
      visit={visit}
      ui={ui}
      title={`${words.one}${run.id}: ${exportWords(ui.lang).formats[run.asked.format]}`}
      refresh={going ? 3 : undefined}
    >
      {run.endedAt || !job ? null : (
        <Progress
          title={words.progress}
          state={states[job.state]}
          done={job.done}
          total={job.total ?? undefined}
        >
          {job.state === "failed" || job.state === "cancelled" ? <p>{words.failed}</p> : null}
        </Progress>
      )}
      {run.endedAt ? (
        <Sums
          sums={[
            { label: words.written, value: n(run.written) },
            ...(carriesRecords(run.asked.format) ? [{ label: words.copies, value: n(run.copies) }] : []),
            ...(run.losses > 0 ? [{ label: words.losses, value: n(run.losses), bad: true }] : []),
            ...(run.tooLong > 0 ? [{ label: words.tooLong, value: n(run.tooLong), bad: true }] : []),
          ]}
        />
      ) : null}
      {run.losses > 0 ? <Message tone="wait" title={words.lossesLead} /> : null}
      {going ? (
        <form method="post" action={part("stop")}>
          <Hidden name="key" value={crypto.randomUUID()} />
          <Button quiet>{words.stop}</Button>
        </form>
      ) : null}
      <Buttons>
        {run.file === null ? null : <ButtonLink href={part("file")}>{words.file}</ButtonLink>}
        {run.lossesFile === null ? null : <More href={part("losses")}>{words.lossesFile}</More>}
        {run.tooLongFile === null ? null : <More href={part("too-long")}>{words.tooLongFile}</More>}
        <More href={to(ui, "/office/exports")}>{words.all}</More>
      </Buttons>
    </Frame>
  );
}
