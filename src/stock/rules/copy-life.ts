/**
 * The life of a copy in one table: state → act → next state. An act that is not in the row of a state is not allowed
 * there. Beside the state stands what engages the copy (a loan, an exhibition …): one thing at a time, and while it
 * does, only the acts in `whileEngaged` are allowed – so a lent book is neither written off nor exhibited unseen.
 */
export const copyStates = ["in-work", "in-stock", "missing", "written-off"] as const;
export type CopyState = (typeof copyStates)[number];

export const copyActs = [
  "put-in-stock",
  "report-missing",
  "find",
  "write-off",
  "take-back-write-off",
] as const;
export type CopyAct = (typeof copyActs)[number];

export const engagements = [
  "loan",
  "transit",
  "hold-shelf",
  "exhibition",
  "deposit-set",
  "stock-taking",
  "repair",
] as const;
export type Engagement = (typeof engagements)[number];

export const copyLife: Record<CopyState, Partial<Record<CopyAct, CopyState>>> = {
  "in-work": { "put-in-stock": "in-stock", "write-off": "written-off" },
  "in-stock": { "report-missing": "missing", "write-off": "written-off" },
  missing: { find: "in-stock", "write-off": "written-off" },
  // A write-off is taken back when its act was wrong; the paper of the act says so.
  "written-off": { "take-back-write-off": "in-stock" },
};

const whileEngaged: readonly CopyAct[] = [];

/** The state after an act, or which rule stands against it. */
export function nextState(
  copy: { state: CopyState; engagedBy: Engagement | null },
  act: CopyAct,
): { ok: true; state: CopyState } | { ok: false; code: "not-in-this-state" | "copy-engaged" } {
  const state = copyLife[copy.state][act];
  if (state === undefined) return { ok: false, code: "not-in-this-state" };
  if (copy.engagedBy !== null && !whileEngaged.includes(act)) return { ok: false, code: "copy-engaged" };
  return { ok: true, state };
}

/** May something engage the copy now? Only what stands in stock and is free. */
export const mayEngage = (copy: { state: CopyState; engagedBy: Engagement | null }): boolean =>
  copy.state === "in-stock" && copy.engagedBy === null;

/** Copies that a reader is told of: what is written off is no more. */
export const isShown = (state: CopyState): boolean => state !== "written-off";
