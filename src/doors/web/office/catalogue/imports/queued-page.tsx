import type { ImportRun, MendPreview, QueuedRecord } from "#catalogue";
import {
  decisionsFor,
  formatLabel,
  makersLine,
  problemText,
  publicationLine,
  titleLine,
} from "#catalogue/rules";
import type { Visit } from "#doors/web/gate";
import {
  Button,
  Buttons,
  Facts,
  FileInput,
  FormErrors,
  Hidden,
  Input,
  Message,
  More,
  type Problem,
  problemIn,
  Select,
  StateWord,
  Textarea,
  to,
  type Ui,
} from "#doors/web/ui";
import { codePages, flavours, type Holding } from "#formats/rules";
import { formatNumber } from "#platform/i18n";
import { moment } from "./common.tsx";
import { Frame } from "./frame.tsx";
import { Bytes } from "./queue-page.tsx";
import { officeWords } from "./words/index.ts";

export type Typed = {
  codePage?: string | undefined;
  flavour?: string | undefined;
  title?: string | undefined;
  lines?: string | undefined;
  barcode?: string | undefined;
  inventory?: string | undefined;
};
export type QueuedProps = {
  visit: Visit;
  ui: Ui;
  row: QueuedRecord;
  run: ImportRun;
  typed: Typed;
  /** Of a record: how it would look as things are. */
  look: MendPreview | undefined;
  problems?: readonly Problem[];
};

/** One entry of the queue: why it waits, its bytes, how it looks, and every way to mend it. */
export function QueuedPage(props: QueuedProps) {
  const { visit, ui, row, problems = [] } = props;
  const words = officeWords(ui.lang);
  return (
    <Frame visit={visit} ui={ui} title={words.mend.title(String(row.id))}>
      <p>
        <More href={to(ui, "/office/catalogue/queue")}>{words.mend.back}</More>
      </p>
      <p class="note">
        {words.queue.about[row.about]} · {moment(ui, row.cameAt)} ·{" "}
        <a href={to(ui, `/office/catalogue/runs/${row.run}`)}>{words.run.title(String(row.run))}</a>
      </p>
      <p>
        <StateWord tone={row.state === "waiting" ? "wait" : "ok"}>
          {row.state === "waiting" ? problemText(row.problem, ui.lang) : words.mend.decided}
        </StateWord>
      </p>
      <FormErrors problems={problems} />
      {row.state === "waiting" ? (
        row.about === "record" ? (
          <RecordForms {...props} />
        ) : (
          <CopyForm {...props} />
        )
      ) : null}
      <Bytes ui={ui} row={row} open={row.about === "record" && (props.look?.problems.length ?? 0) > 0} />
    </Frame>
  );
}

function RecordForms(props: QueuedProps) {
  const { ui, row, run, typed, look, problems = [] } = props;
  const words = officeWords(ui.lang);
  const table = run.format === "csv" || run.format === "xlsx";
  const titleless = row.problem.code === "no-title" || row.problem.code === "row-without-title";
  return (
    <>
      {look ? <Looks ui={ui} look={look} /> : null}
      <form
        class="form-stack"
        method="post"
        encType="multipart/form-data"
        action={to(ui, `/office/catalogue/queue/${row.id}`)}
      >
        <Hidden name="key" value={crypto.randomUUID()} />
        {titleless ? (
          <Input
            name="title"
            label={words.mend.titleMissing}
            maxLength={1_000}
            value={typed.title ?? ""}
            error={problemIn(problems, "title")}
          />
        ) : null}
        {table ? null : <HowToRead ui={ui} typed={typed} />}
        <Decisions {...props} />
        <details open={typed.lines !== undefined}>
          <summary>{words.mend.lines}</summary>
          <div class="form-stack">
            <Textarea
              name="lines"
              label={words.mend.linesLabel}
              hint={words.mend.linesHint}
              rows={16}
              value={typed.lines ?? look?.lines ?? ""}
              error={problemIn(problems, "lines")}
            />
            <Buttons>
              <Button name="do" value="take-lines">
                {words.mend.take}
              </Button>
              <Button quiet name="do" value="look-lines">
                {words.mend.look}
              </Button>
            </Buttons>
          </div>
        </details>
        <details open={problemIn(problems, "upload") !== undefined}>
          <summary>{words.mend.upload}</summary>
          <div class="form-stack">
            <FileInput
              name="upload"
              label={words.mend.uploadLabel}
              accept=".mrc,.iso,.marc,.xml,.txt"
              error={problemIn(problems, "upload")}
            />
            <Buttons>
              <Button name="do" value="upload">
                {words.mend.take}
              </Button>
            </Buttons>
          </div>
        </details>
      </form>
    </>
  );
}

function HowToRead({ ui, typed }: { ui: Ui; typed: Typed }) {
  const words = officeWords(ui.lang);
  return (
    <details open={typed.codePage !== undefined || typed.flavour !== undefined}>
      <summary>{words.mend.how}</summary>
      <div class="form-stack">
        <Select
          name="codePage"
          label={words.preview.codePage}
          empty={words.preview.byItself}
          options={codePages.map((value) => ({ value, label: words.codePages[value] }))}
          value={typed.codePage}
        />
        <Select
          name="flavour"
          label={words.preview.flavour}
          empty={words.preview.byItself}
          options={flavours.map((value) => ({ value, label: words.flavours[value] }))}
          value={typed.flavour}
        />
      </div>
    </details>
  );
}

/** The decisions that fit the reason; with a title or another way of reading, looking and taking. */
function Decisions({ ui, row }: QueuedProps) {
  const words = officeWords(ui.lang);
  const fit = decisionsFor(row.problem.code);
  return (
    <Buttons>
      <Button
        name="do"
        value={fit.includes("apart") ? "apart" : fit.includes("over-edit") ? "over-edit" : "retry"}
      >
        {fit.includes("apart")
          ? words.queue.decisions.apart
          : fit.includes("over-edit")
            ? words.queue.decisions["over-edit"]
            : words.mend.take}
      </Button>
      <Button quiet name="do" value="look">
        {words.mend.look}
      </Button>
      <Button quiet name="do" value="set-aside">
        {words.queue.decisions["set-aside"]}
      </Button>
    </Buttons>
  );
}

function Looks({ ui, look }: { ui: Ui; look: MendPreview }) {
  const words = officeWords(ui.lang);
  const { description } = look;
  if (!description)
    return (
      <Message tone="wait" title={words.mend.stillWaits}>
        {look.problems.map((one) => problemText(one, ui.lang)).join(" ")}
      </Message>
    );
  return (
    <section class="block stack">
      <h2>{words.mend.looks}</h2>
      <p class="work">{titleLine(description.title)}</p>
      <Facts
        facts={[
          { label: words.preview.by, value: makersLine(description) },
          { label: words.preview.published, value: publicationLine(description) },
          { label: words.preview.kind, value: formatLabel(description.kind, ui.lang) },
          { label: words.preview.flavour, value: look.flavour && words.flavours[look.flavour] },
          { label: words.preview.codePage, value: look.codePage && words.codePages[look.codePage] },
          { label: words.preview.copies, value: formatNumber(ui.lang, look.copies ?? 0), figures: true },
        ]}
      />
    </section>
  );
}

function holdingOf(bytes: Uint8Array): Holding | undefined {
  try {
    return (JSON.parse(Buffer.from(bytes).toString("utf8")) as { holding?: Holding }).holding;
  } catch {
    return undefined;
  }
}

function CopyForm({ ui, row, typed, problems = [] }: QueuedProps) {
  const words = officeWords(ui.lang);
  const { meanings } = words;
  const holding = holdingOf(row.bytes);
  const inventory = row.problem.code === "inventory-taken";
  return (
    <>
      {holding ? (
        <section class="block stack">
          <h2>{words.mend.copy}</h2>
          <Facts
            facts={[
              { label: meanings.barcode, value: holding.barcode },
              { label: meanings.inventory, value: holding.inventory },
              { label: meanings.branch, value: holding.branch },
              { label: meanings.location, value: holding.location },
              { label: meanings["shelf-mark"], value: holding.shelfMark },
              { label: meanings.price, value: holding.price },
              { label: meanings.acquired, value: holding.acquired },
            ]}
          />
          {row.record === null ? null : <a href={to(ui, `/records/${row.record}`)}>{words.queue.record}</a>}
        </section>
      ) : null}
      <form class="form-stack" method="post" action={to(ui, `/office/catalogue/queue/${row.id}`)}>
        <Hidden name="key" value={crypto.randomUUID()} />
        {inventory ? (
          <Input
            name="inventory"
            label={words.mend.newInventory}
            maxLength={60}
            figures
            value={typed.inventory ?? ""}
            error={problemIn(problems, "inventory")}
          />
        ) : (
          <Input
            name="barcode"
            label={words.mend.newBarcode}
            maxLength={60}
            figures
            value={typed.barcode ?? ""}
            error={problemIn(problems, "barcode")}
          />
        )}
        <Buttons>
          <Button name="do" value="retry">
            {words.mend.take}
          </Button>
          <Button quiet name="do" value="without-number">
            {words.queue.decisions["without-number"]}
          </Button>
          <Button quiet name="do" value="set-aside">
            {words.queue.decisions["set-aside"]}
          </Button>
        </Buttons>
      </form>
    </>
  );
}
