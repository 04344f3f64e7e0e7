/** Who describes a book and says that it is another one has decided about the pair: no rule merges the two afterwards. */
import type { Act } from "#platform/acts";
import { isRefusal, pairOf } from "../union/pair.ts";
import { decidePair, putPairs } from "../union/store.ts";

export async function keepApart(act: Act, record: number, others: readonly number[]): Promise<void> {
  for (const other of [...others].sort((a, b) => a - b)) {
    const found = await pairOf(act.tx, record, other);
    // A draft meets nobody yet: it is compared when it is published.
    if (isRefusal(found)) continue;
    await putPairs(act.tx, [found.pair]);
    await decidePair(act.tx, found.pair, { state: "different", by: act.by.account, now: act.now, note: "" });
  }
}
