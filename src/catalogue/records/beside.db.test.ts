import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { dataField } from "#formats";
import { type SmallRegion, smallRegion, testGround } from "#libraries/testing";
import { testDatabase } from "#platform/db/testing";
import { connectTestSearch } from "#stock/testing";
import { importTold, tellRecord } from "../testing.ts";
import { editionsOf, representativeOf } from "./questions/editions.ts";
import { recordsOfSeries } from "./questions/series.ts";
import { similarWorks } from "./questions/similar.ts";

let database: Awaited<ReturnType<typeof testDatabase>>;
let region: SmallRegion;
const db = () => database.db.sql;
const idOf = async (number: string): Promise<number> => {
  const { rows } = await sql<{ id: number }>`select id from record where source_number = ${number}`.execute(
    db(),
  );
  return Number(rows[0]?.id);
};
const numberOf = async (ids: readonly number[]): Promise<string[]> => {
  const { rows } = await sql<{ id: number; number: string }>`
    select id, source_number as number from record where id = any(${[...ids]}::bigint[])`.execute(db());
  return ids.map((id) => rows.find((row) => Number(row.id) === id)?.number ?? "?");
};
const series = (title: string, number?: string) =>
  dataField("490", "0 ", "a", title, ...(number ? ["v", number] : []));
const about = (text: string) => dataField("650", " 4", "a", text);

beforeAll(async () => {
  database = await testDatabase();
  const ground = testGround(database.db);
  connectTestSearch(database.db);
  region = await smallRegion(ground);
  const steppe = about("Дала өсімдіктері");
  await importTold(ground, region.region, [
    tellRecord({
      number: "nomads",
      title: "Көшпенділер",
      author: "Есенберлин, Ілияс",
      year: 1976,
      fields: [about("Қазақ хандығы"), about("Тарих")],
    }),
    tellRecord({
      number: "nomads-new",
      title: "Көшпенділер",
      author: "Есенберлин, Ілияс",
      year: 2005,
      fields: [about("Қазақ хандығы")],
    }),
    tellRecord({
      number: "nomads-ru",
      title: "Кочевники",
      author: "Есенберлин, Ілияс",
      year: 1989,
      lang: "rus",
      original: "Көшпенділер",
      fields: [about("Қазақ хандығы")],
    }),
    tellRecord({
      number: "khans",
      title: "Хандар тарихы",
      author: "Ким, Олег",
      year: 1999,
      fields: [about("Қазақ хандығы"), about("Тарих")],
    }),
    tellRecord({
      number: "khans-ru",
      title: "История ханов",
      author: "Ким, Олег",
      year: 2001,
      lang: "rus",
      original: "Хандар тарихы",
      fields: [about("Қазақ хандығы")],
    }),
    tellRecord({ number: "own", title: "Алтын Орда", author: "Есенберлин, Ілияс", year: 1983 }),
    tellRecord({ number: "history", title: "Жалпы тарих", fields: [about("Тарих")] }),
    ...Array.from({ length: 20 }, (_, at) =>
      tellRecord({ number: `h${at}`, title: `Тарих кітабы ${at + 1}`, fields: [about("Тарих")] }),
    ),
    tellRecord({
      number: "grass",
      title: "Шөптер",
      author: "Ан, А.",
      fields: [steppe, series("Мектеп кітапханасы", "10-кітап")],
    }),
    tellRecord({
      number: "flower",
      title: "Гүлдер",
      author: "Бек, Б.",
      year: 2001,
      fields: [series("«Мектеп кітапханасы»", "2-кітап")],
    }),
    tellRecord({
      number: "tree",
      title: "Ағаштар",
      author: "Ли, В.",
      fields: [series("мектеп кітапханасы")],
    }),
    tellRecord({
      number: "other",
      title: "Тастар",
      author: "Ли, В.",
      fields: [series("Мектеп кітапханасы жаңалықтары", "1")],
    }),
  ]);
});
afterAll(() => database.close());

describe("a work", () => {
  it("has every edition and translation once, the newest first, and is called by its first record", async () => {
    const found = await editionsOf(db(), await idOf("nomads-ru"));
    expect(await numberOf(found.map((one) => one.id))).toEqual(["nomads-new", "nomads-ru", "nomads"]);
    expect(representativeOf(found)).toBe(await idOf("nomads"));
  });

  it("alone is itself; what is not shown has none", async () => {
    const grass = await idOf("grass");
    expect((await editionsOf(db(), grass)).map((one) => one.id)).toEqual([grass]);
    await sql`update record set state = 'draft' where id = ${grass}`.execute(db());
    expect(await editionsOf(db(), grass)).toEqual([]);
    expect(representativeOf([])).toBeUndefined();
    await sql`update record set state = 'published' where id = ${grass}`.execute(db());
  });
});

describe("similar works", () => {
  it("are other works, each once in the language of the record, the rarest shared names first", async () => {
    const found = await similarWorks(db(), await idOf("nomads"), 4);
    const numbers = await numberOf(found.map((one) => one.id));
    expect(numbers[0]).toBe("khans");
    expect(numbers).toContain("own");
    expect(numbers).not.toContain("khans-ru");
    expect(numbers.some((one) => one.startsWith("nomads"))).toBe(false);
    expect(found).toHaveLength(4);
    const russian = await similarWorks(db(), await idOf("nomads-ru"), 4);
    expect((await numberOf(russian.map((one) => one.id)))[0]).toBe("khans-ru");
  });

  it("are not guessed where nothing is shared, and none is shown that readers may not see", async () => {
    expect(await similarWorks(db(), await idOf("grass"))).toEqual([]);
    await sql`update record set state = 'withdrawn' where source_number in ('khans', 'khans-ru')`.execute(
      db(),
    );
    const numbers = await numberOf((await similarWorks(db(), await idOf("nomads"), 30)).map(({ id }) => id));
    expect(numbers).not.toContain("khans");
    expect(numbers).not.toContain("khans-ru");
    await sql`update record set state = 'published' where source_number in ('khans', 'khans-ru')`.execute(
      db(),
    );
  });
});

describe("a series", () => {
  it("has its records in the order of their numbers, whatever quotes and case they print", async () => {
    for (const title of ["Мектеп кітапханасы", "«мектеп  кітапханасы».", '"Мектеп кітапханасы"']) {
      const { total, records } = await recordsOfSeries(db(), { title, offset: 0, limit: 10 });
      expect(total).toBe(3);
      expect(await numberOf(records.map(({ id }) => id))).toEqual(["flower", "grass", "tree"]);
      expect(records.map((one) => one.number)).toEqual(["2-кітап", "10-кітап", ""]);
    }
  });

  it("is read in pages, and an empty or hostile title finds nothing", async () => {
    const second = await recordsOfSeries(db(), { title: "Мектеп кітапханасы", offset: 1, limit: 1 });
    expect(second.total).toBe(3);
    expect(await numberOf(second.records.map(({ id }) => id))).toEqual(["grass"]);
    for (const title of ["", "  ", "«»", "'; drop table record; --", "%"]) {
      expect(await recordsOfSeries(db(), { title, offset: 0, limit: 10 })).toEqual({ total: 0, records: [] });
    }
  });
});
