import { sql } from "kysely";
import type { CountedFigure } from "#platform/figures";
import { figureWords } from "../words/figures.ts";

/**
 * Records by the place that brought them. When a record was merged or withdrawn is not kept by day, so a past day is
 * counted by what of its records is shown today; the definition says so.
 */
export const records: CountedFigure = {
  code: "catalogue.records",
  ...figureWords.records,
  source: "Ortaq",
  unit: "records",
  kind: "state",
  dimensions: [],
  byHand: false,
  number: async (tx, { nodes, period }) => {
    const { rows } = await sql<{ node: number; value: number }>`
      select node, count(*)::int as value from record
      where node = any(${[...nodes]}::bigint[]) and created_at < ${period.to}::date + 1
        and state = 'published' and merged_into is null
      group by node`.execute(tx);
    return rows;
  },
  records: async (tx, { nodes, period }, most) => {
    const { rows } = await sql<{ id: number }>`
      select id from record
      where node = any(${[...nodes]}::bigint[]) and created_at < ${period.to}::date + 1
        and state = 'published' and merged_into is null
      order by id desc limit ${most}`.execute(tx);
    return rows.map(({ id }) => ({ kind: "record", id }));
  },
};
