/**
 * The files are opened again and read: a PDF through its own character maps, a workbook through exceljs, a DOCX as
 * the XML it holds. Every Kazakh letter and the tenge sign must come back.
 */
import { inflateRawSync, inflateSync } from "node:zlib";
import ExcelJS from "exceljs";
import { describe, expect, it } from "vitest";
import { cellText } from "./cells.ts";
import { docxOf } from "./docx.ts";
import { barsOf, labelSheet, layouts } from "./labels.ts";
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
