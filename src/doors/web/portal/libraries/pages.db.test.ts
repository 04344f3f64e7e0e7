import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { theHouse } from "#basics";
import { type Web, webOf } from "#doors/web/gate/testing";
import {
  addException,
  closeNode,
  editBrand,
  editContacts,
  editServices,
  mergeNodes,
  renameNode,
  setHours,
} from "#libraries";
import { must, type SmallRegion, smallRegion, somePoint, testGround } from "#libraries/testing";
import type { Caller } from "#platform/acts";
import { type TestDatabase, testDatabase } from "#platform/db/testing";
import { plantTree } from "../../../../../demo/load/tree.ts";
import { demoRegion } from "../../../../../demo/region/index.ts";
import { libraryPages } from "./pages.tsx";

let base: TestDatabase;
let region: SmallRegion;
let caller: Caller;
let get: Web["get"];

const hostile = `</script><img src=x onerror="alert('Ә')">`;

function webOver(database: TestDatabase): Web {
  return webOf({
    house: {
      ground: testGround(database.db),
      settings: { timeZone: "Asia/Almaty" },
      site: () => ({ name: { kk: "Кітапханалар", ru: "Библиотеки" }, phone: "+7 (7212) 00-00-00" }),
    },
    door: "portal",
    pages: [libraryPages],
  });
}

beforeAll(async () => {
  base = await testDatabase();
  const ground = testGround(base.db);
  region = await smallRegion(ground);
  caller = { ground, actor: theHouse, door: "cli" };
  get = webOver(base).get;
  const weekly = [0, 1, 2, 3, 4, 5, 6].map((day) => ({
    intervals:
      day < 6
        ? [
            { from: "09:00", to: "13:00" },
            { from: "14:00", to: "18:00" },
          ]
        : [],
  }));
  await must(caller, setHours, {
    node: region.syrlas,
    from: "2026-01-01",
    hours: { weekly, sanitary: { which: "last", day: "4" } },
  });
  await must(caller, addException, {
    node: region.syrlas,
    from: "2026-12-16",
    reason: { kk: "Тәуелсіздік күні" },
  });
  await must(caller, editContacts, {
    node: region.syrlas,
    value: {
      phones: [{ number: "+7 (71036) 0-00-04" }],
      mails: ["syrlas@example.kz"],
      website: "https://example.kz",
    },
  });
  await must(caller, editServices, {
    node: region.syrlas,
    value: {
      services: ["lending"],
      accessibility: ["ramp"],
      equipment: [{ code: "seats", count: "24" }],
      note: { ru: hostile },
    },
  });
  await must(caller, editBrand, {
    node: region.balqash,
    value: { main: "#8C3F16", accent: "#8C3F16", paper: "#FFFFFF" },
  });
});
afterAll(() => base.close());

test("[PUB-05] [SRV-17] a branch shows its telephone to call, whether it is open, its week and its exceptions", async () => {
  const { status, html } = await get(`/kk/libraries/${region.syrlas}`);
  expect(status).toBe(200);
  expect(html.indexOf('href="tel:+77103600004"')).toBeLessThan(html.indexOf("<main"));
  expect(html).toContain("№\u00a04 «Сырлас» филиалы");
  expect(html).toContain("Қазір ашық");
  expect(html).toContain("Жабылуы: 18:00");
  expect(html).toContain("айдың соңғы жұма күні");
  expect(html).toContain("Тәуелсіздік күні");
  expect(html).toContain("Пандус");
  expect(html).toContain('fill="#8C3F16"');
});

test("a branch without a telephone shows that of the site, and says that its hours are not known", async () => {
  const { html } = await get(`/ru/libraries/${region.village}`);
  expect(html).toContain('href="tel:+77212000000"');
  expect(html).toContain("Часы работы не указаны");
  expect(html).toContain("Филиал №\u00a04");
});

test("hostile words stay words, in the page and in what search engines read", async () => {
  await must(caller, renameNode, {
    node: region.children,
    from: "2020-01-01",
    names: { own: { kk: hostile, ru: hostile } },
  });
  for (const lang of ["kk", "ru", "en"]) {
    for (const id of [region.children, region.syrlas]) {
      const { html } = await get(`/${lang}/libraries/${id}`);
      expect(html).not.toContain("<img");
      const data = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1] ?? "";
      expect(JSON.parse(data)["@type"]).toBe("Library");
    }
    expect((await get(`/${lang}/libraries?q=${encodeURIComponent(hostile)}`)).html).not.toContain("<img");
  }
});

test("[NET-05] the history of names leads to the page as it was", async () => {
  await must(caller, renameNode, {
    node: region.nura,
    from: "2025-01-01",
    names: { title: { kk: "Нұра кітапханалар бірлестігі", ru: "Объединение библиотек Нуры" } },
  });
  const now = await get(`/kk/libraries/${region.nura}`);
  expect(now.html).toContain("Нұра кітапханалар бірлестігі");
  expect(now.html).toContain(`/kk/libraries/${region.nura}?on=2024-12-31`);
  const then = await get(`/kk/libraries/${region.nura}?on=2024-12-31`);
  expect(/<h1>(.*?)<\/h1>/.exec(then.html)?.[1]).toBe("Нұра ауданының орталықтандырылған кітапхана жүйесі");
  expect(then.html).toContain("2024\u00a0ж. 31\u00a0желтоқсан");
  expect((await get(`/kk/libraries/${region.nura}?on=nonsense`)).status).toBe(200);
});

test("the address of a merged branch leads to its successor, which says so", async () => {
  const [old, into] = [
    await somePoint(caller.ground, region.village),
    await somePoint(caller.ground, region.village),
  ];
  await must(caller, mergeNodes, { node: old, into });
  const asked = await get(`/kk/libraries/${old}`);
  expect([asked.status, asked.to]).toEqual([302, `/kk/libraries/${into}?was=${old}`]);
  expect((await get(`/kk/libraries/${into}?was=${old}`)).html).toContain("біріктірілген");
  expect((await get(`/kk/libraries/${into}?was=${region.syrlas}`)).html).not.toContain("біріктірілген");
});

test("a closed place keeps its page and leaves the directory", async () => {
  const point = await somePoint(caller.ground, region.nura);
  await must(caller, closeNode, { node: point, from: "2026-10-01", reason: { kk: "Ауыл көшті" } });
  const { html } = await get(`/kk/libraries/${point}`);
  expect(html).toContain("Бұл кітапхана жабылған");
  expect(html).toContain("Ауыл көшті");
  expect((await get("/kk/libraries")).html).not.toContain(`/kk/libraries/${point}"`);
});

test("what is not there is not there, whatever stands in the address", async () => {
  for (const id of ["999999", "0", "-1", "abc", "1e3", "99999999999999999999", "%00"]) {
    expect((await get(`/kk/libraries/${id}`)).status, id).toBe(404);
  }
  expect((await get(`/kk/libraries/${region.region}`)).to).toBe("/kk/libraries");
});

test("[NET-03] [NET-08] the directory: one search box, filters in the address, chips that take them off", async () => {
  const all = await get("/kk/libraries");
  expect(all.html).toContain("Сырлас");
  const found = await get(
    `/ru/libraries?q=${encodeURIComponent("Балхаш 4")}&service=lending&access=ramp&territory=city`,
  );
  expect(found.html).toContain("Найдено: 1");
  expect(found.html).toContain('class="chip"');
  const none = await get("/en/libraries?q=zzzz&territory=moon&service=x&page=99999&near=1000,2");
  expect(none.status).toBe(200);
  expect(none.html).toContain("No such library was found");
  const system = await get(`/kk/libraries?q=${encodeURIComponent("Балқаш ЦБС")}`);
  expect(system.html).toContain("Балқаш қаласының орталықтандырылған кітапхана жүйесі");
});

test("nearest first works without a script, by the address", async () => {
  const { html } = await get("/kk/libraries?near=46.85,75");
  expect(html).toContain("Реті: жақынынан бастап");
  expect(html.indexOf("орталық қалалық кітапхана")).toBeLessThan(html.indexOf("Сырлас"));
  expect(html).toMatch(/\d+ (м|км) · Балқаш/);
});

test("the pages of the demonstration region stay within the budget of 30 KB compressed", async () => {
  const other = await testDatabase();
  const ids = await plantTree({ ...caller, ground: testGround(other.db) }, demoRegion());
  const read = webOver(other).get;
  for (const path of [
    "/kk/libraries",
    `/ru/libraries/${ids.get("balqash")}`,
    `/kk/libraries/${ids.get("balqash/main")}`,
  ]) {
    const { status, html } = await read(path);
    expect(status).toBe(200);
    expect(gzipSync(html).length, path).toBeLessThan(20_000);
  }
  await other.close();
});
