import {
  Button,
  Empty,
  Hidden,
  Input,
  Message,
  More,
  type Option,
  type Problem,
  problemIn,
  Radios,
  Refused,
  Select,
  to,
} from "#doors/web/ui";
import { formatNumber } from "#platform/i18n/rules";
import { labelsOnPage, layouts } from "#platform/print";
import type { LabelFormat } from "#stock";
import { layoutName } from "#stock/rules";
import { type Desk, holderText, placesOf, placeText } from "./desk.ts";
import { labelCodes, labelContents } from "./label-of.ts";
import type { LabelsAsked } from "./labels.ts";
import { sizeText } from "./labels-formats.tsx";
import { labelsWords } from "./labels-words.ts";
import { Frame } from "./parts.tsx";
import { copyWords } from "./words/index.ts";

type Props = {
  desk: Desk;
  asked: LabelsAsked;
  /** The library's own sheets. */
  formats: readonly LabelFormat[];
  problems: readonly Problem[];
  /** Labels that would be printed; undefined while nothing was asked. */
  found: number | undefined;
  picture: string;
  cut: boolean;
  noBars: boolean;
};

/** Which copies, on which sheet; the first sheet is drawn before paper is spent. A page of addresses: nothing is sent. */
export function LabelsPage({ desk, asked, formats, problems, found, picture, cut, noBars }: Props) {
  const { ui } = desk;
  const words = copyWords(ui.lang).labels;
  const n = (value: number): string => formatNumber(ui.lang, value);
  const sheets = Math.ceil(((found ?? 0) + asked.start - 1) / labelsOnPage(asked.layout));
  return (
    <Frame desk={desk} title={words.title}>
      <form class="form-stack" action={to(ui, "/office/catalogue/copies/labels")}>
        <Refused problems={problems} />
        <Which desk={desk} asked={asked} problems={problems} />
        <Sheet desk={desk} asked={asked} formats={formats} />
        <div class="btns">
          <Button quiet>{words.show}</Button>
          <Button formAction={to(ui, "/office/catalogue/copies/labels.pdf")}>{words.pdf}</Button>
        </div>
      </form>
      {found === 0 ? (
        <Empty title={words.none} level={2}>
          {words.noneNext}
        </Empty>
      ) : null}
      {found ? (
        <section class="block stack" aria-label={words.preview}>
          <p>
            <b>{words.sum(n(found), n(sheets))}</b> {words.actual}
          </p>
          {cut ? <Message tone="wait" live={false} title={words.cut(n(1000))} /> : null}
          {noBars ? <Message tone="wait" live={false} title={words.noBars} /> : null}
          <div class="form-stack" dangerouslySetInnerHTML={{ __html: picture }} />
        </section>
      ) : null}
    </Frame>
  );
}

function Which({ desk, asked, problems }: Pick<Props, "desk" | "asked" | "problems">) {
  const { ui } = desk;
  const words = copyWords(ui.lang);
  if (asked.copies.length > 0)
    return (
      <>
        <p>
          <b>{words.labels.chosen(formatNumber(ui.lang, asked.copies.length))}</b>
        </p>
        <Hidden name="copies" value={asked.copies.join(",")} />
      </>
    );
  return (
    <>
      <h2>{words.labels.which}</h2>
      {desk.holders.length > 1 ? (
        <Select
          name="holder"
          label={words.record.holder}
          value={String(asked.holder)}
          options={desk.holders.map((id) => ({ value: String(id), label: holderText(desk, id) }))}
        />
      ) : null}
      <Input
        name="from"
        label={`${words.labels.numbers}: ${words.labels.from}`}
        value={asked.from}
        maxLength={60}
        width="middle"
        figures
        error={problemIn(problems, "from")}
      />
      <Input
        name="to"
        label={`${words.labels.numbers}: ${words.labels.to}`}
        value={asked.to}
        maxLength={60}
        width="middle"
        figures
      />
      <Input name="since" type="date" label={words.labels.since} value={asked.since} width="middle" />
      <Select
        name="place"
        label={words.labels.place}
        empty={words.labels.anyPlace}
        value={asked.place === undefined ? undefined : String(asked.place)}
        options={(asked.holder === undefined ? [] : placesOf(desk, asked.holder)).map((id) => ({
          value: String(id),
          label: placeText(desk, id),
        }))}
      />
    </>
  );
}

function Sheet({ desk, asked, formats }: Pick<Props, "desk" | "asked" | "formats">) {
  const words = copyWords(desk.ui.lang).labels;
  const options = <Code extends string>(codes: readonly Code[], names: Record<Code, string>): Option[] =>
    codes.map((value) => ({ value, label: names[value] }));
  return (
    <>
      <h2>{words.how}</h2>
      <Select
        name="layout"
        label={words.layout}
        value={asked.layout.name}
        options={[
          ...formats.map((format) => ({
            value: layoutName(format.id),
            label: `${format.name}: ${sizeText(desk.ui, format)}`,
          })),
          ...layouts.map(({ name }) => ({ value: name, label: words.layouts[name] ?? name })),
        ]}
      />
      <p>
        <More href={to(desk.ui, "/office/catalogue/copies/labels/formats")}>
          {labelsWords(desk.ui.lang).link}
        </More>
      </p>
      <Radios
        name="content"
        label={words.content}
        value={asked.content}
        options={options(labelContents, words.contents)}
      />
      <Select name="code" label={words.code} value={asked.code} options={options(labelCodes, words.codes)} />
      <Input
        name="start"
        label={words.start}
        hint={words.startHint}
        value={asked.start}
        inputMode="numeric"
        width="short"
        figures
        maxLength={3}
      />
      <details class="stack" open={asked.shift.x !== 0 || asked.shift.y !== 0}>
        <summary>{words.shift}</summary>
        <div class="form-stack">
          <Input
            name="x"
            label={words.shiftX}
            value={asked.shift.x}
            inputMode="decimal"
            width="short"
            maxLength={5}
          />
          <Input
            name="y"
            label={words.shiftY}
            value={asked.shift.y}
            inputMode="decimal"
            width="short"
            maxLength={5}
          />
        </div>
      </details>
    </>
  );
}
