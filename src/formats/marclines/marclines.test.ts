import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { controlField, dataField, type RawRecord } from "../record.ts";
import { recordFromLines, recordToLines } from "./marclines.ts";
import { salvageLines } from "./salvage.ts";

const abai: RawRecord = {
  leader: "00000nam a2200000 i 4500",
  fields: [
    controlField("001", "kz-1"),
    controlField("008", "260101s1942    kz |||||||||||||||||kaz|d"),
    dataField("245", "10", "a", "Абай жолы :", "b", "роман", "c", "М. Әуезов"),
    dataField("365", "  ", "b", "5$"),
    { tag: "910", ind1: " ", ind2: " ", subfields: [{ code: "*", value: "мәтін" }] },
  ],
};

describe("a record as lines", () => {
  it("is written so that a person reads it, and reads back the same", () => {
    const lines = recordToLines(abai);
    expect(lines.split("\n")[3]).toBe("245 10 $a Абай жолы : $b роман $c М. Әуезов");
    expect(lines).toContain("365 ## $b 5{dollar}");
    expect(recordFromLines(lines)).toEqual({ ok: true, value: abai });
  });

  it("takes what people type: no indicators, blank lines, other line ends", () => {
    expect(recordFromLines("200 $aҚара сөз$fАбай\r\n\r\n  101 0# $a kaz \r\n")).toMatchObject({
      ok: true,
      value: {
        fields: [
          {
            tag: "200",
            ind1: " ",
            ind2: " ",
            subfields: [
              { code: "a", value: "Қара сөз" },
              { code: "f", value: "Абай" },
            ],
          },
          { tag: "101", ind1: "0", ind2: " " },
        ],
      },
    });
  });

  it("says which lines are no fields", () => {
    const outcome = recordFromLines("245 10 $a Аты\nжай сөз\n??? ## $a бірдеңе\n700 1# $");
    expect(!outcome.ok && outcome.refusals.map(({ code, facts }) => [code, facts.line])).toEqual([
      ["line-not-a-field", 2],
      ["line-not-a-field", 3],
      ["line-not-a-field", 4],
    ]);
    expect(recordFromLines(" \n")).toMatchObject({ ok: false, refusals: [{ code: "record-empty" }] });
  });

  it("never fails on any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => void recordFromLines(text)),
    );
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        salvageLines(bytes, "iso2709");
        salvageLines(bytes, "marcxml");
      }),
    );
  });
});

describe("what is still seen in a record that does not read", () => {
  it("of ISO 2709: the tags of the directory with the texts that are left", () => {
    const cut = Buffer.from("00200nam a2200000   4500001000500000245001800005\x1ekz-1\x1e10\x1faАбай");
    expect(salvageLines(cut, "iso2709")).toBe("001 kz-1\n245 10 $a Абай");
  });
  it("of ISO 2709 with a broken directory: texts whose tags a person must say", () => {
    expect(salvageLines(Buffer.from("junk\x1e10\x1faАты\x1e"), "iso2709")).toBe("??? 10 $a Аты");
  });
  it("of XML that breaks off: the whole fields before the break", () => {
    const xml = `<record><controlfield tag="001">1</controlfield><datafield tag="245" ind1="1" ind2=" "><subfield code="a">Ай &amp; күн</subfield><subf`;
    expect(salvageLines(Buffer.from(xml), "marcxml")).toBe("001 1\n245 1# $a Ай & күн");
  });
});
