/** Who knows the copies of records: the room stock, above this one; the house connects it at its start. */
import type { Holding } from "#formats";
import type { Reading } from "../records/questions/records.ts";

export type HoldingsSource = {
  /** The shown copies of records as lines of a record that goes out; only those on the balance of `nodes`, or all. */
  holdingsOf: (
    db: Reading,
    records: readonly number[],
    nodes: readonly number[] | null,
    now: Date,
  ) => Promise<Map<number, Holding[]>>;
};

let source: HoldingsSource | undefined;

export function connectHoldingsSource(to: HoldingsSource): void {
  source = to;
}

export function holdingsSource(): HoldingsSource {
  if (!source) throw new Error("an export ran before the house connected the room of copies");
  return source;
}
