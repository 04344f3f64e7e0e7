import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Actor, theHouse } from "#basics";
import { type SmallRegion, smallRegion, testGround } from "#libraries/testing";
import { type AnyAction, type Caller, type Ground, perform } from "#platform/acts";
import { testDatabase } from "#platform/db/testing";
import { refreshDocuments, type SearchEngine } from "#platform/search";
import { availabilityOf, copiesOfRecord } from "#stock";
import { connectTestSearch, someCopy } from "#stock/testing";
import { recordById } from "../records/questions/records.ts";
import { describeTold, importTold, type ToldRecord, tellCopy, tellRecord } from "../testing.ts";
import { joinWorks, partWork, undoWorkChoice } from "./actions/choose-work.ts";
import { decidePair } from "./actions/decide-pair.ts";
import { mergeRecords } from "./actions/merge-records.ts";
import { unmergeRecords } from "./actions/unmerge-records.ts";
import { matchAll } from "./match-all.ts";
import { alikeRecords } from "./questions/alike.ts";
import { mergesDone, unionSums } from "./questions/merges.ts";
import { pairView, waitingCount, waitingPairs } from "./questions/pairs.ts";
import { snapshot } from "./testing.ts";

let database: Awaited<ReturnType<typeof testDatabase>>;
let ground: Ground;
let region: SmallRegion;
let search: SearchEngine;
let account = 0;

beforeAll(async () => {
  database = await testDatabase();
  ground = testGround(database.db);
  search = connectTestSearch(database.db);
  region = await smallRegion(ground);
  const { rows } = await sql<{
    id: number;
  }>`insert into account (login) values ('aigul') returning id`.execute(database.db.sql);
  account = Number(rows[0]?.id);
});
afterAll(() => database.close());

const by = (node: number, permission = "catalogue.merge"): Caller => {
  const actor: Actor = { account, person: null, grants: [{ role: "t", permissions: [permission], node }] };
  return { ground, actor, door: "office" };
};
const house = (): Caller => ({ ground, actor: theHouse, door: "cli" });
const codes = async (caller: Caller, action: AnyAction, input: unknown): Promise<string[]> => {
  const outcome = await perform(caller, action, input);
  return outcome.ok ? [] : outcome.refusals.map((one) => one.code);
};
async function must<T>(caller: Caller, action: AnyAction, input: unknown): Promise<T> {
  const outcome = await perform(caller, action, input);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusals));
  return outcome.value as T;
}

let numbered = 0;
/** A record brought by a system under a number and from a source of its own. */
async function bring(node: number, told: ToldRecord): Promise<number> {
  numbered += 1;
  const number = `u${numbered}`;
  await importTold(ground, node, [tellRecord({ number, ...told })], `system-${node}`);
  const { rows } = await sql<{ id: number }>`select id from record where source_number = ${number}`.execute(
    database.db.sql,
  );
  return Number(rows[0]?.id);
}
const standing = async (id: number): Promise<number | undefined> =>
  (await recordById(database.db.sql, id))?.standing;
const found = async (text: string): Promise<number[]> => (await search.search({ text })).ids;
const state = async (a: number, b: number): Promise<string | undefined> => {
  const { rows } = await sql<{ state: string }>`
    select state from record_pair where a = ${Math.min(a, b)} and b = ${Math.max(a, b)}`.execute(
    database.db.sql,
  );
  return rows[0]?.state;
};

const pages = (n: number) => ({
  tag: "300",
  ind1: " ",
  ind2: " ",
  subfields: [{ code: "a", value: `${n} б.` }],
});

describe("what an import brings", () => {
  const told: ToldRecord = {
    title: "Қан мен тер",
    author: "Нұрпейісов, Әбдіжәміл",
    year: 1976,
    fields: [pages(512)],
  };

  it("is merged by rule with the same edition of another system; holdings of both hang on the one record", async () => {
    const first = await bring(region.balqash, {
      ...told,
      fields: [pages(512), tellCopy({ branch: "Сырлас", barcode: "70010001" })],
    });
    const second = await bring(region.nura, {
      ...told,
      author: "Нурпеисов, А.",
      fields: [pages(512), tellCopy({ barcode: "70010002" })],
    });
    expect(second).not.toBe(first);
    const leader = await standing(second);
    expect(leader).toBe(await standing(first));
    expect((await copiesOfRecord(database.db.sql, leader ?? 0)).map((copy) => copy.barcode).sort()).toEqual([
      "70010001",
      "70010002",
    ]);
    const available = (await availabilityOf(database.db.sql, [leader ?? 0])).get(leader ?? 0) ?? [];
    expect(available.reduce((sum, one) => sum + one.copies, 0)).toBe(2);
    // Found once, by the words and barcodes of both; in both systems.
    expect(await found("Қан мен тер")).toEqual([leader]);
    expect(await found("Нурпеисов")).toEqual([leader]);
    expect(await found("70010002")).toEqual([leader]);
    const systems = await search.search({ text: "Қан мен тер", facets: ["system"] });
    expect(systems.facets.system?.values.map((one) => one.value).sort()).toEqual(
      [String(region.balqash), String(region.nura)].sort(),
    );
    const [merge] = await mergesDone(database.db.sql, {
      within: [region.nura],
      record: second,
      offset: 0,
      limit: 5,
    });
    expect(merge).toMatchObject({
      why: "rule",
      rule: "same-in-all",
      mergedBy: null,
      leadsBy: expect.stringMatching(/fuller|older/),
    });
    expect(merge?.evidence.find((one) => one.field === "pages")).toMatchObject({ verdict: "same" });
  });

  it("waits for a person where it is doubtful, and is told to the import", async () => {
    const first = await bring(region.balqash, {
      ...told,
      title: "Ұлпан",
      author: "Мүсірепов, Ғабит",
      fields: [pages(280)],
    });
    const { year: _, ...yearless } = told;
    const second = await bring(region.nura, {
      ...yearless,
      title: "Ұлпан",
      author: "Мүсірепов, Ғ.",
      fields: [pages(280)],
    });
    expect(await standing(second)).toBe(second);
    expect(await state(first, second)).toBe("waiting");
    const run =
      (await sql<{ run: number }>`select run from record where id = ${second}`.execute(database.db.sql))
        .rows[0]?.run ?? 0;
    expect(await unionSums(database.db.sql, Number(run))).toEqual({ merged: 0, doubtful: 1 });
    expect(
      (await waitingPairs(database.db.sql, [region.nura], { offset: 0, limit: 10 })).map((one) => [
        one.a,
        one.b,
      ]),
    ).toContainEqual([first, second]);
    expect(await waitingCount(database.db.sql, [region.children])).toBe(0);
    const view = await pairView(database.db.sql, second, first);
    expect(view?.facts).toMatchObject({ state: "waiting", rule: "year-missing" });
    expect(view?.sides.map((one) => one.id)).toEqual([first, second]);
  });

  it("is left alone: another volume, year, translation, Braille; all of one work", async () => {
    const base = { ...told, title: "Абай жолы", author: "Әуезов, Мұхтар", fields: [pages(400)] };
    const ids = [
      await bring(region.balqash, { ...base, title: "Абай жолы. 1-кітап" }),
      await bring(region.nura, { ...base, title: "Абай жолы. 2-кітап" }),
      await bring(region.nura, { ...base, title: "Абай жолы. 1-кітап", year: 2009, fields: [pages(448)] }),
      await bring(region.nura, {
        ...base,
        title: "Путь Абая",
        original: "Абай жолы",
        lang: "rus",
        author: "Ауэзов, М.",
      }),
      await bring(region.nura, {
        ...base,
        title: "Абай жолы. 1-кітап",
        fields: [
          pages(400),
          { tag: "250", ind1: " ", ind2: " ", subfields: [{ code: "a", value: "Брайль қарпі" }] },
        ],
      }),
    ];
    const records = await Promise.all(ids.map((id) => recordById(database.db.sql, id)));
    expect(records.map((one) => one?.standing)).toEqual(ids);
    expect(new Set(records.map((one) => one?.workKey)).size).toBe(1);
  });

  it("merges again no pair that a person took apart, until something that identifies it changes", async () => {
    const base = { ...told, title: "Тар жол, тайғақ кешу", author: "Сейфуллин, Сәкен", fields: [pages(400)] };
    const first = await bring(region.balqash, base);
    const second = await bring(region.nura, base);
    const [merge] = await mergesDone(database.db.sql, { within: null, record: second, offset: 0, limit: 1 });
    await must(by(region.nura), unmergeRecords, { merge: merge?.id, record: second });
    expect([await standing(first), await standing(second)]).toEqual([first, second]);
    expect(await state(first, second)).toBe("different");
    expect(await matchAll(ground)).toMatchObject({ merged: 0 });
    expect(await standing(second)).toBe(second);
    // Another year comes in with the next file: the two are looked at again, by people.
    await importTold(
      ground,
      region.nura,
      [tellRecord({ number: `u${numbered}`, ...base, fields: [pages(401)] })],
      `system-${region.nura}`,
    );
    expect(await standing(second)).toBe(second);
    expect(await state(first, second)).toBe("waiting");
  });

  it("puts another in the place of a leading record that is shown no longer", async () => {
    const base = { ...told, title: "Дауылдан кейін", author: "Мұстафин, Ғабиден", fields: [pages(352)] };
    const ids = [
      await bring(region.balqash, { ...base, subject: "Роман", isbn: "978-9-9999-0001-3" }),
      await bring(region.nura, base),
      await bring(region.children, base),
    ];
    const [leader = 0] = ids;
    expect(await Promise.all(ids.map(standing))).toEqual([leader, leader, leader]);
    await sql`update record set state = 'withdrawn' where id = ${leader}`.execute(database.db.sql);
    const { recordsChanged } = await import("../records/changed.ts");
    await database.db.sql.transaction().execute((tx) => recordsChanged(tx, [leader]));
    expect(await standing(ids[1] ?? 0)).toBe(ids[1]);
    expect(await standing(ids[2] ?? 0)).toBe(ids[1]);
    expect(await found("Дауылдан кейін")).toEqual([ids[1]]);
  });
});

describe("merging by hand", () => {
  const three = async (): Promise<[number, number, number]> => {
    numbered += 1;
    const title = (n: number) => ({ title: `Өлкетану дәптері ${numbered * 10 + n}`, author: "Сәрсенов, Б." });
    const ids = [
      await bring(region.balqash, title(1)),
      await bring(region.nura, title(2)),
      await bring(region.children, title(3)),
    ] as [number, number, number];
    for (const id of ids) await someCopy(ground, region.balqash, id);
    return ids;
  };

  it("[NET-01] is for whoever looks after one of the two, and for the region", async () => {
    const [a, b] = await three();
    expect(await codes(by(region.syrlas), mergeRecords, { record: a, other: b })).toEqual(["not-permitted"]);
    expect(await codes(by(region.nura), mergeRecords, { record: a, other: b })).toEqual(["not-permitted"]);
    expect(await codes(by(region.nura, "catalogue.edit"), mergeRecords, { record: b, other: a })).toEqual([
      "not-permitted",
    ]);
    expect(await codes(by(region.nura), mergeRecords, { record: b, other: a })).toEqual([]);
    const [merge] = await mergesDone(database.db.sql, {
      within: [region.balqash],
      record: a,
      offset: 0,
      limit: 1,
    });
    // The owner of the other record sees it in the list and may undo it.
    expect(await codes(by(region.balqash), unmergeRecords, { merge: merge?.id, record: a })).toEqual([]);
    expect(await codes(by(region.region), mergeRecords, { record: a, other: b })).toEqual([]);
  });

  it.each([
    ["the later one first", [1, 0]],
    ["the earlier one first", [0, 1]],
  ])("chains are taken apart exactly, %s", async (_, order) => {
    const ids = await three();
    const [a, b, c] = ids;
    const states = [await snapshot(ground)];
    const merges: number[] = [];
    merges.push(
      (await must<{ merge: number }>(house(), mergeRecords, { record: a, other: b, leader: b })).merge,
    );
    const onlyFirst = await snapshot(ground);
    merges.push(
      (await must<{ merge: number }>(house(), mergeRecords, { record: a, other: c, leader: c })).merge,
    );
    expect(await Promise.all(ids.map(standing))).toEqual([c, c, c]);
    expect((await copiesOfRecord(database.db.sql, c)).length).toBe(3);
    for (const [step, at] of order.entries()) {
      await must(house(), unmergeRecords, { merge: merges[at] });
      if (step === 0 && at === 1) expect(await snapshot(ground)).toBe(onlyFirst);
    }
    expect(await snapshot(ground)).toBe(states[0]);
    for (const id of ids) {
      const title = (await recordById(database.db.sql, id))?.description.title.text ?? "";
      expect(await found(title)).toContain(id);
    }
    expect(await codes(house(), unmergeRecords, { merge: merges[0] })).toEqual(["already-undone"]);
  });

  it("is taken apart with the changes that came since", async () => {
    const [a, b] = await three();
    const { merge } = await must<{ merge: number }>(house(), mergeRecords, {
      record: a,
      other: b,
      leader: a,
    });
    const number = (await recordById(database.db.sql, b))?.sourceNumber ?? "";
    await importTold(
      ground,
      region.nura,
      [tellRecord({ number, title: "Өзгерген атау", author: "Сәрсенов, Б." })],
      `system-${region.nura}`,
    );
    // While merged, the words of the changed record lead to the one that answers for it.
    expect(await found("Өзгерген атау")).toContain(a);
    await must(house(), unmergeRecords, { merge });
    expect((await recordById(database.db.sql, b))?.description.title.text).toBe("Өзгерген атау");
    expect(await found("Өзгерген атау")).toContain(b);
    expect(await found("Өзгерген атау")).not.toContain(a);
  });

  it("refuses what makes no sense, and the same once more", async () => {
    const [a, b, c] = await three();
    expect(await codes(house(), mergeRecords, { record: a, other: a })).toEqual(["same-record"]);
    expect(await codes(house(), mergeRecords, { record: a, other: 9_999_999 })).toEqual(["no-such"]);
    expect(await codes(house(), mergeRecords, { record: a, other: b, leader: c })).toEqual(["not-a-choice"]);
    expect(await codes(house(), mergeRecords, { record: "'; drop table record; --", other: b })).toEqual([
      "not-a-number",
    ]);
    expect(await codes(house(), unmergeRecords, { merge: 9_999_999 })).toEqual(["no-such"]);
    await must(house(), mergeRecords, { record: a, other: b });
    expect(await codes(house(), mergeRecords, { record: b, other: a })).toEqual(["one-already"]);
    await sql`update record set state = 'draft' where id = ${c}`.execute(database.db.sql);
    expect(await codes(house(), mergeRecords, { record: a, other: c })).toEqual(["record-not-shown"]);
  });

  it("two at one moment make one group and no circle", async () => {
    const [a, b, c] = await three();
    const outcomes = await Promise.all([
      perform(house(), mergeRecords, { record: a, other: b, leader: b }),
      perform(house(), mergeRecords, { record: b, other: a, leader: a }),
      perform(house(), mergeRecords, { record: b, other: c, leader: c }),
      perform(house(), mergeRecords, { record: c, other: a, leader: a }),
    ]);
    expect(outcomes.filter((one) => one.ok)).toHaveLength(2);
    const leaders = new Set(await Promise.all([a, b, c].map(standing)));
    expect(leaders.size).toBe(1);
  });
});

describe("what people say of pairs and works", () => {
  const twins = async (title: string): Promise<[number, number]> => [
    await bring(region.balqash, { title, author: "Байтұрсынұлы, Ахмет", year: 1992, fields: [pages(448)] }),
    await bring(region.nura, { title, author: "Байтұрсынов, А.", fields: [pages(448)] }),
  ];

  it("different stays different, later goes to the end, again waits", async () => {
    const [a, b] = await twins("Тіл тағылымы");
    expect(await state(a, b)).toBe("waiting");
    await must(by(region.nura), decidePair, { record: b, other: a, decision: "later" });
    const last = (await waitingPairs(database.db.sql, null, { offset: 0, limit: 100 })).at(-1);
    expect([last?.a, last?.b]).toEqual([a, b]);
    await must(by(region.nura), decidePair, {
      record: b,
      other: a,
      decision: "different",
      note: "Басқа басылым",
    });
    await matchAll(ground);
    expect(await state(a, b)).toBe("different");
    expect((await pairView(database.db.sql, a, b))?.facts).toMatchObject({
      note: "Басқа басылым",
      decidedBy: account,
    });
    await must(by(region.nura), decidePair, { record: b, other: a, decision: "again" });
    await matchAll(ground);
    expect(await state(a, b)).toBe("waiting");
    expect(await codes(by(region.nura), decidePair, { record: a, other: b, decision: "different" })).toEqual([
      "not-permitted",
    ]);
  });

  it("same work joins the editions of both keys, later ones too, and is undone", async () => {
    const kazakh = await bring(region.balqash, {
      title: "Менің атым Қожа",
      author: "Соқпақбаев, Бердібек",
      year: 1957,
    });
    const russian = await bring(region.nura, {
      title: "Меня зовут Кожа",
      author: "Сокпакбаев, Б.",
      year: 1966,
      lang: "rus",
    });
    const keyOf = async (id: number) => (await recordById(database.db.sql, id))?.workKey;
    const before = await snapshot(ground);
    expect(await keyOf(kazakh)).not.toBe(await keyOf(russian));
    const { choice } = await must<{ choice: number }>(by(region.nura), joinWorks, {
      record: russian,
      other: kazakh,
    });
    expect(await keyOf(russian)).toBe(await keyOf(kazakh));
    const later = await bring(region.nura, {
      title: "Меня зовут Кожа",
      author: "Сокпакбаев, Бердибек",
      year: 1985,
      lang: "rus",
    });
    expect(await keyOf(later)).toBe(await keyOf(kazakh));
    expect(await codes(by(region.nura), joinWorks, { record: russian, other: kazakh })).toEqual([
      "same-work-already",
    ]);
    const parted = await must<{ choice: number }>(by(region.nura), partWork, { record: later });
    expect(await keyOf(later)).not.toBe(await keyOf(kazakh));
    await must(by(region.nura), undoWorkChoice, { choice: parted.choice });
    expect(await keyOf(later)).toBe(await keyOf(kazakh));
    await must(by(region.nura), undoWorkChoice, { choice });
    await sql`delete from record_key where record = ${later}`.execute(database.db.sql);
    expect(await keyOf(later)).toBe(await keyOf(russian));
    const now = JSON.parse(await snapshot(ground)) as { id: number }[];
    expect(now.filter((one) => one.id !== later)).toEqual(JSON.parse(before));
    expect(await codes(by(region.nura), undoWorkChoice, { choice })).toEqual(["already-undone"]);
  });

  it("a search that names each work once follows what people say of works at once", async () => {
    const one = await bring(region.balqash, {
      title: "Көксерек хикаясы",
      author: "Әуезов, Мұхтар",
      year: 1929,
    });
    const other = await bring(region.nura, { title: "Көксерек туралы", author: "Ауэзов, М.", year: 1960 });
    const works = async (): Promise<number> =>
      (await search.search({ text: "Көксерек", group: "work" })).ids.length;
    expect(await works()).toBe(2);
    const joined = await must<{ choice: number }>(by(region.nura), joinWorks, { record: other, other: one });
    expect(await works()).toBe(1);
    await must(by(region.nura), partWork, { record: other });
    expect(await works()).toBe(2);
    await must(by(region.nura), undoWorkChoice, { choice: joined.choice });
    expect(await works()).toBe(2);
    // Comparing all anew settles a key that was left behind, and search hears of it.
    await must(by(region.balqash), joinWorks, { record: one, other });
    await sql`update record set work_key = 'left behind' where id = ${one}`.execute(database.db.sql);
    await database.db.sql.transaction().execute((tx) => refreshDocuments(tx, [one]));
    expect(await works()).toBe(2);
    await matchAll(ground);
    expect((await recordById(database.db.sql, one))?.workKey).toBe(
      (await recordById(database.db.sql, other))?.workKey,
    );
    expect(await works()).toBe(1);
  });

  it("a record that is not written yet is shown what it is like", async () => {
    const [a] = await twins("Маса");
    const [alike] = await alikeRecords(database.db.sql, [
      describeTold({ title: "Маcа", author: "Байтұрсынұлы, Ахмет", year: 1992, fields: [pages(448)] }),
    ]);
    expect(alike?.[0]).toMatchObject({ id: a, decision: "same" });
    const [none] = await alikeRecords(database.db.sql, [describeTold({ title: "Мүлде басқа", year: 1901 })]);
    expect(none).toEqual([]);
  });
});
