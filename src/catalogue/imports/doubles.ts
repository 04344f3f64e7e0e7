/** Records of other sources that an incoming one may be, as the rules of the union catalogue would judge them. */
import type { Tx } from "#platform/db";
import { alikeRecords } from "../union/questions/alike.ts";
import type { Incoming } from "./store.ts";

export type Double = { record: number; sure: boolean };

/** By the number of the incoming one: the record that it would be merged with, or about which a person would be asked. */
export async function likelyDoubles(
  tx: Tx,
  source: string,
  records: readonly Incoming[],
): Promise<Map<string, Double>> {
  const found = await alikeRecords(
    tx,
    records.map((one) => one.description),
    { source, most: 1 },
  );
  return new Map(
    records.flatMap(({ sourceNumber }, at): [string, Double][] => {
      const [alike] = found[at] ?? [];
      return alike && alike.decision !== "same-work"
        ? [[sourceNumber, { record: alike.standing, sure: alike.decision === "same" }]]
        : [];
    }),
  );
}
