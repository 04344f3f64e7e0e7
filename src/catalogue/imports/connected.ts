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
  at: number;
  source: string;
  sourceNumber: string;
  holdings: readonly Holding[];
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
