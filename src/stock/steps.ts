/** Steps for the rooms above: they take the open transaction and are no acts of their own. */
import { sql } from "kysely";
import { type Refusal, refuse } from "#basics";
import type { Tx } from "#platform/db";
import { type CopyState, type Engagement, mayEngage } from "./rules/copy-life.ts";
import { recountAvailability, setEngagement } from "./store.ts";

export type LockedCopy = {
  id: number;
  record: number;
  node: number;
  holder: number;
  state: CopyState;
  engagedBy: Engagement | null;
  engagedId: number | null;
};

/** Locks copies by ascending id, as everybody must. */
export async function lockCopies(tx: Tx, ids: readonly number[]): Promise<LockedCopy[]> {
  const { rows } = await sql<LockedCopy>`
    select id, record, node, holder, state, engaged_by as "engagedBy", engaged_id as "engagedId"
    from copy where id = any(${[...ids]}::bigint[]) order by id for update`.execute(tx);
  return rows;
}

/** Something takes hold of the copy: a loan, an exhibition … Refused when another thing has it. */
export async function engageCopy(
  tx: Tx,
  id: number,
  by: { what: Engagement; id: number },
  now: Date,
): Promise<Refusal | undefined> {
  const [copy] = await lockCopies(tx, [id]);
  if (!copy) return refuse("no-such-copy");
  if (!mayEngage(copy)) return refuse("copy-engaged", { by: copy.engagedBy, state: copy.state });
  await setEngagement(tx, id, by, now);
  await recountAvailability(tx, [copy.record]);
  return undefined;
}

/** What held the copy lets it go; refused when something else holds it by now. */
export async function releaseCopy(
  tx: Tx,
  id: number,
  by: { what: Engagement; id: number },
  now: Date,
): Promise<Refusal | undefined> {
  const [copy] = await lockCopies(tx, [id]);
  if (!copy) return refuse("no-such-copy");
  if (copy.engagedBy !== by.what || copy.engagedId !== by.id)
    return refuse("copy-engaged", { by: copy.engagedBy });
  await setEngagement(tx, id, null, now);
  await recountAvailability(tx, [copy.record]);
  return undefined;
}
