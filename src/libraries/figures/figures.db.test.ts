import { afterAll, beforeAll, expect, it } from "vitest";
import { theHouse } from "#basics";
import { closeNode, figures as declared, mergeNodes, pauseNode } from "#libraries";
import { must, type SmallRegion, smallRegion, testGround } from "#libraries/testing";
import { testDatabase } from "#platform/db/testing";
import { openFigures } from "#platform/figures";

const { db, close } = await testDatabase();
afterAll(close);
const ground = testGround(db);
const house = { ground, actor: theHouse, door: "cli" } as const;
const figures = openFigures(declared);
let region: SmallRegion;
let all: number[];
beforeAll(async () => {
  region = await smallRegion(ground);
  all = Object.values(region);
});

const read = (code: string, day: string, nodes: readonly number[] = all) =>
  db.sql.transaction().execute(async (tx) => {
    const scope = { nodes, period: { from: `${day.slice(0, 4)}-01-01`, to: day } };
    const { value } = await figures.ask(tx, code, scope);
    const behind = await figures.records(tx, code, scope);
    expect(behind).toHaveLength(value ?? -1);
    return { value, behind: behind.map((one) => one.id) };
  });

it("[NET-12] libraries, points and systems are counted apart, departments and partners not at all", async () => {
  expect((await read("libraries.service-places", "2026-11-20")).value).toBe(4);
  expect(await read("libraries.delivery-points", "2026-11-20")).toEqual({
    value: 1,
    behind: [region.point],
  });
  expect(await read("libraries.systems", "2026-11-20")).toEqual({
    value: 2,
    behind: [region.nura, region.balqash],
  });
  expect((await read("libraries.service-places", "2026-11-20", [])).value).toBe(0);
  expect((await read("libraries.delivery-points", "2026-11-20", [region.balqash])).value).toBe(0);
});

it("closed, paused and joined ones count until the day on which they became so", async () => {
  await must(house, closeNode, { node: region.point, from: "2026-03-01" });
  await must(house, pauseNode, { node: region.central, from: "2026-03-01" });
  await must(house, mergeNodes, { node: region.syrlas, into: region.children, from: "2026-04-01" });
  const count = async (day: string) => [
    (await read("libraries.service-places", day)).value,
    (await read("libraries.delivery-points", day)).value,
  ];
  expect(await count("2026-02-28")).toEqual([4, 1]);
  expect(await count("2026-03-01")).toEqual([3, 0]);
  expect(await count("2026-04-01")).toEqual([2, 0]);
});

it("what is planned for after today is no fact of a period that has not ended", async () => {
  await must(house, closeNode, { node: region.village, from: "2199-01-01" });
  expect((await read("libraries.service-places", "2199-12-31", [region.village])).value).toBe(1);
});
