import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { testDatabase } from "#platform/db/testing";
import { sortKey } from "./sort-key.ts";

type Database = Awaited<ReturnType<typeof testDatabase>>;
let database: Database;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());

const TITLES = [
  "Қан мен тер",
  "Кан (город)",
  "№ 10 «Сырлас» филиалы",
  "№4 «Сырлас» филиалы",
  "9-кітапхана",
  "100 жыл",
  "«Абай жолы»",
  "абай жолы",
  "Абай  жолы – роман",
  "Әуезов. Шығармалар",
  "Ёлка и ель",
  "Ель",
  "Іле Алатауы",
  "Ышқын",
  "Iлияс Жансүгіров",
  "Ақ бота",
  "Ақан сері",
  "Ұшқан ұя",
  "Үркер",
  "Уақыт",
  "Һауа",
  "Хабар",
  "Ғашықтар",
  "Гүлдер",
  "Ңа",
  "На",
  "Өлкетану",
  "Отан",
  "Zoom",
  "Şöldegi oaz",
  "Sary arqa",
  "ığyr",
  "iz",
  "Ūlytau",
  "Ulytau",
  "کتاپ",
  "図書館",
  "𠮷野家",
  "ﬁlm",
  "",
  "«»",
  "I том",
  "2 том",
  "II том",
];

/** The order of the numbers of titles whose keys are equal says nothing, so keys are compared. */
const inTypeScript = (titles: readonly string[]): string[] =>
  titles.map(sortKey).sort((one, two) => (one < two ? -1 : one > two ? 1 : 0));

async function inSql(titles: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ title_key: string }>`
    select title_key from (select title_key collate "C" as title_key
      from unnest(${titles.map(sortKey)}::text[]) as titles (title_key)) as keyed
    order by title_key`.execute(database.db.sql);
  return rows.map((row) => row.title_key);
}

describe("one order in SQL and TypeScript", () => {
  it('[I18-11] order by title_key collate "C" is the order of sortKey', async () => {
    expect(await inSql(TITLES)).toEqual(inTypeScript(TITLES));
    expect(await inSql(TITLES.toReversed())).toEqual(inTypeScript(TITLES));
  });

  it("[I18-11] for ten thousand titles of all scripts too", async () => {
    const letters = [..."аәбғқңөұүһіыяЁйABzşñūığ0129 «»-№.,ءاك図ﬁ𐐨"];
    let seed = 20_261;
    const random = (below: number): number => {
      seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
      return (seed >>> 8) % below;
    };
    const titles = Array.from({ length: 10_000 }, () =>
      Array.from({ length: 1 + random(12) }, () => letters[random(letters.length)]).join(""),
    );
    expect(await inSql(titles)).toEqual(inTypeScript(titles));
  });

  it("[I18-11] every column that holds a sort key is ordered by its bytes", async () => {
    const { rows } = await sql<{ column: string; collation: string | null }>`
      select table_name || '.' || column_name as column, collation_name as collation
      from information_schema.columns
      where table_schema = current_schema()
        and (column_name in ('title_key', 'author_key', 'sort_key') or (table_name = 'node_search' and column_name = 'sort'))
      order by 1`.execute(database.db.sql);
    expect(rows.length).toBeGreaterThan(3);
    expect(rows.filter(({ collation }) => collation !== "C")).toEqual([]);
  });
});
