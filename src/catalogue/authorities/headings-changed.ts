/** What records have written brings to the authority file: their headings, and what these lead to. */
import type { Tx } from "#platform/db";
import { refreshAffected } from "./affected.ts";
import { linkRecords } from "./linking.ts";

export async function headingsChanged(tx: Tx, records: readonly number[]): Promise<void> {
  const { fresh, elsewhere } = await linkRecords(tx, records);
  // A namesake that comes in can part headings of other records from their authority; the documents of these records
  // are made by whoever wrote them.
  const others = elsewhere.filter((heading) => !fresh.has(heading));
  await refreshAffected({ tx }, { authorities: [], headings: others });
}
