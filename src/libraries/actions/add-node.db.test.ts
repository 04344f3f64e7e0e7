import { afterAll, beforeAll, expect, test } from "vitest";
import { theHouse } from "#basics";
import { type Caller, perform } from "#platform/acts";
import { type TestDatabase, testDatabase } from "#platform/db/testing";
import { lineage, nodeById, systemOf, treeOf } from "../index.ts";
import { fullName } from "../rules.ts";
import { actorWith, type SmallRegion, smallRegion, testGround } from "../testing.ts";
import { addNode, addSystem } from "./add-node.ts";

let base: TestDatabase;
let region: SmallRegion;
let house: Caller;
const today = "2026-11-24";

beforeAll(async () => {
  base = await testDatabase();
  const ground = testGround(base.db);
  region = await smallRegion(ground);
  house = { ground, actor: theHouse, door: "cli" };
});
afterAll(() => base.close());

test("[NET-01] region, systems, libraries, branches and points stand under one another", async () => {
  const tree = await treeOf(base.db.sql, today);
  expect(tree.root?.id).toBe(region.region);
  expect(tree.children(region.region).map((node) => node.id)).toEqual([region.balqash, region.nura]);
  expect(tree.systemOf(region.point)?.id).toBe(region.nura);
  expect(await lineage(base.db.sql, region.point, today)).toEqual([
    region.point,
    region.village,
    region.nura,
    region.region,
  ]);
  expect(await lineage(base.db.sql, null)).toEqual([region.region]);
  expect(await lineage(base.db.sql, 999_999)).toEqual([]);
  expect(await systemOf(base.db.sql, region.region, today)).toBeNull();
});

test("[NET-07] [NET-08] title, honorific name, number and own name are kept apart and printed together", async () => {
  const central = await nodeById(base.db.sql, region.central, today);
  expect(central && fullName(central, "kk").text).toBe("С. Сейфуллин атындағы орталық қалалық кітапхана");
  expect(central && fullName(central, "ru").text).toBe(
    "Центральная городская библиотека имени С. Сейфуллина",
  );
  const syrlas = await nodeById(base.db.sql, region.syrlas, today);
  expect(syrlas && fullName(syrlas, "kk").text).toBe("№\u00a04 «Сырлас» филиалы");
});

test("[NET-09] a number is unique within a system, not within the region", async () => {
  const taken = await perform(house, addNode, {
    parent: region.balqash,
    kind: "branch",
    number: 4,
    names: {},
  });
  expect(taken).toMatchObject({
    ok: false,
    refusals: [{ code: "number-taken", field: "number", facts: { number: 4, holder: region.syrlas } }],
  });
  const tree = await treeOf(base.db.sql, today);
  expect(tree.all.filter((node) => node.number === 4).map((node) => node.id)).toEqual([
    region.syrlas,
    region.village,
  ]);
});

test("[NET-09] the database itself refuses a second holder of a number", async () => {
  await expect(
    base.db.pool.query(
      "insert into node_number (node, system, number, valid) values ($1, $2, 4, '[2026-01-01,)')",
      [region.children, region.balqash],
    ),
  ).rejects.toMatchObject({ code: "23P01", constraint: "node_number_taken" });
});

test("two who give the same number at one moment: one of them is refused in words", async () => {
  const both = await Promise.all(
    [1, 2].map(() =>
      perform(house, addNode, { parent: region.balqash, kind: "branch", number: 77, names: {} }),
    ),
  );
  expect(both.map((one) => one.ok).sort()).toEqual([false, true]);
  expect(both.find((one) => !one.ok)).toMatchObject({ refusals: [{ code: "number-taken" }] });
});

test("all that is wrong is told at once", async () => {
  const outcome = await perform(house, addNode, {
    parent: region.point,
    kind: "library",
    names: {},
    code: "x",
  });
  expect(!outcome.ok && outcome.refusals.map((one) => one.code)).toEqual(["parent-not-allowed", "no-name"]);
  const empty = await perform(house, addNode, {});
  expect(!empty.ok && empty.refusals.map((one) => `${one.field}: ${one.code}`)).toEqual([
    "parent: not-a-number",
    "kind: not-a-choice",
  ]);
});

test("[ROL-10] a sector stands inside a department, and nothing stands inside a sector", async () => {
  const names = { title: { kk: "Инновациялық-әдістемелік жұмыс секторы" } };
  const sector = await perform(house, addNode, { parent: region.department, kind: "department", names });
  expect(sector.ok).toBe(true);
  const third = await perform(house, addNode, {
    parent: sector.ok ? sector.value.node : 0,
    kind: "department",
    names,
  });
  expect(third).toMatchObject({ ok: false, refusals: [{ code: "parent-not-allowed" }] });
});

test("[NET-01] each system opens branches of its own only", async () => {
  const director: Caller = {
    ...house,
    door: "office",
    actor: { ...actorWith(["tree.edit"], region.balqash), account: 1 },
  };
  await base.db.pool.query("insert into account (login) values ('director')");
  const other = await perform(director, addNode, {
    parent: region.nura,
    kind: "branch",
    number: 9,
    names: {},
  });
  expect(other).toMatchObject({ ok: false, refusals: [{ code: "not-permitted" }] });
  const own = await perform(director, addNode, {
    parent: region.balqash,
    kind: "branch",
    number: 9,
    names: {},
  });
  expect(own.ok).toBe(true);
  const system = await perform(director, addSystem, { names: { title: { kk: "Жаңа ОКЖ" } } });
  expect(system).toMatchObject({ ok: false, refusals: [{ code: "not-permitted" }] });
});

test("a request that comes twice opens one branch", async () => {
  const twice: Caller = { ...house, key: "6f0e6a2e-2c0a-4b0e-9c58-5a2a4a3f0c11" };
  const input = { parent: region.nura, kind: "branch", number: 12, names: { own: { kk: "Өркен" } } };
  const first = await perform(twice, addNode, input);
  expect(await perform(twice, addNode, input)).toEqual(first);
});

test("hostile and odd names are kept as text, their control characters refused", async () => {
  const name = "<script>alert('Әлем')</script>";
  const outcome = await perform(house, addNode, {
    parent: region.nura,
    kind: "branch",
    names: { own: { kk: name } },
  });
  const node = outcome.ok ? await nodeById(base.db.sql, outcome.value.node, today) : undefined;
  expect(node?.own.kk).toBe(name);
  const broken = await perform(house, addNode, {
    parent: region.nura,
    kind: "branch",
    names: { own: { kk: "a\u0000b" } },
  });
  expect(broken).toMatchObject({ ok: false, refusals: [{ code: "odd-characters", field: "names.own.kk" }] });
});

test("a branch that opens next month is not in today's tree, and is already ours to prepare", async () => {
  const outcome = await perform(house, addNode, {
    parent: region.nura,
    kind: "branch",
    names: { own: { kk: "Болашақ" } },
    from: "2026-12-15",
  });
  const id = outcome.ok ? outcome.value.node : 0;
  expect(await nodeById(base.db.sql, id, today)).toBeUndefined();
  expect((await nodeById(base.db.sql, id, "2026-12-15"))?.parent).toBe(region.nura);
  expect(await lineage(base.db.sql, id, today)).toContain(region.nura);
});
