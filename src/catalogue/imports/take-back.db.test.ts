import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { type Actor, theHouse } from "#basics";
import { type RawRecord, readMarcJson } from "#formats";
import { type SmallRegion, smallRegion, testGround } from "#libraries/testing";
import { action, type Ground, perform, rowId } from "#platform/acts";
import { testDatabase } from "#platform/db/testing";
import type { SearchEngine } from "#platform/search";
import { copiesOfRecord, engageCopy } from "#stock";
import { connectTestSearch } from "#stock/testing";
import { rawOf, recordById, versionsOf } from "../records/questions/records.ts";
import { reviseRecord } from "../records/save.ts";
import { bytesOf, importTold, type ToldRecord, tellCopy, tellRecord } from "../testing.ts";
import { carryOutImport } from "./actions/carry-out-import.ts";
import { endRehearsal } from "./actions/rehearse-records.ts";
import { stopImport } from "./actions/stop-import.ts";
import { takeBackImport } from "./actions/take-back-import.ts";
import { type FileToImport, importFile, rehearseFile, takeAll } from "./import-file.ts";
import { importRun, leftOvers, queueAt, rehearsalLines } from "./questions.ts";
import { openRecords } from "./reading.ts";

let database: Awaited<ReturnType<typeof testDatabase>>;
let ground: Ground;
let region: SmallRegion;
let engine: SearchEngine;
beforeAll(async () => {
  database = await testDatabase();
  ground = testGround(database.db);
  engine = connectTestSearch(database.db);
  region = await smallRegion(ground);
});
afterAll(() => database.close());

const house = { actor: theHouse, door: "cli" } as const;
const caller = () => ({ ground, ...house });
async function* pieces(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 4_096) yield bytes.subarray(at, at + 4_096);
}
const told = (records: ToldRecord[]): Buffer => bytesOf(records.map(tellRecord));
const rehearse = async (bytes: Uint8Array, more: Partial<FileToImport> = {}) => {
  const outcome = await rehearseFile(ground, house, { node: region.balqash, stream: pieces(bytes), ...more });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusals));
  return outcome.value;
};
const idOf = async (number: string): Promise<number> => {
  const { rows } = await sql<{ id: number }>`select id from record where source_number = ${number}`.execute(
    database.db.sql,
  );
  return Number(rows[0]?.id ?? 0);
};
const counts = async () => {
  const { rows } = await sql<{ n: string }>`
    select concat_ws('/', (select count(*) from record), (select count(*) from record_raw),
                     (select count(*) from copy), (select count(*) from import_queue)) as n`.execute(
    database.db.sql,
  );
  return rows[0]?.n;
};
async function takeBack(run: number) {
  for (;;) {
    const part = await perform(caller(), takeBackImport, { run });
    if (!part.ok || part.value.over) return part;
  }
}
/** A person edits a record, as the editor does. */
const edit = action({
  name: "test.edit",
  may: "anyone",
  input: z.object({ id: rowId, title: z.string() }),
  run: async (act, { id, title }) => {
    const record = await recordById(act.tx, id);
    const raw: RawRecord = tellRecord({ number: "x", title });
    return reviseRecord(act, { record: id, seen: record?.version ?? 0, raw, flavour: "marc21", why: "edit" });
  },
});

describe("a rehearsal", () => {
  it("says what the import would do, and changes nothing", async () => {
    await importTold(ground, region.balqash, [
      tellRecord({ number: "r1", title: "Белгілі кітап" }),
      tellRecord({ number: "r2", title: "Өзгеретін кітап" }),
    ]);
    await importTold(ground, region.nura, [
      tellRecord({ number: "n1", title: "Ұқсас кітап", author: "Мұқанов, Сәбит", year: 1950 }),
      tellRecord({ number: "n2", title: "Күмәнді кітап", author: "Мұқанов, Сәбит", year: 1950 }),
    ]);
    const file = told([
      { number: "r1", title: "Белгілі кітап" },
      { number: "r2", title: "Өзгерген кітап" },
      { number: "r3", title: "Жаңа кітап" },
      { number: "r3", title: "Нөмірі қайталанған" },
      { number: "r4", title: "Ұқсас кітап", author: "Мұқанов, Сәбит", year: 1950 },
      { number: "r5", title: "" },
      { number: "r6", title: "Күмәнді кітап", author: "Мұқанов, Сәбит" },
    ]);
    const before = await counts();
    const sums = await rehearse(file);
    expect(sums).toMatchObject({
      read: 7,
      fresh: 2,
      joined: 1,
      known: 1,
      changed: 1,
      doubtful: 1,
      refused: 2,
      whole: true,
    });
    expect(await counts()).toBe(before);
    const list = async (outcome: Parameters<typeof rehearsalLines>[2]) =>
      (await rehearsalLines(database.db.sql, sums.run, outcome, { offset: 0, limit: 10 })).map(
        ({ title, problem }) => problem?.code ?? title,
      );
    expect(await list("new")).toEqual(["Жаңа кітап", "Ұқсас кітап"]);
    expect(await list("joined")).toEqual(["Ұқсас кітап"]);
    expect(await list("doubtful")).toEqual(["Күмәнді кітап"]);
    expect((await list("refused")).sort()).toEqual(["no-title", "number-repeated"]);
    expect(await importRun(database.db.sql, sums.run)).toMatchObject({ state: "rehearsed", read: 0 });
  });

  it("knows of its own earlier batches what the import would know", async () => {
    const many = Array.from({ length: 600 }, (_, at) => ({ number: `m${at}`, title: `Көп кітап ${at}` }));
    const sums = await rehearse(
      told([...many, { number: "m0", title: "Басқа" }, { number: "m1", title: "Көп кітап 1" }]),
    );
    expect(sums).toMatchObject({ read: 602, fresh: 600, known: 1, refused: 1 });
  });

  it("counts the copies that would come to records that stand here, and leaves none of them", async () => {
    const held = (barcode: string) =>
      tellRecord({ number: "held", title: "Даналы", fields: [tellCopy({ barcode })] });
    await importTold(ground, region.balqash, [held("H-1")]);
    const before = await counts();
    const sums = await rehearse(
      bytesOf([
        held("H-2"),
        tellRecord({ number: "held2", title: "Жаңа даналы", fields: [tellCopy({ barcode: "H-3" })] }),
      ]),
    );
    expect(sums).toMatchObject({ changed: 1, fresh: 1, copies: 2 });
    expect(await rehearse(bytesOf([held("H-1")]))).toMatchObject({ known: 1, copies: 0 });
    expect(await counts()).toBe(before);
  });

  it("is carried out from where it was asked, and its lists are thrown away", async () => {
    const file = told([{ number: "c1", title: "Орындалатын" }]);
    const { run } = await rehearse(file);
    expect(await perform(caller(), carryOutImport, { run })).toMatchObject({ ok: true });
    const opened = await openRecords(pieces(file));
    if (!opened.ok) throw new Error("not opened");
    expect(await takeAll(caller(), { run, position: 0 }, opened.value, {})).toMatchObject({
      ok: true,
      value: { read: 1, imported: 1 },
    });
    expect(await rehearsalLines(database.db.sql, run, "new", { offset: 0, limit: 5 })).toEqual([]);
    expect(await perform(caller(), carryOutImport, { run })).toMatchObject({ ok: false });
    expect(await perform(caller(), endRehearsal, { run })).toMatchObject({ ok: false });
  });
});

describe("an import that is stopped", () => {
  it("goes on after the last whole batch and loses and repeats nothing", async () => {
    const file = told(
      Array.from({ length: 1_300 }, (_, at) => ({ number: `s${at}`, title: `Тоқтау ${at}` })),
    );
    let run = 0;
    const stopped = await importFile(ground, house, {
      node: region.balqash,
      stream: pieces(file),
      onProgress: async ({ read }) => {
        if (read !== 1_000) return;
        const { rows } = await sql<{ id: number }>`select max(id) as id from import_run`.execute(
          database.db.sql,
        );
        run = Number(rows[0]?.id);
        await perform(caller(), stopImport, { run });
      },
    });
    expect(stopped).toMatchObject({ ok: false, refusals: [{ code: "import-stopped" }] });
    expect(await importRun(database.db.sql, run)).toMatchObject({
      state: "stopped",
      position: 1_000,
      imported: 1_000,
    });
    await perform(caller(), carryOutImport, { run });
    const opened = await openRecords(pieces(file));
    if (!opened.ok) throw new Error("not opened");
    const ended = await takeAll(caller(), { run, position: 1_000 }, opened.value, {});
    expect(ended).toMatchObject({ ok: true, value: { read: 1_300, imported: 1_300, merged: 0 } });
    // The same batches handed in once more by a worker that was thought dead are refused.
    expect(await perform(caller(), stopImport, { run })).toMatchObject({ ok: false });
  });
});

describe("an import taken back", () => {
  it("is as if it had never come: records withdrawn, versions restored, copies and queue gone; and can come again", async () => {
    await importTold(ground, region.nura, [tellRecord({ number: "b1", title: "Бұрынғы атауы" })]);
    const records = [
      tellRecord({ number: "b1", title: "Жаңа атауы" }),
      tellRecord({ number: "b2", title: "Қайтарылатын кітап", fields: [tellCopy({ barcode: "BK-1" })] }),
      tellRecord({ number: "b3", title: "" }),
    ];
    const { run } = await importTold(ground, region.nura, records);
    const [b1, b2] = [await idOf("b1"), await idOf("b2")];
    expect(await takeBack(run)).toMatchObject({
      ok: true,
      value: { over: true, copies: 1, withdrawn: 1, restored: 1, left: 0 },
    });
    expect(await recordById(database.db.sql, b1)).toMatchObject({
      version: 3,
      description: { title: { text: "Бұрынғы атауы" } },
    });
    const [newest, , first] = await versionsOf(database.db.sql, b1);
    expect(newest).toMatchObject({ why: "undo", container: "iso2709" });
    expect(newest?.bytes.equals(first?.bytes ?? Buffer.alloc(0))).toBe(true);
    expect((await recordById(database.db.sql, b2))?.state).toBe("withdrawn");
    expect((await engine.search({ text: "қайтарылатын" })).total).toBe(0);
    expect((await engine.search({ text: "бұрынғы атауы" })).ids).toEqual([b1]);
    expect(await copiesOfRecord(database.db.sql, b2)).toEqual([]);
    const queue = () => queueAt(database.db.sql, [region.nura], { offset: 0, limit: 10 });
    expect((await queue()).total).toBe(0);
    // Once more does nothing more.
    expect(await takeBack(run)).toMatchObject({ ok: true, value: { withdrawn: 1, restored: 1 } });
    expect((await recordById(database.db.sql, b1))?.version).toBe(3);

    expect(await importTold(ground, region.nura, records)).toMatchObject({
      read: 3,
      imported: 1,
      merged: 1,
      queued: 1,
      copies: 1,
    });
    expect((await recordById(database.db.sql, b2))?.state).toBe("published");
    expect((await engine.search({ text: "қайтарылатын" })).ids).toEqual([b2]);
    expect((await recordById(database.db.sql, b1))?.description.title.text).toBe("Жаңа атауы");
    expect((await queue()).total).toBe(1);
  });

  it("withdraws again what came again and was taken back again", async () => {
    const record = tellRecord({ number: "again", title: "Екі рет" });
    const first = await importTold(ground, region.nura, [record]);
    await takeBack(first.run);
    const second = await importTold(ground, region.nura, [record]);
    expect(second).toMatchObject({ imported: 1 });
    expect(await takeBack(second.run)).toMatchObject({ ok: true, value: { withdrawn: 1 } });
    expect((await recordById(database.db.sql, await idOf("again")))?.state).toBe("withdrawn");
  });

  it("undoes what was merged with another library's record, whichever of the two led", async () => {
    const twin = (number: string) =>
      tellRecord({
        number,
        title: "Егіз кітап",
        author: "Қабдолов, Зейнолла",
        year: 1970,
        isbn: "9786010000025",
      });
    await importTold(ground, region.nura, [twin("tw1")]);
    const { run } = await importTold(ground, region.balqash, [twin("tw2")]);
    const [one, two] = [await idOf("tw1"), await idOf("tw2")];
    const standing = async (id: number) => (await recordById(database.db.sql, id))?.standing;
    expect(await standing(one)).toBe(await standing(two));
    await takeBack(run);
    expect(await standing(one)).toBe(one);
    expect(await recordById(database.db.sql, two)).toMatchObject({ state: "withdrawn" });
    expect((await engine.search({ text: "егіз кітап" })).ids).toEqual([one]);
    await importTold(ground, region.balqash, [twin("tw2")]);
    expect(await standing(one)).toBe(await standing(two));
  });

  it("leaves what somebody holds or changed since, and says so", async () => {
    const { run } = await importTold(ground, region.balqash, [
      tellRecord({ number: "l1", title: "Берілген кітап", fields: [tellCopy({ barcode: "LN-1" })] }),
      tellRecord({ number: "l2", title: "Түзетілген кітап" }),
      tellRecord({ number: "l3", title: "Бос кітап" }),
    ]);
    const [l1, l2, l3] = [await idOf("l1"), await idOf("l2"), await idOf("l3")];
    const [copy] = await copiesOfRecord(database.db.sql, l1);
    await database.db.sql
      .transaction()
      .execute((tx) => engageCopy(tx, copy?.id ?? 0, { what: "loan", id: 1 }, new Date()));
    await perform(caller(), edit, { id: l2, title: "Кітапханашы түзеткен" });
    expect(await takeBack(run)).toMatchObject({ ok: true, value: { copies: 0, withdrawn: 1, left: 3 } });
    expect((await recordById(database.db.sql, l3))?.state).toBe("withdrawn");
    expect((await recordById(database.db.sql, l1))?.state).toBe("published");
    const left = await leftOvers(database.db.sql, run, { offset: 0, limit: 10 });
    expect(left.map(({ about, record, reason }) => [about, record, reason.code])).toEqual([
      ["copy", l1, "copy-engaged"],
      ["record", l1, "has-copies"],
      ["record", l2, "changed-since"],
    ]);
  });

  it("[ROL-03] another system's librarian takes nothing back, and an import at work is stopped first", async () => {
    const { run } = await importTold(ground, region.nura, [tellRecord({ number: "f1", title: "Бөтен" })]);
    const { rows } = await sql<{
      id: number;
    }>`insert into account (login) values ('balqash-lib') returning id`.execute(database.db.sql);
    const actor: Actor = {
      account: Number(rows[0]?.id),
      person: null,
      grants: [{ role: "cataloguer", permissions: ["catalogue.import"], node: region.balqash }],
    };
    expect(await perform({ ground, actor, door: "office" }, takeBackImport, { run })).toMatchObject({
      ok: false,
      refusals: [{ code: "not-permitted" }],
    });
    await sql`update import_run set state = 'carrying' where id = ${run}`.execute(database.db.sql);
    expect(await takeBack(run)).toMatchObject({ ok: false, refusals: [{ code: "import-going" }] });
  });
});

describe("a record that people changed here", () => {
  it("is not overwritten when its file comes again: the same changes nothing, another waits for a person", async () => {
    const came = tellRecord({ number: "e1", title: "Келген атау" });
    await importTold(ground, region.balqash, [came]);
    const id = await idOf("e1");
    await perform(caller(), edit, { id, title: "Осындағы атау" });
    expect(await importTold(ground, region.balqash, [came])).toMatchObject({ merged: 1, queued: 0 });
    expect((await recordById(database.db.sql, id))?.description.title.text).toBe("Осындағы атау");
    const other = tellRecord({ number: "e1", title: "Файлдағы жаңа атау" });
    expect(await importTold(ground, region.balqash, [other])).toMatchObject({ merged: 0, queued: 1 });
    expect((await recordById(database.db.sql, id))?.description.title.text).toBe("Осындағы атау");
    const raw = await rawOf(database.db.sql, id);
    expect(raw && readMarcJson(raw.bytes.toString("utf8")).ok).toBe(true);
  });
});
