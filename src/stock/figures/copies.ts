import { sql } from "kysely";
import type { CountedFigure } from "#platform/figures";
import { figureWords } from "../words/figures.ts";

/**
 * What stands in the stock on the last day of the period. A written-off copy changes no more, so the day of its last
 * change is the day of its write-off: a report of an earlier day still counts it.
 */
export const copies: CountedFigure = {
  code: "stock.copies",
  ...figureWords.copies,
  source: "Ortaq",
  unit: "copies",
  kind: "state",
  dimensions: [],
  byHand: true,
  number: async (tx, { nodes, period }) => {
    const { rows } = await sql<{ node: number; value: number }>`
      select node, count(*)::int as value from copy
      where node = any(${[...nodes]}::bigint[]) and coalesce(acquired_on, created_at::date) <= ${period.to}::date
        and (state <> 'written-off' or changed_at >= ${period.to}::date + 1)
      group by node`.execute(tx);
    return rows;
  },
  records: async (tx, { nodes, period }, most) => {
    const { rows } = await sql<{ id: number }>`
      select id from copy
      where node = any(${[...nodes]}::bigint[]) and coalesce(acquired_on, created_at::date) <= ${period.to}::date
        and (state <> 'written-off' or changed_at >= ${period.to}::date + 1)
      order by coalesce(acquired_on, created_at::date) desc, id desc limit ${most}`.execute(tx);
    return rows.map(({ id }) => ({ kind: "copy", id }));
  },
};
