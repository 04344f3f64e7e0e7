/** Numbers for copies to come: the next of a series, or those that a person named. Steps of an open act. */
import { sql } from "kysely";
import { type Refusal, refuse } from "#basics";
import type { Tx } from "#platform/db";
import { lockSeries, moveCounter, type NumberSeries } from "./desk-store.ts";
import { lastOf, numberOf } from "./rules/numbers.ts";

/**
 * The next `count` numbers of a series that stand on no copy. The counter goes forward past them for good: a number is
 * given once, whatever becomes of the copy, and two who ask at once wait for one another.
 */
export async function takeNumbers(
  tx: Tx,
  asked: { series: number; holder: number; what: NumberSeries["what"]; count: number },
): Promise<string[] | Refusal> {
  const series = await lockSeries(tx, asked.series);
  if (!series || series.holder !== asked.holder || series.what !== asked.what)
    return refuse("no-such-series", {}, asked.what);
  const found: string[] = [];
  let next = series.next;
  for (let step = Math.max(asked.count, 50); found.length < asked.count; step = Math.min(step * 4, 20_000)) {
    const until = Math.min(next + step - 1, lastOf(series));
    if (until < next) return refuse("series-full", { prefix: series.prefix }, asked.what);
    const numbers = Array.from({ length: until - next + 1 }, (_, at) => numberOf(series, next + at));
    const taken = await takenOf(tx, series, numbers);
    for (const number of numbers) {
      if (found.length === asked.count) break;
      next += 1;
      if (!taken.has(number)) found.push(number);
    }
  }
  await moveCounter(tx, series.id, next);
  return found;
}

const takenOf = (
  tx: Tx,
  series: Pick<NumberSeries, "what" | "holder">,
  numbers: readonly string[],
): Promise<Set<string>> =>
  series.what === "barcode" ? takenBarcodes(tx, numbers) : takenInventory(tx, series.holder, numbers);

/** `except`: copies that the asking act itself has just written. */
export async function takenBarcodes(
  tx: Tx,
  numbers: readonly string[],
  except: readonly number[] = [],
): Promise<Set<string>> {
  const { rows } = await sql<{ number: string }>`
    select barcode as number from copy
    where barcode = any(${[...numbers]}::text[]) and id <> all(${[...except]}::bigint[])`.execute(tx);
  return new Set(rows.map(({ number }) => number));
}

export async function takenInventory(
  tx: Tx,
  holder: number,
  numbers: readonly string[],
  except: readonly number[] = [],
): Promise<Set<string>> {
  const { rows } = await sql<{ number: string }>`
    select inventory_number as number from copy
    where holder = ${holder} and inventory_number = any(${[...numbers]}::text[])
      and id <> all(${[...except]}::bigint[])`.execute(tx);
  return new Set(rows.map(({ number }) => number));
}

/** Which of the typed numbers of one copy stand on another, each at its field. */
export async function typedTaken(
  tx: Tx,
  holder: number,
  typed: { barcode?: string | null | undefined; inventoryNumber?: string | null | undefined },
): Promise<Refusal[]> {
  const { barcode, inventoryNumber: inventory } = typed;
  return [
    ...(barcode && (await takenBarcodes(tx, [barcode])).size > 0
      ? [refuse("barcode-taken", { numbers: barcode }, "barcode")]
      : []),
    ...(inventory && (await takenInventory(tx, holder, [inventory])).size > 0
      ? [refuse("inventory-taken", { numbers: inventory }, "inventoryNumber")]
      : []),
  ];
}
