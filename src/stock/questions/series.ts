import { sql } from "kysely";
import type { Reading } from "#libraries";
import { type NumberSeries, seriesColumns } from "../desk-store.ts";

export type { NumberSeries };

/** The number series of a balance holder, inventory numbers first, in the order in which they were begun. */
export async function seriesOf(db: Reading, holder: number): Promise<NumberSeries[]> {
  const { rows } = await sql<NumberSeries>`
    select ${seriesColumns} from number_series where holder = ${holder} order by what desc, id`.execute(db);
  return rows;
}

/** The largest number that a holder has written under a prefix: where a new series begins. 0 when there is none. */
export async function largestNumber(db: Reading, holder: number, prefix: string): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select coalesce(max(substr(inventory_number, ${prefix.length + 1})::bigint), 0)::bigint as n from copy
    where holder = ${holder} and inventory_number is not null
      and starts_with(inventory_number, ${prefix})
      and substr(inventory_number, ${prefix.length + 1}) ~ '^[0-9]{1,9}$'`.execute(db);
  return Number(rows[0]?.n ?? 0);
}
