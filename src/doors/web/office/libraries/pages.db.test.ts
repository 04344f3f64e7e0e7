import { afterAll, beforeAll, expect, test } from "vitest";
import { type Actor, theHouse } from "#basics";
import { type Fields, type Web, webOf } from "#doors/web/gate/testing";
import { addNode, nodeById, treeOf } from "#libraries";
import { actorWith, must, type SmallRegion, smallRegion, testGround } from "#libraries/testing";
import type { Caller } from "#platform/acts";
import { type TestDatabase, testDatabase } from "#platform/db/testing";
import { formActs } from "./acts.ts";
import { libraryOfficePages } from "./pages.tsx";

let base: TestDatabase;
let region: SmallRegion;
let web: Web;
let actor: Actor;
let signedIn = true;
const today = "2026-11-24";

beforeAll(async () => {
  base = await testDatabase();
  const ground = testGround(base.db);
  region = await smallRegion(ground);
  await base.db.pool.query("insert into account (login) values ('aigul')");
  web = webOf({
    house: { ground, settings: { timeZone: "Asia/Almaty" } },
    door: "office",
    actor: () => (signedIn ? actor : { ...actor, account: null }),
    pages: [libraryOfficePages],
  });
});
afterAll(() => base.close());

const be = (permissions: string[], ...nodes: number[]): void => {
  actor = { ...actorWith(permissions, ...nodes), account: 1 };
  signedIn = true;
};
const house = (): Caller => ({ ground: testGround(base.db), actor: theHouse, door: "cli" });
const all = ["tree.edit", "tree.manage-systems", "hours.edit", "partners.propose", "partners.approve"];
const get = (path: string) => web.get(path);
const post = (path: string, fields: Fields) => web.post(path, fields);
/** All fields of the form that goes to an address, as a browser would send them. */
function fieldsOf(html: string, action: string): Record<string, string[]> {
  const form = html.split("<form").find((one) => one.includes(`action="${action}"`)) ?? "";
  const fields: Record<string, string[]> = {};
  const add = (name: string | undefined, value: string): void => {
    if (name) fields[name] = [...(fields[name] ?? []), value];
  };
  const plain = (text: string): string =>
    text.replaceAll("&quot;", '"').replaceAll("&lt;", "<").replaceAll("&amp;", "&");
  for (const [tag] of form.matchAll(/<input[^>]*>/g)) {
    const kind = /type="([^"]*)"/.exec(tag)?.[1];
    if ((kind === "checkbox" || kind === "radio") && !/\schecked/.test(tag)) continue;
    add(/name="([^"]*)"/.exec(tag)?.[1], plain(/value="([^"]*)"/.exec(tag)?.[1] ?? ""));
  }
  for (const found of form.matchAll(/<textarea[^>]*name="([^"]*)"[^>]*>([^<]*)</g))
    add(found[1], plain(found[2] ?? ""));
  for (const found of form.matchAll(/<select[^>]*name="([^"]*)"[^>]*>(.*?)<\/select>/gs)) {
    const options = [...(found[2] ?? "").matchAll(/<option([^>]*)>/g)].map((one) => one[1] ?? "");
    const chosen = options.find((one) => /\sselected/.test(one)) ?? options[0] ?? "";
    add(found[1], /value="([^"]*)"/.exec(chosen)?.[1] ?? "");
  }
  return fields;
}
const page = async (id: number, day = today) => {
  const found = await nodeById(base.db.sql, id, day);
  if (!found) throw new Error(`no node ${id}`);
  return found;
};

test("who is not logged in is sent to the log-in and comes back", async () => {
  be(all, region.region);
  signedIn = false;
  const { status, to: location } = await get(`/kk/office/libraries/${region.syrlas}`);
  expect([status, location]).toEqual([
    303,
    `/kk/office/log-in?back=${encodeURIComponent(`/kk/office/libraries/${region.syrlas}`)}`,
  ]);
});

test("[NET-09] the list finds by system and number, by former names too", async () => {
  be(["hours.edit"], region.syrlas);
  const tree = await get("/ru/office/libraries");
  expect(tree.status).toBe(200);
  expect(tree.html).toContain("Нуринского района");
  const found = await get(`/kk/office/libraries?q=${encodeURIComponent("Балқаш 4")}`);
  expect(found.html).toContain(`/kk/office/libraries/${region.syrlas}"`);
  expect(found.html).not.toContain(`/kk/office/libraries/${region.village}"`);
  expect((await get("/kk/office/libraries?q=%3Cscript%3E")).html).toContain("Ештеңе табылмады");
});

test("every tab of every kind of node answers in three languages, with unique ids", async () => {
  be(all, region.region);
  for (const id of [
    region.region,
    region.balqash,
    region.central,
    region.department,
    region.syrlas,
    region.point,
  ]) {
    for (const tab of ["", "/contacts", "/hours", "/tree"]) {
      for (const lang of ["kk", "ru", "en"]) {
        const { status, html } = await get(`/${lang}/office/libraries/${id}${tab}`);
        expect(status).toBe(200);
        const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map((one) => one[1]);
        expect(new Set(ids).size, `${lang} ${id}${tab}`).toBe(ids.length);
      }
    }
  }
});

test("what a form shows is what it saves: sent back untouched it changes nothing", async () => {
  be(all, region.region);
  const subjects = {
    "": ["names", "number", "types", "place"],
    "/contacts": ["contacts", "card", "variants"],
    "/hours": ["hours", "services"],
  };
  const before = await page(region.syrlas);
  for (const [tab, names] of Object.entries(subjects)) {
    for (const name of names) {
      const action = `/kk/office/libraries/${region.syrlas}/${name}`;
      const { html } = await get(`/kk/office/libraries/${region.syrlas}${tab}`);
      const sent = await post(action, fieldsOf(html, action));
      expect([name, sent.status, sent.to.split("?")[1]]).toEqual([name, 303, `done=${name}#${name}`]);
    }
  }
  const { number, own, types, place, title } = await page(region.syrlas);
  expect({ number, own, types, place, title }).toEqual({
    number: before.number,
    own: before.own,
    types: before.types,
    place: before.place,
    title: before.title,
  });
});

test("[SRV-17] the head of a branch sets its week; a wrong time comes back at its day with all that was typed", async () => {
  be(["hours.edit"], region.syrlas);
  const path = `/kk/office/libraries/${region.syrlas}/hours`;
  const fields = fieldsOf((await get(path)).html, path);
  const week = {
    ...fields,
    "hours.weekly.0.intervals.0.from": "09:00",
    "hours.weekly.0.intervals.0.to": "13:00",
    "hours.weekly.0.intervals.1.from": "12:00",
    "hours.weekly.0.intervals.1.to": "18:00",
    "hours.sanitary.which": "last",
    "hours.sanitary.day": "4",
  };
  const wrong = await post(path, week);
  expect(wrong.status).toBe(422);
  expect(wrong.html).toContain("қабаттасып");
  expect(wrong.html).toContain('value="12:00"');
  const right = await post(path, { ...week, "hours.weekly.0.intervals.1.from": "14:00" });
  expect(right.status).toBe(303);
  expect((await page(region.syrlas)).details.hours).toMatchObject({
    weekly: [
      [
        { from: "09:00", to: "13:00" },
        { from: "14:00", to: "18:00" },
      ],
      [],
      [],
      [],
      [],
      [],
      [],
    ],
    sanitary: { which: "last", day: 4 },
  });
  const names = await get(`/kk/office/libraries/${region.syrlas}`);
  expect(names.html).not.toContain("<textarea");
  expect(names.html).not.toContain(`action="/kk/office/libraries/${region.syrlas}/names"`);
});

test("two tabs: the second is told that somebody saved meanwhile, and nothing typed is lost", async () => {
  be(all, region.region);
  const path = `/ru/office/libraries/${region.children}/contacts`;
  const fields = fieldsOf((await get(path)).html, path);
  const first = await post(path, { ...fields, "contacts.phones.0.number": "+7 (71036) 0-00-21" });
  expect(first.status).toBe(303);
  const again = await post(path, { ...fields, "contacts.phones.0.number": "+7 (71036) 0-00-21" });
  expect(again.status, "the same form sent twice acts once").toBe(303);
  const second = await post(path, {
    ...fields,
    key: crypto.randomUUID(),
    "contacts.phones.0.number": "+7 (71036) 0-00-22",
  });
  expect(second.status).toBe(422);
  expect(second.html).toContain("0-00-22");
  expect((await page(region.children)).details.contacts?.phones).toEqual([{ number: "+7 (71036) 0-00-21" }]);
});

test("moving shows first what will change, and does it only when confirmed", async () => {
  be(all, region.region);
  const { node } = await must<{ node: number }>(house(), addNode, {
    parent: region.balqash,
    kind: "branch",
    number: 8,
    names: {},
  });
  const path = `/kk/office/libraries/${node}/move`;
  const fields = fieldsOf((await get(`/kk/office/libraries/${node}/tree`)).html, path);
  const look = await post(path, {
    ...fields,
    "move.to": String(region.nura),
    "move.from": "2026-12-01",
    step: "look",
  });
  expect(look.status).toBe(200);
  expect(look.html).toContain("Осылай өзгереді");
  expect(look.html).toContain("Нұра ауданының");
  expect((await page(node, "2026-12-01")).parent).toBe(region.balqash);
  const done = await post(path, fieldsOf(look.html, path));
  expect(done.to).toBe(`/kk/office/libraries/${node}/tree?done=move#move`);
  expect((await page(node, "2026-12-01")).parent).toBe(region.nura);
});

test("closing what is not empty is refused before anything is shown as done", async () => {
  be(all, region.region);
  const refused = await post(`/ru/office/libraries/${region.village}/close`, { step: "look" });
  expect(refused.status).toBe(422);
  expect(refused.html).toContain("Внутри есть открытые подразделения: 1");
});

test("[NET-01] a director opens a branch of his own system; in another it is not offered and not taken", async () => {
  be(["tree.edit", "hours.edit"], region.balqash);
  const own = await post(`/kk/office/libraries/${region.balqash}/add`, {
    "add.kind": "branch",
    "add.number": "15",
    "add.own.kk": "«Өркен»",
    "add.settlement.kk": "Саяқ",
  });
  expect(own.status).toBe(303);
  const node = (await treeOf(base.db.sql, today)).all.find((one) => one.number === 15);
  expect(node).toMatchObject({
    own: { kk: "Өркен" },
    parent: region.balqash,
    place: { settlement: { kk: "Саяқ" } },
  });
  expect((await get(`/kk/office/libraries/${region.nura}/tree`)).html).not.toContain("/add");
  expect(
    (await post(`/kk/office/libraries/${region.nura}/add`, { "add.kind": "branch", "add.number": "15" }))
      .status,
  ).toBe(403);
  expect((await get("/kk/office/libraries/new")).status).toBe(403);
  const taken = await post(`/kk/office/libraries/${region.balqash}/add`, {
    "add.kind": "branch",
    "add.number": "4",
  });
  expect(taken.status).toBe(422);
  expect(taken.html).toContain("«Сырлас» филиалы");
});

test("[NET-02] the methodical centre takes a new system into its list", async () => {
  be(["tree.manage-systems"], region.region);
  const made = await post("/kk/office/libraries/new", {
    "system.kind": "system",
    "system.title.kk": "Саран қаласының кітапхана жүйесі",
    "system.territory": "city",
    "system.area.kk": "Саран қаласы",
  });
  expect(made.status).toBe(303);
  const system = (await treeOf(base.db.sql, today)).all.find((one) => one.title.kk?.startsWith("Саран"));
  expect(system).toMatchObject({ kind: "system", parent: region.region, place: { territory: "city" } });
  expect((await post("/kk/office/libraries/new", { "system.kind": "system" })).status).toBe(422);
});

test("[NET-14] proposed in one's own branch, approved by the administrator, shown in the register", async () => {
  be(["partners.propose"], region.syrlas);
  const sent = await post("/kk/office/libraries/partners", {
    "propose.kind": "museum",
    "propose.name.kk": "Балқаш <b>музейі</b>",
    "propose.parent": String(region.syrlas),
  });
  expect(sent.status).toBe(303);
  const waiting = await get("/kk/office/libraries/partners");
  expect(waiting.html).toContain("Балқаш &lt;b>музейі&lt;/b>");
  expect(waiting.html).not.toContain("/approve");
  be(["partners.approve"], region.balqash);
  const { html } = await get("/kk/office/libraries/partners");
  const path = /action="([^"]*\/approve)"/.exec(html)?.[1] ?? "";
  expect((await post(path, fieldsOf(html, path))).status).toBe(303);
  expect((await treeOf(base.db.sql, today)).all.find((one) => one.kind === "partner")?.parent).toBe(
    region.balqash,
  );
  expect((await post(path, {})).status).toBe(422);
});

test("broken and hostile requests are answered, never obeyed", async () => {
  be(all, region.region);
  expect((await get("/kk/office/libraries/999999")).status).toBe(404);
  expect((await get("/kk/office/libraries/0/tree")).status).toBe(404);
  for (const act of ["constructor", "__proto__", "drop", "toString"]) {
    expect((await post(`/kk/office/libraries/${region.syrlas}/${act}`, {})).status, act).toBe(404);
  }
  for (const act of Object.keys(formActs)) {
    const { status } = await post(`/kk/office/libraries/${region.department}/${act}`, {
      [act]: "text",
      version: "x",
    });
    expect([act, status]).toEqual([act, 422]);
  }
});
