import PDFDocument from "pdfkit";
import { afterEach, describe, expect, it, vi } from "vitest";
import { docxOf } from "./docx.ts";
import type { Block, Paper } from "./paper.ts";
import { pdfOf } from "./pdf.ts";

const paper = (blocks: readonly Block[]): Paper => ({
  title: "Көрсеткіш",
  lang: "kk",
  pageOf: (page, of) => `${page} / ${of}`,
  blocks,
});
const section = (text: string, entries: number): Block[] => [
  { block: "heading", text, level: 2 },
  ...Array.from(
    { length: entries },
    (_, at): Block => ({ block: "text", text: `${at + 1}. Абай жолы. Алматы, 1942.` }),
  ),
];
const begin: Block[] = [
  { block: "heading", text: "Көрсеткіш", level: 1 },
  { block: "contents", title: "Мазмұны" },
  { block: "page-break" },
];

afterEach(() => vi.restoreAllMocks());

/** The page numbers told at the right end of the lines, and to which page of the file each line leads. */
async function contentsOf(made: Paper): Promise<{ told: string[]; leads: number[]; pages: number }> {
  const written = vi.spyOn(PDFDocument.prototype, "text");
  written.mockClear();
  const raw = (await pdfOf(made)).toString("latin1");
  const told = written.mock.calls
    .filter(([text, , , how]) => /^\d+$/.test(String(text)) && (how as { align?: string })?.align === "right")
    .map(([text]) => String(text));
  const kids = [...(raw.match(/\/Kids \[([^\]]*)\]/)?.[1] ?? "").matchAll(/(\d+) 0 R/g)].map(([, id]) => id);
  const leads = [...raw.matchAll(/\(heading-(\d+)\) \[(\d+) 0 R/g)]
    .sort(([, a], [, b]) => Number(a) - Number(b))
    .map(([, , page]) => kids.indexOf(page) + 1);
  return { told, leads, pages: kids.length };
}

describe("a table of contents", () => {
  it("tells for every section the page on which it begins, and leads there", async () => {
    const blocks = [
      ...begin,
      ...section("Өлеңдер", 60),
      ...section("Қара сөздер", 3),
      ...section("Есімдер", 90),
    ];
    const { told, leads, pages } = await contentsOf(paper(blocks));
    expect(told).toHaveLength(3);
    expect(told.map(Number)).toEqual(leads);
    expect(told[0]).toBe("2");
    expect(Number(told[1])).toBe(Number(told[2]));
    expect(pages).toBeGreaterThan(Number(told[2]));
  });

  it("longer than a page keeps its numbers right", async () => {
    const blocks = [...begin, ...Array.from({ length: 70 }, (_, at) => section(`${at + 1}-бөлім`, 2)).flat()];
    const { told, leads } = await contentsOf(paper(blocks));
    expect(told).toHaveLength(70);
    expect(told.map(Number)).toEqual(leads);
    expect(Number(told[0])).toBeGreaterThan(2);
  });

  it("goes over lines where a heading is long, and says nothing where there is none", async () => {
    const long = "Қазақ әдебиетінің тарихына арналған еңбектер мен мақалалар жинағы ".repeat(4);
    expect((await contentsOf(paper([...begin, ...section(long, 1)]))).told).toEqual(["2"]);
    expect((await contentsOf(paper(begin))).told).toEqual([]);
  });

  it("of a DOCX is a field that Word fills; papers without one ask nothing of it", async () => {
    const size = async (blocks: Block[]) => (await docxOf(paper(blocks))).length;
    expect(await size([...begin, ...section("Өлеңдер", 2)])).toBeGreaterThan(
      await size(section("Өлеңдер", 2)),
    );
  });
});
