import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { refuse, refused } from "#basics";
import { type Ground, perform } from "#platform/acts";
import { calling, holding, testGround } from "#platform/acts/testing";
import { type TestDatabase, testDatabase } from "#platform/db/testing";
import { openFigures } from "./ask.ts";
import { enterFigure } from "./enter.ts";
import type { CountedFigure, Scope } from "./figure.ts";

let database: TestDatabase;
let ground: Ground;
// Region 1, systems 2 and 3, branches 4 and 5 of system 2.
const tree = { 1: null, 2: 1, 3: 1, 4: 2, 5: 2 };

/** Visits as a room would declare them: counted from rows, or entered by hand. */
const visits: CountedFigure = {
  code: "test.visits",
  name: { kk: "Келу", ru: "Посещения" },
  definition: { kk: "Келу саны", ru: "Число посещений" },
  source: "Ortaq",
  unit: "visits",
  kind: "sum",
  dimensions: [],
  byHand: true,
  number: async (tx, { nodes, period }) => {
    const { rows } = await sql<{ node: number; value: number }>`
      select node, count(*) as value from visit_row
      where node = any(${nodes}::bigint[]) and day between ${period.from}::date and ${period.to}::date
      group by node`.execute(tx);
    return rows;
  },
  records: async (tx, { nodes, period }, most) => {
    const { rows } = await sql<{ id: number }>`
      select id from visit_row where node = any(${nodes}::bigint[])
        and day between ${period.from}::date and ${period.to}::date order by id desc limit ${most}`.execute(
      tx,
    );
    return rows.map(({ id }) => ({ kind: "visit", id }));
  },
};
const users: CountedFigure = { ...visits, code: "test.users", kind: "distinct", byHand: false };
const stock: CountedFigure = { ...visits, code: "test.stock", kind: "state" };
const figures = openFigures([
  visits,
  users,
  stock,
  {
    ...visits,
    code: "test.visits-per-user",
    kind: "ratio",
    numerator: "test.visits",
    denominator: "test.users",
  },
]);
const enter = enterFigure(() => figures);
const march = { from: "2026-03-01", to: "2026-03-31" };
const ask = (code: string, scope: Scope) =>
  database.db.sql.transaction().execute((tx) => figures.ask(tx, code, scope));

beforeAll(async () => {
  database = await testDatabase();
  ground = testGround(database.db, { tree });
  await sql`create table visit_row (id bigint generated always as identity, node bigint, day date)`.execute(
    database.db.sql,
  );
  await sql`insert into account (login) values ('branch-head')`.execute(database.db.sql);
  // Branch 4: a visit on each day of March. Branch 5: two visits.
  await sql`insert into visit_row (node, day)
    select 4, d::date from generate_series('2026-03-01'::date, '2026-03-31', '1 day') d
    union all select 5, '2026-03-05' union all select 5, '2026-03-20'`.execute(database.db.sql);
});
afterAll(() => database.close());

const byHand = (node: number, from: string, to: string, value: number, figure = "test.visits") =>
  perform(calling(ground, holding(1, 2, "figures.enter")), enter, { figure, node, from, to, value });

describe("figures", () => {
  it("are counted, with the records behind them", async () => {
    expect(await ask("test.visits", { nodes: [4, 5], period: march })).toMatchObject({
      value: 33,
      counted: 33,
      byHand: 0,
    });
    const behind = await database.db.sql
      .transaction()
      .execute((tx) => figures.records(tx, "test.visits", { nodes: [5], period: march }));
    expect(behind).toHaveLength(2);
  });

  it("entered by hand hold for their days and are never added to what was counted on them", async () => {
    expect((await byHand(4, "2026-03-01", "2026-03-10", 100)).ok).toBe(true);
    expect(await ask("test.visits", { nodes: [4, 5], period: march })).toMatchObject({
      value: 123,
      counted: 23,
      byHand: 100,
    });
    // Entered again for the same days: the later number holds, the earlier one stays in the table.
    expect(await byHand(4, "2026-03-01", "2026-03-10", 90)).toMatchObject({
      ok: true,
      value: { replaced: expect.any(Number) },
    });
    expect(await ask("test.visits", { nodes: [4], period: march })).toMatchObject({
      value: 111,
      counted: 21,
      byHand: 90,
    });
  });

  it("entered for days beyond the asked ones are left out and named", async () => {
    await byHand(5, "2026-01-01", "2026-12-31", 5000);
    expect(await ask("test.visits", { nodes: [5], period: march })).toMatchObject({ value: 2, leftOut: 1 });
    expect(
      await ask("test.visits", { nodes: [5], period: { from: "2026-01-01", to: "2026-12-31" } }),
    ).toMatchObject({
      value: 5000,
      counted: 0,
    });
  });

  it("of a state take the last entry", async () => {
    await byHand(4, "2025-12-31", "2025-12-31", 700, "test.stock");
    await byHand(4, "2026-02-28", "2026-02-28", 720, "test.stock");
    expect(await ask("test.stock", { nodes: [4], period: march })).toMatchObject({ value: 720, byHand: 720 });
  });

  it("that divide show both parts, and nothing when there is nothing to divide by", async () => {
    expect(await ask("test.visits-per-user", { nodes: [3], period: march })).toMatchObject({ value: null });
    expect(await ask("test.visits-per-user", { nodes: [4], period: march })).toMatchObject({
      value: 111 / 31,
      parts: { numerator: { value: 111 }, denominator: { value: 31 } },
    });
  });
});

describe("a figure by hand is refused", () => {
  it.each([
    [
      "at another system",
      3,
      "2026-03-01",
      "2026-03-02",
      "test.visits",
      refuse("not-permitted", { permission: "figures.enter" }),
    ],
    [
      "for days that another entry covers in part",
      4,
      "2026-03-10",
      "2026-03-12",
      "test.visits",
      refuse("days-entered-already", { from: "2026-03-01", to: "2026-03-10" }, "from"),
    ],
    [
      "when it ends before it begins",
      4,
      "2026-03-09",
      "2026-03-01",
      "test.visits",
      refuse("ends-before-it-begins", {}, "to"),
    ],
    [
      "when it can only be counted",
      4,
      "2026-05-01",
      "2026-05-02",
      "test.users",
      refuse("not-by-hand", { figure: "test.users" }, "figure"),
    ],
    [
      "when there is no such figure",
      4,
      "2026-05-01",
      "2026-05-02",
      "test.none",
      refuse("not-by-hand", { figure: "test.none" }, "figure"),
    ],
  ])("%s", async (_what, node, from, to, figure, refusal) => {
    expect(await byHand(node, from, to, 1, figure)).toEqual(refused(refusal));
  });
});

it("two figures of one code, or a ratio of nothing, do not open", () => {
  expect(() => openFigures([visits, visits])).toThrow(/two figures/);
  expect(() =>
    openFigures([{ ...visits, code: "r", kind: "ratio", numerator: "x", denominator: "y" }]),
  ).toThrow(/divides x/);
});
