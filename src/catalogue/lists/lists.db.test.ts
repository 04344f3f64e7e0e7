import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Actor, Outcome } from "#basics";
import { dataField } from "#formats";
import { treeOf } from "#libraries";
import { type SmallRegion, smallRegion, testGround } from "#libraries/testing";
import { type AnyAction, type Ground, perform } from "#platform/acts";
import { testDatabase } from "#platform/db/testing";
import type { SearchEngine } from "#platform/search";
import { connectTestSearch } from "#stock/testing";
import { addItems, annotateItem, moveItem, removeItems } from "./actions/items.ts";
import { arrangeList, deleteDraftList, makeList, publishList, withdrawList } from "./actions/make-list.ts";
import { dropQuery, lookAtQuery, saveQuery } from "./actions/queries.ts";
import { addSection, dropSection } from "./actions/sections.ts";
import {
  listById,
  listsFor,
  mayReadList,
  newSince,
  publishedLists,
  savedQueriesFor,
  savedQueryById,
  sharedNodes,
  wholeList,
} from "./questions.ts";
import { nameIndex } from "./rules/name-index.ts";
import { manyRecords, tellBook } from "./testing.ts";

let database: Awaited<ReturnType<typeof testDatabase>>;
let ground: Ground;
let region: SmallRegion;
let engine: SearchEngine;
const accounts: number[] = [];
beforeAll(async () => {
  database = await testDatabase();
  ground = testGround(database.db);
  engine = connectTestSearch(database.db);
  region = await smallRegion(ground);
  for (const login of ["aigul", "dana", "zarina"]) {
    const { rows } = await sql<{
      id: number;
    }>`insert into account (login) values (${login}) returning id`.execute(database.db.sql);
    accounts.push(rows[0]?.id ?? 0);
  }
});
afterAll(() => database.close());

const keeper = (nth: number, node: number): Actor => ({
  account: accounts[nth] ?? 0,
  person: null,
  grants: [{ role: "librarian", permissions: ["lists.keep"], node }],
});
const act = (actor: Actor, what: AnyAction, input: unknown) =>
  perform({ ground, actor, door: "office" }, what, input);
const must = <T>(outcome: Outcome<T>): T => {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusals));
  return outcome.value;
};
const codes = (outcome: Outcome<unknown>): string[] =>
  outcome.ok ? [] : outcome.refusals.map(({ code }) => code);
const whole = async (id: number) => {
  const list = await listById(database.db.sql, id);
  if (!list) throw new Error("no such list");
  return wholeList(database.db.sql, list);
};
const titles = async (id: number) =>
  (await whole(id)).entries.map(({ description }) => description.title.text);

describe("lists of records", () => {
  it("[STK-13] literature of a place published in a year is found, kept as a list, and put in order by the Kazakh alphabet", async () => {
    const aigul = keeper(0, region.balqash);
    const book = (title: string, author: string, bbk: string) =>
      tellBook(
        title,
        dataField("100", "1 ", "a", author),
        dataField("084", "  ", "a", bbk, "2", "rubbk"),
        dataField("651", " 4", "a", "Қарағанды облысы"),
      );
    const ids = await manyRecords(ground, region.balqash, [
      book("Өлкем менің", "Оразов, Бек", "84"),
      book("Әнші дала", "Әлиев, Қуат", "26.8"),
      book("Қала тарихы", "Қасымов, Ерлан", "63.3"),
      book("Жол", "Ахметов, Асқар", "84"),
    ]);
    const found = await engine.walk({ text: "қарағанды облысы", years: { from: 2007, to: 2007 } }, 0, 100);
    expect(found).toEqual(ids);
    const { list } = must(
      await act(aigul, makeList, {
        node: region.balqash,
        title: { kk: "Өлке әдебиеті", ru: "Литература края" },
      }),
    );
    expect(must(await act(aigul, addItems, { list, records: found }))).toEqual({ added: 4 });
    expect(must(await act(aigul, addItems, { list, records: found }))).toEqual({ added: 0 });
    expect(await titles(list)).toEqual(["Өлкем менің", "Әнші дала", "Қала тарихы", "Жол"]);
    const arrange = async (arranged: string) => {
      const version = (await listById(database.db.sql, list))?.version;
      must(
        await act(aigul, arrangeList, {
          list,
          version,
          title: { kk: "Өлке әдебиеті", ru: "Литература края" },
          reach: "own",
          arranged,
        }),
      );
      return titles(list);
    };
    expect(await arrange("author")).toEqual(["Жол", "Әнші дала", "Қала тарихы", "Өлкем менің"]);
    expect(await arrange("title")).toEqual(["Әнші дала", "Жол", "Қала тарихы", "Өлкем менің"]);
    expect(await arrange("bbk")).toEqual(["Әнші дала", "Қала тарихы", "Жол", "Өлкем менің"]);
    const entries = (await whole(list)).entries.map(({ description }, at) => ({
      number: at + 1,
      description,
    }));
    expect(nameIndex(entries)).toEqual([
      { name: "Ахметов, Асқар", numbers: [3] },
      { name: "Әлиев, Қуат", numbers: [1] },
      { name: "Қасымов, Ерлан", numbers: [2] },
      { name: "Оразов, Бек", numbers: [4] },
    ]);
  });

  it("are moved by hand within sections, annotated, and made shorter", async () => {
    const dana = keeper(1, region.balqash);
    const ids = await manyRecords(
      ground,
      region.balqash,
      ["Бір", "Екі", "Үш"].map((one) => tellBook(one)),
    );
    const { list } = must(await act(dana, makeList, { node: region.balqash, title: { kk: "Қолмен" } }));
    must(await act(dana, addItems, { list, records: ids }));
    const [one, two, three] = (await whole(list)).entries.map(({ id }) => id);
    must(await act(dana, moveItem, { list, item: three, to: "up" }));
    expect(await titles(list)).toEqual(["Бір", "Үш", "Екі"]);
    must(await act(dana, moveItem, { list, item: one, to: "up" }));
    expect(await titles(list)).toEqual(["Бір", "Үш", "Екі"]);
    const { section } = must(await act(dana, addSection, { list, title: { kk: "Балаларға", ru: "Детям" } }));
    must(await act(dana, moveItem, { list, item: one, to: "section", section: String(section) }));
    expect((await whole(list)).entries.map((item) => item.section)).toEqual([null, null, section]);
    must(await act(dana, annotateItem, { list, item: two, note: { kk: "Суретті кітап", ru: "" } }));
    expect((await whole(list)).entries.find(({ id }) => id === two)?.note).toEqual({ kk: "Суретті кітап" });
    must(await act(dana, dropSection, { list, section }));
    expect((await whole(list)).entries).toHaveLength(3);
    expect(must(await act(dana, removeItems, { list, items: [one, 999_999] }))).toEqual({ removed: 1 });
    expect(codes(await act(dana, annotateItem, { list, item: one, note: { kk: "жоқ" } }))).toEqual([
      "no-such",
    ]);
    expect(codes(await act(dana, addItems, { list, records: [999_999] }))).toEqual([]);
    expect(await titles(list)).toEqual(["Үш", "Екі"]);
  });

  it("one's own is nobody else's; a shared one is changed where one keeps lists and read in the whole system", async () => {
    const [aigul, dana, stranger] = [
      keeper(0, region.balqash),
      keeper(1, region.balqash),
      keeper(2, region.nura),
    ];
    const { list } = must(await act(aigul, makeList, { node: region.balqash, title: { kk: "Жеке" } }));
    expect(codes(await act(dana, publishList, { list }))).toEqual(["not-your-list"]);
    expect(codes(await act(stranger, publishList, { list }))).toEqual(["not-permitted"]);
    const tree = await treeOf(database.db.sql, "2026-11-24");
    const reads = async (actor: Actor) => {
      const now = await listById(database.db.sql, list);
      return now ? mayReadList(now, actor, sharedNodes(tree, actor)) : false;
    };
    expect([await reads(aigul), await reads(dana), await reads(stranger)]).toEqual([true, false, false]);
    must(
      await act(aigul, arrangeList, {
        list,
        version: 1,
        title: { kk: "Ортақ" },
        reach: "system",
        arranged: "hand",
      }),
    );
    expect([await reads(dana), await reads(keeper(1, region.syrlas)), await reads(stranger)]).toEqual([
      true,
      true,
      false,
    ]);
    must(await act(dana, addSection, { list, title: { kk: "Қосымша" } }));
    expect(codes(await act(keeper(1, region.syrlas), addSection, { list, title: { kk: "Бөтен" } }))).toEqual([
      "not-permitted",
    ]);
    expect(
      codes(
        await act(dana, arrangeList, {
          list,
          version: 3,
          title: { kk: "Менікі" },
          reach: "own",
          arranged: "hand",
        }),
      ),
    ).toEqual(["not-your-list"]);
    const mine = await listsFor(database.db.sql, {
      account: accounts[1] ?? 0,
      nodes: sharedNodes(tree, dana),
    });
    expect(mine.map(({ id }) => id)).toContain(list);
    const theirs = await listsFor(database.db.sql, {
      account: accounts[2] ?? 0,
      nodes: sharedNodes(tree, stranger),
    });
    expect(theirs.map(({ id }) => id)).not.toContain(list);
  });

  it("two who change the title at once are told of each other", async () => {
    const aigul = keeper(0, region.balqash);
    const { list } = must(await act(aigul, makeList, { node: region.balqash, title: { kk: "Екеуміз" } }));
    const told = { list, version: 1, title: { kk: "Бірінші" }, reach: "own", arranged: "hand" };
    must(await act(aigul, arrangeList, told));
    expect(codes(await act(aigul, arrangeList, told))).toEqual(["changed-meanwhile"]);
  });

  it("are published for everybody, withdrawn, and deleted only while no one had their address", async () => {
    const aigul = keeper(0, region.balqash);
    const { list } = must(
      await act(aigul, makeList, { node: region.balqash, title: { ru: "Лето с книгой" } }),
    );
    must(await act(aigul, publishList, { list }));
    expect((await publishedLists(database.db.sql, { offset: 0, limit: 9 })).map(({ id }) => id)).toEqual([
      list,
    ]);
    expect(codes(await act(aigul, publishList, { list }))).toEqual(["already-published"]);
    expect(codes(await act(aigul, deleteDraftList, { list }))).toEqual(["was-published"]);
    must(await act(aigul, withdrawList, { list }));
    expect(await publishedLists(database.db.sql, { offset: 0, limit: 9 })).toEqual([]);
    const { list: draft } = must(await act(aigul, makeList, { node: region.balqash, title: { kk: "Қате" } }));
    must(await act(aigul, deleteDraftList, { list: draft }));
    expect(await listById(database.db.sql, draft)).toBeUndefined();
  });

  it("records that were merged since are one entry, under the one that answers for both", async () => {
    const aigul = keeper(0, region.balqash);
    const [one = 0, two = 0] = await manyRecords(ground, region.balqash, [
      tellBook("Бірінші"),
      tellBook("Бірінші"),
    ]);
    const { list } = must(await act(aigul, makeList, { node: region.balqash, title: { kk: "Бірігу" } }));
    must(await act(aigul, addItems, { list, records: [two, one] }));
    await sql`update record set merged_into = ${one}, same_as = ${one} where id = ${two}`.execute(
      database.db.sql,
    );
    expect((await whole(list)).entries.map(({ record }) => record)).toEqual([one]);
  });

  it("hostile and empty titles are refused or kept as text", async () => {
    const aigul = keeper(0, region.balqash);
    expect(codes(await act(aigul, makeList, { node: region.balqash, title: {} }))).toEqual([
      "no-language-given",
    ]);
    const { list } = must(
      await act(aigul, makeList, { node: region.balqash, title: { kk: "<b>'; drop table record_list; --" } }),
    );
    expect((await listById(database.db.sql, list))?.title).toEqual({
      kk: "<b>'; drop table record_list; --",
    });
  });
});

describe("saved searches", () => {
  it("[STK-13] keep the state of a search and tell what came since", async () => {
    const aigul = keeper(0, region.balqash);
    await manyRecords(ground, region.balqash, [tellBook("Домбыра үйрену"), tellBook("Қобыз")]);
    const { query } = must(
      await act(aigul, saveQuery, {
        node: region.balqash,
        name: "Домбыра",
        address: "https://ortaq.example/kk/search?q=домбыра&page=3&language=rus",
      }),
    );
    const saved = async () => {
      const row = await savedQueryById(database.db.sql, query);
      if (!row) throw new Error("no such query");
      return row;
    };
    expect(new URLSearchParams((await saved()).address).get("page")).toBeNull();
    expect(await newSince(engine, await saved())).toEqual([]);
    const [fresh = 0] = await manyRecords(ground, region.nura, [
      tellBook("Домбыра күйлері"),
      tellBook("Сыбызғы"),
    ]);
    expect(await newSince(engine, await saved())).toEqual([fresh]);
    must(await act(aigul, lookAtQuery, { query, upTo: fresh }));
    expect(await newSince(engine, await saved())).toEqual([]);
    expect(codes(await act(keeper(1, region.balqash), lookAtQuery, { query, upTo: fresh }))).toEqual([
      "no-such",
    ]);
    expect(
      (await savedQueriesFor(database.db.sql, { account: accounts[0] ?? 0, nodes: [] })).map(
        ({ name }) => name,
      ),
    ).toEqual(["Домбыра"]);
    must(await act(aigul, dropQuery, { query }));
    expect(await savedQueryById(database.db.sql, query)).toBeUndefined();
  });

  it("an address without any question is none", async () => {
    expect(
      codes(
        await act(keeper(0, region.balqash), saveQuery, {
          node: region.balqash,
          name: "Бос",
          address: "/kk/search?page=2",
        }),
      ),
    ).toEqual(["nothing-asked"]);
  });
});
