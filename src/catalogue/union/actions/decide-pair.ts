import { z } from "zod";
import { done, refuse, refused } from "#basics";
import { type Act, action, optionalText, rowId } from "#platform/acts";
import { takenApart } from "../known.ts";
import { isRefusal, nodeOfRecord, type PairOfRecords, pairOf } from "../pair.ts";
import { decidePair as decide, type KnownPair, pairsWith, postponePair, putPairs } from "../store.ts";
import { joinsOfPair, joinWorksOf, takeBackChoices } from "../works.ts";

export const pairDecisions = ["different", "same-work", "later", "again"] as const;

/**
 * What a person says of two records that are not merged: `different`, another edition of the `same-work`, `later` (goes
 * to the end of the queue), or `again` (the decision is taken back and the two wait). What was decided stands until
 * something that identifies one of them changes.
 */
export const decidePair = action({
  name: "catalogue.decide-pair",
  may: "catalogue.merge",
  input: z.object({ record: rowId, other: rowId, decision: z.enum(pairDecisions), note: optionalText(500) }),
  at: (input, tx) => nodeOfRecord(tx, input.record),
  run: async (act, input) => {
    const found = await pairOf(act.tx, input.record, input.other);
    if (isRefusal(found)) return refused(found);
    if (found.low.standing.sameAs === found.high.standing.sameAs)
      return refused(refuse("one-already", { leader: found.low.standing.sameAs }));
    const { a, b } = found.pair;
    const before = (await pairsWith(act.tx, [a])).find((one) => one.a === a && one.b === b);
    await write(act, found, before, input.decision, input.note ?? "");
    act.about("record", input.record, { other: input.other, decision: input.decision });
    return done({ a, b });
  },
});

async function write(
  act: Act,
  { pair }: PairOfRecords,
  before: KnownPair | undefined,
  decision: (typeof pairDecisions)[number],
  note: string,
): Promise<void> {
  const told = { by: act.by.account, now: act.now, note };
  if (decision === "later") {
    if (before?.state !== "waiting") await putPairs(act.tx, [pair]);
    await postponePair(act.tx, pair, act.now);
    return;
  }
  await putPairs(act.tx, [pair]);
  await takeBackChoices(act.tx, await joinsOfPair(act.tx, pair.a, pair.b), told.by, told.now);
  if (decision === "again") {
    await decide(act.tx, pair, { state: "waiting", rule: takenApart, ...told });
    return;
  }
  await decide(act.tx, pair, { state: decision, ...told });
  if (decision === "same-work") await joinWorksOf(act.tx, { record: pair.b, other: pair.a, ...told });
}
