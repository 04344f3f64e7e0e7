import { sql } from "kysely";
import { TOTP } from "otpauth";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { House } from "#doors/web/gate";
import { type SmallRegion, smallRegion, testGround } from "#libraries/testing";
import { type Somebody, somebody } from "#people/testing";
import { allowReset, hashPassword, newResetWord } from "#platform/auth";
import { cheapCost } from "#platform/auth/testing";
import { testDatabase } from "#platform/db/testing";
import { openSite } from "#site";

const { db, close } = await testDatabase();
afterAll(close);
const own = "қар жауып тұр далада";
let now = new Date("2026-11-24T10:30:00Z");
const ground = { ...testGround(db), clock: () => now };
const house = {
  ground,
  settings: {
    proxies: 1,
    bodyLimit: 2_000_000,
    uploadLimit: 2_000_000,
    secret: "a secret of thirty-two characters, more",
  },
  asset: (name: string) => `/assets/${name}`,
  site: () => ({ name: { kk: "Кітапханалар" } }),
  demonstration: true,
  version: "test",
} as unknown as House;
const site = openSite({ house, health: async () => ({ status: "ok" }) as never, assets: new Map() });

let region: SmallRegion;
let staff: Somebody;
beforeAll(async () => {
  region = await smallRegion(ground);
  staff = await somebody(ground, region.syrlas, { role: "system-administrator", node: region.balqash });
  const hash = await hashPassword(own, cheapCost);
  await sql`update account set password_hash = ${hash} where id = ${staff.account}`.execute(db.sql);
});

/** A browser: keeps its cookies, sends forms as browsers do. */
function browser(address: string) {
  const cookies = new Map<string, string>();
  const send = async (path: string, form?: Record<string, string>, headers: Record<string, string> = {}) => {
    const answer = await site.request(`http://here.test${path}`, {
      method: form ? "POST" : "GET",
      headers: {
        cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join("; "),
        "x-forwarded-for": address,
        "user-agent": "Mozilla/5.0 (Windows NT 10.0) Firefox/140.0",
        ...(form && { origin: "http://here.test" }),
        ...headers,
      },
      ...(form && { body: new URLSearchParams(form) }),
    });
    for (const line of answer.headers.getSetCookie()) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (value === "" || /max-age=0/i.test(line)) cookies.delete(name);
      else cookies.set(name, value);
    }
    return {
      status: answer.status,
      to: answer.headers.get("location"),
      html: await answer.text(),
      set: answer.headers.getSetCookie(),
      headers: answer.headers,
    };
  };
  return { cookies, send };
}
const logIn = (of: ReturnType<typeof browser>, more: Record<string, string> = {}) =>
  of.send("/kk/office/log-in", { login: staff.login, password: own, ...more });

describe("logging in", () => {
  it("leads to the page that was asked for, with a cookie that scripts cannot read", async () => {
    const mine = browser("192.0.2.1");
    const asked = await mine.send("/kk/office/people?q=%D0%90");
    expect([asked.status, asked.to]).toEqual([
      303,
      "/kk/office/log-in?back=%2Fkk%2Foffice%2Fpeople%3Fq%3D%25D0%2590",
    ]);
    const page = await mine.send(asked.to ?? "");
    expect(page.html).toContain('value="/kk/office/people?q=%D0%90"');
    const entered = await logIn(mine, { back: "/kk/office/people?q=%D0%90" });
    expect([entered.status, entered.to]).toEqual([303, "/kk/office/people?q=%D0%90"]);
    const session = entered.set.find((line) => line.startsWith("ortaq-session="));
    expect(session).toMatch(/; HttpOnly/i);
    expect(session).toMatch(/; SameSite=Lax/i);
    const people = await mine.send("/kk/office/people");
    expect(people.status).toBe(200);
    expect(people.headers.get("cache-control")).toBe("private, no-store");
  });

  it("is bound to the host over HTTPS", async () => {
    const secure = openSite({
      house: { ...house, settings: { ...house.settings, baseUrl: "https://kitap.example" } },
      health: async () => ({ status: "ok" }) as never,
      assets: new Map(),
    });
    const entered = await secure.request("http://127.0.0.1:8080/kk/office/log-in", {
      method: "POST",
      headers: { origin: "https://kitap.example" },
      body: new URLSearchParams({ login: staff.login, password: own }),
    });
    const session = entered.headers.getSetCookie().find((line) => line.includes("ortaq-session"));
    expect(session).toMatch(/^__Host-ortaq-session=.*; Path=\/.*; Secure/i);
  });

  it.each([
    "https://evil.example/",
    "//evil.example/kk",
    "/\\evil.example",
    "/kk\\..\\..//evil.example",
    "/kk/../..//evil.example",
    "javascript:alert(1)",
    "/kk/office/log-out",
    "/kk/sign-in?back=/kk",
    "/assets/x",
    "/kk/\tx",
    "x".repeat(3000),
  ])("never leads out of the house or in a circle: %s", async (back) => {
    const entered = await logIn(browser("192.0.2.1"), { back });
    expect(entered.to).toBe("/kk/office");
  });

  it("says one thing to every wrong pair, keeps the login and never the password", async () => {
    const mine = browser("192.0.2.2");
    const wrong = await logIn(mine, { password: "Қате құпиясөз <script>" });
    const nobody = await mine.send("/kk/office/log-in", { login: "<b>nobody</b>", password: "x" });
    expect([wrong.status, nobody.status]).toEqual([422, 422]);
    expect(wrong.html).toContain("Логин немесе құпиясөз дұрыс емес.");
    expect(nobody.html).toContain("Логин немесе құпиясөз дұрыс емес.");
    expect(wrong.html).toContain(`value="${staff.login}"`);
    expect(wrong.html).not.toContain("Қате құпиясөз");
    expect(nobody.html).not.toContain("<b>nobody");
    const odd = await mine.send("/kk/office/log-in", { login: "a\u0000b", password: "\u0000" });
    expect(odd.status).toBe(422);
    expect(mine.cookies.has("ortaq-session")).toBe(false);
  });

  it("too many tries: 429 with the seconds, while the owner at a known browser goes on", async () => {
    const known = browser("192.0.2.1");
    await logIn(known);
    const thief = browser("203.0.113.5");
    let last = await logIn(thief, { password: "guess" });
    for (let n = 0; n < 8; n++) last = await logIn(thief, { password: `guess ${n}` });
    expect(last.status).toBe(429);
    expect(Number(last.headers.get("retry-after"))).toBeGreaterThan(0);
    known.cookies.delete("ortaq-session");
    expect((await logIn(known)).status).toBe(303);
    // A forwarded address that the browser wrote itself does not make it a new one.
    const dressed = browser("198.51.100.1, 203.0.113.5");
    expect((await logIn(dressed)).status).toBe(429);
    now = new Date(now.getTime() + 3_600_000);
  });

  it("a form from another site logs nobody in", async () => {
    const forged = await browser("192.0.2.1").send(
      "/kk/office/log-in",
      { login: staff.login, password: own },
      { origin: "https://evil.example" },
    );
    expect(forged.status).toBe(403);
    expect(forged.set).toEqual([]);
  });

  it("a forged or ended session cookie is nobody, and is taken away", async () => {
    const mine = browser("192.0.2.1");
    mine.cookies.set("ortaq-session", "x".repeat(43));
    const page = await mine.send("/kk/office/me");
    expect([page.status, page.to]).toEqual([303, "/kk/office/log-in?back=%2Fkk%2Foffice%2Fme"]);
    expect(mine.cookies.has("ortaq-session")).toBe(false);
  });

  it("logging out ends the session for every copy of the cookie; both addresses do it", async () => {
    const mine = browser("192.0.2.1");
    await logIn(mine);
    const copy = browser("192.0.2.9");
    copy.cookies.set("ortaq-session", mine.cookies.get("ortaq-session") ?? "");
    expect((await copy.send("/kk/office/me")).status).toBe(200);
    const out = await mine.send("/kk/sign-out", {});
    expect([out.status, out.to]).toEqual([307, "/kk/office/log-out"]);
    await mine.send("/kk/office/log-out", {});
    expect((await copy.send("/kk/office/me")).status).toBe(303);
    // A link or a picture on another page logs nobody out.
    await logIn(mine);
    await mine.send("/kk/office/log-out");
    expect((await mine.send("/kk/office/me")).status).toBe(200);
  });

  it("shows the accounts of the demonstration, and only there", async () => {
    const page = await browser("192.0.2.1").send("/ru/office/log-in");
    expect(page.html).toContain(staff.login);
    expect(page.html).toContain("Администратор библиотечной системы");
    const real = openSite({
      house: { ...house, demonstration: false },
      health: async () => ({ status: "ok" }) as never,
      assets: new Map(),
    });
    const without = await (await real.request("http://here.test/ru/office/log-in")).text();
    expect(without).not.toContain(staff.login);
    expect(without).not.toContain("ortaq-demo");
  });
});

describe("one's own page", () => {
  it("changes name, language and password; who must change it first sees nothing else", async () => {
    const mine = browser("192.0.2.1");
    await logIn(mine);
    const page = await mine.send("/kk/office/me");
    const version = /name="version" value="(\d+)"/.exec(page.html)?.[1] ?? "";
    const renamed = await mine.send("/kk/office/me/names", {
      version,
      "names.kk.surname": "Өзімов",
      "names.kk.given": "Өзі",
    });
    expect(renamed.to).toBe("/kk/office/me?done=saved");
    expect((await mine.send("/kk/office/me")).html).toContain("Өзімов Ө.");
    const stale = await mine.send("/kk/office/me/names", { version, "names.kk.surname": "Ескі" });
    expect(stale.status).toBe(422);
    expect(stale.html).toContain('value="Ескі"');
    const language = await mine.send("/kk/office/me/language", { language: "en" });
    expect(language.to).toBe("/en/office/me?done=saved");

    await sql`update account set must_change_password = true where id = ${staff.account}`.execute(db.sql);
    expect((await mine.send("/kk/office/people")).to).toBe("/kk/office/me");
    const must = await mine.send("/kk/office/me");
    expect(must.html).toContain("Алдымен өз құпиясөзіңізді қойыңыз");
    expect(must.html).not.toContain("names.kk.surname");
    const short = await mine.send("/kk/office/me/password", { old: own, password: "қысқа", again: "қысқа" });
    expect(short.status).toBe(422);
    expect(short.html).toContain("Тым қысқа");
    const fresh = "жаңа құпия сөйлем";
    await mine.send("/kk/office/me/password", { old: own, password: fresh, again: fresh });
    expect((await mine.send("/kk/office/people")).status).toBe(200);
    await mine.send("/kk/office/me/password", { old: fresh, password: own, again: own });
  });

  it("switches the second step on and off; the way in then has two steps", async () => {
    const mine = browser("192.0.2.1");
    await logIn(mine);
    expect((await mine.send("/kk/office/me/second-step/begin", { proof: "wrong" })).status).toBe(422);
    await mine.send("/kk/office/me/second-step/begin", { proof: own });
    const page = await mine.send("/kk/office/me");
    const secret = (/<b class="num">([A-Z2-7 ]{32,})<\/b>/.exec(page.html)?.[1] ?? "").replaceAll(" ", "");
    expect(page.html).toContain("<svg");
    const code = (): string => new TOTP({ secret }).generate({ timestamp: now.getTime() });
    const on = await mine.send("/kk/office/me/second-step/confirm", { code: code() });
    expect(on.html.match(/<li class="num">[2-9a-z]{4}-[2-9a-z]{4}-[2-9a-z]{4}</g)).toHaveLength(10);

    const other = browser("192.0.2.3");
    const half = await logIn(other, { back: "/kk/office/people" });
    expect(half.to).toBe("/kk/office/log-in/second?back=%2Fkk%2Foffice%2Fpeople");
    expect((await other.send("/kk/office/me")).status).toBe(303);
    // The code that switched it on has been used.
    const replayed = await other.send("/kk/office/log-in/second", {
      code: code(),
      back: "/kk/office/people",
    });
    expect(replayed.status).toBe(422);
    now = new Date(now.getTime() + 30_000);
    const entered = await other.send("/kk/office/log-in/second", { code: code(), back: "/kk/office/people" });
    expect(entered.to).toBe("/kk/office/people");
    expect((await other.send("/kk/office/me")).status).toBe(200);
    const without = await browser("192.0.2.4").send("/kk/office/log-in/second", { code: code() });
    expect(without.html).toContain("Уақыт өтіп кетті");
    await other.send("/kk/office/me/second-step/stop", { proof: own });
    expect((await logIn(browser("192.0.2.5"))).to).not.toContain("second");
  });

  it("sees its sessions and ends another", async () => {
    const [here, elsewhere] = [browser("192.0.2.1"), browser("192.0.2.2")];
    await logIn(here);
    await logIn(elsewhere);
    const page = await here.send("/kk/office/me");
    expect(page.html).toContain("Firefox · Windows");
    await here.send("/kk/office/me/sessions", {});
    expect((await elsewhere.send("/kk/office/me")).status).toBe(303);
    expect((await here.send("/kk/office/me")).status).toBe(200);
  });
});

describe("a word for one use", () => {
  it("sets a new password and leads to the log-in", async () => {
    const { word, wordHash } = newResetWord();
    await db.sql
      .transaction()
      .execute((tx) => allowReset(tx, { account: staff.account, wordHash, by: null, now }));
    const mine = browser("192.0.2.1");
    const form = {
      login: staff.login,
      word: word.toUpperCase(),
      password: "су басты даланы",
      again: "су басты даланы",
    };
    const wrong = await mine.send("/ru/office/log-in/new-password", { ...form, word: "aaaa-bbbb" });
    expect(wrong.status).toBe(422);
    const set = await mine.send("/ru/office/log-in/new-password", form);
    expect(set.to).toBe(`/ru/office/log-in?set=1&login=${staff.login}`);
    expect((await mine.send(set.to ?? "")).html).toContain("Пароль задан");
    expect((await logIn(mine, { password: form.password })).status).toBe(303);
  });
});
