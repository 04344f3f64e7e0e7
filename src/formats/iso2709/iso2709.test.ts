import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { goldenCases, inPieces, json, lines } from "../golden-cases.ts";
import { collect, type ReadRecord } from "../reading.ts";
import { controlField, dataField, type RawRecord } from "../record.ts";
import { readIso2709 } from "./read.ts";
import { writeIso2709 } from "./write.ts";

const shown = (read: ReadRecord) =>
  read.ok
    ? {
        offset: read.offset,
        bytes: read.bytes.length,
        codePage: read.codePage,
        warnings: read.warnings,
        record: lines(read.record),
      }
    : { offset: read.offset, bytes: read.bytes.length, problem: read.problem };

const bytesOf = (record: RawRecord): Uint8Array => {
  const written = writeIso2709(record);
  if (!written.ok) throw new Error(written.refusals[0]?.code);
  return written.value;
};

const book: RawRecord = {
  leader: "99999nam  2299999   4500",
  fields: [
    controlField("001", "kz1"),
    dataField("245", "10", "a", "Қан мен тер", "c", "Ә. Нұрпейісов"),
    dataField("650", " 4", "a", "Роман"),
  ],
};

describe("reading ISO 2709", () => {
  it.each(goldenCases(join(import.meta.dirname, "cases")))("reads $name", async ({ input, out }) => {
    const reads = await collect(readIso2709([input]));
    await expect(json(reads.map(shown))).toMatchFileSnapshot(out);
  });

  it.each(goldenCases(join(import.meta.dirname, "cases")))(
    "reads $name alike wherever the stream is cut",
    async ({ input }) => {
      const whole = (await collect(readIso2709([input]))).map(shown);
      for (const size of [1, 5, 31])
        expect((await collect(readIso2709(inPieces(input, size)))).map(shown)).toEqual(whole);
    },
  );

  it("hands on every byte that is not padding", async () => {
    for (const { input } of goldenCases(join(import.meta.dirname, "cases"))) {
      const reads = await collect(readIso2709([input]));
      let end = 0;
      for (const { offset, bytes } of reads) {
        expect(input.subarray(end, offset).toString("latin1")).toMatch(/^[\s\0\x1a\xef\xbb\xbf]*$/);
        expect(input.subarray(offset, offset + bytes.length).equals(bytes)).toBe(true);
        end = offset + bytes.length;
      }
      expect(input.subarray(end).toString("latin1")).toMatch(/^[\s\0\x1a]*$/);
    }
  });

  it("takes the code page that a person sets", async () => {
    const cyrillic = Buffer.concat([
      Buffer.from(bytesOf({ leader: book.leader, fields: [dataField("245", "00", "a", "??????")] })),
    ]);
    const at = cyrillic.indexOf("??????");
    Buffer.from([0xcc, 0xc0, 0xda, 0xc0, 0xc8, 0x21]).copy(cyrillic, at);
    const [read] = await collect(readIso2709([cyrillic], { codePage: "windows-1251" }));
    expect(read?.ok && lines(read.record)[1]).toBe("245 00 $a МАЪАИ!");
  });

  it("keeps memory flat: a stream without an end is handed on in pieces", async () => {
    const chunk = Buffer.alloc(1024 * 1024, "x");
    async function* endless() {
      for (let count = 0; count < 12; count += 1) yield chunk;
    }
    const sizes = (await collect(readIso2709(endless()))).map(({ ok, bytes }) => [ok, bytes.length]);
    expect(sizes.every(([ok, size]) => ok === false && Number(size) <= 5 * 1024 * 1024)).toBe(true);
    expect(sizes.reduce((sum, [, size]) => sum + Number(size), 0)).toBe(12 * 1024 * 1024);
  });
});

describe("writing ISO 2709", () => {
  it("sets lengths, leader/09 and the entry map, whatever the leader said", () => {
    const bytes = bytesOf(book);
    const text = Buffer.from(bytes).toString("utf8");
    expect(text.slice(0, 24)).toBe(`${String(bytes.length).padStart(5, "0")}nam a2200061   4500`);
    expect(bytes.at(-1)).toBe(0x1d);
  });

  it("gives back what was read, Kazakh letters included", async () => {
    const [read] = await collect(readIso2709([bytesOf(book)]));
    expect(read?.ok && read.record.fields).toEqual(book.fields);
    expect(read?.ok && read.warnings).toEqual([]);
  });

  it("makes indicators, codes and tags normal and lets no separator into a value", () => {
    const odd: RawRecord = {
      leader: "",
      fields: [{ tag: "2#5", ind1: "L", ind2: "#", subfields: [{ code: "ә", value: "a\x1eb\x1fc\x1d" }] }],
    };
    const text = Buffer.from(bytesOf(odd)).toString("latin1");
    expect(text.slice(24, 27)).toBe("999");
    expect(text).toContain("l \x1faa b c \x1e\x1d");
  });

  it("refuses what ISO 2709 cannot hold and says how long it is", () => {
    const long = (size: number, count: number): RawRecord => ({
      leader: book.leader,
      fields: Array.from({ length: count }, () => dataField("500", "  ", "a", "ә".repeat(size))),
    });
    expect(writeIso2709(long(5000, 1))).toMatchObject({
      ok: false,
      refusals: [{ code: "field-too-long", facts: { tag: "500", bytes: 10005, most: 9999 } }],
    });
    expect(writeIso2709(long(4000, 13))).toMatchObject({
      ok: false,
      refusals: [{ code: "record-too-long", facts: { most: 99_999 } }],
    });
    expect(writeIso2709(long(4990, 10)).ok).toBe(true);
  });

  it("writes a record without fields that is read again", async () => {
    const [read] = await collect(readIso2709([bytesOf({ leader: book.leader, fields: [] })]));
    expect(read).toMatchObject({ ok: true, record: { fields: [] }, warnings: [] });
  });
});
