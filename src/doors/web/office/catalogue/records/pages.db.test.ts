import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "#basics";
import { rawOf, readRaw, recordById, recordsByNumber, versionsOf } from "#catalogue";
import { importTold, tellRecord } from "#catalogue/testing";
import { smallRegion, testGround } from "#libraries/testing";
import { somebody } from "#people/testing";
import { testDatabase } from "#platform/db/testing";
import { connectTestSearch, someCopy } from "#stock/testing";
import { base, fieldsOf, lineOf, officeOf } from "./testing.ts";

async function workroom() {
  const database = await testDatabase();
  const ground = testGround(database.db);
  const search = connectTestSearch(database.db);
  const region = await smallRegion(ground);
  const who = async (node: number, role: "cataloguer" | "branch-head"): Promise<Actor> =>
    (await somebody(ground, node, { role, node })).actor;
  const cataloguer = await who(region.balqash, "cataloguer");
  const colleague = await who(region.balqash, "cataloguer");
  const village = await who(region.syrlas, "branch-head");
  const stranger = await who(region.nura, "cataloguer");
  const imported = async (number: string, title: string): Promise<number> => {
    const told = { number, title, author: "Әуезов, Мұхтар", year: 1979 };
    await importTold(ground, region.balqash, [tellRecord(told)]);
    return (await recordsByNumber(database.db.sql, number))[0]?.id ?? 0;
  };
  const office = officeOf(ground, search, cataloguer);
  return { ...office, database, ground, region, cataloguer, colleague, village, stranger, imported };
}

let room: Awaited<ReturnType<typeof workroom>>;
const get = (path: string) => room.get(path);
const post = (path: string, fields: Record<string, string>) => room.post(path, fields);
const imported = (number: string, title: string) => room.imported(number, title);
const opened = (id: number) => room.opened(id);
const db = () => room.database.db.sql;

beforeAll(async () => {
  room = await workroom();
});
afterAll(() => room.database.close());

describe("the village librarian", () => {
  it("saves a book by three fields and a copy by the way, and sees what the catalogue has before a double is made", async () => {
    room.as(room.village);
    const form = await get("/describe");
    expect(form.html).toContain('name="isbn"');
    const book = {
      title: "Ауыл шежіресі",
      author: "Қ. Сатыбалдин",
      year: "1991",
      kind: "book",
      language: "kaz",
      node: String(room.region.syrlas),
    };
    const copy = { copyAt: String(room.region.syrlas), inventoryNumber: "А-17", barcode: "" };
    const saved = await post("/describe", { ...book, ...copy, do: "save" });
    expect(saved.status).toBe(303);
    const page = await get(saved.to);
    expect(page.html).toContain("Ауыл шежіресі");
    expect(page.html).toContain("Толықтыру керек");
    // Who may only describe in short finds no form that edits.
    expect(page.html).not.toContain("/edit");
    expect(page.html).not.toContain('<form method="post" action="/kk/office/catalogue/records');
    const again = await post("/describe", { ...book, title: "Ауыл шежіресі ", do: "save" });
    expect(again.status).toBe(422);
    expect(again.html).toContain("Мүмкін, осы шығар");
    expect(again.html).toContain(`/office/catalogue/copies?record=${/records\/(\d+)/.exec(saved.to)?.[1]}`);
    const lacking = await post("/describe", {
      title: "Жетім атау",
      node: String(room.region.syrlas),
      do: "save",
    });
    expect(lacking.status).toBe(422);
    expect(lacking.html).toContain('value="Жетім атау"');
    const asked = await post("/describe", { isbn: "жоқ", do: "look", title: "" });
    expect(asked.html).toContain("Бұл ISBN емес");
  });
});

describe("the cataloguer", () => {
  it("finds records in every state by title and number, and what is to be completed", async () => {
    room.as(room.cataloguer);
    const id = await imported("find-me", "Көксерек пен бала");
    expect((await get("?q=көксерек")).html).toContain("Көксерек пен бала");
    expect((await get("?q=find-me")).html).toContain("Көксерек пен бала");
    await post(`/${id}/state`, { state: "withdrawn", reason: "Қайталанған" });
    const hidden = await get("?q=көксерек");
    expect(hidden.html).toContain("Алынып тасталған");
    expect((await get("?show=brief")).html).toContain("Ауыл шежіресі");
    expect((await get("?q=<script>alert(1)</script>")).html).not.toContain("<script>alert");
  });

  it("edits a record in its own fields without a script: lines added, explained, checked, saved", async () => {
    room.as(room.cataloguer);
    const id = await imported("edit-me", "Қараш-қараш");
    const fields = await opened(id);
    expect(fields[lineOf(fields, "245")]).toBe("$a Қараш-қараш");
    const added = await post(`/${id}/edit`, { ...fields, newTag: "520", do: "add" });
    const withNote = fieldsOf(added.html, `${base}/${id}/edit`);
    expect(withNote[lineOf(withNote, "520")]).toContain("$a");
    expect(added.html).toContain("Аңдатпа");
    withNote[lineOf(withNote, "520")] = "$a Оқиға <b>";
    withNote[lineOf(withNote, "245")] = "$a Қaраш-қараш $q ?";
    const checked = await post(`/${id}/edit`, { ...withNote, do: "check" });
    expect(checked.html).toContain("Бұл өрісте мұндай ішкі өріс жоқ: $q");
    expect(checked.html).toContain("Сақтағанда түзетіледі");
    expect(await versionsOf(db(), id)).toHaveLength(1);
    withNote[lineOf(withNote, "245")] = "$a Қaраш-қараш $b хикаят";
    const saved = await post(`/${id}/edit`, { ...withNote, note: "Толықтырылды", do: "save" });
    expect(saved.to).toBe(`${base}/${id}?said=saved`);
    expect((await recordById(db(), id))?.description.title).toMatchObject({
      text: "Қараш-қараш",
      rest: "хикаят",
    });
    expect((await post(`/${id}/edit`, { ...(await opened(id)), do: "save" })).to).toBe(
      `${base}/${id}?said=same`,
    );
  });

  it("what does not fit is refused with everything typed kept", async () => {
    room.as(room.cataloguer);
    const id = await imported("keep-me", "Билекей");
    const fields = await opened(id);
    const bad = await post(`/${id}/edit`, {
      ...fields,
      [lineOf(fields, "245")]: "",
      note: "Сынақ",
      do: "save",
    });
    expect(bad.status).toBe(422);
    expect(bad.html).toContain("Атауы жоқ");
    expect(bad.html).toContain('value="Сынақ"');
  });

  it("a record of very many lines is saved whole; one of too many is told so with everything typed kept", async () => {
    room.as(room.cataloguer);
    const id = await imported("long", "Ұзақ мазмұнды жинақ");
    const fields = await opened(id);
    const from = Object.keys(fields).filter((name) => /^lines\.\d+\.tag$/.test(name)).length;
    const withLines = (many: number) => {
      const sent: Record<string, string> = { ...fields, key: crypto.randomUUID(), do: "save" };
      for (let at = from; at < from + many; at++) {
        sent[`lines.${at}.tag`] = "500";
        sent[`lines.${at}.ind`] = "##";
        sent[`lines.${at}.text`] = `$a Ескертпе ${at}`;
      }
      return sent;
    };
    const tooMany = await post(`/${id}/edit`, withLines(3_100));
    expect(tooMany.status).toBe(422);
    expect(tooMany.html).toContain("Жол тым көп");
    expect(tooMany.html).toContain("Ескертпе 3050");
    expect((await post(`/${id}/edit`, withLines(900))).to).toContain("said=saved");
    const marc = await rawOf(db(), id);
    expect((marc && (await readRaw(marc)))?.fields.filter(({ tag }) => tag === "500")).toHaveLength(900);
  });

  it("two editors at once: each is told, both changes are joined field by field, nothing is lost", async () => {
    room.as(room.cataloguer);
    const id = await imported("both", "Бірге өзгерген");
    const mine = await opened(id);
    room.as(room.colleague);
    const second = await get(`/${id}/edit`);
    expect(second.html).toContain("Бұл жазба қазір басқа адамда да ашық");
    const theirs = fieldsOf(second.html, `${base}/${id}/edit`);
    theirs[lineOf(theirs, "245")] = "$a Бірге өзгерген $b роман";
    theirs[lineOf(theirs, "264")] = "$a Астана : $b Фолиант, $c 1979.";
    expect((await post(`/${id}/edit`, { ...theirs, do: "save" })).status).toBe(303);
    room.as(room.cataloguer);
    mine[lineOf(mine, "245")] = "$a Бірге өзгерген $b повесть";
    const met = await post(`/${id}/edit`, { ...mine, note: "Менікі", do: "save" });
    expect(met.status).toBe(409);
    expect(met.html).toContain("$b роман");
    expect(met.html).toContain("$b повесть");
    const decide = fieldsOf(met.html, `${base}/${id}/edit`);
    expect(decide).toMatchObject({ "choice.t245": "mine", "choice.t264": "theirs", base: "1", seen: "2" });
    const joined = await post(`/${id}/edit`, { ...decide, "choice.t264": "mine", do: "merge" });
    expect(joined.to).toBe(`${base}/${id}?said=saved`);
    const record = await recordById(db(), id);
    expect(record?.version).toBe(3);
    // What was chosen is kept, not only what was proposed to be chosen.
    expect(record?.description.title.rest).toBe("повесть");
    expect(record?.description.publications[0]?.places).toEqual(["Алматы"]);
  });

  it("sees every version with its differences and takes one back", async () => {
    room.as(room.cataloguer);
    const id = await imported("history", "Тарихы бар кітап");
    const fields = await opened(id);
    fields[lineOf(fields, "245")] = "$a Қате атау";
    await post(`/${id}/edit`, { ...fields, note: "Жаңылдым", do: "save" });
    const history = await get(`/${id}/history`);
    expect(history.html).toMatch(/<del>10 \$a Тарихы бар кітап<\/del>/);
    expect(history.html).toMatch(/<ins>10 \$a Қате атау<\/ins>/);
    expect(history.html).toContain("Жаңылдым");
    const back = await post(`/${id}/restore`, { version: "1", seen: "2" });
    expect(back.to).toBe(`${base}/${id}?said=restored`);
    expect((await recordById(db(), id))?.description.title.text).toBe("Тарихы бар кітап");
  });

  it("[I18-08] sees the original beside the corrected form", async () => {
    room.as(room.cataloguer);
    const id = await imported("orig", "Сарыaрқа әуендері");
    const page = await get(`/${id}`);
    expect(page.html).toContain("Сарыарқа әуендері");
    expect(page.html).toMatch(/түпнұсқада: <del>«Сарыaрқа әуендері»<\/del>/);
  });

  it("makes a record from a template of the system, as a draft first", async () => {
    room.as(room.cataloguer);
    expect((await get("/new")).html).toContain("Газет не журнал мақаласы");
    const id = await imported("tpl", "Үлгі кітап");
    expect(
      (await post(`/${id}/template`, { name: "Біздің үлгі", node: String(room.region.balqash) })).to,
    ).toContain("said=template");
    const list = await get("/new");
    const own = /href="([^"]*own=\d+)"/.exec(list.html)?.[1] ?? "";
    const form = fieldsOf((await get(own)).html, `${base}/new`);
    form[lineOf(form, "245")] = "$a Үлгіден жасалған кітап";
    const draft = await post("/new", { ...form, do: "draft" });
    expect(draft.status).toBe(303);
    expect((await get("?show=drafts")).html).toContain("Үлгіден жасалған кітап");
    const number = Number(/records\/(\d+)/.exec(draft.to)?.[1]);
    expect((await post(`/${number}/state`, { state: "published" })).to).toContain("said=published");
  });

  it("withdraws nothing that has copies, and says why", async () => {
    room.as(room.cataloguer);
    const id = await imported("with-copy", "Данасы бар");
    await someCopy(room.ground, room.region.syrlas, id);
    const refused = await post(`/${id}/state`, { state: "withdrawn", reason: "Қате" });
    expect(refused.status).toBe(422);
    expect(refused.html).toContain("Бұл жазбада дана бар: 1");
  });
});

describe("the cataloguer of another system", () => {
  it("[NET-01] reads, is told whom to ask, and is refused when the form is sent all the same", async () => {
    room.as(room.cataloguer);
    const id = await imported("theirs", "Бөтен жазба");
    const fields = await opened(id);
    room.as(room.stranger);
    const page = await get(`/${id}`);
    expect(page.html).toContain("Бұл жазба басқа кітапханадікі");
    expect(page.html).not.toContain(`action="${base}/${id}/state"`);
    expect((await get(`/${id}/edit`)).to).toBe(`${base}/${id}/propose`);
    fields[lineOf(fields, "245")] = "$a Бұзылды";
    expect((await post(`/${id}/edit`, { ...fields, do: "save" })).status).toBe(403);
    expect((await post(`/${id}/state`, { state: "withdrawn", reason: "x" })).status).toBe(403);
    expect((await recordById(db(), id))?.description.title.text).toBe("Бөтен жазба");
  });

  it("help of fields is a page and a part of it; what is not there is 404", async () => {
    room.as(room.stranger);
    expect((await get("/kk/office/catalogue/help/rusmarc")).html).toContain("Атауы мен авторлары");
    const one = await get("/kk/office/catalogue/help/marc21/245");
    expect(one.html).toContain("Атауы мен авторлары");
    expect(one.html).not.toContain("help-246");
    expect((await get("/kk/office/catalogue/help/nothing")).status).toBe(404);
    expect((await get("/99999999")).status).toBe(404);
  });
});
