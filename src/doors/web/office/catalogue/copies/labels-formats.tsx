/** A library's own sheets of labels: described, tried on plain paper, chosen when printing. */
import type { Refusal } from "#basics";
import {
  answer,
  callerOf,
  type Fields,
  numberIn,
  onward,
  type Page,
  readForm,
  statusOf,
} from "#doors/web/gate";
import {
  Button,
  Buttons,
  Empty,
  FormErrors,
  Hidden,
  Input,
  Message,
  More,
  type Problem,
  problemIn,
  Select,
  to,
  type Ui,
} from "#doors/web/ui";
import { perform } from "#platform/acts";
import { disposition } from "#platform/files";
import { formatNumber } from "#platform/i18n/rules";
import { type LabelLayout, labelSheet, labelsOnPage, layouts } from "#platform/print";
import { addLabelFormat, dropLabelFormat, editLabelFormat, type LabelFormat, labelFormatsOf } from "#stock";
import { type LabelSheetFacts, labelSize, layoutName, layoutOf } from "#stock/rules";
import { type Desk, deskOf, placeText, worded } from "./desk.ts";
import { labelsWords } from "./labels-words.ts";
import { Frame } from "./parts.tsx";

const path = "/office/catalogue/copies/labels/formats";

/** The own sheets that a visitor may print on: those of their places and of whoever holds the balance of these. */
export const formatsFor = (desk: Desk): Promise<LabelFormat[]> =>
  labelFormatsOf(desk.visit.house.ground.db.sql, [...new Set([...desk.holders, ...desk.places])]);

/** «70 × 37 мм, бетте 24» */
export function sizeText(ui: Ui, format: LabelSheetFacts): string {
  const { width, height } = labelSize(format);
  const n = (value: number): string => formatNumber(ui.lang, value, 2);
  return labelsWords(ui.lang).size(n(width), n(height), n(format.columns * format.rows));
}

type Filled = { format: number | undefined; data: Record<string, string> };
type FormatsProps = {
  desk: Desk;
  formats: readonly LabelFormat[];
  said: string | undefined;
  filled?: Filled | undefined;
  problems: readonly Problem[];
};

function FormatsPage({ desk, formats, said, filled, problems }: FormatsProps) {
  const { ui } = desk;
  const words = labelsWords(ui.lang);
  return (
    <Frame desk={desk} title={words.title}>
      <p class="soft">{words.lead}</p>
      {said ? <Message tone="ok" title={said} /> : null}
      <p>
        <More href={to(ui, "/office/catalogue/copies/labels")}>{words.toLabels}</More>
      </p>
      {formats.length === 0 ? (
        <Empty level={2} title={words.empty}>
          {words.emptyNext}
        </Empty>
      ) : (
        formats.map((format) => (
          <FormatCard
            key={format.id}
            desk={desk}
            format={format}
            filled={filled?.format === format.id ? filled.data : undefined}
            problems={filled?.format === format.id ? problems : []}
          />
        ))
      )}
      <section class="block">
        <h2>{words.add}</h2>
        <form class="form-stack" method="post" action={to(ui, path)}>
          <FormErrors problems={filled?.format === undefined ? problems : []} />
          <Hidden name="key" value={crypto.randomUUID()} />
          {desk.places.length === 1 ? (
            <Hidden name="node" value={desk.places[0] ?? 0} />
          ) : (
            <Select
              name="node"
              label={words.node}
              value={filled?.format === undefined ? filled?.data.node : undefined}
              options={desk.places.map((id) => ({ value: String(id), label: placeText(desk, id) }))}
            />
          )}
          <FormatFields
            ui={ui}
            id="new"
            values={filled?.format === undefined ? (filled?.data ?? {}) : {}}
            problems={filled?.format === undefined ? problems : []}
          />
          <Buttons>
            <Button>{words.save}</Button>
          </Buttons>
        </form>
      </section>
    </Frame>
  );
}

function FormatCard({
  desk,
  format,
  filled,
  problems,
}: {
  desk: Desk;
  format: LabelFormat;
  filled: Record<string, string> | undefined;
  problems: readonly Problem[];
}) {
  const { ui } = desk;
  const words = labelsWords(ui.lang);
  const own = `${path}/${format.id}`;
  const values: Record<string, string> = Object.fromEntries(
    Object.entries(format).map(([name, value]) => [
      name,
      typeof value === "number" && ui.lang !== "en" ? String(value).replace(".", ",") : String(value),
    ]),
  );
  return (
    <section class="block">
      <h2>{format.name}</h2>
      <p>
        {sizeText(ui, format)}
        <br />
        <span class="note">{placeText(desk, format.node)}</span>
      </p>
      <Buttons>
        <More href={to(ui, `${own}/test.pdf`)}>
          {words.test}
          <span class="out">: {format.name}</span>
        </More>
        <More href={to(ui, "/office/catalogue/copies/labels", { layout: layoutName(format.id) })}>
          {words.print}
          <span class="out">: {format.name}</span>
        </More>
      </Buttons>
      {desk.places.includes(format.node) ? (
        <details open={problems.length > 0}>
          <summary>
            {words.edit}
            <span class="out">: {format.name}</span>
          </summary>
          <form class="form-stack" method="post" action={to(ui, own)}>
            <FormErrors problems={problems} />
            <Hidden name="key" value={crypto.randomUUID()} />
            <Hidden name="version" value={format.version} />
            <FormatFields ui={ui} id={String(format.id)} values={filled ?? values} problems={problems} />
            <Buttons>
              <Button name="do" value="save">
                {words.save}
              </Button>
              <Button quiet danger name="do" value="drop" about={format.name}>
                {words.drop}
              </Button>
            </Buttons>
          </form>
        </details>
      ) : null}
    </section>
  );
}

const measures = [
  "topMargin",
  "bottomMargin",
  "leftMargin",
  "rightMargin",
  "columnGap",
  "rowGap",
] as const satisfies (keyof LabelSheetFacts)[];

function FormatFields({
  ui,
  id,
  values,
  problems,
}: {
  ui: Ui;
  id: string;
  values: Record<string, string>;
  problems: readonly Problem[];
}) {
  const words = labelsWords(ui.lang);
  // The form that was refused has the usual ids: the list of what is wrong leads to its fields.
  const idOf = (name: string): { id?: string } => (problems.length > 0 ? {} : { id: `${id}-${name}` });
  return (
    <>
      <Input
        name="name"
        {...idOf("name")}
        label={words.name}
        hint={words.nameHint}
        value={values.name}
        error={problemIn(problems, "name")}
        maxLength={80}
        required
      />
      {(["columns", "rows"] as const).map((name) => (
        <Input
          key={name}
          name={name}
          {...idOf(name)}
          label={words[name]}
          value={values[name]}
          error={problemIn(problems, name)}
          inputMode="numeric"
          width="short"
          maxLength={2}
          figures
          required
        />
      ))}
      {measures.map((name) => (
        <Input
          key={name}
          name={name}
          {...idOf(name)}
          label={words[name]}
          value={values[name] ?? "0"}
          error={problemIn(problems, name)}
          inputMode="decimal"
          width="short"
          maxLength={6}
          figures
        />
      ))}
    </>
  );
}

async function show(c: Page, filled?: Filled, refusals: readonly Refusal[] = []): Promise<Response> {
  const desk = await deskOf(c);
  const words = labelsWords(desk.ui.lang);
  const code = c.req.query("said");
  return answer(
    c,
    <FormatsPage
      desk={desk}
      formats={await formatsFor(desk)}
      said={
        refusals.length > 0
          ? undefined
          : code === "saved"
            ? words.saved
            : code === "dropped"
              ? words.dropped
              : undefined
      }
      filled={filled}
      problems={worded(desk.ui, refusals)}
    />,
    refusals.length > 0 ? statusOf(refusals) : 200,
  );
}

const textsIn = (data: Fields): Record<string, string> =>
  Object.fromEntries(
    Object.entries(data).filter((pair): pair is [string, string] => typeof pair[1] === "string"),
  );

async function keep(c: Page): Promise<Response> {
  const desk = await deskOf(c);
  const { data, key } = await readForm(c);
  const format = c.req.param("id");
  const caller = callerOf(desk.visit, key);
  const drops = format !== undefined && data.do === "drop";
  const outcome =
    format === undefined
      ? await perform(caller, addLabelFormat, data)
      : drops
        ? await perform(caller, dropLabelFormat, { format })
        : await perform(caller, editLabelFormat, { ...data, format });
  if (outcome.ok) return onward(c, to(desk.ui, path, { said: drops ? "dropped" : "saved" }));
  return show(c, { format: numberIn(format), data: textsIn(data) }, outcome.refusals);
}

/** Frames with their numbers, to lay on a sheet of labels before any is spoiled. */
export function testSheet(layout: LabelLayout, size: string): Promise<Buffer> {
  const labels = Array.from({ length: labelsOnPage(layout) }, (_, at) => ({
    centred: true,
    strong: [String(at + 1)],
    lines: [size],
  }));
  return labelSheet(labels, { ...layout, cut: true });
}

async function test(c: Page): Promise<Response> {
  const desk = await deskOf(c);
  const format = (await formatsFor(desk)).find(({ id }) => String(id) === c.req.param("id"));
  if (!format) return show(c, undefined, [{ code: "no-such", facts: {} }]);
  const bytes = await testSheet(layoutOf(format), sizeText(desk.ui, format));
  c.header("content-disposition", disposition(`ortaq-labels-test-${format.id}.pdf`, "inline"));
  c.header("cache-control", "private, no-store");
  return c.body(new Uint8Array(bytes), 200, { "content-type": "application/pdf" });
}

export const labelFormats = { show: (c: Page) => show(c), keep, test };

/** All sheets that may be chosen: the library's own first. */
export const layoutsFor = (formats: readonly LabelFormat[]): LabelLayout[] => [
  ...formats.map(layoutOf),
  ...layouts,
];
