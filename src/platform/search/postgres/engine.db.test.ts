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

  it("asks for re-indexing when the index is of another analysis, and is well after it", async () => {
    const engine = postgresSearch(database.db);
    await sql`insert into search_state (analysis) values ('0')`.execute(database.db.sql);
    expect(await engine.health()).toMatchObject({ ok: false, problem: "other-analysis" });
    await database.db.sql.transaction().execute((tx) => engine.renewed(tx));
    expect(await engine.health()).toMatchObject({ ok: true });
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
