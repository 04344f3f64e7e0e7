/** For tests of all rooms: the house with catalogue, copies and search connected, and a valid input for each act. */
import { sql } from "kysely";
import { theHouse } from "#basics";
import { connectHoldings, connectHoldingsSource, importFile, searchBase } from "#catalogue";
import { controlField, dataField, writeIso2709 } from "#formats";
import { treeOf } from "#libraries";
import { type Ground, perform } from "#platform/acts";
import type { Db } from "#platform/db";
import { dayOf } from "#platform/i18n";
import { connectSearch, postgresSearch, type SearchEngine } from "#platform/search";
import { addCopy } from "./actions/add-copy.ts";
import { addLabelFormat } from "./actions/keep-label-formats.ts";
import { addSeries } from "./actions/keep-series.ts";
import { holdingsSink } from "./holdings-sink.ts";
import { holdingsSource } from "./holdings-source.ts";
import { holderOf } from "./questions/holder.ts";
import { searchContributor } from "./search-document.ts";

/** Connects what the house connects at its start. */
export function connectTestSearch(db: Db): SearchEngine {
  const engine = postgresSearch(db);
  connectSearch({ engine, base: searchBase, contributors: [searchContributor] });
  connectHoldings(holdingsSink);
  connectHoldingsSource(holdingsSource);
  return engine;
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

/** A record without copies, brought by a node. */
export async function someRecord(ground: Ground, node: number, title = "Абай жолы"): Promise<number> {
  const number = `sample-${crypto.randomUUID()}`;
  const bytes = writeIso2709({
    leader: "00000nam a2200000 i 4500",
    fields: [controlField("001", number), dataField("245", "10", "a", title)],
  });
  if (!bytes.ok) throw new Error(JSON.stringify(bytes.refusals));
  const taken = await importFile(
    ground,
    { actor: theHouse, door: "cli" },
    { node, stream: once(bytes.value) },
  );
  if (!taken.ok) throw new Error(JSON.stringify(taken.refusals));
  const { rows } = await sql<{ id: number }>`select id from record where source_number = ${number}`.execute(
    ground.db.sql,
  );
  return Number(rows[0]?.id);
}

export async function someCopy(ground: Ground, node: number, record?: number): Promise<number> {
  const added = await perform({ ground, actor: theHouse, door: "cli" }, addCopy, {
    record: record ?? (await someRecord(ground, node)),
    node,
  });
  if (!added.ok) throw new Error(JSON.stringify(added.refusals));
  return added.value.id;
}

/** A number series of the balance holder of a node. */
export async function someSeries(
  ground: Ground,
  holder: number,
  told: { what?: "inventory" | "barcode"; prefix?: string; next?: number; form?: "plain" | "ean13" } = {},
): Promise<number> {
  const prefix = told.prefix ?? crypto.randomUUID().slice(0, 8);
  const series = { holder, what: "inventory", next: 1, ...told, prefix };
  const added = await perform({ ground, actor: theHouse, door: "cli" }, addSeries, series);
  if (!added.ok) throw new Error(JSON.stringify(added.refusals));
  return added.value.id;
}

/** An own sheet of labels of a node. */
export async function someLabelFormat(ground: Ground, node: number): Promise<number> {
  const told = { node, name: crypto.randomUUID().slice(0, 8), columns: 3, rows: 8 };
  const added = await perform({ ground, actor: theHouse, door: "cli" }, addLabelFormat, told);
  if (!added.ok) throw new Error(JSON.stringify(added.refusals));
  return added.value.id;
}

const holderAt = async (ground: Ground, node: number): Promise<number> =>
  holderOf(await treeOf(ground.db.sql, dayOf(ground.clock())), node);

/** A valid input for each act of the room, at a node. */
export const samples: Record<string, (ground: Ground, node: number) => Promise<unknown>> = {
  "stock.add-copy": async (ground, node) => ({ record: await someRecord(ground, node), node }),
  "stock.add-copies": async (ground, node) => ({
    record: await someRecord(ground, node),
    where: [{ node, copies: 2 }],
    inventory: { from: "none" },
    barcode: { from: "none" },
  }),
  "stock.edit-copy": async (ground, node) => ({
    copy: await someCopy(ground, node),
    version: 1,
    section: "Абонемент",
  }),
  "stock.edit-copies": async (ground, node) => ({
    copies: [await someCopy(ground, node)],
    change: ["section"],
    section: "Абонемент",
  }),
  "stock.move-copies": async (ground, node) => ({
    copies: [await someCopy(ground, node)],
    to: node,
    section: "Балалар бөлімі",
  }),
  "stock.remove-copy": async (ground, node) => ({ copy: await someCopy(ground, node), why: "Қате қосылған" }),
  "stock.add-series": async (ground, node) => ({
    holder: await holderAt(ground, node),
    what: "inventory",
    prefix: crypto.randomUUID().slice(0, 8),
    next: 1,
  }),
  "stock.edit-series": async (ground, node) => ({
    series: await someSeries(ground, await holderAt(ground, node)),
    version: 1,
    next: 100,
  }),
  "stock.add-label-format": async (_, node) => ({
    node,
    name: crypto.randomUUID().slice(0, 8),
    columns: 3,
    rows: 8,
  }),
  "stock.edit-label-format": async (ground, node) => ({
    format: await someLabelFormat(ground, node),
    version: 1,
    name: crypto.randomUUID().slice(0, 8),
    columns: 2,
    rows: 5,
    columnGap: 2.5,
  }),
  "stock.drop-label-format": async (ground, node) => ({ format: await someLabelFormat(ground, node) }),
  "stock.mark-copy": async (ground, node) => ({ copy: await someCopy(ground, node), act: "report-missing" }),
};
