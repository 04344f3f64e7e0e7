import { Workbook } from "exceljs";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { theHouse } from "#basics";
import { dataField } from "#formats";
import { type SmallRegion, smallRegion, testGround } from "#libraries/testing";
import { type Ground, perform } from "#platform/acts";
import { testDatabase } from "#platform/db/testing";
import { copiesOfRecord } from "#stock";
import { connectTestSearch } from "#stock/testing";
import { marcLines } from "../records/questions/marc-lines.ts";
import { rawOf, recordById } from "../records/questions/records.ts";
import { bytesOf, tellCopy, tellRecord } from "../testing.ts";
import { decideQueued } from "./actions/decide-queued.ts";
import { retryQueued } from "./actions/retry-queued.ts";
import { saveProfile } from "./actions/save-profile.ts";
import { type FileToImport, importFile } from "./import-file.ts";
import { previewMended } from "./mend.ts";
import { previewOf, previewTable } from "./preview.ts";
import { importRun, profileLike, queueAt } from "./questions.ts";

let database: Awaited<ReturnType<typeof testDatabase>>;
let ground: Ground;
let region: SmallRegion;
beforeAll(async () => {
  database = await testDatabase();
  ground = testGround(database.db);
  connectTestSearch(database.db);
  region = await smallRegion(ground);
});
afterAll(() => database.close());

async function* pieces(bytes: Uint8Array, size = 97): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}
const house = { actor: theHouse, door: "cli" } as const;
const caller = () => ({ ground, ...house });
async function take(bytes: string | Uint8Array, more: Partial<FileToImport> = {}) {
  const stream = pieces(typeof bytes === "string" ? Buffer.from(bytes) : bytes);
  const outcome = await importFile(ground, house, { node: region.balqash, stream, ...more });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusals));
  return outcome.value;
}
const titled = async (title: string): Promise<number[]> => {
  const { rows } = await sql<{ id: number }>`
    select id from record where description -> 'title' ->> 'text' = ${title} order by id`.execute(
    database.db.sql,
  );
  return rows.map((row) => Number(row.id));
};
const waiting = async (code: string) =>
  (await queueAt(database.db.sql, [region.balqash, region.nura], { offset: 0, limit: 50, code })).rows;

describe("a table", () => {
  const inventory = [
    "Балқаш ОКЖ. Түгендеу кітабы;;;;;",
    "Инв. №;Автор;Атауы;Жылы;Бағасы;Филиал",
    "101;Әуезов, М.;Абай жолы. 1-кітап;1990;500;№4",
    "102;Әуезов, М.;Абай жолы. 1-кітап;1990;500;№4",
    "103;Мүсірепов, Ғ.;Ұлпан;1976;300;",
    ";;Жиыны;;;",
  ].join("\r\n");

  it("has a row for every copy: rows of one book are one record with its copies", async () => {
    const done = await take(inventory, { fileName: "inventory.csv" });
    expect(done).toMatchObject({ read: 4, imported: 2, merged: 1, queued: 1, copies: 3 });
    const [abai] = await titled("Абай жолы. 1-кітап");
    const copies = await copiesOfRecord(database.db.sql, abai ?? 0);
    expect(copies.map(({ inventoryNumber: number, node }) => [number, node]).sort()).toEqual([
      ["101", region.syrlas],
      ["102", region.syrlas],
    ]);
  });

  it("comes in once when it comes twice, in any order and in other batches", async () => {
    expect(await take(inventory)).toMatchObject({ read: 4, imported: 0, merged: 3, queued: 1, copies: 0 });
    const lines = inventory.split("\r\n");
    const turned = [...lines.slice(0, 2), ...lines.slice(2, 5).reverse()].join("\n");
    expect(await take(turned)).toMatchObject({ read: 3, imported: 0, merged: 3, queued: 0, copies: 0 });
  });

  it("makes a new version where a cell was corrected, and another copy where a row was added", async () => {
    const table = (publisher: string, more: string) =>
      `Инв. №;Атауы;ISBN;Баспа\n201;Қан мен тер;9786010000001;${publisher}\n${more}`;
    await take(table("Жазушы", ""));
    const again = await take(table("Жазушы баспасы", "202;Қан мен тер;9786010000001;Жазушы баспасы\n"));
    expect(again).toMatchObject({ read: 2, imported: 0, merged: 2, copies: 1 });
    const [id] = await titled("Қан мен тер");
    expect((await recordById(database.db.sql, id ?? 0))?.version).toBe(2);
    expect(await copiesOfRecord(database.db.sql, id ?? 0)).toHaveLength(2);
  });

  it("counts copies without numbers through the whole list, however it is cut into batches", async () => {
    const rows = Array.from({ length: 1_200 }, (_, at) => `Сөздік;${at % 2 ? "№4" : "№9"}`);
    const list = `Атауы;Филиал\n${rows.join("\n")}\n`;
    const first = await take(list, { node: region.nura });
    expect(first).toMatchObject({ read: 1_200, imported: 1, merged: 1_199, copies: 1_200 });
    expect(await take(list, { node: region.nura })).toMatchObject({ imported: 0, copies: 0 });
  });

  it("is derived again from its row and the columns that were kept with the run", async () => {
    const [id] = await titled("Ұлпан");
    const raw = await rawOf(database.db.sql, id ?? 0);
    expect(raw).toMatchObject({ container: "csv", flavour: "marc21", codePage: "utf-8" });
    const lines = raw ? await marcLines(raw) : undefined;
    expect(lines?.lines.find((line) => line.tag === "245")?.parts[0]?.value).toBe("Ұлпан");
  });

  it("comes out of a workbook just so", async () => {
    const workbook = new Workbook();
    const sheet = workbook.addWorksheet("Қор");
    sheet.addRow(["Кітап аты", "Автор", "Штрихкод"]);
    sheet.addRow(["Менің атым Қожа", "Соқпақбаев, Б.", "X-1"]);
    const done = await take(new Uint8Array(await workbook.xlsx.writeBuffer()));
    expect(done).toMatchObject({ read: 1, imported: 1, copies: 1 });
  });

  it("is refused whole when it does not open", async () => {
    const broken = Buffer.concat([Buffer.from([0x50, 0x4b, 3, 4]), Buffer.alloc(200, 1)]);
    const outcome = await importFile(ground, house, { node: region.balqash, stream: pieces(broken) });
    expect(outcome).toMatchObject({ ok: false, refusals: [{ code: "zip-unreadable", field: "file" }] });
  });

  it("is read by the library's own profile when it has the same heads", async () => {
    const heads = ["Бағ1", "Бағ2", "Бағ3"];
    const file = `${heads.join(",")}\nҚ-1,Көшпенділер,Есенберлин\n`;
    const refused = await importFile(ground, house, {
      node: region.balqash,
      stream: pieces(Buffer.from(file)),
    });
    expect(refused).toMatchObject({ ok: false, refusals: [{ code: "no-title-column" }] });
    const profile = { headRows: 1, columns: ["inventory", "title", "author"] };
    const saved = await perform(caller(), saveProfile, {
      node: region.balqash,
      name: "Ескі тізім",
      heads,
      profile,
    });
    expect(saved).toMatchObject({ ok: true });
    expect(await profileLike(database.db.sql, region.nura, [heads])).toBeUndefined();
    expect(await take(file)).toMatchObject({ imported: 1, copies: 1 });
    const preview = await previewOf(pieces(Buffer.from(file)), {
      profile: { headRows: 0, columns: [undefined, "title"] },
    });
    expect(preview).toMatchObject({
      ok: true,
      value: { rows: [{ title: "Бағ2" }, { title: "Көшпенділер" }] },
    });
    const table = await previewTable(pieces(Buffer.from(file)), "csv", {
      profile: { headRows: 1, columns: [] },
    });
    expect(table).toEqual({ heads, rows: [["Қ-1", "Көшпенділер", "Есенберлин"]], columns: 3 });
  });
});

describe("an IRBIS text export", () => {
  const irbis = [
    "#000: 17^S0",
    "#920: PAZK",
    "#200: ^AАқан сері^FСәкен Жүнісов",
    "#210: ^AАлматы^CЖазушы^D1978",
    "#700: ^AЖүнісов^BС.",
    "#910: ^A0^B3001^D№4^C19790115^E120",
    "#910: ^A0^B3002",
    "*****",
    "#920: ASP",
    "#200: ^AМақала",
    "#463: ^CЖұлдыз^J1990^H5^S3-9",
    "*****",
    "",
  ].join("\r\n");

  it("brings books with their copies, and articles with their source", async () => {
    expect(await take(irbis)).toMatchObject({ read: 2, imported: 2, copies: 2 });
    const [book] = await titled("Ақан сері");
    expect(await rawOf(database.db.sql, book ?? 0)).toMatchObject({
      container: "irbis-text",
      flavour: "irbis",
    });
    const copies = await copiesOfRecord(database.db.sql, book ?? 0);
    expect(copies.map(({ inventoryNumber: number, node }) => [number, node]).sort()).toEqual([
      ["3001", region.syrlas],
      ["3002", region.balqash],
    ]);
    const [article] = await titled("Мақала");
    const record = await recordById(database.db.sql, article ?? 0);
    expect(record?.description).toMatchObject({
      kind: "article",
      links: [{ kind: "host", title: "Жұлдыз" }],
    });
  });

  it("comes in once", async () => {
    expect(await take(irbis)).toMatchObject({ read: 2, imported: 0, merged: 2, copies: 0 });
  });

  it("is read in the code page that a person sets", async () => {
    const text = Buffer.from("#920: PAZK\n#200: ^A\xaf\xe0\xa8\xac\xa5\xe0\n*****\n", "latin1");
    await take(text, { codePage: "ibm866" });
    expect(await titled("пример")).toHaveLength(1);
    const [id] = await titled("пример");
    expect(await rawOf(database.db.sql, id ?? 0)).toMatchObject({ codePage: "ibm866" });
  });
});

describe("what waits, mended in the queue", () => {
  const one = async (code: string) => {
    const [row] = await waiting(code);
    if (!row) throw new Error(`nothing waits for ${code}`);
    const run = await importRun(database.db.sql, row.run);
    if (!run) throw new Error("no run");
    return { row, run };
  };

  it("gets its missing title, and stays known by the bytes that came", async () => {
    const untitled = bytesOf([tellRecord({ number: "q1", title: "", author: "Жұмабаев, Мағжан" })]);
    await take(untitled);
    const { row, run } = await one("no-title");
    expect(await previewMended(run, row, { title: "Батыр Баян" })).toMatchObject({
      description: { title: { text: "Батыр Баян" } },
      problems: [],
    });
    expect(await perform(caller(), retryQueued, { id: row.id })).toMatchObject({
      ok: false,
      refusals: [{ code: "no-title" }],
    });
    expect(await perform(caller(), retryQueued, { id: row.id, title: "Батыр Баян" })).toMatchObject({
      ok: true,
    });
    const [id] = await titled("Батыр Баян");
    expect(await rawOf(database.db.sql, id ?? 0)).toMatchObject({
      container: "marc-json",
      flavour: "marc21",
    });
    expect(await take(untitled)).toMatchObject({ read: 1, imported: 0, merged: 1, queued: 0 });
    expect(await titled("Батыр Баян")).toHaveLength(1);
  });

  it("is mended as lines: what is still seen of an unreadable record is offered", async () => {
    const cut = Buffer.from(
      "00200nam a2200000   4500001000500000245002800005\x1eкес1\x1e10\x1faКесілген кіт",
    );
    await take(cut);
    const { row, run } = await one("record-cut-off");
    const { lines, problems } = await previewMended(run, row, {});
    expect(problems).toHaveLength(1);
    expect(lines).toContain("$a Кесілген кіт");
    const mended = lines.replace("Кесілген кіт", "Кесілген кітап");
    expect(await perform(caller(), retryQueued, { id: row.id, lines: "жарамсыз" })).toMatchObject({
      ok: false,
      refusals: [{ code: "line-not-a-field", field: "lines" }],
    });
    expect(await perform(caller(), retryQueued, { id: row.id, lines: mended })).toMatchObject({ ok: true });
    expect(await titled("Кесілген кітап")).toHaveLength(1);
    const kept = await sql<{ bytes: Buffer }>`select bytes from import_queue where id = ${row.id}`.execute(
      database.db.sql,
    );
    expect(kept.rows[0]?.bytes.equals(cut)).toBe(true);
  });

  it("takes an uploaded record of any kind, and only one", async () => {
    await take(bytesOf([tellRecord({ number: "q3", title: "" })]));
    const { row } = await one("no-title");
    const upload = (records: Parameters<typeof bytesOf>[0]) => bytesOf(records).toString("base64");
    const told = tellRecord({ number: "q3", title: "Жүктелген" });
    expect(await perform(caller(), retryQueued, { id: row.id, upload: upload([told, told]) })).toMatchObject({
      ok: false,
      refusals: [{ code: "one-record-only", field: "upload" }],
    });
    expect(await perform(caller(), retryQueued, { id: row.id, upload: upload([told]) })).toMatchObject({
      ok: true,
    });
    expect(await titled("Жүктелген")).toHaveLength(1);
  });

  it("a row of a table gets its title, though the table has a column for it", async () => {
    await take("Атауы;Автор\n;Майлин, Б.\n", { node: region.nura });
    const { row } = await one("row-without-title");
    expect(await perform(caller(), retryQueued, { id: row.id, title: "Шұғаның белгісі" })).toMatchObject({
      ok: true,
    });
    expect(await titled("Шұғаның белгісі")).toHaveLength(1);
  });

  it("a record with a number of another one becomes one of its own, many at once", async () => {
    await take(
      bytesOf([
        tellRecord({ number: "same", title: "Нөмірлес А" }),
        tellRecord({ number: "same", title: "Нөмірлес Ә" }),
        tellRecord({ number: "same", title: "Нөмірлес Б" }),
      ]),
    );
    const input = { node: region.balqash, code: "number-repeated", decision: "apart" };
    expect(await perform(caller(), decideQueued, input)).toMatchObject({
      ok: true,
      value: { decided: 2, stay: 0, more: false },
    });
    expect(await titled("Нөмірлес Ә")).toHaveLength(1);
    expect(await titled("Нөмірлес Б")).toHaveLength(1);
  });

  it("a copy gets another number or none, and stays known by its line", async () => {
    const held = (number: string, barcode: string) =>
      bytesOf([tellRecord({ number, title: `Дана ${number}`, fields: [tellCopy({ barcode })] })]);
    await take(held("d1", "Z-1"));
    await take(held("d2", "Z-1"));
    await take(held("d3", "Z-1"));
    const rows = await waiting("barcode-taken");
    expect(rows).toHaveLength(2);
    const taken = await perform(caller(), retryQueued, { id: rows[0]?.id, barcode: "Z-1" });
    expect(taken).toMatchObject({ ok: false, refusals: [{ code: "barcode-taken" }] });
    expect(await perform(caller(), retryQueued, { id: rows[0]?.id, barcode: "Z-2" })).toMatchObject({
      ok: true,
    });
    const all = { node: region.balqash, code: "barcode-taken", decision: "without-number" };
    expect(await perform(caller(), decideQueued, all)).toMatchObject({ ok: true, value: { decided: 1 } });
    expect(await take(held("d2", "Z-1"))).toMatchObject({ merged: 1, copies: 0 });
    expect(await waiting("barcode-taken")).toHaveLength(0);
  });

  it("a decision about many leaves those that it does not help", async () => {
    await take(
      bytesOf([
        { leader: "00000nam a2200000 i 4500", fields: [dataField("500", "  ", "a", "Атаусыз бір")] },
        { leader: "00000nam a2200000 i 4500", fields: [dataField("500", "  ", "a", "Атаусыз екі")] },
      ]),
    );
    const retry = { node: region.balqash, code: "no-title", decision: "retry" };
    expect(await perform(caller(), decideQueued, retry)).toMatchObject({
      ok: true,
      value: { decided: 0, stay: 2 },
    });
    const aside = { ...retry, decision: "set-aside" };
    expect(await perform(caller(), decideQueued, aside)).toMatchObject({ ok: true, value: { decided: 2 } });
  });
});
