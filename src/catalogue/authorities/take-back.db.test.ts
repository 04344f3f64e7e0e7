import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { theHouse } from "#basics";
import { controlField, dataField, type RawField, type RawRecord } from "#formats";
import { type SmallRegion, smallRegion, testGround } from "#libraries/testing";
import { type AnyAction, type Ground, perform } from "#platform/acts";
import { testDatabase } from "#platform/db/testing";
import { connectTestSearch } from "#stock/testing";
import { takeBackImport } from "../imports/actions/take-back-import.ts";
import { leftOvers } from "../imports/questions.ts";
import { importTold, tellRecord } from "../testing.ts";
import { editAuthority } from "./actions/edit-authority.ts";
import { relateAuthorities } from "./actions/relate-authorities.ts";
import { findAuthorities } from "./questions/find.ts";
import { relationsOf } from "./questions/relations.ts";

let database: Awaited<ReturnType<typeof testDatabase>>;
let ground: Ground;
let region: SmallRegion;
beforeAll(async () => {
  database = await testDatabase();
  ground = testGround(database.db);
  connectTestSearch(database.db);
  region = await smallRegion(ground);
});
afterAll(() => database.close());

const authority = (...fields: RawField[]): RawRecord => ({ leader: "00000nz  a2200000n  4500", fields });
const person = (number: string, name: string, ...more: RawField[]): RawRecord =>
  authority(controlField("001", number), dataField("100", "1 ", "a", name), ...more);
const act = (action: AnyAction, input: object) =>
  perform({ ground, actor: theHouse, door: "cli" }, action, input);
async function takeBack(run: number): Promise<Record<string, number>> {
  for (;;) {
    const outcome = await act(takeBackImport, { run });
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusals));
    const sums = outcome.value as { over: boolean } & Record<string, number>;
    if (sums.over) return sums;
  }
}
const named = async (q: string) =>
  (await findAuthorities(database.db.sql, { q, offset: 0, limit: 10 })).rows.map((one) => one.id);
/** All that is kept of authorities, to compare what was with what is. */
async function kept(): Promise<string> {
  const { rows } = await sql<{ all: string }>`
    select (select coalesce(jsonb_agg(a order by id), '[]') from authority a)::text
      || (select coalesce(jsonb_agg(s order by authority), '[]') from authority_source s)::text
      || (select coalesce(jsonb_agg(k order by authority, key), '[]') from authority_key k)::text
      || (select coalesce(jsonb_agg(w order by authority, word), '[]') from authority_word w)::text
      || (select coalesce(jsonb_agg(n order by authority, value), '[]') from authority_number n)::text
      || (select coalesce(jsonb_agg(v order by authority, version), '[]') from authority_version v)::text
      || (select coalesce(jsonb_agg(r order by id), '[]') from authority_relation r)::text as all`.execute(
    database.db.sql,
  );
  return rows[0]?.all ?? "";
}
const source = "KZ-BACK";

describe("authorities that an import brought", () => {
  it("go with it, with the books that named them; the same file brings both again", async () => {
    const before = await kept();
    const file = [
      person("b1", "Сланов, Ғали"),
      person("b2", "Әбішев, Әлжаппар", dataField("500", "1 ", "a", "Сланов, Ғали", "0", "b1")),
      tellRecord({ number: "r1", title: "Дөң асқан", author: "Сланов, Ғали" }),
    ];
    const first = await importTold(ground, region.balqash, file, source);
    const [id] = await named("Сланов");
    expect((await relationsOf(database.db.sql, id ?? 0)).length).toBe(1);
    const sums = await takeBack(first.run);
    expect(sums).toMatchObject({ withdrawn: 1, authorities: 2, left: 0 });
    expect(await kept()).toBe(before);
    const { rows } = await sql`select from heading where authority is not null`.execute(database.db.sql);
    expect(rows).toHaveLength(0);
    const again = await importTold(ground, region.balqash, file, source);
    expect(again.imported).toBe(3);
    expect(await named("Сланов")).toHaveLength(1);
    const { rows: led } = await sql<{ uses: number }>`
      select uses from heading where authority is not null`.execute(database.db.sql);
    expect(led).toHaveLength(1);
    await takeBack(again.run);
  });

  it("stay where others use them or people have written in them, and the import tells of each why", async () => {
    const { run } = await importTold(
      ground,
      region.balqash,
      [
        person("c1", "Жүнісов, Сәкен"),
        person("c2", "Иманасов, Сейілхан"),
        person("c3", "Сәрсекеев, Медеу"),
        person("c4", "Тоқмағамбетов, Асқар"),
        person("c5", "Қайсенов, Қасым"),
      ],
      source,
    );
    const [used, edited, one, other] = await Promise.all(
      ["Жүнісов", "Иманасов", "Сәрсекеев", "Тоқмағамбетов"].map(async (q) => (await named(q))[0] ?? 0),
    );
    await importTold(ground, region.nura, [
      tellRecord({ number: "n1", title: "Ақан сері", author: "Жүнісов, Сәкен" }),
    ]);
    const told = { node: region.region, kind: "person", heading: { kk: "Иманасов, Сейілхан Өтеғұлұлы" } };
    expect((await act(editAuthority, { ...told, authority: edited, version: 1 })).ok).toBe(true);
    const pair = { node: region.region, authority: one, relation: "related", other };
    expect((await act(relateAuthorities, pair)).ok).toBe(true);
    const sums = await takeBack(run);
    expect(sums).toMatchObject({ authorities: 1, left: 4 });
    expect(await named("Қайсенов")).toEqual([]);
    const left = await leftOvers(database.db.sql, run, { offset: 0, limit: 10 });
    expect(left.map((row) => [row.about, row.subject, row.title, row.reason.code])).toEqual([
      ["authority", used, "Жүнісов, Сәкен", "authority-used"],
      ["authority", edited, "Иманасов, Сейілхан Өтеғұлұлы", "changed-since"],
      ["authority", one, "Сәрсекеев, Медеу", "authority-used"],
      ["authority", other, "Тоқмағамбетов, Асқар", "authority-used"],
    ]);
    expect(await takeBack(run)).toMatchObject({ authorities: 1, left: 4 });
  });

  it("what stood here before and was only added to is not the import's to take", async () => {
    await importTold(
      ground,
      region.balqash,
      [person("d1", "Оразалин, Күләш", dataField("400", "1 ", "a", "Оразалина, К."))],
      "OTHER",
    );
    const [id] = await named("Оразалин");
    const { rows } = await sql<{ began_year: number }>`
      update authority set began_year = 1930, began = '{"year": 1930}' where id = ${id} returning began_year`.execute(
      database.db.sql,
    );
    expect(rows[0]?.began_year).toBe(1930);
    const joined = person("e1", "Оразалин, Күләш");
    joined.fields = [
      controlField("001", "e1"),
      dataField("100", "1 ", "a", "Оразалин, Күләш", "d", "1930-"),
      dataField("400", "1 ", "a", "Оразалин, К. С."),
    ];
    const { run, imported } = await importTold(ground, region.nura, [joined], source);
    expect(imported).toBe(0);
    expect(await takeBack(run)).toMatchObject({ left: 0 });
    expect(await named("Оразалин")).toEqual([id]);
  });
});
