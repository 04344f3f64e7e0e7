import { describe, expect, it } from "vitest";
import { countedBetween, countedFrom, isHouseEan, lastOf, numberOf } from "./numbers.ts";

describe("numbers of copies", () => {
  it.each([
    [{ prefix: "", width: 0, form: "plain" }, 12846, "12846"],
    [{ prefix: "Қ-", width: 6, form: "plain" }, 99, "Қ-000099"],
    [{ prefix: "B", width: 2, form: "plain" }, 1234, "B1234"],
    [{ prefix: "20001", width: 0, form: "ean13" }, 1, "2000100000014"],
  ] as const)("are made of a prefix and a counter", (series, n, number) => {
    expect(numberOf(series, n)).toBe(number);
  });
  it("check themselves where they are an EAN-13", () => {
    expect(isHouseEan("2000100000014")).toBe(true);
    expect(isHouseEan("2000100000015")).toBe(false);
    expect(isHouseEan("9786010000018")).toBe(false);
    expect(lastOf({ prefix: "20001", width: 0, form: "ean13" })).toBe(9_999_999);
    // An own counter at its end still gives thirteen digits.
    expect(isHouseEan(numberOf({ prefix: "20001", width: 0, form: "ean13" }, 9_999_999))).toBe(true);
  });
  it("count on from the first, keeping their zeros", () => {
    expect(countedFrom("Қ-0099", 3)).toEqual(["Қ-0099", "Қ-0100", "Қ-0101"]);
    expect(countedFrom("999", 2)).toEqual(["999", "1000"]);
    expect(countedFrom("б/н", 2)).toBeUndefined();
    expect(countedFrom("б/н", 1)).toEqual(["б/н"]);
  });
  it("run between two of one series only, and not without end", () => {
    expect(countedBetween("7-98", "7-101", 100)).toEqual(["7-98", "7-99", "7-100", "7-101"]);
    expect(countedBetween("А10", "Б12", 100)).toBeUndefined();
    expect(countedBetween("12", "10", 100)).toBeUndefined();
    expect(countedBetween("1", "999999999", 1000)).toBeUndefined();
  });
});
