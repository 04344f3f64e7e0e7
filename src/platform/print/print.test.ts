/**
 * The files are opened again and read: a PDF through its own character maps, a workbook through exceljs, a DOCX as
 * the XML it holds. Every Kazakh letter and the tenge sign must come back.
 */
import { inflateRawSync, inflateSync } from "node:zlib";
import ExcelJS from "exceljs";
import { describe, expect, it } from "vitest";
import { cellText } from "./cells.ts";
import { docxOf } from "./docx.ts";
import { layouts } from "./label-layouts.ts";
import { barsOf, isForBars, type Label, strokesOf } from "./label-strokes.ts";
import { labelPicture, labelSheet } from "./labels.ts";
import type { Paper } from "./paper.ts";
import { pdfOf } from "./pdf.ts";
import { xlsxOf } from "./xlsx.ts";

const kazakh = "ӘәҒғҚқҢңӨөҰұҮүҺһІі ₸ № «»";
const paper = (rows = 3): Paper => ({
  title: "Есеп",
  lang: "kk",
  foot: "Балқаш қаласының ОКЖ",
  pageOf: (page, of) => `${page} / ${of}`,
  blocks: [
    { block: "heading", text: { text: "Қабылдау актісі", also: "Акт приёма" } },
    { block: "text", text: kazakh },
    {
      block: "facts",
      facts: [
        { label: "Күні", value: "2026 ж. 24 қараша" },
        { label: "Сомасы", value: "" },
      ],
    },
    {
      block: "table",
      caption: { text: "Кітаптар", also: "Книги" },
      columns: [
        { head: "Атауы", width: 3 },
        { head: "Саны", kind: "number" },
        { head: "Бағасы", kind: "money" },
      ],
      rows: Array.from({ length: rows }, (_, i) => [i === 0 ? '=1+1;"<b>' : `Кітап ${i}`, i, 1234.5]),
      foot: ["Барлығы", rows, 1234567.8],
    },
    { block: "signatures", lines: [{ post: { text: "Директор", also: "Директор" }, name: "Ә. Ү. Үлгі" }] },
  ],
});

/** The text of a PDF made by pdfkit: glyph numbers turned into letters by the ToUnicode maps of its fonts. */
function textOfPdf(pdf: Buffer): { text: string; pages: number } {
  const raw = pdf.toString("latin1");
  const streams: string[] = [];
  for (const found of raw.matchAll(/stream\r?\n/g)) {
    const from = (found.index ?? 0) + found[0].length;
    const to = raw.indexOf("endstream", from);
    try {
      streams.push(inflateSync(pdf.subarray(from, to)).toString("latin1"));
    } catch {
      // pictures and fonts that are not deflated hold no text
    }
  }
  const letters = new Set<string>();
  for (const stream of streams.filter((s) => s.includes("beginbfrange") || s.includes("beginbfchar"))) {
    for (const [, hex] of stream.matchAll(/<([0-9a-f]{4,})>/gi)) {
      if (hex) letters.add(Buffer.from(hex, "hex").swap16().toString("utf16le"));
    }
  }
  return { text: [...letters].join(""), pages: [...raw.matchAll(/\/Type \/Page\b(?!s)/g)].length };
}

describe("PDF", () => {
  it("holds every Kazakh letter and the tenge sign", async () => {
    const { text, pages } = textOfPdf(await pdfOf(paper()));
    for (const letter of kazakh.replaceAll(" ", "")) expect(text).toContain(letter);
    expect(pages).toBe(1);
  });

  it("goes on over pages without losing rows or adding empty pages", async () => {
    const { pages } = textOfPdf(await pdfOf(paper(200)));
    expect(pages).toBeGreaterThan(4);
    expect(pages).toBeLessThan(9);
  });
});

it("XLSX keeps numbers as numbers and text that looks like a formula as text", async () => {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load((await xlsxOf(paper())).buffer as ArrayBuffer);
  const sheet = book.worksheets[0];
  expect(sheet?.name).toBe("Кітаптар");
  expect(sheet?.getRow(2).values).toEqual([undefined, '=1+1;"<b>', 0, 1234.5]);
  expect(sheet?.getRow(2).getCell(1).formula).toBeUndefined();
});

/** The document part of a DOCX: a file in a zip, found by its local header. */
function documentXml(docx: Buffer): string {
  const at = docx.indexOf("word/document.xml");
  const header = at - 30;
  const size = docx.readUInt32LE(header + 18) || docx.length - at;
  const start = at + "word/document.xml".length + docx.readUInt16LE(header + 28);
  return inflateRawSync(docx.subarray(start, start + size), { finishFlush: 2 }).toString("utf8");
}

it("DOCX holds both languages, every Kazakh letter, and hostile text as text", async () => {
  const xml = documentXml(await docxOf(paper()));
  expect(xml).toContain(kazakh);
  expect(xml).toContain("Акт приёма");
  expect(xml).toContain("&lt;b&gt;");
  expect(xml).not.toContain("<b>");
});

describe("labels", () => {
  it("draw Code 128 as its modules: start, stop of 13, 11 a sign (ISO/IEC 15417)", () => {
    const { bars, modules } = barsOf("ORTQ1");
    expect(modules).toBe(11 * (1 + 5 + 1) + 13);
    expect(bars).toHaveLength(3 * 7 + 4);
    expect(bars.slice(0, 3)).toEqual([
      { at: 0, width: 2 },
      { at: 3, width: 1 },
      { at: 6, width: 1 },
    ]);
    expect(bars.every((bar) => bar.width >= 1 && bar.width <= 4)).toBe(true);
  });

  it.each(layouts.map((layout) => [layout.name, layout] as const))(
    "%s: a used sheet is begun where it was left",
    async (_name, layout) => {
      const perPage = layout.columns * layout.rows;
      const labels = Array.from({ length: perPage }, (_, i) => ({
        lines: ["№4 «Сырлас» филиалы", "84(5Қаз) Ә 82"],
        barcode: `ORTQ${i}`,
      }));
      expect(textOfPdf(await labelSheet(labels, layout)).pages).toBe(1);
      expect(textOfPdf(await labelSheet(labels, layout, 1)).pages).toBe(2);
    },
  );

  it("draw an EAN-13 as 95 modules with guards at both ends and in the middle, anything else as Code 128", () => {
    const { bars, modules, quiet } = barsOf("2000100000014");
    expect([modules, quiet]).toEqual([95, 11]);
    expect(bars.slice(0, 2)).toEqual([
      { at: 0, width: 1 },
      { at: 2, width: 1 },
    ]);
    expect(bars.at(-1)).toEqual({ at: 94, width: 1 });
    // A wrong check digit makes it a number like any other.
    expect(barsOf("2000100000015").quiet).toBe(10);
    expect([isForBars("KZ-77001"), isForBars("Қ-41"), isForBars("")]).toEqual([true, false, false]);
  });

  const book: Label = {
    head: "№ 4 «Сырлас» филиалы, Балқаш ОКЖ",
    corner: "12+",
    strong: ["84(5Қаз)7", "Ә 82"],
    lines: ["Әуезов М. Абай жолы", "1-кітап"],
    barcode: "2000100000014",
  };
  const measure = (text: string, size: number) => text.length * size * 0.55;
  const mm = 72 / 25.4;

  it.each(layouts.map((layout) => [layout.name, layout] as const))(
    "%s: nothing sticks out of a label, whatever is written on it",
    (_name, layout) => {
      const size = { width: layout.label.width * mm, height: layout.label.height * mm };
      const long = "Ұзын атау ".repeat(30);
      const all = { ...book, head: long, strong: [long, long], lines: [long, long, long] };
      for (const label of [book, all, { ...all, qr: "2000100000014" }, { ...all, centred: true }]) {
        for (const one of strokesOf(label, size, measure)) {
          const [width, height] =
            one.stroke === "text" ? [measure(one.text, one.size), one.size] : [one.width, one.height];
          expect(one.x).toBeGreaterThanOrEqual(0);
          expect(one.x + width).toBeLessThanOrEqual(size.width + 0.1);
          expect(one.y + height).toBeLessThanOrEqual(size.height + 0.1);
        }
      }
      const texts = strokesOf(book, size, measure).flatMap((one) =>
        one.stroke === "text" ? [one.text] : [],
      );
      // What finds the book on its shelf and at the desk is there on the smallest label too.
      expect(texts).toEqual(expect.arrayContaining(["84(5Қаз)7", "12+", "2000100000014"]));
    },
  );

  it("come back from the PDF with every Kazakh letter, and stand in the picture as text that cannot act", async () => {
    const [layout] = layouts;
    if (!layout) throw new Error("no layout");
    const odd = { ...book, lines: [kazakh, "<script>&"] };
    const { text } = textOfPdf(await labelSheet([odd], layout, { skip: 3, shift: { x: 1, y: -1 } }));
    for (const letter of kazakh.replaceAll(" ", "")) expect(text).toContain(letter);
    const picture = labelPicture([odd], layout, { skip: 3 }, "Парақ");
    expect(picture).toContain(kazakh);
    expect(picture).toContain("&lt;script&gt;&amp;");
    expect(picture).not.toContain("<script>");
    expect(picture.match(/fill="#ddd"/g)).toHaveLength(3);
    expect(picture.match(/<rect /g)).toHaveLength(1 + 24 + 1);
  });

  it("a QR label and no label at all are sheets too", async () => {
    const [layout] = layouts;
    if (!layout) throw new Error("no layout");
    expect(
      textOfPdf(await labelSheet([{ lines: ["а".repeat(300)], qr: "https://example.invalid/q/22" }], layout))
        .pages,
    ).toBe(1);
    expect(textOfPdf(await labelSheet([], layout)).pages).toBe(1);
  });
});

it.each([
  [1234567.891, { head: "", kind: "number", decimals: 2 }, "kk", "1\u00a0234\u00a0567,89"],
  [-5, { head: "", kind: "number" }, "ru", "−5"],
  [1000, { head: "", kind: "money" }, "en", "1\u00a0000.00\u00a0₸"],
  [null, { head: "" }, "kk", ""],
] as const)("a cell of %j is written %s", (cell, column, lang, text) => {
  expect(cellText(cell, column, lang)).toBe(text);
});
