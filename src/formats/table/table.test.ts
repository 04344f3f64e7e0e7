import { Buffer } from "node:buffer";
import { join } from "node:path";
import { deflateRawSync } from "node:zlib";
import ExcelJS from "exceljs";
import { describe, expect, it } from "vitest";
import { goldenCases, inPieces, json, lines } from "../golden-cases.ts";
import { describeMarc21 } from "../marc21/describe.ts";
import { readRecords } from "../read.ts";
import { collect } from "../reading.ts";
import { guessSeparator, readCsv } from "./csv.ts";
import { proposeForRows, proposeProfile, recordOfRow } from "./profile.ts";
import { columnOf, dateOfSerial, readXlsx } from "./xlsx.ts";

const cases = goldenCases(join(import.meta.dirname, "cases"));

describe("reading CSV", () => {
  it.each(cases)("reads $name by a proposed profile", async ({ input, out }) => {
    const rows = await collect(readCsv([input]));
    const reads = await collect(readRecords("csv", [input]));
    const made = {
      rows,
      profile: proposeForRows(rows.map(({ cells }) => cells)),
      records: reads.map((read) =>
        read.ok
          ? { row: read.offset, record: lines(read.record) }
          : { row: read.offset, problem: read.problem },
      ),
    };
    await expect(json(made)).toMatchFileSnapshot(out);
  });

  it.each(cases)("reads $name alike wherever the stream is cut", async ({ input }) => {
    const whole = await collect(readCsv([input]));
    // The code page is judged by the first piece, so that it must hold some words.
    for (const size of [130, 200]) expect(await collect(readCsv(inPieces(input, size)))).toEqual(whole);
  });

  it.each([
    ["a;b;c", ";"],
    ["a,b,c", ","],
    ['"x;y;z",b', ","],
    ["a\tb;c\td", "\t"],
    ["one", ";"],
  ])("parts %o by %o", (line, separator) => {
    expect(guessSeparator(line)).toBe(separator);
  });

  it("does not grow on a quote that is never closed", async () => {
    const rows = await collect(readCsv([Buffer.from(`a;b\n"${"x".repeat(3_000_000)}`)]));
    expect(Math.max(...rows.flatMap(({ cells }) => cells.map((cell) => cell.length)))).toBeLessThanOrEqual(
      1_000_002,
    );
  });
});

describe("column profiles", () => {
  it("knows the heads of Kazakh, Russian and English lists", () => {
    expect(
      proposeProfile(["Түгендеу №", "Авторы", "Кітап атауы", "Баспа", "Шыққан жылы", "Беті", "КБЖ", "Бағасы"])
        .columns,
    ).toEqual(["inventory", "authors", "title", "publisher", "year", "pages", "bbk", "price"]);
    expect(
      proposeProfile([
        "Инв. номер",
        "Автор",
        "Заглавие",
        "Город",
        "Издательство",
        "Год издания",
        "Кол-во",
        "Цена",
        "",
        "Что-то",
      ]).columns,
    ).toEqual([
      "inventory",
      "author",
      "title",
      "place",
      "publisher",
      "year",
      "copies",
      "price",
      undefined,
      undefined,
    ]);
    expect(
      proposeProfile(["Название", "Название оригинала", "Номер нац. библиографии", "Язык оригинала"]).columns,
    ).toEqual(["title", "original-title", "national-number", "original-language"]);
    expect(
      proposeProfile(["Түпнұсқа атауы", "Атауы", "Ұлттық нөмірі", "Түпнұсқа тілі", "Тілі"]).columns,
    ).toEqual(["original-title", "title", "national-number", "original-language", "language"]);
    expect(proposeProfile(["ISBN", "Title", "Author", "Language"]).columns).toEqual([
      "isbn",
      "title",
      "author",
      "language",
    ]);
  });

  it("makes one copy of each inventory number and one line of a count", () => {
    const profile = {
      headRows: 0,
      columns: ["title", "inventory", "copies", "branch"] as const,
      listSeparator: ",",
    };
    const held = (row: string[]) => {
      const record = recordOfRow(row, { ...profile, columns: [...profile.columns] });
      return record && describeMarc21(record).holdings;
    };
    expect(held(["Ақбілек", "11, 12", "", "Ф1"])).toEqual([
      { tag: "953", branch: "Ф1", inventory: "11" },
      { tag: "953", branch: "Ф1", inventory: "12" },
    ]);
    expect(held(["Ақбілек", "", "7", ""])).toEqual([{ tag: "953", copies: 7 }]);
    expect(held(["Ақбілек", "", "", ""])).toEqual([]);
    expect(held(["", "", "7", ""])).toBeUndefined();
  });
});

async function workbook(
  rows: ExcelJS.CellValue[][],
  shape: (sheet: ExcelJS.Worksheet) => void = () => {},
): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet("Кітаптар");
  for (const row of rows) sheet.addRow(row);
  shape(sheet);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

/** A zip with one deflated entry for each name. */
function zip(files: Record<string, string>): Buffer {
  const locals: Buffer[] = [];
  const central: Buffer[] = [];
  let at = 0;
  for (const [name, text] of Object.entries(files)) {
    const data = deflateRawSync(Buffer.from(text));
    const head = Buffer.alloc(30);
    head.writeUInt32LE(0x04034b50, 0);
    head.writeUInt16LE(8, 8);
    head.writeUInt16LE(name.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(8, 10);
    entry.writeUInt32LE(data.length, 20);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt32LE(at, 42);
    locals.push(head, Buffer.from(name), data);
    central.push(entry, Buffer.from(name));
    at += 30 + name.length + data.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(Object.keys(files).length, 10);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...locals, ...central, end]);
}

describe("reading XLSX", () => {
  it("reads texts, numbers, dates, formulas and formatted text as a person sees them", async () => {
    const bytes = await workbook([
      ["Атауы", "Жылы", "Күні", "Бағасы", "Саны"],
      [
        { richText: [{ text: "Ұлы" }, { text: " дала" }] },
        1998,
        new Date(Date.UTC(2024, 1, 29)),
        1250.5,
        { formula: "1+2", result: 3 },
      ],
      [null, null, null, null, null],
      ["<&> Қыз", "2001", null, 0.1 + 0.2, true],
    ]);
    expect(await collect(readXlsx(inPieces(bytes, 1000)))).toEqual([
      { ok: true, value: { number: 1, cells: ["Атауы", "Жылы", "Күні", "Бағасы", "Саны"] } },
      { ok: true, value: { number: 2, cells: ["Ұлы дала", "1998", "29.02.2024", "1250.5", "3"] } },
      { ok: true, value: { number: 4, cells: ["<&> Қыз", "2001", "", "0.3", "1"] } },
    ]);
  });

  it("gives records with the number of their row", async () => {
    const bytes = await workbook([
      ["Автор", "Название", "Год"],
      ["Майлин, Б.", "Шуга", 1974],
      ["", "", 1],
    ]);
    const reads = await collect(readRecords("xlsx", [bytes]));
    expect(
      reads.map((read) =>
        read.ok ? [read.offset, lines(read.record)[2]] : [read.offset, read.problem.code],
      ),
    ).toEqual([
      [2, "100 1# $a Майлин, Б."],
      [3, "row-without-title"],
    ]);
  });

  it.each([
    ["an empty file", new Uint8Array(0), "zip-unreadable"],
    ["half a workbook", Buffer.from("PK\x03\x04 and then nothing"), "zip-unreadable"],
    ["a zip of something else", zip({ "letter.txt": "Сәлем" }), "workbook-without-sheets"],
    [
      "a broken sheet",
      zip({ "xl/worksheets/sheet1.xml": '<worksheet><sheetData><row r="1"><c></row>' }),
      "workbook-unreadable",
    ],
    [
      "an entity bomb",
      zip({
        "xl/worksheets/sheet1.xml":
          '<!DOCTYPE a [<!ENTITY b "x">]><worksheet><sheetData><row><c t="str"><v>&b;</v></c></row></sheetData></worksheet>',
      }),
      "workbook-unreadable",
    ],
  ])("refuses %s in words", async (_what, bytes, code) => {
    expect(await collect(readXlsx([bytes]))).toMatchObject([{ ok: false, refusals: [{ code }] }]);
  });

  it("lets no cell reference stretch a row without end", async () => {
    const sheet =
      '<worksheet><sheetData><row r="1"><c r="ZZZZZZ1" t="str"><v>x</v></c><c r="B1" t="str"><v>y</v></c></row></sheetData></worksheet>';
    expect(await collect(readXlsx([zip({ "xl/worksheets/sheet1.xml": sheet })]))).toEqual([
      { ok: true, value: { number: 1, cells: ["", "y"] } },
    ]);
  });

  it.each([
    ["A1", 0],
    ["Z9", 25],
    ["AA1", 26],
    ["XFD1", 16_383],
  ])("column of %s is %i", (reference, column) => {
    expect(columnOf(reference)).toBe(column);
  });

  it.each([
    [1, "31.12.1899"],
    [61, "01.03.1900"],
    [45351, "29.02.2024"],
    [45351.75, "29.02.2024"],
  ])("day %d is %s", (serial, date) => {
    expect(dateOfSerial(serial)).toBe(date);
  });
});
