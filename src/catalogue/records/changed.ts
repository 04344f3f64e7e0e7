/** What follows whenever records were written, in the same transaction: one list, whoever wrote them. */
import type { Tx } from "#platform/db";
import { refreshDocuments } from "#platform/search";

export async function recordsChanged(tx: Tx, ids: readonly number[]): Promise<void> {
  await refreshDocuments(tx, ids);
}
