import { sql } from "kysely";
import type { CountedFigure } from "#platform/figures";
import { localFigureWords } from "../words/figures.ts";

/** Records of local history by the place that brought them. A mark says when it was made, so a past day is counted by it. */
export const localRecords: CountedFigure = {
  code: "local-history.records",
  ...localFigureWords.records,
  source: "Ortaq",
  unit: "records",
  kind: "state",
  dimensions: [],
  byHand: false,
  number: async (tx, { nodes, period }) => {
    const { rows } = await sql<{ node: number; value: number }>`
      select r.node, count(*)::int as value from local_history l join record r on r.id = l.record
      where r.node = any(${[...nodes]}::bigint[]) and l.marked_at < ${period.to}::date + 1 and l.taken_off_at is null
        and r.state = 'published' and r.merged_into is null
      group by r.node`.execute(tx);
    return rows;
  },
  records: async (tx, { nodes, period }, most) => {
    const { rows } = await sql<{ id: number }>`
      select r.id from local_history l join record r on r.id = l.record
      where r.node = any(${[...nodes]}::bigint[]) and l.marked_at < ${period.to}::date + 1 and l.taken_off_at is null
        and r.state = 'published' and r.merged_into is null
      order by r.id desc limit ${most}`.execute(tx);
    return rows.map(({ id }) => ({ kind: "record", id }));
  },
};
