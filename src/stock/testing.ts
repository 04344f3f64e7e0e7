/** For tests of all rooms: the house with catalogue, copies and search connected, and a valid input for each act. */
import { sql } from "kysely";
import { theHouse } from "#basics";
import { connectHoldings, importFile, searchBase } from "#catalogue";
import { controlField, dataField, writeIso2709 } from "#formats";
import { type Ground, perform } from "#platform/acts";
import type { Db } from "#platform/db";
import { connectSearch, postgresSearch, type SearchEngine } from "#platform/search";
import { addCopy } from "./actions/add-copy.ts";
import { holdingsSink } from "./holdings-sink.ts";
import { searchContributor } from "./search-document.ts";

/** Connects what the house connects at its start. */
export function connectTestSearch(db: Db): SearchEngine {
  const engine = postgresSearch(db);
  connectSearch({ engine, base: searchBase, contributors: [searchContributor] });
  connectHoldings(holdingsSink);
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

/** A valid input for each act of the room, at a node. */
export const samples: Record<string, (ground: Ground, node: number) => Promise<unknown>> = {
  "stock.add-copy": async (ground, node) => ({ record: await someRecord(ground, node), node }),
  "stock.mark-copy": async (ground, node) => ({ copy: await someCopy(ground, node), act: "report-missing" }),
};
