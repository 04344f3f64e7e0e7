/** Valid inputs for the acts of this subject, at a node: two records like nobody's, or two that were merged. */
import { sql } from "kysely";
import { theHouse } from "#basics";
import { type Ground, perform } from "#platform/acts";
import { writtenRecord } from "../records/testing.ts";
import { joinWorks } from "./actions/choose-work.ts";
import { mergeRecords } from "./actions/merge-records.ts";

type Made = (ground: Ground, node: number) => Promise<unknown>;

const house = (ground: Ground) => ({ ground, actor: theHouse, door: "cli" }) as const;

async function two(ground: Ground, node: number): Promise<{ record: number; other: number }> {
  return { record: await writtenRecord(ground, node), other: await writtenRecord(ground, node) };
}

async function merged(ground: Ground, node: number): Promise<number> {
  const outcome = await perform(house(ground), mergeRecords, await two(ground, node));
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusals));
  return outcome.value.merge;
}

async function joined(ground: Ground, node: number): Promise<number> {
  const outcome = await perform(house(ground), joinWorks, await two(ground, node));
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusals));
  return outcome.value.choice;
}

/** A comparing of the whole catalogue that waits, or none. Nothing is told: the input is empty. */
async function going(ground: Ground, waits: boolean): Promise<object> {
  await sql`update job set state = 'done', ended_at = now() where kind = 'catalogue.match-all'`.execute(
    ground.db.sql,
  );
  if (waits) await sql`insert into job (kind) values ('catalogue.match-all')`.execute(ground.db.sql);
  return {};
}

export const unionSamples: Record<string, Made> = {
  "catalogue.merge-records": two,
  "catalogue.unmerge-records": async (ground, node) => ({ merge: await merged(ground, node) }),
  "catalogue.decide-pair": async (ground, node) => ({ ...(await two(ground, node)), decision: "different" }),
  "catalogue.join-works": two,
  "catalogue.part-work": async (ground, node) => ({ record: (await two(ground, node)).record }),
  "catalogue.ask-matching": async (ground) => going(ground, false),
  "catalogue.stop-matching": async (ground) => going(ground, true),
  "catalogue.undo-work-choice": async (ground, node) => ({ choice: await joined(ground, node) }),
};

/** Everything that merging may touch, to compare what was with what is: "undone exactly". */
export async function snapshot(ground: Ground): Promise<string> {
  const { rows } = await sql<object>`
    select r.id, r.state, r.version, r.merged_into, r.same_as, r.work_key, md5(r.description::text) as description, r.changed_at,
           (select count(*)::int from record_raw w where w.record = r.id) as versions,
           (select json_agg(json_build_array(a.node, a.copies, a.free) order by a.node) from record_availability a where a.record = r.id) as copies
    from record r order by r.id`.execute(ground.db.sql);
  return JSON.stringify(rows, null, 1);
}
