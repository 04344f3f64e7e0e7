import { spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Flavour } from "../flavour-names.ts";
import { describe as describeRecord } from "../flavours.ts";
import { readIso2709 } from "../iso2709/read.ts";
import { readMarcXml } from "../marcxml/read.ts";
import { collect } from "../reading.ts";
import { controlField, type DataField, dataField, type RawRecord } from "../record.ts";
import { type ExportFormat, exportFormats, exportWriter, type Outgoing, outgoingRecord } from "./writers.ts";

const marc: RawRecord = {
  leader: "00000nam a2200000 i 4500",
  fields: [
    controlField("001", "kz-1"),
    controlField("008", "260101s2007    kz |||||||||||||||||kaz|d"),
    dataField("100", "1 ", "a", "Әуезов, Мұхтар"),
    dataField("245", "10", "a", "Абай жолы"),
    dataField("952", "  ", "b", "Сырлас", "p", "old"),
    dataField("999", "  ", "c", "12"),
  ],
};
const out = (raw: RawRecord, flavour: Flavour = "marc21", id = 1): Outgoing => ({
  id,
  raw,
  flavour,
  description: describeRecord(raw, flavour),
  holdings: [
    {
      tag: "952",
      branch: "syrlas",
      barcode: "0001",
      inventory: "И-1",
      price: "350.00",
      acquired: "2019-05-30",
      shelfMark: "84 Ә 82",
    },
  ],
});
const file = (
  format: ExportFormat,
  records: Outgoing[],
  flavour: "marc21" | "rusmarc" = "marc21",
): Buffer => {
  const writer = exportWriter({ format, flavour });
  return Buffer.concat([writer.begin, ...records.map((one) => writer.write(one).bytes), writer.end]);
};
const read = async (bytes: Buffer, format: "iso2709" | "marcxml"): Promise<RawRecord[]> =>
  (await collect((format === "iso2709" ? readIso2709 : readMarcXml)([bytes]))).map((one) => {
    if (!one.ok) throw new Error(one.problem.code);
    return one.record;
  });

describe("files of records", () => {
  it.each(["iso2709", "marcxml"] as const)(
    "%s within a flavour loses nothing but the copies of yesterday",
    async (format) => {
      const [record] = await read(file(format, [out(marc)]), format);
      const fields = record?.fields ?? [];
      expect(fields.filter(({ tag }) => tag !== "952")).toEqual(
        marc.fields.filter(({ tag }) => tag !== "952"),
      );
      expect(fields.filter(({ tag }) => tag === "952")).toEqual([
        dataField(
          "952",
          "  ",
          "b",
          "syrlas",
          "d",
          "2019-05-30",
          "g",
          "350.00",
          "i",
          "И-1",
          "o",
          "84 Ә 82",
          "p",
          "0001",
        ),
      ]);
      expect(outgoingRecord(out(marc), "marc21").losses).toEqual([]);
    },
  );

  it("copies that go out come in as they were, in both flavours", async () => {
    for (const flavour of ["marc21", "rusmarc"] as const) {
      const [record] = await read(file("iso2709", [out(marc)], flavour), "iso2709");
      const [holding] = describeRecord(record ?? marc, flavour).holdings;
      expect(holding).toMatchObject({
        branch: "syrlas",
        barcode: "0001",
        inventory: "И-1",
        shelfMark: "84 Ә 82",
      });
      expect(JSON.stringify(holding)).toContain("350.00");
    }
  });

  it("between flavours every loss is told with its place", () => {
    const { losses } = outgoingRecord(
      out({ ...marc, fields: [...marc.fields, dataField("583", "  ", "a", "Реставрация 2019")] }),
      "rusmarc",
    );
    expect(losses).toEqual([{ tag: "583", code: "a", value: "Реставрация 2019" }]);
  });

  it("a record longer than ISO 2709 can count is handed on whole, and MARCXML takes it", async () => {
    const long = {
      ...marc,
      fields: [
        ...marc.fields,
        ...Array.from({ length: 20 }, () => dataField("500", "  ", "a", "ә".repeat(4_000))),
      ],
    };
    const written = exportWriter({ format: "iso2709", flavour: "marc21" }).write(out(long));
    expect(written.bytes).toHaveLength(0);
    expect(written.tooLong?.fields.filter(({ tag }) => tag === "500")).toHaveLength(20);
    expect(
      (await read(file("marcxml", [out(long)]), "marcxml"))[0]?.fields.filter(({ tag }) => tag === "500"),
    ).toHaveLength(20);
  });

  it("every format takes none, one and hostile records", () => {
    const hostile: DataField = dataField("245", "10", "a", '+1+1\u001d</record>"]}\\{ TY  - ');
    const odd = out({ ...marc, fields: [hostile] });
    for (const format of exportFormats) {
      const none = file(format, []).toString();
      const some = file(format, [out(marc), odd, odd]).toString();
      expect(some.length).toBeGreaterThan(none.length);
      expect(some).not.toContain("undefined");
    }
    expect(JSON.parse(file("json", []).toString())).toEqual([]);
    expect(JSON.parse(file("json", [odd, odd]).toString())).toHaveLength(2);
    expect(file("csv", [odd]).toString()).toContain("'+1+1");
  });

  it("a record without title and fields goes out too", () => {
    const empty = out({ leader: marc.leader, fields: [] });
    for (const format of exportFormats) expect(() => file(format, [empty])).not.toThrow();
  });
});

const has = (tool: string): boolean =>
  spawnSync(tool, ["--version"]).error === undefined && spawnSync(tool, ["-V"]).error === undefined;
const without = ["yaz-marcdump", "xmllint"].filter((tool) => !has(tool));
if (without.length > 0)
  process.stderr.write(`other readers of records: not tried, ${without.join(" and ")} not installed here\n`);

describe("files as other programs read them", () => {
  it.runIf(has("yaz-marcdump"))("yaz-marcdump -n finds nothing to say of ISO 2709", () => {
    const path = join(mkdtempSync(join(tmpdir(), "ortaq-writers-")), "out.mrc");
    writeFileSync(path, file("iso2709", [out(marc), out(marc, "marc21", 2)]));
    const { status, stdout, stderr } = spawnSync("yaz-marcdump", ["-n", path], { encoding: "utf8" });
    expect({ status, said: stdout + stderr }).toEqual({ status: 0, said: "" });
  });

  it.runIf(has("xmllint"))("xmllint finds every XML well-formed", () => {
    for (const format of ["marcxml", "dublin-core"] as const) {
      const { status, stderr } = spawnSync("xmllint", ["--noout", "-"], {
        input: file(format, [out(marc)]),
        encoding: "utf8",
      });
      expect({ format, status, stderr }).toEqual({ format, status: 0, stderr: "" });
    }
  });
});
