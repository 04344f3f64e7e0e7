import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Actor, type Outcome, theHouse } from "#basics";
import { type SmallRegion, smallRegion, testGround } from "#libraries/testing";
import { type AnyAction, type Caller, perform } from "#platform/acts";
import { testDatabase } from "#platform/db/testing";
import {
  addPerson,
  addPost,
  auditLines,
  bylineOf,
  bylineText,
  correctOwnNames,
  createFirstAccount,
  doublesOf,
  editNames,
  editPost,
  endPost,
  findPersons,
  handOver,
  namesOfPersons,
  nodesWithin,
  personById,
  postTitles,
} from "./index.ts";
import type { PersonNames } from "./rules.ts";
import { postTitleOf, somebody, somePerson, somePost } from "./testing.ts";

const { db, close } = await testDatabase();
afterAll(close);
const ground = testGround(db);
const day = "2026-11-24";

let region: SmallRegion;
let editor: Actor;
let stranger: Actor;
beforeAll(async () => {
  region = await smallRegion(ground);
  editor = (await somebody(ground, region.balqash, { role: "system-administrator", node: region.balqash }))
    .actor;
  stranger = (await somebody(ground, region.nura, { role: "system-administrator", node: region.nura })).actor;
});

const by = (actor: Actor): Caller => ({ ground, actor, door: "office" });
const codes = (outcome: Outcome<unknown>): string[] =>
  outcome.ok ? [] : outcome.refusals.map((one) => one.code);
async function must<T>(actor: Actor, action: AnyAction, input: unknown): Promise<T> {
  const outcome = await perform(by(actor), action, input);
  if (!outcome.ok) throw new Error(`${action.name}: ${JSON.stringify(outcome.refusals)}`);
  return outcome.value as T;
}
const kk = (surname: string, given: string, patronymic?: string): PersonNames => ({
  kk: { surname, given, ...(patronymic && { patronymic }) },
});
const find = async (words: string, within: number[] = [region.region]): Promise<number[]> =>
  (
    await findPersons(db.sql, {
      words,
      within: await nodesWithin(db.sql, within, day),
      day,
      page: 1,
      size: 50,
    })
  ).persons.map((one) => one.id);

describe("entering a person", () => {
  const names = {
    kk: { surname: "Бекмұратова", given: "Гүлнәр", patronymic: "Сәкенқызы" },
    ru: { surname: "Бекмуратова", given: "Гульнар", patronymic: "Сакеновна" },
    latn: { surname: "Bekmuratova", given: "Gulnar" },
  };
  it("[ROL-14] keeps the three forms as they were typed and computes none", async () => {
    const { person } = await must<{ person: number }>(editor, addPerson, { node: region.central, names });
    expect((await namesOfPersons(db.sql, [person])).get(person)).toEqual(names);
    const { person: half } = await must<{ person: number }>(editor, addPerson, {
      node: region.central,
      names: { kk: { surname: "Ыбырай", given: "Алтын", patronymic: "" }, ru: {}, latn: { surname: " " } },
    });
    expect((await namesOfPersons(db.sql, [half])).get(half)).toEqual(kk("Ыбырай", "Алтын"));
  });

  it("[I18-06] tells of somebody who seems to be there already, and believes who says it is another", async () => {
    for (const [twice, form] of [
      [{ surname: "Бекмұратова", given: "Гүлнәр", patronymic: "Сәкен қызы" }, "kk"],
      [{ surname: "Бекмуратова", given: "Г.", patronymic: "С." }, "ru"],
      [{ surname: "Гүлнәр", given: "Бекмұратова" }, "kk"],
      [{ surname: "Bekmuratova", given: "Gulnar" }, "latn"],
      [{ surname: "Бекмyратова", given: "Гульнар" }, "ru"],
    ] as const) {
      const again = await perform(by(editor), addPerson, { node: region.central, names: { [form]: twice } });
      expect([twice, codes(again)]).toEqual([twice, ["maybe-double"]]);
    }
    const other = { node: region.central, names: { kk: names.kk } };
    await must(editor, addPerson, { ...other, different: "on" });
    expect(codes(await perform(by(editor), addPerson, other))).toEqual(["maybe-double"]);
  });

  it("[I18-06] also of somebody whom another system keeps", async () => {
    await somePerson(ground, region.village, kk("Егіншіұлы", "Досжан"));
    const found = await doublesOf(db.sql, { ru: { surname: "Егиншиулы", given: "Досжан" } });
    expect(found.map((one) => one.degree)).toContain("same");
  });

  it("refuses what is no name, all at once, and mends look-alike letters", async () => {
    const refused = await perform(by(editor), addPerson, {
      node: region.central,
      names: { kk: { surname: "<b>Ахмет</b>", given: "Smith" }, latn: { surname: "Ахмет" } },
    });
    expect(refused.ok ? [] : refused.refusals.map((one) => [one.field, one.code])).toEqual([
      ["names.kk.surname", "name-letters"],
      ["names.kk.given", "cyrillic-needed"],
      ["names.latn.surname", "latin-needed"],
    ]);
    expect(codes(await perform(by(editor), addPerson, { node: region.central, names: {} }))).toEqual([
      "no-name-given",
    ]);
    const { person } = await must<{ person: number }>(editor, addPerson, {
      node: region.central,
      names: { kk: { surname: "Кiтапбай", given: "Iлияс" } },
    });
    expect((await namesOfPersons(db.sql, [person])).get(person)?.kk).toEqual({
      surname: "Кітапбай",
      given: "Іlияс".replace("l", "л"),
    });
  });

  it("[NET-01] is for the own system alone", async () => {
    const input = { node: region.central, names: kk("Жаңабаев", "Ербол") };
    expect(codes(await perform(by(stranger), addPerson, input))).toEqual(["not-permitted"]);
    expect(codes(await perform(by(editor), addPerson, { ...input, node: 999_999 }))).toEqual([
      "not-permitted",
    ]);
  });
});

describe("changing names", () => {
  it("[ROL-14] a former name stays to be found and is not shown", async () => {
    const person = await somePerson(ground, region.central, kk("Қызылтасова", "Мәдина"));
    await must(editor, editNames, { person, version: 1, names: kk("Тұрарова", "Мәдина"), keepFormer: true });
    expect(await find("кызылтасова")).toEqual([person]);
    expect(await find("тұрарова мәдина")).toEqual([person]);
    const page = await personById(db.sql, person, day);
    expect(page).toMatchObject({
      names: kk("Тұрарова", "Мәдина"),
      former: [{ name: { surname: "Қызылтасова" } }],
    });
    // A slip is not kept.
    await must(editor, editNames, { person, version: 2, names: kk("Тұрар", "Мәдина") });
    expect(await find("тұрарова")).toEqual([]);
  });
  it("who edits an older state is told so, who edits another system's person is refused", async () => {
    const person = await somePerson(ground, region.central);
    const input = { person, version: 1, names: kk("Екінші", "Адам") };
    await must(editor, editNames, input);
    expect(codes(await perform(by(editor), editNames, input))).toEqual(["changed-meanwhile"]);
    expect(codes(await perform(by(stranger), editNames, { ...input, version: 2 }))).toEqual([
      "not-permitted",
    ]);
    expect(codes(await perform(by(theHouse), editNames, { ...input, person: 999_999 }))).toEqual(["no-such"]);
  });
  it("one's own, without any role; nobody else's", async () => {
    const { actor, person } = await somebody(ground, region.village);
    await must(actor, correctOwnNames, { version: 1, names: kk("Өзімов", "Өзі") });
    expect((await namesOfPersons(db.sql, [person])).get(person)).toEqual(kk("Өзімов", "Өзі"));
    const nobodys = await perform(by({ account: 1, person: null, grants: [] }), correctOwnNames, {
      version: 1,
      names: kk("А", "Б"),
    });
    expect(codes(nobodys)).toEqual(["no-person"]);
  });
});

describe("[I18-06] finding a person", () => {
  let aigul = 0;
  beforeAll(async () => {
    aigul = await somePerson(ground, region.syrlas, {
      kk: { surname: "Әшірбекова", given: "Айгүл", patronymic: "Жұмабекқызы" },
      latn: { surname: "Ashirbekova", given: "Aigul" },
    });
  });
  it.each([
    "Әшірбекова",
    "аширбекова айгуль",
    "Айгүл Әшірбекова",
    "А.Ж. Әшірбекова",
    "Әшірбекова А.Ж.",
    "ашірб",
    "Ashirbekova",
    "Жұмабекқызы",
    "Жумабек",
  ])("[I18-06] by «%s»", async (words) => expect(await find(words)).toEqual([aigul]));
  it.each(["Әшірбекова Б.", "%", "Айгүл Болатқызы"])("not by «%s» what is not asked for", async (words) => {
    const found = await find(words);
    if (words === "%") expect(found.length).toBeGreaterThan(1);
    else expect(found).toEqual([]);
  });
  it("[NET-01] only within the own nodes; a post there counts", async () => {
    expect(await find("Әшірбекова", [region.nura])).toEqual([]);
    await somePost(ground, aigul, region.village);
    expect(await find("Әшірбекова", [region.nura])).toEqual([aigul]);
    expect(await find("Әшірбекова", [])).toEqual([]);
  });
  it("by the Kazakh alphabet", async () => {
    for (const surname of ["Ізбасаров", "Ыдырысов", "Иманов", "Қасымов", "Касымов"]) {
      await somePerson(ground, region.point, kk(surname, "Алфавит"));
    }
    const { persons, total } = await findPersons(db.sql, {
      words: "алфавит",
      within: [region.point],
      day,
      page: 1,
      size: 3,
    });
    expect(total).toBe(5);
    expect(persons.map((one) => one.names.kk?.surname)).toEqual(["Иманов", "Касымов", "Қасымов"]);
  });
});

describe("posts", () => {
  it("[ROL-13] one person holds many at once, in two systems, a quarter here and an elected one there", async () => {
    const person = await somePerson(ground, region.syrlas);
    const quarter = {
      person,
      node: region.syrlas,
      title: await postTitleOf(ground, "branch-head"),
      from: "2024-02-01",
    };
    await must(editor, addPost, { ...quarter, fraction: "0,25" });
    await must(editor, addPost, {
      person,
      node: region.balqash,
      title: await postTitleOf(ground, "union-chair"),
      from: "2025-01-01",
    });
    await must(stranger, addPost, { ...quarter, node: region.village, fraction: 0.5 });
    const page = await personById(db.sql, person, day);
    const posts = page && "posts" in page ? page.posts : [];
    expect(posts.map((post) => [post.fraction, post.elected])).toEqual([
      [0.5, false],
      [0.25, false],
      [null, true],
    ]);
  });
  it("says all that is wrong at once", async () => {
    const person = await somePerson(ground, region.syrlas);
    const post = {
      person,
      node: region.syrlas,
      title: await postTitleOf(ground, "librarian"),
      from: "2026-01-01",
    };
    const tried = async (more: object): Promise<string[]> =>
      codes(await perform(by(editor), addPost, { ...post, ...more }));
    expect(await tried({ last: "2025-12-31" })).toEqual(["fraction-needed", "ends-before-start"]);
    expect(await tried({ fraction: 2, from: "2026-02-30" })).toEqual(["too-big", "not-a-day"]);
    expect(await tried({ title: await postTitleOf(ground, "union-member"), fraction: 1 })).toEqual([
      "elected-has-no-fraction",
    ]);
    expect(await tried({ title: 999_999, fraction: 1 })).toEqual(["not-a-choice"]);
    expect(await tried({ fraction: 1 })).toEqual([]);
    expect(await tried({ fraction: 0.5, from: "2026-06-01" })).toEqual(["post-overlaps"]);
    expect(await tried({ node: region.village, fraction: 1 })).toEqual(["not-permitted"]);
  });
  it("ending one proposes which roles to end, and ends none by itself", async () => {
    const staff = await somebody(
      ground,
      region.balqash,
      { role: "branch-head", node: region.syrlas },
      { role: "event-manager", node: region.balqash },
    );
    const branch = await somePost(ground, staff.person, region.syrlas);
    const system = await somePost(ground, staff.person, region.balqash);
    const ended = await must<{ proposed: number[] }>(editor, endPost, {
      post: branch,
      version: 1,
      last: day,
    });
    expect(ended.proposed).toHaveLength(1);
    // In the last days of the last post all roles are proposed.
    const last = await must<{ proposed: number[] }>(editor, endPost, {
      post: system,
      version: 1,
      last: "2026-11-23",
    });
    expect(last.proposed.length).toBeGreaterThanOrEqual(1);
    const { rows } =
      await sql`select 1 from role_grant where account = ${staff.account} and ended_at is null`.execute(
        db.sql,
      );
    expect(rows).toHaveLength(2);
    expect(codes(await perform(by(editor), endPost, { post: branch, version: 1, last: day }))).toEqual([
      "changed-meanwhile",
    ]);
    expect(
      codes(await perform(by(stranger), editPost, { post: branch, version: 2, title: 1, from: day })),
    ).toEqual(["not-permitted"]);
  });
  it("a person is handed over only to where a post is held", async () => {
    const person = await somePerson(ground, region.syrlas);
    const handing = { person, node: region.nura };
    expect(codes(await perform(by(editor), handOver, handing))).toEqual(["post-not-here"]);
    await somePost(ground, person, region.village);
    expect(codes(await perform(by(stranger), handOver, handing))).toEqual(["not-permitted"]);
    await must(editor, handOver, handing);
    await must(stranger, editNames, { person, version: 2, names: kk("Нұралық", "Адам") });
  });
});

describe("[NET-06] attribution", () => {
  it("[ROL-05] a byline carries post and unit, of the day that is asked for", async () => {
    const person = await somePerson(ground, region.department, {
      kk: { surname: "Өлкетанова", given: "Тарих", patronymic: "Жерқызы" },
      ru: { surname: "Краеведова", given: "История" },
    });
    await must(editor, addPost, {
      person,
      node: region.department,
      title: await postTitleOf(ground, "department-head"),
      fraction: 1,
      from: "2026-01-01",
    });
    const byline = await bylineOf(db.sql, { person, day });
    expect(byline && bylineText(byline, "kk")).toBe(
      "Т.Ж. Өлкетанова, Бөлім басшысы, Өлкетану бөлімі, С. Сейфуллин атындағы орталық қалалық кітапхана",
    );
    expect(byline && bylineText(byline, "ru")).toBe(
      "И. Краеведова, Руководитель отдела, Отдел краеведения, Центральная городская библиотека имени С. Сейфуллина",
    );
    const before = await bylineOf(db.sql, { person, day: "2025-11-24" });
    expect(before && bylineText(before, "kk")).toBe("Т.Ж. Өлкетанова");
    expect(await bylineOf(db.sql, { person: 999_999, day })).toBeUndefined();
  });
});

describe("the book of acts", () => {
  it("[NET-01] shows each system its own lines, the region all", async () => {
    const all = await auditLines(db.sql, { within: "all", most: 1000 });
    const nura = await auditLines(db.sql, {
      within: await nodesWithin(db.sql, [region.nura], day),
      most: 1000,
    });
    expect(all.length).toBeGreaterThan(nura.length);
    expect(nura.length).toBeGreaterThan(0);
    const reach = await nodesWithin(db.sql, [region.nura], day);
    expect(nura.every((line) => line.node === null || reach.includes(line.node))).toBe(true);
    const filtered = await auditLines(db.sql, {
      within: "all",
      action: "people.add-po",
      from: "2026-01-01",
      most: 3,
    });
    expect(filtered.length).toBeGreaterThan(0);
    expect(filtered.every((line) => line.action === "people.add-post")).toBe(true);
    const last = filtered.at(-1);
    const older = await auditLines(db.sql, {
      within: "all",
      action: "people.add-po",
      before: last?.id ?? 0,
      most: 50,
    });
    expect(older.every((line) => line.id < (last?.id ?? 0))).toBe(true);
  });
});

it("the vocabulary of posts speaks three languages", async () => {
  for (const title of await postTitles(db.sql)) {
    expect([title.name.kk, title.name.ru, title.name.en].every(Boolean)).toBe(true);
  }
});

it("the first account is a person, an account and a role at the root, with a password that must do", async () => {
  expect(codes(await createFirstAccount(ground, { login: "root", password: "short" }))).toEqual([
    "too-short",
  ]);
  const made = await createFirstAccount(ground, {
    login: "Root.Admin",
    password: "қар жауып тұр далада",
    name: "Тізбеков Дәулет",
  });
  expect(made.ok).toBe(true);
  const again = await createFirstAccount(ground, { login: "root.admin", password: null });
  expect(codes(again)).toEqual(["login-taken"]);
});
