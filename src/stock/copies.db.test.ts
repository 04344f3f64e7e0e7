import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Actor, theHouse } from "#basics";
import { type SmallRegion, smallRegion, testGround } from "#libraries/testing";
import { type Caller, type Ground, perform } from "#platform/acts";
import { testDatabase } from "#platform/db/testing";
import type { SearchEngine } from "#platform/search";
import { addCopy } from "./actions/add-copy.ts";
import { markCopy } from "./actions/mark-copy.ts";
import { availabilityOf, copiesOfRecord, findByBarcode } from "./questions/copies.ts";
import { engageCopy, releaseCopy } from "./steps.ts";
import { connectTestSearch, someCopy, someRecord } from "./testing.ts";

let database: Awaited<ReturnType<typeof testDatabase>>;
let ground: Ground;
let region: SmallRegion;
let engine: SearchEngine;
let house: Caller;
beforeAll(async () => {
  database = await testDatabase();
  ground = testGround(database.db);
  engine = connectTestSearch(database.db);
  region = await smallRegion(ground);
  house = { ground, actor: theHouse, door: "cli" };
});
afterAll(() => database.close());

const db = () => database.db.sql;
const inTx = <T>(work: Parameters<ReturnType<ReturnType<typeof db>["transaction"]>["execute"]>[0]) =>
  db().transaction().execute(work) as Promise<T>;
const countsOf = async (record: number) => (await availabilityOf(db(), [record])).get(record) ?? [];

describe("a copy", () => {
  it("comes into the stock of its place, is counted and found there at once, by its barcode too", async () => {
    const record = await someRecord(ground, region.balqash, "Қозы Көрпеш – Баян сұлу");
    const added = await perform(house, addCopy, {
      record,
      node: region.syrlas,
      barcode: "KZ-77001",
      inventoryNumber: "15",
    });
    expect(added.ok).toBe(true);
    expect(await copiesOfRecord(db(), record)).toMatchObject([
      { node: region.syrlas, holder: region.balqash },
    ]);
    expect(await countsOf(record)).toEqual([{ record, node: region.syrlas, copies: 1, free: 1 }]);
    expect(await findByBarcode(db(), " KZ-77001 ")).toMatchObject({ record });
    expect(await findByBarcode(db(), "' or true --")).toBeUndefined();
    const found = await engine.search({ text: "KZ-77001", filters: { branch: [String(region.syrlas)] } });
    expect(found.ids).toEqual([record]);
  });

  it("has a barcode of its own in the region and an inventory number of its own within its holder", async () => {
    const record = await someRecord(ground, region.balqash);
    const first = { record, node: region.syrlas, barcode: "KZ-1", inventoryNumber: "100" };
    expect((await perform(house, addCopy, first)).ok).toBe(true);
    const both = await perform(house, addCopy, first);
    expect(both).toMatchObject({
      ok: false,
      refusals: [
        { code: "barcode-taken", field: "barcode" },
        { code: "inventory-taken", field: "inventoryNumber" },
      ],
    });
    const elsewhere = await perform(house, addCopy, { record, node: region.village, inventoryNumber: "100" });
    expect(elsewhere.ok).toBe(true);
    const barcode = await perform(house, addCopy, { record, node: region.village, barcode: "KZ-1" });
    expect(barcode).toMatchObject({ ok: false, refusals: [{ code: "barcode-taken" }] });
  });

  it("that is lent is neither free nor written off, and is free again when it is back", async () => {
    const record = await someRecord(ground, region.balqash);
    const copy = await someCopy(ground, region.syrlas, record);
    const loan = { what: "loan", id: 5 } as const;
    expect(await inTx((tx) => engageCopy(tx, copy, loan, new Date()))).toBeUndefined();
    expect(await countsOf(record)).toMatchObject([{ copies: 1, free: 0 }]);
    expect(await inTx((tx) => engageCopy(tx, copy, { what: "exhibition", id: 9 }, new Date()))).toMatchObject(
      { code: "copy-engaged" },
    );
    expect(await perform(house, markCopy, { copy, act: "write-off" })).toMatchObject({
      ok: false,
      refusals: [{ code: "copy-engaged" }],
    });
    expect(await inTx((tx) => releaseCopy(tx, copy, { what: "loan", id: 6 }, new Date()))).toMatchObject({
      code: "copy-engaged",
    });
    expect(await inTx((tx) => releaseCopy(tx, copy, loan, new Date()))).toBeUndefined();
    expect(await countsOf(record)).toMatchObject([{ copies: 1, free: 1 }]);
  });

  it("that is written off is shown and counted no more, and the search forgets its place", async () => {
    const record = await someRecord(ground, region.balqash, "Ескі кітап");
    const copy = await someCopy(ground, region.syrlas, record);
    const place = { text: "ескі кітап", filters: { branch: [String(region.syrlas)] } };
    expect((await engine.search(place)).total).toBe(1);
    expect((await perform(house, markCopy, { copy, act: "write-off" })).ok).toBe(true);
    expect(await copiesOfRecord(db(), record)).toEqual([]);
    expect(await countsOf(record)).toEqual([]);
    expect((await engine.search(place)).total).toBe(0);
    expect((await engine.search({ text: "ескі кітап" })).total).toBe(1);
    expect((await perform(house, markCopy, { copy, act: "take-back-write-off" })).ok).toBe(true);
    expect(await countsOf(record)).toMatchObject([{ copies: 1, free: 1 }]);
  });

  it("keeps its counters equal to a count of the copies", async () => {
    const { rows } = await sql<{ n: number }>`
      select count(*)::int as n from (
        select record, node, count(*)::int as copies,
               count(*) filter (where state = 'in-stock' and engaged_by is null)::int as free
        from copy where state <> 'written-off' group by record, node
        except select record, node, copies, free from record_availability) differs`.execute(db());
    expect(rows[0]?.n).toBe(0);
  });

  it("[ROL-03] of another system is out of reach, also one that is not there", async () => {
    const { rows } = await sql<{
      id: number;
    }>`insert into account (login) values ('stock') returning id`.execute(db());
    const actor: Actor = {
      account: Number(rows[0]?.id),
      person: null,
      grants: [{ role: "stock-keeper", permissions: ["stock.edit"], node: region.nura }],
    };
    const caller: Caller = { ground, actor, door: "office" };
    const record = await someRecord(ground, region.balqash);
    const copy = await someCopy(ground, region.syrlas, record);
    const no = { ok: false, refusals: [{ code: "not-permitted" }] };
    expect(await perform(caller, addCopy, { record, node: region.syrlas })).toMatchObject(no);
    expect(await perform(caller, markCopy, { copy, act: "write-off" })).toMatchObject(no);
    expect(await perform(caller, markCopy, { copy: 999_999, act: "write-off" })).toMatchObject(no);
    expect((await perform(caller, addCopy, { record, node: region.village })).ok).toBe(true);
  });

  it("says everything that is wrong at once", async () => {
    const outcome = await perform(house, addCopy, {
      record: 999_999,
      node: region.syrlas,
      barcode: "KZ-77001",
    });
    expect(outcome).toMatchObject({
      ok: false,
      refusals: [{ code: "no-such-record" }, { code: "barcode-taken" }],
    });
    const odd = await perform(house, addCopy, {
      record: 1,
      node: region.syrlas,
      price: "-1",
      acquiredOn: "30.02.2020",
    });
    expect(odd).toMatchObject({
      ok: false,
      refusals: [{ field: "price" }, { code: "not-a-date", field: "acquiredOn" }],
    });
  });
});
