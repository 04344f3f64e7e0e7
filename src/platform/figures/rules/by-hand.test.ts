import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sortEntries, uncovered } from "./by-hand.ts";

const march = { from: "2026-03-01", to: "2026-03-31" };

describe("days that no entry by hand covers", () => {
  it.each([
    ["no entry", [], [march]],
    ["the whole month", [march], []],
    [
      "its first week",
      [{ from: "2026-03-01", to: "2026-03-07" }],
      [{ from: "2026-03-08", to: "2026-03-31" }],
    ],
    [
      "a week in the middle",
      [{ from: "2026-03-10", to: "2026-03-16" }],
      [
        { from: "2026-03-01", to: "2026-03-09" },
        { from: "2026-03-17", to: "2026-03-31" },
      ],
    ],
    ["entries beyond the month", [{ from: "2026-01-01", to: "2026-12-31" }], []],
    ["an entry of another month", [{ from: "2026-04-01", to: "2026-04-30" }], [march]],
  ])("%s", (_what, covered, gaps) => {
    expect(uncovered(march, covered)).toEqual(gaps);
  });

  it("every day is either covered or in exactly one gap", () => {
    const days = Array.from({ length: 31 }, (_, i) => `2026-03-${String(i + 1).padStart(2, "0")}`);
    const stretch = fc
      .tuple(fc.integer({ min: 1, max: 31 }), fc.integer({ min: 1, max: 31 }))
      .map(([a, b]) => ({ from: days[Math.min(a, b) - 1] ?? "", to: days[Math.max(a, b) - 1] ?? "" }));
    fc.assert(
      fc.property(fc.array(stretch, { maxLength: 5 }), (covered) => {
        const gaps = uncovered(march, covered);
        for (const day of days) {
          const isCovered = covered.some((one) => one.from <= day && day <= one.to);
          const inGaps = gaps.filter((gap) => gap.from <= day && day <= gap.to).length;
          expect(inGaps).toBe(isCovered ? 0 : 1);
        }
      }),
    );
  });
});

it("an entry that reaches beyond the asked days does not hold and is named", () => {
  const year = { id: 1, node: 1, period: { from: "2026-01-01", to: "2026-12-31" }, value: 1200 };
  const week = { id: 2, node: 1, period: { from: "2026-03-02", to: "2026-03-08" }, value: 20 };
  const april = { id: 3, node: 1, period: { from: "2026-04-01", to: "2026-04-30" }, value: 9 };
  expect(sortEntries([year, week, april], march)).toEqual({ hold: [week], beyond: [year] });
});
