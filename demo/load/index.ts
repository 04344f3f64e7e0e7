/**
 * The demonstration region in an empty database, made by the real actions: the tree, the people with their accounts,
 * the works with their copies. Each part is skipped when it is there, so a start that was cut short goes on where it
 * stopped, and the second start is fast.
 */

import { sql } from "kysely";
import { theHouse } from "#basics";
import type { Caller, Ground } from "#platform/acts";
import { fileNames } from "../files/index.ts";
import { demoRegion } from "../region/index.ts";
import { loadAuthorities, markLocalHistory } from "./authorities.ts";
import { loadPeople, peopleAreIn, staffAccounts } from "./people.ts";
import { plantTree } from "./tree.ts";
import { loadWorks } from "./works.ts";

export type DemoAccount = { login: string; password: string; role: string };

export async function loadDemonstration(
  { ground }: { ground: Ground },
  say: (line: string) => void,
): Promise<DemoAccount[]> {
  const caller: Caller = { ground, actor: theHouse, door: "cli" };
  const region = demoRegion();
  const timed = async <T>(what: string, work: () => Promise<T>): Promise<T> => {
    const began = performance.now();
    const result = await work();
    say(`  ${what} (${((performance.now() - began) / 1000).toFixed(1)} s)`);
    return result;
  };
  if ((await rootOf(ground)) === undefined) {
    say("Loading the demonstration region:");
    await timed("libraries and branches", () => plantTree(caller, region));
  }
  if (!(await peopleAreIn(caller, region)))
    await timed("staff and their accounts", () => loadPeople(caller, region));
  const root = await rootOf(ground);
  if (root !== undefined && !(await worksAreIn(ground))) {
    await timed("authorities", () => loadAuthorities(caller, root));
    await timed("catalogues of the systems", () => loadWorks(ground));
  }
  if (root !== undefined) await markLocalHistory(caller, root);
  // The planner and /healthz read how many rows there are from the statistics, which a fresh database has not.
  await sql`analyze`.execute(ground.db.sql);
  return staffAccounts(region);
}

async function rootOf({ db }: Ground): Promise<number | undefined> {
  const { rows } = await sql<{ id: number }>`select id from node where root`.execute(db.sql);
  return rows[0]?.id;
}

/** Were the imports carried to their end? Those that were cut short are begun again and repeat nothing. */
async function worksAreIn({ db }: Ground): Promise<boolean> {
  const { rows } = await sql<{ files: number }>`
    select count(distinct file_name)::int as files from import_run
    where file_name = any(${fileNames()}::text[]) and ended_at is not null`.execute(db.sql);
  return rows[0]?.files === fileNames().length;
}
