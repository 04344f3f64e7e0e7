import { describe, expect, it } from "vitest";
import { copiesOfLine } from "./line.ts";

const line = (holding: object, sectionText = "") =>
  copiesOfLine({ tag: "952", ...holding }, { sourceNumber: "7", place: 3, nth: 2, sectionText });

describe("a line of holdings", () => {
  it.each([
    ["1 350,00 тг.", 1350],
    ["KZT 350.5", 350.5],
    ["12", 12],
    ["бағасыз", null],
    ["12 – 15", null],
  ])("reads the price %s", (price, value) => {
    const [copy] = line({ price });
    expect(copy?.price).toBe(value);
    if (value === null) expect(copy?.note).toContain(price);
  });
  it.each([
    ["2019-05-30", "2019-05-30"],
    ["20190530", "2019-05-30"],
    ["30.05.2019", "2019-05-30"],
    ["2019-02-30", null],
    ["май 2019", null],
  ])("reads the day %s and keeps what is none", (acquired, value) => {
    const [copy] = line({ acquired });
    expect(copy?.acquired).toBe(value);
    if (value === null) expect(copy?.note).toContain(acquired);
  });
  it("becomes as many copies as it says, each with a key of its own", () => {
    const copies = line({ copies: 3 });
    expect(copies.map((copy) => copy.sourceKey)).toEqual(["7\nl:3:2:1", "7\nl:3:2:2", "7\nl:3:2:3"]);
    expect(line({ copies: 99_999 })).toHaveLength(500);
    expect(line({ copies: 0 })).toHaveLength(1);
  });
  it("is known by its barcode wherever it stands, and is one copy then", () => {
    expect(line({ barcode: " 00 12 ", copies: 3 })).toMatchObject([
      { barcode: "00 12", sourceKey: "7\nb:00 12" },
    ]);
  });
  it("lends nothing out of the reading room", () => {
    expect(line({}, "Оқу залы")[0]?.use).toBe("reading-room");
    expect(line({}, "Абонемент")[0]?.use).toBe("lend");
  });
});
