import { sql } from "kysely";
import type { Reading } from "#libraries";
import { formatColumns, type LabelFormat } from "../label-store.ts";

export type { LabelFormat };

/** The own sheets of these places, by their names. */
export async function labelFormatsOf(db: Reading, nodes: readonly number[]): Promise<LabelFormat[]> {
  const { rows } = await sql<LabelFormat>`
    select ${formatColumns} from label_format where node = any(${[...nodes]}::bigint[]) order by lower(name), id`.execute(
    db,
  );
  return rows;
}
