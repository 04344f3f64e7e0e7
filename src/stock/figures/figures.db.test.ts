import { sql } from "kysely";
import { afterAll, beforeAll, expect, it } from "vitest";
import { theHouse } from "#basics";
import { importTold, tellCopy, tellRecord } from "#catalogue/testing";
import { figures as libraryFigures } from "#libraries";
import { type SmallRegion, smallRegion, testGround } from "#libraries/testing";
import { perform } from "#platform/acts";
import { testDatabase } from "#platform/db/testing";
import { openFigures, type Period } from "#platform/figures";
import { markCopy, figures as stockFigures } from "#stock";
import { connectTestSearch, someCopy } from "#stock/testing";

const { db, close } = await testDatabase();
afterAll(close);
const ground = testGround(db);
const figures = openFigures([...libraryFigures, ...stockFigures]);
let region: SmallRegion;
beforeAll(async () => {
  connectTestSearch(db);
  region = await smallRegion(ground);
});

const year = (n: number): Period => ({ from: `${n}-01-01`, to: `${n}-12-31` });
const ask = (code: string, nodes: number[], period: Period) =>
  db.sql.transaction().execute((tx) => figures.ask(tx, code, { nodes, period }));
const behind = (code: string, nodes: number[], period: Period) =>
  db.sql.transaction().execute((tx) => figures.records(tx, code, { nodes, period }));
const cameOn = (copy: number, day: string) =>
  sql`update copy set acquired_on = ${day}::date where id = ${copy}`.execute(db.sql);

it("a copy stands in the stock from the day it came until the day it is written off", async () => {
  const copy = await someCopy(ground, region.village);
  await cameOn(copy, "2024-05-01");
  const caller = { ground, actor: theHouse, door: "cli" } as const;
  expect((await perform(caller, markCopy, { copy, act: "write-off" })).ok).toBe(true);
  await sql`update copy set changed_at = '2025-06-01 12:00+05' where id = ${copy}`.execute(db.sql);
  const values = await Promise.all(
    [2023, 2024, 2025, 2026].map(async (n) => (await ask("stock.copies", [region.village], year(n))).value),
  );
  expect(values).toEqual([0, 1, 0, 0]);
  // The write-off of a later day does not undo that it was received.
  expect((await ask("stock.received", [region.village], year(2024))).value).toBe(1);
  expect(await behind("stock.copies", [region.village], year(2024))).toEqual([{ kind: "copy", id: copy }]);
  expect(await behind("stock.copies", [region.village], year(2026))).toEqual([]);
});

it("on the very day of the write-off the copy stands no more, the day before it did", async () => {
  const copy = await someCopy(ground, region.point);
  await cameOn(copy, "2024-05-01");
  // 1 June in Karaganda, still 31 May in Greenwich.
  await sql`update copy set state = 'written-off', changed_at = '2025-06-01 00:30+05' where id = ${copy}`.execute(
    db.sql,
  );
  const on = (day: string) => ask("stock.copies", [region.point], { from: day, to: day });
  expect((await on("2025-05-31")).value).toBe(1);
  expect((await on("2025-06-01")).value).toBe(0);
});

it("what an import brings over without a day of acquisition is stock, but was not received", async () => {
  const record = tellRecord({ number: "1", title: "Көшпенділер" });
  record.fields.push(tellCopy({ barcode: "B-1" }), tellCopy({ barcode: "B-2" }));
  await importTold(ground, region.children, [record]);
  const today = ground.clock().toISOString().slice(0, 10);
  const now: Period = { from: "2000-01-01", to: today > "2026-12-31" ? today : "2026-12-31" };
  expect((await ask("stock.copies", [region.children], now)).value).toBe(2);
  expect((await ask("stock.received", [region.children], now)).value).toBe(0);
  // A copy that staff enter without a day came on the day on which they entered it.
  await someCopy(ground, region.children);
  expect((await ask("stock.received", [region.children], now)).value).toBe(1);
  await sql`update copy set acquired_on = '2019-09-01' where barcode = 'B-2'`.execute(db.sql);
  expect((await ask("stock.received", [region.children], year(2019))).value).toBe(1);
});

it("a copy counts at its place only, and ratios are nothing where there is nothing to divide by", async () => {
  const copy = await someCopy(ground, region.central);
  await cameOn(copy, "2026-01-15");
  expect(await ask("stock.copies", [region.central, region.syrlas], year(2026))).toMatchObject({
    value: 1,
    places: [{ node: region.central, value: 1 }],
  });
  expect(await ask("stock.renewal", [region.central], year(2026))).toMatchObject({
    value: 1,
    parts: { numerator: { value: 1 }, denominator: { value: 1 } },
  });
  expect((await ask("stock.renewal", [region.syrlas], year(2026))).value).toBeNull();
  expect((await ask("stock.copies-per-place", [region.central, region.syrlas], year(2026))).value).toBe(0.5);
  expect((await ask("stock.copies-per-place", [], year(2026))).value).toBeNull();
});
