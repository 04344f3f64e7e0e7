/**
 * What a figure is. The room that owns the facts declares it; reports, dashboards, campaigns and contests ask for it
 * by its code and never count by themselves. So a number means the same wherever it stands, its definition can be
 * opened beside it, and every number leads to the records behind it.
 */
import type { Trilingual } from "#basics";
import type { Tx } from "#platform/db";

/**
 * How values of a figure come together over places and times:
 *  - `sum`: added over both (loans, visits);
 *  - `distinct`: counted once within the scope (users), so never a sum of its parts;
 *  - `state`: as it stands at the last day of the period (copies, branches); added over places, not over time;
 *  - `ratio`: one figure divided by another; computed last, shown with both parts.
 */
export type Additivity = "sum" | "distinct" | "state" | "ratio";

/** A stretch of days, both ends included, "2026-01-01". */
export type Period = { from: string; to: string };

/** What is asked: these places (with all below them when the caller expands them) in these days. */
export type Scope = { nodes: readonly number[]; period: Period };

/** A value at one place; `dimensions` hold what it is divided by, e.g. { language: "kk" }. */
export type Value = { node: number; value: number; dimensions?: Record<string, string> };

/** A record behind a number: what it is and which one, so that a page can link it. */
export type Behind = { kind: string; id: number };

type Described = {
  /** `<room>.<what>`, for ever: reports of past years keep it. */
  code: string;
  name: Trilingual;
  /** What is counted and what is not, in words a librarian checks against the instruction. */
  definition: Trilingual;
  /** Where the definition comes from: standard and clause, form and line, or "Ortaq" for our own. */
  source: string;
  /** "copies", "loans" …: a key of the unit words of the doors. */
  unit: string;
};

export type CountedFigure = Described & {
  kind: Exclude<Additivity, "ratio">;
  dimensions: readonly string[];
  /** May places that do not scan enter it by hand? */
  byHand: boolean;
  /** The number, one row a place (and value of the dimensions); places without any are left out. */
  number: (tx: Tx, scope: Scope) => Promise<Value[]>;
  /** The records behind the number, newest first, `most` at once. */
  records: (tx: Tx, scope: Scope, most: number) => Promise<Behind[]>;
};

export type RatioFigure = Described & {
  kind: "ratio";
  /** Codes of two counted figures. */
  numerator: string;
  denominator: string;
};

export type Figure = CountedFigure | RatioFigure;
