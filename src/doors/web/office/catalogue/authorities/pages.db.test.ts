import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "#basics";
import { importTold, someAuthority, tellRecord } from "#catalogue/testing";
import { type Fields, type Web, webOf } from "#doors/web/gate/testing";
import { type SmallRegion, smallRegion, testGround } from "#libraries/testing";
import { somebody } from "#people/testing";
import type { Ground } from "#platform/acts";
import { testDatabase } from "#platform/db/testing";
import { connectTestSearch } from "#stock/testing";
import { localHistoryPages } from "../local-history/pages.tsx";
import { authorityPages } from "./pages.tsx";

let database: Awaited<ReturnType<typeof testDatabase>>;
let ground: Ground;
let region: SmallRegion;
let web: Web;
let editor: Actor;
let librarian: Actor;
let actor: Actor;
const started: string[] = [];
const asked: object[] = [];

beforeAll(async () => {
  database = await testDatabase();
  ground = testGround(database.db);
  connectTestSearch(database.db);
  region = await smallRegion(ground);
  editor = (await somebody(ground, region.balqash, { role: "bibliographer", node: region.balqash })).actor;
  librarian = (await somebody(ground, region.syrlas, { role: "librarian", node: region.syrlas })).actor;
  actor = editor;
  await importTold(ground, region.balqash, [
    tellRecord({ number: "o1", title: "Ботагөз", author: "Мұқанов, С." }),
    tellRecord({ number: "o2", title: "Өмір мектебі", author: "Мұқанов, Сәбит" }),
  ]);
  const jobs = {
    start: async (kind: string, _: object, how: object = {}) => {
      asked.push(how);
      return started.push(kind);
    },
  };
  web = webOf({
    house: { ground, jobs },
    door: "office",
    actor: () => actor,
    pages: [authorityPages, localHistoryPages],
  });
});
afterAll(() => database.close());

const get = (path: string) => web.get(`/kk/office${path}`);
const post = (path: string, fields: Fields, lists: Record<string, string[]> = {}) =>
  web.post(`/kk/office${path}`, {
    node: String(region.balqash),
    ...fields,
    ...Object.fromEntries(Object.entries(lists).map(([name, values]) => [`${name}[]`, values])),
  });
const headingOf = async (text: string): Promise<number> => {
  const { rows } = await sql<{ id: number }>`select id from heading where text = ${text}`.execute(
    database.db.sql,
  );
  return rows[0]?.id ?? 0;
};

describe("the authority file in the office", () => {
  it("from a heading that leads nowhere to a person whom both headings mean", async () => {
    expect((await get("/authorities/headings")).html).toContain("Мұқанов, С.");
    const [short, full] = [await headingOf("Мұқанов, С."), await headingOf("Мұқанов, Сәбит")];
    const page = await get(`/authorities/headings/${short}`);
    expect(page.html).toContain("Ботагөз");
    expect(page.html).toContain("Мұқанов, Сәбит");
    expect((await get(`/authorities/new?heading=${short}`)).html).toContain('value="Мұқанов, С."');
    const made = await post(
      "/authorities",
      {
        kind: "person",
        "heading.kk": "Мұқанов, Сәбит",
        "variants.0.text": "Муканов, Сабит",
        "variants.0.kind": "variant",
        "variants.1.text": " ",
        "began.year": "1900",
        "ended.year": "1973",
      },
      { headings: [String(short), String(full)] },
    );
    expect(made.status).toBe(303);
    const [, id] = /authorities\/(\d+)\?said=added/.exec(made.to) ?? [];
    const card = await get(`/authorities/${id}`);
    for (const text of ["Сәбит Мұқанов", "1900–1973", "Мұқанов, С.", "адам байланыстырды", "Муканов, Сабит"])
      expect(card.html, text).toContain(text);
    expect((await get("/authorities?q=muqanov")).html).toContain("Мұқанов, Сәбит");
    expect((await get("/authorities?q=ыъщ")).html).toContain("Мұндай жазба жоқ");
  });

  it("a refused form comes back as it was typed, its reasons at their fields", async () => {
    const wrong = await post("/authorities", {
      kind: "person",
      "heading.kk": "<b>Қате</b>",
      "began.year": "1961",
      "ended.year": "1897",
      "numbers.0.scheme": "viaf",
      "numbers.0.value": "жоқ",
    });
    expect(wrong.status).toBe(422);
    expect(wrong.html).toContain("&lt;b>Қате");
    expect(wrong.html).not.toContain("<b>Қате");
    expect(wrong.html).toContain("Нөмір бұл файлдың нөміріне ұқсамайды");
    expect(wrong.html).toContain('value="жоқ"');
    const alike = await post("/authorities", { kind: "person", "heading.kk": "Мұқанов, Сәбит" });
    expect(alike.status).toBe(422);
    expect(alike.html).toContain('name="different"');
  });

  it("two editors: the later one sees the new state; a merge is undone from the card", async () => {
    const [one, two] = [
      await someAuthority(ground, region.balqash, {
        heading: { kk: "Бірінші, Жазба" },
        variants: ["Біріншінің басқа түрі"],
      }),
      await someAuthority(ground, region.balqash, { heading: { kk: "Екінші, Жазба" } }),
    ];
    const edit = { version: "1", kind: "person", "heading.kk": "Бірінші, Жазба Жаңа" };
    expect((await post(`/authorities/${one}`, edit)).to).toContain("said=saved");
    const late = await post(`/authorities/${one}`, edit);
    expect(late.status).toBe(422);
    expect(late.html).toContain("Сіз жазып отырғанда жазба өзгерді");
    expect(late.html).toContain('name="version" value="2"');
    const side = await get(`/authorities/${one}/merge?with=${two}`);
    expect(side.html).toContain("Екінші, Жазба");
    expect((await post("/authorities/merge", { authority: String(one), into: String(two) })).to).toContain(
      `/authorities/${two}?said=merged`,
    );
    expect((await get(`/authorities/${one}`)).html).toContain("Бұл жазба мынаған біріктірілген");
    const [, merge] = /name="merge" value="(\d+)"/.exec((await get(`/authorities/${two}`)).html) ?? [];
    expect((await post(`/authorities/${two}/unmerge`, { merge: merge ?? "" })).to).toContain("said=unmerged");
    expect((await post("/authorities/make", {})).to).toContain("said=started");
    expect(started).toEqual(["catalogue.authorities"]);
    expect(asked).toMatchObject([{ once: true }]);
  });

  it("is closed to who may not, and an act at another's node is refused", async () => {
    actor = librarian;
    for (const path of ["/authorities", "/authorities/headings", "/local-history"])
      expect((await get(path)).status, path).toBe(403);
    actor = editor;
    const foreign = await post("/authorities", {
      node: String(region.nura),
      kind: "topic",
      "heading.kk": "Бөтен",
    });
    expect(foreign.status).toBe(403);
    for (const path of [
      "/authorities/999999",
      "/authorities/headings/0",
      "/authorities/1/merge?with=1",
      "/local-history/records/999999",
    ])
      expect((await get(path)).status, path).toBe(404);
  });

  it("[LOC-01] a record is marked and unmarked without a script", async () => {
    const { rows } = await sql<{ id: number }>`select id from record where source_number = 'o1'`.execute(
      database.db.sql,
    );
    const path = `/local-history/records/${rows[0]?.id}`;
    expect((await get(path)).html).toContain("Белгі қойылмаған");
    expect((await post(path, { version: "0", note: "Ескерту" }, { directions: ["1"] })).to).toContain(
      "said=marked",
    );
    const marked = await get(path);
    expect(marked.html).toContain("Белгі қойылған");
    expect(marked.html).toContain('name="version" value="1"');
    expect((await post(path, { version: "0" }, { directions: ["99"] })).status).toBe(422);
    expect((await post(`${path}/take-off`, { version: "1" })).to).toContain("said=takenOff");
    expect((await get("/local-history/directions")).html).toContain("Тарих");
  });
});
