/** Precision and recall of the rules on labelled pairs, by kind of change. */
import { compareProfiles } from "../rules/compare.ts";
import type { Decision } from "../rules/decide.ts";
import { meet } from "../rules/keys.ts";
import { profileOf } from "../rules/profile.ts";
import type { Label } from "./change-tools.ts";
import type { LabelledPair } from "./pairs.ts";

export type Line = {
  change: string;
  label: Label;
  pairs: number;
  merged: number;
  queued: number;
  work: number;
};
export type Measured = {
  pairs: number;
  /** Of what was merged by rule, the share that is one edition. */
  precision: number;
  /** Of what is one edition, the share merged or queued. */
  recall: number;
  /** Of what is one edition, the share merged without a person. */
  byRule: number;
  /** Of what waits in the queue, the share that is one edition. */
  queuePrecision: number;
  /** Of what is another edition of one work, the share known as that. */
  works: number;
  lines: Line[];
  wrong: { pair: LabelledPair; decision: Decision; rule: string; met: boolean }[];
};

export function measure(pairs: readonly LabelledPair[]): Measured {
  const lines = new Map<string, Line>();
  const wrong: Measured["wrong"] = [];
  const sums = {
    same: 0,
    sameMerged: 0,
    sameQueued: 0,
    otherMerged: 0,
    otherQueued: 0,
    works: 0,
    worksKnown: 0,
  };
  for (const pair of pairs) {
    const [a, b] = [profileOf(pair.a), profileOf(pair.b)];
    const { decision, rule } = compareProfiles(a, b);
    const met = meet(a, b);
    const line = lines.get(pair.change) ?? {
      change: pair.change,
      label: pair.label,
      pairs: 0,
      merged: 0,
      queued: 0,
      work: 0,
    };
    lines.set(pair.change, line);
    line.pairs += 1;
    const [merged, queued] = [met && decision === "same", met && decision === "doubtful"];
    if (merged) line.merged += 1;
    if (queued) line.queued += 1;
    if (decision === "same-work") line.work += 1;
    if (pair.label === "same") {
      sums.same += 1;
      if (merged) sums.sameMerged += 1;
      else if (queued) sums.sameQueued += 1;
    } else {
      if (merged) sums.otherMerged += 1;
      else if (queued) sums.otherQueued += 1;
    }
    if (pair.label === "same-work") {
      sums.works += 1;
      if (decision === "same-work") sums.worksKnown += 1;
    }
    if (pair.label === "same" ? !merged && !queued : merged) wrong.push({ pair, decision, rule, met });
  }
  const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);
  return {
    pairs: pairs.length,
    precision: share(sums.sameMerged, sums.sameMerged + sums.otherMerged),
    recall: share(sums.sameMerged + sums.sameQueued, sums.same),
    byRule: share(sums.sameMerged, sums.same),
    queuePrecision: share(sums.sameQueued, sums.sameQueued + sums.otherQueued),
    works: share(sums.worksKnown, sums.works),
    lines: [...lines.values()],
    wrong,
  };
}
