import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "#basics";
import { connectFiles, jobs as jobHandlers } from "#catalogue";
import { bytesOf, tellCopy, tellRecord } from "#catalogue/testing";
import { type Fields, type Web, webOf } from "#doors/web/gate/testing";
import { type SmallRegion, smallRegion, testGround } from "#libraries/testing";
import { testDatabase } from "#platform/db/testing";
import { folderStore, openFiles } from "#platform/files";
import type { Jobs, RunningJob } from "#platform/jobs";
import { connectTestSearch } from "#stock/testing";
import { shownBytes } from "./bytes.ts";
import { cataloguePages } from "./pages.tsx";

let database: Awaited<ReturnType<typeof testDatabase>>;
let region: SmallRegion;
let web: Web;
let actor: Actor;
let started: { kind: string; input: { run: number; file: number } }[] = [];
let account = 0;

beforeAll(async () => {
  database = await testDatabase();
  const ground = testGround(database.db);
  const search = connectTestSearch(database.db);
  region = await smallRegion(ground);
  const { rows } = await sql<{
    id: number;
  }>`insert into account (login) values ('aigul') returning id`.execute(database.db.sql);
  account = Number(rows[0]?.id);
  const files = openFiles(database.db, folderStore(mkdtempSync(join(tmpdir(), "ortaq-office-"))));
  connectFiles(files);
  const jobs = {
    start: async (kind: string, input: { run: number; file: number }) => {
      started.push({ kind, input });
      const asked = await sql<{ id: number }>`
        insert into job (kind, input) values (${kind}, ${JSON.stringify(input)}::jsonb) returning id`.execute(
        database.db.sql,
      );
      return Number(asked.rows[0]?.id);
    },
    cancel: async (id: number) => {
      await sql`update job set state = 'cancelled' where id = ${id}`.execute(database.db.sql);
    },
  } as unknown as Jobs;
  web = webOf({
    house: { ground, search, files, jobs, settings: { uploadLimit: 10_000_000 } },
    door: "office",
    actor: () => actor,
    pages: [cataloguePages],
  });
});
afterAll(() => database.close());

const librarianAt = (node: number, permissions = ["catalogue.import"]): Actor => ({
  account,
  person: null,
  grants: [{ role: "cataloguer", permissions, node }],
});
const get = (path: string) => web.get(`/kk/office${path}`);
const post = (path: string, fields: Fields) => web.post(`/kk/office${path}`, fields);
/** Carries out the job that was asked for last, as the worker does. */
async function work() {
  const asked = started.at(-1);
  const steps: number[] = [];
  const job = {
    id: 1,
    input: asked?.input,
    ground: testGround(database.db),
    askedBy: account,
    signal: new AbortController().signal,
    progress: async (done: number) => void steps.push(done),
  } as unknown as RunningJob<object>;
  const result = await jobHandlers.find((one) => one.kind === asked?.kind)?.run(job);
  await sql`update job set state = 'done'`.execute(database.db.sql);
  return { result, steps };
}
const inOffice = (address: string): string => address.replace("/kk/office", "");
const file = (bytes: Uint8Array | string, name = "каталог.mrc"): File =>
  new File([new Uint8Array(Buffer.from(bytes))], name);
const catalogue = () =>
  bytesOf([
    tellRecord({
      number: "o1",
      title: "Қан мен тер",
      author: "Нұрпейісов, Әбдіжәміл",
      fields: [tellCopy({ branch: "Сырлас", barcode: "O-1" })],
    }),
    tellRecord({ number: "o2", title: "<script>alert(1)</script>" }),
    tellRecord({ number: "o3", title: "" }),
    Buffer.from("00030<b>junk</b>\x1b[31m\u202e evil\x1d"),
  ]);

describe("bringing a catalogue in", () => {
  it("shows the first records before anything changes, then imports as a job and shows what it came to", async () => {
    actor = librarianAt(region.balqash);
    expect((await get("/catalogue")).html).toContain("Балқаш");
    const uploaded = await post("/catalogue/import", {
      node: String(region.balqash),
      file: file(catalogue()),
      key: crypto.randomUUID(),
    });
    expect(uploaded.status).toBe(303);
    const preview = await get(uploaded.to.replace("/kk/office", ""));
    expect(preview.html).toContain("Қан мен тер");
    expect(preview.html).toContain("Әбдіжәміл Нұрпейісов");
    expect(preview.html).toContain("Кезекке түседі");
    expect(preview.html).not.toContain("<script>");
    const before = await sql<{ n: number }>`select count(*)::int as n from record`.execute(database.db.sql);
    expect(before.rows[0]?.n).toBe(0);

    started = [];
    const key = crypto.randomUUID();
    const begun = await post(uploaded.to.replace("/kk/office", ""), { key, do: "import" });
    const twice = await post(uploaded.to.replace("/kk/office", ""), { key, do: "import" });
    expect(begun.status).toBe(303);
    expect(twice.to).toBe(begun.to);
    expect(started).toHaveLength(1);
    const waiting = await get(begun.to.replace("/kk/office", ""));
    expect(waiting.html).toContain('http-equiv="refresh"');

    const { result, steps } = await work();
    expect(result).toMatchObject({ read: 4, imported: 2, merged: 0, queued: 2, copies: 1 });
    expect(steps.length).toBeGreaterThan(0);
    const { rows } = await sql<{ account: number }>`
      select account from audit where action = 'catalogue.import-records' order by id desc limit 1`.execute(
      database.db.sql,
    );
    expect(Number(rows[0]?.account)).toBe(account);
    const ended = await get(begun.to.replace("/kk/office", ""));
    expect(ended.html).not.toContain('http-equiv="refresh"');
    expect(ended.html).toContain(`/kk/office/catalogue/queue?run=${started[0]?.input.run}`);
  });

  it("shows the queue with reasons and bytes that cannot do harm, and takes decisions", async () => {
    actor = librarianAt(region.balqash);
    const { html } = await get("/catalogue/queue");
    expect(html).toContain("Жазбада атауы жоқ.");
    expect(html).toContain("&lt;b>junk");
    expect(html).toContain("⟨001b⟩");
    expect(html).toContain("⟨202e⟩");
    expect(html).not.toContain("\u202e");
    const { rows } = await sql<{ id: number }>`select id from import_queue order by id`.execute(
      database.db.sql,
    );
    const [first, second] = rows.map((row) => Number(row.id));
    const bytes = await get(`/catalogue/queue/${second}/bytes`);
    expect(bytes.headers.get("content-disposition")).toContain("attachment");
    expect(bytes.bytes.includes(Buffer.from("<b>junk"))).toBe(true);
    const retried = await post(`/catalogue/queue/${first}`, { do: "retry", key: crypto.randomUUID() });
    expect(retried.status).toBe(422);
    expect(retried.html).toContain("Жазбада атауы жоқ. Атауын енгізіңіз.");
    const aside = await post(`/catalogue/queue/${second}`, { do: "set-aside", key: crypto.randomUUID() });
    expect(aside.status).toBe(303);
    expect((await get("/catalogue/queue?said=setAsideDone")).html).toContain("Шетке қойылды");
    const again = await post(`/catalogue/queue/${second}`, { do: "set-aside", key: crypto.randomUUID() });
    expect(again.html).toContain("шешім қабылданған");
  });

  it("takes what is mended by hand: looked at first, then taken, with what was typed kept", async () => {
    actor = librarianAt(region.balqash);
    const { rows } = await sql<{ id: number }>`
      select min(id) as id from import_queue where state = 'waiting'`.execute(database.db.sql);
    const address = `/catalogue/queue/${rows[0]?.id}`;
    expect((await get(address)).html).toContain("Жетіспейтін атауы");
    const looked = await post(address, { do: "look", title: "Табылған <b>атау</b>" });
    expect(looked.status).toBe(200);
    expect(looked.html).toContain("Табылған &lt;b>атау&lt;/b>");
    const lines = await post(address, { do: "look-lines", lines: "245 10 $a Жолмен\nқате жол" });
    expect(lines.html).toContain("қате жол");
    expect(lines.html).toContain("Бұл жол өріс емес");
    expect((await post(address, { do: "upload" })).html).toContain("Файлды таңдаңыз");
    const taken = await post(address, { do: "take-lines", lines: "001 o3\n245 10 $a Жолмен түзетілген" });
    expect(taken.status).toBe(303);
    expect((await get(address)).html).toContain("шешім қабылданған");
    const { rows: found } = await sql<{ n: number }>`
      select count(*)::int as n from record where description -> 'title' ->> 'text' = 'Жолмен түзетілген'`.execute(
      database.db.sql,
    );
    expect(found[0]?.n).toBe(1);
  });

  it("asks of a table what its columns hold, rehearses, carries out, and takes back", async () => {
    actor = librarianAt(region.balqash);
    const table = "Бірінші;Екінші;Үшінші\nТ-1;Кестедегі кітап;2001\nТ-2;Кестедегі кітап;2001\n";
    const uploaded = await post("/catalogue/import", {
      node: String(region.balqash),
      file: file(table, "тізім.csv"),
      key: crypto.randomUUID(),
    });
    const address = inOffice(uploaded.to);
    expect((await get(address)).html).toContain("Кестедегі кітап");
    const without = await post(address, { key: crypto.randomUUID(), do: "rehearse", saveAs: "Біздің тізім" });
    expect(without.status).toBe(422);
    expect(without.html).toContain("Атауы» бағанын көрсетіңіз");
    expect(without.html).toContain('value="Біздің тізім"');
    const columns = { headRows: "1", "column.0": "inventory", "column.1": "title", "column.2": "year" };
    const looked = await post(address, { do: "look", ...columns });
    expect(looked.status).toBe(303);
    expect((await get(inOffice(looked.to))).html).toMatch(/<option value="title" selected/);
    const begun = await post(address, {
      key: crypto.randomUUID(),
      do: "rehearse",
      saveAs: "Біздің тізім",
      ...columns,
    });
    expect(begun.status).toBe(303);
    await work();
    const run = inOffice(begun.to);
    expect((await get(run)).html).toContain("Сынау нәтижесі");
    const list = await get(`${run}/rehearsal?what=new`);
    expect(list.html).toContain("Кестедегі кітап");
    expect((await post(`${run}/carry-out`, { key: crypto.randomUUID() })).status).toBe(303);
    expect((await work()).result).toMatchObject({ read: 2, imported: 1, merged: 1, copies: 2 });
    const back = await post(`${run}/take-back`, { key: crypto.randomUUID() });
    expect(back.status).toBe(303);
    await work();
    expect((await get(run)).html).toContain("Қайтарылды");
    // The next file with these heads is known.
    const next = await post("/catalogue/import", {
      node: String(region.balqash),
      file: file("Бірінші;Екінші;Үшінші\nТ-9;Басқа кітап;2002\n", "тағы.csv"),
      key: crypto.randomUUID(),
    });
    const html = (await get(inOffice(next.to))).html;
    expect(html).toContain("Біздің тізім");
    expect(html).toMatch(/<option value="title" selected/);
  });

  it("decides about all that waits for one reason", async () => {
    actor = librarianAt(region.balqash);
    const uploaded = await post("/catalogue/import", {
      node: String(region.balqash),
      file: file(bytesOf([tellRecord({ number: "z1", title: "" }), tellRecord({ number: "z2", title: "" })])),
      key: crypto.randomUUID(),
    });
    await post(inOffice(uploaded.to), { key: crypto.randomUUID(), do: "import" });
    await work();
    const all = { node: String(region.balqash), code: "no-title", decision: "set-aside" };
    const decided = await post("/catalogue/queue/all", all);
    expect(decided.to).toContain("decided=2");
    expect((await get(inOffice(decided.to))).html).toContain("Шешілді: 2");
  });

  it.each([
    ["", "Файлды таңдаңыз."],
    ["<html><script>alert(1)</script></html>", "Файл танылмады."],
    ["PK\u0003\u0004zip", "XLSX ретінде ашылмайды"],
  ])("refuses in words what is no catalogue, and keeps nothing of it: %j", async (text, said) => {
    actor = librarianAt(region.balqash);
    const before = await sql<{ n: number }>`select count(*)::int as n from file`.execute(database.db.sql);
    const { status, html } = await post("/catalogue/import", {
      node: String(region.balqash),
      file: file(text),
      key: crypto.randomUUID(),
    });
    expect(status).toBe(422);
    expect(html).toContain(said);
    const after = await sql<{ n: number }>`select count(*)::int as n from file`.execute(database.db.sql);
    expect(after.rows[0]?.n).toBe(before.rows[0]?.n);
  });

  it("[ROL-03] keeps another system's librarian out of the file, the import and the queue", async () => {
    actor = librarianAt(region.balqash);
    const uploaded = await post("/catalogue/import", {
      node: String(region.balqash),
      file: file(catalogue()),
      key: crypto.randomUUID(),
    });
    const { rows } = await sql<{ run: number; queued: number }>`
      select (select max(id) from import_run) as run, (select min(id) from import_queue) as queued`.execute(
      database.db.sql,
    );
    actor = librarianAt(region.nura);
    const foreign = await post("/catalogue/import", {
      node: String(region.balqash),
      file: file(catalogue()),
      key: crypto.randomUUID(),
    });
    expect(foreign.status).toBe(403);
    expect(foreign.html).toContain("рұқсатыңыз жоқ");
    expect((await get(uploaded.to.replace("/kk/office", ""))).status).toBe(404);
    expect((await post(uploaded.to.replace("/kk/office", ""), { key: crypto.randomUUID() })).status).toBe(
      404,
    );
    expect((await get(`/catalogue/runs/${rows[0]?.run}`)).status).toBe(404);
    expect((await post(`/catalogue/runs/${rows[0]?.run}/stop`, {})).status).toBe(404);
    expect((await get(`/catalogue/queue/${rows[0]?.queued}/bytes`)).status).toBe(404);
    expect((await post(`/catalogue/queue/${rows[0]?.queued}`, { do: "set-aside" })).status).toBe(404);
    const all = { node: String(region.balqash), code: "no-title", decision: "set-aside" };
    expect((await post("/catalogue/queue/all", all)).status).toBe(403);
    expect((await post(`/catalogue/runs/${rows[0]?.run}/take-back`, {})).status).toBe(404);
    expect((await get("/catalogue/queue")).html).toContain("Кезек бос");
  });

  it("is closed to a reader and to staff without the permission", async () => {
    actor = { account: null, person: null, grants: [] };
    expect((await get("/catalogue")).status).toBe(401);
    actor = librarianAt(region.balqash, ["stock.edit"]);
    expect((await get("/catalogue")).status).toBe(403);
  });
});

describe("bytes as a person may look at them", () => {
  it("shows signs for what divides fields and for what would not be seen", () => {
    expect(shownBytes(Buffer.from("001\u001eа\u001fbАбай\u001d\u0000")).text).toBe("001␞\nа‡bАбай␝\n␀");
    expect(shownBytes(Buffer.from("x".repeat(2_000)))).toMatchObject({ cut: true });
    expect(shownBytes(Buffer.from([0xff, 0xfe, 0x41])).text).toBe("\ufffd\ufffdA");
  });
});
