import { expect, it } from "vitest";
import { periodOf, usualPeriods } from "./period.ts";

const spans = (today: string) => usualPeriods(today).map(({ period }) => `${period.from} ${period.to}`);

it("the usual periods are whole years and months, over New Year and 29 February", () => {
  expect(spans("2026-11-24")).toEqual([
    "2026-01-01 2026-12-31",
    "2025-01-01 2025-12-31",
    "2026-11-01 2026-11-30",
    "2026-10-01 2026-10-31",
  ]);
  expect(spans("2028-01-31").slice(2)).toEqual(["2028-01-01 2028-01-31", "2027-12-01 2027-12-31"]);
  expect(spans("2028-03-31").slice(2)).toEqual(["2028-03-01 2028-03-31", "2028-02-01 2028-02-29"]);
});

it("what is asked is taken; what is wrong is named and this year stands in its place", () => {
  const year = { from: "2026-01-01", to: "2026-12-31" };
  expect(periodOf("", "", "2026-11-24")).toEqual({ period: year });
  expect(periodOf("2025-02-01", "2025-02-01", "2026-11-24")).toEqual({
    period: { from: "2025-02-01", to: "2025-02-01" },
  });
  for (const [from, to, code, field] of [
    ["2025-02-30", "2025-03-01", "not-a-date", "from"],
    ["2025-02-01", "", "not-a-date", "to"],
    ["2025-02-01", "' or 1=1", "not-a-date", "to"],
    ["2025-03-01", "2025-02-01", "ends-before-it-begins", "to"],
  ] as const) {
    expect(periodOf(from, to, "2026-11-24")).toEqual({ period: year, problem: { code, field } });
  }
});
