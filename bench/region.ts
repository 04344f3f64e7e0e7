/** A database of its own, empty or with a region of libraries, as the benches need it. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { theHouse } from "#basics";
import { connectHoldings, searchBase } from "#catalogue";
import { addNode, addSystem, lineage } from "#libraries";
import { type AnyAction, type Caller, type Ground, perform } from "#platform/acts";
import { type Db, migrate, openDatabase } from "#platform/db";
import { quiet } from "#platform/log";
import { connectSearch, postgresSearch, type SearchEngine } from "#platform/search";
import { holdingsSink, searchContributor } from "#stock";
import { branchCode, branchesOfASystem, systems } from "./many-records.ts";

export type House = { db: Db; ground: Ground; engine: SearchEngine };
export type Region = House & { region: number };

export const say = (text: string): void => void process.stdout.write(`${text}\n`);

/** `afterwards` gets the data folder with the database closed, for a server to open. */
export async function inADatabase(
  work: (house: House) => Promise<void>,
  afterwards?: (folder: string) => Promise<void>,
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "ortaq-bench-"));
  try {
    const db = await openDatabase({ varFolder: folder, alone: true, connections: 4 });
    try {
      await migrate(db);
      const ground: Ground = { db, lineage, clock: () => new Date(), log: quiet };
      const engine = postgresSearch(db);
      connectSearch({ engine, base: searchBase, contributors: [searchContributor] });
      connectHoldings(holdingsSink);
      await work({ db, ground, engine });
    } finally {
      await db.close();
    }
    await afterwards?.(folder);
  } finally {
    for (const one of [elsewhere(folder), folder]) if (one) rmSync(one, { recursive: true, force: true });
  }
}

/** Where root keeps a data folder that nobody else may enter, the database lies in a folder of the system. */
function elsewhere(folder: string): string | undefined {
  const pointer = join(folder, "database-folder.txt");
  return existsSync(pointer) ? readFileSync(pointer, "utf8").trim() : undefined;
}

export const inARegion = (
  work: (region: Region) => Promise<void>,
  afterwards?: (folder: string) => Promise<void>,
): Promise<void> =>
  inADatabase(async (house) => work({ ...house, region: await plant(house.ground) }), afterwards);

async function plant(ground: Ground): Promise<number> {
  const caller: Caller = { ground, actor: theHouse, door: "cli" };
  const must = async (action: AnyAction, input: object): Promise<number> => {
    const outcome = await perform(caller, action, input);
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusals));
    return (outcome.value as { node: number }).node;
  };
  const region = await must(addSystem, { kind: "region", names: { title: { kk: "Облыс" } } });
  for (let nth = 1; nth <= systems; nth += 1) {
    const system = await must(addSystem, { names: { title: { kk: `Кітапхана жүйесі ${nth}` } } });
    for (let at = 1; at <= branchesOfASystem; at += 1)
      await must(addNode, {
        kind: "branch",
        parent: system,
        code: branchCode(nth, at),
        number: at,
        names: {},
      });
  }
  return region;
}
