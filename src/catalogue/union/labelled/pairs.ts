/** Labelled pairs: every change made of every record that takes it, neighbours that have nothing in common, periodicals. */
import type { Description } from "#formats/rules";
import type { Change, Label } from "./change-tools.ts";
import { otherChanges } from "./other-changes.ts";
import { periodicalPairs } from "./periodicals.ts";
import { sameChanges } from "./same-changes.ts";
import { randomOf } from "./slips.ts";
import { describeTold, type Told, throughRusmarc } from "./told.ts";

export type LabelledPair = { change: string; label: Label; a: Description; b: Description };

function pairOf(told: Told, change: Change, random: () => number, at: number): LabelledPair | undefined {
  const other = change.make(told, random, at);
  if (!other) return undefined;
  return {
    change: change.name,
    label: change.label,
    a: describeTold(told),
    b: change.rusmarc ? throughRusmarc(other) : describeTold(other),
  };
}

export function labelledPairs(
  records: readonly Told[],
  seed: number,
  withPeriodicals = true,
): LabelledPair[] {
  const random = randomOf(seed);
  const made = records.flatMap((told, place) =>
    [...sameChanges, ...otherChanges].flatMap(
      (change, at) => pairOf(told, change, random, place * 100 + at) ?? [],
    ),
  );
  const strangers = records.map((told, at): LabelledPair => {
    const other = records[(at + 1 + Math.floor(random() * (records.length - 1))) % records.length] ?? told;
    return { change: "strangers", label: "different", a: describeTold(told), b: describeTold(other) };
  });
  const periodicals = withPeriodicals
    ? periodicalPairs.map(({ a, b, ...pair }) => ({ ...pair, a: describeTold(a), b: describeTold(b) }))
    : [];
  return [...made, ...strangers.filter(({ a, b }) => a.title.text !== b.title.text), ...periodicals];
}
