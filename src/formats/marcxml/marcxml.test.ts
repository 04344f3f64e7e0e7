import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { goldenCases, inPieces, json, lines } from "../golden-cases.ts";
import { collect, type ReadRecord } from "../reading.ts";
import { controlField, dataField, type RawRecord } from "../record.ts";
import { readMarcXml } from "./read.ts";
import { marcXmlRecord, writeMarcXml } from "./write.ts";

const shown = (read: ReadRecord) =>
  read.ok
    ? {
        offset: read.offset,
        text: new TextDecoder().decode(read.bytes),
        warnings: read.warnings,
        record: lines(read.record),
      }
    : { offset: read.offset, text: new TextDecoder().decode(read.bytes), problem: read.problem };

const book: RawRecord = {
  leader: "00000nam a2200000 i 4500",
  fields: [
    controlField("001", "kz1"),
    dataField("245", "10", "a", "Қыз Жібек <лиро-эпос> & жыр", "c", '"Ғылым"'),
  ],
};

async function written(records: RawRecord[]): Promise<string> {
  return Buffer.concat(await collect(writeMarcXml(records))).toString("utf8");
}

describe("reading MARCXML", () => {
  it.each(goldenCases(join(import.meta.dirname, "cases")))("reads $name", async ({ input, out }) => {
    await expect(json((await collect(readMarcXml([input]))).map(shown))).toMatchFileSnapshot(out);
  });

  it.each(goldenCases(join(import.meta.dirname, "cases")))(
    "reads $name alike wherever the stream is cut",
    async ({ input }) => {
      const records = (reads: ReadRecord[]) =>
        reads.map((read) => (read.ok ? lines(read.record) : read.problem.code));
      const whole = records(await collect(readMarcXml([input])));
      for (const size of [3, 64, 701])
        expect(records(await collect(readMarcXml(inPieces(input, size))))).toEqual(whole);
    },
  );

  it("expands no entity of a document type, however small the file", async () => {
    let bomb = '<!DOCTYPE c [<!ENTITY a0 "ha">';
    for (let level = 1; level < 30; level += 1)
      bomb += `<!ENTITY a${level} "&a${level - 1};&a${level - 1};">`;
    const reads = await collect(
      readMarcXml([Buffer.from(`${bomb}]><c><record><leader>&a29;</leader></record></c>`)]),
    );
    expect(reads.map((read) => !read.ok && read.problem.code)).toEqual(["xml-doctype-refused"]);
  });

  it("does not grow on a value without an end, and reads on behind it", async () => {
    const good = Buffer.from(marcXmlRecord(book));
    async function* long() {
      yield Buffer.from("<collection><record><leader>");
      for (let count = 0; count < 8; count += 1) yield Buffer.alloc(1024 * 1024, "z");
      yield good;
    }
    const reads = await collect(readMarcXml(long()));
    expect(reads[0]).toMatchObject({ ok: false, problem: { code: "xml-piece-too-long" } });
    expect(reads.at(-1)).toMatchObject({ ok: true, record: { fields: book.fields } });
  });
});

describe("writing MARCXML", () => {
  it("gives back what was written", async () => {
    const reads = await collect(readMarcXml([Buffer.from(await written([book, book]))]));
    expect(reads.map((read) => read.ok && read.record.fields)).toEqual([book.fields, book.fields]);
  });

  it("writes what the schema of MARC21 slim asks for", async () => {
    const odd: RawRecord = {
      leader: "00000nas#a22#####   450 ",
      fields: [
        { tag: "FMT", data: "BK" },
        { tag: "00x", data: "a" },
        { tag: "245", ind1: "L", ind2: "ә", subfields: [{ code: "ү", value: "a\u0000b\ud800\uffff" }] },
        { tag: "500", ind1: " ", ind2: " ", subfields: [] },
        { tag: "940", ind1: " ", ind2: " ", subfields: [{ code: "A", value: "x" }] },
        { tag: "001", data: "late" },
        { tag: "aB1", ind1: " ", ind2: " ", subfields: [{ code: "&", value: "x" }] },
      ],
    };
    const xml = await written([odd]);
    expect(xml).toContain("<leader>00000nas a2200000   4500</leader>");
    expect(xml).toContain('<datafield tag="FMT" ind1=" " ind2=" "><subfield code="a">BK</subfield>');
    expect(xml).toContain('<controlfield tag="00x">a</controlfield>');
    expect(xml).toContain('<datafield tag="245" ind1="l" ind2=" "><subfield code="a">a b\ufffd </subfield>');
    expect(xml).toContain('<datafield tag="999" ind1=" " ind2=" "><subfield code="&amp;">x</subfield>');
    expect(xml).not.toContain('tag="500"');
    expect(xml).toContain('<subfield code="a">x</subfield>');
    expect(xml.indexOf("late")).toBeLessThan(xml.indexOf("<datafield"));
  });

  it("writes an empty collection", async () => {
    expect(await collect(readMarcXml([Buffer.from(await written([]))]))).toEqual([]);
  });
});
