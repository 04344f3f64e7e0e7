import { afterAll, beforeAll, expect, it } from "vitest";
import type { Actor } from "#basics";
import { recordById, versionsOf } from "#catalogue";
import { smallRegion, testGround } from "#libraries/testing";
import { somebody } from "#people/testing";
import { testDatabase } from "#platform/db/testing";
import { connectTestSearch } from "#stock/testing";
import { base, fieldsOf, lineOf, officeOf } from "./testing.ts";

async function workroom() {
  const database = await testDatabase();
  const ground = testGround(database.db);
  const search = connectTestSearch(database.db);
  const region = await smallRegion(ground);
  const who = async (node: number, role: "cataloguer" | "branch-head"): Promise<Actor> =>
    (await somebody(ground, node, { role, node })).actor;
  const cataloguer = await who(region.balqash, "cataloguer");
  const village = await who(region.syrlas, "branch-head");
  const stranger = await who(region.nura, "cataloguer");
  const office = officeOf(ground, search, cataloguer);
  return { ...office, database, ground, region, cataloguer, village, stranger };
}

let room: Awaited<ReturnType<typeof workroom>>;
const db = () => room.database.db.sql;

beforeAll(async () => {
  room = await workroom();
});
afterAll(() => room.database.close());

const book = { author: "Ә. Кекілбаев", year: "1999", kind: "map", language: "rus", isbn: "9965-01-125-3" };
async function described(title: string, more: Record<string, string> = {}): Promise<number> {
  room.as(room.village);
  const told = { ...book, title, node: String(room.region.syrlas), ...more, do: "save" };
  const saved = await room.post("/describe", { ...told, different: "yes" });
  return Number(/records\/(\d+)/.exec(saved.to)?.[1]);
}
/** The form as a browser would send it; each sending with a key of its own. */
async function form(id: number): Promise<Record<string, string>> {
  const { key: _, ...fields } = fieldsOf((await room.get(`/${id}/describe`)).html, `${base}/${id}/describe`);
  return fields;
}

it("who wrote the short description finds it in the form again and puts it right", async () => {
  const id = await described("Аңыздың ақыры", { volume: "2-кітап", place: "Алматы", pages: "320 б." });
  expect((await room.get(`/${id}`)).html).toContain(`${base}/${id}/describe`);
  const fields = await form(id);
  expect(fields).toMatchObject({
    title: "Аңыздың ақыры",
    volume: "2-кітап",
    author: "Кекілбаев, Ә.",
    year: "1999",
    language: "rus",
    kind: "map",
    // Its check digit is wrong, as some books print it.
    isbn: "9965-01-125-3",
  });
  expect((await room.post(`/${id}/describe`, { ...fields, do: "save" })).to).toContain("said=same");
  const changed = { ...fields, title: "Аңыздың соңы", author: "Ә. Кекілбаев; М. Мағауин", kind: "book" };
  const saved = await room.post(`/${id}/describe`, { ...changed, do: "save" });
  expect(saved.to).toBe(`${base}/${id}?said=saved`);
  const record = await recordById(db(), id);
  expect(record).toMatchObject({ version: 2, brief: true, description: { kind: "book" } });
  expect(record?.description.title.text).toBe("Аңыздың соңы");
  expect(record?.description.contributors).toHaveLength(2);
  expect((await form(id)).author).toBe("Кекілбаев, Ә.; Мағауин, М.");
});

it("what does not fit is refused at its field with everything typed kept; an old form overwrites nothing", async () => {
  const id = await described("Қалдырылған", { isbn: "" });
  const fields = await form(id);
  const lacking = await room.post(`/${id}/describe`, {
    ...fields,
    author: "",
    title: "Жаңа атау",
    do: "save",
  });
  expect(lacking.status).toBe(422);
  expect(lacking.html).toContain('value="Жаңа атау"');
  await room.post(`/${id}/describe`, { ...fields, title: "Бірінші түзету", do: "save" });
  const old = await room.post(`/${id}/describe`, { ...fields, title: "Екінші түзету", do: "save" });
  expect(old.status).toBe(422);
  expect(old.html).toContain("Жазбаны осы арада басқа адам өзгертті");
  expect(old.html).toContain('value="Екінші түзету"');
  expect((await recordById(db(), id))?.description.title.text).toBe("Бірінші түзету");
});

it("a book like another of the catalogue is shown before it becomes one by a correction", async () => {
  const first = await described("Шыңырау", { isbn: "" });
  const second = await described("Тамаша атау", { isbn: "", author: "Б. Майлин", year: "1930" });
  const fields = { ...(await form(second)), title: "Шыңырау", author: "Ә. Кекілбаев", year: "1999" };
  const met = await room.post(`/${second}/describe`, { ...fields, do: "save" });
  expect(met.status).toBe(422);
  expect(met.html).toContain("Мүмкін, осы шығар");
  const apart = await room.post(`/${second}/describe`, { ...fields, different: "yes" });
  expect(apart.to).toContain("said=saved");
  expect((await recordById(db(), second))?.standing).toBe(second);
  expect((await recordById(db(), first))?.standing).toBe(first);
});

it("once a cataloguer took it up, it is refused in words, and nothing they added is lost", async () => {
  const id = await described("Толықтырылған");
  const before = await form(id);
  room.as(room.cataloguer);
  const edit = await room.opened(id);
  edit[lineOf(edit, "245")] = "$a Толықтырылған $b роман";
  await room.post(`/${id}/edit`, { ...edit, do: "save" });
  room.as(room.village);
  const page = await room.get(`/${id}/describe`);
  expect(page.status).toBe(422);
  expect(page.html).toContain("Бұл жазбаны каталогтаушы толықтырып қойған");
  expect((await room.get(`/${id}`)).html).not.toContain(`${base}/${id}/describe`);
  const sent = await room.post(`/${id}/describe`, { ...before, title: "Үстінен", do: "save" });
  expect(sent.html).toContain("Бұл жазбаны каталогтаушы толықтырып қойған");
  expect(await versionsOf(db(), id)).toHaveLength(2);
});

it("[NET-01] nobody else corrects it in the short form, neither a colleague nor another system", async () => {
  const id = await described("Өзгенікі");
  const fields = await form(id);
  room.as(room.stranger);
  expect((await room.post(`/${id}/describe`, { ...fields, title: "Бөтен" })).status).toBe(403);
  room.as(room.cataloguer);
  const other = await room.post(`/${id}/describe`, { ...fields, title: "Бөтен" });
  expect(other.html).toContain("жазған адамның өзі ғана");
  expect((await recordById(db(), id))?.version).toBe(1);
});
