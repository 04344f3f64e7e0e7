import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Ground } from "#platform/acts";
import { testGround } from "#platform/acts/testing";
import { type TestDatabase, testDatabase } from "#platform/db/testing";
import { type JobHandler, type Jobs, jobById, openJobs, recentJobs } from "./jobs.ts";
import { isOver, type JobView } from "./view.ts";

let database: TestDatabase;
let ground: Ground;
let jobs: Jobs;
let failures = 0;

const handlers: JobHandler[] = [
  {
    kind: "test.count",
    run: async ({ input, progress, signal }) => {
      for (let i = 1; i <= input.to; i++) {
        if (signal.aborted) return { stopped: i };
        await progress(i, input.to);
        if (input.slow) await new Promise((wait) => setTimeout(wait, 50));
      }
      return { counted: input.to };
    },
  },
  {
    kind: "test.fails-once",
    retries: 1,
    run: async () => {
      if (failures++ === 0) throw new Error("the first time");
      return "the second time";
    },
  },
  {
    kind: "test.fails",
    retries: 0,
    run: async () => {
      throw new Error("always");
    },
  },
];

beforeAll(async () => {
  database = await testDatabase();
  ground = testGround(database.db);
  jobs = await openJobs(ground, handlers, { timeZone: "Asia/Almaty", pollSeconds: 0.5 });
  await jobs.work();
});
afterAll(async () => {
  await jobs.close();
  await database.close();
});

async function ended(id: number): Promise<JobView> {
  for (let i = 0; i < 400; i++) {
    const job = await jobById(database.db, id);
    if (job && isOver(job)) return job;
    await new Promise((wait) => setTimeout(wait, 100));
  }
  throw new Error("the job did not end");
}

describe("jobs", () => {
  it("run, tell how far they are, and keep their result", async () => {
    const job = await ended(await jobs.start("test.count", { to: 7 }));
    expect(job).toMatchObject({ state: "done", done: 7, total: 7, result: { counted: 7 }, problem: null });
    expect((await recentJobs(database.db, { kinds: ["test.count"] }))[0]?.id).toBe(job.id);
  });

  it("asked for in a transaction that is rolled back do not exist", async () => {
    let id = 0;
    await expect(
      database.db.sql.transaction().execute(async (tx) => {
        id = await jobs.ask(tx, "test.count", { to: 1 });
        throw new Error("no");
      }),
    ).rejects.toThrow("no");
    expect(await jobById(database.db, id)).toBeUndefined();
  });

  it("that fail begin again, as often as they may, and say what went wrong", async () => {
    expect(await ended(await jobs.start("test.fails-once", {}))).toMatchObject({
      state: "done",
      result: "the second time",
    });
    expect(await ended(await jobs.start("test.fails", {}))).toMatchObject({
      state: "failed",
      problem: "always",
    });
    expect(await jobs.counts()).toContainEqual({ queue: "test.fails", state: "failed", count: 1 });
  });

  it("stop when somebody cancels them", async () => {
    const id = await jobs.start("test.count", { to: 1000, slow: true });
    for (let i = 0; i < 200 && (await jobById(database.db, id))?.state !== "running"; i++) {
      await new Promise((wait) => setTimeout(wait, 50));
    }
    await jobs.cancel(id);
    expect(await ended(id)).toMatchObject({ state: "cancelled" });
  });

  it("asked for once are one while it is not over, however many ask at the same moment", async () => {
    const count = (to: number, told: object = {}) =>
      jobs.start("test.count", { to, slow: true, ...told }, { once: true });
    const same = await Promise.all(Array.from({ length: 8 }, () => count(30)));
    expect(new Set(same).size).toBe(1);
    // The order in which the input is written makes no other input of it; another value does.
    expect(await jobs.start("test.count", { slow: true, to: 30 }, { once: true })).toBe(same[0]);
    const other = await count(31);
    expect(other).not.toBe(same[0]);
    expect(await jobs.start("test.count", { to: 30, slow: true })).not.toBe(same[0]);
    await ended(same[0] ?? 0);
    await Promise.all((await recentJobs(database.db, {})).map(({ id }) => jobs.cancel(id)));
    expect(same).not.toContain(await count(30));
  });

  it("of an unknown kind are a bug that is thrown at once", async () => {
    await expect(jobs.start("test.unknown", {})).rejects.toThrow(/test.unknown/);
  });
});
