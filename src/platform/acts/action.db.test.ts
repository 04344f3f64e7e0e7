import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { done, nobody, refuse, refused, theHouse } from "#basics";
import { type TestDatabase, testDatabase } from "#platform/db/testing";
import { type Act, action, type Ground, perform } from "./action.ts";
import { calling, holding, testGround } from "./testing.ts";

// The tree of these tests: region 1, systems 2 and 3, branch 4 of system 2.
const tree = { 1: null, 2: 1, 3: 1, 4: 2 };
let database: TestDatabase;
let ground: Ground;

beforeAll(async () => {
  database = await testDatabase();
  ground = testGround(database.db, { tree });
  await sql`create table shelf (id bigint generated always as identity primary key, node bigint, name text unique)`.execute(
    database.db.sql,
  );
  await sql`insert into account (login) values ('a'), ('b')`.execute(database.db.sql);
});
afterAll(() => database.close());

const write = async (act: Act, name: string): Promise<number> => {
  const { rows } = await sql<{ id: number }>`
    insert into shelf (node, name) values (${act.node}, ${name}) returning id`.execute(act.tx);
  return rows[0]?.id ?? 0;
};

const addShelf = action({
  name: "test.add-shelf",
  may: "shelf.edit",
  input: z.object({ node: z.number(), name: z.string().min(1).max(20) }),
  at: (input) => (input.node === 404 ? ("no-such" as const) : input.node),
  run: async (act, input) => {
    const id = await write(act, input.name);
    act.about("shelf", id, { name: input.name });
    await act.announce("shelf.added", { shelf: id });
    if (input.name === "bad") return refused(refuse("name-taken", {}, "name"), refuse("too-many-shelves"));
    if (input.name === "bug") throw new Error("a bug");
    return done(id);
  },
});

const count = async (table: "shelf" | "audit" | "announcement" | "act_key"): Promise<number> => {
  const { rows } = await sql<{ n: number }>`select count(*) as n from ${sql.table(table)}`.execute(
    database.db.sql,
  );
  return rows[0]?.n ?? 0;
};
const own = () => calling(ground, holding(1, 2, "shelf.edit"));

describe("who may", () => {
  it.each([
    ["at one's own system", holding(1, 2, "shelf.edit"), 2, undefined],
    ["below it", holding(1, 2, "shelf.edit"), 4, undefined],
    ["[NET-01] at another system", holding(1, 3, "shelf.edit"), 2, "not-permitted"],
    ["above one's node", holding(1, 4, "shelf.edit"), 2, "not-permitted"],
    ["[NET-01] the region reaches every system", holding(1, 1, "shelf.edit"), 4, undefined],
    ["with another permission", holding(1, 2, "shelf.see"), 2, "not-permitted"],
    ["at a node that is not there, told as if not ours", holding(1, 1, "shelf.edit"), 404, "not-permitted"],
    ["the house itself", theHouse, 4, undefined],
    ["the house at a node that is not there", theHouse, 404, "no-such"],
    ["without an account", nobody, 2, "signed-out"],
  ] as const)("%s", async (_what, actor, node, code) => {
    const outcome = await perform(calling(ground, actor), addShelf, {
      node,
      name: randomUUID().slice(0, 18),
    });
    expect(outcome.ok ? undefined : outcome.refusals[0]?.code).toBe(code);
  });

  it("a refusal of permission stands in the audit, without facts", async () => {
    await perform(calling(ground, holding(2, 3, "shelf.edit")), addShelf, { node: 2, name: "secret" });
    const { rows } = await sql<{ account: number; facts: object }>`
      select account, facts from audit where outcome = 'refused' order by id desc limit 1`.execute(
      database.db.sql,
    );
    expect(rows).toEqual([{ account: 2, facts: {} }]);
  });
});

describe("one transaction", () => {
  it("writes, announces and notes all, or nothing", async () => {
    const before = [await count("shelf"), await count("announcement"), await count("audit")];
    expect(await perform(own(), addShelf, { node: 4, name: "Ә сөресі" })).toEqual({
      ok: true,
      value: expect.any(Number),
    });
    expect([await count("shelf"), await count("announcement"), await count("audit")]).toEqual(
      before.map((n) => n + 1),
    );
    const { rows } = await sql`select action, account, door, node, subject_kind, outcome, facts
      from audit order by id desc limit 1`.execute(database.db.sql);
    expect(rows[0]).toEqual({
      action: "test.add-shelf",
      account: 1,
      door: "office",
      node: 4,
      subject_kind: "shelf",
      outcome: "done",
      facts: { name: "Ә сөресі" },
    });
  });

  it("all refusals come at once, and nothing of the act stays", async () => {
    const before = [await count("shelf"), await count("announcement"), await count("audit")];
    const outcome = await perform(own(), addShelf, { node: 2, name: "bad" });
    expect(outcome).toEqual(refused(refuse("name-taken", {}, "name"), refuse("too-many-shelves")));
    expect([await count("shelf"), await count("announcement"), await count("audit")]).toEqual(before);
  });

  it("a bug is thrown and leaves nothing", async () => {
    const before = await count("shelf");
    await expect(perform(own(), addShelf, { node: 2, name: "bug" })).rejects.toThrow("a bug");
    expect(await count("shelf")).toBe(before);
  });

  it("a rehearsal runs to the end and leaves nothing", async () => {
    const before = [await count("shelf"), await count("audit")];
    const outcome = await perform({ ...own(), rehearsal: true }, addShelf, { node: 2, name: "try" });
    expect(outcome.ok).toBe(true);
    expect([await count("shelf"), await count("audit")]).toEqual(before);
  });

  it("wrong input is refused field by field before anything is asked of the database", async () => {
    const outcome = await perform(own(), addShelf, { name: "" });
    expect(outcome).toEqual(refused(refuse("required", {}, "node"), refuse("required", {}, "name")));
    expect(await perform(own(), addShelf, { node: 2, name: "ө".repeat(21) })).toEqual(
      refused(refuse("too-long", { most: 20 }, "name")),
    );
    expect(await perform(own(), addShelf, "not an object")).toEqual(refused(refuse("invalid")));
  });
});

describe("an act with a key", () => {
  it("happens once, and answers the same the second time", async () => {
    const caller = { ...own(), key: randomUUID() };
    const first = await perform(caller, addShelf, { node: 2, name: "once" });
    const before = await count("shelf");
    expect(await perform(caller, addShelf, { node: 2, name: "once" })).toEqual(first);
    expect(await count("shelf")).toBe(before);
  });

  it("happens once when both come at the same moment", async () => {
    const caller = { ...own(), key: randomUUID() };
    const [a, b, c] = await Promise.all(
      [1, 2, 3].map(() => perform(caller, addShelf, { node: 2, name: "thrice" })),
    );
    expect(a).toEqual(b);
    expect(b).toEqual(c);
    expect(a?.ok).toBe(true);
  });

  it("is refused with another input, and free again after a refusal", async () => {
    const caller = { ...own(), key: randomUUID() };
    expect((await perform(caller, addShelf, { node: 2, name: "bad" })).ok).toBe(false);
    expect((await perform(caller, addShelf, { node: 2, name: "good" })).ok).toBe(true);
    expect(await perform(caller, addShelf, { node: 2, name: "else" })).toEqual(refused(refuse("key-reused")));
  });

  it("another account's key is another key", async () => {
    const key = randomUUID();
    await perform({ ...own(), key }, addShelf, { node: 2, name: "mine" });
    const other = calling(ground, holding(2, 2, "shelf.edit"), { key });
    expect((await perform(other, addShelf, { node: 2, name: "theirs" })).ok).toBe(true);
  });
});

it("an act is tried again when PostgreSQL breaks a deadlock", async () => {
  await sql`insert into shelf (name) values ('left'), ('right')`.execute(database.db.sql);
  const cross = (first: string, second: string) =>
    action({
      name: `test.cross-${first}`,
      may: "anyone",
      input: z.object({}),
      run: async (act) => {
        await sql`update shelf set node = 9 where name = ${first}`.execute(act.tx);
        await new Promise((wait) => setTimeout(wait, 100));
        await sql`update shelf set node = 9 where name = ${second}`.execute(act.tx);
        return done(true);
      },
    });
  const outcomes = await Promise.all([
    perform(calling(ground, nobody), cross("left", "right"), {}),
    perform(calling(ground, nobody), cross("right", "left"), {}),
  ]);
  expect(outcomes).toEqual([done(true), done(true)]);
});
