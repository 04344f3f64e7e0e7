import { sql } from "kysely";
import { type Refusal, refuse } from "#basics";
import type { Act } from "#platform/acts";
import type { Tx } from "#platform/db";
import { mayChangeList } from "../questions.ts";
import { type LockedList, lockList } from "../store.ts";

export const nodeOfList = async (list: number, tx: Tx): Promise<number | "no-such"> => {
  const { rows } = await sql<{ node: number }>`select node from record_list where id = ${list}`.execute(tx);
  return rows[0]?.node ?? "no-such";
};

/**
 * The list, locked, if the actor may change it: one's own, or one that is shared and stands at a node where the actor
 * keeps lists (the permission was asked there). `seen` is the version that the form began with.
 */
export async function listToChange(act: Act, id: number, seen?: number): Promise<LockedList | Refusal> {
  const list = await lockList(act.tx, id);
  if (!list) return refuse("no-such");
  if (!mayChangeList(list, act.by)) return refuse("not-your-list");
  if (seen !== undefined && list.version !== seen) return refuse("changed-meanwhile");
  return list;
}

export const isRefused = (value: LockedList | Refusal): value is Refusal => "code" in value;
