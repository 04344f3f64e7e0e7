/**
 * The contract of every SearchEngine, as tests. An adapter's test file calls it with a fresh engine; what only one
 * adapter does is tested beside that adapter.
 */
import { describe, expect, it } from "vitest";
import { sortKey } from "#kazakh";
import type { Tx } from "#platform/db";
import { searchKindly } from "./kindly.ts";
import type { Field, SearchDocument, SearchEngine } from "./port.ts";

export type OpenedEngine = {
  engine: SearchEngine;
  transaction: <T>(work: (tx: Tx) => Promise<T>) => Promise<T>;
};

type Told = {
  id: number;
  title: string;
  author?: string;
  subject?: string;
  other?: string;
  numbers?: string[];
  facets?: Record<string, string[]>;
  year?: number;
  popularity?: number;
  work?: string;
};

/** A document told in few words. */
export function tellDocument(told: Told): SearchDocument {
  const texts: SearchDocument["texts"] = [];
  const put = (field: Field, text: string | undefined) => text && texts.push({ field, text });
  put("title", told.title);
  put("author", told.author);
  put("subject", told.subject);
  put("other", told.other);
  const headings: SearchDocument["headings"] = [{ field: "title", text: told.title }];
  if (told.author) headings.push({ field: "author", text: told.author });
  return {
    id: told.id,
    texts,
    numbers: told.numbers ?? [],
    facets: told.facets ?? {},
    titleKey: sortKey(told.title),
    popularity: told.popularity ?? 0,
    headings,
    ...(told.year === undefined ? {} : { year: told.year }),
    ...(told.work === undefined ? {} : { work: told.work }),
  };
}

export const shelf: SearchDocument[] = [
  tellDocument({
    id: 1,
    title: "Абай жолы",
    author: "Әуезов, Мұхтар",
    subject: "Тарихи романдар",
    numbers: ["9786012920000", "KZ-0001234"],
    facets: { kind: ["book"], language: ["kaz"], system: ["10", "20"] },
    year: 1979,
    popularity: 12,
    work: "абай жолы",
  }),
  tellDocument({
    id: 2,
    title: "Путь Абая",
    author: "Ауэзов, Мухтар",
    facets: { kind: ["book"], language: ["rus"], system: ["20"] },
    year: 1982,
    popularity: 8,
    work: "абай жолы",
  }),
  tellDocument({
    id: 3,
    title: "Мұхтар Әуезов шығармашылығы",
    subject: "«Абай жолы» роман-эпопеясы",
    facets: { kind: ["article"], language: ["kaz"], system: ["10"] },
    year: 1997,
  }),
  tellDocument({
    id: 4,
    title: "Көшпенділер",
    author: "Есенберлин, Ілияс",
    other: "Трилогия: Алмас қылыш, Жанталас, Қаһар",
    facets: { kind: ["book"], language: ["kaz"], system: ["30"] },
    year: 1989,
    popularity: 3,
  }),
  tellDocument({
    id: 5,
    title: "Ақ кеме",
    author: "Айтматов, Шыңғыс",
    facets: { kind: ["book"], language: ["kaz"] },
  }),
  tellDocument({
    id: 6,
    title: "<script>alert('o''reilly')</script> & \\ | ! :*",
    facets: { kind: ["e-resource"] },
  }),
];

export function searchContract(name: string, open: () => Promise<OpenedEngine>): void {
  const filled = async (): Promise<OpenedEngine> => {
    const opened = await open();
    await opened.transaction((tx) => opened.engine.index(tx, shelf));
    return opened;
  };
  const ids = async (engine: SearchEngine, text: string): Promise<number[]> =>
    (await engine.search({ text })).ids;

  describe(`[SearchEngine ${name}] what is found`, () => {
    it("finds by words of title, name and subject, in any order, the work itself before what is about it", async () => {
      const { engine } = await filled();
      expect(await ids(engine, "абай жолы")).toEqual([1, 3]);
      expect(await ids(engine, "жолы АБАЙ")).toEqual([1, 3]);
      expect((await ids(engine, "Әуезов")).sort()).toEqual(expect.arrayContaining([1, 3]));
    });
    it("[I18-05] finds Kazakh words typed in Russian letters, unless exactly the typed is asked", async () => {
      const { engine } = await filled();
      expect(await ids(engine, "кошпендилер")).toEqual([4]);
      expect((await engine.search({ text: "кошпендилер", exact: true })).total).toBe(0);
      expect((await engine.search({ text: "көшпенділер", exact: true })).ids).toEqual([4]);
    });
    it("takes OR between two words, in three languages, and NOT; in a query all of capitals they are words", async () => {
      const { engine } = await filled();
      for (const or of ["OR", "НЕМЕСЕ", "ИЛИ", "|"])
        expect((await ids(engine, `көшпенділер ${or} кеме`)).sort()).toEqual([4, 5]);
      expect(await ids(engine, "абай OR көшпенділер есенберлин")).toEqual([4]);
      expect(await ids(engine, "абай NOT жолы")).toEqual([2]);
      expect(await ids(engine, "КӨШПЕНДІЛЕР ИЛИ КЕМЕ")).toEqual([]);
      expect(await ids(engine, "OR көшпенділер OR")).toEqual([4]);
    });
    it("takes years and places of words by their Kazakh, Russian and English names", async () => {
      const { engine } = await filled();
      expect(await ids(engine, "жыл:1980-1990")).toEqual([4, 2]);
      expect(await ids(engine, "абай год:1982")).toEqual([2]);
      expect((await ids(engine, "year:1990-")).sort()).toEqual([3]);
      expect((await ids(engine, "абай -год:1982")).sort()).toEqual(expect.arrayContaining([1, 3]));
      expect((await ids(engine, "абай NOT жыл:1982")).sort()).toEqual(expect.arrayContaining([1, 3]));
      expect((await engine.search({ text: "год:1980-", years: { to: 1985 } })).ids).toEqual([2]);
      expect(await ids(engine, "тақырып:абай")).toEqual([3]);
      expect(await ids(engine, "автор:есенберлин")).toEqual([4]);
      expect(await ids(engine, "название:есенберлин")).toEqual([]);
      expect(await ids(engine, "isbn:978-601-292-000-0")).toEqual([1]);
      expect(await ids(engine, "шифр:KZ-000*")).toEqual([1]);
    });
    it("finds a number typed with spaces, and with one word missing when that is asked", async () => {
      const { engine } = await filled();
      expect(await ids(engine, "978 601 292 000 0")).toEqual([1]);
      const { parts } = (await engine.search({ text: "абай жолы космос" })).understood;
      const text = "абай жолы космос";
      expect((await engine.search({ text, asked: { parts, missing: 1 } })).ids).toEqual([1, 3]);
      expect((await engine.search({ text, asked: { parts, missing: 0 } })).ids).toEqual([]);
    });
    it("does not want small words beside others, nor words of asking beside «про»", async () => {
      const { engine } = await filled();
      expect(await ids(engine, "көшпенділер туралы")).toEqual([4]);
      expect(await ids(engine, "книга про көшпенділер для детей")).toEqual([4]);
      expect((await engine.search({ text: "көшпенділер туралы", exact: true })).ids).toEqual([]);
      expect(await ids(engine, '"көшпенділер туралы"')).toEqual([]);
    });
    it("wants every word, and none of the unwanted ones", async () => {
      const { engine } = await filled();
      expect(await ids(engine, "абай кеме")).toEqual([]);
      expect(await ids(engine, "абай -жолы")).toEqual([2]);
      expect((await ids(engine, "-абай")).sort()).toEqual([4, 5, 6]);
    });
    it("takes a phrase as words that stand together, never across two texts", async () => {
      const { engine } = await filled();
      expect(await ids(engine, '"абай жолы"')).toEqual([1, 3]);
      expect(await ids(engine, '"жолы абай"')).toEqual([]);
      expect(await ids(engine, '"кеме айтматов"')).toEqual([]);
    });
    it("takes a star as the beginning of a word, and a field as the place of a word", async () => {
      const { engine } = await filled();
      expect(await ids(engine, "көшп*")).toEqual([4]);
      expect(await ids(engine, "author:есенберлин")).toEqual([4]);
      expect(await ids(engine, "title:есенберлин")).toEqual([]);
      expect(await ids(engine, "subject:абай")).toEqual([3]);
    });
    it("finds numbers with and without their hyphens", async () => {
      const { engine } = await filled();
      expect(await ids(engine, "978-601-292-000-0")).toEqual([1]);
      expect(await ids(engine, "kz0001234")).toEqual([1]);
    });
    it("gives everything to an empty query, the newest first, and nothing to signs without a word", async () => {
      const { engine } = await filled();
      const all = await engine.search({ text: "  " });
      expect(all.total).toBe(6);
      expect(all.ids.slice(0, 4)).toEqual([3, 4, 2, 1]);
      expect((await engine.search({ text: '"" !! & | (' })).total).toBe(0);
    });
    it.each([
      "'",
      "\\",
      "a' | 'b",
      "!(абай",
      "абай &",
      '"абай',
      "абай:*",
      "((((",
      "\u0000абай",
      "\ud800",
      "абай ".repeat(2_000),
      "x".repeat(10_000),
      "😀 <b>",
      "ِ",
    ])("never fails at %j", async (text) => {
      const { engine } = await filled();
      const result = await engine.search({ text, facets: ["kind"] });
      expect(result.total).toBeGreaterThanOrEqual(0);
    });
    it("keeps hostile titles as words and finds them", async () => {
      const { engine } = await filled();
      expect(await ids(engine, "<script>alert")).toEqual([6]);
    });
  });

  describe(`[SearchEngine ${name}] order, pages, facets`, () => {
    it("sorts by the newest and by the Kazakh alphabet", async () => {
      const { engine } = await filled();
      expect((await engine.search({ text: "", sort: "newest" })).ids).toEqual([3, 4, 2, 1, 6, 5]);
      const titles = shelf.map((one) => one).sort((a, b) => (a.titleKey < b.titleKey ? -1 : 1));
      expect((await engine.search({ text: "", sort: "title" })).ids).toEqual(titles.map((one) => one.id));
    });
    it("sorts by arrival: what came in last stands first, whatever its year, a work where its last record stands", async () => {
      const { engine } = await filled();
      expect((await engine.search({ text: "", sort: "arrived" })).ids).toEqual([6, 5, 4, 3, 2, 1]);
      expect((await engine.search({ text: "абай", sort: "arrived", limit: 2 })).ids).toEqual([3, 2]);
      const works = await engine.search({ text: "абай", sort: "arrived", group: "work" });
      expect(works).toMatchObject({ total: 2, ids: [3, 2], editions: [1, 2] });
    });
    it("pages without losing or repeating any, and gives an empty page behind the end", async () => {
      const { engine } = await filled();
      const seen: number[] = [];
      for (let offset = 0; offset < 8; offset += 2) {
        const page = await engine.search({ text: "", sort: "title", offset, limit: 2 });
        expect(page.total).toBe(6);
        seen.push(...page.ids);
      }
      expect([...seen].sort()).toEqual([1, 2, 3, 4, 5, 6]);
      expect((await engine.search({ text: "", offset: -5, limit: -1 })).ids).toEqual([]);
    });
    it("walks through every hit by rising ids, whatever the order and paging of the query", async () => {
      const { engine } = await filled();
      const walked: number[] = [];
      for (let next = await engine.walk({ text: "" }, 0, 4); next.length > 0; ) {
        walked.push(...next);
        next = await engine.walk({ text: "", sort: "title", limit: 1, offset: 3 }, walked.at(-1) ?? 0, 4);
      }
      expect(walked).toEqual([1, 2, 3, 4, 5, 6]);
      expect(await engine.walk({ text: "", filters: { language: ["kaz"] } }, 1, 100)).toEqual(
        (await engine.search({ text: "", filters: { language: ["kaz"] } })).ids.filter((id) => id > 1).sort(),
      );
      expect(await engine.walk({ text: "?!" }, 0, 100)).toEqual([]);
    });
    it("filters: one of a facet, all facets, and years", async () => {
      const { engine } = await filled();
      const by = async (filters: Record<string, string[]>) =>
        (await engine.search({ text: "", filters, sort: "title" })).ids.sort();
      expect(await by({ language: ["kaz"], kind: ["book"] })).toEqual([1, 4, 5]);
      expect(await by({ system: ["20", "30"] })).toEqual([1, 2, 4]);
      expect(await by({ colour: ["red' | 'kind=book"] })).toEqual([]);
      const years = await engine.search({ text: "", years: { from: 1980, to: 1990 } });
      expect(years.ids).toEqual([4, 2]);
    });
    it("counts facets, a chosen one as if nothing of it were chosen", async () => {
      const { engine } = await filled();
      const result = await engine.search({
        text: "",
        filters: { language: ["kaz"] },
        facets: ["kind", "language", "colour"],
      });
      expect(result.total).toBe(4);
      expect(result.facets.kind).toEqual({
        exact: true,
        values: [
          { value: "book", count: 3 },
          { value: "article", count: 1 },
        ],
      });
      expect(result.facets.language?.values).toEqual([
        { value: "kaz", count: 4 },
        { value: "rus", count: 1 },
      ]);
      expect(result.facets.colour?.values).toEqual([]);
    });
  });

  describe(`[SearchEngine ${name}] works`, () => {
    it("names each work once by its best hit and says how many of its records were met", async () => {
      const { engine } = await filled();
      const found = await engine.search({ text: "абай", group: "work", facets: ["language", "kind"] });
      expect(found).toMatchObject({ total: 2, exact: true, ids: [1, 3], editions: [2, 1] });
      expect(found.facets.kind?.values).toEqual([
        { value: "article", count: 1 },
        { value: "book", count: 1 },
      ]);
      expect((await engine.search({ text: "путь абая", group: "work" })).ids[0]).toBe(2);
      const alone = await engine.search({ text: "абай", group: "work", filters: { language: ["rus"] } });
      expect(alone).toMatchObject({ total: 1, ids: [2], editions: [1] });
      expect((await engine.search({ text: "абай" })).total).toBe(3);
    });
    it("pages works in every order without losing or repeating any", async () => {
      const { engine } = await filled();
      for (const sort of ["relevance", "newest", "title", "arrived"] as const) {
        for (const text of ["", "а*"]) {
          const all = await engine.search({ text, sort, group: "work", limit: 100 });
          expect(all.ids).toHaveLength(all.total);
          const seen: number[] = [];
          for (let offset = 0; offset < all.total; offset += 2)
            seen.push(...(await engine.search({ text, sort, group: "work", offset, limit: 2 })).ids);
          expect(seen).toEqual(all.ids);
        }
      }
      const newest = await engine.search({ text: "", sort: "newest", group: "work" });
      expect(newest).toMatchObject({ total: 5, ids: [3, 4, 2, 6, 5], editions: [1, 1, 2, 1, 1] });
    });
    it("keeps a work of thousands together", async () => {
      const { engine, transaction } = await filled();
      const many = Array.from({ length: 300 }, (_, at) =>
        tellDocument({ id: 1_000 + at, title: `Ертегілер ${at}`, year: 2020, work: "ертегілер" }),
      );
      await transaction((tx) => engine.index(tx, many));
      const found = await engine.search({ text: "", group: "work", limit: 3 });
      expect(found).toMatchObject({ total: 6, ids: [1_299, 3, 4], editions: [300, 1, 1] });
    });
  });

  describe(`[SearchEngine ${name}] reasons`, () => {
    it("explains the order of hits by points that add up and fall", async () => {
      const { engine } = await filled();
      const query = { text: "абай жолы" };
      const { ids: hits } = await engine.search(query);
      const told = await engine.explain(query, hits);
      expect(told.map((one) => one.id)).toEqual(hits);
      expect(told[0]?.parts.map((one) => one.reason)).toContain("whole");
      expect(told[1]?.parts.map((one) => one.reason)).not.toContain("whole");
      expect(told[0]?.score).toBeGreaterThan(told[1]?.score ?? Infinity);
      expect(await engine.explain(query, [])).toEqual([]);
    });
  });

  describe(`[SearchEngine ${name}] kindness`, () => {
    const kindly = (engine: SearchEngine, text: string) => searchKindly(engine, { text }, { wait: 30_000 });
    it("[I18-04] mends a slip by the catalogue's own words and says so", async () => {
      const { engine } = await filled();
      expect(await kindly(engine, "көшпендлер")).toMatchObject({
        ids: [4],
        instead: { spelling: "көшпенділер" },
      });
      expect(await kindly(engine, "авай жолы")).toMatchObject({ instead: { spelling: "абай жолы" } });
      expect((await kindly(engine, "көшпенділер")).instead).toBeUndefined();
    });
    it("leaves out the words of asking, at last one of the words", async () => {
      const { engine } = await filled();
      expect(await kindly(engine, "книга көшпенділер")).toMatchObject({
        ids: [4],
        instead: { without: ["книга"], missing: 0 },
      });
      expect(await kindly(engine, "абай жолы галактика")).toMatchObject({
        ids: [1, 3],
        instead: { without: ["галактика"], missing: 0 },
      });
      expect(await kindly(engine, "абай жолы көшпенділер")).toMatchObject({
        ids: [1, 3],
        instead: { without: [], missing: 1 },
      });
      expect(await kindly(engine, "көшпенділер кеме")).toMatchObject({ instead: { missing: 0 } });
      expect(await kindly(engine, "галактика телескоп")).toMatchObject({ total: 0 });
      expect((await searchKindly(engine, { text: "көшпендлер", exact: true })).total).toBe(0);
    });
  });

  describe(`[SearchEngine ${name}] changes`, () => {
    it("finds the new words of a changed document and no more the old ones, as soon as it is committed", async () => {
      const { engine, transaction } = await filled();
      await transaction((tx) => engine.index(tx, [tellDocument({ id: 4, title: "Алтын Орда" })]));
      expect(await ids(engine, "көшпенділер")).toEqual([]);
      expect(await ids(engine, "алтын орда")).toEqual([4]);
      expect((await engine.search({ text: "" })).total).toBe(6);
    });
    it("forgets what was rolled back", async () => {
      const { engine, transaction } = await filled();
      const broken = transaction(async (tx) => {
        await engine.index(tx, [
          tellDocument({ id: 99, title: "Жоқ кітап", facets: { kind: ["never-kept"] } }),
        ]);
        throw new Error("stop");
      });
      await expect(broken).rejects.toThrow("stop");
      expect(await ids(engine, "жоқ кітап")).toEqual([]);
      await transaction((tx) =>
        engine.index(tx, [tellDocument({ id: 98, title: "Бар кітап", facets: { kind: ["never-kept"] } })]),
      );
      const again = await engine.search({ text: "бар кітап", facets: ["kind"] });
      expect(again.facets.kind?.values).toEqual([{ value: "never-kept", count: 1 }]);
    });
    it("removes", async () => {
      const { engine, transaction } = await filled();
      await transaction((tx) => engine.remove(tx, [1, 777]));
      expect(await ids(engine, "абай жолы")).toEqual([3]);
    });
  });

  describe(`[SearchEngine ${name}] proposals and health`, () => {
    it("proposes titles and names in any spelling, the commonest first", async () => {
      const { engine } = await filled();
      expect(await engine.suggest("мұхтар")).toEqual([
        { text: "Мұхтар Әуезов шығармашылығы", field: "title", count: 1 },
      ]);
      const authors = await engine.suggest("ауез");
      expect(authors).toEqual([{ text: "Ауэзов, Мухтар", field: "author", count: 2 }]);
      expect((await engine.suggest("Кошп")).map((one) => one.text)).toEqual(["Көшпенділер"]);
      expect(await engine.suggest("%_'")).toEqual([]);
    });
    it("says that it is well", async () => {
      const { engine, transaction } = await filled();
      await transaction((tx) => engine.renewed(tx));
      expect(await engine.health()).toMatchObject({ ok: true });
    });
  });
}
