import { Hono } from "hono";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "#basics";
import { recordById, recordsByNumber, versionsOf } from "#catalogue";
import { importTold, tellRecord } from "#catalogue/testing";
import type { Env, House } from "#doors/web/gate";
import { type SmallRegion, smallRegion, testGround } from "#libraries/testing";
import { somebody } from "#people/testing";
import type { Ground } from "#platform/acts";
import { testDatabase } from "#platform/db/testing";
import { connectTestSearch, someCopy } from "#stock/testing";
import { recordWorkPages } from "./pages.tsx";

let database: Awaited<ReturnType<typeof testDatabase>>;
let ground: Ground;
let region: SmallRegion;
let app: Hono<Env>;
let actor: Actor;
let cataloguer: Actor;
let village: Actor;
let stranger: Actor;
const base = "/kk/office/catalogue/records";

beforeAll(async () => {
  database = await testDatabase();
  ground = testGround(database.db);
  const search = connectTestSearch(database.db);
  region = await smallRegion(ground);
  cataloguer = (await somebody(ground, region.balqash, { role: "cataloguer", node: region.balqash })).actor;
  village = (await somebody(ground, region.syrlas, { role: "branch-head", node: region.syrlas })).actor;
  stranger = (await somebody(ground, region.nura, { role: "cataloguer", node: region.nura })).actor;
  const house = {
    ground,
    search,
    settings: {},
    asset: (name: string) => `/assets/${name}`,
    site: () => ({ name: { kk: "Кітапханалар" } }),
  } as unknown as House;
  app = new Hono<Env>();
  app.use(async (c, next) => {
    const url = new URL(c.req.url);
    const account = { id: actor.account ?? 0, login: "aigul", name: "Айгүл" };
    c.set("visit", {
      house,
      lang: "kk",
      here: `${url.pathname.replace(/^\/kk/, "")}${url.search}`,
      actor,
      account,
      door: "office",
      view: "",
    });
    await next();
  });
  app.route("/kk/office", recordWorkPages);
});
afterAll(() => database.close());

const get = async (path: string) => {
  const answer = await app.request(path.startsWith("/kk") ? path : `${base}${path}`);
  return { status: answer.status, html: await answer.text(), to: answer.headers.get("location") ?? "" };
};
const post = async (path: string, fields: Record<string, string>) => {
  const body = new URLSearchParams({ key: crypto.randomUUID(), ...fields });
  const answer = await app.request(`${base}${path}`, { method: "POST", body });
  return { status: answer.status, html: await answer.text(), to: answer.headers.get("location") ?? "" };
};
/** What a browser would send of the form that posts to this address. */
function fieldsOf(html: string, action: string): Record<string, string> {
  const form = html.split("<form").find((one) => one.includes(`action="${action}"`)) ?? "";
  const plain = (text: string): string =>
    text.replaceAll("&quot;", '"').replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
  const fields: Record<string, string> = {};
  for (const [tag] of form.matchAll(/<input[^>]*>/g)) {
    const name = / name="([^"]*)"/.exec(tag)?.[1];
    if (name && !/type="(checkbox|radio)"/.test(tag))
      fields[name] = plain(/ value="([^"]*)"/.exec(tag)?.[1] ?? "");
    if (name && / checked/.test(tag)) fields[name] = plain(/ value="([^"]*)"/.exec(tag)?.[1] ?? "on");
  }
  for (const [, name = "", value = ""] of form.matchAll(/<textarea[^>]* name="([^"]*)"[^>]*>([^<]*)</g))
    fields[name] = plain(value);
  for (const [, name = "", options = ""] of form.matchAll(
    /<select[^>]* name="([^"]*)"[^>]*>(.*?)<\/select>/gs,
  ))
    fields[name] = plain(
      /<option selected[^>]* value="([^"]*)"|<option value="([^"]*)" selected/
        .exec(options)
        ?.slice(1)
        .find((one) => one !== undefined) ?? "",
    );
  return fields;
}
const imported = async (number: string, title: string): Promise<number> => {
  await importTold(ground, region.balqash, [
    tellRecord({ number, title, author: "Әуезов, Мұхтар", year: 1979 }),
  ]);
  return (await recordsByNumber(database.db.sql, number))[0]?.id ?? 0;
};
const opened = async (id: number) => fieldsOf((await get(`/${id}/edit`)).html, `${base}/${id}/edit`);
/** The name of the text of the line with this tag. */
const lineOf = (fields: Record<string, string>, tag: string): string => {
  const name = Object.keys(fields).find((one) => /^lines\.\d+\.tag$/.test(one) && fields[one] === tag) ?? "";
  return name.replace(".tag", ".text");
};

describe("the village librarian", () => {
  it("saves a book by three fields and a copy by the way, and sees what the catalogue has before a double is made", async () => {
    actor = village;
    const form = await get("/describe");
    expect(form.html).toContain('name="isbn"');
    const book = {
      title: "Ауыл шежіресі",
      author: "Қ. Сатыбалдин",
      year: "1991",
      kind: "book",
      language: "kaz",
      node: String(region.syrlas),
    };
    const copy = { copyAt: String(region.syrlas), inventoryNumber: "А-17", barcode: "" };
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
    const lacking = await post("/describe", { title: "Жетім атау", node: String(region.syrlas), do: "save" });
    expect(lacking.status).toBe(422);
    expect(lacking.html).toContain('value="Жетім атау"');
    const asked = await post("/describe", { isbn: "жоқ", do: "look", title: "" });
    expect(asked.html).toContain("Бұл ISBN емес");
  });
});

describe("the cataloguer", () => {
  it("finds records in every state by title and number, and what is to be completed", async () => {
    actor = cataloguer;
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
    actor = cataloguer;
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
    expect(await versionsOf(database.db.sql, id)).toHaveLength(1);
    withNote[lineOf(withNote, "245")] = "$a Қaраш-қараш $b хикаят";
    const saved = await post(`/${id}/edit`, { ...withNote, note: "Толықтырылды", do: "save" });
    expect(saved.to).toBe(`${base}/${id}?said=saved`);
    expect((await recordById(database.db.sql, id))?.description.title).toMatchObject({
      text: "Қараш-қараш",
      rest: "хикаят",
    });
    expect((await post(`/${id}/edit`, { ...(await opened(id)), do: "save" })).to).toBe(
      `${base}/${id}?said=same`,
    );
  });

  it("what does not fit is refused with everything typed kept", async () => {
    actor = cataloguer;
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

  it("two editors at once: each is told, both changes are joined field by field, nothing is lost", async () => {
    actor = cataloguer;
    const id = await imported("both", "Бірге өзгерген");
    const mine = await opened(id);
    actor = (await somebody(ground, region.balqash, { role: "cataloguer", node: region.balqash })).actor;
    const second = await get(`/${id}/edit`);
    expect(second.html).toContain("Бұл жазба қазір басқа адамда да ашық");
    const theirs = fieldsOf(second.html, `${base}/${id}/edit`);
    theirs[lineOf(theirs, "245")] = "$a Бірге өзгерген $b роман";
    theirs[lineOf(theirs, "264")] = "$a Астана : $b Фолиант, $c 1979.";
    expect((await post(`/${id}/edit`, { ...theirs, do: "save" })).status).toBe(303);
    actor = cataloguer;
    mine[lineOf(mine, "245")] = "$a Бірге өзгерген $b повесть";
    const met = await post(`/${id}/edit`, { ...mine, note: "Менікі", do: "save" });
    expect(met.status).toBe(409);
    expect(met.html).toContain("$b роман");
    expect(met.html).toContain("$b повесть");
    const decide = fieldsOf(met.html, `${base}/${id}/edit`);
    expect(decide).toMatchObject({ "choice.245": "mine", "choice.264": "theirs", base: "1", seen: "2" });
    const joined = await post(`/${id}/edit`, { ...decide, do: "merge" });
    expect(joined.to).toBe(`${base}/${id}?said=saved`);
    const record = await recordById(database.db.sql, id);
    expect(record?.version).toBe(3);
    expect(record?.description.title.rest).toBe("повесть");
    expect(record?.description.publications[0]?.places).toEqual(["Астана"]);
  });

  it("sees every version with its differences and takes one back", async () => {
    actor = cataloguer;
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
    expect((await recordById(database.db.sql, id))?.description.title.text).toBe("Тарихы бар кітап");
  });

  it("[I18-08] sees the original beside the corrected form", async () => {
    actor = cataloguer;
    const id = await imported("orig", "Сарыaрқа әуендері");
    const page = await get(`/${id}`);
    expect(page.html).toContain("Сарыарқа әуендері");
    expect(page.html).toMatch(/түпнұсқада: <del>«Сарыaрқа әуендері»<\/del>/);
  });

  it("makes a record from a template of the system, as a draft first", async () => {
    actor = cataloguer;
    expect((await get("/new")).html).toContain("Газет не журнал мақаласы");
    const id = await imported("tpl", "Үлгі кітап");
    expect(
      (await post(`/${id}/template`, { name: "Біздің үлгі", node: String(region.balqash) })).to,
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
    actor = cataloguer;
    const id = await imported("with-copy", "Данасы бар");
    await someCopy(ground, region.syrlas, id);
    const refused = await post(`/${id}/state`, { state: "withdrawn", reason: "Қате" });
    expect(refused.status).toBe(422);
    expect(refused.html).toContain("Бұл жазбада дана бар: 1");
  });
});

describe("the cataloguer of another system", () => {
  it("[NET-01] reads, is told whom to ask, and is refused when the form is sent all the same", async () => {
    actor = cataloguer;
    const id = await imported("theirs", "Бөтен жазба");
    const fields = await opened(id);
    actor = stranger;
    const page = await get(`/${id}`);
    expect(page.html).toContain("Бұл жазба басқа кітапханадікі");
    expect(page.html).not.toContain(`action="${base}/${id}/state"`);
    expect((await get(`/${id}/edit`)).to).toBe(`${base}/${id}`);
    fields[lineOf(fields, "245")] = "$a Бұзылды";
    expect((await post(`/${id}/edit`, { ...fields, do: "save" })).status).toBe(403);
    expect((await post(`/${id}/state`, { state: "withdrawn", reason: "x" })).status).toBe(403);
    expect((await recordById(database.db.sql, id))?.description.title.text).toBe("Бөтен жазба");
  });

  it("help of fields is a page and a part of it; what is not there is 404", async () => {
    actor = stranger;
    expect((await get("/kk/office/catalogue/help/rusmarc")).html).toContain("Атауы мен авторлары");
    const one = await get("/kk/office/catalogue/help/marc21/245");
    expect(one.html).toContain("Атауы мен авторлары");
    expect(one.html).not.toContain("help-246");
    expect((await get("/kk/office/catalogue/help/nothing")).status).toBe(404);
    expect((await get("/99999999")).status).toBe(404);
  });
});
