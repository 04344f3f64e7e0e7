import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Actor, theHouse } from "#basics";
import { moveNode } from "#libraries";
import { must, type SmallRegion, smallRegion, testGround } from "#libraries/testing";
import { type Caller, type Ground, perform } from "#platform/acts";
import { testDatabase } from "#platform/db/testing";
import type { SearchEngine } from "#platform/search";
import { addCopies } from "./actions/add-copies.ts";
import { editCopies } from "./actions/edit-copies.ts";
import { editCopy } from "./actions/edit-copy.ts";
import { addSeries, editSeries } from "./actions/keep-series.ts";
import { markCopy } from "./actions/mark-copy.ts";
import { moveCopies } from "./actions/move-copies.ts";
import { removeCopy } from "./actions/remove-copy.ts";
import { availabilityOf } from "./questions/copies.ts";
import { deskCopies, deskCopiesByIds, findCopies, historyOfCopy, newCopies } from "./questions/desk.ts";
import { largestNumber, seriesOf } from "./questions/series.ts";
import { engageCopy, releaseCopy } from "./steps.ts";
import { connectTestSearch, someCopy, someRecord, someSeries } from "./testing.ts";

let database: Awaited<ReturnType<typeof testDatabase>>;
let ground: Ground;
let region: SmallRegion;
let engine: SearchEngine;
let house: Caller;
let account = 0;
beforeAll(async () => {
  database = await testDatabase();
  ground = testGround(database.db);
  engine = connectTestSearch(database.db);
  region = await smallRegion(ground);
  house = { ground, actor: theHouse, door: "cli" };
  const { rows } = await sql<{
    id: number;
  }>`insert into account (login) values ('stock') returning id`.execute(db());
  account = Number(rows[0]?.id);
});
afterAll(() => database.close());

const db = () => database.db.sql;
const none = { from: "none" } as const;
const keeperAt = (...nodes: number[]): Caller => {
  const grants = nodes.map((node) => ({ role: "stock-keeper", permissions: ["stock.edit"], node }));
  return { ground, actor: { account, person: null, grants } satisfies Actor, door: "office" };
};
const codes = (outcome: { ok: boolean; refusals?: { code: string }[] }): string[] =>
  (outcome.refusals ?? []).map(({ code }) => code);
const add = (where: { node: number; copies: number }[], more: object = {}, caller = house) =>
  someRecord(ground, region.balqash).then(async (record) => ({
    record,
    outcome: await perform(caller, addCopies, { record, where, inventory: none, barcode: none, ...more }),
  }));
const idsOf = (outcome: Awaited<ReturnType<typeof add>>["outcome"]): number[] => {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusals));
  return outcome.value.ids;
};

describe("several copies at once", () => {
  it("come to their places with the numbers of the series, are counted and found there", async () => {
    const series = await someSeries(ground, region.balqash, { prefix: "Қ-", next: 41 });
    const barcodes = await someSeries(ground, region.balqash, {
      what: "barcode",
      prefix: "20001",
      form: "ean13",
    });
    const { record, outcome } = await add(
      [
        { node: region.central, copies: 2 },
        { node: region.syrlas, copies: 1 },
        { node: region.children, copies: 0 },
      ],
      {
        inventory: { from: "series", series },
        barcode: { from: "series", series: barcodes },
        shelfMark: "84(5Қаз)7 Ә 82",
        price: "1 350,50 ₸",
        acquiredOn: "2026-11-02",
        funding: "budget",
      },
    );
    expect(outcome).toMatchObject({ ok: true, value: { inventory: ["Қ-41", "Қ-42", "Қ-43"] } });
    expect(await deskCopies(db(), record, [region.balqash])).toMatchObject([
      { node: region.central, inventoryNumber: "Қ-41", price: 1350.5, acquiredOn: "2026-11-02" },
      { node: region.central, inventoryNumber: "Қ-42", funding: "budget" },
      { node: region.syrlas, inventoryNumber: "Қ-43", shelfMark: "84(5Қаз)7 Ә 82", barcode: "2000100000038" },
    ]);
    expect((await availabilityOf(db(), [record])).get(record)).toMatchObject([
      { node: region.central, copies: 2, free: 2 },
      { node: region.syrlas, copies: 1, free: 1 },
    ]);
    expect((await engine.search({ text: "2000100000038" })).ids).toEqual([record]);
  });

  it("are numbered from a first number or from what was scanned, and all or none are written", async () => {
    const two = [{ node: region.syrlas, copies: 2 }];
    const first = await add(two, { inventory: { from: "first", first: "0099" } });
    expect(first.outcome).toMatchObject({ value: { inventory: ["0099", "0100"] } });
    const again = await add(two, { inventory: { from: "first", first: "0100" } });
    expect(again.outcome).toMatchObject({
      refusals: [{ code: "inventory-taken", facts: { numbers: "0100" } }],
    });
    expect(await deskCopies(db(), again.record, [region.balqash])).toEqual([]);
    const list = await add(two, { barcode: { from: "list", list: "S-1\r\nS-2\n\n" } });
    expect(list.outcome).toMatchObject({ value: { barcodes: ["S-1", "S-2"] } });
    expect(codes((await add(two, { barcode: { from: "list", list: "S-3" } })).outcome)).toEqual([
      "numbers-do-not-match",
    ]);
    expect(codes((await add(two, { barcode: { from: "list", list: "S-4\nS-4" } })).outcome)).toEqual([
      "number-twice",
    ]);
    expect(codes((await add(two, { inventory: { from: "first", first: "б/н" } })).outcome)).toEqual([
      "nothing-to-count",
    ]);
  });

  it("never get a number twice, though two librarians ask at once and one number was written by hand", async () => {
    const series = await someSeries(ground, region.balqash, { prefix: "W", next: 1 });
    await add([{ node: region.syrlas, copies: 1 }], { inventory: { from: "first", first: "W5" } });
    const asked = await Promise.all(
      Array.from({ length: 6 }, () =>
        add([{ node: region.syrlas, copies: 3 }], { inventory: { from: "series", series } }),
      ),
    );
    const numbers = asked.flatMap(({ outcome }) => (outcome.ok ? outcome.value.inventory : []));
    expect(numbers).toHaveLength(18);
    expect(new Set(numbers).size).toBe(18);
    expect(numbers).not.toContain("W5");
    expect((await seriesOf(db(), region.balqash)).find(({ id }) => id === series)?.next).toBe(20);
  });

  it("are added once however often the form is sent", async () => {
    const series = await someSeries(ground, region.balqash, { prefix: "K" });
    const record = await someRecord(ground, region.balqash);
    const input = {
      record,
      where: [{ node: region.syrlas, copies: 2 }],
      inventory: { from: "series", series },
      barcode: none,
    };
    const caller = { ...keeperAt(region.balqash), key: crypto.randomUUID() };
    const once = await perform(caller, addCopies, input);
    expect(await perform(caller, addCopies, input)).toEqual(once);
    expect(await deskCopies(db(), record, [region.balqash])).toHaveLength(2);
  });

  it("[ROL-03] are not added by another system's librarian, nor beside the own branch", async () => {
    const two = [
      { node: region.syrlas, copies: 1 },
      { node: region.children, copies: 1 },
    ];
    expect(codes((await add(two, {}, keeperAt(region.nura))).outcome)).toEqual(["not-permitted"]);
    expect(codes((await add(two, {}, keeperAt(region.syrlas))).outcome)).toEqual(["not-permitted"]);
    expect((await add(two, {}, keeperAt(region.syrlas, region.children))).outcome.ok).toBe(true);
    // Not even with the numbers of another's series.
    const series = await someSeries(ground, region.nura);
    const own = [{ node: region.syrlas, copies: 1 }];
    expect(codes((await add(own, { inventory: { from: "series", series } })).outcome)).toEqual([
      "no-such-series",
    ]);
  });

  it("say what is wrong: nobody, nowhere, two balances, too many", async () => {
    expect(codes((await add([{ node: region.syrlas, copies: 0 }])).outcome)).toEqual(["how-many"]);
    expect(codes((await add([{ node: region.region, copies: 1 }])).outcome)).toEqual(["no-stock-place"]);
    expect(
      codes(
        (
          await add([
            { node: region.syrlas, copies: 1 },
            { node: region.village, copies: 1 },
          ])
        ).outcome,
      ),
    ).toEqual(["one-holder"]);
    const many = [region.syrlas, region.children].map((node) => ({ node, copies: 300 }));
    expect(codes((await add(many)).outcome)).toEqual(["too-many-copies"]);
    expect(codes((await add([{ node: region.syrlas, copies: 1 }], { price: "бағасыз" })).outcome)).toEqual([
      "not-a-number",
    ]);
  });

  it("hang on the record of their own system, though another's answers for both", async () => {
    const standing = await someRecord(ground, region.nura, "Бір кітап");
    const own = await someRecord(ground, region.balqash, "Бір кітап");
    await sql`update record set merged_into = ${standing}, same_as = ${standing} where id = ${own}`.execute(
      db(),
    );
    const outcome = await perform(house, addCopies, {
      record: standing,
      where: [{ node: region.syrlas, copies: 1 }],
      inventory: none,
      barcode: none,
    });
    const [copy] = await deskCopiesByIds(db(), idsOf(outcome as never));
    expect(copy?.record).toBe(own);
    expect(await deskCopies(db(), standing, [region.balqash])).toHaveLength(1);
  });
});

describe("number series", () => {
  it("belong to a balance holder, go forward only, and begin behind what is there", async () => {
    await add([{ node: region.village, copies: 3 }], { inventory: { from: "first", first: "70998" } });
    expect(await largestNumber(db(), region.nura, "")).toBe(71000);
    expect(await largestNumber(db(), region.nura, "%")).toBe(0);
    const begin = (more: object) =>
      perform(house, addSeries, { holder: region.nura, what: "inventory", next: 1, ...more });
    expect(codes(await begin({ holder: region.village, prefix: "V" }))).toEqual(["not-a-holder"]);
    expect(codes(await begin({ what: "inventory", form: "ean13", prefix: "20002" }))).toEqual(["ean-prefix"]);
    expect(codes(await begin({ what: "barcode", prefix: "Қ" }))).toEqual(["barcode-letters"]);
    const { id } = await must<{ id: number }>(house, addSeries, {
      holder: region.nura,
      what: "barcode",
      prefix: "N",
      next: 5,
    });
    // Barcodes are the region's: no other holder counts under the same beginning.
    expect(codes(await begin({ holder: region.balqash, what: "barcode", prefix: "N" }))).toEqual([
      "prefix-taken",
    ]);
    expect(codes(await perform(house, editSeries, { series: id, version: 1, next: 4 }))).toEqual([
      "number-goes-back",
    ]);
    expect((await perform(house, editSeries, { series: id, version: 1, next: 9, width: 6 })).ok).toBe(true);
    expect(codes(await perform(house, editSeries, { series: id, version: 1, next: 10 }))).toEqual([
      "changed-meanwhile",
    ]);
    expect(
      codes(await perform(keeperAt(region.balqash), editSeries, { series: id, version: 2, next: 10 })),
    ).toEqual(["not-permitted"]);
  });

  it("that are full say so and give nothing", async () => {
    const series = await someSeries(ground, region.balqash, {
      what: "barcode",
      prefix: "299999999",
      form: "ean13",
      next: 998,
    });
    const three = [{ node: region.syrlas, copies: 3 }];
    expect(codes((await add(three, { barcode: { from: "series", series } })).outcome)).toEqual([
      "series-full",
    ]);
    expect(
      (await add([{ node: region.syrlas, copies: 2 }], { barcode: { from: "series", series } })).outcome.ok,
    ).toBe(true);
  });
});

describe("changing copies", () => {
  it("one: everything on its card, with its history; who read an older card is told", async () => {
    const [copy = 0] = idsOf((await add([{ node: region.syrlas, copies: 1 }])).outcome);
    const keeper = keeperAt(region.balqash);
    const card = { copy, version: 1, shelfMark: "63.3(5Қаз) Ә 82", price: "500", use: "reading-room" };
    expect(await perform(keeper, editCopy, card)).toMatchObject({ ok: true, value: { version: 2 } });
    expect(codes(await perform(keeper, editCopy, { ...card, note: "Қолтаңба бар" }))).toEqual([
      "changed-meanwhile",
    ]);
    expect(codes(await perform(keeper, editCopy, { copy, version: 2, acquiredOn: "30.02.2026" }))).toEqual([
      "not-a-date",
    ]);
    expect(codes(await perform(keeperAt(region.nura), editCopy, card))).toEqual(["not-permitted"]);
    const [latest, first] = await historyOfCopy(db(), copy);
    expect(latest).toMatchObject({
      what: "edited",
      login: "stock",
      facts: { shelfMark: "63.3(5Қаз) Ә 82", "was.shelfMark": "", price: 500, "was.price": null },
    });
    expect(first?.what).toBe("added");
  });

  it("one: no number that stands on another", async () => {
    const two = [{ node: region.syrlas, copies: 2 }];
    const [first = 0, second = 0] = idsOf(
      (
        await add(two, {
          inventory: { from: "first", first: "E100" },
          barcode: { from: "list", list: "E-1\nE-2" },
        })
      ).outcome,
    );
    expect(
      codes(
        await perform(house, editCopy, { copy: second, version: 1, barcode: "E-1", inventoryNumber: "E100" }),
      ),
    ).toEqual(["barcode-taken", "inventory-taken"]);
    const own = { copy: first, version: 1, barcode: "E-1", inventoryNumber: "E102" };
    expect((await perform(house, editCopy, own)).ok).toBe(true);
  });

  it("many: only what was ticked, an emptied field too", async () => {
    const ids = idsOf(
      (await add([{ node: region.syrlas, copies: 3 }], { section: "Абонемент", note: "Сый" })).outcome,
    );
    const change = {
      copies: ids.map(String),
      change: ["section", "note"],
      section: "Оқу залы",
      shelfMark: "X",
    };
    expect(await perform(house, editCopies, change)).toMatchObject({ value: { changed: 3 } });
    expect(await deskCopiesByIds(db(), ids)).toMatchObject(
      ids.map(() => ({ section: "Оқу залы", note: "", shelfMark: "" })),
    );
    expect(codes(await perform(house, editCopies, { copies: ids, change: [] }))).toEqual([
      "nothing-to-change",
    ]);
    expect(codes(await perform(keeperAt(region.nura), editCopies, change))).toEqual(["not-permitted"]);
    expect(codes(await perform(house, editCopies, { ...change, copies: [...ids, 999_999] }))).toEqual([
      "no-such-copy",
    ]);
  });
});

describe("moving copies", () => {
  it("goes to another place of the same balance, is counted there and told in their history", async () => {
    const { record, outcome } = await add([{ node: region.central, copies: 2 }]);
    const ids = idsOf(outcome);
    const keeper = keeperAt(region.balqash);
    expect(
      await perform(keeper, moveCopies, { copies: ids, to: region.syrlas, section: "Қойма" }),
    ).toMatchObject({
      value: { moved: 2, there: 0 },
    });
    expect((await availabilityOf(db(), [record])).get(record)).toMatchObject([
      { node: region.syrlas, copies: 2 },
    ]);
    expect(await perform(keeper, moveCopies, { copies: ids, to: region.syrlas })).toMatchObject({
      value: { moved: 0, there: 2 },
    });
    const [line] = await historyOfCopy(db(), ids[0] ?? 0);
    expect(line).toMatchObject({
      what: "moved",
      facts: { from: region.central, to: region.syrlas, section: "Қойма" },
    });
    const place = { text: "Абай жолы", filters: { branch: [String(region.syrlas)] } };
    expect((await engine.search(place)).ids).toContain(record);
  });

  it("[ROL-03] does not leave the balance, nor go where the librarian may not write", async () => {
    const ids = idsOf((await add([{ node: region.syrlas, copies: 1 }])).outcome);
    expect(codes(await perform(house, moveCopies, { copies: ids, to: region.village }))).toEqual([
      "other-holder",
    ]);
    expect(
      codes(await perform(keeperAt(region.syrlas), moveCopies, { copies: ids, to: region.central })),
    ).toEqual(["not-permitted"]);
    expect(
      codes(await perform(keeperAt(region.nura), moveCopies, { copies: ids, to: region.village })),
    ).toEqual(["not-permitted"]);
    expect(codes(await perform(house, moveCopies, { copies: ids, to: region.region }))).toEqual([
      "no-stock-place",
    ]);
  });

  it("does not take a copy from whoever holds it, nor one that is written off", async () => {
    const [lent = 0, gone = 0, free = 0] = idsOf(
      (await add([{ node: region.central, copies: 3 }], { inventory: { from: "first", first: "L1" } }))
        .outcome,
    );
    await db()
      .transaction()
      .execute((tx) => engageCopy(tx, lent, { what: "loan", id: 1 }, new Date()));
    await must(house, markCopy, { copy: gone, act: "write-off" });
    expect(await perform(house, moveCopies, { copies: [lent, gone, free], to: region.syrlas })).toMatchObject(
      {
        refusals: [
          { code: "copies-engaged", facts: { numbers: "L1" } },
          { code: "copies-written-off", facts: { numbers: "L2" } },
        ],
      },
    );
    expect((await deskCopiesByIds(db(), [free]))[0]?.node).toBe(region.central);
  });

  it("of a branch that went to another system stays on the old balance until it is handed over", async () => {
    const ids = idsOf((await add([{ node: region.children, copies: 1 }])).outcome);
    await must(house, moveNode, { node: region.children, to: region.nura, from: "2026-11-24" });
    expect(codes(await perform(house, moveCopies, { copies: ids, to: region.village }))).toEqual([
      "other-holder",
    ]);
    expect((await perform(house, moveCopies, { copies: ids, to: region.syrlas })).ok).toBe(true);
    const there = idsOf((await add([{ node: region.children, copies: 1 }])).outcome);
    expect((await deskCopiesByIds(db(), there))[0]?.holder).toBe(region.nura);
  });
});

describe("removing a copy", () => {
  it("takes back a mistake whole, and keeps what it said in the audit", async () => {
    const { record, outcome } = await add([{ node: region.syrlas, copies: 1 }], {
      inventory: { from: "first", first: "R1" },
    });
    const [copy = 0] = idsOf(outcome);
    expect(codes(await perform(house, removeCopy, { copy, why: " " }))).toEqual(["required"]);
    expect(codes(await perform(keeperAt(region.nura), removeCopy, { copy, why: "қате" }))).toEqual([
      "not-permitted",
    ]);
    expect((await perform(keeperAt(region.syrlas), removeCopy, { copy, why: "қате" })).ok).toBe(true);
    expect(await deskCopiesByIds(db(), [copy])).toEqual([]);
    expect((await availabilityOf(db(), [record])).get(record)).toBeUndefined();
    const { rows } = await sql<{ facts: object }>`
      select facts from audit where action = 'stock.remove-copy' and subject = ${copy} and outcome = 'done'`.execute(
      db(),
    );
    expect(rows[0]?.facts).toMatchObject({ inventoryNumber: "R1", why: "қате", record });
  });

  it("is refused for one that anything ever held or that was missing, also when it is free again", async () => {
    const copy = await someCopy(ground, region.syrlas);
    const loan = { what: "loan", id: 7 } as const;
    await db()
      .transaction()
      .execute((tx) => engageCopy(tx, copy, loan, new Date()));
    expect(codes(await perform(house, removeCopy, { copy, why: "қате" }))).toEqual(["copy-has-story"]);
    await db()
      .transaction()
      .execute((tx) => releaseCopy(tx, copy, loan, new Date()));
    expect(codes(await perform(house, removeCopy, { copy, why: "қате" }))).toEqual(["copy-has-story"]);
    const lost = await someCopy(ground, region.syrlas);
    await must(house, markCopy, { copy: lost, act: "report-missing" });
    await must(house, markCopy, { copy: lost, act: "find" });
    expect(codes(await perform(house, removeCopy, { copy: lost, why: "қате" }))).toEqual(["copy-has-story"]);
  });
});

describe("finding copies", () => {
  it("by barcode or inventory number within the own holders; hostile text finds nothing", async () => {
    const [copy] = idsOf(
      (
        await add([{ node: region.syrlas, copies: 1 }], {
          inventory: { from: "first", first: "F77" },
          barcode: { from: "list", list: "F-BAR" },
        })
      ).outcome,
    );
    const find = (number: string, holder = region.balqash) => findCopies(db(), number, [holder]);
    expect(await find(" F77 ")).toMatchObject([{ id: copy }]);
    expect(await find("F-BAR")).toMatchObject([{ id: copy }]);
    expect(await find("F77", region.nura)).toEqual([]);
    expect(await find("' or true --")).toEqual([]);
    expect(await find("")).toEqual([]);
    const since = { holder: region.balqash, nodes: [region.syrlas], since: "2026-11-24", most: 1000 };
    expect((await newCopies(db(), since)).map(({ id }) => id)).toContain(copy);
    expect(await newCopies(db(), { ...since, since: "2999-01-01" })).toEqual([]);
  });
});
