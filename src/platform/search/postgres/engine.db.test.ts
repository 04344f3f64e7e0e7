import { sql } from "kysely";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { testDatabase } from "#platform/db/testing";
import type { SearchEngine } from "../port.ts";
import { type OpenedEngine, searchContract, tellDocument } from "../testing.ts";
import { postgresSearch } from "./engine.ts";

type Database = Awaited<ReturnType<typeof testDatabase>>;
let database: Database;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  await sql`truncate search_doc, search_heading, search_facet, search_state`.execute(database.db.sql);
});

const open = async (): Promise<OpenedEngine> => ({
  engine: postgresSearch(database.db),
  transaction: (work) => database.db.sql.transaction().execute(work),
});
searchContract("postgres", open);

const index = (engine: SearchEngine, documents: Parameters<typeof tellDocument>[0][]): Promise<void> =>
  database.db.sql.transaction().execute((tx) => engine.index(tx, documents.map(tellDocument)));

const words = async (id: number): Promise<string> =>
  (
    await sql<{ text: string }>`select lex::text as text from search_doc where id = ${id}`.execute(
      database.db.sql,
    )
  ).rows[0]?.text ?? "";

describe("PostgreSQL adapter", () => {
  it("says that counting stopped when a limit was reached", async () => {
    const engine = postgresSearch(database.db, { countAt: 3, rankAt: 3, facetsAt: 2 });
    await index(
      engine,
      Array.from({ length: 6 }, (_, at) => ({
        id: at + 1,
        title: `Кітап ${at}`,
        facets: { kind: ["book"] },
      })),
    );
    const result = await engine.search({ text: "кітап", facets: ["kind"] });
    expect(result).toMatchObject({ total: 3, exact: false });
    expect(result.facets.kind).toEqual({ exact: false, values: [{ value: "book", count: 2 }] });
  });

  it("ranks the likeliest of more hits than it looks at: a title that is the query first, wherever it lies", async () => {
    const engine = postgresSearch(database.db, { countAt: 100, rankAt: 10, facetsAt: 10 });
    const others = Array.from({ length: 60 }, (_, at) => ({
      id: at + 1,
      title: `Жаңа өлең ${at}`,
      popularity: 9,
    }));
    await index(engine, [...others, { id: 70, title: "Әннен өлең туған" }, { id: 80, title: "Өлең" }]);
    for (const group of [undefined, "work"] as const) {
      const { ids, total } = await engine.search({ text: "өлең", limit: 5, ...(group ? { group } : {}) });
      expect([ids[0], ids.length, total]).toEqual([80, 5, 62]);
    }
    const seen = await Promise.all(
      [0, 5].map(async (offset) => (await engine.search({ text: "өлең", offset, limit: 5 })).ids),
    );
    expect(new Set(seen.flat()).size).toBe(10);
  });

  it("asks for re-indexing when the index is of another analysis, and is well after it", async () => {
    const engine = postgresSearch(database.db);
    await sql`insert into search_state (analysis) values ('0')`.execute(database.db.sql);
    expect(await engine.health()).toMatchObject({ ok: false, problem: "other-analysis" });
    await database.db.sql.transaction().execute((tx) => engine.renewed(tx));
    expect(await engine.health()).toMatchObject({ ok: true });
  });

  it("parts the fields, so that no phrase runs from one into another", async () => {
    await index(postgresSearch(database.db), [
      { id: 1, title: "Ақ кеме", author: "Айтматов", facets: { kind: ["book", "a'b"] } },
    ]);
    const text = await words(1);
    expect(text).toContain("'=кеме':2A");
    expect(text).toContain("'=айтматов':53B");
    expect(text).toContain("'kind=book'");
    expect(text).toContain("'kind=a''b'");
  });

  it("writes what PostgreSQL makes of the same words itself, however often and however late they come", async () => {
    const other = Array.from({ length: 400 }, (_, at) => (at % 2 ? "су" : `w${at}`)).join(" ");
    const long = "ә".repeat(3_000);
    await index(postgresSearch(database.db), [
      { id: 1, title: "Су су", author: "Су", other: `${other} ${long}`, facets: {} },
      ...Array.from({ length: 3 }, (_, at) => ({ id: at + 2, title: "", facets: {} })),
    ]);
    const { rows } = await sql<{ same: boolean; places: number }>`
      select lex = lex::text::tsvector as same,
             (select cardinality(positions) from unnest(lex) where lexeme = '=су') as places
      from search_doc order by id`.execute(database.db.sql);
    expect(rows.map((row) => row.same)).toEqual([true, true, true, true]);
    expect(rows[0]?.places).toBe(3);
    expect(await words(1)).not.toContain(long);
  });

  it("leaves no words waiting in the list of their index, which every search would read", async () => {
    const engine = postgresSearch(database.db);
    await index(
      engine,
      Array.from({ length: 50 }, (_, at) => ({ id: at + 1, title: `Кітап ${at}`, facets: {} })),
    );
    const { rows } = await sql<{ pages: number }>`
      select gin_clean_pending_list('search_doc_lex')::int as pages`.execute(database.db.sql);
    expect(rows[0]?.pages).toBe(0);
    expect((await engine.search({ text: "кітап" })).total).toBe(50);
  });

  it("a heading that a document says twice is proposed once, and goes with the document", async () => {
    const engine = postgresSearch(database.db);
    const document = tellDocument({ id: 1, title: "Көшпенділер", facets: {} });
    const twice = [...document.headings, ...document.headings];
    await database.db.sql.transaction().execute((tx) => engine.index(tx, [{ ...document, headings: twice }]));
    expect(await engine.suggest("көшп")).toEqual([{ text: "Көшпенділер", field: "title", count: 1 }]);
    await database.db.sql.transaction().execute((tx) => engine.remove(tx, [1]));
    expect(await engine.suggest("көшп")).toEqual([]);
  });

  it("puts the title that is the whole query first, however often others repeat the word", async () => {
    const engine = postgresSearch(database.db);
    await index(engine, [
      { id: 1, title: "Абай Абай Абай: Абай өлеңдері туралы", subject: "Абай", popularity: 50 },
      { id: 2, title: "Абай" },
    ]);
    expect((await engine.search({ text: "абай" })).ids).toEqual([2, 1]);
  });
});
