/**
 * The life of an import in one table: state → act → next state. An act that is not in the row of a state is refused
 * there. `carry-out` begins the real work, after a rehearsal or after a stop.
 */
export const runStates = [
  "rehearsing",
  "rehearsed",
  "carrying",
  "stopped",
  "ended",
  "taking-back",
  "taken-back",
] as const;
export type RunState = (typeof runStates)[number];
export type RunAct = "stop" | "rehearsal-ends" | "carry-out" | "end" | "take-back" | "back-ends";

export const runLife: Record<RunState, Partial<Record<RunAct, RunState>>> = {
  rehearsing: { stop: "rehearsed", "rehearsal-ends": "rehearsed" },
  rehearsed: { "carry-out": "carrying" },
  carrying: { stop: "stopped", end: "ended" },
  stopped: { "carry-out": "carrying", "take-back": "taking-back" },
  ended: { "take-back": "taking-back" },
  "taking-back": { "take-back": "taking-back", "back-ends": "taken-back" },
  "taken-back": { "take-back": "taken-back" },
};

export const runAfter = (state: RunState, act: RunAct): RunState | undefined => runLife[state][act];
export const mayRun = (state: RunState, act: RunAct): boolean => runAfter(state, act) !== undefined;
/** Is something at work on it now? Pages load themselves again. */
export const isGoing = (state: RunState): boolean =>
  state === "rehearsing" || state === "carrying" || state === "taking-back";
