import { textIn } from "#basics";
import { ageMarks, type Batch, type Change, changeKinds, type RecordList, settableKinds } from "#catalogue";
import { wordsIn } from "#catalogue/rules";
import type { Allowed } from "#doors/web/gate";
import {
  Button,
  ButtonLink,
  Buttons,
  Checkbox,
  type Column,
  Empty,
  FileInput,
  FormErrors,
  Hidden,
  Input,
  More,
  type Problem,
  problemIn,
  Radios,
  Select,
  StateWord,
  Table,
  Textarea,
  to,
} from "#doors/web/ui";
import { dayOf, formatDay, formatNumber } from "#platform/i18n";
import { Frame, type Shown } from "../lists/frame.tsx";
import { batchPageWords } from "./words/index.ts";

export const toneOf = (state: Batch["state"]): "ok" | "wait" | "stop" =>
  state === "done" || state === "undone"
    ? "ok"
    : state === "stopped" || state === "undo-stopped"
      ? "stop"
      : "wait";

export function BatchesPage({ visit, ui, batches }: Shown & { batches: readonly Batch[] }) {
  const words = batchPageWords(ui.lang);
  const columns: Column<Batch>[] = [
    {
      key: "what",
      label: words.what,
      head: true,
      cell: (batch) => <a href={to(ui, `/office/batch/${batch.id}`)}>{words.kinds[batch.change.do]}</a>,
    },
    {
      key: "when",
      label: words.when,
      cell: (batch) => formatDay(ui.lang, dayOf(batch.askedAt), { year: true }),
    },
    {
      key: "changed",
      label: words.outcomes.changed,
      figures: true,
      cell: ({ counts }) => formatNumber(ui.lang, counts.changed + counts.restored + counts.kept),
    },
    {
      key: "state",
      label: words.state,
      cell: (batch) => <StateWord tone={toneOf(batch.state)}>{words.states[batch.state]}</StateWord>,
    },
  ];
  return (
    <Frame visit={visit} ui={ui} title={words.title}>
      <p class="soft">{words.lead}</p>
      <h2>{words.choose}</h2>
      <Buttons>
        {changeKinds.map((kind) => (
          <ButtonLink key={kind} quiet href={to(ui, "/office/batch/new", { do: kind })}>
            {words.kinds[kind]}
          </ButtonLink>
        ))}
      </Buttons>
      <h2>{words.recent}</h2>
      <Table
        caption={words.recent}
        quietCaption
        rows={batches}
        rowKey={(batch) => batch.id}
        columns={columns}
        empty={
          <Empty level={2} title={words.empty}>
            {words.emptyNext}
          </Empty>
        }
      />
    </Frame>
  );
}

export type FormProps = Shown & {
  kind: Change["do"];
  allowed: Allowed;
  lists: readonly RecordList[];
  typed: Record<string, string>;
  problems?: readonly Problem[] | undefined;
};

export function FormPage(props: FormProps) {
  const { visit, ui, kind, allowed, typed, problems = [] } = props;
  const words = batchPageWords(ui.lang);
  return (
    <Frame visit={visit} ui={ui} title={words.kinds[kind]}>
      <FormErrors problems={problems} />
      <form class="form-stack" method="post" encType="multipart/form-data" action={to(ui, "/office/batch")}>
        <Hidden name="key" value={crypto.randomUUID()} />
        <Hidden name="do" value={kind} />
        <h2>{words.choose}</h2>
        <ChangeFields {...props} />
        <h2>{words.form.which}</h2>
        <ChoiceFields {...props} />
        {allowed.choices.length === 1 ? (
          <Hidden name="node" value={allowed.choices[0]?.value ?? ""} />
        ) : (
          <Select
            name="node"
            label={words.form.node}
            options={allowed.choices}
            value={typed.node ?? allowed.choices[0]?.value}
            error={problemIn(problems, "node")}
          />
        )}
        <Input
          name="note"
          label={words.form.note}
          hint={words.form.noteHint}
          value={typed.note}
          error={problemIn(problems, "note")}
          maxLength={300}
          required={kind === "set-state"}
        />
        <Buttons>
          <Button>{words.form.button}</Button>
          <More href={to(ui, "/office/batch")}>{words.run.all}</More>
        </Buttons>
      </form>
    </Frame>
  );
}

function ChoiceFields({ ui, lists, typed, problems = [] }: FormProps) {
  const { form } = batchPageWords(ui.lang);
  const options = (["query", "list", "import", "numbers"] as const).map((value) => ({
    value,
    label: form.by[value],
  }));
  return (
    <>
      <Radios
        name="by"
        label={form.which}
        options={options}
        value={typed.by ?? "query"}
        error={problemIn(problems, "by")}
      />
      <Input
        name="address"
        label={form.address}
        hint={form.addressHint}
        value={typed.address}
        error={problemIn(problems, "choice.address")}
      />
      <Select
        name="list"
        label={form.list}
        empty={form.noList}
        options={lists.map((list) => ({ value: String(list.id), label: textIn(list.title, ui.lang) }))}
        value={typed.list}
        error={problemIn(problems, "choice.list")}
      />
      <Input
        name="run"
        label={form.run}
        value={typed.run}
        inputMode="numeric"
        width="short"
        error={problemIn(problems, "choice.run")}
      />
      <Textarea name="numbers" label={form.numbers} hint={form.numbersHint} value={typed.numbers} rows={3} />
      <FileInput name="file" label={form.file} accept=".txt,.csv,text/plain,text/csv" />
    </>
  );
}

type FieldName = "tag" | "code" | "value" | "indicators" | "find" | "by_" | "containing" | "language" | "bbk";

function ChangeFields(props: FormProps) {
  const { ui, kind, typed, problems = [] } = props;
  const { form } = batchPageWords(ui.lang);
  const field = (
    name: FieldName,
    more: { hint?: string; short?: boolean; required?: boolean; error?: string } = {},
  ) => (
    <Input
      name={name}
      label={form[name]}
      hint={more.hint}
      value={typed[name]}
      error={problemIn(problems, `change.${more.error ?? name}`)}
      {...(more.short ? { width: "short" as const } : {})}
      required={more.required ?? true}
      autoComplete="off"
    />
  );
  const tag = field("tag", { hint: form.tagHint, short: true });
  switch (kind) {
    case "add-field":
      return (
        <>
          {tag}
          {field("indicators", { hint: form.indicatorsHint, short: true, required: false })}
          <Subfields {...props} />
        </>
      );
    case "add-subfield":
      return (
        <>
          {tag}
          {field("code", { short: true })}
          {field("value")}
        </>
      );
    case "replace":
      return (
        <>
          {tag}
          {field("code", { hint: form.codeAny, short: true, required: false })}
          {field("find")}
          {field("by_", { hint: form.byHint, required: false, error: "by" })}
          <Checkbox name="pattern" label={form.pattern} checked={typed.pattern === "on"} />
          <Checkbox name="matchCase" label={form.matchCase} checked={typed.matchCase === "on"} />
        </>
      );
    case "delete-field":
      return (
        <>
          {tag}
          {field("containing", { hint: form.containingHint, required: false })}
        </>
      );
    case "delete-subfield":
      return (
        <>
          {tag}
          {field("code", { short: true })}
          {field("containing", { hint: form.containingHint, required: false })}
        </>
      );
    case "set-language":
      return field("language", { hint: form.languageHint, short: true });
    case "set-bbk":
      return field("bbk", { error: "code" });
    case "set-age-mark":
      return (
        <Select
          name="mark"
          label={form.mark}
          options={ageMarks.map((mark) => ({ value: mark, label: mark }))}
          value={typed.mark}
        />
      );
    case "set-kind":
      return (
        <Select
          name="kind"
          label={form.kind}
          options={settableKinds.map((one) => ({ value: one, label: wordsIn(ui.lang).kinds[one] }))}
          value={typed.kind}
        />
      );
    case "set-state":
      return (
        <Select
          name="toState"
          label={form.toState}
          options={(["published", "draft", "withdrawn"] as const).map((one) => ({
            value: one,
            label: form.recordStates[one],
          }))}
          value={typed.toState}
        />
      );
  }
}

/** Three subfields are room enough for a field that many records share. */
export const subfieldRows = [0, 1, 2];

function Subfields({ ui, typed, problems = [] }: FormProps) {
  const { form } = batchPageWords(ui.lang);
  return (
    <fieldset class="field">
      <legend class="label">{form.subfields}</legend>
      {subfieldRows.map((row) => (
        <div key={row} class="stack">
          <Input
            name={`code${row}`}
            label={`${form.code} ${row + 1}`}
            value={typed[`code${row}`] ?? (row === 0 ? "a" : "")}
            error={problemIn(problems, `change.subfields.${row}.code`)}
            width="short"
            required={row === 0}
          />
          <Input
            name={`value${row}`}
            label={`${form.value} ${row + 1}`}
            value={typed[`value${row}`]}
            error={problemIn(problems, `change.subfields.${row}.value`)}
            required={row === 0}
          />
        </div>
      ))}
    </fieldset>
  );
}

export const isKind = (text: unknown): text is Change["do"] => changeKinds.some((kind) => kind === text);
