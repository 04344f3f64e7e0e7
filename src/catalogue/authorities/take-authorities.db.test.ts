import { sql } from "kysely";
import { afterAll, beforeAll, expect, it } from "vitest";
import { theHouse } from "#basics";
import { controlField, dataField, type RawField, writeIso2709 } from "#formats";
import { type SmallRegion, smallRegion, testGround } from "#libraries/testing";
import type { Ground } from "#platform/acts";
import { testDatabase } from "#platform/db/testing";
import { connectTestSearch } from "#stock/testing";
import { importTold, tellRecord } from "../testing.ts";
import { authoritiesByIds } from "./questions/authority.ts";
import { findAuthorities } from "./questions/find.ts";
import { relationsOf } from "./questions/relations.ts";
import { recordsOfAuthority } from "./questions/works.ts";
import { type AuthorityToTake, takeAuthorities } from "./take-authorities.ts";
import { someAuthority } from "./testing.ts";

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

function record(...fields: RawField[]): AuthorityToTake {
  const told = { leader: "00000nz  a2200000n  4500", fields };
  const bytes = writeIso2709(told);
  if (!bytes.ok) throw new Error(JSON.stringify(bytes.refusals));
  return { record: told, bytes: bytes.value };
}
const take = (...records: AuthorityToTake[]) =>
  database.db.sql
    .transaction()
    .execute((tx) =>
      takeAuthorities(
        { tx, by: theHouse, now: ground.clock() },
        { node: region.region, source: "KZ-NLB", records },
      ),
    );
const find = async (q: string) => (await findAuthorities(database.db.sql, { q, offset: 0, limit: 10 })).rows;

const auezov = (...more: RawField[]) =>
  record(
    controlField("001", "p1"),
    dataField("040", "  ", "b", "kaz"),
    dataField("100", "1 ", "a", "Әуезов, Мұхтар Омарханұлы", "d", "1897-1961"),
    dataField("400", "1 ", "a", "Ауэзов, Мухтар Омарханович"),
    ...more,
  );
const oblast = record(
  controlField("001", "g1"),
  dataField("151", "  ", "a", "Жезқазған облысы"),
  dataField("551", "  ", "w", "b", "a", "Қарағанды облысы", "0", "(KZ-NLB)g2"),
);
const later = record(controlField("001", "g2"), dataField("151", "  ", "a", "Қарағанды облысы"));

it("[LOC-11] takes a file in whole, ties what belongs together, and changes nothing the second time", async () => {
  await importTold(ground, region.balqash, [
    tellRecord({ number: "1", title: "Путь Абая", author: "Ауэзов, Мухтар Омарханович" }),
  ]);
  const title = record(controlField("001", "t1"), dataField("130", " 0", "a", "Абай жолы"));
  const first = await take(auezov(), oblast, later, title);
  expect(first).toMatchObject({
    read: 4,
    added: 3,
    joined: 0,
    unchanged: 0,
    refused: [{ at: 3, problem: { code: "no-authority-heading" } }],
  });
  const [writer] = await find("Омарханович");
  expect(writer).toMatchObject({ kind: "person", heading: { kk: "Әуезов, Мұхтар Омарханұлы" }, uses: 1 });
  const works = await recordsOfAuthority(database.db.sql, {
    authority: writer?.id ?? 0,
    about: false,
    offset: 0,
    limit: 5,
  });
  expect(works.total).toBe(1);
  const [former] = await find("Жезқазған");
  // The other end came later in the file.
  expect(await relationsOf(database.db.sql, former?.id ?? 0)).toMatchObject([
    { side: "later", other: { heading: { kk: "Қарағанды облысы" } } },
  ]);
  const state = async () =>
    (await sql`select id, version, heading, variants from authority order by id`.execute(database.db.sql))
      .rows;
  const before = await state();
  expect(await take(auezov(), oblast, later)).toMatchObject({
    added: 0,
    joined: 0,
    unchanged: 3,
    refused: [],
  });
  expect(await state()).toEqual(before);
});

it("a changed record adds to what people have written, and takes nothing of it away", async () => {
  const [writer] = await find("Омарханович");
  const id = writer?.id ?? 0;
  expect(
    await take(
      auezov(
        dataField("400", "1 ", "a", "Auezov, Mukhtar"),
        dataField("024", "7 ", "a", "17228045", "2", "viaf"),
      ),
    ),
  ).toMatchObject({ joined: 1 });
  const [now] = await authoritiesByIds(database.db.sql, [id]);
  expect(now).toMatchObject({ version: 2, heading: { kk: "Әуезов, Мұхтар Омарханұлы" } });
  expect(now?.variants.map((one) => one.text)).toEqual(["Ауэзов, Мухтар Омарханович", "Auezov, Mukhtar"]);
  expect(now?.numbers).toContainEqual({ scheme: "viaf", value: "17228045" });
});

it("joins one that stands here when number or life say so, and makes another of a namesake", async () => {
  const mine = await someAuthority(ground, region.balqash, { heading: { kk: "Сәтбаев, Қаныш" }, born: 1899 });
  const same = record(
    controlField("001", "p2"),
    dataField("100", "1 ", "a", "Сәтбаев, Қаныш", "d", "1899-1964"),
  );
  const namesake = record(
    controlField("001", "p3"),
    dataField("100", "1 ", "a", "Сәтбаев, Қаныш", "d", "1950-"),
  );
  const unknown = record(controlField("001", "p4"), dataField("100", "1 ", "a", "Сәтбаев, Қаныш"));
  expect(await take(same, namesake, unknown)).toMatchObject({ added: 2, joined: 1 });
  const [standing] = await authoritiesByIds(database.db.sql, [mine]);
  expect(standing?.ended).toEqual({ year: 1964 });
  expect(await take()).toEqual({ read: 0, added: 0, joined: 0, unchanged: 0, refused: [] });
});
