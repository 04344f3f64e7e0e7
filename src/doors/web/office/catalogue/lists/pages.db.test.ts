import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "#basics";
import { connectFiles, jobs as jobHandlers } from "#catalogue";
import { importTold, tellCopy, tellRecord } from "#catalogue/testing";
import { type Fields, type Web, webOf } from "#doors/web/gate/testing";
import { type SmallRegion, smallRegion, testGround } from "#libraries/testing";
import { testDatabase } from "#platform/db/testing";
import { folderStore, openFiles } from "#platform/files";
import type { Jobs, RunningJob } from "#platform/jobs";
import { connectTestSearch } from "#stock/testing";
import { batchPages } from "../batch/pages.tsx";
import { exportPages } from "../exports/pages.tsx";
import { listPages } from "./pages.tsx";

let database: Awaited<ReturnType<typeof testDatabase>>;
let region: SmallRegion;
let web: Web;
let actor: Actor;
let lang: "kk" | "ru" = "kk";
const started: { id: number; kind: string; input: object }[] = [];
const ground = () => testGround(database.db);
let account = 0;
let other = 0;

beforeAll(async () => {
  database = await testDatabase();
  const search = connectTestSearch(database.db);
  region = await smallRegion(ground());
  const added = await sql<{
    id: number;
  }>`insert into account (login) values ('aigul'), ('dana') returning id`.execute(database.db.sql);
  account = added.rows[0]?.id ?? 0;
  other = added.rows[1]?.id ?? 0;
  const files = openFiles(database.db, folderStore(mkdtempSync(join(tmpdir(), "ortaq-lists-"))));
  connectFiles(files);
  const jobs = {
    start: async (kind: string, input: object) => {
      const asked = await sql<{ id: number }>`
        insert into job (kind, input, asked_by) values (${kind}, ${JSON.stringify(input)}::jsonb, ${account}) returning id`.execute(
        database.db.sql,
      );
      const id = asked.rows[0]?.id ?? 0;
      started.push({ id, kind, input });
      return id;
    },
    cancel: async () => undefined,
  } as unknown as Jobs;
  web = webOf({
    house: { ground: ground(), search, files, jobs },
    door: "office",
    actor: () => actor,
    pages: [listPages, batchPages, exportPages],
  });
  await importTold(ground(), region.balqash, [
    tellRecord({
      number: "p1",
      title: "Қан мен тер",
      author: "Нұрпейісов, Әбдіжәміл",
      year: 1970,
      isbn: "9786012920000",
      subject: "Роман",
      fields: [tellCopy({ branch: "№4", barcode: "P-1" })],
    }),
    tellRecord({
      number: "p2",
      title: "Соңғы парыз",
      author: "Нұрпейісов, Әбдіжәміл",
      year: 1999,
      subject: "Роман",
    }),
    tellRecord({ number: "p3", title: "<script>alert(1)</script> & тарих", subject: "Роман" }),
  ]);
  actor = person(account);
});
afterAll(() => database.close());

const person = (
  who: number,
  node = region.balqash,
  permissions = ["lists.keep", "catalogue.batch", "catalogue.edit"],
): Actor => ({
  account: who,
  person: null,
  grants: [{ role: "cataloguer", permissions, node }],
});
const get = (path: string) => web.get(`/${lang}/office${path}`);
const post = async (path: string, fields: Fields) => {
  const shown = await web.post(`/${lang}/office${path}`, fields);
  return { ...shown, to: shown.to.replace(/^\/(kk|ru)\/office/, "") };
};
/** What the worker does with the last job that was asked for. */
async function work(): Promise<void> {
  const job = started.pop();
  const handler = jobHandlers.find(({ kind }) => kind === job?.kind);
  await handler?.run({
    ...job,
    ground: ground(),
    askedBy: account,
    progress: async () => undefined,
    signal: new AbortController().signal,
  } as unknown as RunningJob<unknown>);
}
const idOf = async (number: string): Promise<number> => {
  const { rows } = await sql<{ id: number }>`select id from record where source_number = ${number}`.execute(
    database.db.sql,
  );
  return rows[0]?.id ?? 0;
};

describe("lists in the office", () => {
  let list = "";
  it("[STK-13] are made, filled by scanner and by hand, and printed as a bibliography by ГОСТ in kk and ru", async () => {
    expect((await get("/lists")).html).toContain("Әзірге тізім жоқ");
    const made = await post("/lists", {
      "title.kk": "Қазақ романы",
      "title.ru": "Казахский роман",
      node: String(region.balqash),
      reach: "own",
    });
    expect(made.status).toBe(303);
    list = made.to;
    expect((await post(`${list}/scan`, { scanned: "P-1" })).to).toBe(`${list}?added=1`);
    expect((await post(`${list}/scan`, { scanned: "978-601-292-000-0" })).to).toBe(`${list}?added=0`);
    const many = await post(`${list}/scan`, { scanned: "нұрпейісов" });
    expect(new URLSearchParams(many.to.split("?")[1]).get("find")).toBe("нұрпейісов");
    const found = await get(many.to);
    expect(found.html).toContain("Соңғы парыз");
    expect(found.html).toContain("тізімде бар");
    expect((await post(`${list}/add`, { "records[]": String(await idOf("p2")) })).to).toBe(`${list}?added=1`);
    await post(`${list}/add`, { "records[]": String(await idOf("p3")) });
    const page = await get(list);
    expect(page.html).toContain("Нұрпейісов, Ә. Қан мен тер / Ә. Нұрпейісов. – Алматы : Жазушы, 1970.");
    expect(page.html).not.toContain("<script>alert");
    for (const kind of ["docx", "pdf", "xlsx"]) {
      const paper = await get(`${list}/print.${kind}?in=ru`);
      expect(paper.status).toBe(200);
      expect(paper.bytes.subarray(0, 2).toString()).toBe(kind === "pdf" ? "%P" : "PK");
    }
    const marc = await get(`${list}/records/marcxml`);
    expect(marc.html.match(/<record>/g)).toHaveLength(3);
    expect((await get(`${list}/records/nothing`)).status).toBe(404);
  });

  it("refused forms come back with what was typed", async () => {
    const refused = await post("/lists", { "title.kk": "", node: String(region.balqash), reach: "own" });
    expect(refused.status).toBe(422);
    const saved = await post("/lists/queries", {
      name: "Менің іздеуім",
      address: "",
      node: String(region.balqash),
    });
    expect(saved.status).toBe(422);
    expect(saved.html).toContain("Менің іздеуім");
  });

  it("order, sections and annotations are changed by buttons; a late form is told", async () => {
    const version = /name="version" value="(\d+)"/.exec((await get(list)).html)?.[1] ?? "";
    const told = { version, "title.kk": "Қазақ романы", reach: "system", arranged: "hand" };
    expect((await post(list, told)).status).toBe(303);
    expect((await post(list, told)).status).toBe(422);
    await post(`${list}/section`, { "section.kk": "Классика" });
    const item = /id="item-(\d+)"/.exec((await get(list)).html)?.[1] ?? "";
    expect((await get(`${list}?open=${item}`)).html).toContain("Аннотацияны сақтау");
    await post(`${list}/note`, { item, "note.kk": "Арал балықшылары туралы" });
    await post(`${list}/move`, { item, to: "down" });
    const page = await get(list);
    expect(page.html).toContain("Арал балықшылары туралы");
    expect(page.html).toContain("Классика");
    expect(page.html.indexOf("Соңғы парыз")).toBeLessThan(page.html.indexOf("Қан мен тер"));
    await post(`${list}/move`, { item, to: "remove" });
    expect((await get(list)).html).not.toContain("Қан мен тер");
  });

  it("of one person are not there for others, and shared ones of another system neither", async () => {
    actor = person(other, region.nura);
    expect((await get(list)).status).toBe(404);
    expect((await post(`${list}/state`, { to: "publish" })).status).toBe(404);
    actor = person(other, region.balqash, ["lists.keep"]);
    expect((await get(list)).html).toContain("Классика");
    actor = person(other, region.balqash, []);
    expect((await get("/lists")).status).toBe(403);
    actor = person(account);
  });
});

describe("changes of many in the office", () => {
  it("are shown before, carried out, stopped, undone; their records are listed", async () => {
    expect((await get("/batch")).html).toContain("Мәтінді ауыстыру");
    for (const kind of [
      "add-field",
      "add-subfield",
      "replace",
      "delete-field",
      "delete-subfield",
      "set-language",
      "set-age-mark",
      "set-bbk",
      "set-kind",
      "set-state",
    ])
      expect((await get(`/batch/new?do=${kind}`)).status).toBe(200);
    expect((await get("/batch/new?do=eat")).status).toBe(404);
    const told = {
      do: "replace",
      tag: "650",
      find: "Роман",
      by_: "Қазақ романы",
      by: "query",
      address: "q=роман",
      node: String(region.balqash),
      note: "Бір атауға келтіру",
    };
    const refused = await post("/batch", { ...told, tag: "1" });
    expect(refused.status).toBe(422);
    expect(refused.html).toContain("Қазақ романы");
    expect((await post("/batch", { ...told, address: "" })).status).toBe(422);
    const drafted = await post("/batch", told);
    expect(drafted.status).toBe(303);
    const preview = await get(drafted.to);
    expect(preview.html).toContain("650 _4 $a Қазақ романы");
    expect(preview.html).not.toContain("<script>alert");
    expect((await post(`${drafted.to}/begin`, {})).status).toBe(303);
    expect((await get(drafted.to)).html).toContain("Тоқтату");
    await work();
    const done = await get(`${drafted.to}?outcome=changed`);
    expect(done.html).toContain("Аяқталды");
    expect(done.html).toContain("Соңғы парыз");
    expect((await post(`${drafted.to}/undo`, {})).status).toBe(303);
    await work();
    expect((await get(drafted.to)).html).toContain("Қайтарылды");
    actor = person(other, region.nura);
    expect((await get(drafted.to)).status).toBe(404);
    expect((await post(`${drafted.to}/begin`, {})).status).toBe(404);
    actor = person(account);
  });

  it("take numbers from the form, and a list that may be read", async () => {
    const told = { do: "set-age-mark", mark: "12+", node: String(region.balqash) };
    const drafted = await post("/batch", {
      ...told,
      by: "numbers",
      numbers: `${await idOf("p1")}\n/kk/records/${await idOf("p2")}`,
    });
    expect((await get(drafted.to)).html).toContain("521 1_ $a 12+");
    expect((await post(`${drafted.to}/drop`, {})).to).toBe("/batch");
    expect((await post("/batch", { ...told, by: "list", list: "999" })).status).toBe(422);
  });
});

describe("files of records in the office", () => {
  it("are asked for, written by the job and handed out to those of the library", async () => {
    const asked = await post("/exports", {
      node: String(region.balqash),
      format: "iso2709",
      flavour: "marc21",
      query: "",
      list: "",
      since: "",
    });
    expect(asked.status).toBe(303);
    await work();
    const page = await get(asked.to);
    expect(page.html).toContain("Файлды жүктеу");
    const file = await get(`${asked.to}/file`);
    expect(file.headers.get("content-disposition")).toContain("catalogue-");
    expect(file.html).toContain("Қан мен тер");
    expect((await get(`${asked.to}/losses`)).status).toBe(404);
    expect((await get("/exports")).html).toContain("Дайын");
    expect(
      (await post("/exports", { node: String(region.balqash), format: "iso2709", query: "абай", list: "1" }))
        .status,
    ).toBe(422);
    expect((await post("/exports", { node: String(region.nura), format: "iso2709" })).status).toBe(403);
    actor = person(other, region.nura);
    expect((await get(`${asked.to}/file`)).status).toBe(404);
    actor = person(account);
  });

  it("every page stands in Russian too", async () => {
    lang = "ru";
    for (const path of ["/lists", "/batch", "/exports", "/batch/new?do=replace"]) {
      const { status, html } = await get(path);
      expect(status).toBe(200);
      expect(html).toMatch(/Списки|Массовая правка|Выгрузка|Заменить текст/);
    }
    lang = "kk";
  });
});
