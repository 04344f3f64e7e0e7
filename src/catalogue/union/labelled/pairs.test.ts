import { describe, expect, it } from "vitest";
import { heldOutRecords, madeIsbn, tuningRecords } from "./base.ts";
import { measure } from "./measure.ts";
import { labelledPairs } from "./pairs.ts";

const shown = (found: ReturnType<typeof measure>): string[] =>
  found.wrong.map(
    ({ pair, decision, rule }) =>
      `${pair.change}: ${pair.a.title.text} | ${pair.b.title.text} → ${decision} (${rule})`,
  );

describe("labelled pairs", () => {
  it.each([
    ["on which the rules were made", tuningRecords, 20_261_124, true],
    ["that were held out", heldOutRecords, 7, false],
    ["that were held out, by other chance", heldOutRecords, 1_955, false],
  ] as const)("[I18-01] keep the bars on records %s", (_, records, seed, periodicals) => {
    const pairs = labelledPairs(records, seed, periodicals);
    const found = measure(pairs);
    expect(pairs.length).toBeGreaterThanOrEqual(600);
    expect(found.precision, shown(found).join("\n")).toBeGreaterThanOrEqual(0.995);
    expect(found.recall, shown(found).join("\n")).toBeGreaterThanOrEqual(0.95);
    // A rule that sends everything to people would keep the bars too.
    expect(found.byRule).toBeGreaterThanOrEqual(0.7);
    expect(found.queuePrecision).toBeGreaterThanOrEqual(0.6);
    expect(found.works).toBeGreaterThanOrEqual(0.85);
  });

  it("merges nothing by rule that another volume, reprint, translation, script or carrier parts", () => {
    const found = measure(labelledPairs(tuningRecords, 3));
    for (const line of found.lines)
      if (line.label !== "same") expect(`${line.change}: ${line.merged}`).toBe(`${line.change}: 0`);
    expect(found.lines.filter((line) => line.label !== "same").length).toBeGreaterThan(20);
  });

  it("bears ISBN of a range that nobody has, with a right check digit", () => {
    for (const number of [1, 1_000, 99_999_999]) {
      const isbn = madeIsbn(number);
      const sum = [...isbn].reduce((total, digit, at) => total + Number(digit) * (at % 2 === 0 ? 1 : 3), 0);
      expect(sum % 10).toBe(0);
      expect(isbn.startsWith("9799")).toBe(true);
    }
  });
});
