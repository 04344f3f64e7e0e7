import { sql } from "kysely";
import { afterAll, beforeAll, expect, it } from "vitest";
import { importTold, tellCopy, tellRecord } from "#catalogue/testing";
import { type SmallRegion, smallRegion, testGround } from "#libraries/testing";
import type { Ground } from "#platform/acts";
import { testDatabase } from "#platform/db/testing";
import { connectTestSearch, someCopy, someRecord } from "../testing.ts";
import { arrivalsAt } from "./arrivals.ts";

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

const db = () => database.db.sql;

/** Every page until the last, as a reader turns them. */
async function walk(nodes: readonly number[], limit = 20): Promise<number[][]> {
  const pages: number[][] = [];
  for (let more = true; more && pages.length < 30; ) {
    const page = await arrivalsAt(db(), { nodes, offset: pages.length * limit, limit });
    pages.push(page.arrivals.map((one) => one.record));
    more = page.more;
  }
  return pages;
}

it("names each title of a batch once over its pages, however many copies of one came at the same moment", async () => {
  // 51 titles: of the first a hundred and fifty copies, of the others one each.
  await importTold(
    ground,
    region.balqash,
    Array.from({ length: 51 }, (_, at) =>
      tellRecord({
        number: `n-${at}`,
        title: `Жаңа кітап ${at}`,
        fields: Array.from({ length: at === 0 ? 150 : 1 }, (_, nth) =>
          tellCopy({ branch: "Сырлас", barcode: `N-${at}-${nth}` }),
        ),
      }),
    ),
  );
  const { rows } = await sql<{ copies: number; hours: number }>`
    select count(*)::int as copies, count(distinct created_at)::int as hours from copy`.execute(db());
  expect(rows[0]).toEqual({ copies: 200, hours: 1 });
  const pages = await walk([region.syrlas]);
  expect(pages.map((page) => page.length)).toEqual([20, 20, 11]);
  expect(new Set(pages.flat()).size).toBe(51);
  // Places that bought the same and others that bought nothing change nothing of it.
  const all = await walk([region.syrlas, region.central, region.village]);
  expect(all).toEqual(pages);
});

it("shows the latest first, where copies of another title fill a place and records are shown no longer", async () => {
  const [first, hidden, many, latest] = [
    await someRecord(ground, region.nura, "Бірінші"),
    await someRecord(ground, region.nura, "Көрінбейтін"),
    await someRecord(ground, region.nura, "Көп дана"),
    await someRecord(ground, region.nura, "Соңғы"),
  ];
  await someCopy(ground, region.point, first);
  for (let n = 0; n < 20; n += 1) await someCopy(ground, region.point, hidden);
  for (let n = 0; n < 20; n += 1) await someCopy(ground, region.point, many);
  await someCopy(ground, region.village, latest);
  await sql`update copy set created_at = now() + record * interval '1 second' where node in (${region.point}, ${region.village})`.execute(
    db(),
  );
  await sql`update record set state = 'withdrawn' where id = ${hidden}`.execute(db());
  const both = [region.point, region.village];
  expect(await walk(both, 1)).toEqual([[latest], [many], [first]]);
  expect(await arrivalsAt(db(), { nodes: both, offset: 0, limit: 2 })).toMatchObject({
    arrivals: [{ record: latest }, { record: many }],
    more: true,
  });
  expect(await arrivalsAt(db(), { nodes: [], offset: 0, limit: 2 })).toEqual({ arrivals: [], more: false });
});
