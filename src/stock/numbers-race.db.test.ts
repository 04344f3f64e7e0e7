import { afterAll, beforeAll, expect, it } from "vitest";
import { theHouse } from "#basics";
import { type SmallRegion, smallRegion, testGround } from "#libraries/testing";
import { type Caller, type Ground, perform } from "#platform/acts";
import { testDatabase } from "#platform/db/testing";
import { addCopies } from "./actions/add-copies.ts";
import { addCopy } from "./actions/add-copy.ts";
import { editCopy } from "./actions/edit-copy.ts";
import { deskCopiesByIds } from "./questions/desk.ts";
import { connectTestSearch, someCopy, someRecord } from "./testing.ts";

let database: Awaited<ReturnType<typeof testDatabase>>;
let ground: Ground;
let region: SmallRegion;
let house: Caller;
beforeAll(async () => {
  database = await testDatabase();
  ground = testGround(database.db);
  connectTestSearch(database.db);
  region = await smallRegion(ground);
  house = { ground, actor: theHouse, door: "cli" };
});
afterAll(() => database.close());

/** Another person's number is written but not yet confirmed when the act asks, and confirmed while the act writes. */
async function meanwhile<T>(
  what: "barcode" | "inventory_number",
  number: string,
  act: () => Promise<T>,
): Promise<T> {
  const other = await someCopy(ground, region.central, await someRecord(ground, region.balqash));
  const client = await database.db.pool.connect();
  try {
    await client.query("begin");
    await client.query(`update copy set ${what} = $1 where id = $2`, [number, other]);
    const acting = act();
    const waiting = async (): Promise<boolean> => {
      const { rows } = await database.db.pool.query(
        "select 1 from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()",
      );
      return rows.length > 0;
    };
    for (let tries = 0; tries < 200 && !(await waiting()); tries++)
      await new Promise((resolve) => setTimeout(resolve, 20));
    expect(await waiting()).toBe(true);
    await client.query("commit");
    return await acting;
  } finally {
    client.release();
  }
}

it("a number that another took between the question and the write is refused at its field, on the card of a copy", async () => {
  const mine = await someCopy(ground, region.central, await someRecord(ground, region.balqash));
  for (const [what, field, number] of [
    ["barcode", "barcode", "Ш-501"],
    ["inventory_number", "inventoryNumber", "Т-501"],
  ] as const) {
    const outcome = await meanwhile(what, number, () =>
      perform(house, editCopy, { copy: mine, version: 1, use: "lend", [field]: number, note: "Жоғалмайды" }),
    );
    const code = what === "barcode" ? "barcode-taken" : "inventory-taken";
    expect(outcome).toMatchObject({ ok: false, refusals: [{ code, field, facts: { numbers: number } }] });
  }
  expect((await deskCopiesByIds(database.db.sql, [mine]))[0]).toMatchObject({ version: 1, note: "" });
});

it("so it is when one copy, or several, are added", async () => {
  const record = await someRecord(ground, region.balqash);
  const one = await meanwhile("barcode", "Ш-601", () =>
    perform(house, addCopy, { record, node: region.central, barcode: "Ш-601", inventoryNumber: "Т-601" }),
  );
  expect(one).toMatchObject({ refusals: [{ code: "barcode-taken", field: "barcode" }] });
  const several = await meanwhile("inventory_number", "Т-702", () =>
    perform(house, addCopies, {
      record,
      where: [{ node: region.central, copies: 3 }],
      inventory: { from: "first", first: "Т-701" },
      barcode: { from: "none" },
    }),
  );
  expect(several).toMatchObject({
    refusals: [{ code: "inventory-taken", field: "inventory", facts: { numbers: "Т-702" } }],
  });
});
