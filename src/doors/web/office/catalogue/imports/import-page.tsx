import type { ImportRun } from "#catalogue";
import type { Allowed, Visit } from "#doors/web/gate";
import {
  Button,
  Buttons,
  type Column,
  Empty,
  FileInput,
  FormErrors,
  Hidden,
  type Problem,
  problemIn,
  Select,
  StateWord,
  Table,
  to,
  type Ui,
} from "#doors/web/ui";
import type { Tree } from "#libraries";
import { formatNumber } from "#platform/i18n";
import { moment, nodeName, toneOf } from "./common.tsx";
import { Frame } from "./frame.tsx";
import { officeWords } from "./words/index.ts";

export type ImportProps = {
  visit: Visit;
  ui: Ui;
  tree: Tree;
  choices: Allowed["choices"];
  runs: readonly ImportRun[];
  waiting: number;
  problems?: readonly Problem[];
  node?: string | undefined;
};

export function ImportPage({ visit, ui, tree, choices, runs, waiting, problems = [], node }: ImportProps) {
  const words = officeWords(ui.lang);
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
          options={choices}
          value={node ?? choices[0]?.value}
          error={problemIn(problems, "node")}
          required
        />
        <FileInput
          name="file"
          label={words.upload.file}
          hint={words.upload.fileHint}
          accept=".mrc,.iso,.marc,.xml,.mrx,.txt,.csv,.tsv,.xlsx,application/marc,application/xml,text/csv,text/plain"
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

function runColumns(ui: Ui, tree: Tree): Column<ImportRun>[] {
  const { runs, states } = officeWords(ui.lang);
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
      cell: (run) => <StateWord tone={toneOf(run.state)}>{states[run.state]}</StateWord>,
    },
  ];
}
