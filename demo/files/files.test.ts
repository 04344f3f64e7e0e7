import { describe, expect, it } from "vitest";
import { collect, describeRecord, readRecords, sniffFormat } from "#formats";
import { demoEditions, slipOf } from "../works/index.ts";
import { encoded, iso2709InEightBits } from "./eight-bits.ts";
import { type DemoFile, demoFiles, nationalNumber } from "./index.ts";

const files = demoFiles();
const read = async (file: DemoFile) => {
  const bytes = await file.bytes();
  expect(sniffFormat(bytes.subarray(0, 4096)), file.name).toBe(file.format);
  const { codePage, format } = file;
  return collect(readRecords(format, pieces(bytes), format === "xlsx" ? {} : { codePage }));
};
async function* pieces(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
/** What people would call the same: ё or е, an i of another keyboard. */
const alike = (text: string): string => text.replaceAll("ё", "е").replaceAll("Ё", "Е").replaceAll("i", "і");

describe("the files of the systems", () => {
  it("[I18-01] come in every flavour, container and code page that the region is known to use", () => {
    expect(files).toHaveLength(17);
    const all = (of: (file: DemoFile) => string) => [...new Set(files.map(of))].sort();
    expect(all(({ format }) => format)).toEqual(["csv", "irbis-text", "iso2709", "marcxml", "xlsx"]);
    expect(all(({ flavour }) => flavour)).toEqual(["irbis", "marc21", "rusmarc", "unimarc"]);
    expect(all(({ codePage }) => codePage)).toEqual(["kz-1048", "utf-8", "windows-1251"]);
    const records = files.reduce((sum, one) => sum + one.records.length, 0);
    expect(records).toBeGreaterThan(4_000);
    expect(records).toBeLessThan(5_500);
  });

  it("hold every edition at least once, the known ones in many systems", () => {
    const held = Map.groupBy(
      files.flatMap(({ records }) => records),
      ({ edition }) => edition.id,
    );
    expect(held.size).toBe(demoEditions().length);
    expect(held.get("demo-abai-zholy-kaz")?.length).toBeGreaterThan(5);
    const numbers = demoEditions().map(nationalNumber);
    expect(new Set(numbers).size).toBe(numbers.length);
  });

  it.each(files.map((file) => [file.name, file] as const))("%s reads as it was written", async (_, file) => {
    const told = await read(file);
    const table = file.format === "csv" || file.format === "xlsx";
    const rows = table
      ? file.records.flatMap((one) => one.holdings.map((copy) => ({ ...one, holdings: [copy] })))
      : file.records;
    expect(told).toHaveLength(rows.length);
    for (const [at, { edition, number, holdings }] of rows.entries()) {
      const one = told[at];
      if (!one?.ok) throw new Error(`${edition.id} does not read`);
      const said = describeRecord(one.record, table ? "marc21" : file.flavour);
      const slip = slipOf(edition.id);
      const slipped = slip?.system === file.system ? slip : undefined;
      const title = slipped?.kind === "other-title" ? slipped.title : edition.title;
      expect(alike(said.title.text), edition.id).toBe(alike(title));
      expect(said.languages.text, edition.id).toEqual([edition.lang]);
      expect(said.identifiers.find(({ kind }) => kind === "control-number")?.value).toBe(number);
      const national = said.identifiers.find(({ kind }) => kind === "national-number");
      if (slipped?.kind === "number-missing") expect(national).toBeUndefined();
      else expect(national).toMatchObject({ value: nationalNumber(edition), source: "OrtaqDemo" });
      expect(said.holdings.map(({ barcode }) => barcode)).toEqual(holdings.map(({ barcode }) => barcode));
      expect(said.identifiers.some(({ kind }) => kind === "isbn" || kind === "issn")).toBe(false);
      expect(said.publications.flatMap(({ publishers, places }) => [...publishers, ...places])).toEqual([]);
      if (edition.form === "braille") expect(said.traits).toContain("braille");
      if (edition.form === "large") expect(said.traits).toContain("large-print");
      if (edition.form === "audio") expect(said.kind).toBe("audiobook");
    }
  });

  it("are the same every time", async () => {
    for (const [at, file] of demoFiles().entries()) {
      // a workbook bears the moment in which it was made
      if (file.format === "xlsx") expect(file.records).toEqual(files[at]?.records);
      else expect((await file.bytes()).equals((await files[at]?.bytes()) ?? Buffer.alloc(0))).toBe(true);
    }
  });
});

describe("letters of eight bits", () => {
  it("[I18-05] have Kazakh ones in KZ-1048, and Russian ones in their stead in windows-1251", () => {
    const decoded = (text: string) =>
      new TextDecoder("windows-1251").decode(encoded(text, "windows-1251") ?? Uint8Array.of());
    expect(encoded("ә", "kz-1048")).toEqual(Buffer.from([0xbc]));
    expect(decoded("Ұлпан, қазақ әні")).toBe("Улпан, казак ані");
    expect(decoded("Les Misérables")).toBe("Les Miserables");
    expect(encoded("日本", "windows-1251")).toBeUndefined();
  });

  it("leave a field out whose letters have no place, and nothing else", async () => {
    const bytes = iso2709InEightBits(
      {
        leader: "00000nam a2200000 i 4500",
        fields: [
          { tag: "001", data: "1" },
          { tag: "200", ind1: "1", ind2: " ", subfields: [{ code: "a", value: "Қар" }] },
          { tag: "510", ind1: "1", ind2: " ", subfields: [{ code: "a", value: "雪" }] },
        ],
      },
      "kz-1048",
    );
    const [one] = await collect(readRecords("iso2709", pieces(bytes), { codePage: "kz-1048" }));
    expect(one?.ok && one.record.fields.map(({ tag }) => tag)).toEqual(["001", "200"]);
    expect(one?.ok && describeRecord(one.record, "rusmarc").title.text).toBe("Қар");
  });
});
