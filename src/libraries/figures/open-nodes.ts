import { sql } from "kysely";
import type { CountedFigure } from "#platform/figures";
import type { NodeKind } from "../rules/kinds.ts";

/**
 * The nodes of some kinds that are open on the last day of the period. A joined node counts until the day on which it
 * was joined: from then on it is closed. Of a period that has not ended, today is the last day: what is planned for
 * later is no fact yet.
 */
export const openNodes = (...kinds: NodeKind[]): Pick<CountedFigure, "kind" | "number" | "records"> => ({
  kind: "state",
  number: async (tx, { nodes, period }) => {
    const { rows } = await sql<{ node: number; value: number }>`
      select id as node, 1 as value from node_on(least(${period.to}::date, current_date))
      where id = any(${[...nodes]}::bigint[]) and kind = any(${kinds}::text[]) and state = 'open'`.execute(
      tx,
    );
    return rows;
  },
  records: async (tx, { nodes, period }, most) => {
    const { rows } = await sql<{ id: number }>`
      select id from node_on(least(${period.to}::date, current_date))
      where id = any(${[...nodes]}::bigint[]) and kind = any(${kinds}::text[]) and state = 'open'
      order by id desc limit ${most}`.execute(tx);
    return rows.map(({ id }) => ({ kind: "node", id }));
  },
});
