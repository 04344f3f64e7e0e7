import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Actor, type Outcome, theHouse } from "#basics";
import { type SmallRegion, smallRegion, testGround } from "#libraries/testing";
import { type AnyAction, type Caller, perform } from "#platform/acts";
import { accountsOf, actorOfSession, logIn, newResetWord, openSession, useReset } from "#platform/auth";
import { cheapCost } from "#platform/auth/testing";
import { testDatabase } from "#platform/db/testing";
import {
  closeAccount,
  createAccount,
  dropSecondFactor,
  endRole,
  giveRole,
  grantsOf,
  letSetPassword,
  mergePersons,
  namesOfAccounts,
  reopenAccount,
} from "./index.ts";
import { permissionsOfRole, type RoleCode } from "./rules.ts";
import { type Somebody, somebody, somePerson } from "./testing.ts";

const { db, close } = await testDatabase();
afterAll(close);
const ground = testGround(db);
const day = "2026-11-24";
const now = ground.clock();

let region: SmallRegion;
let regional: Somebody;
let administrator: Somebody;
let director: Somebody;
let other: Somebody;
beforeAll(async () => {
  region = await smallRegion(ground);
  regional = await somebody(ground, region.balqash, { role: "region-administrator", node: region.region });
  administrator = await somebody(ground, region.balqash, {
    role: "system-administrator",
    node: region.balqash,
  });
  director = await somebody(ground, region.balqash, { role: "system-director", node: region.balqash });
  other = await somebody(ground, region.nura, { role: "system-administrator", node: region.nura });
});

const by = (actor: Actor): Caller => ({ ground, actor, door: "office" });
const tried = async (who: { actor: Actor }, action: AnyAction, input: unknown): Promise<string[]> => {
  const outcome: Outcome<unknown> = await perform(by(who.actor), action, input);
  return outcome.ok ? [] : outcome.refusals.map((one) => one.code);
};
const house = { actor: theHouse };
const role = (account: number, code: RoleCode, node: number) => ({ account, role: code, node });

describe("giving roles", () => {
  it("[NET-01] only within the own node", async () => {
    const staff = await somebody(ground, region.syrlas);
    expect(await tried(other, giveRole, role(staff.account, "librarian", region.syrlas))).toEqual([
      "not-permitted",
    ]);
    expect(await tried(administrator, giveRole, role(staff.account, "librarian", region.village))).toEqual([
      "not-permitted",
    ]);
    expect(await tried(administrator, giveRole, role(staff.account, "librarian", 999_999))).toEqual([
      "not-permitted",
    ]);
    expect(await tried(administrator, giveRole, role(staff.account, "librarian", region.syrlas))).toEqual([]);
  });
  it("[ROL-08] a director gives the roles of staff, an administrator's role and those of the region are above", async () => {
    const staff = await somebody(ground, region.syrlas);
    expect(await tried(director, giveRole, role(staff.account, "cataloguer", region.central))).toEqual([]);
    expect(
      await tried(director, giveRole, role(staff.account, "system-administrator", region.balqash)),
    ).toEqual(["role-above-own"]);
    expect(
      await tried(administrator, giveRole, role(staff.account, "region-administrator", region.region)),
    ).toEqual(["not-permitted"]);
    // Even where the tree would allow it: a role of the region is not given at a system.
    expect(
      await tried(regional, giveRole, role(staff.account, "region-administrator", region.balqash)),
    ).toEqual(["role-not-here"]);
    expect(
      await tried(administrator, giveRole, role(staff.account, "branch-head", region.department)),
    ).toEqual(["role-not-here"]);
  });
  it("nobody raises themselves, also not by another account of the same person", async () => {
    for (const code of ["system-director", "cataloguer"] as const) {
      expect(await tried(administrator, giveRole, role(administrator.account, code, region.balqash))).toEqual(
        ["granting-oneself"],
      );
    }
    // A second account of one person arises when two records of the person are merged; the first is closed.
    const second = await somebody(ground, region.balqash);
    await perform(by(theHouse), closeAccount, { account: second.account });
    await perform(by(theHouse), mergePersons, { person: second.person, into: administrator.person });
    await perform(by(theHouse), reopenAccount, { account: second.account });
    expect(await tried(administrator, giveRole, role(second.account, "librarian", region.syrlas))).toEqual([
      "granting-oneself",
    ]);
  });
  it("[ROL-13] one account holds many roles; the same one twice at a time is refused", async () => {
    const staff = await somebody(ground, region.syrlas);
    expect(await tried(administrator, giveRole, role(staff.account, "branch-head", region.syrlas))).toEqual(
      [],
    );
    expect(
      await tried(administrator, giveRole, role(staff.account, "union-committee", region.balqash)),
    ).toEqual([]);
    expect(await tried(administrator, giveRole, role(staff.account, "branch-head", region.syrlas))).toEqual([
      "role-held",
    ]);
    expect(
      await tried(administrator, giveRole, {
        ...role(staff.account, "librarian", region.syrlas),
        last: "2026-01-01",
      }),
    ).toEqual(["ends-before-start"]);
  });
  it("a role holds from its first day to its last, and a session sees it so", async () => {
    const staff = await somebody(ground, region.syrlas);
    const token = await openSession(db.sql, { account: staff.account, userAgent: "", door: "office", now });
    const input = {
      ...role(staff.account, "librarian", region.syrlas),
      from: "2026-12-01",
      last: "2026-12-31",
    };
    expect(await tried(administrator, giveRole, input)).toEqual([]);
    const rolesAt = async (instant: string): Promise<string[]> => {
      await sql`update session set seen_at = ${instant}, expires_at = '2027-12-31' where account = ${staff.account}`.execute(
        db.sql,
      );
      const found = await actorOfSession(db, token, new Date(instant), permissionsOfRole);
      return (found?.actor.grants ?? []).map((grant) => grant.role);
    };
    expect(await rolesAt("2026-11-30T12:00:00Z")).toEqual([]);
    // Midnight of Almaty, not of Greenwich.
    expect(await rolesAt("2026-11-30T19:30:00Z")).toEqual(["librarian"]);
    expect(await rolesAt("2026-12-31T18:30:00Z")).toEqual(["librarian"]);
    expect(await rolesAt("2026-12-31T19:30:00Z")).toEqual([]);
  });
});

describe("ending roles", () => {
  it("ends at once, keeps the history, and is for who could give it", async () => {
    const staff = await somebody(ground, region.syrlas, { role: "cataloguer", node: region.central });
    const token = await openSession(db.sql, { account: staff.account, userAgent: "", door: "office", now });
    const grant = (await grantsOf(db.sql, [staff.account], day))[0]?.id;
    expect(await tried(other, endRole, { grant })).toEqual(["not-permitted"]);
    expect(await tried(director, endRole, { grant })).toEqual([]);
    const found = await actorOfSession(db, token, now, permissionsOfRole);
    expect(found?.actor.grants).toEqual([]);
    const history = await grantsOf(db.sql, [staff.account], day);
    expect(history).toMatchObject([
      { role: "cataloguer", open: false, endedBy: director.account, endedAt: now },
    ]);
    expect(await tried(director, endRole, { grant })).toEqual(["grant-over"]);
  });
  it("a director does not end the administrator, an administrator of a system no role of the region", async () => {
    const [above] = await grantsOf(db.sql, [administrator.account], day);
    expect(await tried(director, endRole, { grant: above?.id })).toEqual(["role-above-own"]);
    const [top] = await grantsOf(db.sql, [regional.account], day);
    expect(await tried(administrator, endRole, { grant: top?.id })).toEqual(["not-permitted"]);
  });
  it("the last administrator of the region stays, also when two end each other at once", async () => {
    const [grant] = await grantsOf(db.sql, [regional.account], day);
    expect(await tried(regional, endRole, { grant: grant?.id })).toEqual(["last-administrator"]);
    const second = await somebody(ground, region.balqash, {
      role: "region-administrator",
      node: region.region,
    });
    const [another] = await grantsOf(db.sql, [second.account], day);
    const both = await Promise.all([
      tried(second, endRole, { grant: grant?.id }),
      tried(regional, endRole, { grant: another?.id }),
    ]);
    expect(both.filter((codes) => codes.length === 0)).toHaveLength(1);
    // Whoever is left, the others go on with a fresh one.
    if (both[0]?.length === 0) {
      expect(
        await tried(house, giveRole, role(regional.account, "region-administrator", region.region)),
      ).toEqual([]);
    }
  });
});

describe("accounts", () => {
  it("are opened once for a person, within the own node, without a password", async () => {
    const person = await somePerson(ground, region.syrlas);
    expect(await tried(other, createAccount, { person, login: "somebody" })).toEqual(["not-permitted"]);
    expect(await tried(administrator, createAccount, { person, login: "Айгүл" })).toEqual(["login-letters"]);
    expect(await tried(administrator, createAccount, { person, login: administrator.login })).toEqual([
      "login-taken",
    ]);
    expect(await tried(administrator, createAccount, { person, login: " Somebody " })).toEqual([]);
    expect(await tried(administrator, createAccount, { person, login: "somebody.else" })).toEqual([
      "has-account",
    ]);
    const [account] = await accountsOf(db.sql, { persons: [person] });
    expect(account).toMatchObject({ login: "somebody", hasPassword: false, secondFactor: false });
  });
  it("are named by those behind them, with initials; one of nobody by its login; the house and unknown ones by nothing", async () => {
    const person = await somePerson(ground, region.syrlas);
    await tried(administrator, createAccount, { person, login: "named" });
    const [account] = await accountsOf(db.sql, { persons: [person] });
    const { rows } = await sql<{ id: number }>`
      insert into account (login) values ('nobody-behind') returning id`.execute(db.sql);
    const [own = 0, bare = 0] = [account?.id, Number(rows[0]?.id)];
    const named = await namesOfAccounts(db.sql, [own, bare, null, own, 999_999_999], "kk");
    expect([...named.keys()].sort((a, b) => a - b)).toEqual([own, bare]);
    expect(named.get(own)).toMatch(/^\p{Lu}\p{L}+ \p{Lu}\.$/u);
    expect(named.get(bare)).toBe("nobody-behind");
    expect(await namesOfAccounts(db.sql, [null], "ru")).toEqual(new Map());
  });
  it("sent twice with one key, an account is opened once", async () => {
    const person = await somePerson(ground, region.syrlas);
    const caller = { ...by(administrator.actor), key: "6f1c2a70-0000-4000-8000-000000000001" };
    const twice = [
      await perform(caller, createAccount, { person, login: "once-only" }),
      await perform(caller, createAccount, { person, login: "once-only" }),
    ];
    expect(twice[0]).toEqual(twice[1]);
    expect(twice[0]?.ok).toBe(true);
  });
  it("are let in with a word whose hash alone is kept; the owner sets the password", async () => {
    const staff = await somebody(ground, region.syrlas, { role: "librarian", node: region.syrlas });
    const { word, wordHash } = newResetWord();
    expect(await tried(administrator, letSetPassword, { account: staff.account, wordHash: word })).toEqual([
      "invalid",
    ]);
    expect(await tried(administrator, letSetPassword, { account: staff.account, wordHash })).toEqual([]);
    const kept = await sql<{ all: string }>`
      select (select string_agg(r::text, ' ') from password_reset r) || (select string_agg(l::text, ' ') from audit l) as all`.execute(
      db.sql,
    );
    expect(kept.rows[0]?.all).not.toContain(word);
    const browser = { address: "192.0.2.1", userAgent: "", door: "office" };
    const password = "қар жауып тұр далада";
    const used = await useReset(
      db,
      { login: staff.login, word, password, again: password },
      browser,
      now,
      cheapCost,
    );
    expect(used.ok).toBe(true);
    const entered = await logIn(db, { login: staff.login, password }, browser, now, cheapCost);
    expect(entered.ok && entered.value.next).toBe("in");
  });
  it("of somebody who also works elsewhere or higher are not for the administrator of one system", async () => {
    const both = await somebody(
      ground,
      region.syrlas,
      { role: "librarian", node: region.syrlas },
      { role: "librarian", node: region.village },
    );
    // The region's administrator is kept by this system: the home of a person gives no power over the account.
    for (const target of [both, regional]) {
      for (const [action, input] of [
        [letSetPassword, { account: target.account, wordHash: newResetWord().wordHash }],
        [closeAccount, { account: target.account }],
        [dropSecondFactor, { account: target.account }],
      ] as const) {
        expect([action.name, await tried(administrator, action, input)]).toEqual([
          action.name,
          ["account-of-others"],
        ]);
      }
    }
    // A colleague of the same role may be helped, one's own account goes another way.
    const peer = await somebody(ground, region.balqash, {
      role: "system-administrator",
      node: region.balqash,
    });
    expect(
      await tried(peer, letSetPassword, {
        account: administrator.account,
        wordHash: newResetWord().wordHash,
      }),
    ).toEqual([]);
    expect(await tried(peer, closeAccount, { account: peer.account })).toEqual(["own-account"]);
  });
  it("are closed with their sessions and roles, and opened again with neither password nor roles", async () => {
    const staff = await somebody(ground, region.syrlas, { role: "branch-head", node: region.syrlas });
    const token = await openSession(db.sql, { account: staff.account, userAgent: "", door: "office", now });
    expect(await tried(other, closeAccount, { account: staff.account })).toEqual(["not-permitted"]);
    expect(await tried(administrator, closeAccount, { account: staff.account })).toEqual([]);
    expect(await tried(administrator, closeAccount, { account: staff.account })).toEqual(["account-closed"]);
    expect(await tried(administrator, giveRole, role(staff.account, "librarian", region.syrlas))).toEqual([
      "account-closed",
    ]);
    expect(await tried(administrator, reopenAccount, { account: staff.account })).toEqual([]);
    expect(await actorOfSession(db, token, now, permissionsOfRole)).toBeNull();
    expect((await grantsOf(db.sql, [staff.account], day)).every((grant) => !grant.open)).toBe(true);
    expect((await accountsOf(db.sql, { ids: [staff.account] }))[0]).toMatchObject({
      closed: null,
      hasPassword: false,
    });
  });
  it("a second factor is taken away from who lost the telephone", async () => {
    const staff = await somebody(ground, region.syrlas);
    expect(await tried(administrator, dropSecondFactor, { account: staff.account })).toEqual([
      "second-factor-off",
    ]);
    await sql`update account set totp_secret = '\\x00', totp_confirmed_at = now() where id = ${staff.account}`.execute(
      db.sql,
    );
    expect(await tried(other, dropSecondFactor, { account: staff.account })).toEqual(["not-permitted"]);
    expect(await tried(administrator, dropSecondFactor, { account: staff.account })).toEqual([]);
  });
});
