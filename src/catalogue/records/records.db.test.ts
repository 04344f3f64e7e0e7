import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "#basics";
import { type SmallRegion, smallRegion, testGround } from "#libraries/testing";
import { somebody } from "#people/testing";
import { type Caller, type Ground, perform } from "#platform/acts";
import { testDatabase } from "#platform/db/testing";
import type { SearchEngine } from "#platform/search";
import { connectTestSearch, someCopy } from "#stock/testing";
import { bytesOf, importTold, tellRecord } from "../testing.ts";
import { addRecord } from "./actions/add-record.ts";
import { describeBook } from "./actions/describe-book.ts";
import { editRecord } from "./actions/edit-record.ts";
import { restoreVersion } from "./actions/restore-version.ts";
import { setRecordState } from "./actions/set-state.ts";
import { dropTemplate, saveTemplate } from "./actions/templates.ts";
import { rawOf, recordById, versionsOf } from "./questions/records.ts";
import {
  othersAt,
  recordsByNumber,
  stateChanges,
  templateById,
  templatesOf,
  toComplete,
  unpublished,
  workedOnLast,
} from "./questions/work.ts";
import { openedRecord, someLeader, someLines, writtenRecord } from "./testing.ts";
import { noteOpened } from "./work-store.ts";

let database: Awaited<ReturnType<typeof testDatabase>>;
let ground: Ground;
let region: SmallRegion;
let search: SearchEngine;
let cataloguer: Actor;
const caller = (actor: Actor, key?: string): Caller => ({
  ground,
  actor,
  door: "office",
  ...(key ? { key } : {}),
});
const codesOf = (outcome: { ok: boolean; refusals?: readonly { code: string }[] }): string[] =>
  (outcome.refusals ?? []).map(({ code }) => code);
const found = async (text: string): Promise<number[]> => (await search.search({ text })).ids;
const db = () => database.db.sql;

beforeAll(async () => {
  database = await testDatabase();
  ground = testGround(database.db);
  search = connectTestSearch(database.db);
  region = await smallRegion(ground);
  cataloguer = (await somebody(ground, region.balqash, { role: "cataloguer", node: region.balqash })).actor;
});
afterAll(() => database.close());

describe("the short description", () => {
  it("takes title, author and year of a village librarian and waits to be completed by a cataloguer", async () => {
    const village = (await somebody(ground, region.syrlas, { role: "branch-head", node: region.syrlas }))
      .actor;
    const saved = await perform(caller(village), describeBook, {
      node: region.syrlas,
      title: "ҚАРЛЫҒАШ ӘНІ",
      author: "Ә. Қоңыратбаев",
      year: "1987",
    });
    if (!saved.ok) throw new Error(JSON.stringify(saved.refusals));
    const record = await recordById(db(), saved.value.id);
    expect(record).toMatchObject({
      node: region.syrlas,
      brief: true,
      state: "published",
      sourceNumber: String(saved.value.id),
    });
    expect(record?.description.title.text).toBe("Қарлығаш әні");
    expect(await found("қарлығаш әні")).toEqual([saved.value.id]);
    const own = await toComplete(db(), [region.balqash, region.syrlas], { offset: 0, limit: 10 });
    expect(own.records.map(({ id }) => id)).toEqual([saved.value.id]);
    expect((await toComplete(db(), [region.nura], { offset: 0, limit: 10 })).total).toBe(0);
  });

  it("an ISBN with the title is enough, a wrong one is kept as wrong and asks for the rest", async () => {
    const enough = await perform(caller(cataloguer), describeBook, {
      node: region.balqash,
      title: "Бота",
      isbn: "978-601-293-044-3",
    });
    expect(enough.ok).toBe(true);
    const wrong = { node: region.balqash, title: "Бота көз", isbn: "978-601-293-044-9" };
    expect(codesOf(await perform(caller(cataloguer), describeBook, wrong))).toEqual([
      "author-or-isbn",
      "year-or-isbn",
    ]);
    const kept = await perform(caller(cataloguer), describeBook, { ...wrong, noAuthor: "on", year: 2001 });
    if (!kept.ok) throw new Error(JSON.stringify(kept.refusals));
    expect((await recordById(db(), kept.value.id))?.description.identifiers).toContainEqual(
      expect.objectContaining({ kind: "isbn", valid: false }),
    );
    expect(
      codesOf(
        await perform(caller(cataloguer), describeBook, { node: region.balqash, title: "Бота", isbn: "жоқ" }),
      ),
    ).toEqual(["isbn-unreadable"]);
  });

  it("[I18-01] mends look-alike letters as they are typed, sent twice it makes one record", async () => {
    const key = crypto.randomUUID();
    const input = { node: region.balqash, title: "Бiр ел – бiр кiтап", noAuthor: true, year: 2017 };
    const once = await perform(caller(cataloguer, key), describeBook, input);
    const twice = await perform(caller(cataloguer, key), describeBook, input);
    expect(twice).toEqual(once);
    const id = once.ok ? once.value.id : 0;
    const record = await recordById(db(), id);
    expect(record?.description.title.text).toBe("Бір ел – бір кітап");
    expect(record?.mended).toBeNull();
    expect((await rawOf(db(), id))?.bytes.toString()).not.toContain("кiтап");
  });

  it("shows what the catalogue has before a double is made, and keeps apart what a person said to be another book", async () => {
    await importTold(ground, region.nura, [
      tellRecord({
        number: "there",
        title: "Ұлпан",
        author: "Мүсірепов, Ғабит",
        year: 1974,
        isbn: "9965-13-123-0",
      }),
    ]);
    const [there] = await recordsByNumber(db(), "there");
    const input = {
      node: region.balqash,
      title: "Ұлпан",
      author: "Ғ. Мүсірепов",
      year: 1974,
      publisher: "Жазушы",
    };
    const refused = await perform(caller(cataloguer), describeBook, input);
    expect(refused).toMatchObject({
      ok: false,
      refusals: [{ code: "maybe-the-same", facts: { records: String(there?.id) } }],
    });
    const saved = await perform(caller(cataloguer), describeBook, { ...input, different: "yes" });
    const record = saved.ok ? await recordById(db(), saved.value.id) : undefined;
    expect(record?.standing).toBe(record?.id);
    const { rows } = await sql<{ state: string }>`
      select state from record_pair where b = ${record?.id ?? 0} and a = ${there?.id ?? 0}`.execute(db());
    expect(rows).toEqual([{ state: "different" }]);
    const other = { ...input, title: "Оянған өлке", year: 1953 };
    expect((await perform(caller(cataloguer), describeBook, other)).ok).toBe(true);
  });

  it("hostile text stays text", async () => {
    const saved = await perform(caller(cataloguer), describeBook, {
      node: region.balqash,
      title: "<script>alert(1)</script> $a {dollar} '; drop table record; --",
      noAuthor: true,
      year: 2020,
    });
    const record = saved.ok ? await recordById(db(), saved.value.id) : undefined;
    expect(record?.description.title.text).toBe(
      "<script>alert(1)</script> $a {dollar} '; drop table record; --",
    );
  });
});

describe("a record in the hands of a specialist", () => {
  it("is added with its fields, and what bars it from readers is refused until it is a draft", async () => {
    const added = await perform(caller(cataloguer), addRecord, {
      node: region.balqash,
      leader: someLeader,
      lines: someLines("Өлкетану жинағы", { tag: "651", ind: "#4", text: "$a Балқаш (қала)" }),
      note: "Қолмен",
    });
    const id = added.ok ? added.value.id : 0;
    expect((await recordById(db(), id))?.description.subjects.map(({ text }) => text)).toEqual([
      "Балқаш (қала)",
    ]);
    const two = [...someLines("Екі атау"), { tag: "245", ind: "10", text: "$a Екінші" }];
    const input = { node: region.balqash, leader: someLeader, lines: two };
    expect(codesOf(await perform(caller(cataloguer), addRecord, input))).toEqual(["field-repeated"]);
    const draft = await perform(caller(cataloguer), addRecord, { ...input, state: "draft" });
    expect(draft.ok).toBe(true);
    const drafts = await unpublished(db(), [region.balqash], "draft", { offset: 0, limit: 5 }, "екі ат");
    expect(drafts.records.map(({ id: one }) => one)).toEqual([draft.ok ? draft.value.id : 0]);
    expect(await found("екі атау")).toEqual([]);
    const odd = { ...input, lines: [{ tag: "24", ind: "10", text: "$a Ат" }] };
    expect(await perform(caller(cataloguer), addRecord, odd)).toMatchObject({
      refusals: [{ code: "tag-odd", field: "lines.0" }],
    });
  });

  it("keeps what was not touched to the letter, in the flavour in which it came", async () => {
    const raw = tellRecord({
      number: "e1",
      title: "Қан мен тер",
      author: "Нұрпейісов, Әбдіжәміл",
      year: 1970,
    });
    await importTold(ground, region.balqash, [
      {
        ...raw,
        fields: [
          ...raw.fields,
          { tag: "500", ind1: " ", ind2: " ", subfields: [{ code: "a", value: "Бағасы 5$  екі бос" }] },
        ],
      },
    ]);
    const [record] = await recordsByNumber(db(), "e1");
    const opened = await openedRecord(ground, record?.id ?? 0);
    expect(await perform(caller(cataloguer), editRecord, opened)).toMatchObject({
      ok: true,
      value: { changed: false, version: 1 },
    });
    const lines = opened.lines.map((line) =>
      line.tag === "245" ? { ...line, text: "$a Қан мен тер $b трилогия" } : line,
    );
    const edited = await perform(caller(cataloguer), editRecord, { ...opened, lines, note: "Айқындалды" });
    expect(edited).toMatchObject({ ok: true, value: { changed: true, version: 2 } });
    const [newest, first] = await versionsOf(db(), opened.record);
    expect(newest).toMatchObject({
      version: 2,
      why: "edit",
      note: "Айқындалды",
      madeBy: cataloguer.account,
      flavour: "marc21",
    });
    expect(newest?.bytes.toString()).toContain("Бағасы 5$  екі бос");
    expect(
      first?.bytes.equals(
        bytesOf([
          {
            ...raw,
            fields: [
              ...raw.fields,
              { tag: "500", ind1: " ", ind2: " ", subfields: [{ code: "a", value: "Бағасы 5$  екі бос" }] },
            ],
          },
        ]),
      ),
    ).toBe(true);
    expect(await found("трилогия")).toEqual([opened.record]);
    const [last] = await workedOnLast(db(), cataloguer.account ?? 0);
    expect(last?.record.id).toBe(opened.record);
  });

  it("[I18-08] an imported error keeps its original beside the corrected form and is found by both", async () => {
    await importTold(ground, region.balqash, [
      tellRecord({ number: "typo", title: "Павлодарское Приирытшье" }),
      tellRecord({ number: "latin", title: "Сарыaрқа сaмалы" }),
    ]);
    const [latin] = await recordsByNumber(db(), "latin");
    expect(latin?.description.title.text).toBe("Сарыарқа самалы");
    expect(latin?.mended).toEqual([
      { how: "look-alike", tag: "245", code: "a", was: "Сарыaрқа сaмалы", now: "Сарыарқа самалы" },
    ]);
    const touched = await openedRecord(ground, latin?.id ?? 0);
    await perform(caller(cataloguer), editRecord, {
      ...touched,
      lines: [...touched.lines, { tag: "500", ind: "##", text: "$a Көркем" }],
    });
    expect((await recordById(db(), touched.record))?.mended).toHaveLength(1);

    const [typo] = await recordsByNumber(db(), "typo");
    const opened = await openedRecord(ground, typo?.id ?? 0);
    const lines = opened.lines.map((line) => ({
      ...line,
      text: line.text.replace("Приирытшье", "Прииртышье"),
    }));
    await perform(caller(cataloguer), editRecord, { ...opened, lines, keepSpelling: "on" });
    expect((await recordById(db(), opened.record))?.mended).toEqual([
      { how: "hand", tag: "245", code: "a", was: "Павлодарское Приирытшье", now: "Павлодарское Прииртышье" },
    ]);
    expect(await found("Прииртышье")).toEqual([opened.record]);
    expect(await found("Приирытшье")).toContain(opened.record);
  });

  it("two editors: the second is told, nothing is overwritten, nothing written", async () => {
    const other = (await somebody(ground, region.balqash, { role: "cataloguer", node: region.balqash }))
      .actor;
    const record = await writtenRecord(ground, region.balqash, "Екі адамның жазбасы");
    const now = ground.clock();
    await noteOpened(db(), record, other.account ?? 0, now);
    expect(await othersAt(db(), record, cataloguer.account ?? 0, now)).toEqual([
      { account: other.account, since: now },
    ]);
    expect(await othersAt(db(), record, other.account ?? 0, now)).toEqual([]);
    expect(
      await othersAt(db(), record, cataloguer.account ?? 0, new Date(now.getTime() + 31 * 60_000)),
    ).toEqual([]);
    const [one, two] = [await openedRecord(ground, record), await openedRecord(ground, record)];
    const withNote = (opened: typeof one, text: string) => ({
      ...opened,
      lines: [...opened.lines, { tag: "500", ind: "##", text }],
    });
    expect((await perform(caller(other), editRecord, withNote(two, "$a Бірінші"))).ok).toBe(true);
    expect(await othersAt(db(), record, cataloguer.account ?? 0, now)).toEqual([]);
    expect(codesOf(await perform(caller(cataloguer), editRecord, withNote(one, "$a Екінші")))).toEqual([
      "changed-meanwhile",
    ]);
    expect(await versionsOf(db(), record)).toHaveLength(2);
  });

  it("an old version comes back as a new one, and what stood between stays", async () => {
    const record = await writtenRecord(ground, region.balqash, "Бастапқы атау");
    const opened = await openedRecord(ground, record);
    const lines = opened.lines.map((line) => (line.tag === "245" ? { ...line, text: "$a Қате атау" } : line));
    await perform(caller(cataloguer), editRecord, { ...opened, lines });
    const back = await perform(caller(cataloguer), restoreVersion, {
      record,
      version: 1,
      seen: 2,
      note: "Қате болды",
    });
    expect(back).toMatchObject({ ok: true, value: { version: 3 } });
    expect((await recordById(db(), record))?.description.title.text).toBe("Бастапқы атау");
    expect((await versionsOf(db(), record)).map(({ version, why, note }) => [version, why, note])).toEqual([
      [3, "undo", "Қате болды"],
      [2, "edit", ""],
      [1, "new", ""],
    ]);
    expect(
      codesOf(await perform(caller(cataloguer), restoreVersion, { record, version: 3, seen: 3 })),
    ).toEqual(["is-newest"]);
    expect(
      codesOf(await perform(caller(cataloguer), restoreVersion, { record, version: 1, seen: 2 })),
    ).toEqual(["changed-meanwhile"]);
    expect(
      codesOf(await perform(caller(cataloguer), restoreVersion, { record, version: 9, seen: 3 })),
    ).toEqual(["no-such"]);
  });

  it("[NET-01] the cataloguer of another system may not touch it, and nothing of it changes", async () => {
    const stranger = (await somebody(ground, region.nura, { role: "cataloguer", node: region.nura })).actor;
    const record = await writtenRecord(ground, region.balqash);
    const opened = await openedRecord(ground, record);
    for (const outcome of [
      await perform(caller(stranger), editRecord, opened),
      await perform(caller(stranger), setRecordState, { record, state: "withdrawn", reason: "Жоқ" }),
      await perform(caller(stranger), restoreVersion, { record, version: 1, seen: 1 }),
    ])
      expect(codesOf(outcome)).toEqual(["not-permitted"]);
    const reader = (await somebody(ground, region.balqash, { role: "librarian", node: region.balqash }))
      .actor;
    expect(codesOf(await perform(caller(reader), editRecord, opened))).toEqual(["not-permitted"]);
    expect(await versionsOf(db(), record)).toHaveLength(1);
  });
});

describe("states of a record", () => {
  it("draft, published, withdrawn with its reason, and published again", async () => {
    const record = await writtenRecord(ground, region.balqash, "Күйлер жинағы", "draft");
    const set = (state: string, reason = "") =>
      perform(caller(cataloguer), setRecordState, { record, state, reason });
    expect(await found("күйлер жинағы")).toEqual([]);
    expect((await set("published")).ok).toBe(true);
    expect(await found("күйлер жинағы")).toEqual([record]);
    expect(codesOf(await set("published"))).toEqual(["already-so"]);
    expect(codesOf(await set("withdrawn"))).toEqual(["reason-needed"]);
    expect((await set("withdrawn", "Қайталанған")).ok).toBe(true);
    expect(await found("күйлер жинағы")).toEqual([]);
    expect(await recordById(db(), record)).toMatchObject({ state: "withdrawn", stateReason: "Қайталанған" });
    expect((await recordsByNumber(db(), String(record))).map(({ id }) => id)).toEqual([record]);
    expect((await set("published")).ok).toBe(true);
    expect((await stateChanges(db(), record)).map(({ state, reason }) => [state, reason])).toEqual([
      ["published", ""],
      ["withdrawn", "Қайталанған"],
      ["published", ""],
    ]);
  });

  it("a record with copies is not withdrawn", async () => {
    const record = await writtenRecord(ground, region.balqash);
    await someCopy(ground, region.syrlas, record);
    const outcome = await perform(caller(cataloguer), setRecordState, {
      record,
      state: "withdrawn",
      reason: "Қате",
    });
    expect(outcome).toMatchObject({ ok: false, refusals: [{ code: "copies-hang", facts: { copies: 1 } }] });
  });
});

describe("templates of a system", () => {
  it("are kept from a record without its own numbers, named once, and dropped", async () => {
    const record = await writtenRecord(ground, region.balqash, "Үлгі болатын кітап");
    const save = (name: string) =>
      perform(caller(cataloguer), saveTemplate, { node: region.balqash, name, record });
    const saved = await save("Мектеп оқулығы");
    const id = saved.ok ? saved.value.id : 0;
    expect((await templateById(db(), id))?.record.fields.map(({ tag }) => tag)).toEqual([
      "008",
      "100",
      "245",
      "264",
    ]);
    expect(codesOf(await save("мектеп ОҚУЛЫҒЫ"))).toEqual(["template-name-taken"]);
    expect((await templatesOf(db(), [region.nura])).length).toBe(0);
    expect((await perform(caller(cataloguer), dropTemplate, { template: id })).ok).toBe(true);
    expect(codesOf(await perform(caller(cataloguer), dropTemplate, { template: id }))).toEqual(["no-such"]);
    expect((await save("Мектеп оқулығы")).ok).toBe(true);
  });
});

describe("records by their number", () => {
  it("are found in any source and state; text and nonsense find none", async () => {
    expect(await recordsByNumber(db(), "' or 1=1")).toEqual([]);
    expect(await recordsByNumber(db(), "99999999999")).toEqual([]);
    const { rows } = await sql<{
      n: number;
    }>`select count(*)::int as n from audit where action like 'catalogue.%-record'`.execute(db());
    expect(rows[0]?.n).toBeGreaterThan(0);
  });
});
