import { sql } from "kysely";
import { afterAll, beforeAll, expect, it } from "vitest";
import { theHouse } from "#basics";
import { nodeByCode } from "#libraries";
import { testGround } from "#libraries/testing";
import { bylineOf, bylineText, demonstrationAccounts, findPersons, nodesWithin } from "#people";
import { permissionsOfRole } from "#people/rules";
import type { Caller } from "#platform/acts";
import { actorOfSession, logIn } from "#platform/auth";
import { type TestDatabase, testDatabase } from "#platform/db/testing";
import { demoRegion } from "../region/index.ts";
import { beginOf, loadPeople, peopleAreIn, type StaffAccount, staffAccounts } from "./people.ts";
import { plantTree } from "./tree.ts";

let base: TestDatabase;
let caller: Caller;
let accounts: StaffAccount[];
const region = demoRegion();
const day = "2026-11-24";
beforeAll(async () => {
  base = await testDatabase();
  caller = { ground: testGround(base.db), actor: theHouse, door: "cli" };
  await plantTree(caller, region);
  // As after a start that was cut short: some are in, the rest follow, nobody twice.
  await loadPeople(caller, { ...region, staff: region.staff.slice(0, 5) });
  await sql`update account set password_hash = null`.execute(base.db.sql);
  const began = process.cpuUsage();
  expect(await peopleAreIn(caller, region)).toBe(false);
  await loadPeople(caller, region);
  accounts = staffAccounts(region);
  // Processor time of this process: the clock of a shared machine says nothing.
  const { user, system } = process.cpuUsage(began);
  expect((user + system) / 1000).toBeLessThan(6_000);
});
afterAll(() => base.close());

const everybody = async (words = "") => {
  const root = await nodeByCode(base.db.sql, "region");
  const within = await nodesWithin(base.db.sql, [root ?? 0], day);
  return findPersons(base.db.sql, { words, within, day, page: 1, size: 500 });
};

it("all of the staff are there, each with an account that gets in, and loading again changes nothing", async () => {
  expect((await everybody()).total).toBe(region.staff.length);
  expect(accounts).toHaveLength(region.staff.length);
  expect(await peopleAreIn(caller, region)).toBe(true);
  await loadPeople(caller, region);
  expect((await everybody()).total).toBe(region.staff.length);
  const [first] = accounts;
  const now = caller.ground.clock();
  const browser = { address: "192.0.2.1", userAgent: "", door: "office" };
  const entered = await logIn(
    base.db,
    { login: first?.login ?? "", password: first?.password ?? "" },
    browser,
    now,
  );
  const session = entered.ok && entered.value.next === "in" ? entered.value.session : undefined;
  const found = await actorOfSession(base.db, session, now, permissionsOfRole);
  expect(found?.actor.grants.map((grant) => grant.role)).toEqual(["regional-methodist"]);
});

it("[ROL-13] one person is head of a branch and chair of the union committee", async () => {
  const { persons } = await everybody("Жолдасова");
  expect(persons[0]?.posts.map((post) => [post.fraction, post.elected])).toEqual([
    [1, false],
    [null, true],
  ]);
  const shown = await demonstrationAccounts(base.db.sql, day);
  expect(shown.find((one) => one.names.ru?.surname === "Жолдасова")?.roles.map((one) => one.role)).toEqual([
    "branch-head",
    "union-committee",
  ]);
});

it("[ROL-05] a byline names post, sector, department and library", async () => {
  const { persons } = await everybody("Каламова");
  const byline = await bylineOf(base.db.sql, { person: persons[0]?.id ?? 0, day });
  const text = byline ? bylineText(byline, "ru") : "";
  expect(text).toMatch(/^Ж\.У\. Каламова, Руководитель сектора инновационно-методической работы, /);
  expect(byline?.units.length).toBeGreaterThanOrEqual(3);
});

it("posts began on a first of September that has passed, and move with today", () => {
  expect(beginOf("2026-11-24", 0)).toBe("2026-09-01");
  expect(beginOf("2027-08-31", 0)).toBe("2026-09-01");
  expect(beginOf("2027-09-01", 2)).toBe("2025-09-01");
});
