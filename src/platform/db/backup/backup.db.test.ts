import { spawnSync } from "node:child_process";
import {
  copyFileSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { backup, compareDatabases, type Db, migrate, restore } from "../index.ts";
import { emptyDatabase, testDatabase } from "../testing.ts";
import { fill, first, migrationsIn, second } from "./trial.ts";

const folder = mkdtempSync(join(tmpdir(), "ortaq-backup-"));
const after: (() => unknown)[] = [];
afterEach(async () => {
  for (const undo of after.splice(0).reverse()) await undo();
});
afterAll(() => rmSync(folder, { recursive: true }));

const migrationsOf = (...texts: string[]): string => migrationsIn(folder, ...texts);
const old = migrationsOf(first);
const current = migrationsOf(first, second);

async function emptyDb(): Promise<Db> {
  const { db, close } = await emptyDatabase();
  after.push(close);
  return db;
}
const isEmpty = async (db: Db) =>
  (await db.pool.query("select count(*) as n from pg_class where relnamespace = 'public'::regnamespace"))
    .rows[0].n === 0;

let source: Awaited<ReturnType<typeof emptyDatabase>>;
const file = join(folder, "whole.ortaq-backup");
beforeAll(async () => {
  source = await emptyDatabase();
  await migrate(source.db, old);
  await fill(source.db);
  await backup(source.db, file);
});
afterAll(() => source.close());

describe("backup and restore", () => {
  it("bring back every row, sequence and partition", async () => {
    const target = await emptyDb();
    const restored = await restore(target, file, { migrationsFolder: old });
    expect(restored).toMatchObject({ tables: 7, rows: 8 + 8 + 1 + 90 + 3 + 2, extra: 0, migrated: [] });
    expect(await compareDatabases(source.db, target)).toEqual([]);
    expect((await target.pool.query("select n from branch_count")).rows).toEqual([{ n: 8 }]);
    expect((await target.pool.query("select nextval('inventory') as n")).rows).toEqual([{ n: 101 }]);
    await target.pool.query('insert into branch (name) values (\'{"kk": "жаңа"}\')');
    expect(
      (await target.pool.query("select id, seen from branch where key = 'жаңа'")).rows,
      "the trigger works again",
    ).toEqual([{ id: 9, seen: new Date("1999-12-31T18:00:00Z") }]);
    await target.pool.query("insert into person (works_at) values (1)");
    await expect(target.pool.query("insert into person (works_at) values (77)")).rejects.toMatchObject({
      code: "23503",
    });
    await expect(target.pool.query("delete from branch where id = 1")).rejects.toMatchObject({
      code: "23503",
    });
    const { rows } = await target.pool.query(
      "select indexname from pg_indexes where schemaname = 'public' and tablename = 'branch' order by 1",
    );
    expect(rows.map((row) => row.indexname)).toEqual(["branch_key", "branch_pkey", "branch_trgm"]);
  });

  it("into a newer schema: loaded as it was, then carried on by the newer migrations", async () => {
    const target = await emptyDb();
    expect(await restore(target, file, { migrationsFolder: current })).toMatchObject({
      migrated: ["0002-step"],
    });
    const { rows } = await target.pool.query(
      "select region, count(*) as n from branch group by 1 order by 2",
    );
    expect(rows).toEqual([
      { region: "Абай", n: 1 },
      { region: "Жетісу", n: 7 },
    ]);
    expect(await migrate(target, current)).toMatchObject({ applied: [], version: 2 });
    expect((await compareDatabases(source.db, target)).map((difference) => difference.what)).toContain(
      "migrations",
    );
  });

  it("numbers of transactions keep their order and stay below those to come", async () => {
    const target = await emptyDb();
    await source.db.pool.query(
      "update news set xact = (xact::text::bigint + 20000)::text::xid8 where id = 3",
    );
    const later = join(folder, "later.ortaq-backup");
    await backup(source.db, later);
    await restore(target, later, { migrationsFolder: old });
    await target.pool.query("insert into news (id, word) values (4, 'y')");
    const unread = await target.pool.query(
      "select r.name, array_agg(n.id order by n.xact, n.id) as ids from reader_of_news r join news n on (n.xact, n.id) > (r.last_xact, r.last_id) group by 1 order by 1",
    );
    expect(unread.rows).toEqual([
      { name: "a", ids: [3, 4] },
      { name: "new", ids: [1, 2, 3, 4] },
    ]);
  });

  it("take along what lies beside the tables, and say how far they are", async () => {
    const extra = [
      { name: "files/ab/сурет.jpg", size: 5, content: pieces("он", "!") },
      { name: `files/${"x".repeat(90)}/${"y".repeat(90)}`, size: 0, content: pieces() },
    ];
    const seen: string[] = [];
    const with_ = join(folder, "extra.ortaq-backup");
    expect(await backup(source.db, with_, { extra, progress: (table) => seen.push(table) })).toMatchObject({
      extra: 2,
    });
    expect(seen).toContain("public.branch");
    const found: Record<string, string> = {};
    await restore(await emptyDb(), with_, {
      migrationsFolder: old,
      extra: async (name, size, content) => {
        const chunks: Buffer[] = [];
        for await (const chunk of content) chunks.push(chunk);
        found[name] = Buffer.concat(chunks).toString("utf8");
        expect(Buffer.concat(chunks)).toHaveLength(size);
      },
    });
    expect(found).toEqual({ "files/ab/сурет.jpg": "он!", [extra[1]?.name ?? ""]: "" });
    await restore(await emptyDb(), with_, { migrationsFolder: old });
  });

  it("of a moment: what is written meanwhile is not in it", async () => {
    const moment = join(folder, "moment.ortaq-backup");
    const writing = async () => {
      await source.db.pool.query("insert into nothing values (1)");
      return [];
    };
    await backup(source.db, moment, {
      extra: {
        [Symbol.asyncIterator]: () => ({ next: async () => ({ done: true, value: await writing() }) }),
      } as never,
    });
    const target = await emptyDb();
    await restore(target, moment, { migrationsFolder: old });
    expect((await target.pool.query("select count(*) as n from nothing")).rows).toEqual([{ n: 0 }]);
    await source.db.pool.query("delete from nothing");
  });

  it("of the whole of Ortaq, with nothing in it", async () => {
    const { db, close } = await testDatabase();
    after.push(close);
    const whole = join(folder, "ours.ortaq-backup");
    await backup(db, whole);
    const target = await emptyDb();
    await restore(target, whole);
    expect(await compareDatabases(db, target)).toEqual([]);
  });
});

async function* pieces(...words: string[]): AsyncGenerator<Buffer> {
  for (const word of words) yield Buffer.from(word);
}

describe("a restore that would harm is refused", () => {
  it("into a database that is not empty, unless told to replace", async () => {
    const { db: target, close } = await testDatabase();
    after.push(close);
    await target.pool.query("create schema pgboss create table job (x int)");
    await expect(restore(target, file, { migrationsFolder: old })).rejects.toMatchObject({
      code: "not-empty",
      message: expect.stringMatching(/not empty.*--replace/s),
    });
    await restore(target, file, { migrationsFolder: old, replace: true });
    expect(await compareDatabases(source.db, target)).toEqual([]);
    expect((await target.pool.query("select to_regclass('pgboss.job') as job")).rows).toEqual([
      { job: null },
    ]);
  });

  it("while another process of Ortaq works with the database", async () => {
    const target = await emptyDb();
    const { Client } = await import("pg");
    const other = new Client({ ...target.connection, application_name: "ortaq 1-abc" });
    await other.connect();
    await expect(restore(target, file, { migrationsFolder: old })).rejects.toMatchObject({ code: "in-use" });
    await other.end();
  });

  it.each([
    ["a torn file", (path: string) => truncateSync(path, 1500), /end is missing/],
    [
      "a file torn at its last byte",
      (path: string) => truncateSync(path, readFileSync(path).length - 1),
      /end is missing|damaged/,
    ],
    ["an empty file", (path: string) => truncateSync(path, 0), /end is missing/],
    [
      "a flipped bit",
      (path: string) => edit(path, (bytes) => bytes.writeUInt8((bytes[1500] ?? 0) ^ 1, 1500)),
      /damaged/,
    ],
    ["a letter", (path: string) => writeFileSync(path, "Құрметті әріптес!"), /not a backup of Ortaq/],
    [
      "another archive",
      (path: string) => writeFileSync(path, gzipSync(Buffer.alloc(2048, "x"))),
      /not a backup of Ortaq/,
    ],
    ["a changed row", (path: string) => inside(path, "Әбіш", "Ебіш"), /rows of public\.branch are not those/],
    ["a changed list of tables", (path: string) => inside(path, '"made"', '"mede"'), /not what it should be/],
    ["a changed manifest", (path: string) => inside(path, '"server": "1', '"server": "2'), /was changed/],
    [
      "a backup without its sums",
      (path: string) => inside(path, "sums.json", "xxxx.json"),
      /not a header|bytes are not|unknown/,
    ],
  ])("%s: nothing is changed", async (_, harm, words) => {
    const target = await emptyDb();
    const harmed = join(folder, "harmed.ortaq-backup");
    copyFileSync(file, harmed);
    harm(harmed);
    await expect(restore(target, harmed, { migrationsFolder: old })).rejects.toMatchObject({
      code: "bad-backup",
      message: expect.stringMatching(words),
    });
    expect(await isEmpty(target)).toBe(true);
  });

  it("from a newer or another Ortaq, or no file at all", async () => {
    const target = await emptyDb();
    const newer = join(folder, "newer.ortaq-backup");
    await restore(target, file, { migrationsFolder: current });
    await backup(target, newer);
    const fresh = await emptyDb();
    await expect(restore(fresh, newer, { migrationsFolder: old })).rejects.toMatchObject({
      code: "newer-schema",
    });
    const other = migrationsOf(first.replace("create table nothing", "create table anything"));
    await expect(restore(fresh, file, { migrationsFolder: other })).rejects.toMatchObject({
      code: "changed-migration",
    });
    await expect(restore(fresh, join(folder, "no-such"))).rejects.toMatchObject({ code: "bad-backup" });
    await expect(restore(fresh, folder)).rejects.toMatchObject({ code: "bad-backup" });
    expect(await isEmpty(fresh)).toBe(true);
  });

  it("when something fails on the way all is as before, also what was to be replaced", async () => {
    const target = await emptyDb();
    await migrate(target, old);
    await fill(target);
    const failing = migrationsOf(first, "select 1/0;");
    await expect(restore(target, file, { migrationsFolder: failing, replace: true })).rejects.toMatchObject({
      code: "bad-migration",
    });
    expect(await compareDatabases(source.db, target)).toEqual([]);
  });
});

describe("a backup that cannot be written", () => {
  it("leaves nothing behind and an earlier one as it was", async () => {
    const place = mkdtempSync(join(folder, "place-"));
    const kept = join(place, "kept");
    writeFileSync(kept, "earlier");
    const lying = [{ name: "files/x", size: 3, content: pieces("longer") }];
    await expect(backup(source.db, kept, { extra: lying })).rejects.toThrow(/changed while it was read/);
    expect(readFileSync(kept, "utf8")).toBe("earlier");
    expect(readdirSync(place)).toEqual(["kept"]);
    await expect(backup(source.db, join(place, "no", "such"))).rejects.toMatchObject({ code: "no-rights" });
    await expect(backup(source.db, kept, { extra: breakingOff() })).rejects.toThrow(
      /changed while it was read/,
    );
    expect(readdirSync(place)).toEqual(["kept"]);
  });

  it("on a full disk says so, and does not hang on the rows that are still coming", async ({ skip }) => {
    const place = mkdtempSync(join(folder, "small-"));
    const mounted = spawnSync("mount", ["-t", "tmpfs", "-o", "size=1m", "tmpfs", place]).status === 0;
    if (!mounted) skip("a small disk can be mounted only by root with the right to mount");
    after.push(() => spawnSync("umount", ["-l", place]));
    const db = await emptyDb();
    await db.pool.query("create table noise as select gen_random_uuid() from generate_series(1, 300000)");
    await expect(backup(db, join(place, "kept"))).rejects.toMatchObject({
      code: "disk-full",
      message: expect.stringContaining("no room for the backup"),
    });
    expect(readdirSync(place)).toEqual([]);
  });
});

/** A source that breaks off in the middle. */
async function* breakingOff(): AsyncGenerator<{
  name: string;
  size: number;
  content: AsyncIterable<Buffer>;
}> {
  yield { name: "files/y", size: 10, content: pieces("abc") };
}

describe("comparing", () => {
  it("sees one changed letter, one missing row, one more table, one moved sequence", async () => {
    const target = await emptyDb();
    await restore(target, file, { migrationsFolder: old });
    await target.pool.query("update person set note = 'әбіш' where id = 1");
    await target.pool.query("delete from loan where id = 90");
    await target.pool.query("create table more (x int)");
    await target.pool.query("select nextval('inventory')");
    const found = await compareDatabases(source.db, target);
    expect([...new Set(found.map((difference) => difference.what))].sort()).toEqual([
      "public.loan",
      "public.person",
      "sequences",
      "tables",
    ]);
  });
});

function edit(path: string, change: (bytes: Buffer) => void): void {
  const bytes = readFileSync(path);
  change(bytes);
  writeFileSync(path, bytes);
}

/** Changes the archive inside, and closes it again as properly as a careful forger would. */
function inside(path: string, from: string, to: string): void {
  const bytes = gunzipSync(readFileSync(path));
  const at = bytes.indexOf(from);
  bytes.write(to, at);
  writeFileSync(path, gzipSync(bytes));
}
