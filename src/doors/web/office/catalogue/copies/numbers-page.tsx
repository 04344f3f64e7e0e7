import {
  Button,
  Empty,
  FormErrors,
  Hidden,
  Input,
  Message,
  type Problem,
  problemIn,
  Radios,
  Select,
  to,
} from "#doors/web/ui";
import { formatNumber } from "#platform/i18n/rules";
import type { NumberSeries } from "#stock";
import { numberOf } from "#stock/rules";
import { type Desk, holderText } from "./desk.ts";
import { Frame } from "./parts.tsx";
import { copyWords } from "./words/index.ts";

export type SeriesFilled = Partial<
  Record<"series" | "what" | "name" | "form" | "prefix" | "width" | "next", string>
>;
type Props = {
  desk: Desk;
  holder: number;
  series: readonly NumberSeries[];
  largest: number;
  /** Whether the visitor keeps the whole balance, not a branch of it. */
  mayKeep: boolean;
  saved: boolean;
  filled?: SeriesFilled | undefined;
  problems: readonly Problem[];
};

/** The rule by which a balance holder numbers: its series, each with the number that comes next. */
export function NumbersPage({ desk, holder, series, largest, mayKeep, saved, filled, problems }: Props) {
  const { ui } = desk;
  const words = copyWords(ui.lang);
  return (
    <Frame desk={desk} title={words.numbers.title}>
      <p class="soft">{words.numbers.lead}</p>
      {saved ? <Message tone="ok" title={words.numbers.saved} /> : null}
      {desk.holders.length > 1 ? (
        <form class="form-stack" action={to(ui, "/office/catalogue/copies/numbers")}>
          <Select
            name="holder"
            label={words.record.holder}
            value={String(holder)}
            options={desk.holders.map((id) => ({ value: String(id), label: holderText(desk, id) }))}
          />
          <div class="btns">
            <Button quiet small>
              {words.record.show}
            </Button>
          </div>
        </form>
      ) : (
        <p>{holderText(desk, holder)}</p>
      )}
      <section class="stack">
        <h2>{words.numbers.series}</h2>
        {series.length === 0 ? <Empty title={words.numbers.empty}>{words.numbers.emptyNext}</Empty> : null}
        {series.map((one) => (
          <SeriesCard
            key={one.id}
            desk={desk}
            series={one}
            mayKeep={mayKeep}
            filled={filled?.series === String(one.id) ? filled : undefined}
            problems={filled?.series === String(one.id) ? problems : []}
          />
        ))}
      </section>
      {mayKeep ? (
        <BeginForm
          desk={desk}
          holder={holder}
          largest={largest}
          first={series.length === 0}
          filled={filled?.series ? undefined : filled}
          problems={filled?.series ? [] : problems}
        />
      ) : (
        <p class="soft">{words.numbers.onlyHolder}</p>
      )}
    </Frame>
  );
}

function SeriesCard({
  desk,
  series,
  mayKeep,
  filled,
  problems,
}: {
  desk: Desk;
  series: NumberSeries;
  mayKeep: boolean;
  filled: SeriesFilled | undefined;
  problems: readonly Problem[];
}) {
  const { ui } = desk;
  const words = copyWords(ui.lang).numbers;
  const id = (name: string): string => `s${series.id}-${name}`;
  return (
    <div class="stack">
      <p>
        <b>{[words.whats[series.what], series.name].filter(Boolean).join(", ")}</b>
        <br />
        {words.nextIs}: <span class="num">{numberOf(series, series.next)}</span>
      </p>
      {mayKeep ? (
        <details class="stack" open={problems.length > 0}>
          <summary>{words.edit}</summary>
          <form
            class="form-stack"
            method="post"
            action={to(ui, `/office/catalogue/copies/numbers/${series.id}`)}
          >
            <FormErrors problems={problems} />
            <Hidden name="key" value={crypto.randomUUID()} />
            <Hidden name="version" value={series.version} />
            <Input
              name="name"
              id={id("name")}
              label={words.name}
              value={filled?.name ?? series.name}
              maxLength={100}
            />
            {series.form === "plain" ? (
              <Input
                name="width"
                id={id("width")}
                label={words.width}
                hint={words.widthHint}
                value={filled?.width ?? series.width}
                inputMode="numeric"
                width="short"
                error={problemIn(problems, "width")}
              />
            ) : null}
            <Input
              name="next"
              id={id("next")}
              label={words.next}
              value={filled?.next ?? series.next}
              inputMode="numeric"
              width="short"
              figures
              error={problemIn(problems, "next")}
            />
            <div class="btns">
              <Button quiet>{words.save}</Button>
            </div>
          </form>
        </details>
      ) : null}
    </div>
  );
}

function BeginForm({
  desk,
  holder,
  largest,
  first,
  filled,
  problems,
}: {
  desk: Desk;
  holder: number;
  largest: number;
  first: boolean;
  filled: SeriesFilled | undefined;
  problems: readonly Problem[];
}) {
  const { ui } = desk;
  const words = copyWords(ui.lang).numbers;
  return (
    <section class="block">
      <h2>{words.begin}</h2>
      <form class="form-stack" method="post" action={to(ui, "/office/catalogue/copies/numbers")}>
        <FormErrors problems={problems} />
        <Hidden name="key" value={crypto.randomUUID()} />
        <Hidden name="holder" value={holder} />
        <Radios
          name="what"
          label={words.what}
          value={filled?.what ?? "inventory"}
          options={(["inventory", "barcode"] as const).map((value) => ({ value, label: words.whats[value] }))}
          error={problemIn(problems, "what")}
        />
        <Input name="name" label={words.name} hint={words.nameHint} value={filled?.name} maxLength={100} />
        <Select
          name="form"
          label={words.form}
          value={filled?.form ?? "plain"}
          options={(["plain", "ean13"] as const).map((value) => ({ value, label: words.forms[value] }))}
          error={problemIn(problems, "form")}
        />
        <Input
          name="prefix"
          label={words.prefix}
          hint={words.prefixHint}
          value={filled?.prefix}
          maxLength={20}
          width="short"
          error={problemIn(problems, "prefix")}
        />
        <Input
          name="width"
          label={words.width}
          hint={words.widthHint}
          value={filled?.width ?? "0"}
          inputMode="numeric"
          width="short"
          error={problemIn(problems, "width")}
        />
        <Input
          name="next"
          label={words.next}
          hint={largest > 0 ? words.largest(formatNumber(ui.lang, largest)) : undefined}
          value={filled?.next ?? String(first ? largest + 1 : 1)}
          inputMode="numeric"
          width="short"
          figures
          error={problemIn(problems, "next")}
        />
        <div class="btns">
          <Button>{words.beginButton}</Button>
        </div>
      </form>
    </section>
  );
}
