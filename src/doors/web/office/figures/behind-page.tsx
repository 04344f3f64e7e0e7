import { textIn } from "#basics";
import { Empty, Message, More, Table, to, type Ui, WorkPage } from "#doors/web/ui";
import { fullName } from "#libraries/rules";
import type { Answer, EnteredFigure, Figure } from "#platform/figures";
import { dayOf, formatDayFigures, formatDayRange, formatNumber, formatTime } from "#platform/i18n/rules";
import { placeInFull, placeName } from "../people/place.ts";
import { officeSide } from "../side.ts";
import { shownValue } from "./answers.ts";
import { type Asked, queryOf } from "./asked.ts";
import type { Line } from "./behind.ts";
import { Definition, unitBeside, ValueLink } from "./table-page.tsx";
import { officeWords } from "./words/index.ts";

export const mostLines = 200;

export type Entered = EnteredFigure & { by: string };
type Props = {
  ui: Ui;
  asked: Asked;
  figure: Figure;
  answer: Answer;
  lines: readonly Line[];
  entries: { hold: readonly Entered[]; beyond: readonly Entered[] };
  /** The two figures of a ratio. */
  parts?: { numerator: Figure; denominator: Figure } | undefined;
};

/** One figure with all that it was made from: places, entries by hand, records; of a ratio its two parts. */
export function BehindPage({ ui, asked, figure, answer, lines, entries, parts }: Props) {
  const words = officeWords(ui.lang);
  const name = fullName(asked.node, ui.lang);
  return (
    <WorkPage
      ui={ui}
      title={textIn(figure.name, ui.lang)}
      side={officeSide(asked.ground.visit)}
      kick={[
        <span lang={name.lang}>{name.text}</span>,
        formatDayRange(ui.lang, asked.period.from, asked.period.to),
      ]}
    >
      <div class="stack">
        <p>
          <b class="num">{shownValue(ui.lang, figure, answer.value) || words.noValue}</b>
          {answer.value === null ? "" : ` ${unitBeside(words, figure)}`}
        </p>
        <Definition ui={ui} figure={figure} />
        {parts && answer.parts ? <Parts ui={ui} asked={asked} answers={answer.parts} parts={parts} /> : null}
        {figure.kind === "ratio" ? null : (
          <>
            {answer.places.length > 1 ? (
              <Places ui={ui} asked={asked} figure={figure} answer={answer} />
            ) : null}
            <Entries ui={ui} asked={asked} figure={figure} title={words.behind.entries} rows={entries.hold} />
            <Entries
              ui={ui}
              asked={asked}
              figure={figure}
              title={words.behind.beyond}
              rows={entries.beyond}
            />
            <Lines ui={ui} lines={lines} counted={answer.counted} empty={answer.value === 0} />
          </>
        )}
        <p>
          <More href={to(ui, "/office/figures", queryOf(asked))}>{words.behind.back}</More>
        </p>
      </div>
    </WorkPage>
  );
}

type PartsProps = {
  ui: Ui;
  asked: Asked;
  answers: NonNullable<Answer["parts"]>;
  parts: { numerator: Figure; denominator: Figure };
};

function Parts({ ui, asked, answers, parts }: PartsProps) {
  const words = officeWords(ui.lang);
  const rows = (["numerator", "denominator"] as const).map((part) => ({
    part,
    figure: parts[part],
    answer: answers[part],
  }));
  return (
    <Table
      caption={words.ratios}
      quietCaption
      rows={rows}
      rowKey={({ part }) => part}
      columns={[
        { key: "part", label: "÷", quiet: true, cell: ({ part }) => words[part] },
        {
          key: "figure",
          label: words.figure,
          head: true,
          cell: ({ figure }) => textIn(figure.name, ui.lang),
        },
        {
          key: "value",
          label: words.value,
          figures: true,
          cell: (row) => <ValueLink ui={ui} asked={asked} figure={row.figure} answer={row.answer} />,
        },
      ]}
    />
  );
}

type PlacesProps = { ui: Ui; asked: Asked; figure: Figure; answer: Answer };

/** The sum place by place; each leads to its own page of the figure. */
function Places({ ui, asked, figure, answer }: PlacesProps) {
  const words = officeWords(ui.lang);
  const { tree } = asked;
  const rank = new Map(asked.scope.nodes.map((id, order) => [id, order]));
  const rows = [...answer.places].sort((a, b) => (rank.get(a.node) ?? 0) - (rank.get(b.node) ?? 0));
  return (
    <>
      <h2>{words.behind.places}</h2>
      <Table
        caption={words.behind.places}
        quietCaption
        rows={rows}
        rowKey={({ node }) => node}
        columns={[
          {
            key: "place",
            label: words.place,
            head: true,
            cell: ({ node }) => {
              const name = placeInFull(tree, node, ui.lang);
              if (!asked.seen.has(node)) return name;
              return <a href={to(ui, `/office/figures/${figure.code}`, { node, ...asked.period })}>{name}</a>;
            },
          },
          {
            key: "value",
            label: words.value,
            figures: true,
            cell: ({ value }) => shownValue(ui.lang, figure, value),
          },
        ]}
      />
    </>
  );
}

type EntriesProps = { ui: Ui; asked: Asked; figure: Figure; title: string; rows: readonly Entered[] };

function Entries({ ui, asked, figure, title, rows }: EntriesProps) {
  const words = officeWords(ui.lang);
  if (rows.length === 0) return null;
  return (
    <>
      <h2>{title}</h2>
      <Table
        caption={title}
        quietCaption
        rows={rows}
        rowKey={({ id }) => id}
        columns={[
          {
            key: "place",
            label: words.place,
            head: true,
            cell: ({ node }) => placeName(asked.tree, node, ui.lang),
          },
          {
            key: "days",
            label: words.behind.days,
            cell: ({ period }) => formatDayRange(ui.lang, period.from, period.to),
          },
          {
            key: "value",
            label: words.value,
            figures: true,
            cell: ({ value }) => shownValue(ui.lang, figure, value),
          },
          { key: "note", label: words.enter.note, cell: ({ note }) => note },
          { key: "who", label: words.behind.who, cell: ({ by }) => by || words.behind.house },
          {
            key: "at",
            label: words.behind.at,
            cell: ({ at }) => (
              <span class="num">
                {formatDayFigures(dayOf(at))} {formatTime(at)}
              </span>
            ),
          },
        ]}
      />
    </>
  );
}

type LinesProps = { ui: Ui; lines: readonly Line[]; counted: number; empty: boolean };

function Lines({ ui, lines, counted, empty }: LinesProps) {
  const words = officeWords(ui.lang);
  if (lines.length === 0) return empty ? <Empty title={words.behind.none} level={2} /> : null;
  const placed = lines.some((line) => line.place !== "");
  const marked = lines.some((line) => line.mark !== "");
  return (
    <>
      <h2>{words.behind.records}</h2>
      {counted > lines.length ? (
        <Message live={false}>{words.behind.shownOnly(formatNumber(ui.lang, lines.length))}</Message>
      ) : null}
      <Table
        caption={words.behind.records}
        quietCaption
        rows={lines}
        rowKey={({ key }) => key}
        columns={[
          {
            key: "name",
            label: words.behind.name,
            head: true,
            cell: ({ path, name, lang }) => (
              <a href={to(ui, path)} lang={lang}>
                {name}
              </a>
            ),
          },
          ...(placed ? [{ key: "place", label: words.place, cell: ({ place }: Line) => place }] : []),
          ...(marked
            ? [
                {
                  key: "mark",
                  label: words.behind.mark,
                  cell: ({ mark }: Line) => <span class="num">{mark}</span>,
                },
              ]
            : []),
        ]}
      />
    </>
  );
}
