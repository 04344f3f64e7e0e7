/**
 * What the house hands to this room at its start: who takes the copies that an import finds (stock, a room above this
 * one, which it may not know), and where uploaded files lie.
 */
import type { Refusal } from "#basics";
import type { Holding } from "#formats";
import type { Tx } from "#platform/db";
import type { Files } from "#platform/files";

/** The copies of one record of a source, as they stood in it. `at` is the library or system that brings them. */
export type FoundHoldings = {
  record: number;
  /** The import that found them. */
  run: number;
  at: number;
  source: string;
  sourceNumber: string;
  holdings: readonly Holding[];
  /**
   * Of a table, whose rows may tell of one book in many places of the file: how many lines this record had before these.
   * Lines are then counted through the whole run.
   */
  linesBefore?: number;
  /** The line as its source wrote it, where a person gave the copy another number: by it the copy stays known. */
  asWritten?: Holding;
};

export type HoldingProblem = { record: number; sourceNumber: string; holding: Holding; problem: Refusal };

/** `records` have copies that they had not: their search documents are to be made anew. */
export type TakenHoldings = { copies: number; records: number[]; problems: HoldingProblem[] };

export type HoldingsSink = {
  /**
   * Makes the copies in the same transaction. Known ones, by source, number and line, are left as they are. What cannot be
   * taken is handed back and waits in the queue.
   */
  take: (tx: Tx, found: readonly FoundHoldings[]) => Promise<TakenHoldings>;
  /**
   * Takes out the next `most` copies, after the copy `after`, that an import brought. One that is engaged or was changed
   * since stays and is told. `records` are those whose documents are to be made anew; `last` is the last copy looked
   * at, null when there was none.
   */
  takeBack: (tx: Tx, run: number, after: number, most: number) => Promise<CopiesTakenBack>;
  /** How many copies a line tells of. */
  copiesIn: (holding: Holding) => number;
  /** Which of these records have copies, written off ones too. */
  held: (tx: Tx, records: readonly number[]) => Promise<Set<number>>;
};

export type CopiesTakenBack = {
  removed: number;
  records: number[];
  left: { copy: number; reason: Refusal }[];
  last: number | null;
};

let sink: HoldingsSink | undefined;
let files: Files | undefined;

export function connectHoldings(to: HoldingsSink): void {
  sink = to;
}
export function connectFiles(to: Files): void {
  files = to;
}

export function holdingsSink(): HoldingsSink {
  if (!sink) throw new Error("an import ran before the house connected the room of copies");
  return sink;
}
export function connectedFiles(): Files {
  if (!files) throw new Error("an import ran before the house connected the files");
  return files;
}
