/** Which days are asked for. Periods are whole: a year is a year, also while it lasts. */
import { addDays, isDay } from "#libraries/rules";
import type { Period } from "#platform/figures";

export type UsualPeriod = "this-year" | "last-year" | "this-month" | "last-month";

const yearOf = (year: number): Period => ({ from: `${year}-01-01`, to: `${year}-12-31` });

/** The month in which a day lies. */
function monthOf(day: string): Period {
  const first = `${day.slice(0, 7)}-01`;
  const inNext = addDays(first, 31);
  return { from: first, to: addDays(`${inNext.slice(0, 7)}-01`, -1) };
}

/** The periods that are a click away, seen from a day. */
export function usualPeriods(today: string): { name: UsualPeriod; period: Period }[] {
  const year = Number(today.slice(0, 4));
  const month = monthOf(today);
  return [
    { name: "this-year", period: yearOf(year) },
    { name: "last-year", period: yearOf(year - 1) },
    { name: "this-month", period: month },
    { name: "last-month", period: monthOf(addDays(month.from, -1)) },
  ];
}

export type AskedPeriod = {
  period: Period;
  /** What was typed and is wrong; then the period is this year's. */
  problem?: { code: "not-a-date" | "ends-before-it-begins"; field: "from" | "to" };
};

/** The period of an address; nothing asked is this year. */
export function periodOf(from: string, to: string, today: string): AskedPeriod {
  const year = yearOf(Number(today.slice(0, 4)));
  if (from === "" && to === "") return { period: year };
  if (!isDay(from)) return { period: year, problem: { code: "not-a-date", field: "from" } };
  if (!isDay(to)) return { period: year, problem: { code: "not-a-date", field: "to" } };
  if (to < from) return { period: year, problem: { code: "ends-before-it-begins", field: "to" } };
  return { period: { from, to } };
}
