/** What follows whenever records were written, in the same transaction: one list, whoever wrote them. */
import type { Tx } from "#platform/db";
import { refreshDocuments } from "#platform/search";
import { headingsChanged } from "../authorities/headings-changed.ts";
import { unionChanged } from "../union/match.ts";
import { linksChanged } from "./links/links-changed.ts";

export async function recordsChanged(tx: Tx, ids: readonly number[]): Promise<void> {
  await linksChanged(tx, ids);
  // Before the documents: they carry every form of the names that headings lead to.
  await headingsChanged(tx, ids);
  // Whoever answers for them and what was merged has another document too.
  await refreshDocuments(tx, await unionChanged(tx, ids));
}
