import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Actor, type Outcome, theHouse } from "#basics";
import { dataField } from "#formats";
import { type SmallRegion, smallRegion, testGround } from "#libraries/testing";
import { somebody } from "#people/testing";
import { type AnyAction, type Caller, type Ground, perform, tellListeners } from "#platform/acts";
import { testDatabase } from "#platform/db/testing";
import type { SearchEngine } from "#platform/search";
import { connectTestSearch } from "#stock/testing";
import { importTold, tellRecord } from "../testing.ts";
import { addAuthority, editAuthority } from "./actions/edit-authority.ts";
import { linkHeadings, linkInRecord, unlinkHeadings } from "./actions/link-headings.ts";
import { makeFromHeadings } from "./actions/make-from-headings.ts";
import { keepAuthoritiesApart, mergeAuthorities, unmergeAuthorities } from "./actions/merge-authorities.ts";
import { relateAuthorities, unrelateAuthorities } from "./actions/relate-authorities.ts";
import { authorityListener } from "./affected.ts";
import { authorityById, factsOf, mergesInto, versionsOfAuthority } from "./questions/authority.ts";
import { doubleAuthorities } from "./questions/doubles.ts";
import { findAuthorities } from "./questions/find.ts";
import {
  candidatesFor,
  headingsOfAuthority,
  headingsOfRecord,
  waitingHeadings,
} from "./questions/headings.ts";
import { relationsOf } from "./questions/relations.ts";
import { recordsOfAuthority } from "./questions/works.ts";
import { someAuthority } from "./testing.ts";

let database: Awaited<ReturnType<typeof testDatabase>>;
let ground: Ground;
let region: SmallRegion;
let engine: SearchEngine;
let editor: Actor;
beforeAll(async () => {
  database = await testDatabase();
  ground = testGround(database.db);
  engine = connectTestSearch(database.db);
  region = await smallRegion(ground);
  editor = (await somebody(ground, region.balqash, { role: "cataloguer", node: region.balqash })).actor;
});
afterAll(() => database.close());

const by = (actor: Actor): Caller => ({ ground, actor, door: "office" });
const codes = (outcome: Outcome<unknown>): string[] =>
  outcome.ok ? [] : outcome.refusals.map((one) => one.code);
async function must<T>(action: AnyAction, input: object, actor: Actor = editor): Promise<T> {
  const outcome = await perform(by(actor), action, { node: region.balqash, ...input });
  if (!outcome.ok) throw new Error(`${action.name}: ${JSON.stringify(outcome.refusals)}`);
  return outcome.value as T;
}
const refusals = async (action: AnyAction, input: object, actor: Actor = editor): Promise<string[]> =>
  codes(await perform(by(actor), action, { node: region.balqash, ...input }));

let numbers = 0;
async function book(told: {
  title: string;
  author?: string;
  born?: string;
  number?: string;
  about?: string;
  place?: string;
  lang?: string;
}) {
  const number = `b${++numbers}`;
  const record = tellRecord({
    number,
    title: told.title,
    lang: told.lang ?? "kaz",
    ...(told.about ? { subject: told.about } : {}),
    fields: [
      ...(told.author
        ? [dataField("100", "1 ", "a", told.author, "d", told.born ?? "", "0", told.number ?? "")]
        : []),
      ...(told.place ? [dataField("651", " 4", "a", told.place)] : []),
    ],
  });
  await importTold(ground, region.balqash, [record], "test");
  const { rows } = await sql<{ id: number }>`select id from record where source_number = ${number}`.execute(
    database.db.sql,
  );
  return Number(rows[0]?.id);
}
const found = async (text: string): Promise<number[]> =>
  [...(await engine.search({ text, limit: 100 })).ids].sort((a, b) => a - b);
const worksOf = async (authority: number, about = false): Promise<number[]> =>
  (await recordsOfAuthority(database.db.sql, { authority, about, offset: 0, limit: 50 })).rows
    .map((one) => one.id)
    .sort((a, b) => a - b);
const linkOf = async (record: number) =>
  (await headingsOfRecord(database.db.sql, record)).map((one) => one.authority);

describe("headings lead to one person", () => {
  it("[I18-03] Kazakh and Russian headings lead to the same authority, and every form finds every book", async () => {
    const kazakh = await book({ title: "Абай жолы", author: "Әуезов, Мұхтар" });
    const authority = await someAuthority(ground, region.balqash, {
      heading: { kk: "Әуезов, Мұхтар Омарханұлы", ru: "Ауэзов, Мухтар Омарханович", en: "Auezov, Mukhtar" },
      variants: ["Әуезов, Мұхтар", "اۋەزوۆ، مۇحتار", "Айғап"],
      born: 1897,
      died: 1961,
    });
    const russian = await book({
      title: "Путь Абая",
      author: "Ауэзов, Мухтар Омарханович",
      born: "1897–1961",
    });
    const other = await book({ title: "Басқа кітап", author: "Ауэзов, Мухтар Омарханович", born: "1950-" });
    expect(await worksOf(authority)).toEqual([kazakh, russian]);
    expect(await linkOf(other)).toEqual([null]);
    for (const text of ["author:Айғап", "Auezov Mukhtar", "اۋەزوۆ", "author:Омарханұлы"])
      expect(await found(text), text).toEqual(expect.arrayContaining([kazakh, russian]));
  });

  it("a number of the authority file is certain where names are not", async () => {
    const authority = await someAuthority(ground, region.balqash, {
      heading: { kk: "Иманов, Амангелді" },
      numbers: [{ scheme: "control", value: "(KZ)77" }],
    });
    expect(await linkOf(await book({ title: "Т", author: "А. И.", number: "(KZ)77" }))).toEqual([authority]);
    expect(await linkOf(await book({ title: "Т", author: "А. И.", number: "(KZ)78" }))).toEqual([null]);
  });

  it("initials, one word and namesakes wait for a person, the most used first", async () => {
    await someAuthority(ground, region.balqash, {
      heading: { kk: "Қуаныш" },
      variants: ["Қуанышев, А."],
      born: 1920,
    });
    const initials = await book({ title: "Бір", author: "Қуанышев, А." });
    await book({ title: "Екі", author: "Қуанышев, А." });
    expect(await linkOf(initials)).toEqual([null]);
    expect(await linkOf(await book({ title: "Үш", author: "Қуанышев, А.", born: "1920-" }))).not.toContain(
      null,
    );
    const { rows } = await waitingHeadings(database.db.sql, { offset: 0, limit: 5 });
    expect(rows[0]).toMatchObject({ text: "Қуанышев, А.", uses: 2 });
    expect((await candidatesFor(database.db.sql, rows[0]?.id ?? 0)).map((one) => one.heading.kk)).toContain(
      "Қуаныш",
    );

    const namesake = await someAuthority(ground, region.balqash, {
      heading: { kk: "Сейітов, Болат" },
      born: 1930,
    });
    const early = await book({ title: "Ерте", author: "Сейітов, Болат" });
    expect(await linkOf(early)).toEqual([namesake]);
    await book({ title: "Кеш", author: "Сейітов, Болат", born: "1971-" });
    expect(await linkOf(early)).toEqual([null]);
  });

  it("a person links forms, parts one record from the rest, and takes the word back exactly", async () => {
    const [one, two] = [
      await someAuthority(ground, region.balqash, { heading: { kk: "Дәулетов, Ғани Ерұлы" }, born: 1901 }),
      await someAuthority(ground, region.balqash, { heading: { kk: "Дәулетов, Ғани Әліұлы" }, born: 1955 }),
    ];
    const [first, second] = [
      await book({ title: "А", author: "Дәулетов, Ғ." }),
      await book({ title: "Б", author: "Дәулетов, Ғ." }),
    ];
    const heading = (await headingsOfRecord(database.db.sql, first))[0]?.id ?? 0;
    await must(linkHeadings, { headings: [heading], authority: one });
    await must(linkInRecord, { record: second, heading, authority: two });
    expect([await linkOf(first), await linkOf(second)]).toEqual([[one], [two]]);
    expect(await found("author:Ерұлы")).toEqual([first]);
    expect(await found("author:Әліұлы")).toEqual([second]);
    expect([await worksOf(one), await worksOf(two)]).toEqual([[first], [second]]);
    await must(linkInRecord, { record: second, heading });
    await must(unlinkHeadings, { headings: [heading] });
    expect([await linkOf(first), await linkOf(second)]).toEqual([[null], [null]]);
    await must(unlinkHeadings, { headings: [heading], none: true });
    const waiting = await waitingHeadings(database.db.sql, { offset: 0, limit: 200 });
    expect(waiting.rows.map((row) => row.id)).not.toContain(heading);
  });

  it("[LOC-11] a place and a person of one name do not meet", async () => {
    const place = await someAuthority(ground, region.balqash, {
      kind: "place",
      heading: { kk: "Мұстафин", ru: "посёлок Мустафин" },
    });
    const record = await book({ title: "Шығармалар", author: "Мұстафин, Ғабиден", place: "Мұстафин" });
    expect(await worksOf(place, true)).toEqual([record]);
    expect(await worksOf(place)).toEqual([]);
  });
});

describe("writing", () => {
  it("refuses what cannot be, all of it at once, and an authority that stands there already", async () => {
    const wrong = await refusals(addAuthority, {
      kind: "person",
      heading: { kk: "…" },
      began: { year: "1961" },
      ended: { year: "1897" },
      placeKind: "city",
      latitude: "49,8",
      person: "999999",
    });
    expect(wrong.sort()).toEqual(
      ["ends-before-it-begins", "half-a-point", "no-letters", "no-place", "no-such-person"].sort(),
    );
    const input = { kind: "person", heading: { kk: "Жұмабаев, Мағжан" }, began: { year: "1893" } };
    await must(addAuthority, input);
    expect(await refusals(addAuthority, input)).toEqual(["authority-alike"]);
    expect(await refusals(addAuthority, { ...input, began: { year: "1950" } })).toEqual([]);
    const numbered = {
      kind: "topic",
      heading: { ru: "Тема" },
      numbers: [{ scheme: "wikidata", value: "https://www.wikidata.org/wiki/Q42" }],
    };
    await must(addAuthority, numbered);
    expect(await refusals(addAuthority, { ...numbered, heading: { ru: "Другая" } })).toEqual([
      "number-of-another",
    ]);
    expect(
      await refusals(addAuthority, {
        ...numbered,
        numbers: [{ scheme: "isni", value: "0000 0001 2103 2684" }],
      }),
    ).toEqual(["number-malformed"]);
    expect(await refusals(addAuthority, { kind: "topic", heading: {} })).toEqual(["no-language-given"]);
    expect(await refusals(addAuthority, { kind: "topic", heading: { kk: "А\u0000" } })).toEqual([
      "odd-characters",
    ]);
  });

  it("two editors are told of each other, every version is kept, and a form taken away parts its headings", async () => {
    const record = await book({ title: "Өлең", author: "Шаймерденов, Сафуан" });
    const authority = await someAuthority(ground, region.balqash, { heading: { kk: "Шаймерденов, Сафуан" } });
    const facts = factsOf((await authorityById(database.db.sql, authority)) ?? expect.fail());
    expect(await linkOf(record)).toEqual([authority]);
    await must(editAuthority, {
      authority,
      version: 1,
      ...facts,
      heading: { kk: "Шаймерденов, Сапуан Ғаббасұлы" },
    });
    expect(await refusals(editAuthority, { authority, version: 1, ...facts })).toEqual(["changed-meanwhile"]);
    expect(await linkOf(record)).toEqual([null]);
    await must(editAuthority, { authority, version: 2, ...facts });
    expect(await linkOf(record)).toEqual([authority]);
    expect(
      (await versionsOfAuthority(database.db.sql, authority)).map((one) => one.content.heading.kk),
    ).toEqual(["Шаймерденов, Сафуан", "Шаймерденов, Сапуан Ғаббасұлы", "Шаймерденов, Сафуан"]);
    expect(await refusals(editAuthority, { authority: 999999, version: 1, ...facts })).toEqual(["no-such"]);
  });

  it("the file is one for the region: who edits at a node of their own may, for another's node or without permission none", async () => {
    const authority = await someAuthority(ground, region.balqash, { heading: { kk: "Ортақ, Жазба" } });
    const { actor: nura } = await somebody(ground, region.nura, { role: "bibliographer", node: region.nura });
    const { actor: librarian } = await somebody(ground, region.syrlas, {
      role: "librarian",
      node: region.syrlas,
    });
    const input = { authority, version: 1, kind: "person", heading: { kk: "Ортақ, Жазба" } };
    expect(await refusals(editAuthority, input, nura)).toEqual(["not-permitted"]);
    expect(codes(await perform(by(nura), editAuthority, { ...input, node: region.nura }))).toEqual([]);
    expect(await refusals(editAuthority, { ...input, version: 2 }, librarian)).toEqual(["not-permitted"]);
  });

  it("the same form sent twice makes one", async () => {
    const key = "6f2f3f60-1111-4222-8333-444455556666";
    const input = { node: region.balqash, kind: "topic", heading: { kk: "Қайталанған тақырып" } };
    const [one, two] = [
      await perform({ ...by(theHouse), key }, addAuthority, input),
      await perform({ ...by(theHouse), key }, addAuthority, input),
    ];
    expect(one).toEqual(two);
    expect((await findAuthorities(database.db.sql, { q: "Қайталанған", offset: 0, limit: 10 })).total).toBe(
      1,
    );
  });
});

describe("merging", () => {
  const state = async () =>
    (
      await sql<{ all: unknown }>`select jsonb_build_object(
        'authorities', (select jsonb_agg(to_jsonb(a) - 'changed_at' order by a.id) from authority a),
        'headings', (select jsonb_agg(to_jsonb(h) order by h.id) from heading h),
        'places', (select jsonb_agg(to_jsonb(r) order by r.record, r.heading, r.role) from record_heading r),
        'documents', (select jsonb_agg(jsonb_build_object('id', id, 'lex', lex::text) order by id) from search_doc),
        'relations', (select jsonb_agg(to_jsonb(r) order by r.id) from authority_relation r)) as all`.execute(
        database.db.sql,
      )
    ).rows[0]?.all;

  it("rewrites nothing, brings all books together, and undoing restores exactly what was", async () => {
    const [one, two] = [
      await someAuthority(ground, region.balqash, {
        heading: { kk: "Торайғыров, Сұлтанмахмұт" },
        born: 1893,
      }),
      await someAuthority(ground, region.balqash, {
        heading: { ru: "Торайгыров, Султанмахмут Шокпытович" },
        born: 1893,
      }),
    ];
    const [kazakh, russian] = [
      await book({ title: "Қамар сұлу", author: "Торайғыров, Сұлтанмахмұт" }),
      await book({ title: "Красавица Камар", author: "Торайгыров, Султанмахмут Шокпытович" }),
    ];
    const pairs = async () =>
      (await doubleAuthorities(database.db.sql, 200)).map((pair) => [pair.one, pair.other]);
    expect(await pairs()).toContainEqual([one, two]);
    const before = await state();
    const { merge } = await must<{ merge: number }>(mergeAuthorities, {
      authority: one,
      into: two,
      why: "бір адам",
    });
    expect(await worksOf(two)).toEqual([kazakh, russian]);
    expect(await found("author:Шокпытович")).toEqual([kazakh, russian]);
    expect(await found("author:Торайғыров")).toEqual(expect.arrayContaining([kazakh, russian]));
    expect((await authorityById(database.db.sql, one))?.standing).toBe(two);
    expect((await mergesInto(database.db.sql, two)).map((each) => each.authority)).toEqual([one]);
    expect(
      (await findAuthorities(database.db.sql, { q: "Сұлтанмахмұт", offset: 0, limit: 5 })).rows.map(
        (row) => row.id,
      ),
    ).toEqual([two]);
    expect(await refusals(mergeAuthorities, { authority: one, into: two })).toEqual(["authority-merged"]);
    expect(
      await refusals(editAuthority, { authority: one, version: 1, kind: "person", heading: { kk: "Х, Ы" } }),
    ).toEqual(["authority-merged"]);
    await must(unmergeAuthorities, { merge });
    expect(await state()).toEqual(before);
    expect(await refusals(unmergeAuthorities, { merge })).toEqual(["already-undone"]);
    await must(keepAuthoritiesApart, { authority: two, other: one });
    expect(await pairs()).not.toContainEqual([one, two]);
  });

  it("refuses itself, another kind, and two that merge each other at once", async () => {
    const person = await someAuthority(ground, region.balqash, { heading: { kk: "Екеу, Бір" } });
    const other = await someAuthority(ground, region.balqash, { heading: { kk: "Екеу, Екі" } });
    const topic = await someAuthority(ground, region.balqash, { kind: "topic", heading: { kk: "Екеу" } });
    expect(await refusals(mergeAuthorities, { authority: person, into: person })).toEqual(["same-authority"]);
    expect(await refusals(mergeAuthorities, { authority: person, into: topic })).toEqual(["kinds-differ"]);
    expect(await refusals(mergeAuthorities, { authority: person, into: 999999 })).toEqual(["no-such"]);
    const input = { node: region.balqash };
    const both = await Promise.all([
      perform(by(editor), mergeAuthorities, { ...input, authority: person, into: other }),
      perform(by(editor), mergeAuthorities, { ...input, authority: other, into: person }),
    ]);
    expect(both.filter((outcome) => outcome.ok)).toHaveLength(1);
  });
});

describe("relations", () => {
  it("[LOC-11] a place that is no more leads to what came after, from both sides, with the years", async () => {
    const place = (kk: string) => someAuthority(ground, region.balqash, { kind: "place", heading: { kk } });
    const [oblast, karaganda, town] = [
      await place("Жезқазған облысы"),
      await place("Қарағанды облысы"),
      await place("Сәтбаев қаласы"),
    ];
    await must(relateAuthorities, {
      authority: oblast,
      relation: "later",
      other: karaganda,
      fromYear: "1997",
    });
    await must(relateAuthorities, {
      authority: town,
      relation: "within",
      other: oblast,
      fromYear: "1973",
      toYear: "1997",
    });
    expect(await relationsOf(database.db.sql, oblast)).toMatchObject([
      { side: "later", fromYear: 1997, other: { id: karaganda } },
      { side: "contains", fromYear: 1973, toYear: 1997, other: { id: town } },
    ]);
    expect((await relationsOf(database.db.sql, karaganda)).map((one) => one.side)).toEqual(["earlier"]);
    expect(await refusals(relateAuthorities, { authority: oblast, relation: "within", other: town })).toEqual(
      ["relation-circle"],
    );
    expect(
      await refusals(relateAuthorities, { authority: oblast, relation: "pseudonym-of", other: town }),
    ).toEqual(["relation-of-other-kinds"]);
    expect(
      await refusals(relateAuthorities, { authority: oblast, relation: "related", other: oblast }),
    ).toEqual(["same-authority"]);
    const [first] = await relationsOf(database.db.sql, oblast);
    await must(unrelateAuthorities, { relation: first?.id ?? 0 });
    expect(await relationsOf(database.db.sql, karaganda)).toEqual([]);
  });
});

describe("out of the catalogue's own headings", () => {
  it("makes what is safe, in the languages of the books, and leaves the rest for a person", async () => {
    await book({ title: "Бір", author: "Мүсірепов, Ғабит", born: "1902–1985" });
    await book({ title: "Раз", author: "Мусрепов, Габит Махмутович", born: "1902–1985", lang: "rus" });
    await book({ title: "Екі", author: "Мүсірепов, Ғабит" });
    await book({ title: "Үш", author: "Оразов, Бек" });
    await book({ title: "Төрт", author: "Оразов, Бек" });
    let after: string | null = "";
    const sums = { made: 0, proposed: 0 };
    while (after !== null) {
      const part: { made: number; proposed: number; next: string | null } = await must(makeFromHeadings, {
        after,
        least: 2,
      });
      sums.made += part.made;
      sums.proposed += part.proposed;
      after = part.next;
    }
    expect(sums.made).toBeGreaterThanOrEqual(1);
    expect(sums.proposed).toBeGreaterThanOrEqual(1);
    const [made] = (await findAuthorities(database.db.sql, { q: "Мүсірепов", offset: 0, limit: 5 })).rows;
    expect(made).toMatchObject({
      heading: { kk: "Мүсірепов, Ғабит", ru: "Мусрепов, Габит Махмутович" },
      began: { year: 1902 },
      ended: { year: 1985 },
      uses: 3,
    });
    expect((await findAuthorities(database.db.sql, { q: "Оразов", offset: 0, limit: 5 })).total).toBe(0);
    const again = await must<{ made: number }>(makeFromHeadings, { least: 2 });
    expect(again.made).toBe(0);
  });
});

describe("many records", () => {
  it("of one author are found by a new form soon after the act, part by part", async () => {
    const records = Array.from({ length: 260 }, (_, at) =>
      tellRecord({ number: `many${at}`, title: `Том ${at}`, author: "Көптомов, Автор" }),
    );
    await importTold(ground, region.balqash, records, "many");
    const authority = await someAuthority(ground, region.balqash, {
      heading: { kk: "Көптомов, Автор" },
      variants: ["Жалғызбүркеншік"],
    });
    expect((await headingsOfAuthority(database.db.sql, authority))[0]?.uses).toBe(260);
    expect((await engine.search({ text: "Жалғызбүркеншік" })).total).toBe(0);
    // News comes later while other work is open on the server.
    await expect
      .poll(
        async () => {
          await tellListeners(ground, [authorityListener]);
          return (await engine.search({ text: "Жалғызбүркеншік" })).total;
        },
        { timeout: 40_000, interval: 200 },
      )
      .toBe(260);
  });
});

describe("finding", () => {
  it("finds by any script, begun words, numbers, and nothing by signs", async () => {
    const authority = await someAuthority(ground, region.balqash, {
      heading: { kk: "Құнанбайұлы, Абай", ru: "Кунанбаев, Абай" },
      variants: ["قۇنانباي ۇلى ابراھيم"],
      numbers: [{ scheme: "viaf", value: "12345678" }],
    });
    const ids = async (q: string) =>
      (await findAuthorities(database.db.sql, { q, offset: 0, limit: 10 })).rows.map((row) => row.id);
    for (const q of ["Құнанбай", "кунанб абай", "Qunanbaiuly", "ابراھيم", "12345678", "abai"])
      expect(await ids(q), q).toContain(authority);
    expect(await ids("%_'; drop table authority; --")).toEqual([]);
    expect(await ids("…")).toEqual([]);
    expect(
      (await findAuthorities(database.db.sql, { q: "", kind: "meeting", offset: 0, limit: 10 })).total,
    ).toBe(0);
  });
});
