import { sql } from "kysely";
import type { CountedFigure } from "#platform/figures";
import { figureWords } from "../words/figures.ts";

/** The day on which a copy came; null for what an import brought over without a day, which is no acquisition. */
const cameOn = sql`coalesce(acquired_on, case when source is null then created_at::date end)`;

/** What came into the stock during the period. */
export const received: CountedFigure = {
  code: "stock.received",
  ...figureWords.received,
  source: "Ortaq",
  unit: "copies",
  kind: "sum",
  dimensions: [],
  byHand: true,
  number: async (tx, { nodes, period }) => {
    const { rows } = await sql<{ node: number; value: number }>`
      select node, count(*)::int as value from copy
      where node = any(${[...nodes]}::bigint[]) and ${cameOn} between ${period.from}::date and ${period.to}::date
      group by node`.execute(tx);
    return rows;
  },
  records: async (tx, { nodes, period }, most) => {
    const { rows } = await sql<{ id: number }>`
      select id from copy
      where node = any(${[...nodes]}::bigint[]) and ${cameOn} between ${period.from}::date and ${period.to}::date
      order by ${cameOn} desc, id desc limit ${most}`.execute(tx);
    return rows.map(({ id }) => ({ kind: "copy", id }));
  },
};
