import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { type Db, migrate } from "./index.ts";
import { emptyDatabase, testDatabase } from "./testing.ts";

const after: (() => unknown)[] = [];
afterEach(async () => {
  for (const undo of after.splice(0).reverse()) await undo();
});

function folderOf(files: Record<string, string | Buffer>): string {
  const folder = mkdtempSync(join(tmpdir(), "ortaq-migrations-"));
  after.push(() => rmSync(folder, { recursive: true }));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}
async function empty(): Promise<Db> {
  const { db, close } = await emptyDatabase();
  after.push(close);
  return db;
}
const tables = async (db: Db): Promise<string[]> =>
  (
    await db.pool.query(
      "select relname from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace order by 1",
    )
  ).rows.map((row) => row.relname);

const one = { "0001-branch.sql": "create table branch (name text not null);" };
const two = {
  ...one,
  "0002-reader.sql": "create table reader (name text);\ninsert into branch values ('Әуезов');",
};

describe("migrations", () => {
  it("are carried out once, in order, each recorded", async () => {
    const db = await empty();
    expect(await migrate(db, folderOf(one))).toEqual({ applied: ["0001-branch"], version: 1 });
    expect(await migrate(db, folderOf(two))).toEqual({ applied: ["0002-reader"], version: 2 });
    expect(await migrate(db, folderOf(two))).toEqual({ applied: [], version: 2 });
    expect(await tables(db)).toEqual(["branch", "ortaq_migration", "reader"]);
  });

  it("of several processes that start at once run once", async () => {
    const db = await empty();
    const folder = folderOf(two);
    const all = await Promise.all([1, 2, 3, 4].map(() => migrate(db, folder)));
    expect(all.flatMap((each) => each.applied)).toEqual(["0001-branch", "0002-reader"]);
  });

  it("a failing one is undone as a whole, and those before it stay", async () => {
    const db = await empty();
    const folder = folderOf({ ...one, "0002-bad.sql": "create table half (x int);\nselect 1/0;" });
    await expect(migrate(db, folder)).rejects.toMatchObject({
      code: "bad-migration",
      message: expect.stringMatching(/0002-bad failed and was undone: division by zero/),
    });
    expect(await tables(db)).toEqual(["branch", "ortaq_migration"]);
    expect(await migrate(db, folderOf(two))).toMatchObject({ applied: ["0002-reader"] });
  });

  it("that changed after they were carried out are refused; other line ends are no change", async () => {
    const db = await empty();
    await migrate(db, folderOf(two));
    const dos = { ...one, "0002-reader.sql": two["0002-reader.sql"].replaceAll("\n", "\r\n") };
    expect(await migrate(db, folderOf(dos))).toMatchObject({ applied: [] });
    const changed = { ...two, "0001-branch.sql": "create table branch (name text);" };
    await expect(migrate(db, folderOf(changed))).rejects.toMatchObject({
      code: "changed-migration",
      message: expect.stringMatching(/0001-branch was changed.*Bring the file back/s),
    });
  });

  it("a database newer than the code is left alone, and the way out told", async () => {
    const db = await empty();
    await migrate(db, folderOf(two));
    await expect(migrate(db, folderOf(one))).rejects.toMatchObject({
      code: "newer-schema",
      message: expect.stringMatching(/newer than this Ortaq.*0002-reader.*Start the newer Ortaq/s),
    });
    await expect(
      migrate(
        db,
        folderOf({ ...one, "0002-other.sql": "select 1;", "0003-more.sql": "create table more (x int);" }),
      ),
    ).rejects.toMatchObject({
      code: "newer-schema",
      message: expect.stringContaining("another line of Ortaq"),
    });
    expect(await tables(db)).not.toContain("more");
  });

  it("a database of somebody else is left alone", async () => {
    const db = await empty();
    await db.pool.query("create table wp_posts (id int)");
    await expect(migrate(db, folderOf(one))).rejects.toMatchObject({
      code: "not-ours",
      message: expect.stringMatching(/not empty and not Ortaq's: it holds public\.wp_posts/),
    });
    expect(await tables(db)).toEqual(["wp_posts"]);
  });

  it("an empty database with the extensions of an administrator is taken", async () => {
    const db = await empty();
    await db.pool.query("create extension pg_trgm");
    await db.pool.query("create extension pg_stat_statements");
    expect(await migrate(db, folderOf(one))).toMatchObject({ version: 1 });
  });

  it.each([
    ["a gap", { "0002-late.sql": "select 1" }, /out of order/],
    ["a twin", { "0001-a.sql": "select 1", "0001-b.sql": "select 1" }, /0001-b\.sql is out of order/],
    ["a stray name", { "1-a.sql": "select 1" }, /out of order/],
    [
      "a transaction of its own",
      { "0001-a.sql": "create table a (x int);\ncommit;\nselect 1/0" },
      /opens or closes/,
    ],
    ["broken letters", { "0001-a.sql": Buffer.from([0x73, 0xff, 0xfe]) }, /not valid UTF-8/],
  ])("a folder with %s is refused before anything happens", async (_, files, words) => {
    const db = await empty();
    await expect(migrate(db, folderOf(files))).rejects.toMatchObject({
      code: "bad-migration",
      message: expect.stringMatching(words),
    });
    expect(await tables(db)).toEqual([]);
  });

  it("a body of a function may begin and end", async () => {
    const db = await empty();
    const body = "create function f() returns int language plpgsql as $$\nbegin\n  return 1;\nend;\n$$;";
    expect(await migrate(db, folderOf({ "0001-f.sql": body }))).toMatchObject({ version: 1 });
  });

  it("a missing folder is told", async () => {
    await expect(migrate(await empty(), "/nowhere/migrations")).rejects.toMatchObject({
      code: "bad-migration",
    });
  });

  it("the database of a test file has been through all of ours", async () => {
    const { db, close } = await testDatabase();
    after.push(close);
    expect((await migrate(db)).applied).toEqual([]);
  });
});
