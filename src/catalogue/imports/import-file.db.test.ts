import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Actor, theHouse } from "#basics";
import { controlField, dataField } from "#formats";
import { type SmallRegion, smallRegion, testGround } from "#libraries/testing";
import { type Caller, type Ground, perform } from "#platform/acts";
import { testDatabase } from "#platform/db/testing";
import { reindex, type SearchEngine } from "#platform/search";
import { availabilityOf, copiesOfRecord } from "#stock";
import { connectTestSearch } from "#stock/testing";
import { otherVersions, rawOf, recordById } from "../records/questions/records.ts";
import { bytesOf, importTold, readTold, tellCopy, tellRecord } from "../testing.ts";
import { beginImport } from "./actions/begin-import.ts";
import { importRecords } from "./actions/import-records.ts";
import { retryQueued } from "./actions/retry-queued.ts";
import { setAsideQueued } from "./actions/set-aside-queued.ts";
import { type FileToImport, importFile } from "./import-file.ts";
import { previewOf } from "./preview.ts";

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

async function* pieces(bytes: Uint8Array, size = 97): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}
const house = { actor: theHouse, door: "cli" } as const;
const take = async (bytes: Uint8Array, more: Partial<FileToImport> & { node: number }) =>
  importFile(ground, house, { stream: pieces(bytes), ...more });
const counts = async () => {
  const { rows } = await sql<Record<string, number>>`
    select (select count(*)::int from record) as records, (select count(*)::int from record_raw) as raw,
           (select count(*)::int from copy) as copies, (select count(*)::int from import_queue) as queue`.execute(
    database.db.sql,
  );
  return rows[0];
};
const idOf = async (number: string): Promise<number> => {
  const { rows } = await sql<{ id: number }>`select id from record where source_number = ${number}`.execute(
    database.db.sql,
  );
  return Number(rows[0]?.id);
};

describe("import of a file", () => {
  const file = bytesOf([
    tellRecord({
      number: "a1",
      title: "Ақбілек",
      author: "Аймауытов, Жүсіпбек",
      year: 1931,
      fields: [tellCopy({ branch: "№4", inventory: "И-1" })],
    }),
    tellRecord({ number: "a2", title: "Қартқожа", author: "Аймауытов, Жүсіпбек", year: 1926 }),
    tellRecord({ title: "Нөмірі жоқ кітап" }),
    tellRecord({ number: "a4", title: "" }),
    Buffer.from("00026 junk without any sense\x1d"),
  ]);

  it("parts every record into imported, merged and queued, whatever the pieces the file comes in", async () => {
    const outcome = await take(file, { node: region.balqash });
    expect(outcome).toMatchObject({
      ok: true,
      value: { read: 5, imported: 3, merged: 0, queued: 2, copies: 1 },
    });
  });

  it("changes nothing when the same file comes again", async () => {
    const before = await counts();
    const outcome = await take(file, { node: region.balqash });
    expect(outcome).toMatchObject({
      ok: true,
      value: { read: 5, imported: 0, merged: 3, queued: 2, copies: 0 },
    });
    expect(await counts()).toEqual(before);
  });

  it("keeps the raw record byte for byte, and every version of it", async () => {
    const changed = tellRecord({
      number: "a2",
      title: "Қартқожа. 2-басылым",
      author: "Аймауытов, Жүсіпбек",
      year: 1926,
    });
    const outcome = await importTold(ground, region.balqash, [changed]);
    expect(outcome).toMatchObject({ read: 1, imported: 0, merged: 1 });
    const id = await idOf("a2");
    expect((await rawOf(database.db.sql, id))?.bytes.equals(bytesOf([changed]))).toBe(true);
    expect((await recordById(database.db.sql, id))?.version).toBe(2);
    const { rows } = await sql<{
      n: number;
    }>`select count(*)::int as n from record_raw where record = ${id}`.execute(database.db.sql);
    expect(rows[0]?.n).toBe(2);
    expect((await engine.search({ text: "2-басылым" })).ids).toEqual([id]);
  });

  it("never loses a record whose number was already used in the same file", async () => {
    const twice = bytesOf([
      tellRecord({ number: "twice", title: "Бірінші" }),
      tellRecord({ number: "twice", title: "Екінші" }),
      tellRecord({ number: "twice", title: "Бірінші" }),
    ]);
    const first = await take(twice, { node: region.nura });
    expect(first).toMatchObject({ ok: true, value: { read: 3, imported: 1, merged: 1, queued: 1 } });
    const again = await take(twice, { node: region.nura });
    expect(again).toMatchObject({ ok: true, value: { read: 3, imported: 0, merged: 2, queued: 1 } });
    const { rows } = await sql<{ code: string; bytes: Buffer }>`
      select problem ->> 'code' as code, bytes from import_queue where node = ${region.nura}`.execute(
      database.db.sql,
    );
    expect(rows.map((row) => row.code)).toEqual(["number-repeated"]);
    expect(rows[0]?.bytes.includes(Buffer.from("Екінші"))).toBe(true);
  });

  it("keeps the same number of two systems apart", async () => {
    await importTold(ground, region.balqash, [
      tellRecord({ number: "1", title: "Балқаштың бірінші кітабы" }),
    ]);
    const other = await importTold(ground, region.nura, [
      tellRecord({ number: "1", title: "Нұраның бірінші кітабы" }),
    ]);
    expect(other).toMatchObject({ imported: 1, merged: 0 });
  });

  it("judges the flavour of each record by its fields, whatever stands beside it", async () => {
    const unimarc = {
      leader: "00000nam0 2200000   450 ",
      fields: [
        controlField("001", "u1"),
        dataField("200", "1 ", "a", "Унимарк кітабы"),
        dataField("801", " 0", "a", "KZ"),
      ],
    };
    const outcome = await importTold(ground, region.nura, [
      unimarc,
      tellRecord({ number: "u2", title: "Марк кітабы" }),
    ]);
    expect(outcome).toMatchObject({ read: 2, imported: 2 });
    expect(await rawOf(database.db.sql, await idOf("u1"))).toMatchObject({ flavour: "rusmarc" });
    expect(await rawOf(database.db.sql, await idOf("u2"))).toMatchObject({ flavour: "marc21" });
    expect((await recordById(database.db.sql, await idOf("u1")))?.description.title.text).toBe(
      "Унимарк кітабы",
    );
  });

  it("takes authorities to the authority file: they are no books", async () => {
    const authority = {
      leader: "00000nz  a2200000n  4500",
      fields: [
        controlField("001", "auth1"),
        dataField("100", "1 ", "a", "Әуезов, Мұхтар,", "d", "1897-1961"),
      ],
    };
    const empty = {
      leader: authority.leader,
      fields: [controlField("001", "auth2"), dataField("670", "  ", "a", "x")],
    };
    const outcome = await importTold(ground, region.nura, [authority, empty]);
    expect(outcome).toMatchObject({ read: 2, imported: 1, merged: 0, queued: 1 });
    expect(await importTold(ground, region.nura, [authority])).toMatchObject({
      imported: 0,
      merged: 1,
      queued: 0,
    });
    const { rows } = await sql<{ code: string; authorities: number }>`
      select problem ->> 'code' as code, (select count(*)::int from authority) as authorities
      from import_queue order by id desc limit 1`.execute(database.db.sql);
    expect(rows[0]).toEqual({ code: "no-authority-heading", authorities: 1 });
    expect(await idOf("auth1")).toBeNaN();
  });

  it("takes hostile and broken texts as texts", async () => {
    const hostile = tellRecord({
      number: "h1",
      title: "<img src=x onerror=alert(1)>",
      author: "Роберт'); drop table record;--",
    });
    const broken = Buffer.from(bytesOf([tellRecord({ number: "h2", title: "Бүлінген XXX бет" })]));
    broken.fill(0, broken.indexOf("XXX"), broken.indexOf("XXX") + 1);
    broken.fill(0xff, broken.indexOf("XX"), broken.indexOf("XX") + 2);
    const outcome = await importTold(ground, region.balqash, [hostile, broken]);
    expect(outcome).toMatchObject({ read: 2, imported: 2, queued: 0 });
    expect((await engine.search({ text: "onerror=alert" })).ids).toEqual([await idOf("h1")]);
  });

  it.each([
    ["", "file-empty"],
    ["<html><body>сайт</body></html>", "format-unknown"],
  ])("refuses a file that is no catalogue: %j", async (text, code) => {
    const outcome = await take(Buffer.from(text), { node: region.balqash });
    expect(outcome).toMatchObject({ ok: false, refusals: [{ code, field: "file" }] });
  });

  it("refuses a table that does not say where its titles stand", async () => {
    const outcome = await take(Buffer.from("a;b;c\n1;2;3\n"), { node: region.balqash });
    expect(outcome).toMatchObject({ ok: false, refusals: [{ code: "no-title-column", field: "columns" }] });
  });

  it("reads MARCXML too", async () => {
    const xml = `<collection xmlns="http://www.loc.gov/MARC21/slim"><record><leader>00000nam a2200000 i 4500</leader>
      <controlfield tag="001">x1</controlfield><datafield tag="245" ind1="1" ind2="0"><subfield code="a">Ай мен Айша</subfield></datafield></record></collection>`;
    const outcome = await take(Buffer.from(xml), { node: region.balqash });
    expect(outcome).toMatchObject({ ok: true, value: { imported: 1 } });
  });
});

describe("who may import", () => {
  let actor: Actor;
  beforeAll(async () => {
    const { rows } = await sql<{
      id: number;
    }>`insert into account (login) values ('kitapkhanashy') returning id`.execute(database.db.sql);
    actor = {
      account: Number(rows[0]?.id),
      person: null,
      grants: [{ role: "cataloguer", permissions: ["catalogue.import"], node: region.balqash }],
    };
  });
  const caller = (): Caller => ({ ground, actor, door: "office" });

  it("[ROL-03] a librarian of one system brings nothing into another", async () => {
    const refused = await perform(caller(), beginImport, { node: region.nura, format: "iso2709" });
    expect(refused).toMatchObject({ ok: false, refusals: [{ code: "not-permitted" }] });
    const theirs = await perform({ ground, ...house }, beginImport, { node: region.nura, format: "iso2709" });
    if (!theirs.ok) throw new Error("not begun");
    const records = [readTold({ number: "foreign", title: "Бөтен" })];
    const pushed = await perform(caller(), importRecords, { run: theirs.value.run, records });
    expect(pushed).toMatchObject({ ok: false, refusals: [{ code: "not-permitted" }] });
    const unknown = await perform(caller(), importRecords, { run: 999_999, records });
    expect(unknown).toMatchObject({ ok: false, refusals: [{ code: "not-permitted" }] });
  });

  it("[ROL-03] a librarian puts no copies at places of another system, whatever the record says", async () => {
    const record = tellRecord({
      number: "wander",
      title: "Көшпелі кітап",
      fields: [tellCopy({ branch: "Ахмет ауылы" })],
    });
    const outcome = await importFile(
      ground,
      { actor, door: "office" },
      {
        node: region.balqash,
        stream: pieces(bytesOf([record])),
      },
    );
    expect(outcome).toMatchObject({ ok: true, value: { copies: 1 } });
    const [copy] = await copiesOfRecord(database.db.sql, await idOf("wander"));
    expect(copy).toMatchObject({ node: region.balqash, holder: region.balqash, section: "Ахмет ауылы" });
  });

  it("the queue of another system stays closed", async () => {
    const { rows } = await sql<{
      id: number;
    }>`select id from import_queue where node = ${region.nura} limit 1`.execute(database.db.sql);
    const id = Number(rows[0]?.id);
    const barred = { ok: false, refusals: [{ code: "not-permitted" }] };
    expect(await perform(caller(), retryQueued, { id })).toMatchObject(barred);
    expect(await perform(caller(), setAsideQueued, { id })).toMatchObject(barred);
  });
});

describe("copies found by an import", () => {
  it("stand at their places by number, name or code, counted where they are", async () => {
    await importTold(ground, region.balqash, [
      tellRecord({
        number: "c1",
        title: "Ұшқан ұя",
        author: "Момышұлы, Бауыржан",
        fields: [
          tellCopy({ branch: "Филиал №4", barcode: "B-1", mark: "84(5Қаз)7 М72", location: "reading-room" }),
          tellCopy({ branch: "сырлас", barcode: "B-2" }),
          tellCopy({ location: "сақтау қоры", barcode: "B-3" }),
        ],
      }),
    ]);
    const id = await idOf("c1");
    const copies = await copiesOfRecord(database.db.sql, id);
    expect(copies.map(({ node, barcode, section, use }) => ({ node, barcode, section, use }))).toEqual(
      expect.arrayContaining([
        { node: region.syrlas, barcode: "B-1", section: "reading-room", use: "reading-room" },
        { node: region.syrlas, barcode: "B-2", section: "", use: "lend" },
        { node: region.balqash, barcode: "B-3", section: "сақтау қоры", use: "lend" },
      ]),
    );
    expect((await availabilityOf(database.db.sql, [id])).get(id)).toEqual([
      { record: id, node: region.balqash, copies: 1, free: 1 },
      { record: id, node: region.syrlas, copies: 2, free: 2 },
    ]);
    const found = await engine.search({
      text: "B-1",
      filters: { branch: [String(region.syrlas)] },
      facets: ["system"],
    });
    expect((await engine.search({ text: "ұшқан", facets: ["system"] })).facets.system?.values).toEqual([
      { value: String(region.balqash), count: 1 },
    ]);
    expect(found.total).toBeLessThanOrEqual(1);
  });

  it("a barcode that stands on another copy waits in the queue, and comes in when it is free", async () => {
    await importTold(ground, region.nura, [
      tellRecord({ number: "c2", title: "Тас кітап", fields: [tellCopy({ branch: "4", barcode: "B-1" })] }),
    ]);
    const id = await idOf("c2");
    expect(await copiesOfRecord(database.db.sql, id)).toEqual([]);
    const { rows } = await sql<{ id: number; code: string }>`
      select id, problem ->> 'code' as code from import_queue where about = 'copy' and record = ${id}`.execute(
      database.db.sql,
    );
    expect(rows[0]?.code).toBe("barcode-taken");
    const queued = Number(rows[0]?.id);
    const still = await perform({ ground, ...house }, retryQueued, { id: queued });
    expect(still).toMatchObject({
      ok: false,
      refusals: [{ code: "barcode-taken", facts: { number: "B-1" } }],
    });
    await sql`update copy set barcode = 'B-1-old' where barcode = 'B-1'`.execute(database.db.sql);
    expect(await perform({ ground, ...house }, retryQueued, { id: queued })).toMatchObject({ ok: true });
    expect(await copiesOfRecord(database.db.sql, id)).toMatchObject([
      { node: region.village, barcode: "B-1" },
    ]);
    expect(await perform({ ground, ...house }, setAsideQueued, { id: queued })).toMatchObject({
      ok: false,
      refusals: [{ code: "already-decided" }],
    });
  });
});

describe("records of one work, merged records, preview, re-indexing", () => {
  it("finds editions and translations by the original title", async () => {
    await importTold(ground, region.balqash, [
      tellRecord({ number: "w1", title: "Абай жолы", author: "Әуезов, Мұхтар", lang: "kaz" }),
      tellRecord({
        number: "w2",
        title: "Путь Абая",
        author: "Ауэзов, Мухтар Омарханович",
        lang: "rus",
        original: "Абай жолы",
      }),
      tellRecord({ number: "w3", title: "Абай жолы", author: "Басқа, Автор" }),
    ]);
    const record = await recordById(database.db.sql, await idOf("w1"));
    if (!record) throw new Error("no record");
    const others = await otherVersions(database.db.sql, record);
    expect(others.map((one) => one.description.title.text)).toEqual(["Путь Абая"]);
  });

  it("leaves a merged record out of search and lets its copies stand at the record that answers for it", async () => {
    const record = await idOf("w1");
    const double = await idOf("w3");
    await sql`update record set merged_into = ${record}, same_as = ${record} where id = ${double}`.execute(
      database.db.sql,
    );
    await sql`insert into copy (record, node, holder) values (${double}, ${region.village}, ${region.nura})`.execute(
      database.db.sql,
    );
    await reindex(ground);
    const found = await engine.search({ text: "абай жолы", facets: ["system"] });
    expect(found.ids).not.toContain(double);
    expect(found.ids).toContain(record);
    expect(await copiesOfRecord(database.db.sql, record)).toHaveLength(1);
    expect((await recordById(database.db.sql, double))?.standing).toBe(record);
  });

  it("re-indexes beside running search and tells how far it is", async () => {
    const steps: [number, number][] = [];
    await sql`delete from search_doc`.execute(database.db.sql);
    const done = await reindex(ground, (at, of) => void steps.push([at, of]));
    expect(steps.at(-1)).toEqual([done, done]);
    expect((await engine.search({ text: "ақбілек" })).total).toBe(1);
    expect(await engine.health()).toMatchObject({ ok: true });
  });

  it("shows the first records of a file as the import would understand them", async () => {
    const bytes = bytesOf([
      tellRecord({
        number: "p1",
        title: "Ақбілек",
        author: "Аймауытов, Жүсіпбек",
        year: 1931,
        fields: [tellCopy({ branch: "x" })],
      }),
      tellRecord({ number: "p2", title: "" }),
      tellRecord({ number: "p3", title: "Үшінші" }),
    ]);
    const preview = await previewOf(pieces(bytes), {}, 2);
    expect(preview).toMatchObject({
      ok: true,
      value: {
        format: "iso2709",
        rows: [
          {
            ok: true,
            title: "Ақбілек",
            makers: "Жүсіпбек Аймауытов",
            published: "Алматы: Жазушы, 1931",
            copies: 1,
          },
          { ok: false, problem: { code: "no-title" } },
        ],
      },
    });
  });
});
