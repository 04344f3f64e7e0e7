/** The table of figures as a paper: one for PDF and XLSX, with definitions, so that a printed number is understood. */
import { textIn } from "#basics";
import { fullName } from "#libraries/rules";
import { formatDay, formatDayRange } from "#platform/i18n/rules";
import type { Block, Paper } from "#platform/print";
import type { Counted, Ratio } from "./answers.ts";
import type { Asked } from "./asked.ts";
import { officeWords, type Words } from "./words/index.ts";

type Shown = { asked: Asked; counted: readonly Counted[]; ratios: readonly Ratio[] };

/** `sheets`: for a workbook, which has tables only; what a page says above them is a table of its own there. */
export function paperOf({ asked, counted, ratios }: Shown, sheets: boolean): Paper {
  const { lang } = asked.ground.visit;
  const words = officeWords(lang);
  const place = fullName(asked.node, lang).text;
  const facts = [
    { label: words.place, value: place },
    { label: words.paper.period, value: formatDayRange(lang, asked.period.from, asked.period.to) },
    { label: words.paper.made, value: formatDay(lang, asked.ground.day, { year: true }) },
  ];
  const about: Block = {
    block: "table",
    caption: words.paper.about,
    columns: [{ head: words.paper.about }, { head: words.paper.what, width: 3 }],
    rows: facts.map(({ label, value }) => [label, value]),
  };
  const tables = [
    countedBlock(words, lang, counted),
    ratioBlock(words, lang, ratios, counted),
    definitionBlock(words, lang, [...counted, ...ratios]),
  ];
  return {
    title: words.title,
    lang,
    foot: place,
    pageOf: words.paper.pageOf,
    landscape: true,
    blocks: sheets
      ? [...tables, about]
      : [{ block: "heading", text: words.title, level: 1 }, { block: "facts", facts }, ...tables],
  };
}

type Lang = Asked["ground"]["visit"]["lang"];
const unitOf = (words: Words, unit: string): string => words.units[unit] ?? unit;

const countedBlock = (words: Words, lang: Lang, rows: readonly Counted[]): Block => ({
  block: "table",
  caption: words.title,
  columns: [
    { head: words.figure, width: 3 },
    { head: words.value, kind: "number" },
    { head: words.unit },
    { head: words.counted, kind: "number" },
    { head: words.byHand, kind: "number" },
  ],
  rows: rows.map(({ figure, answer }) => [
    textIn(figure.name, lang),
    answer.value,
    unitOf(words, figure.unit),
    answer.counted,
    figure.byHand ? answer.byHand : null,
  ]),
});

function ratioBlock(words: Words, lang: Lang, rows: readonly Ratio[], counted: readonly Counted[]): Block {
  const nameOf = (code: string): string =>
    textIn(counted.find(({ figure }) => figure.code === code)?.figure.name, lang);
  return {
    block: "table",
    caption: words.ratios,
    columns: [
      { head: words.figure, width: 2 },
      { head: words.value, kind: "number", decimals: 2 },
      { head: words.unit },
      { head: words.numerator, width: 2 },
      { head: words.value, kind: "number" },
      { head: words.denominator, width: 2 },
      { head: words.value, kind: "number" },
    ],
    rows: rows.map(({ figure, answer }) => [
      textIn(figure.name, lang),
      answer.value === null ? null : figure.unit === "percent" ? answer.value * 100 : answer.value,
      unitOf(words, figure.unit),
      nameOf(figure.numerator),
      answer.parts?.numerator.value ?? null,
      nameOf(figure.denominator),
      answer.parts?.denominator.value ?? null,
    ]),
  };
}

const definitionBlock = (words: Words, lang: Lang, rows: readonly (Counted | Ratio)[]): Block => ({
  block: "table",
  caption: words.definition,
  columns: [{ head: words.figure, width: 2 }, { head: words.definition, width: 5 }, { head: words.source }],
  rows: rows.map(({ figure }) => [textIn(figure.name, lang), textIn(figure.definition, lang), figure.source]),
});
