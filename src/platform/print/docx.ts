/** A paper as DOCX, for those who must still write into it. */
import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  HeadingLevel,
  Packer,
  PageBreak,
  PageNumber,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableOfContents,
  TableRow,
  TextRun,
  WidthType,
} from "docx";
import { cellText } from "./cells.ts";
import { alsoOf, type Block, type Column, firstOf, joined, type Paper, type Text } from "./paper.ts";

const font = "Golos Text";

export async function docxOf(paper: Paper): Promise<Buffer> {
  const document = new Document({
    title: paper.title,
    creator: "Ortaq",
    features: { updateFields: paper.blocks.some(({ block }) => block === "contents") },
    styles: { default: { document: { run: { font, size: 21, language: { value: paper.lang } } } } },
    sections: [
      {
        properties: {
          page: {
            size: { orientation: paper.landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT },
          },
        },
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                alignment: AlignmentType.RIGHT,
                children: [
                  new TextRun({ text: paper.foot ? `${paper.foot}   ` : "", size: 16 }),
                  new TextRun({ children: [PageNumber.CURRENT, " / ", PageNumber.TOTAL_PAGES], size: 16 }),
                ],
              }),
            ],
          }),
        },
        children: paper.blocks.flatMap((block) => parts(block, paper.lang)),
      },
    ],
  });
  return Packer.toBuffer(document);
}

type Part = Paragraph | Table | TableOfContents;

function parts(block: Block, lang: Paper["lang"]): Part[] {
  switch (block.block) {
    case "heading":
      return both(block.text, (text, second) =>
        second
          ? new Paragraph({ children: [new TextRun({ text, color: "444444" })] })
          : new Paragraph({
              heading: block.level === 2 ? HeadingLevel.HEADING_2 : HeadingLevel.HEADING_1,
              children: [new TextRun({ text, bold: true, font, color: "000000" })],
            }),
      );
    case "text":
      return both(
        block.text,
        (text, second) =>
          new Paragraph({
            spacing: { after: 120 },
            children: [new TextRun(second ? { text, color: "444444" } : { text })],
          }),
      );
    case "facts":
      return [
        table(
          [{ head: "" }, { head: "", width: 2 }],
          block.facts.map((fact) => [joined(fact.label), fact.value || "–"]),
          [],
        ),
      ];
    case "table": {
      const caption = block.caption
        ? [
            new Paragraph({
              spacing: { before: 200, after: 80 },
              children: [new TextRun({ text: joined(block.caption), bold: true })],
            }),
          ]
        : [];
      const cells = (row: readonly (string | number | null)[]): string[] =>
        row.map((cell, i) => cellText(cell, block.columns[i], lang));
      const rows = block.rows.map(cells);
      return [
        ...caption,
        table(block.columns, block.foot ? [...rows, cells(block.foot)] : rows, [
          block.columns.map((c) => joined(c.head)),
        ]),
        new Paragraph({}),
      ];
    }
    case "signatures":
      return block.lines.map(
        (line) =>
          new Paragraph({
            spacing: { before: 300 },
            children: [
              new TextRun({ text: `${joined(line.post)}   ____________________   ${line.name ?? ""}` }),
            ],
          }),
      );
    case "contents":
      // Word counts the pages itself, when it opens the file.
      return [
        new Paragraph({ children: [new TextRun({ text: joined(block.title), bold: true })] }),
        new TableOfContents(joined(block.title), { hyperlink: true, headingStyleRange: "2-2" }),
      ];
    case "page-break":
      return [new Paragraph({ children: [new PageBreak()] })];
  }
}

const both = (text: Text, make: (text: string, second: boolean) => Paragraph): Paragraph[] => {
  const also = alsoOf(text);
  return also ? [make(firstOf(text), false), make(also, true)] : [make(firstOf(text), false)];
};

function table(columns: readonly Column[], rows: readonly string[][], heads: readonly string[][]): Table {
  const total = columns.reduce((sum, column) => sum + (column.width ?? 1), 0);
  const thin = { style: BorderStyle.SINGLE, size: 4, color: "BBBBBB" };
  const none = { style: BorderStyle.NONE, size: 0, color: "FFFFFF" };
  const row = (cells: readonly string[], head: boolean): TableRow =>
    new TableRow({
      tableHeader: head,
      cantSplit: true,
      children: columns.map((column, i) => {
        const number = column.kind === "number" || column.kind === "money";
        return new TableCell({
          width: { size: ((column.width ?? 1) / total) * 100, type: WidthType.PERCENTAGE },
          borders: { top: none, left: none, right: none, bottom: thin },
          children: [
            new Paragraph({
              alignment: number ? AlignmentType.RIGHT : AlignmentType.LEFT,
              children: [new TextRun({ text: cells[i] ?? "", bold: head, size: head ? 17 : 19 })],
            }),
          ],
        });
      }),
    });
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [...heads.map((cells) => row(cells, true)), ...rows.map((cells) => row(cells, false))],
  });
}
