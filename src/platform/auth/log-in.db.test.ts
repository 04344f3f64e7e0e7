import { sql } from "kysely";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Outcome } from "#basics";
import { testDatabase } from "#platform/db/testing";
import {
  actorOfSession,
  type Browser,
  closeAccount,
  createAccount,
  endSessionOf,
  endSessions,
  forgetOldLogIns,
  hashPassword,
  logIn,
  sessionLife,
  sessionsOf,
} from "./index.ts";
import { isKnownDevice } from "./known-device.ts";
import { tokenHash } from "./tokens.ts";

const { db, close } = await testDatabase();
afterAll(close);

const cheap = { memoryKiB: 64, passes: 1, lanes: 1 };
const start = new Date("2026-11-24T03:00:00Z");
const later = (seconds: number, from: Date = start): Date => new Date(from.getTime() + seconds * 1000);
const at = (address: string, more: Partial<Browser> = {}): Browser => ({
  address,
  userAgent: "Mozilla/5.0 (X11; Linux x86_64) Firefox/140.0",
  door: "office",
  ...more,
});
const own = "қар жауып тұр";
const permissionsOfRole = (role: string): string[] => (role === "librarian" ? ["people.read"] : []);

let node = 0;
let account = 0;
const must = <T>(outcome: Outcome<T>): T => {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusals));
  return outcome.value;
};
const codes = (outcome: Outcome<unknown>): string[] =>
  outcome.ok ? [] : outcome.refusals.map((refusal) => refusal.code);
const enter = (password: string, browser: Browser, now: Date, login = "aigul") =>
  logIn(db, { login, password }, browser, now, cheap);
const sessionAt = async (browser: Browser, now: Date): Promise<{ session: string; device: string }> => {
  const entered = must(await enter(own, browser, now));
  if (entered.next !== "in") throw new Error("a second step was asked");
  return entered;
};
const tryOften = async (times: number, browser: Browser, now: Date, login = "aigul"): Promise<string[]> => {
  const seen: string[] = [];
  for (let n = 0; n < times; n++) seen.push(...codes(await enter(`guess number ${n}`, browser, now, login)));
  return seen;
};

beforeAll(async () => {
  const { rows } = await sql<{ id: number }>`insert into node (kind) values ('region') returning id`.execute(
    db.sql,
  );
  node = rows[0]?.id ?? 0;
});
beforeEach(async () => {
  // In this order: what refers to accounts before the accounts. (To truncate them would empty the tree as well.)
  for (const table of [
    "session",
    "role_grant",
    "password_reset",
    "rate_count",
    "audit",
    "known_device",
    "second_step",
    "recovery_code",
    "account",
  ]) {
    await sql`delete from ${sql.table(table)}`.execute(db.sql);
  }
  const passwordHash = await hashPassword(own, cheap);
  account = await db.sql
    .transaction()
    .execute(async (tx) =>
      must(await createAccount(tx, { login: "Aigul", person: null, passwordHash, now: start })),
    );
  await sql`insert into role_grant (account, role, node, valid) values
    (${account}, 'librarian', ${node}, daterange('2026-01-01', null)),
    (${account}, 'a-role-of-tomorrow', ${node}, daterange('2026-01-01', null)),
    (${account}, 'librarian', ${node}, daterange('2025-01-01', '2026-01-01'))`.execute(db.sql);
});

describe("sessions", () => {
  it("tell who is behind them, with the grants of today and nothing for a role that is not known", async () => {
    const { session } = await sessionAt(at("192.0.2.1"), start);
    const found = await actorOfSession(db, session, later(5), permissionsOfRole);
    expect(found?.account).toMatchObject({ id: account, login: "aigul", mustChangePassword: false });
    expect(found?.actor.grants).toEqual([
      { role: "librarian", node, permissions: ["people.read"] },
      { role: "a-role-of-tomorrow", node, permissions: [] },
    ]);
  });

  it("are kept as hashes alone", async () => {
    const { session, device } = await sessionAt(at("192.0.2.1"), start);
    const { rows } = await sql<{ all: string }>`
      select (select string_agg(s::text, ' ') from session s) || (select string_agg(k::text, ' ') from known_device k)
        || (select string_agg(r::text, ' ') from rate_count r) as all`.execute(db.sql);
    for (const secret of [session, device, "aigul", "192.0.2.1"])
      expect(rows[0]?.all ?? "").not.toContain(secret);
  });

  it("are nobody's when forged, ended, idle, outlived or of a closed account", async () => {
    const who = (token: string | undefined, now: Date) => actorOfSession(db, token, now, permissionsOfRole);
    for (const forged of [
      undefined,
      "",
      "x".repeat(43),
      "' or 1=1 --",
      tokenHash("x").toString("base64url"),
    ]) {
      expect(await who(forged, start)).toBeNull();
    }
    const { session } = await sessionAt(at("192.0.2.1"), start);
    const idle = sessionLife.idleFor / 1000;
    expect(await who(session, later(idle + 1))).toBeNull();
    expect(await who(session, later(idle - 1))).not.toBeNull(); // and was seen then
    expect(await who(session, later(idle + 60))).not.toBeNull();
    for (let time = idle; time < sessionLife.atMost / 1000; time += idle - 60)
      await who(session, later(time));
    expect(await who(session, later(sessionLife.atMost / 1000 + 1))).toBeNull();

    const { session: second } = await sessionAt(at("192.0.2.1"), start);
    await endSessionOf(db.sql, second, later(1));
    expect(await who(second, later(2))).toBeNull();
    const { session: third } = await sessionAt(at("192.0.2.1"), start);
    await db.sql.transaction().execute((tx) => closeAccount(tx, account, later(1)));
    expect(await who(third, later(2))).toBeNull();
    expect(codes(await enter(own, at("192.0.2.1"), later(3)))).toEqual(["wrong-login-or-password"]);
  });

  it("a session brought along is ended by the log-in: one planted by somebody else becomes nobody's", async () => {
    const { session: planted } = await sessionAt(at("203.0.113.9"), start);
    const { session } = await sessionAt(at("192.0.2.1", { session: planted }), later(10));
    expect(session).not.toBe(planted);
    expect(await actorOfSession(db, planted, later(11), permissionsOfRole)).toBeNull();
    expect(await actorOfSession(db, session, later(11), permissionsOfRole)).not.toBeNull();
  });

  it("are seen by their owner and ended one or all, never those of others", async () => {
    const first = await sessionAt(at("192.0.2.1"), start);
    await sessionAt(at("192.0.2.2", { userAgent: "Mozilla/5.0 (Android 15) Chrome/140.0" }), later(60));
    const seen = await sessionsOf(db, account, later(61));
    expect(seen.map((one) => one.device)).toEqual(["Chrome · Android", "Firefox · Linux"]);
    expect(await endSessions(db.sql, account + 1, {}, later(62))).toBe(0);
    expect(await endSessions(db.sql, account, { except: seen[1]?.id ?? 0 }, later(62))).toBe(1);
    expect(await actorOfSession(db, first.session, later(63), permissionsOfRole)).not.toBeNull();
  });

  it("give no grants to somebody who must first set a password of their own", async () => {
    const { session } = await sessionAt(at("192.0.2.1"), start);
    await sql`update account set must_change_password = true where id = ${account}`.execute(db.sql);
    const found = await actorOfSession(db, session, later(1), permissionsOfRole);
    expect(found?.account.mustChangePassword).toBe(true);
    expect(found?.actor.grants).toEqual([]);
  });
});

describe("the log-in", () => {
  it("asks for both fields, and answers one thing to every wrong pair", async () => {
    expect(codes(await logIn(db, { login: " ", password: "" }, at("192.0.2.1"), start, cheap))).toEqual([
      "required",
      "required",
    ]);
    for (const login of ["aigul", "nobody-at-all", "'; drop table account; --", "айгүл"]) {
      expect(codes(await enter("wrong", at("192.0.2.1"), start, login))).toEqual(["wrong-login-or-password"]);
    }
    await sql`update account set password_hash = null`.execute(db.sql);
    expect(codes(await enter(own, at("192.0.2.1"), start))).toEqual(["wrong-login-or-password"]);
  });

  it("does the same work for a login that is nobody's", async () => {
    const dear = { memoryKiB: 19_456, passes: 3, lanes: 1 };
    await sql`update account set password_hash = ${await hashPassword(own, dear)}`.execute(db.sql);
    // The quickest of several, taken in turns: what else the machine does only makes single ones slower.
    const quickest: Record<string, number> = {};
    for (let n = 0; n < 14; n++) {
      const login = n % 2 === 0 ? "nobody-at-all" : "aigul";
      await sql`delete from rate_count`.execute(db.sql);
      const began = performance.now();
      await logIn(db, { login, password: "wrong" }, at("192.0.2.1"), start, dear);
      const took = performance.now() - began;
      if (n > 1) quickest[login] = Math.min(quickest[login] ?? took, took);
    }
    const times = Object.values(quickest);
    // Without the decoy the ratio is far below a half: hashing is nearly all of the work.
    expect(Math.min(...times) / Math.max(...times)).toBeGreaterThan(0.6);
    const lines = await sql`select 1 from audit where action = 'auth.log-in' and account is null`.execute(
      db.sql,
    );
    expect(lines.rows.length).toBeGreaterThan(0);
  });

  it("makes the hash anew when the parameters have grown", async () => {
    const grown = { ...cheap, passes: 2 };
    must(await logIn(db, { login: "AIGUL ", password: own }, at("192.0.2.1"), start, grown));
    const { rows } = await sql<{ hash: string }>`select password_hash as hash from account`.execute(db.sql);
    expect(rows[0]?.hash).toContain("m=64,t=2");
    must(await logIn(db, { login: "aigul", password: own }, at("192.0.2.1"), later(1), grown));
  });
});

describe("how often it may be tried", () => {
  it("a stranger is slowed by growing pauses; what is tried during a pause is refused unread", async () => {
    const seen = await tryOften(8, at("203.0.113.9"), start);
    expect(seen.slice(0, 6)).toEqual(Array(6).fill("wrong-login-or-password"));
    expect(seen.slice(6)).toEqual(["too-many-tries", "too-many-tries"]);
    expect(codes(await enter(own, at("203.0.113.9"), later(1)))).toEqual(["too-many-tries"]);
    expect(codes(await enter(own, at("203.0.113.9"), later(3)))).toEqual([]);
  });

  it("a hundred tries at once are not seen as one", async () => {
    const seen = await Promise.all(
      Array.from({ length: 40 }, () => enter("guess", at("203.0.113.9"), start)),
    );
    expect(seen.flatMap(codes).filter((code) => code === "wrong-login-or-password")).toHaveLength(6);
  });

  it("nobody locks the owner out: neither from one address nor from hundreds", async () => {
    const { device } = await sessionAt(at("192.0.2.1"), start);
    for (let n = 0; n < 300; n++) await enter("guess", at(`203.0.${n % 256}.${n}`), later(60 + n * 0.1));
    const now = later(90);
    expect(codes(await enter("guess", at("198.51.100.200"), now))).toEqual(["too-many-tries"]);
    // The owner at the usual desk, and even behind the attacker's own address.
    expect(codes(await enter(own, at("192.0.2.1", { device }), now))).toEqual([]);
    expect(codes(await enter(own, at("203.0.1.1", { device }), now))).toEqual([]);
    // At a new computer the owner waits for minutes, not for ever.
    expect(codes(await enter(own, at("192.0.2.77"), later(5 * 60 + 1, now)))).toEqual([]);
  });

  it("one attacker at one address does not even slow the owner at another", async () => {
    await tryOften(20, at("203.0.113.9"), start);
    expect(codes(await enter(own, at("192.0.2.1"), later(1)))).toEqual([]);
  });

  it("colleagues behind one address are not slowed by one who forgot a password", async () => {
    await tryOften(20, at("192.0.2.1"), start, "somebody-else");
    expect(codes(await enter(own, at("192.0.2.1"), later(1)))).toEqual([]);
  });

  it("many logins from one address are slowed too; an own account does not buy new tries", async () => {
    for (let n = 0; n < 80; n++) await enter("Winter2026!", at("203.0.113.9"), start, `staff-${n}`);
    expect(codes(await enter(own, at("203.0.113.9"), start))).toEqual(["too-many-tries"]);
    await sql`delete from rate_count`.execute(db.sql);
    for (let n = 0; n < 61; n++) {
      await enter("Winter2026!", at("203.0.113.9"), start, `staff-${n}`);
      if (n % 10 === 0) await enter(own, at("203.0.113.9"), start);
    }
    expect(codes(await enter("x", at("203.0.113.9"), start, "staff-99"))).toEqual(["too-many-tries"]);
  });

  it("a stolen or planted word of a known browser buys a counter with its own pauses, and only for its account", async () => {
    const { device } = await sessionAt(at("192.0.2.1"), start);
    const seen = await tryOften(15, at("203.0.113.9", { device }), start);
    expect(seen.filter((code) => code === "too-many-tries").length).toBeGreaterThan(0);
    expect(await isKnownDevice(db.sql, account + 1, device)).toBe(false);
    expect(await isKnownDevice(db.sql, account, "x".repeat(43))).toBe(false);
  });
});

it("what is long over is forgotten, what is in use is not", async () => {
  const { session } = await sessionAt(at("192.0.2.1"), start);
  const ground = (now: Date) => ({ db, clock: () => now }) as Parameters<typeof forgetOldLogIns>[0];
  await forgetOldLogIns(ground(later(60)));
  expect(await actorOfSession(db, session, later(61), permissionsOfRole)).not.toBeNull();
  await forgetOldLogIns(ground(later(500 * 24 * 60 * 60)));
  const { rows } = await sql<{ n: number }>`
    select (select count(*) from session) + (select count(*) from known_device) + (select count(*) from rate_count)
      as n`.execute(db.sql);
  expect(rows[0]?.n).toBe(0);
});

it("a login is taken for ever, also by a closed account", async () => {
  const again = await db.sql.transaction().execute(async (tx) => {
    await closeAccount(tx, account, start);
    return createAccount(tx, { login: "AIGUL", person: null, passwordHash: null, now: start });
  });
  expect(codes(again)).toEqual(["login-taken"]);
});
