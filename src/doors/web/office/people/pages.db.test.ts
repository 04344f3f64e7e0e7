import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { langs } from "#basics";
import type { House } from "#doors/web/gate";
import { type SmallRegion, smallRegion, testGround } from "#libraries/testing";
import { grantsOf, personById } from "#people";
import { postTitleOf, type Somebody, somebody, somePerson, somePost } from "#people/testing";
import { accountsOf, logIn, openSession, useReset } from "#platform/auth";
import { cheapCost } from "#platform/auth/testing";
import { testDatabase } from "#platform/db/testing";
import { openSite } from "#site";

const { db, close } = await testDatabase();
afterAll(close);
const ground = testGround(db);
const day = "2026-11-24";
const house = {
  ground,
  settings: {
    proxies: 0,
    bodyLimit: 2_000_000,
    uploadLimit: 2_000_000,
    secret: "a secret of thirty-two characters, more",
  },
  asset: (name: string) => `/assets/${name}`,
  site: () => ({ name: { kk: "Кітапханалар" } }),
  demonstration: false,
  version: "test",
} as unknown as House;
const site = openSite({ house, health: async () => ({ status: "ok" }) as never, assets: new Map() });

let region: SmallRegion;
let administrator: Somebody;
let other: Somebody;
let methodist: Somebody;
let librarian: Somebody;
const tokens = new Map<number, string>();
beforeAll(async () => {
  region = await smallRegion(ground);
  administrator = await somebody(ground, region.balqash, {
    role: "system-administrator",
    node: region.balqash,
  });
  other = await somebody(ground, region.nura, { role: "system-administrator", node: region.nura });
  methodist = await somebody(ground, region.central, { role: "regional-methodist", node: region.region });
  librarian = await somebody(ground, region.syrlas, { role: "librarian", node: region.syrlas });
  for (const { account } of [administrator, other, methodist, librarian]) {
    tokens.set(
      account,
      await openSession(db.sql, { account, userAgent: "", door: "office", now: ground.clock() }),
    );
  }
});

async function ask(who: Somebody | null, path: string, form?: Record<string, string> | [string, string][]) {
  const answer = await site.request(`http://here.test${path}`, {
    method: form ? "POST" : "GET",
    headers: {
      ...(who && { cookie: `ortaq-session=${tokens.get(who.account)}` }),
      ...(form && { origin: "http://here.test" }),
    },
    ...(form && { body: new URLSearchParams(form) }),
  });
  return { status: answer.status, to: answer.headers.get("location"), html: await answer.text() };
}

describe("the list", () => {
  it("is for who is logged in and may read people; each sees their own", async () => {
    expect((await ask(null, "/kk/office/people")).to).toContain("/kk/office/log-in?back=");
    const name = { kk: { surname: "Тізімбаев", given: "Нұр" } };
    const person = await somePerson(ground, region.syrlas, name);
    for (const [who, sees] of [
      [administrator, true],
      [methodist, true],
      [librarian, true],
      [other, false],
    ] as const) {
      const page = await ask(who, "/kk/office/people?q=%D0%BD%D2%B1%D1%80+%D1%82%D1%96%D0%B7%D1%96%D0%BC");
      expect(page.status).toBe(200);
      expect(page.html.includes("Тізімбаев Нұр")).toBe(sees);
      expect((await ask(who, `/kk/office/people/${person}`)).status).toBe(sees ? 200 : 403);
    }
    const nobody = await ask(administrator, "/kk/office/people?q=zzzzz");
    expect(nobody.html).toContain("Ешкім табылмады");
  });
  it("answers 404 to what is no person", async () => {
    for (const id of ["0", "999999", "abc", "1e3", "-1", "9999999999999999999"]) {
      expect((await ask(administrator, `/kk/office/people/${id}`)).status).toBe(404);
    }
  });
});

describe("[I18-06] entering a person", () => {
  it("[I18-06] reads the name of one line into its parts and shows who is alike while entering", async () => {
    const person = await somePerson(ground, region.syrlas, {
      kk: { surname: "Сейітова", given: "Ләззат", patronymic: "Омарқызы" },
    });
    const typed = encodeURIComponent("Ләззат Омар қызы Сейітова");
    const page = await ask(administrator, `/kk/office/people/new?typed=${typed}`);
    expect(page.html).toContain('value="Омар қызы"');
    expect(page.html).toContain(`/kk/office/people/${person}"`);
    expect(page.html).toContain("Бір адам сияқты");

    const form = { node: String(region.syrlas), "names.ru.surname": "Сеитова", "names.ru.given": "Ляззат" };
    const asked = await ask(administrator, "/kk/office/people", form);
    expect(asked.status).toBe(422);
    expect(asked.html).toContain("Мұндай адам бұрыннан бар болуы мүмкін");
    expect(asked.html).toContain('value="Сеитова"');
    const added = await ask(administrator, "/kk/office/people", { ...form, different: "on" });
    expect(added.to).toMatch(/\/kk\/office\/people\/\d+\?done=1/);
  });
  it("keeps hostile text as text, and names the wrong field", async () => {
    const form = {
      node: String(region.syrlas),
      "names.kk.surname": '"><script>alert(1)</script>',
      "names.kk.given": "А",
    };
    const asked = await ask(administrator, "/kk/office/people", form);
    expect(asked.status).toBe(422);
    expect(asked.html).not.toContain("<script>alert");
    expect(asked.html).toContain('href="#f-names-kk-surname"');
  });
  it("is not for another system or a librarian, with or without the form", async () => {
    const form = { node: String(region.syrlas), "names.kk.surname": "Бөгде", "names.kk.given": "Біреу" };
    expect((await ask(other, "/kk/office/people", form)).status).toBe(403);
    expect((await ask(librarian, "/kk/office/people/new")).status).toBe(403);
    expect((await ask(librarian, "/kk/office/people", form)).status).toBe(403);
  });
  it("sent twice with one key it acts once", async () => {
    const key = "6f1c2a70-0000-4000-8000-00000000000a";
    const form = {
      key,
      node: String(region.syrlas),
      "names.kk.surname": "Қайталанов",
      "names.kk.given": "Екі",
    };
    const [first, second] = [
      await ask(administrator, "/kk/office/people", form),
      await ask(administrator, "/kk/office/people", form),
    ];
    expect(first.to).toBe(second.to);
  });
});

describe("the page of a person", () => {
  it("[ROL-14] shows the three forms; names, posts, account and roles are changed from it", async () => {
    const person = await somePerson(ground, region.syrlas, {
      kk: { surname: "Бетбаева", given: "Меруерт" },
      latn: { surname: "Betbayeva", given: "Meruert" },
    });
    const path = `/ru/office/people/${person}`;
    const title = String(await postTitleOf(ground, "branch-head"));
    const post = { title, node: String(region.syrlas), fraction: "0,25", from: "2024-09-01", last: "" };
    const wrong = await ask(administrator, `${path}/posts`, { ...post, fraction: "" });
    expect(wrong.status).toBe(422);
    expect(wrong.html).toContain("Укажите долю ставки");
    expect((await ask(administrator, `${path}/posts`, post)).to).toContain("done=1");

    const login = { login: "m.betbayeva" };
    expect((await ask(administrator, `${path}/account`, login)).to).toContain("#account");
    const [account] = await accountsOf(db.sql, { persons: [person] });
    const role = {
      account: String(account?.id),
      role: "branch-head",
      node: String(region.syrlas),
      from: "",
      last: "",
    };
    expect((await ask(administrator, `${path}/roles`, role)).to).toContain("#role");
    const above = await ask(administrator, `${path}/roles`, {
      ...role,
      role: "regional-methodist",
      node: String(region.region),
    });
    expect(above.status).toBe(403);

    const page = await ask(administrator, path);
    for (const text of [
      "Бетбаева Меруерт",
      "Betbayeva Meruert",
      "0,25",
      "Заведующий филиалом",
      "m.betbayeva",
    ]) {
      expect(page.html).toContain(text);
    }
    // The methodist reads it all and is offered no form that writes.
    const read = await ask(methodist, path);
    expect(read.html).toContain("m.betbayeva");
    expect(read.html).not.toContain(`action="${path}/`);

    const word = await ask(administrator, `${path}/account/word`, { account: String(account?.id) });
    const told = /([2-9a-z]{4}(?:-[2-9a-z]{4}){3})</.exec(word.html)?.[1] ?? "";
    const password = "сырлас кітапханасы мен";
    const browser = { address: "192.0.2.1", userAgent: "", door: "office" };
    const used = await useReset(
      db,
      { login: "m.betbayeva", word: told, password, again: password },
      browser,
      ground.clock(),
      cheapCost,
    );
    expect(used.ok).toBe(true);
    expect((await ask(administrator, path)).html).not.toContain(told);
    const entered = await logIn(db, { login: "m.betbayeva", password }, browser, ground.clock(), cheapCost);
    expect(entered.ok).toBe(true);

    // Ending the post proposes to end the role, and ends it when the administrator says so.
    const found = await personById(db.sql, person, day);
    const held = found && "posts" in found ? found.posts[0] : undefined;
    const end = { post: String(held?.id), version: "1", last: "2026-11-30" };
    const ended = await ask(administrator, `${path}/end-post`, end);
    expect(ended.to).toMatch(/end=\d+/);
    const proposal = await ask(administrator, (ended.to ?? "").split("#")[0] ?? "");
    expect(proposal.html).toContain("Прекратить вместе с ней эти роли?");
    const [grant] = await grantsOf(db.sql, [account?.id ?? 0], day);
    await ask(administrator, `${path}/end-role`, [["grants[]", String(grant?.id)]]);
    expect((await grantsOf(db.sql, [account?.id ?? 0], day))[0]?.open).toBe(false);
    await ask(administrator, `${path}/account/close`, { account: String(account?.id) });
    expect((await accountsOf(db.sql, { persons: [person] }))[0]?.closed).not.toBeNull();
  });
  it("another system's administrator sees none of it, and a form of theirs is refused", async () => {
    const person = await somePerson(ground, region.syrlas);
    await somePost(ground, person, region.syrlas);
    for (const [act, form] of [
      ["names", { version: "1", "names.kk.surname": "Бөгде" }],
      ["account", { login: "foreign" }],
      ["hand-over", { node: String(region.nura) }],
    ] as const) {
      expect([act, (await ask(other, `/kk/office/people/${person}/${act}`, form)).status]).toEqual([
        act,
        403,
      ]);
    }
  });
});

describe("doubles", () => {
  it("are merged, lead on from the old address, and are parted again", async () => {
    const [one, two] = [
      await somePerson(ground, region.children, {
        kk: { surname: "Егізова", given: "Жұп", patronymic: "Асанқызы" },
      }),
      await somePerson(ground, region.children, {
        ru: { surname: "Егизова", given: "Жуп", patronymic: "Асановна" },
      }),
    ];
    const list = await ask(administrator, "/kk/office/people/doubles");
    expect(list.html).toContain("Егізова Жұп Асанқызы");
    const merged = await ask(administrator, "/kk/office/people/merge", {
      person: String(two),
      into: String(one),
    });
    expect(merged.to).toBe("/kk/office/people/doubles");
    expect((await ask(administrator, `/kk/office/people/${two}`)).to).toBe(`/kk/office/people/${one}`);
    const page = await ask(administrator, `/kk/office/people/${one}`);
    const merge = /name="merge" value="(\d+)"/.exec(page.html)?.[1] ?? "";
    await ask(administrator, `/kk/office/people/${one}/undo-merge`, { merge });
    expect((await ask(administrator, `/kk/office/people/${two}`)).status).toBe(200);
    await ask(administrator, "/kk/office/people/apart", { person: String(one), other: String(two) });
    expect((await ask(administrator, "/kk/office/people/doubles")).html).not.toContain("Егізова Жұп");
    expect(
      (await ask(other, "/kk/office/people/merge", { person: String(one), into: String(two) })).status,
    ).toBe(403);
    expect((await ask(librarian, "/kk/office/people/doubles")).status).toBe(403);
  });
});

describe("who did what", () => {
  it("[NET-01] each system reads its own book, the region all; strange filters do no harm", async () => {
    const own = await ask(administrator, "/kk/office/audit");
    expect(own.html).toContain("people.add-person");
    const theirs = await ask(other, "/kk/office/audit?action=people.merge&outcome=done");
    expect(theirs.html).not.toContain("people.merge-persons");
    const all = await ask(methodist, "/kk/office/audit?action=people.merge");
    expect(all.html).toContain("people.merge-persons");
    expect((await ask(librarian, "/kk/office/audit")).status).toBe(403);
    for (const query of ["from=yesterday", "from=2026-99-99", "before=x", "outcome=%27--", "login=%00"]) {
      expect([query, (await ask(methodist, `/kk/office/audit?${query}`)).status]).toEqual([query, 200]);
    }
  });
});

it("every page speaks all three languages, without a word that is missing", async () => {
  const person = await somePerson(ground, region.syrlas);
  for (const lang of langs) {
    for (const path of ["people", "people/new", `people/${person}`, "people/doubles", "audit", "me"]) {
      const page = await ask(administrator, `/${lang}/office/${path}`);
      expect([lang, path, page.status]).toEqual([lang, path, 200]);
      expect(page.html).toContain(`<html lang="${lang}"`);
      expect(page.html).not.toMatch(/undefined|\[object/);
    }
  }
});
