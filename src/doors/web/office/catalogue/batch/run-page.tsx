import {
  type Batch,
  type BatchOutcome,
  type BatchPreview,
  type BatchPreviewRow,
  batchWords,
  type Listed,
  type Warning,
} from "#catalogue";
import { titleLine } from "#catalogue/rules";
import {
  Button,
  Buttons,
  type Column,
  Empty,
  FormErrors,
  Hidden,
  Message,
  More,
  Pagination,
  type Problem,
  Progress,
  Sums,
  Table,
  to,
  type Ui,
} from "#doors/web/ui";
import { formatNumber } from "#platform/i18n";
import { Frame, type Shown } from "../lists/frame.tsx";
import { batchPageWords } from "./words/index.ts";

export const listedPerPage = 50;
/** Outcomes whose records a person looks at one by one. */
export const listedOutcomes: readonly BatchOutcome[] = ["changed", "left", "refused", "restored", "kept"];

export type RunProps = Shown & {
  batch: Batch;
  mayChange: boolean;
  preview?: BatchPreview | undefined;
  listed?: { outcome: BatchOutcome; rows: readonly Listed[]; page: number } | undefined;
  problems?: readonly Problem[] | undefined;
};

const act = (ui: Ui, batch: Batch, what: string): string => to(ui, `/office/batch/${batch.id}/${what}`);
const reasonIn = (ui: Ui, reason: string | null): string =>
  reason === null ? "" : (batchWords(ui.lang).reasons[reason] ?? reason);

export function RunPage(props: RunProps) {
  const { visit, ui, batch, preview, problems = [] } = props;
  const words = batchPageWords(ui.lang);
  const going = batch.state === "running" || batch.state === "undoing";
  return (
    <Frame
      visit={visit}
      ui={ui}
      title={`${words.kinds[batch.change.do]} № ${batch.id}`}
      refresh={going ? 3 : undefined}
    >
      <p class="soft">{changeText(ui, batch)}</p>
      {batch.note === "" ? null : <p>{batch.note}</p>}
      <FormErrors problems={problems} />
      {preview ? <Preview {...props} preview={preview} /> : <Going {...props} />}
    </Frame>
  );
}

/** The change in the signs of the field: «650 $a: Роман → Қазақ романы». */
function changeText(ui: Ui, { change }: Batch): string {
  const { form } = batchPageWords(ui.lang);
  switch (change.do) {
    case "add-field":
      return `${change.tag} ${change.subfields.map(({ code, value }) => `$${code} ${value}`).join(" ")}`;
    case "add-subfield":
      return `${change.tag} $${change.code} ${change.value}`;
    case "replace":
      return `${change.tag}${change.code ? ` $${change.code}` : ""}: ${change.find} → ${change.by || "∅"}`;
    case "delete-field":
      return [change.tag, change.containing].filter(Boolean).join(": ");
    case "delete-subfield":
      return [`${change.tag} $${change.code}`, change.containing].filter(Boolean).join(": ");
    case "set-language":
      return change.language;
    case "set-age-mark":
      return change.mark;
    case "set-bbk":
      return change.code;
    case "set-kind":
      return change.kind;
    case "set-state":
      return form.recordStates[change.state];
  }
}

function Preview({ ui, batch, mayChange, preview }: RunProps & { preview: BatchPreview }) {
  const words = batchPageWords(ui.lang).preview;
  const n = (value: number): string => formatNumber(ui.lang, value);
  const warned = Object.entries(preview.warnings) as [Warning, number][];
  return (
    <>
      <h2>{words.title}</h2>
      <Sums
        sums={[
          { label: words.chosen, value: n(preview.chosen) },
          { label: words.changed, value: n(preview.changed) },
          { label: words.same, value: n(preview.same) },
          { label: words.refused, value: n(preview.refused), bad: preview.refused > 0 },
          { label: words.foreign, value: n(batch.foreign) },
        ]}
      />
      {preview.looked < preview.chosen ? (
        <p class="note">{words.looked(n(preview.looked), n(preview.chosen))}</p>
      ) : null}
      {warned.length > 0 ? (
        <Message tone="wait" title={words.warnings}>
          {warned.map(([code, count]) => `${batchWords(ui.lang).warnings[code]}: ${n(count)}`).join(". ")}
        </Message>
      ) : null}
      {preview.rows.length === 0 ? (
        <Empty level={2} title={words.nothing}>
          {words.nothingNext}
        </Empty>
      ) : (
        <Table
          caption={words.examples}
          rows={preview.rows}
          rowKey={(row) => row.record}
          rowMark={(row) => (row.outcome === "refused" || row.warnings.length > 0 ? "asked" : undefined)}
          columns={previewColumns(ui)}
        />
      )}
      {mayChange ? (
        <form method="post" action={act(ui, batch, "begin")}>
          <Hidden name="key" value={crypto.randomUUID()} />
          <Buttons>
            <Button disabled={preview.rows.length === 0}>{words.begin}</Button>
            <Button quiet formAction={act(ui, batch, "drop")}>
              {words.drop}
            </Button>
          </Buttons>
        </form>
      ) : null}
    </>
  );
}

const lines = (texts: readonly string[]) => (
  <>
    {texts.map((text) => (
      <span key={text}>
        {text}
        <br />
      </span>
    ))}
  </>
);

function previewColumns(ui: Ui): Column<BatchPreviewRow>[] {
  const words = batchPageWords(ui.lang);
  const states: Record<string, string> = words.form.recordStates;
  const shown = (texts: readonly string[]): string[] => texts.map((text) => states[text] ?? text);
  return [
    {
      key: "record",
      label: words.preview.record,
      head: true,
      cell: (row) => (
        <>
          <a href={to(ui, `/records/${row.record}`)}>{titleLine(row.description.title)}</a>
          {row.warnings.length > 0 || row.reason ? (
            <span class="note">
              <br />
              {[...row.warnings.map((one) => batchWords(ui.lang).warnings[one]), reasonIn(ui, row.reason)]
                .filter(Boolean)
                .join(". ")}
            </span>
          ) : null}
        </>
      ),
    },
    { key: "was", label: words.preview.was, cell: (row) => <del>{lines(shown(row.difference.was))}</del> },
    { key: "now", label: words.preview.now, cell: (row) => <ins>{lines(shown(row.difference.now))}</ins> },
  ];
}

function Going(props: RunProps) {
  const { ui, batch, mayChange, listed } = props;
  const words = batchPageWords(ui.lang);
  const { counts, state } = batch;
  const n = (value: number): string => formatNumber(ui.lang, value);
  const undo = state === "undoing" || state === "undo-stopped" || state === "undone";
  const total = undo
    ? counts.changed + counts.restored + counts.kept
    : Object.values(counts).reduce((sum, one) => sum + one, 0);
  const left = undo ? counts.changed : counts.waiting;
  const shown = (["changed", "same", "left", "refused", "restored", "kept", "waiting"] as const).filter(
    (outcome) => counts[outcome] > 0 || outcome === "changed",
  );
  return (
    <>
      <Progress
        title={undo ? words.run.undoing : words.run.progress}
        state={left === 0 ? "finished" : state === "running" || state === "undoing" ? "running" : "failed"}
        done={total - left}
        total={total}
      >
        <p>{words.states[state]}</p>
      </Progress>
      <Sums
        sums={[
          ...shown.map((outcome) => ({
            label: words.outcomes[outcome],
            value: n(counts[outcome]),
            bad: outcome === "left" || outcome === "refused" || outcome === "kept",
            ...(counts[outcome] > 0 && listedOutcomes.includes(outcome)
              ? { href: to(ui, `/office/batch/${batch.id}`, { outcome }) }
              : {}),
          })),
          { label: words.preview.foreign, value: n(batch.foreign) },
        ]}
      />
      {mayChange ? <Acts {...props} /> : null}
      {listed ? <ListedTable ui={ui} batch={batch} listed={listed} /> : null}
      <p>
        <More href={to(ui, "/office/batch")}>{words.run.all}</More>
      </p>
    </>
  );
}

function Acts({ ui, batch }: RunProps) {
  const words = batchPageWords(ui.lang).run;
  const { state } = batch;
  const going = state === "running" || state === "undoing";
  const stopped = state === "stopped" || state === "undo-stopped";
  return (
    <form method="post" action={act(ui, batch, going ? "stop" : "begin")}>
      <Hidden name="key" value={crypto.randomUUID()} />
      {state === "done" || state === "stopped" ? <p class="note">{words.undoLead}</p> : null}
      <Buttons>
        {going ? <Button quiet>{words.stop}</Button> : null}
        {stopped ? <Button>{words.resume}</Button> : null}
        {state === "done" || state === "stopped" ? (
          <Button quiet formAction={act(ui, batch, "undo")}>
            {words.undo}
          </Button>
        ) : null}
      </Buttons>
    </form>
  );
}

function ListedTable({
  ui,
  batch,
  listed,
}: {
  ui: Ui;
  batch: Batch;
  listed: NonNullable<RunProps["listed"]>;
}) {
  const words = batchPageWords(ui.lang);
  const columns: Column<Listed>[] = [
    { key: "number", label: "№", figures: true, cell: (row) => row.record },
    {
      key: "record",
      label: words.preview.record,
      head: true,
      cell: (row) => <a href={to(ui, `/records/${row.record}`)}>{titleLine(row.description.title)}</a>,
    },
    { key: "reason", label: words.run.reason, cell: (row) => reasonIn(ui, row.reason) },
  ];
  return (
    <>
      <h2>{words.outcomes[listed.outcome]}</h2>
      <Table
        caption={words.run.list}
        quietCaption
        rows={listed.rows}
        rowKey={(row) => row.record}
        columns={columns}
      />
      <Pagination page={listed.page} pages={Math.ceil(batch.counts[listed.outcome] / listedPerPage)} />
    </>
  );
}
