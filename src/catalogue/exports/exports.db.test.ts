import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Actor, theHouse } from "#basics";
import { collect, dataField, isControl, type RawRecord, readIso2709, readMarcXml } from "#formats";
import { treeOf } from "#libraries";
import { fullName } from "#libraries/rules";
import { type SmallRegion, smallRegion, testGround } from "#libraries/testing";
import { type Ground, perform } from "#platform/acts";
import { testDatabase } from "#platform/db/testing";
import { type Files, folderStore, openFiles } from "#platform/files";
import type { RunningJob } from "#platform/jobs";
import { connectTestSearch } from "#stock/testing";
import { connectFiles } from "../imports/connected.ts";
import { importFile } from "../imports/import-file.ts";
import { manyRecords, tellBook } from "../lists/testing.ts";
import { importTold, tellCopy, tellRecord } from "../testing.ts";
import { askExport } from "./actions/ask-export.ts";
import { filesBeside } from "./beside.ts";
import { type Asked, emptyTally, exportPieces } from "./export-records.ts";
import { exportJobs } from "./jobs.ts";
import { exportRun } from "./questions.ts";

let database: Awaited<ReturnType<typeof testDatabase>>;
let ground: Ground;
let region: SmallRegion;
let files: Files;
beforeAll(async () => {
  database = await testDatabase();
  ground = testGround(database.db);
  connectTestSearch(database.db);
  files = openFiles(database.db, folderStore(mkdtempSync(join(tmpdir(), "ortaq-exports-"))));
  connectFiles(files);
  region = await smallRegion(ground);
});
afterAll(() => database.close());

async function exported(asked: Partial<Asked> & { node: number | null }, on: Ground = ground) {
  const tally = emptyTally();
  const losses: string[] = [];
  const tooLong: Buffer[] = [];
  const pieces: Buffer[] = [];
  const watch = {
    tally,
    losses: (record: number, loss: { tag: string; value: string }) =>
      losses.push(`${record} ${loss.tag} ${loss.value}`),
    tooLong: (xml: Buffer) => tooLong.push(xml),
  };
  for await (const piece of exportPieces(on, { format: "iso2709", flavour: "marc21", ...asked }, watch))
    pieces.push(piece);
  return { bytes: Buffer.concat(pieces), tally, losses, tooLong };
}
const read = async (bytes: Buffer, reader = readIso2709): Promise<RawRecord[]> =>
  (await collect(reader([bytes]))).map((one) => {
    if (!one.ok) throw new Error(one.problem.code);
    return one.record;
  });
const numberOf = (record: RawRecord): string =>
  record.fields.find((field) => field.tag === "001" && isControl(field))?.["data" as never] ?? "";
const copiesAt = async (db: typeof database.db, source: string) => {
  const { rows } = await sql<Record<string, unknown>>`
    select r.source_number as number, n.id as node, c.barcode, c.inventory_number, c.shelf_mark, c.section, c.volume,
           c.price::text, c.acquired_on, c.use, c.note
    from copy c join record r on r.id = c.record join node n on n.id = c.node
    where r.source = ${source} order by r.source_number, c.barcode nulls last, c.inventory_number, c.id`.execute(
    db.sql,
  );
  return rows;
};

const catalogue = (childrens: string) => [
  tellRecord({
    number: "e1",
    title: "Көшпенділер",
    author: "Есенберлин, Ілияс",
    year: 1976,
    fields: [
      tellCopy({ branch: "№4", location: "Абонемент", inventory: "И-1", barcode: "E-1", mark: "84 Е 82" }),
      dataField(
        "952",
        "  ",
        "b",
        childrens,
        "c",
        "reading-room",
        "d",
        "2019-05-30",
        "g",
        "350.50",
        "h",
        "1-т.",
        "i",
        "И-2",
        "p",
        "E-2",
        "z",
        "Сыйлық",
      ),
      tellCopy({ location: "Сақтау қоры" }),
      tellCopy({ branch: "№4" }),
      dataField("999", "  ", "x", "жергілікті"),
    ],
  }),
  tellRecord({ number: "e2", title: "Алмас қылыш", author: "Есенберлин, Ілияс", year: 1971 }),
];

describe("records that go out", () => {
  it("come in elsewhere as the same records with the same copies", async () => {
    const tree = await treeOf(database.db.sql, "2026-11-24");
    const node = tree.node(region.children);
    const childrens = node ? fullName(node, "kk").text : "";
    await importTold(ground, region.balqash, catalogue(childrens), "out");
    const out = await exported({ node: region.balqash });
    expect(out.tally).toMatchObject({ written: 2, copies: 4, losses: 0, tooLong: 0, unreadable: 0 });
    const elsewhere = await testDatabase();
    try {
      const there = testGround(elsewhere.db);
      const same = await smallRegion(there);
      expect(same).toEqual(region);
      async function* once() {
        yield out.bytes;
      }
      const taken = await importFile(
        there,
        { actor: theHouse, door: "cli" },
        { node: same.balqash, stream: once(), format: "iso2709", source: "out" },
      );
      expect(taken).toMatchObject({ ok: true, value: { read: 2, imported: 2, queued: 0, copies: 4 } });
      const here = await copiesAt(database.db, "out");
      expect(here.find((row) => row.barcode === "E-2")).toMatchObject({
        node: region.children,
        use: "reading-room",
        price: "350.50",
      });
      expect(await copiesAt(elsewhere.db, "out")).toEqual(here);
    } finally {
      await elsewhere.close();
    }
  });

  it("lose nothing within a flavour, and keep the number of their source", async () => {
    const [first] = await read((await exported({ node: region.balqash })).bytes);
    const bare = (record: RawRecord | undefined) => record?.fields.filter(({ tag }) => tag !== "952");
    expect(bare(first)).toEqual(bare(catalogue("")[0]));
  });

  it("each system sends its own, those that were merged too; the union sends the leaders with everybody's copies", async () => {
    await importTold(
      ground,
      region.nura,
      [tellRecord({ number: "n1", title: "Көшпенділер", fields: [tellCopy({ inventory: "Н-1" })] })],
      "nura",
    );
    await sql`
      update record set merged_into = l.id, same_as = l.id from record l
      where l.source = 'out' and l.source_number = 'e1' and record.source = 'nura'`.execute(database.db.sql);
    const nura = await read((await exported({ node: region.nura })).bytes);
    expect(nura.map(numberOf)).toEqual(["n1"]);
    expect((await exported({ node: region.balqash })).tally).toMatchObject({ written: 2, copies: 4 });
    const union = await exported({ node: null, format: "marcxml" });
    expect(union.tally).toMatchObject({ written: 2, copies: 5 });
    const records = await read(union.bytes, readMarcXml as typeof readIso2709);
    expect(new Set(records.map(numberOf)).size).toBe(2);
    expect(JSON.stringify(records[0]?.fields.filter(({ tag }) => tag === "035"))).toContain("(out)e1");
    await sql`update record set merged_into = null, same_as = id where source = 'nura'`.execute(
      database.db.sql,
    );
  });

  it("a copy that stands under another system's record takes that record along", async () => {
    const [foreign = 0] = await manyRecords(ground, region.nura, [tellBook("Бөтен жазба")]);
    await sql`
      insert into copy (record, node, holder, barcode) values (${foreign}, ${region.syrlas}, ${region.balqash}, 'F-1')`.execute(
      database.db.sql,
    );
    await sql`insert into record_availability (record, node, copies, free) values (${foreign}, ${region.syrlas}, 1, 1)`.execute(
      database.db.sql,
    );
    expect((await exported({ node: region.balqash })).tally).toMatchObject({ written: 3, copies: 5 });
    await sql`delete from record_availability where record = ${foreign}`.execute(database.db.sql);
    await sql`delete from copy where record = ${foreign}`.execute(database.db.sql);
    await sql`update record set state = 'withdrawn' where id = ${foreign}`.execute(database.db.sql);
  });

  it("only those that were chosen: by a search, a list, their numbers, the day of their change", async () => {
    const { rows } = await sql<{
      id: number;
    }>`select id from record where source = 'out' order by id`.execute(database.db.sql);
    const [first = 0, second = 0] = rows.map(({ id }) => id);
    const numbers = async (asked: Partial<Asked>) =>
      (await read((await exported({ node: region.balqash, ...asked })).bytes)).map(numberOf);
    expect(await numbers({ choice: { by: "query", address: "q=алмас" } })).toEqual(["e2"]);
    expect(await numbers({ choice: { by: "numbers", numbers: [first] } })).toEqual(["e1"]);
    expect(await numbers({ choice: { by: "numbers", numbers: [] } })).toEqual([]);
    await sql`update record set changed_at = '2020-01-01' where id = ${second}`.execute(database.db.sql);
    expect(await numbers({ since: "2020-01-02" })).toEqual(["e1"]);
    expect(await numbers({ since: "2020-01-01" })).toEqual(["e1", "e2"]);
  });

  it("between flavours every loss is named; a record too long for ISO 2709 stands in a file beside", async () => {
    const [id = 0] = await manyRecords(ground, region.nura, [
      tellBook(
        "Ұзын жазба",
        dataField("583", "  ", "a", "Реставрация"),
        ...Array.from({ length: 20 }, () => dataField("500", "  ", "a", "ә".repeat(4_000))),
      ),
    ]);
    const choice = { by: "numbers" as const, numbers: [id] };
    const out = await exported({ node: region.nura, choice });
    expect(out.tally).toMatchObject({ written: 0, tooLong: 1 });
    expect(out.tooLong[0]?.toString()).toContain("Ұзын жазба");
    const other = await exported({ node: region.nura, choice, flavour: "rusmarc", format: "marcxml" });
    expect(other.losses).toContain(`${id} 583 Реставрация`);
    expect(other.tally).toMatchObject({ written: 1, losses: other.losses.length });
    const folder = mkdtempSync(join(tmpdir(), "ortaq-beside-"));
    const paths = { losses: join(folder, "l.csv"), tooLong: join(folder, "t.xml") };
    const beside = filesBeside(paths);
    expect(filesBeside(paths).close()).toEqual({ losses: null, tooLong: null });
    beside.losses(id, { tag: "583", code: "a", value: "=1+1; Реставрация" });
    beside.tooLong(out.tooLong[0] ?? Buffer.alloc(0));
    beside.close();
    expect(readFileSync(paths.losses, "utf8")).toContain(`${id};583;a;"'=1+1; Реставрация"`);
    expect(await read(readFileSync(paths.tooLong), readMarcXml as typeof readIso2709)).toHaveLength(1);
  });

  it("raw bytes that cannot be read any more go out by what the record says", async () => {
    await sql`
      update record_raw set bytes = '\\x00'::bytea
      where record = (select id from record where source = 'out' and source_number = 'e2')`.execute(
      database.db.sql,
    );
    const out = await exported({ node: region.balqash });
    expect(out.tally).toMatchObject({ written: 2, unreadable: 1 });
    expect(out.bytes.toString()).toContain("Алмас қылыш");
  });

  it("an empty system gives an empty file", async () => {
    expect((await exported({ node: region.department })).bytes).toHaveLength(0);
    expect((await exported({ node: region.department, format: "json" })).bytes.toString()).toBe("[\n]\n");
  });

  const yaz = spawnSync("yaz-marcdump", ["-V"]).error === undefined;
  if (!yaz) process.stderr.write("yaz-marcdump: not tried, it is not installed here\n");
  it.runIf(yaz)("yaz-marcdump -n finds nothing to say", async () => {
    const path = join(mkdtempSync(join(tmpdir(), "ortaq-yaz-")), "out.mrc");
    writeFileSync(path, (await exported({ node: null })).bytes);
    const { status, stdout, stderr } = spawnSync("yaz-marcdump", ["-n", path], { encoding: "utf8" });
    expect({ status, said: stdout + stderr }).toEqual({ status: 0, said: "" });
  });
});

describe("a file asked for in the office", () => {
  const editor = (node: number): Actor => ({
    account: null,
    person: null,
    grants: [{ role: "cataloguer", permissions: ["catalogue.edit"], node }],
  });
  it("is written by the job and kept with its report; a stranger may not ask", async () => {
    const { rows } = await sql<{
      id: number;
    }>`insert into account (login) values ('exporter') returning id`.execute(database.db.sql);
    const actor = { ...editor(region.balqash), account: rows[0]?.id ?? 0 };
    const asked = await perform({ ground, actor, door: "office" }, askExport, {
      node: region.balqash,
      format: "marcxml",
      flavour: "rusmarc",
    });
    if (!asked.ok) throw new Error(JSON.stringify(asked.refusals));
    const refusedFor = await perform({ ground, actor, door: "office" }, askExport, {
      node: region.nura,
      format: "marcxml",
    });
    expect(refusedFor).toMatchObject({ ok: false, refusals: [{ code: "not-permitted" }] });
    const job = {
      id: 1,
      input: { run: asked.value.run, lang: "kk" },
      ground,
      askedBy: null,
      progress: async () => undefined,
      signal: new AbortController().signal,
    };
    const first = exportJobs[0];
    await first?.run(job as unknown as RunningJob<unknown>);
    const run = await exportRun(database.db.sql, asked.value.run);
    expect(run).toMatchObject({ written: 2, tooLong: 0 });
    const file = run?.file ? await files.byId(run.file) : undefined;
    expect(file).toMatchObject({
      name: `catalogue-${asked.value.run}.xml`,
      mime: "application/marcxml+xml",
      node: region.balqash,
    });
    // A worker that died after the last write comes again: the file that was kept stays.
    await first?.run(job as unknown as RunningJob<unknown>);
    expect((await exportRun(database.db.sql, asked.value.run))?.file).toBe(run?.file);
  });
});
