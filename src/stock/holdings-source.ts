/** Copies as the lines of a record that goes out: what holdings-sink.ts would read again into the same copies. */
import { sql } from "kysely";
import type { HoldingsSource } from "#catalogue";
import type { Holding } from "#formats/rules";
import { type Tree, treeOf } from "#libraries";
import { fullName } from "#libraries/rules";
import { dayOf } from "#platform/i18n";

type Row = {
  record: number;
  node: number;
  holder: number;
  barcode: string | null;
  inventory: string | null;
  shelfMark: string;
  section: string;
  volume: string;
  price: string | null;
  acquired: string | null;
  use: "lend" | "reading-room";
  state: string;
  note: string;
};

export const holdingsSource: HoldingsSource = {
  holdingsOf: async (db, records, nodes, now) => {
    const { rows } = await sql<Row>`
      select record, node, holder, barcode, inventory_number as inventory, shelf_mark as "shelfMark", section, volume,
             price::text, acquired_on as acquired, use, state, note
      from copy
      where record = any(${[...records]}::bigint[]) and state <> 'written-off'
        and (${nodes === null ? null : [...nodes]}::bigint[] is null or holder = any(${nodes === null ? null : [...nodes]}::bigint[])
             or node = any(${nodes === null ? null : [...nodes]}::bigint[]))
      order by record, id`.execute(db);
    const held = new Map<number, Holding[]>();
    if (rows.length === 0) return held;
    const tree = await treeOf(db, dayOf(now));
    for (const row of rows) {
      const lines = held.get(row.record) ?? [];
      lines.push(lineOf(row, tree));
      held.set(row.record, lines);
    }
    return held;
  },
};

/** A place by what says it surest: its code, its number, its name. */
function placeOf(tree: Tree, id: number): string {
  const node = tree.node(id);
  if (!node) return "";
  if (node.code) return node.code;
  return node.number === null ? fullName(node, "kk").text : `№${node.number}`;
}

function lineOf(row: Row, tree: Tree): Holding {
  // A copy of the reading room without a section would come back as one that is lent.
  const location = row.section || (row.use === "reading-room" ? "reading-room" : "");
  const told: Partial<Record<keyof Holding, string>> = {
    system: placeOf(tree, row.holder),
    branch: placeOf(tree, row.node),
    location,
    barcode: row.barcode ?? "",
    inventory: row.inventory ?? "",
    shelfMark: row.shelfMark,
    volume: row.volume,
    price: row.price ?? "",
    acquired: row.acquired ?? "",
    status: row.state === "in-stock" ? "" : row.state,
    note: row.note,
  };
  const given = Object.entries(told).filter(([, value]) => value !== "");
  return { tag: "952", ...Object.fromEntries(given) };
}
