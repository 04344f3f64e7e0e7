import { SaxesParser } from "saxes";
import { describe, expect, it } from "vitest";
import { emptyDescription } from "../description/draft.ts";
import type { Description } from "../description/types.ts";
import { describeMarc21 } from "../marc21/describe.ts";
import { dataField } from "../record.ts";
import { bibtexKey, toBibtex } from "./bibtex.ts";
import { csvCell, csvColumns, toCsvLine } from "./csv.ts";
import { dublinCoreXml, toDublinCore } from "./dublin-core.ts";
import { toRis } from "./ris.ts";

const book: Description = describeMarc21({
  leader: "00000nam a2200000 c 4500",
  fields: [
    { tag: "001", data: "kz-1" },
    { tag: "008", data: "240115s2007    kz            000 1 kaz d" },
    dataField("020", "  ", "a", "978-3-16-148410-0"),
    dataField("084", "  ", "a", "84(5Қаз)6", "2", "rubbk"),
    dataField("100", "1 ", "a", "Әуезов, Мұхтар", "d", "1897-1961"),
    dataField("245", "10", "a", "Абай жолы", "n", "1-кітап", "b", "роман {эпопея} & 100%", "c", "М. Әуезов"),
    dataField("260", "  ", "a", "Алматы", "b", "Жазушы", "c", "2007"),
    dataField("300", "  ", "a", "608 б."),
    dataField("520", "  ", "a", "Абайдың\nөмірі <тарихи>"),
    dataField("650", " 4", "a", "Роман"),
    dataField("700", "1 ", "a", "Соболев, Леонид", "4", "trl"),
    dataField("710", "2 ", "a", "Ғылым академиясы", "4", "aut"),
  ],
});

const article: Description = describeMarc21({
  leader: "00000naa a2200000 c 4500",
  fields: [
    dataField("245", "00", "a", "Көктем"),
    dataField("773", "0 ", "t", "Жұлдыз", "g", "2019. – № 5. – Б. 3-9", "x", "0131-4122"),
  ],
});

const nothing = emptyDescription();
const hostile: Description = {
  ...nothing,
  title: { ...nothing.title, text: '=HYPERLINK("http://x")\nER  - \r\n' },
  summary: "</dc:description>\u0000",
};

describe("Dublin Core", () => {
  it("gives each element its values once", () => {
    expect(toDublinCore(book)).toMatchObject({
      title: ["Абай жолы. 1-кітап : роман {эпопея} & 100%"],
      creator: ["Әуезов, Мұхтар", "Ғылым академиясы"],
      contributor: ["Соболев, Леонид"],
      date: ["2007"],
      type: ["Text"],
      identifier: ["kz-1", "urn:isbn:9783161484100"],
      language: ["kaz"],
    });
    expect(toDublinCore(article).source).toEqual(["Жұлдыз. 2019. – № 5. – Б. 3-9"]);
    expect(toDublinCore(nothing)).toEqual({ type: ["Text"] });
  });

  it.each([
    ["a book", book],
    ["hostile text", hostile],
    ["nothing", nothing],
  ])("is well-formed for %s", (_what, description) => {
    const parser = new SaxesParser({ xmlns: true });
    parser.on("error", (error) => {
      throw error;
    });
    expect(() => parser.write(dublinCoreXml(description)).close()).not.toThrow();
  });
});

describe("BibTeX", () => {
  it("writes a book with its organisation held together", () => {
    expect(toBibtex(book, bibtexKey(book, 1))).toBe(
      [
        "@book{ortaqkz1,",
        "  author = {Әуезов, Мұхтар and {Ғылым академиясы}},",
        "  translator = {Соболев, Леонид},",
        "  title = {Абай жолы. 1-кітап : роман \\{эпопея\\} \\& 100\\%},",
        "  address = {Алматы},",
        "  publisher = {Жазушы},",
        "  year = {2007},",
        "  pages = {608},",
        "  isbn = {9783161484100},",
        "  langid = {kaz},",
        "  keywords = {Роман},",
        "  abstract = {Абайдың өмірі <тарихи>}",
        "}",
        "",
      ].join("\n"),
    );
  });

  it("writes an article with its journal", () => {
    const text = toBibtex(article, bibtexKey(article, 7));
    expect(text).toContain("@article{ortaq7,");
    expect(text).toContain("journal = {Жұлдыз}");
    expect(text).toContain("pages = {3--9}");
  });

  it("keeps braces in balance whatever the text", () => {
    const text = toBibtex({ ...nothing, title: { ...nothing.title, text: "a}b{c\\" } }, "k").replace(
      /\\[{}]/g,
      "",
    );
    expect(text.split("{").length).toBe(text.split("}").length);
  });
});

describe("RIS", () => {
  it("writes a line a value and ends the record", () => {
    const lines = toRis(book).split("\r\n");
    expect(lines.slice(0, 5)).toEqual([
      "TY  - BOOK",
      "AU  - Әуезов, Мұхтар",
      "AU  - Ғылым академиясы",
      "A4  - Соболев, Леонид",
      "TI  - Абай жолы. 1-кітап : роман {эпопея} & 100%",
    ]);
    expect(lines.at(-2)).toBe("ER  - ");
    expect(toRis(article)).toContain("SP  - 3\r\nEP  - 9\r\n");
  });

  it("lets no text end a record before its end", () => {
    expect(toRis(hostile).match(/^ER {2}- /gm)).toHaveLength(1);
  });
});

describe("CSV", () => {
  it("writes every column and quotes what needs it", () => {
    const line = toCsvLine(book);
    expect(line.endsWith("\r\n")).toBe(true);
    expect(line.split(";").length).toBeGreaterThanOrEqual(csvColumns.length);
    expect(toCsvLine(book, ["authors", "title", "year", "isbn"])).toBe(
      '"Әуезов, Мұхтар; Ғылым академиясы";Абай жолы. 1-кітап;2007;9783161484100\r\n',
    );
  });

  it.each([
    ["=1+1", "'=1+1"],
    ["@x", "'@x"],
    ["-5", "-5"],
    ["+7 (721) 2", "'+7 (721) 2"],
    ['a "b"', '"a ""b"""'],
    ["a;b", '"a;b"'],
    ["", ""],
  ])("%o is written as %o", (text, cell) => {
    expect(csvCell(text)).toBe(cell);
  });
});
