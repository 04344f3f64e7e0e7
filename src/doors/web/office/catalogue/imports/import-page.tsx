import type { ImportRun, Preview, PreviewRow } from "#catalogue";
import { problemText } from "#catalogue/rules";
import type { Visit } from "#doors/web/gate";
import {
  Button,
  Buttons,
  type Column,
  Empty,
  FileInput,
  FormErrors,
  Hidden,
  More,
  type Problem,
  problemIn,
  Select,
  StateWord,
  Table,
  to,
  type Ui,
} from "#doors/web/ui";
import type { Tree } from "#libraries";
import { fullName } from "#libraries/rules";
import type { StoredFile } from "#platform/files";
import { dayOf, formatBytes, formatDay, formatNumber, formatTime } from "#platform/i18n";
import { Frame } from "./frame.tsx";
import { officeWords } from "./words/index.ts";

export type ImportProps = {
  visit: Visit;
  ui: Ui;
  tree: Tree;
  choices: readonly number[];
  runs: readonly ImportRun[];
  waiting: number;
  problems?: readonly Problem[];
  node?: string | undefined;
};

const nodeName = (ui: Ui, tree: Tree, id: number): string => {
  const node = tree.node(id);
  return node ? fullName(node, ui.lang).text : String(id);
};

export function ImportPage({ visit, ui, tree, choices, runs, waiting, problems = [], node }: ImportProps) {
  const words = officeWords(ui.lang);
  const options = choices.map((id) => ({ value: String(id), label: nodeName(ui, tree, id) }));
  return (
    <Frame visit={visit} ui={ui} title={words.importTitle} waiting={waiting}>
      <p class="soft">{words.upload.lead}</p>
      <FormErrors problems={problems} />
      <form
        class="form-stack"
        method="post"
        encType="multipart/form-data"
        action={to(ui, "/office/catalogue/import")}
      >
        <Hidden name="key" value={crypto.randomUUID()} />
        <Select
          name="node"
          label={words.upload.node}
          options={options}
          value={node ?? options[0]?.value}
          error={problemIn(problems, "node")}
          required
        />
        <FileInput
          name="file"
          label={words.upload.file}
          hint={words.upload.fileHint}
          accept=".mrc,.iso,.marc,.xml,.mrx,application/marc,application/xml"
          error={problemIn(problems, "file")}
          required
        />
        <Buttons>
          <Button>{words.upload.button}</Button>
        </Buttons>
      </form>
      <h2>{words.runs.title}</h2>
      <Table
        caption={words.runs.title}
        quietCaption
        stack={false}
        rows={runs}
        rowKey={(run) => run.id}
        columns={runColumns(ui, tree)}
        empty={<Empty title={words.runs.empty}>{words.runs.emptyNext}</Empty>}
      />
    </Frame>
  );
}

export const moment = (ui: Ui, at: Date): string =>
  `${formatDay(ui.lang, dayOf(at), { year: true })}, ${formatTime(at)}`;

function runColumns(ui: Ui, tree: Tree): Column<ImportRun>[] {
  const { runs } = officeWords(ui.lang);
  const figure = (key: "read" | "imported" | "merged" | "queued" | "copies"): Column<ImportRun> => ({
    key,
    label: runs[key],
    figures: true,
    cell: (run) =>
      key === "queued" && run.queued > 0 ? (
        <a href={to(ui, "/office/catalogue/queue", { run: run.id })}>{formatNumber(ui.lang, run.queued)}</a>
      ) : (
        formatNumber(ui.lang, run[key])
      ),
  });
  return [
    {
      key: "file",
      label: runs.file,
      head: true,
      cell: (run) => <a href={to(ui, `/office/catalogue/runs/${run.id}`)}>{run.fileName || `№ ${run.id}`}</a>,
    },
    { key: "node", label: runs.node, cell: (run) => nodeName(ui, tree, run.node) },
    { key: "when", label: runs.when, cell: (run) => moment(ui, run.begunAt) },
    figure("read"),
    figure("imported"),
    figure("merged"),
    figure("queued"),
    figure("copies"),
    {
      key: "state",
      label: runs.state,
      cell: (run) => (
        <StateWord tone={run.endedAt ? "ok" : "wait"}>{run.endedAt ? runs.ended : runs.going}</StateWord>
      ),
    },
  ];
}

export type PreviewProps = {
  visit: Visit;
  ui: Ui;
  file: StoredFile;
  node: number;
  preview: Preview;
  problems?: readonly Problem[];
};

export function PreviewPage({ visit, ui, file, node, preview, problems = [] }: PreviewProps) {
  const words = officeWords(ui.lang);
  const format = preview.format === "iso2709" ? "ISO 2709" : "MARCXML";
  return (
    <Frame visit={visit} ui={ui} title={words.preview.title}>
      <p class="soft">{words.preview.lead(file.name, formatBytes(ui.lang, file.size), format)}</p>
      <FormErrors problems={problems} />
      <Table
        caption={words.preview.title}
        quietCaption
        rows={preview.rows.map((row, at) => ({ row, at }))}
        rowKey={({ at }) => at}
        rowMark={({ row }) => (row.ok ? undefined : "asked")}
        columns={previewColumns(ui)}
      />
      <p class="note">{words.preview.note}</p>
      <form method="post" action={to(ui, `/office/catalogue/import/${file.id}`)}>
        <Hidden name="key" value={crypto.randomUUID()} />
        <Hidden name="node" value={node} />
        <Buttons>
          <Button>{words.preview.start}</Button>
          <More href={to(ui, "/office/catalogue")}>{words.preview.other}</More>
        </Buttons>
      </form>
    </Frame>
  );
}

function previewColumns(ui: Ui): Column<{ row: PreviewRow; at: number }>[] {
  const { preview } = officeWords(ui.lang);
  return [
    {
      key: "record",
      label: preview.record,
      head: true,
      cell: ({ row }) =>
        row.ok ? (
          row.title
        ) : (
          <>
            <StateWord tone="wait">{preview.waits}</StateWord> {problemText(row.problem, ui.lang)}
          </>
        ),
    },
    { key: "by", label: preview.by, cell: ({ row }) => (row.ok ? row.makers : "") },
    { key: "published", label: preview.published, cell: ({ row }) => (row.ok ? row.published : "") },
    { key: "number", label: preview.number, cell: ({ row }) => (row.ok ? row.number.slice(0, 40) : "") },
    {
      key: "copies",
      label: preview.copies,
      figures: true,
      cell: ({ row }) => (row.ok ? formatNumber(ui.lang, row.copies) : ""),
    },
    { key: "codePage", label: preview.codePage, cell: ({ row }) => (row.ok ? row.codePage : "") },
  ];
}
