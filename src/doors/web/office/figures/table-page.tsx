import { refuse, textIn } from "#basics";
import {
  Button,
  ButtonLink,
  Buttons,
  FormErrors,
  Input,
  Message,
  type Problem,
  problemIn,
  problemsOf,
  Select,
  Table,
  Tabs,
  to,
  type Ui,
  WorkPage,
} from "#doors/web/ui";
import { fullName } from "#libraries/rules";
import type { Answer, Figure } from "#platform/figures";
import { formatDayRange, formatNumber } from "#platform/i18n/rules";
import { placeGroups } from "../people/place.ts";
import { officeSide } from "../side.ts";
import { type Counted, type Ratio, shownValue } from "./answers.ts";
import { type Asked, queryOf } from "./asked.ts";
import { EnterForm, type Typed } from "./enter-form.tsx";
import { usualPeriods } from "./period.ts";
import { officeWords, refusalWords, type Words } from "./words/index.ts";

type Props = {
  ui: Ui;
  asked: Asked;
  counted: readonly Counted[];
  ratios: readonly Ratio[];
  /** Where the visitor may enter figures; empty: nowhere. */
  mayEnter: ReadonlySet<number>;
  typed: Typed;
  /** What is wrong with the form of entering. */
  problems: readonly Problem[];
  done: "done" | "replaced" | undefined;
};

/** All figures of a place and its days, and the form to enter one. */
export function FiguresPage(props: Props) {
  const { ui, asked, counted, ratios, done } = props;
  const words = officeWords(ui.lang);
  const name = fullName(asked.node, ui.lang);
  return (
    <WorkPage
      ui={ui}
      title={words.title}
      side={officeSide(asked.ground.visit)}
      kick={[
        <span lang={name.lang}>{name.text}</span>,
        formatDayRange(ui.lang, asked.period.from, asked.period.to),
      ]}
      acts={
        <>
          <ButtonLink quiet href={to(ui, "/office/figures.xlsx", queryOf(asked))}>
            XLSX
          </ButtonLink>
          <ButtonLink quiet href={to(ui, "/office/figures.pdf", queryOf(asked))}>
            PDF
          </ButtonLink>
        </>
      }
    >
      <div class="stack">
        {done ? <Message tone="ok" title={words.enter[done]} /> : null}
        <FormErrors problems={props.problems} />
        <p class="soft">{words.lead}</p>
        <Choice ui={ui} asked={asked} />
        {asked.period.to >= asked.ground.day ? <p class="note">{words.notEnded}</p> : null}
        <CountedTable ui={ui} asked={asked} rows={counted} />
        <h2>{words.ratios}</h2>
        <RatioTable ui={ui} asked={asked} rows={ratios} counted={counted} />
        {props.mayEnter.size > 0 ? <EnterForm {...props} figures={counted.map((one) => one.figure)} /> : null}
      </div>
    </WorkPage>
  );
}

/** The place and the days; usual periods are a click away. */
function Choice({ ui, asked }: { ui: Ui; asked: Asked }) {
  const words = officeWords(ui.lang);
  const { ground, period, problem, node } = asked;
  const wrong = problemsOf(problem ? [refuse(problem.code, {}, problem.field)] : [], refusalWords(ui.lang));
  return (
    <>
      <Tabs
        label={words.periods}
        links={usualPeriods(ground.day).map((usual) => ({
          label: words.usual[usual.name],
          href: to(ui, "/office/figures", queryOf({ node, period: usual.period })),
          current: usual.period.from === period.from && usual.period.to === period.to,
        }))}
      />
      <details open={wrong.length > 0}>
        <summary>{words.choose}</summary>
        <form method="get" action={to(ui, "/office/figures")} class="form-stack">
          <Select
            id="show-node"
            name="node"
            label={words.place}
            groups={placeGroups(ground, asked.seen, ui.lang)}
            value={String(node.id)}
          />
          <Input
            id="show-from"
            name="from"
            type="date"
            label={words.from}
            value={period.from}
            error={problemIn(wrong, "from")}
            width="middle"
          />
          <Input
            id="show-to"
            name="to"
            type="date"
            label={words.to}
            hint={words.toHint}
            value={period.to}
            error={problemIn(wrong, "to")}
            width="middle"
          />
          <Buttons>
            <Button quiet>{words.show}</Button>
          </Buttons>
        </form>
      </details>
    </>
  );
}

/** What a figure means, opened beside it. */
export const Definition = ({ ui, figure }: { ui: Ui; figure: Figure }) => {
  const words = officeWords(ui.lang);
  return (
    <details>
      <summary class="small">{words.definition}</summary>
      <p class="small">{textIn(figure.definition, ui.lang)}</p>
      <p class="small soft">
        {words.source}: {figure.source}
      </p>
    </details>
  );
};

/** A value that leads to what is behind it. */
export const ValueLink = ({
  ui,
  asked,
  figure,
  answer,
}: {
  ui: Ui;
  asked: Asked;
  figure: Figure;
  answer: Answer;
}) => (
  <a class="num" href={to(ui, `/office/figures/${figure.code}`, queryOf(asked))}>
    {shownValue(ui.lang, figure, answer.value) || officeWords(ui.lang).noValue}
  </a>
);

function CountedTable({ ui, asked, rows }: { ui: Ui; asked: Asked; rows: readonly Counted[] }) {
  const words = officeWords(ui.lang);
  return (
    <Table
      caption={words.title}
      quietCaption
      rows={rows}
      rowKey={({ figure }) => figure.code}
      columns={[
        {
          key: "figure",
          label: words.figure,
          head: true,
          cell: ({ figure, answer }) => (
            <>
              {textIn(figure.name, ui.lang)}
              <Definition ui={ui} figure={figure} />
              {answer.leftOut > 0 ? (
                <p class="small">{words.leftOut(formatNumber(ui.lang, answer.leftOut))}</p>
              ) : null}
            </>
          ),
        },
        {
          key: "value",
          label: words.value,
          figures: true,
          cell: (row) => <ValueLink ui={ui} asked={asked} {...row} />,
        },
        { key: "unit", label: words.unit, cell: ({ figure }) => words.units[figure.unit] },
        {
          key: "counted",
          label: words.counted,
          figures: true,
          cell: ({ figure, answer }) => shownValue(ui.lang, figure, answer.counted),
        },
        {
          key: "byHand",
          label: words.byHand,
          figures: true,
          cell: ({ figure, answer }) =>
            figure.byHand ? shownValue(ui.lang, figure, answer.byHand) : <span class="soft">–</span>,
        },
      ]}
    />
  );
}

/** A percent carries its sign already. */
export const unitBeside = (words: Words, figure: Figure): string =>
  figure.unit === "percent" ? "" : (words.units[figure.unit] ?? "");

type RatioTableProps = { ui: Ui; asked: Asked; rows: readonly Ratio[]; counted: readonly Counted[] };

function RatioTable({ ui, asked, rows, counted }: RatioTableProps) {
  const words = officeWords(ui.lang);
  const part = (code: string) => {
    const row = counted.find((one) => one.figure.code === code);
    if (!row) return null;
    return (
      <>
        <span class="small">{textIn(row.figure.name, ui.lang)}: </span>
        <ValueLink ui={ui} asked={asked} {...row} />
      </>
    );
  };
  return (
    <Table
      caption={words.ratios}
      quietCaption
      rows={rows}
      rowKey={({ figure }) => figure.code}
      columns={[
        {
          key: "figure",
          label: words.figure,
          head: true,
          cell: ({ figure }) => (
            <>
              {textIn(figure.name, ui.lang)}
              <Definition ui={ui} figure={figure} />
            </>
          ),
        },
        {
          key: "value",
          label: words.value,
          figures: true,
          cell: (row) => <ValueLink ui={ui} asked={asked} {...row} />,
        },
        { key: "unit", label: words.unit, cell: ({ figure }) => unitBeside(words, figure) },
        { key: "numerator", label: words.numerator, cell: ({ figure }) => part(figure.numerator) },
        { key: "denominator", label: words.denominator, cell: ({ figure }) => part(figure.denominator) },
      ]}
    />
  );
}
