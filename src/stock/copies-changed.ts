/** What follows whenever the desk changed copies, in the same transaction; and who may change them. */
import { sql } from "kysely";
import { type Refusal, refuse } from "#basics";
import { recordsByIds } from "#catalogue";
import type { Act } from "#platform/acts";
import type { Tx } from "#platform/db";
import { refreshDocuments } from "#platform/search";
import type { DeskCopy } from "./desk-store.ts";
import { recountAvailability } from "./store.ts";

/** Counters and search documents of the records whose copies changed. */
export async function copiesChanged(tx: Tx, records: readonly number[]): Promise<void> {
  const ids = [...new Set(records)];
  await recountAvailability(tx, ids);
  const known = await recordsByIds(tx, ids);
  await refreshDocuments(tx, [...new Set(known.map((record) => record.standing))]);
}

/** Where an act on copies is asked for: at the place of the first; `refusedPlaces` asks for the others. */
export async function nodeOfCopy(tx: Tx, id: number | undefined): Promise<number | "no-such"> {
  const { rows } = await sql<{ node: number }>`select node from copy where id = ${id ?? 0}`.execute(tx);
  return rows[0] ? Number(rows[0].node) : "no-such";
}

/** Every copy is there, and the actor may keep the stock where it stands. */
export async function refusedPlaces(
  act: Act,
  ids: readonly number[],
  found: readonly DeskCopy[],
): Promise<Refusal[]> {
  if (found.length < ids.length) return [refuse("no-such-copy", {}, "copies")];
  for (const node of new Set(found.map((copy) => copy.node)))
    if (!(await act.may("stock.edit", node)))
      return [refuse("not-permitted", { permission: "stock.edit" }, "copies")];
  return [];
}

/** Some copies for a sentence: their numbers, the first ten. */
export const numbersOf = (copies: readonly Pick<DeskCopy, "id" | "inventoryNumber" | "barcode">[]): string =>
  copies
    .slice(0, 10)
    .map((copy) => copy.inventoryNumber ?? copy.barcode ?? `№ ${copy.id}`)
    .join(", ") + (copies.length > 10 ? " …" : "");
