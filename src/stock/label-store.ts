/** Own sheets of labels: the only writes, and reading one under a lock. */
import { sql } from "kysely";
import type { Tx } from "#platform/db";
import type { LabelSheetFacts } from "./rules/label-format.ts";

export type LabelFormat = LabelSheetFacts & { id: number; node: number; name: string; version: number };

export const formatColumns = sql`id, node, name, columns, rows, left_margin as "leftMargin", right_margin as "rightMargin",
  top_margin as "topMargin", bottom_margin as "bottomMargin", column_gap as "columnGap", row_gap as "rowGap", version`;

export async function lockFormat(tx: Tx, id: number): Promise<LabelFormat | undefined> {
  const { rows } = await sql<LabelFormat>`
    select ${formatColumns} from label_format where id = ${id} for update`.execute(tx);
  return rows[0];
}

/** Undefined when the node has one of this name. */
export async function insertFormat(
  tx: Tx,
  one: Omit<LabelFormat, "id" | "version">,
): Promise<number | undefined> {
  const { rows } = await sql<{ id: number }>`
    insert into label_format (node, name, columns, rows, left_margin, right_margin, top_margin, bottom_margin, column_gap,
                              row_gap)
    values (${one.node}, ${one.name}, ${one.columns}, ${one.rows}, ${one.leftMargin}, ${one.rightMargin}, ${one.topMargin},
            ${one.bottomMargin}, ${one.columnGap}, ${one.rowGap})
    on conflict do nothing returning id`.execute(tx);
  return rows[0] ? Number(rows[0].id) : undefined;
}

/** False when another format of the node bears this name. */
export async function updateFormat(
  tx: Tx,
  { id, node }: Pick<LabelFormat, "id" | "node">,
  one: LabelSheetFacts & { name: string },
): Promise<boolean> {
  const { rows } = await sql`
    update label_format set name = ${one.name}, columns = ${one.columns}, rows = ${one.rows},
      left_margin = ${one.leftMargin}, right_margin = ${one.rightMargin}, top_margin = ${one.topMargin},
      bottom_margin = ${one.bottomMargin}, column_gap = ${one.columnGap}, row_gap = ${one.rowGap}, version = version + 1
    where id = ${id} and not exists (
      select from label_format other
      where other.node = ${node} and lower(other.name) = lower(${one.name}) and other.id <> ${id})
    returning id`.execute(tx);
  return rows.length > 0;
}

export const deleteFormat = (tx: Tx, id: number) =>
  sql`delete from label_format where id = ${id}`.execute(tx);
