/** A list as a printed bibliography by ГОСТ: title page, sections, entries under one numbering, index of names. */
import { type Lang, textIn } from "#basics";
import { gostText, type ListItem, nameIndex, type WholeList } from "#catalogue";
import { formatDay, formatNumber } from "#platform/i18n";
import type { Block, Paper } from "#platform/print";
import { listPageWords } from "./words/index.ts";

export type Numbered = { number: number; item: ListItem; text: string };

/** Entries in their order with one numbering, the access day of addresses being today. */
export const numbered = (list: WholeList, today: string): Numbered[] =>
  list.entries.map((item, at) => ({
    number: at + 1,
    item,
    text: gostText(item.description, { accessed: today }),
  }));

type Told = { list: WholeList; lang: Lang; library: string; today: string };

function titlePage({ list, lang, library, today }: Told): Block[] {
  const words = listPageWords(lang);
  const about = textIn(list.about ?? undefined, lang);
  return [
    { block: "text", text: library },
    { block: "heading", text: textIn(list.title, lang), level: 1 },
    { block: "text", text: words.paper.kind },
    ...(about === "" ? [] : ([{ block: "text", text: about }] as const)),
    {
      block: "facts",
      facts: [
        { label: words.entries, value: formatNumber(lang, list.entries.length) },
        { label: words.paper.made, value: formatDay(lang, today, { year: true }) },
      ],
    },
    { block: "page-break" },
  ];
}

function sectionBlocks(told: Told, entries: readonly Numbered[]): Block[] {
  const { list, lang } = told;
  const groups = [null, ...list.sections].map((section) => ({
    section,
    entries: entries.filter(({ item }) => item.section === (section?.id ?? null)),
  }));
  return groups.flatMap(({ section, entries: own }): Block[] =>
    own.length === 0
      ? []
      : [
          ...(section ? [{ block: "heading", text: textIn(section.title, lang), level: 2 } as const] : []),
          ...own.flatMap(({ number, item, text }): Block[] => {
            const note = textIn(item.note ?? undefined, lang);
            return [{ block: "text", text: `${number}. ${text}${note === "" ? "" : `\n${note}`}` }];
          }),
        ],
  );
}

export function bibliographyPaper(told: Told): Paper {
  const { list, lang, library, today } = told;
  const words = listPageWords(lang);
  const entries = numbered(list, today);
  const names = nameIndex(entries.map(({ number, item }) => ({ number, description: item.description })));
  const index: Block[] =
    names.length === 0
      ? []
      : [
          { block: "page-break" },
          { block: "heading", text: words.paper.names, level: 2 },
          ...names.map(
            ({ name, numbers }): Block => ({ block: "text", text: `${name} – ${numbers.join(", ")}` }),
          ),
        ];
  const sections = sectionBlocks(told, entries);
  // One heading needs no table that leads to it.
  const headings = [...sections, ...index].filter(({ block }) => block === "heading").length;
  const contents: Block[] =
    headings < 2 ? [] : [{ block: "contents", title: words.paper.contents }, { block: "page-break" }];
  return {
    title: textIn(list.title, lang),
    lang,
    foot: library,
    pageOf: words.paper.pageOf,
    blocks: [...titlePage(told), ...contents, ...sections, ...index],
  };
}

/** The same for a spreadsheet: a row an entry, and a second sheet for names. */
export function bibliographySheets(told: Told): Paper {
  const { list, lang, library, today } = told;
  const { paper } = listPageWords(lang);
  const entries = numbered(list, today);
  const sectionOf = (id: number | null): string =>
    textIn(list.sections.find((one) => one.id === id)?.title, lang);
  const shelfOf = (item: ListItem): string =>
    item.description.classifications.find(({ scheme }) => scheme === "bbk")?.code ?? "";
  const names = nameIndex(entries.map(({ number, item }) => ({ number, description: item.description })));
  return {
    title: textIn(list.title, lang),
    lang,
    foot: library,
    pageOf: paper.pageOf,
    blocks: [
      {
        block: "table",
        caption: textIn(list.title, lang),
        columns: [
          { head: paper.number, kind: "number" },
          { head: paper.entry, width: 6 },
          { head: paper.section, width: 2 },
          { head: paper.shelf },
          { head: paper.note, width: 3 },
        ],
        rows: entries.map(({ number, item, text }) => [
          number,
          text,
          sectionOf(item.section),
          shelfOf(item),
          textIn(item.note ?? undefined, lang),
        ]),
      },
      {
        block: "table",
        caption: paper.names,
        columns: [
          { head: paper.names, width: 3 },
          { head: paper.number, width: 2 },
        ],
        rows: names.map(({ name, numbers }) => [name, numbers.join(", ")]),
      },
    ],
  };
}
