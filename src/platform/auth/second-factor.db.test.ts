import { sql } from "kysely";
import { TOTP } from "otpauth";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Outcome } from "#basics";
import { testDatabase } from "#platform/db/testing";
import {
  actorOfSession,
  allowReset,
  type Browser,
  beginSecondFactor,
  begunSecondFactor,
  changeOwnPassword,
  confirmSecondFactor,
  createAccount,
  hashPassword,
  keysFrom,
  logIn,
  newResetWord,
  provePassword,
  resetLife,
  secondStepLife,
  sessionsOf,
  takeSecondStep,
  useReset,
} from "./index.ts";

const { db, close } = await testDatabase();
afterAll(close);

const cheap = { memoryKiB: 64, passes: 1, lanes: 1 };
const keys = keysFrom("a secret of at least thirty-two characters");
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

describe("the second factor", () => {
  const codeAt = (secret: string, now: Date): string =>
    new TOTP({ secret }).generate({ timestamp: now.getTime() });
  const switchOn = async (): Promise<{ secret: string; recovery: string[] }> => {
    const { secret, uri } = must(await beginSecondFactor(db, keys, account));
    expect(uri).toContain("issuer=Ortaq");
    expect((await begunSecondFactor(db, keys, account))?.secret).toBe(secret);
    const wrong = await confirmSecondFactor(db, keys, account, "000000", later(-600));
    expect(codes(wrong)).toEqual(["wrong-code"]);
    const recovery = must(
      await confirmSecondFactor(db, keys, account, codeAt(secret, later(-600)), later(-600)),
    );
    expect(codes(await beginSecondFactor(db, keys, account))).toEqual(["second-factor-on"]);
    return { secret, recovery };
  };
  const stepAt = async (now: Date, more: Partial<Browser> = {}): Promise<string> => {
    const entered = must(await enter(own, at("192.0.2.1", more), now));
    if (entered.next !== "second-step") throw new Error("no second step was asked");
    return entered.step;
  };
  const take = (step: string | undefined, code: string, now: Date, more: Partial<Browser> = {}) =>
    takeSecondStep(db, keys, { step, code }, at("192.0.2.1", more), now);

  it("there is no session between password and code, and the step's word opens nothing", async () => {
    const { secret } = await switchOn();
    const step = await stepAt(start);
    expect(await actorOfSession(db, step, start, permissionsOfRole)).toBeNull();
    expect(await sessionsOf(db, account, start)).toEqual([]);
    const entered = must(await take(step, codeAt(secret, start), start));
    expect(entered.next).toBe("in");
  });

  it("a code opens once, also when two come at the same moment", async () => {
    const { secret } = await switchOn();
    const [one, two] = [await stepAt(start), await stepAt(start)];
    const code = codeAt(secret, start);
    const both = await Promise.all([take(one, code, start), take(two, code, start)]);
    expect(both.filter((outcome) => outcome.ok)).toHaveLength(1);
    expect(codes(await take(await stepAt(later(1)), code, later(1)))).toEqual(["wrong-code"]);
    // An older step than the last one used is refused as well.
    expect(codes(await take(await stepAt(later(2)), codeAt(secret, later(-30)), later(2)))).toEqual([
      "wrong-code",
    ]);
    expect(codes(await take(await stepAt(later(30)), codeAt(secret, later(30)), later(30)))).toEqual([]);
  });

  it("a recovery code opens once", async () => {
    const { recovery } = await switchOn();
    const code = recovery[3] ?? "";
    expect(codes(await take(await stepAt(start), code.toUpperCase().replaceAll("-", " "), start))).toEqual(
      [],
    );
    expect(codes(await take(await stepAt(start), code, start))).toEqual(["wrong-code"]);
  });

  it("a step ends after five wrong codes, after ten minutes, and when it is used", async () => {
    const { secret } = await switchOn();
    const step = await stepAt(start);
    for (let n = 0; n < 5; n++) await take(step, "000000", start);
    expect(codes(await take(step, codeAt(secret, start), start))).toEqual(["second-step-over"]);
    const old = later(secondStepLife / 1000 + 1);
    await sql`delete from rate_count`.execute(db.sql);
    const second = await stepAt(start);
    expect(codes(await take(second, codeAt(secret, old), old))).toEqual(["second-step-over"]);
    for (const forged of [undefined, "x".repeat(43)]) {
      expect(codes(await take(forged, codeAt(secret, start), start))).toEqual(["second-step-over"]);
    }
  });

  it("a thief of the password who guesses codes does not keep the owner out", async () => {
    const { secret } = await switchOn();
    const first = must(await take(await stepAt(start), codeAt(secret, start), start));
    const device = first.next === "in" ? first.device : "";
    const thief = { address: "203.0.113.9" };
    let paused = 0;
    for (let round = 0; round < 4; round++) {
      const step = await stepAt(later(60), thief);
      for (let n = 0; n < 5; n++) {
        if (codes(await take(step, "000000", later(60), thief)).includes("too-many-tries")) paused++;
      }
    }
    expect(paused).toBeGreaterThan(0);
    const now = later(61);
    expect(codes(await take(await stepAt(now, { device }), codeAt(secret, now), now, { device }))).toEqual(
      [],
    );
  });
});

describe("an own password", () => {
  it("is changed by who knows the old one; every other session ends", async () => {
    const here = await sessionAt(at("192.0.2.1"), start);
    const elsewhere = await sessionAt(at("192.0.2.2"), start);
    const session = (await actorOfSession(db, here.session, start, permissionsOfRole))?.session.id ?? 0;
    const change = (old: string, password: string, again = password) =>
      changeOwnPassword(db, { account, session }, { old, password, again }, later(5), cheap);
    expect(codes(await change("wrong", "жаңа құпия сөйлем"))).toEqual(["wrong-password"]);
    expect(codes(await change(own, "қысқа"))).toEqual(["too-short"]);
    expect(codes(await change(own, own))).toEqual(["password-unchanged"]);
    expect(codes(await change(own, "жаңа құпия сөйлем", "басқа"))).toEqual(["passwords-differ"]);
    expect(must(await change(own, "жаңа құпия сөйлем"))).toEqual({ ended: 1 });
    expect(await actorOfSession(db, here.session, later(6), permissionsOfRole)).not.toBeNull();
    expect(await actorOfSession(db, elsewhere.session, later(6), permissionsOfRole)).toBeNull();
    expect(codes(await enter(own, at("192.0.2.1"), later(7)))).toEqual(["wrong-login-or-password"]);
  });
  it("cannot be guessed at a session left open, and guessing there hinders nobody elsewhere", async () => {
    const prove = (session: number, password: string) =>
      provePassword(db, { account, session }, password, start, cheap);
    const seen: string[] = [];
    for (let n = 0; n < 8; n++) seen.push(...codes(await prove(1, `guess ${n}`)));
    expect(seen.at(-1)).toBe("too-many-tries");
    expect(codes(await prove(2, own))).toEqual([]);
  });
});

describe("a word for a new password", () => {
  const allow = async (now: Date): Promise<string> => {
    const { word, wordHash } = newResetWord();
    await db.sql.transaction().execute((tx) => allowReset(tx, { account, wordHash, by: null, now }));
    return word;
  };
  const use = (word: string, now: Date, login = "aigul", password = "жаңа құпия сөйлем") =>
    useReset(db, { login, word, password, again: password }, at("192.0.2.1"), now, cheap);

  it("sets a password once, ends the sessions, and makes this browser known while an attack goes on", async () => {
    const before = await sessionAt(at("192.0.2.9"), start);
    for (let n = 0; n < 200; n++) await enter("guess", at(`203.0.113.${n}`), later(1));
    const word = await allow(later(2));
    expect(codes(await use(word, later(3), "somebody-else"))).toEqual(["wrong-reset-word"]);
    expect(codes(await use(word, later(3), "aigul", "қысқа"))).toEqual(["too-short"]);
    const { device } = must(await use(word.toUpperCase(), later(4)));
    expect(await actorOfSession(db, before.session, later(5), permissionsOfRole)).toBeNull();
    expect(codes(await use(word, later(6)))).toEqual(["wrong-reset-word"]);
    const entered = await enter("жаңа құпия сөйлем", at("192.0.2.1", { device }), later(7));
    expect(codes(entered)).toEqual([]);
  });
  it("is void after a day, after a newer one, and after its owner changed the password", async () => {
    const old = await allow(start);
    expect(codes(await use(old, later(resetLife / 1000 + 1)))).toEqual(["wrong-reset-word"]);
    const newer = await allow(later(1));
    expect(codes(await use(old, later(2)))).toEqual(["wrong-reset-word"]);
    await changeOwnPassword(
      db,
      { account, session: 1 },
      { old: own, password: "бір сөйлем, екі сөйлем", again: "бір сөйлем, екі сөйлем" },
      later(3),
      cheap,
    );
    expect(codes(await use(newer, later(4)))).toEqual(["wrong-reset-word"]);
    expect(codes(await use("", later(5)))).toEqual(["wrong-reset-word"]);
  });
  it("works once when it is used twice at the same moment", async () => {
    const word = await allow(start);
    const both = await Promise.all([use(word, later(1)), use(word, later(1))]);
    expect(both.filter((outcome) => outcome.ok)).toHaveLength(1);
  });
});
