import type { CatalogueRecord, Template } from "#catalogue";
import { type Finding, recordWords, templateCodes, titleLine } from "#catalogue/rules";
import {
  Button,
  Buttons,
  Checkbox,
  FormErrors,
  Hidden,
  Input,
  Message,
  More,
  type Option,
  type Problem,
  problemIn,
  Select,
  to,
} from "#doors/web/ui";
import type { Flavour } from "#formats/rules";
import { There } from "./describe-page.tsx";
import type { Editing } from "./editing.ts";
import { EditorLines } from "./editor-lines.tsx";
import { Frame, RecordTabs } from "./frame.tsx";
import { base, type Desk, ownerOf } from "./ground.tsx";
import { HelpOf } from "./help.tsx";

/** What is said of a line, or of the record as a whole. */
export type Said = { level: Finding["level"]; text: string; line: number | undefined; tag: string };

export type EditorProps = {
  desk: Desk;
  /** Undefined: a new record. */
  record: CatalogueRecord | undefined;
  /** The record is another library's: what is sent is a proposal to it. */
  proposing?: boolean;
  seen: number;
  flavour: Flavour;
  editing: Editing;
  note: string;
  keep: boolean;
  problems: readonly Problem[];
  /** Undefined: not asked for. */
  said: readonly Said[] | undefined;
  /** The field whose help is shown, and the line to go on with. */
  helpTag: string;
  focus: number | undefined;
  others: readonly { name: string; time: string }[];
  places: Option[];
  node: string | undefined;
  maybe: readonly CatalogueRecord[];
  language: string | undefined;
};

export function EditorPage(props: EditorProps) {
  const { desk, record, proposing } = props;
  const words = desk.words.editor;
  const title = proposing ? desk.words.proposals.propose : record ? words.title : words.newTitle;
  return (
    <Frame
      desk={desk}
      title={record ? `${title}: ${titleLine(record.description.title)}` : title}
      heading={record ? <span class="work">{titleLine(record.description.title)}</span> : title}
      scripts={[desk.ui.asset("marc-editor.js")]}
    >
      {record ? <RecordTabs desk={desk} record={record} now={proposing ? "propose" : "edit"} /> : null}
      {record && proposing ? (
        <Message live={false} title={desk.words.proposals.to(ownerOf(desk, record))}>
          <p>{desk.words.proposals.lead}</p>
        </Message>
      ) : null}
      {props.others.length > 0 ? (
        <Message tone="wait" title={words.others}>
          <p>
            {props.others.map(({ name, time }) => `${name}, ${words.since(time)}`).join("; ")}.{" "}
            {words.othersLead}
          </p>
        </Message>
      ) : null}
      <FormErrors problems={props.maybe.length > 0 ? [] : props.problems} />
      {props.maybe.length > 0 ? (
        <There
          desk={desk}
          records={props.maybe}
          title={desk.words.describe.maybe}
          lead={desk.words.describe.maybeLead}
        />
      ) : null}
      <Findings {...props} />
      <form
        method="post"
        class="marc-form"
        data-marc={to(desk.ui, `/office/catalogue/help/${props.flavour}`)}
        data-line={words.line("{n}")}
        action={to(
          desk.ui,
          record ? `${base}/${record.id}/${proposing ? "propose" : "edit"}` : `${base}/new`,
        )}
      >
        {/* Enter presses the first button of a form: it is to save, not to move a line. */}
        <button class="out" type="submit" name="do" value="save" tabIndex={-1} aria-hidden="true">
          {proposing ? desk.words.proposals.send : words.save}
        </button>
        <Hidden name="key" value={crypto.randomUUID()} />
        <Hidden name="seen" value={props.seen} />
        <Hidden name="flavour" value={props.flavour} />
        <Hidden name="leader" value={props.editing.leader} />
        <Hidden name="fixed" value={props.editing.fixed} />
        <div class="marc-cols">
          <div class="stack">
            <Coded {...props} />
            <EditorLines {...props} />
            <AddField desk={desk} />
            <Keeping {...props} />
          </div>
          <aside class="marc-help" aria-label={words.help} data-help>
            <HelpOf desk={desk} tag={props.helpTag} flavour={props.flavour} />
            <p>
              <More href={to(desk.ui, `/office/catalogue/help/${props.flavour}`)}>{words.allFields}</More>
            </p>
            <p class="note" data-keys hidden>
              <b>{words.keys}.</b> {words.keysList}
            </p>
          </aside>
        </div>
      </form>
    </Frame>
  );
}

function Findings({ desk, said }: EditorProps) {
  const words = desk.words.editor;
  if (said === undefined) return null;
  if (said.length === 0) return <Message tone="ok" title={words.good} />;
  const list = (level: Finding["level"]) => said.filter((one) => one.level === level);
  return (
    <>
      {(["must", "look"] as const).map((level) =>
        list(level).length === 0 ? null : (
          <Message key={level} tone={level === "must" ? "stop" : "wait"} title={words[level]}>
            <ul class="message__list">
              {list(level).map((one, at) => (
                <li key={at}>
                  <b>{one.tag}</b>{" "}
                  {one.line === undefined ? one.text : <a href={`#line-${one.line}`}>{one.text}</a>}
                </li>
              ))}
            </ul>
          </Message>
        ),
      )}
    </>
  );
}

/** Leader and coded field as labelled choices; a code that the table does not know stays as it is. */
function Coded({ desk, editing, record }: EditorProps) {
  const words = desk.words.editor;
  if (editing.positions.length === 0) return null;
  return (
    <details class="coded" open={record === undefined}>
      <summary>{words.coded}</summary>
      <p class="soft">{words.codedLead}</p>
      <div class="coded__grid">
        {editing.positions.map(({ position, value }) => {
          const name = `coded.${position.key}`;
          const label = position.name[desk.ui.lang];
          if (!position.options)
            return (
              <Input
                key={name}
                name={name}
                label={label}
                value={value.trim()}
                maxLength={position.length}
                width="short"
              />
            );
          const known = position.options.map((one) => ({ value: one.value, label: one.name[desk.ui.lang] }));
          const options = known.some((one) => one.value === value)
            ? known
            : [{ value, label: `${words.other}: ${value.replaceAll(" ", "#") || "#"}` }, ...known];
          return <Select key={name} name={name} label={label} value={value} options={options} />;
        })}
      </div>
    </details>
  );
}

const AddField = ({ desk }: { desk: Desk }) => (
  <div class="with-button">
    <Input
      name="newTag"
      label={desk.words.editor.addTag}
      maxLength={3}
      width="short"
      figures
      autoComplete="off"
    />
    <Button quiet small name="do" value="add" formNoValidate>
      {desk.words.editor.add}
    </Button>
  </div>
);

function Keeping(props: EditorProps) {
  const { desk, record, proposing, note, keep, places, node, maybe, problems } = props;
  const words = desk.words.editor;
  const save = proposing ? desk.words.proposals.send : record ? words.save : words.publish;
  return (
    <div class="form-stack">
      {record && !proposing ? null : places.length > 1 ? (
        <Select
          name="node"
          label={proposing ? desk.words.proposals.for : words.for}
          options={places}
          value={node}
        />
      ) : (
        <Hidden name="node" value={places[0]?.value ?? ""} />
      )}
      <Input
        name="note"
        label={proposing ? desk.words.proposals.why : words.note}
        value={note}
        error={problemIn(problems, "note")}
        maxLength={1000}
      />
      {record && !proposing ? (
        <Checkbox name="keepSpelling" label={words.keep} hint={words.keepHint} checked={keep} />
      ) : null}
      {maybe.length > 0 ? <Hidden name="different" value="yes" /> : null}
      <Buttons>
        <Button name="do" value="save">
          {maybe.length > 0 ? desk.words.describe.different : save}
        </Button>
        {record ? null : (
          <Button quiet name="do" value="draft">
            {words.draft}
          </Button>
        )}
        <Button quiet name="do" value="check">
          {words.check}
        </Button>
        <More href={to(desk.ui, record ? `${base}/${record.id}` : base)}>{words.cancel}</More>
      </Buttons>
    </div>
  );
}

/** With what a new record begins: the ready templates, then those of the visitor's system. */
export function BeginPage({ desk, own }: { desk: Desk; own: readonly Template[] }) {
  const words = desk.words.editor;
  const { templates } = recordWords(desk.ui.lang);
  return (
    <Frame desk={desk} title={words.newTitle}>
      <p class="soft">{words.begin}</p>
      <section class="block">
        <h2>{words.ready}</h2>
        <ul class="choices">
          {templateCodes.map((code) => (
            <li key={code}>
              <a class="row-link" href={to(desk.ui, `${base}/new`, { template: code })}>
                {templates[code]}
              </a>
            </li>
          ))}
        </ul>
      </section>
      {own.length > 0 ? (
        <section class="block">
          <h2>{words.own}</h2>
          <ul class="choices">
            {own.map((template) => (
              <li key={template.id}>
                <a class="row-link" href={to(desk.ui, `${base}/new`, { own: template.id })}>
                  {template.name}
                </a>
                {desk.edits.has(template.node) ? (
                  <form method="post" action={to(desk.ui, `${base}/templates/${template.id}/drop`)}>
                    <Hidden name="key" value={crypto.randomUUID()} />
                    <Button quiet small about={template.name}>
                      {words.drop}
                    </Button>
                  </form>
                ) : null}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </Frame>
  );
}
