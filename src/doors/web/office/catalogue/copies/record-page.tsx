import type { CatalogueRecord } from "#catalogue";
import {
  Button,
  ButtonLink,
  Buttons,
  Empty,
  Message,
  More,
  type Problem,
  Refused,
  Select,
  Table,
  to,
} from "#doors/web/ui";
import { formatNumber } from "#platform/i18n/rules";
import type { Available, DeskCopy, NumberSeries } from "#stock";
import { holderOf } from "#stock";
import { wordsIn } from "#stock/rules";
import { AddForm, type Filled } from "./add-form.tsx";
import { type Desk, holderText, placeText } from "./desk.ts";
import { callOf, Frame, StateOf, WorkTitle } from "./parts.tsx";
import { SetBlock, type SetShown } from "./set-block.tsx";
import { copyWords } from "./words/index.ts";

export type RecordShown = {
  desk: Desk;
  record: CatalogueRecord;
  holder: number;
  copies: readonly DeskCopy[];
  available: readonly Available[];
  series: readonly NumberSeries[];
  set: SetShown | undefined;
  /** Ids of copies that were just added. */
  added: readonly number[];
  said: { what: "moved" | "changed"; n: number } | undefined;
  all: boolean;
  filled?: Filled;
  problems?: readonly Problem[];
  refused?: readonly Problem[];
};

/** The copies of a record: those of the visitor's balance one by one, those of others as counts. */
export function RecordCopiesPage(shown: RecordShown) {
  const { desk, record, holder, copies, problems = [], refused = [] } = shown;
  const { ui } = desk;
  const words = copyWords(ui.lang);
  return (
    <Frame
      desk={desk}
      title={words.record.title}
      acts={
        <ButtonLink quiet href={to(ui, `/records/${record.id}`)}>
          {words.record.toRecord}
        </ButtonLink>
      }
    >
      <p>
        <WorkTitle ui={ui} description={record.description} />
      </p>
      <Refused problems={refused} />
      <Done {...shown} />
      <HolderChoice {...shown} />
      <OwnCopies {...shown} />
      <section class="block">
        <h2>{words.add.title}</h2>
        <AddForm
          desk={desk}
          record={record.id}
          holder={holder}
          description={record.description}
          copies={copies}
          series={shown.series}
          filled={shown.filled}
          problems={problems}
        />
        {shown.series.some((one) => one.what === "inventory") ? null : (
          <p>
            <More href={to(ui, "/office/catalogue/copies/numbers", { holder })}>{words.find.numbers}</More>
          </p>
        )}
      </section>
      {shown.set ? <SetBlock desk={desk} shown={shown.set} /> : null}
      <Others {...shown} />
    </Frame>
  );
}

function Done({ desk, record, holder, copies, added, said }: RecordShown) {
  const { ui } = desk;
  const words = copyWords(ui.lang);
  const n = (value: number): string => formatNumber(ui.lang, value);
  if (said)
    return (
      <Message
        tone="ok"
        title={said.what === "moved" ? words.move.done(n(said.n)) : words.change.done(n(said.n))}
      />
    );
  const fresh = copies.filter((copy) => added.includes(copy.id)).sort((a, b) => a.id - b.id);
  const [first, last] = [fresh[0], fresh.at(-1)];
  if (!first || !last) return null;
  return (
    <Message
      tone="ok"
      title={words.add.done(n(fresh.length))}
      next={
        <a
          href={to(ui, "/office/catalogue/copies/labels", {
            copies: fresh.map(({ id }) => id).join(","),
            record: record.id,
            holder,
          })}
        >
          {words.add.printThem}
        </a>
      }
    >
      {first.inventoryNumber && last.inventoryNumber
        ? words.add.doneNumbers(first.inventoryNumber, last.inventoryNumber)
        : null}
    </Message>
  );
}

function HolderChoice({ desk, record, holder }: RecordShown) {
  const { ui } = desk;
  const words = copyWords(ui.lang).record;
  if (desk.holders.length < 2) return null;
  return (
    <form class="form-stack" action={to(ui, "/office/catalogue/copies")}>
      <input type="hidden" name="record" value={record.id} />
      <Select
        name="holder"
        label={words.holder}
        value={String(holder)}
        options={desk.holders.map((id) => ({ value: String(id), label: holderText(desk, id) }))}
      />
      <div class="btns">
        <Button quiet small>
          {words.show}
        </Button>
      </div>
    </form>
  );
}

function OwnCopies({ desk, record, holder, copies, all }: RecordShown) {
  const { ui } = desk;
  const words = copyWords(ui.lang).record;
  const standing = copies.filter((copy) => copy.state !== "written-off");
  const gone = copies.length - standing.length;
  const address = (more: object) =>
    to(ui, "/office/catalogue/copies", { record: record.id, holder, ...more });
  if (standing.length === 0)
    return (
      <Empty title={words.none} level={2}>
        {words.noneNext}
      </Empty>
    );
  return (
    <form class="stack" method="post" action={to(ui, "/office/catalogue/copies/chosen")}>
      <input type="hidden" name="record" value={record.id} />
      <input type="hidden" name="holder" value={holder} />
      <CopiesTable desk={desk} copies={standing} caption={words.own} chosen={all} />
      <fieldset class="stack">
        <legend class="label">{words.chosen}</legend>
        <Buttons>
          {desk.places.length > 1 ? (
            <Button quiet name="do" value="move">
              {words.move}
            </Button>
          ) : null}
          <Button quiet name="do" value="labels">
            {words.labels}
          </Button>
          <Button quiet name="do" value="change">
            {words.change}
          </Button>
          <a href={address(all ? {} : { all: 1 })}>{all ? words.chooseNone : words.chooseAll}</a>
        </Buttons>
      </fieldset>
      {gone > 0 ? <p class="soft">{words.written(formatNumber(ui.lang, gone))}</p> : null}
    </form>
  );
}

/** Copies one by one; with a tick before each where they can be chosen. */
export function CopiesTable({
  desk,
  copies,
  caption,
  chosen,
}: {
  desk: Desk;
  copies: readonly DeskCopy[];
  caption: string;
  /** Undefined: nothing is chosen here. */
  chosen?: boolean | undefined;
}) {
  const { ui } = desk;
  const words = copyWords(ui.lang).record;
  const { fields } = wordsIn(ui.lang);
  const some = (of: (copy: DeskCopy) => string | null) => copies.some((copy) => of(copy));
  return (
    <Table
      caption={caption}
      rows={copies}
      rowKey={(copy) => copy.id}
      columns={[
        ...(chosen === undefined
          ? []
          : [
              {
                key: "choose",
                label: words.choose,
                quiet: true,
                cell: (copy: DeskCopy) => (
                  <span class="tick">
                    <input
                      type="checkbox"
                      name="copies[]"
                      value={copy.id}
                      checked={chosen}
                      aria-label={`${words.choose}: ${callOf(copy)}`}
                    />
                  </span>
                ),
              },
            ]),
        {
          key: "number",
          label: fields.inventoryNumber,
          head: true,
          cell: (copy) => (
            <a class="num" href={to(ui, `/office/catalogue/copies/${copy.id}`)}>
              {copy.inventoryNumber ?? words.numberless}
            </a>
          ),
        },
        { key: "place", label: fields.place, cell: (copy) => placeText(desk, copy.node) },
        ...(some((copy) => copy.barcode)
          ? [
              {
                key: "barcode",
                label: fields.barcode,
                cell: (copy: DeskCopy) => <span class="num">{copy.barcode}</span>,
              },
            ]
          : []),
        ...(some((copy) => copy.volume)
          ? [{ key: "volume", label: fields.volume, cell: (copy: DeskCopy) => copy.volume }]
          : []),
        { key: "shelf", label: fields.shelfMark, cell: (copy) => copy.shelfMark },
        ...(some((copy) => copy.section)
          ? [{ key: "section", label: fields.section, cell: (copy: DeskCopy) => copy.section }]
          : []),
        { key: "state", label: fields.state, cell: (copy) => <StateOf ui={ui} copy={copy} /> },
      ]}
    />
  );
}

function Others({ desk, holder, available }: RecordShown) {
  const { ui } = desk;
  const words = copyWords(ui.lang).record;
  const sums = new Map<number, { copies: number; free: number }>();
  for (const one of available) {
    const system = holderOf(desk.tree, one.node);
    if (system === holder) continue;
    const sum = sums.get(system) ?? { copies: 0, free: 0 };
    sums.set(system, { copies: sum.copies + one.copies, free: sum.free + one.free });
  }
  if (sums.size === 0) return null;
  const n = (value: number): string => formatNumber(ui.lang, value);
  return (
    <section class="block">
      <h2>{words.others}</h2>
      <Table
        caption={words.others}
        quietCaption
        rows={[...sums]}
        rowKey={([id]) => id}
        columns={[
          { key: "system", label: words.system, head: true, cell: ([id]) => holderText(desk, id) },
          { key: "copies", label: words.copies, figures: true, cell: ([, sum]) => n(sum.copies) },
          { key: "free", label: words.free, figures: true, cell: ([, sum]) => n(sum.free) },
        ]}
      />
    </section>
  );
}
