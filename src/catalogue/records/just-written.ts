/**
 * What an import has just written need not be read again: five subjects ask for the descriptions of the records of a
 * batch in the transaction that wrote them, and each time the server would unpack, send and we would parse them all.
 */
import { sql } from "kysely";
import type { Description } from "#formats/rules";
import { arrays, type Tx } from "#platform/db";

const written = new WeakMap<Tx, Map<number, Description>>();

/** Said by whoever writes many records. Whoever writes one again later in the same transaction says it again. */
export function noteWritten(tx: Tx, ids: readonly number[], descriptions: readonly Description[]): void {
  const known = written.get(tx) ?? new Map<number, Description>();
  for (const [at, id] of ids.entries()) {
    const description = descriptions[at];
    if (description) known.set(id, description);
  }
  written.set(tx, known);
}

/**
 * The column `description` of the table record, null where it was just written, and what puts it there: for
 * ``sql`select id, ${column} as description from record …` `` and `rows.map(whole)`.
 */
export function descriptionColumn(tx: Tx) {
  const known = written.get(tx) ?? new Map<number, Description>();
  const ids = arrays.bigint([...known.keys()]);
  return {
    column:
      known.size === 0
        ? sql`description`
        : sql`case when id = any(${ids}::bigint[]) then null else description end`,
    whole: <Row extends { id: number; description: Description }>(row: Row): Row => {
      const description = known.get(row.id);
      return description === undefined ? row : { ...row, description };
    },
  };
}
