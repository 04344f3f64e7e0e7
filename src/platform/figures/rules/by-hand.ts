/**
 * Figures entered by hand stand beside the counted ones and are never added to them for the same place and days.
 * The rule: where a place entered a number for some days, that number holds for those days, and what was counted
 * there on those days is left out. Entries that reach beyond the asked days cannot be cut (nobody knows how a year's
 * visits fall on its months): they are left out and named, so that a report says what is missing.
 */
import type { Period } from "../figure.ts";

export type Entry = { id: number; node: number; period: Period; value: number };

const dayMs = 86_400_000;
const shift = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * dayMs).toISOString().slice(0, 10);

const within = (inner: Period, outer: Period): boolean => inner.from >= outer.from && inner.to <= outer.to;
export const overlap = (a: Period, b: Period): boolean => a.from <= b.to && b.from <= a.to;

/** The days of `period` that no entry covers, as stretches in order. Pure; entries may touch and overlap. */
export function uncovered(period: Period, covered: readonly Period[]): Period[] {
  const gaps: Period[] = [];
  let next = period.from;
  for (const one of [...covered].sort((a, b) => (a.from < b.from ? -1 : 1))) {
    if (one.to < next || one.from > period.to) continue;
    if (one.from > next) gaps.push({ from: next, to: shift(one.from, -1) });
    if (one.to >= next) next = shift(one.to, 1);
  }
  if (next <= period.to) gaps.push({ from: next, to: period.to });
  return gaps;
}

/** Which entries hold for the asked days, and which reach beyond them. */
export function sortEntries<One extends Entry>(
  entries: readonly One[],
  period: Period,
): { hold: One[]; beyond: One[] } {
  const touching = entries.filter((entry) => overlap(entry.period, period));
  return {
    hold: touching.filter((entry) => within(entry.period, period)),
    beyond: touching.filter((entry) => !within(entry.period, period)),
  };
}
