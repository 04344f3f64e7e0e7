import type { Preview, PreviewRow, SavedProfile, TablePreview } from "#catalogue";
import { formatLabel, problemText, reasonText, warningText } from "#catalogue/rules";
import type { Visit } from "#doors/web/gate";
import {
  Button,
  Buttons,
  type Column,
  Facts,
  FormErrors,
  fieldId,
  Hidden,
  Input,
  More,
  type Problem,
  problemIn,
  Select,
  StateWord,
  Table,
  to,
  type Ui,
} from "#doors/web/ui";
import { codePages, columnMeanings, flavours } from "#formats/rules";
import type { StoredFile } from "#platform/files";
import { formatBytes, formatNumber } from "#platform/i18n";
import { type Asked, separatorSigns } from "./choices.ts";
import { Frame } from "./frame.tsx";
import { officeWords } from "./words/index.ts";

export type PreviewProps = {
  visit: Visit;
  ui: Ui;
  file: StoredFile;
  node: number;
  preview: Preview;
  table: TablePreview | undefined;
  asked: Asked;
  saved: readonly SavedProfile[];
  /** Name under which the profile is to be saved, as typed. */
  saveAs?: string | undefined;
  problems?: readonly Problem[];
};

/** What the file was taken for, its first records, and everything that a person may set otherwise, in one form. */
export function PreviewPage(props: PreviewProps) {
  const { visit, ui, file, node, preview, problems = [] } = props;
  const words = officeWords(ui.lang);
  return (
    <Frame visit={visit} ui={ui} title={words.preview.title}>
      <p class="soft">{words.preview.lead(file.name, formatBytes(ui.lang, file.size))}</p>
      <FormErrors problems={problems} />
      <Found ui={ui} preview={preview} />
      <Table
        caption={words.preview.title}
        quietCaption
        rows={preview.rows.map((row, at) => ({ row, at }))}
        rowKey={({ at }) => at}
        rowMark={({ row }) => (row.ok ? undefined : "asked")}
        columns={previewColumns(ui)}
      />
      <form class="stack" method="post" action={to(ui, `/office/catalogue/import/${file.id}`)}>
        <Hidden name="key" value={crypto.randomUUID()} />
        <Hidden name="node" value={node} />
        {props.table ? <Columns {...props} table={props.table} /> : null}
        <Choices {...props} />
        <p class="note">{words.preview.note}</p>
        <Buttons>
          <Button name="do" value="rehearse">
            {words.preview.rehearse}
          </Button>
          <Button quiet name="do" value="import">
            {words.preview.start}
          </Button>
          <Button quiet name="do" value="look" formNoValidate>
            {words.preview.again}
          </Button>
        </Buttons>
        <p>
          <More href={to(ui, "/office/catalogue")}>{words.preview.other}</More>
        </p>
      </form>
    </Frame>
  );
}

function Found({ ui, preview }: { ui: Ui; preview: Preview }) {
  const words = officeWords(ui.lang);
  const n = (value: number): string => formatNumber(ui.lang, value);
  const isTable = preview.format === "csv" || preview.format === "xlsx";
  const list = (counts: Partial<Record<string, number>>, label: (code: string) => string): string =>
    Object.entries(counts)
      .map(([code, count = 0]) => words.preview.counted(label(code), n(count)))
      .join(" · ");
  return (
    <Facts
      facts={[
        { label: words.preview.format, value: words.formats[preview.format] },
        {
          label: words.preview.flavour,
          value: list(
            isTable ? {} : preview.flavours,
            (code) => words.flavours[code as keyof typeof words.flavours],
          ),
        },
        {
          label: words.preview.codePage,
          value: list(preview.codePages, (code) => words.codePages[code as keyof typeof words.codePages]),
        },
        { label: words.preview.looked, value: n(preview.read), figures: true },
        {
          label: words.preview.mended,
          value: list(preview.warnings, (code) => warningText(code, {}, ui.lang).replace(/[.:;].*$/u, "")),
        },
        {
          label: words.preview.waitsFor,
          value: list(preview.problems, (code) => reasonText(code, ui.lang)),
        },
      ]}
    />
  );
}

function Columns({
  ui,
  table,
  preview,
  saved,
  asked,
  saveAs,
  problems = [],
}: PreviewProps & { table: TablePreview }) {
  const words = officeWords(ui.lang);
  const { profile } = preview.choices;
  const options = columnMeanings.map((value) => ({ value, label: words.meanings[value] }));
  const rows = Array.from({ length: Math.min(table.columns, 200) }, (_, at) => ({
    at,
    head: table.heads[at] || words.preview.columnOf(formatNumber(ui.lang, at + 1)),
    examples: table.rows.flatMap((row) => row[at]?.trim() || []).slice(0, 3),
    meaning: profile?.columns[at],
  }));
  return (
    <section class="block form-stack" aria-labelledby={fieldId("columns")}>
      <h2 id={fieldId("columns")}>{words.preview.columns}</h2>
      <p class="soft">{words.preview.columnsLead}</p>
      {problemIn(problems, "columns") ? <p class="down">{problemIn(problems, "columns")}</p> : null}
      <div class="names">
        {saved.length === 0 ? null : (
          <Select
            name="saved"
            label={words.preview.saved}
            empty={words.preview.savedNone}
            options={saved.map(({ id, name }) => ({ value: String(id), label: name }))}
            value={asked.saved}
          />
        )}
        <Input
          name="headRows"
          label={words.preview.headRows}
          hint={words.preview.headRowsHint}
          type="number"
          min={0}
          max={100}
          value={profile?.headRows ?? 1}
        />
        <Input
          name="language"
          label={words.preview.language}
          hint={words.preview.languageHint}
          maxLength={3}
          value={profile?.language ?? ""}
        />
      </div>
      <Hidden name="was" value={asked.saved ?? ""} />
      <Table
        caption={words.preview.columns}
        quietCaption
        rows={rows}
        rowKey={({ at }) => at}
        columns={[
          { key: "column", label: words.preview.column, head: true, cell: ({ head }) => head },
          {
            key: "meaning",
            label: words.preview.meaning,
            cell: ({ at, head, meaning }) => (
              <Meaning
                name={`column.${at}`}
                label={head}
                value={meaning}
                none={words.preview.leftOut}
                options={options}
              />
            ),
          },
          {
            key: "examples",
            label: words.preview.examples,
            cell: ({ examples }) => (
              <span class="small">{examples.map((one) => one.slice(0, 60)).join(" · ")}</span>
            ),
          },
        ]}
      />
      <Input
        name="saveAs"
        label={words.preview.save}
        hint={words.preview.saveHint}
        maxLength={100}
        value={saveAs ?? ""}
        error={problemIn(problems, "name")}
      />
    </section>
  );
}

/** A choice without a label of its own: the row of the table is its label. */
const Meaning = ({
  name,
  label,
  value,
  none,
  options,
}: {
  name: string;
  label: string;
  value: string | undefined;
  none: string;
  options: readonly { value: string; label: string }[];
}) => (
  <select class="input" name={name} aria-label={label}>
    <option value="">{none}</option>
    {options.map((one) => (
      <option key={one.value} value={one.value} selected={one.value === value}>
        {one.label}
      </option>
    ))}
  </select>
);

function Choices({ ui, preview, asked }: PreviewProps) {
  const words = officeWords(ui.lang);
  const { format } = preview;
  const table = format === "csv" || format === "xlsx";
  const set = asked.codePage !== undefined || asked.flavour !== undefined || asked.separator !== undefined;
  if (format === "xlsx") return null;
  return (
    <details open={set}>
      <summary>{words.preview.choices}</summary>
      <div class="form-stack">
        <p class="soft">{words.preview.choicesLead}</p>
        <Select
          name="codePage"
          label={words.preview.codePage}
          empty={words.preview.byItself}
          options={codePages.map((value) => ({ value, label: words.codePages[value] }))}
          value={asked.codePage}
        />
        {table ? null : (
          <Select
            name="flavour"
            label={words.preview.flavour}
            empty={words.preview.byItself}
            options={flavours.map((value) => ({ value, label: words.flavours[value] }))}
            value={asked.flavour}
          />
        )}
        {format === "csv" ? (
          <Select
            name="separator"
            label={words.preview.separator}
            empty={words.preview.byItself}
            options={separatorSigns.map((value) => ({
              value,
              label: words.preview.separators[value] ?? value,
            }))}
            value={asked.separator}
          />
        ) : null}
      </div>
    </details>
  );
}

function previewColumns(ui: Ui): Column<{ row: PreviewRow; at: number }>[] {
  const words = officeWords(ui.lang);
  const { preview } = words;
  return [
    {
      key: "record",
      label: preview.record,
      head: true,
      cell: ({ row }) =>
        row.ok ? (
          <>
            {row.title}
            {row.warnings.map((one) => (
              <span key={one.code} class="note">
                {" "}
                {warningText(one.code, one.facts, ui.lang)}
              </span>
            ))}
          </>
        ) : (
          <>
            <StateWord tone="wait">{preview.waits}</StateWord> {problemText(row.problem, ui.lang)}
          </>
        ),
    },
    { key: "by", label: preview.by, cell: ({ row }) => (row.ok ? row.makers : "") },
    { key: "published", label: preview.published, cell: ({ row }) => (row.ok ? row.published : "") },
    {
      key: "kind",
      label: preview.kind,
      cell: ({ row }) =>
        row.ok ? (row.kind === "authority" ? preview.authority : formatLabel(row.kind, ui.lang)) : "",
    },
    {
      key: "copies",
      label: preview.copies,
      figures: true,
      cell: ({ row }) => (row.ok ? formatNumber(ui.lang, row.copies) : ""),
    },
    {
      key: "codePage",
      label: preview.codePage,
      cell: ({ row }) => (row.ok ? words.codePages[row.codePage] : ""),
    },
  ];
}
