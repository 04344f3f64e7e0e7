import { afterAll, beforeAll, expect, test } from "vitest";
import { type Actor, theHouse } from "#basics";
import { type AnyAction, type Caller, type Ground, perform } from "#platform/acts";
import { type TestDatabase, testDatabase } from "#platform/db/testing";
import {
  actions,
  addException,
  addNode,
  addPartner,
  approvePartner,
  bySystemNumber,
  closeNode,
  declinePartner,
  directory,
  editCard,
  editContacts,
  editServices,
  editVariants,
  historyOf,
  lineage,
  mendName,
  mergeNodes,
  moveNode,
  moveSystem,
  nodeById,
  pauseNode,
  presentNode,
  proposePartner,
  removeException,
  renameNode,
  renumberNode,
  reopenNode,
  setHours,
  setTypes,
  siteFacts,
  tieNodes,
  tiesOf,
  treeOf,
} from "../index.ts";
import { fullName } from "../rules.ts";
import { actorWith, must, type SmallRegion, samples, smallRegion, testGround, testNow } from "../testing.ts";

let base: TestDatabase;
let ground: Ground;
let region: SmallRegion;
let house: Caller;
const today = "2026-11-24";
const zone = "Asia/Almaty";

beforeAll(async () => {
  base = await testDatabase();
  ground = testGround(base.db);
  region = await smallRegion(ground);
  house = { ground, actor: theHouse, door: "cli" };
  await base.db.pool.query("insert into account (login) values ('somebody')");
});
afterAll(() => base.close());

const as = (permissions: string[], ...nodes: number[]): Caller => ({
  ground,
  actor: { ...actorWith(permissions, ...nodes), account: 1 } as Actor,
  door: "office",
});
const codes = async (caller: Caller, action: AnyAction, input: unknown): Promise<string[]> => {
  const outcome = await perform(caller, action, input);
  return outcome.ok ? [] : outcome.refusals.map((one) => one.code);
};
const branch = (parent: number, more: object = {}): Promise<{ node: number }> =>
  must(house, addNode, { parent, kind: "branch", names: { own: { kk: "Сынақ" } }, ...more });
const page = async (id: number, day = today) => {
  const found = await nodeById(base.db.sql, id, day);
  if (!found) throw new Error(`no node ${id} on ${day}`);
  return found;
};

test.each(actions.map((one) => one.name))(
  "[NET-01] %s: done by who may here, refused to who may next door",
  async (name) => {
    const action = actions.find((one) => one.name === name);
    const sample = samples[name];
    if (!action || !sample) throw new Error(`no sample for ${name}`);
    const input = await sample(ground, region.balqash);
    expect(await codes(as([action.may as string], region.nura), action, input)).toEqual(["not-permitted"]);
    const where = action.may === "tree.manage-systems" ? region.region : region.balqash;
    const others = ["tree.edit", "tree.manage-systems", "hours.edit", "partners.propose"].filter(
      (one) => one !== action.may,
    );
    expect(await codes(as(others, region.region), action, input)).toContain("not-permitted");
    expect(await codes({ ...as([action.may as string], where), rehearsal: true }, action, input)).toEqual([]);
    expect(await codes(as([action.may as string], where), action, input)).toEqual([]);
  },
);

test("[NET-05] a renamed system prints its former name in reports of its former days, and is found by both", async () => {
  const { abbreviation } = await page(region.nura);
  const title = {
    kk: "Нұра ауданының кітапханалар бірлестігі",
    ru: "Объединение библиотек Нуринского района",
  };
  await must(house, renameNode, { node: region.nura, from: "2026-11-01", names: { title, abbreviation } });
  expect(fullName(await page(region.nura), "kk").text).toBe(title.kk);
  expect(fullName(await page(region.nura, "2026-10-31"), "kk").text).toContain("орталықтандырылған");
  for (const query of ["Нұра бірлестік", "Нұра орталықтандырылған", "Нуринский ЦБС", "Нұра ОКЖ"]) {
    const found = await directory(base.db.sql, { query }, testNow, zone);
    expect(
      found.systems.map((one) => one.id),
      query,
    ).toEqual([region.nura]);
  }
  const names = (await historyOf(base.db.sql, region.nura)).filter((one) => one.what === "name");
  expect(names.map((one) => [one.from, one.to])).toEqual([
    ["2026-11-01", null],
    [null, "2026-11-01"],
  ]);
});

test("a name planned for January survives a correction made in November", async () => {
  const { node } = await branch(region.nura);
  await must(house, renameNode, { node, from: "2027-01-01", names: { own: { kk: "Жаңа" } } });
  await must(house, renameNode, { node, names: { own: { kk: "Қазіргі" } } });
  expect((await page(node)).own.kk).toBe("Қазіргі");
  expect((await page(node, "2027-01-01")).own.kk).toBe("Жаңа");
  await must(house, mendName, { node, names: { own: { kk: "Қазіргі-2" } } });
  const names = (await historyOf(base.db.sql, node)).filter((one) => one.what === "name");
  expect(names).toHaveLength(3);
});

test("two who edit one subject: the second is told, who edits another is not", async () => {
  const { node } = await branch(region.nura);
  const contacts = { phones: [{ number: "8 (72144) 2-00-00" }] };
  expect(await codes(house, editContacts, { node, version: "0", value: contacts })).toEqual([]);
  expect(await codes(house, editContacts, { node, version: "0", value: contacts })).toEqual([
    "changed-meanwhile",
  ]);
  expect(await codes(house, editCard, { node, version: "0", value: {} })).toEqual([]);
  expect((await page(node)).versions).toMatchObject({ contacts: 1, card: 1 });
  expect((await page(node)).details.contacts?.phones).toEqual([{ number: "+7 (72144) 2-00-00" }]);
});

test("[NET-04] contacts and card refuse what no page may show, each at its field", async () => {
  const node = region.nura;
  const outcome = await perform(house, editContacts, {
    node,
    value: {
      phones: [{ number: "72144" }, { number: " " }],
      mails: ["кітапхана"],
      website: "javascript:alert(1)",
      social: ["https://example.kz/<b>"],
    },
  });
  expect(!outcome.ok && outcome.refusals.map((one) => `${one.field} ${one.code}`)).toEqual([
    "value.phones.0.number not-a-phone",
    "value.mails.0 not-a-mail",
    "value.website not-a-web-address",
    "value.social.0 not-a-web-address",
  ]);
  expect(
    await codes(house, editCard, { node, value: { plans: [{ years: "2026" }], founded: "2300" } }),
  ).toEqual(["too-big", "no-language-given"]);
});

test("[SRV-17] the head of a branch keeps its hours, services and exceptions, and nothing else", async () => {
  const head = as(["hours.edit"], region.syrlas);
  const weekly = [0, 1, 2, 3, 4, 5, 6].map((day) => ({
    intervals:
      day < 5
        ? [
            { from: "9", to: "13.00" },
            { from: "1400", to: "18:00" },
          ]
        : [],
  }));
  expect(await codes(head, setHours, { node: region.syrlas, version: "0", hours: { weekly } })).toEqual([]);
  const summer = weekly.map(({ intervals }) => ({ intervals: intervals.slice(0, 1) }));
  const span = { from: "2027-06-01", to: "2027-08-31" };
  expect(await codes(head, setHours, { node: region.syrlas, ...span, hours: { weekly: summer } })).toEqual(
    [],
  );
  expect((await page(region.syrlas)).hours.map(({ from, to }) => [from, to])).toEqual([
    ["2026-11-24", "2027-06-01"],
    ["2027-06-01", "2027-09-01"],
    ["2027-09-01", null],
  ]);
  expect((await page(region.syrlas)).details.hours?.weekly[0]).toEqual([
    { from: "09:00", to: "13:00" },
    { from: "14:00", to: "18:00" },
  ]);
  const services = {
    services: ["lending", "wifi"],
    accessibility: ["ramp"],
    equipment: [{ code: "seats", count: "24" }],
  };
  expect(await codes(head, editServices, { node: region.syrlas, value: services })).toEqual([]);
  expect(await codes(head, editContacts, { node: region.syrlas, value: {} })).toEqual(["not-permitted"]);
  expect(await codes(head, setHours, { node: region.children, hours: { weekly } })).toEqual([
    "not-permitted",
  ]);
});

test("[SRV-17] hours that overlap, are empty or are no times are refused at their day", async () => {
  const day = (...intervals: object[]) => ({ intervals });
  const weekly = [
    day({ from: "09:00", to: "14:00" }, { from: "13:00", to: "18:00" }),
    day({ from: "09:00", to: "09:00" }),
    ...[0, 1, 2, 3, 4].map(() => day()),
  ];
  const outcome = await perform(house, setHours, { node: region.syrlas, hours: { weekly } });
  expect(!outcome.ok && outcome.refusals.map((one) => `${one.field} ${one.code}`)).toEqual([
    "hours.weekly.0.intervals.0.from hours-overlap",
    "hours.weekly.1.intervals.0.from hours-empty",
  ]);
  const odd = weekly.map(() => day({ from: "25:00", to: "9 бен 10" }));
  expect(await codes(house, setHours, { node: region.syrlas, hours: { weekly: odd } })).toContain(
    "not-a-time",
  );
  const empty = weekly.map(() => day());
  expect(await codes(house, setHours, { node: region.department, hours: { weekly: empty } })).toEqual([
    "not-a-service-place",
  ]);
});

test("[SRV-17] exceptions: no two on a day, past days stay, coming ones may be taken back", async () => {
  const node = region.syrlas;
  const { exception } = await must<{ exception: number }>(house, addException, {
    node,
    from: "2026-11-20",
    to: "2026-11-30",
    reason: { kk: "Жөндеу" },
  });
  expect(await codes(house, addException, { node, from: "2026-11-30" })).toEqual(["days-taken"]);
  expect(await codes(house, addException, { node, from: "2026-12-10", to: "2026-12-01" })).toEqual([
    "span-backwards",
  ]);
  expect(await codes(house, addException, { node, from: "2026-12-10", to: "2028-12-01" })).toEqual([
    "too-many-days",
  ]);
  expect(await codes(house, addException, { node, from: "2026-02-30" })).toEqual(["not-a-day"]);
  const found = await directory(base.db.sql, { query: "Сырлас" }, testNow, zone);
  expect(found.found[0]?.opening).toMatchObject({
    state: "closed",
    why: "exception",
    reason: { kk: "Жөндеу" },
  });
  expect(await codes(house, removeException, { node, exception })).toEqual([]);
  expect((await page(node, "2026-11-20")).exceptions).toMatchObject([
    { from: "2026-11-20", to: "2026-11-24" },
  ]);
  expect(await codes(house, removeException, { node, exception })).toEqual(["days-past"]);
});

test("[NET-09] a number moves with its branch into the other system, or is told to be taken", async () => {
  const { node } = await branch(region.balqash, { number: 21 });
  const { node: holder } = await branch(region.nura, { number: 21 });
  const move = { node, to: region.nura, from: "2026-12-01" };
  const outcome = await perform(house, moveNode, move);
  expect(outcome).toMatchObject({
    ok: false,
    refusals: [{ code: "number-taken", facts: { number: 21, holder } }],
  });
  await must(house, moveNode, { ...move, number: 22 });
  expect(await page(node)).toMatchObject({ parent: region.balqash, number: 21 });
  expect(await page(node, "2026-12-01")).toMatchObject({ parent: region.nura, number: 22 });
  expect(await lineage(base.db.sql, node, "2026-12-01")).toEqual([node, region.nura, region.region]);
});

test("a library moves with all its branches and their numbers; nothing moves into itself or to where it stands", async () => {
  const { node: library } = await must<{ node: number }>(house, addNode, {
    parent: region.balqash,
    kind: "library",
    names: { title: { kk: "Көшетін кітапхана" } },
  });
  const { node: child } = await branch(library, { number: 31 });
  const { node: point } = await must<{ node: number }>(house, addNode, {
    parent: child,
    kind: "point",
    number: 32,
    names: {},
  });
  expect(await codes(house, moveNode, { node: library, to: region.balqash })).toEqual(["already-there"]);
  expect(await codes(house, moveNode, { node: library, to: child })).toContain("would-make-a-circle");
  expect(await codes(house, moveNode, { node: library, to: 999_999 })).toEqual(["no-such-parent"]);
  await must(house, moveNode, { node: library, to: region.nura });
  const tree = await treeOf(base.db.sql, today);
  expect([library, child, point].map((id) => tree.systemOf(id)?.id)).toEqual([
    region.nura,
    region.nura,
    region.nura,
  ]);
  const former = await treeOf(base.db.sql, "2026-11-23");
  expect(former.systemOf(point)?.id).toBe(region.balqash);
  expect(await codes(house, addNode, { parent: region.nura, kind: "branch", number: 32, names: {} })).toEqual(
    ["number-taken"],
  );
  const director = as(["tree.edit"], region.balqash);
  expect(await codes(director, moveNode, { node: region.syrlas, to: region.nura })).toEqual([
    "not-permitted",
  ]);
});

test("[NET-01] a system that leaves to another region stays in the reports of former years", async () => {
  const { node: other } = await must<{ node: number }>(house, actionNamed("libraries.add-system"), {
    kind: "region",
    names: { title: { kk: "Ұлытау облысының кітапханалары" } },
  });
  const { node: system } = await must<{ node: number }>(house, actionNamed("libraries.add-system"), {
    names: { title: { kk: "Сәтбаев қаласының кітапхана жүйесі" } },
  });
  const { node: library } = await branch(system, { number: 1 });
  expect(await codes(as(["tree.edit"], region.region), moveNode, { node: system, to: other })).toContain(
    "not-permitted",
  );
  await must(as(["tree.manage-systems"], region.region), moveSystem, {
    node: system,
    to: other,
    from: "2022-06-08",
  });
  expect((await treeOf(base.db.sql, "2021-12-31")).above(library).at(-1)?.id).toBe(region.region);
  expect((await treeOf(base.db.sql, today)).above(library).at(-1)?.id).toBe(other);
  expect(await lineage(base.db.sql, library, today)).not.toContain(region.region);
  const found = await directory(base.db.sql, {}, testNow, zone);
  expect(found.found.map((one) => one.node.id)).not.toContain(library);
});
const actionNamed = (name: string): AnyAction => {
  const found = actions.find((one) => one.name === name);
  if (!found) throw new Error(name);
  return found;
};

test("a place closes with its departments, not over the heads of its points; its number is free when needed", async () => {
  const { node } = await branch(region.nura, { number: 41 });
  const { node: department } = await must<{ node: number }>(house, addNode, {
    parent: node,
    kind: "department",
    names: { title: { kk: "Абонемент бөлімі" } },
  });
  const { node: point } = await must<{ node: number }>(house, addNode, {
    parent: node,
    kind: "point",
    names: { title: { kk: "Пункт" } },
  });
  expect(await codes(house, closeNode, { node })).toEqual(["has-open-children"]);
  await must(house, moveNode, { node: point, to: region.village, from: "2026-11-19" });
  await must(house, closeNode, { node, from: "2026-11-20", reason: { kk: "Үйдің құлауы" } });
  expect([(await page(node)).state, (await page(department)).state]).toEqual(["closed", "closed"]);
  expect((await page(node)).number).toBe(41);
  expect(await codes(house, editContacts, { node, value: {} })).toEqual(["closed-node"]);
  expect(await codes(house, closeNode, { node })).toEqual(["already-closed"]);
  expect(await codes(house, addNode, { parent: node, kind: "point", names: { title: { kk: "П" } } })).toEqual(
    ["closed-node"],
  );
  const heir = await must<{ node: number }>(house, addNode, {
    parent: region.nura,
    kind: "branch",
    number: 41,
    names: {},
    from: "2026-11-24",
  });
  expect((await page(heir.node)).number).toBe(41);
  await must(house, reopenNode, { node });
  expect(await page(node)).toMatchObject({ state: "open", number: null });
  expect((await page(node, "2026-11-23")).state).toBe("closed");
  expect(await codes(house, reopenNode, { node })).toEqual(["not-closed"]);
});

test("a pause with a last day ends by itself", async () => {
  const { node } = await branch(region.nura);
  await must(house, pauseNode, { node, from: "2026-11-24", to: "2026-12-31", reason: { kk: "Жөндеу" } });
  expect([(await page(node)).state, (await page(node, "2027-01-01")).state]).toEqual(["paused", "open"]);
});

test("merged: branches go over, both addresses answer, and taking it back is exact", async () => {
  const before = await must<{ node: number }>(house, addNode, {
    parent: region.nura,
    kind: "library",
    names: { title: { kk: "Қосылатын кітапхана" } },
  });
  const { node: child } = await branch(before.node, { number: 51 });
  const into = (
    await must<{ node: number }>(house, addNode, {
      parent: region.nura,
      kind: "library",
      names: { title: { kk: "Орталық кітапхана" } },
    })
  ).node;
  expect(await codes(house, mergeNodes, { node: into, into })).toEqual(["merge-with-itself"]);
  expect(await codes(house, mergeNodes, { node: child, into })).toEqual(["merge-different-kinds"]);
  expect(await codes(house, mergeNodes, { node: before.node, into, from: "2027-01-01" })).toEqual([
    "not-yet",
  ]);
  await must(house, mergeNodes, { node: before.node, into, from: "2026-11-10" });
  expect(await presentNode(base.db.sql, before.node)).toEqual({ id: into, merged: true });
  expect(await page(child)).toMatchObject({ parent: into, number: 51 });
  expect(await codes(house, editContacts, { node: before.node, value: {} })).toEqual(["merged-node"]);
  expect((await historyOf(base.db.sql, into)).filter((one) => one.what === "predecessor")).toMatchObject([
    { from: "2026-11-10", node: before.node },
  ]);
  await must(house, reopenNode, { node: before.node });
  expect(await presentNode(base.db.sql, before.node)).toEqual({ id: before.node, merged: false });
  expect(await page(child)).toMatchObject({ parent: before.node, number: 51 });
  expect(await page(before.node)).toMatchObject({ state: "open", mergedInto: null });
  expect((await historyOf(base.db.sql, into)).filter((one) => one.what === "predecessor")).toEqual([]);
  expect((await page(child, "2026-11-15")).parent).toBe(before.node);
});

test("[NET-08] [NET-09] a renumbered branch is found by its new number and by its old one", async () => {
  const { node } = await branch(region.nura, { number: 61 });
  await must(house, renumberNode, { node, number: "62" });
  expect((await bySystemNumber(base.db.sql, "Нұра, №62 филиал", today)).map((one) => one.id)).toEqual([node]);
  expect(await bySystemNumber(base.db.sql, "Балқаш № 62", today)).toEqual([]);
  expect((await bySystemNumber(base.db.sql, "ОКЖ Балхаш 4", today)).map((one) => one.id)).toEqual([
    region.syrlas,
  ]);
  expect((await bySystemNumber(base.db.sql, "№ 4", today)).map((one) => one.id).sort()).toEqual([
    region.syrlas,
    region.village,
  ]);
  const found = await directory(base.db.sql, { query: "Нұра 61" }, testNow, zone);
  expect(found.found.map((one) => one.node.id)).toEqual([node]);
});

test("[NET-08] number, own name, type and honorific name each find the branch", async () => {
  for (const [query, id] of [
    ["Сырлас", region.syrlas],
    ["балқаш 4", region.syrlas],
    ["Гайдар", region.children],
    ["детская", region.children],
    ["балалар кітапханасы", region.children],
    ["ауылдық Нұра 4", region.village],
  ] as const) {
    const found = await directory(base.db.sql, { query }, testNow, zone);
    expect(found.found[0]?.node.id, query).toBe(id);
  }
});

test("[NET-05] a variant finds a system until it is taken out", async () => {
  const ask = async () =>
    (await directory(base.db.sql, { query: "Прибалхашская" }, testNow, zone)).systems.map((one) => one.id);
  expect(await ask()).toEqual([]);
  await must(house, editVariants, { node: region.balqash, value: { names: "Прибалхашская ЦБС\n\n" } });
  expect(await ask()).toEqual([region.balqash]);
});

test("[NET-03] the directory is parted by territory, system and services, with counts that stand by one another", async () => {
  const all = await directory(base.db.sql, {}, testNow, zone);
  const cities = await directory(base.db.sql, { territory: "city" }, testNow, zone);
  expect(cities.found.every((one) => one.system?.id === region.balqash)).toBe(true);
  expect(all.counts.territory.get("city")).toBe(cities.found.length);
  expect(cities.counts.territory.get("district")).toBe(all.counts.territory.get("district"));
  const wired = await directory(base.db.sql, { services: ["wifi"], accessibility: ["ramp"] }, testNow, zone);
  expect(wired.found.map((one) => one.node.id)).toEqual([region.syrlas]);
  const near = await directory(base.db.sql, { near: { latitude: 46.9, longitude: 75 } }, testNow, zone);
  expect(near.found[0]?.node.id).toBe(region.central);
  const open = await directory(base.db.sql, { openNow: true }, testNow, zone);
  expect(open.found.every((one) => one.open)).toBe(true);
  expect(open.found.length).toBe(all.counts.openNow);
});

test("a type such as model library has a first and a last day", async () => {
  const { node } = await branch(region.nura, { types: ["rural"] });
  await must(house, setTypes, { node, types: ["rural", "model"], from: "2026-03-01" });
  await must(house, setTypes, { node, types: ["rural"], from: "2026-10-01" });
  const types = async (day: string) => (await page(node, day)).types;
  expect([await types("2026-02-28"), await types("2026-09-30"), await types(today)]).toEqual([
    ["rural"],
    ["model", "rural"],
    ["rural"],
  ]);
});

test("[NET-14] anybody of the staff proposes a partner, the system's administrator takes it in or says why not", async () => {
  const librarian = as(["partners.propose"], region.syrlas);
  const museum = {
    parent: region.syrlas,
    kind: "museum",
    name: { kk: "Балқаш тарихи-өлкетану музейі", ru: "Историко-краеведческий музей Балхаша" },
  };
  const { proposal } = await must<{ proposal: number }>(librarian, proposePartner, museum);
  expect(await codes(librarian, approvePartner, { proposal })).toEqual(["not-permitted"]);
  const administrator = as(["partners.approve"], region.balqash);
  expect(await codes(as(["partners.approve"], region.nura), approvePartner, { proposal })).toEqual([
    "not-permitted",
  ]);
  const { node } = await must<{ node: number }>(administrator, approvePartner, { proposal });
  expect(await page(node)).toMatchObject({ kind: "partner", partnerKind: "museum", parent: region.balqash });
  expect(await codes(administrator, declinePartner, { proposal, reason: "Кеш" })).toEqual([
    "already-decided",
  ]);
  expect(
    await codes(librarian, proposePartner, {
      ...museum,
      name: { ru: "историко-краеведческий  музей балхаша" },
    }),
  ).toEqual(["partner-exists"]);
  expect(await codes(librarian, proposePartner, { ...museum, kind: "bank" })).toEqual(["not-a-choice"]);
  expect(await codes(administrator, declinePartner, { proposal: 999_999, reason: "Жоқ" })).toEqual([
    "not-permitted",
  ]);
});

test("ties are written between kinds that can have them, once, and end with a day", async () => {
  const { node: school } = await must<{ node: number }>(house, addPartner, {
    partnerKind: "school",
    names: { title: { kk: "№ 3 мектеп" } },
  });
  const tie = { node: region.point, kind: "hosted-by", other: school };
  expect(await codes(house, tieNodes, { ...tie, node: region.department })).toEqual(["not-a-relation"]);
  expect(await codes(house, tieNodes, { ...tie, other: 999_999 })).toEqual(["no-such-place"]);
  await must(house, tieNodes, tie);
  expect(await codes(house, tieNodes, tie)).toEqual(["tie-exists"]);
  expect(await tiesOf(base.db.sql, school, today)).toMatchObject([{ kind: "hosted-by", node: region.point }]);
});

test("[PUB-05] the head of every page has the telephone of the methodical centre", async () => {
  const centre = { node: region.central, kind: "methodical-centre", other: region.region };
  expect(await codes(as(["tree.edit"], region.balqash), tieNodes, centre)).toEqual(["not-permitted"]);
  await must(house, tieNodes, centre);
  await must(house, editContacts, {
    node: region.central,
    value: { phones: [{ number: "+7 (71036) 0-00-01" }] },
  });
  const facts = await siteFacts(ground);
  expect(facts.phone).toBe("+7 (71036) 0-00-01");
  expect(facts.centre?.kk).toBe("С. Сейфуллин атындағы орталық қалалық кітапхана");
  expect(facts.name.ru).toBe("Библиотеки Карагандинской области");
});

test("what a rehearsal tells is not done", async () => {
  const { node } = await branch(region.nura);
  const outcome = await perform({ ...house, rehearsal: true }, closeNode, { node });
  expect(outcome).toMatchObject({ ok: true, value: { closed: [node] } });
  expect((await page(node)).state).toBe("open");
});
