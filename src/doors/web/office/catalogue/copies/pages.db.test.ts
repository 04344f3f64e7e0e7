import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "#basics";
import { importTold, tellRecord } from "#catalogue/testing";
import { type Fields, type Web, webOf } from "#doors/web/gate/testing";
import { dataField } from "#formats";
import { type SmallRegion, smallRegion, testGround } from "#libraries/testing";
import { testDatabase } from "#platform/db/testing";
import { connectTestSearch, someSeries } from "#stock/testing";
import { labelOf } from "./label-of.ts";
import { copyPages } from "./pages.tsx";

let database: Awaited<ReturnType<typeof testDatabase>>;
let region: SmallRegion;
let web: Web;
let actor: Actor;
let account = 0;
let record = 0;

beforeAll(async () => {
  database = await testDatabase();
  const ground = testGround(database.db);
  connectTestSearch(database.db);
  region = await smallRegion(ground);
  const { rows } = await sql<{
    id: number;
  }>`insert into account (login) values ('dana') returning id`.execute(database.db.sql);
  account = Number(rows[0]?.id);
  await someSeries(ground, region.balqash, { prefix: "", next: 12846 });
  await importTold(ground, region.balqash, [
    tellRecord({
      number: "c1",
      title: "Қан мен тер <b>",
      author: "Нұрпейісов, Әбдіжәміл",
      fields: [dataField("084", "  ", "a", "84(5Қаз)7", "2", "rubbk"), dataField("090", "  ", "x", "Н 90")],
    }),
  ]);
  record = (await sql<{ id: number }>`select id from record`.execute(database.db.sql)).rows[0]?.id ?? 0;
  web = webOf({ house: { ground }, door: "office", actor: () => actor, pages: [copyPages] });
});
afterAll(() => database.close());

const keeperAt = (...nodes: number[]): Actor => ({
  account,
  person: null,
  grants: nodes.map((node) => ({ role: "stock-keeper", permissions: ["stock.edit"], node })),
});
const get = (path: string) => web.get(`/kk/office/catalogue/copies${path}`);
const post = (path: string, fields: Fields) => web.post(`/kk/office/catalogue/copies${path}`, fields);
const short = (address: string): string => address.replace("/kk/office/catalogue/copies", "");
const addFields = (more: Record<string, string> = {}) => ({
  key: crypto.randomUUID(),
  record: String(record),
  holder: String(region.balqash),
  "where.0.node": String(region.central),
  "where.0.copies": "2",
  "where.1.node": String(region.syrlas),
  "where.1.copies": "",
  "inventory.from": "series:1",
  "barcode.from": "none",
  shelfMark: "84(5Қаз)7 Н 90",
  section: "",
  price: "1 350,50",
  acquiredOn: "",
  funding: "",
  use: "lend",
  ...more,
});

describe("the copies of a record", () => {
  it("are added from one form, with the next numbers filled in, and shown by branch", async () => {
    actor = keeperAt(region.balqash);
    const empty = await get(`?record=${record}`);
    expect(empty.html).toContain("Бұл кітаптың данасы әзірге жоқ");
    expect(empty.html).toContain("Келесі нөмірлер: 12846");
    expect(empty.html).toContain("Қан мен тер &lt;b");
    const key = crypto.randomUUID();
    const added = await post("/add", addFields({ key }));
    expect(added.status).toBe(303);
    expect((await post("/add", addFields({ key }))).to).toBe(added.to);
    const page = await get(short(added.to));
    expect(page.html).toContain("Дана қосылды: 2");
    expect(page.html).toContain("Түгендеу нөмірлері: 12846 … 12847");
    expect(page.html.match(/name="copies\[\]"/g)).toHaveLength(2);
  });

  it("come back with everything as it was typed when something is wrong", async () => {
    const wrong = await post(
      "/add",
      addFields({ "inventory.from": "first", "inventory.first": "12847", note: "Қолтаңба" }),
    );
    expect(wrong.status).toBe(422);
    expect(wrong.html).toContain("тексеріңіз: 12847");
    expect(wrong.html).toContain('value="Қолтаңба"');
    expect(wrong.html).toContain('value="1 350,50"');
  });

  it("that are chosen are moved and changed; nothing chosen is said", async () => {
    const ids = (
      await sql<{ id: number }>`select id from copy order by id`.execute(database.db.sql)
    ).rows.map(({ id }) => String(id));
    const none = await post("/chosen", { record: String(record), do: "move" });
    expect(none).toMatchObject({ status: 422 });
    expect(none.html).toContain("Алдымен дананы таңдаңыз");
    const chosen = await post("/chosen", { record: String(record), do: "move", "copies[]": ids });
    expect((await get(short(chosen.to))).html).toContain("Сырлас");
    const moved = await post("/move", {
      record: String(record),
      "copies[]": ids,
      to: String(region.syrlas),
      section: "",
    });
    expect((await get(short(moved.to))).html).toContain("Ауыстырылды: 2");
    const unticked = await post("/change", { "copies[]": ids, section: "Оқу залы" });
    expect(unticked.html).toContain("Өзгертілетін жолды белгілеңіз");
    const changed = await post("/change", {
      record: String(record),
      "copies[]": ids,
      "change[]": ["section"],
      section: "Оқу залы",
    });
    expect((await get(short(changed.to))).html).toContain("Өзгертілді: 2");
  });

  it("are found by scanning, with a card that tells who did what when", async () => {
    const found = await get("?q=%2012846");
    expect(found.status).toBe(303);
    const card = await get(short(found.to));
    expect(card.html).toContain("Дана: 12846");
    expect(card.html).toMatch(/Ауыстырылды: .* → №.4 «Сырлас»/u);
    expect(card.html).toContain("Бөлім: бос → Оқу залы");
    expect(card.html).toContain("dana");
    expect((await get("?q=<script>")).html).toContain("Мұндай нөмірлі дана табылмады");
  });

  it("change on their card, and an older card is told apart", async () => {
    const address = short((await get("?q=12846")).to);
    const fields = { version: "3", inventoryNumber: "12846", barcode: "KZ-1", use: "lend", price: "900" };
    const saved = await post(address, { ...fields, key: crypto.randomUUID() });
    expect((await get(short(saved.to))).html).toContain("Карточка сақталды");
    const stale = await post(address, { ...fields, note: "басқа", key: crypto.randomUUID() });
    expect(stale.status).toBe(422);
    expect(stale.html).toContain("Осы арада дананы басқа біреу өзгертті");
    expect(stale.html).toContain('value="басқа"');
    const marked = await post(`${address}/mark`, { act: "report-missing" });
    expect((await get(short(marked.to))).html).toContain("Бар → Орнында жоқ");
    const removed = await post(`${address}/remove`, { why: "қате" });
    expect(removed.html).toContain("есептен шығарыңыз");
  });
});

describe("labels", () => {
  it("are drawn for a range of numbers and come as a PDF with their letters", async () => {
    const query = "?from=12846&to=12847&layout=a4-4x10&start=5&code=both";
    const page = await get(`/labels${query}`);
    expect(page.html).toContain("Жапсырма: 2. Парақ: 1.");
    expect(page.html).toContain("84(5Қаз)7");
    expect(page.html.match(/fill="#ddd"/g)).toHaveLength(4);
    expect(page.html).not.toContain("тер <b>");
    const pdf = await get(`/labels.pdf${query}`);
    expect(pdf.headers.get("content-type")).toBe("application/pdf");
    expect(pdf.bytes.subarray(0, 5).toString()).toBe("%PDF-");
    expect((await get("/labels?from=А1&to=Б2")).status).toBe(422);
    expect((await get("/labels?from=77&to=78")).html).toContain("Мұндай дана табылмады");
  });

  it("say the shelf mark, the age mark of the book, its title and number; bars only for what scanners read", () => {
    const copy = { barcode: null, inventoryNumber: "Қ-41", shelfMark: "84(5Қаз)7 Н 90", volume: "2-т." };
    const title = { kind: "main" as const, text: "Қан мен тер", parts: [], sort: "Қан мен тер" };
    const description = { title, contributors: [], ageMark: "12+" as const };
    const how = { library: "№ 4 «Сырлас»", content: "book", code: "bars" } as const;
    expect(labelOf(copy, description, how)).toEqual({
      head: "№ 4 «Сырлас»",
      corner: "12+",
      strong: ["84(5Қаз)7", "Н 90"],
      lines: ["Қан мен тер. 2-т.", "№ Қ-41"],
    });
    expect(labelOf(copy, description, { ...how, code: "qr" })).toMatchObject({ qr: "Қ-41" });
    expect(labelOf({ ...copy, barcode: "KZ1" }, description, how)).toMatchObject({ barcode: "KZ1" });
    expect(labelOf(copy, description, { ...how, content: "spine" })).toEqual({
      centred: true,
      corner: "12+",
      strong: ["84(5Қаз)7", "Н 90"],
      lines: ["2-т."],
    });
  });
});

describe("the rule of numbers and the list of sets", () => {
  it("is kept by the holder's stock keeper and only seen by a branch's", async () => {
    const begun = await post("/numbers", {
      key: crypto.randomUUID(),
      holder: String(region.balqash),
      what: "barcode",
      form: "ean13",
      prefix: "20001",
      width: "0",
      next: "1",
    });
    expect((await get(short(begun.to))).html).toContain("2000100000014");
    const back = await post("/numbers/1", { version: "1", next: "5", width: "0" });
    expect(back.html).toContain("Санауыш тек алға жүреді");
    actor = keeperAt(region.syrlas);
    expect((await get("/numbers")).html).toContain("Ережені теңгерім ұстаушының қор сақтаушысы өзгертеді");
    expect((await post("/numbers/1", { version: "1", next: "20000", width: "0" })).status).toBe(403);
  });

  it("[STK-14] can be taken as a sheet, also when nothing is missing", async () => {
    actor = keeperAt(region.balqash);
    expect((await get("/sets")).html).toContain("Толық емес көптомдық жоқ");
    const sheet = await get("/sets.xlsx");
    expect(sheet.bytes.subarray(0, 2).toString()).toBe("PK");
  });
});

describe("who may see them", () => {
  it("[ROL-03] nobody of another system sees a card, nor moves or prints what is not theirs", async () => {
    const { rows } = await sql<{ id: number }>`select id from copy order by id limit 1`.execute(
      database.db.sql,
    );
    const id = String(rows[0]?.id);
    actor = keeperAt(region.nura);
    expect((await get(`/${id}`)).status).toBe(404);
    expect((await get("?q=12846")).status).toBe(200);
    expect((await get(`/move?copies=${id}`)).status).toBe(404);
    expect((await get(`/labels?copies=${id}`)).html).toContain("Мұндай дана табылмады");
    expect((await post("/add", addFields())).status).toBe(403);
    expect((await get(`?record=${record}`)).html).toContain("Басқа жүйелердегі даналар");
    actor = { account, person: null, grants: [] };
    expect((await get("")).status).toBe(403);
  });
});
