import { sql } from "kysely";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type TestDatabase, testDatabase } from "#platform/db/testing";
import { announce, type Ground } from "./action.ts";
import { type Announcement, type Listener, stuckAnnouncements, tellListeners } from "./listeners.ts";
import { testGround } from "./testing.ts";

let database: TestDatabase;
let ground: Ground;
beforeAll(async () => {
  database = await testDatabase();
  ground = testGround(database.db);
});
afterAll(() => database.close());

const say = (kind: string, n: number) =>
  database.db.sql.transaction().execute((tx) => announce(tx, kind, { n }, null));

/**
 * Lets a listener hear until it has heard so many. Transactions of the whole server count for what may be read, and
 * other tests have theirs open on it: news may come a little later, never out of order.
 */
async function hearUntil(listener: Listener, enough: () => boolean): Promise<void> {
  for (let tries = 0; tries < 300 && !enough(); tries++) {
    await tellListeners(ground, [listener]);
    if (!enough()) await new Promise((wait) => setTimeout(wait, 100));
  }
}

describe("announcements", () => {
  let heard: number[] = [];
  let failing = new Set<number>();
  const listener = (name: string): Listener => ({
    name,
    hears: ["loan.overdue"],
    hear: async (tx, news: Announcement) => {
      await sql`create temp table if not exists noise (n int)`.execute(tx);
      if (failing.has(Number(news.facts.n))) throw new Error("cannot take this in");
      heard.push(Number(news.facts.n));
    },
  });
  beforeEach(() => {
    heard = [];
    failing = new Set();
  });

  it("are heard once each, in order, only those that the listener hears", async () => {
    const ear = listener("once");
    await say("loan.overdue", 1);
    await say("loan.returned", 2);
    await say("loan.overdue", 3);
    await hearUntil(ear, () => heard.length >= 2);
    await tellListeners(ground, [ear]);
    expect(heard).toEqual([1, 3]);
  });

  it("of a transaction that ends late are not stepped over", async () => {
    const ear = listener("late");
    await hearUntil(ear, () => heard.length >= 2);
    heard = [];
    let finish = () => {};
    const slow = database.db.sql.transaction().execute(async (tx) => {
      await announce(tx, "loan.overdue", { n: 10 }, null);
      await new Promise<void>((go) => {
        finish = go;
      });
    });
    await say("loan.overdue", 11);
    await tellListeners(ground, [ear]);
    expect(heard).toEqual([]);
    finish();
    await slow;
    await hearUntil(ear, () => heard.length >= 2);
    expect(heard).toEqual([10, 11]);
  });

  it("that fail are set aside, do not stop the rest, and are heard again later", async () => {
    const ear = listener("stuck");
    await hearUntil(ear, () => heard.length >= 4);
    heard = [];
    failing = new Set([20]);
    await say("loan.overdue", 20);
    await say("loan.overdue", 21);
    await hearUntil(ear, () => heard.length >= 1);
    expect(heard).toEqual([21]);
    expect(await stuckAnnouncements(database.db)).toBe(1);
    failing.clear();
    await sql`update announcement_stuck set next_try = now()`.execute(database.db.sql);
    await hearUntil(ear, () => heard.length >= 2);
    expect(heard).toEqual([21, 20]);
    expect(await stuckAnnouncements(database.db)).toBe(0);
  });
});
