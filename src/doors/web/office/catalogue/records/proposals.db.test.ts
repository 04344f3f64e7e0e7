import { afterAll, beforeAll, expect, it } from "vitest";
import type { Actor } from "#basics";
import { proposalsBy, recordById, recordsByNumber } from "#catalogue";
import { importTold, tellRecord } from "#catalogue/testing";
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
  const imported = async (number: string, title: string): Promise<number> => {
    const told = { number, title, author: "Әуезов, Мұхтар", year: 1979 };
    await importTold(ground, region.balqash, [tellRecord(told)]);
    return (await recordsByNumber(database.db.sql, number))[0]?.id ?? 0;
  };
  const office = officeOf(ground, search, cataloguer);
  return { ...office, database, ground, region, cataloguer, village, stranger, imported };
}

let room: Awaited<ReturnType<typeof workroom>>;
const db = () => room.database.db.sql;

beforeAll(async () => {
  room = await workroom();
});
afterAll(() => room.database.close());

/** The stranger opens a record of another library and sends what the editor gives, with these lines changed. */
async function sent(id: number, lines: Record<string, string>, why = "Кітапта солай"): Promise<number> {
  room.as(room.stranger);
  const fields = fieldsOf((await room.get(`/${id}/propose`)).html, `${base}/${id}/propose`);
  for (const [tag, text] of Object.entries(lines)) fields[lineOf(fields, tag)] = text;
  const answer = await room.post(`/${id}/propose`, { ...fields, note: why, do: "save" });
  expect(answer.to).toMatch(/\/proposals\/\d+\?said=sent$/);
  return Number(/proposals\/(\d+)/.exec(answer.to)?.[1]);
}
const form = async (proposal: number) =>
  fieldsOf((await room.get(`/proposals/${proposal}`)).html, `${base}/proposals/${proposal}/take`);

it("[NET-01] a cataloguer of another system proposes in the editor; the owner sees both side by side and takes it over", async () => {
  const id = await room.imported("pp-1", "Ұсынылған кітап");
  room.as(room.stranger);
  expect((await room.get(`/${id}`)).html).toContain(`${base}/${id}/propose`);
  expect((await room.get(`/${id}/edit`)).to).toBe(`${base}/${id}/propose`);
  const opened = await room.get(`/${id}/propose`);
  expect(opened.html).toContain("Ұсынысты жіберу");
  const fields = fieldsOf(opened.html, `${base}/${id}/propose`);
  fields[lineOf(fields, "245")] = "$a Ұсынылған кітап $b роман";
  const added = await room.post(`/${id}/propose`, { ...fields, do: "add", newTag: "500" });
  expect(added.html).toContain(`action="${base}/${id}/propose"`);
  const unsaid = await room.post(`/${id}/propose`, { ...fields, do: "save" });
  expect(unsaid.status).toBe(422);
  expect(unsaid.html).toContain("$b роман");
  expect(unsaid.html).toContain("Не үшін өзгерту керегін жазыңыз");
  const proposal = await sent(id, { "245": "$a Ұсынылған кітап $b роман" });
  expect((await room.get(`/${id}/propose`)).to).toBe(`${base}/proposals/${proposal}`);
  expect((await room.get("/proposals?show=mine")).html).toContain("Қаралуда");

  room.as(room.cataloguer);
  expect((await room.get(`/${id}`)).html).toContain(`${base}/proposals/${proposal}`);
  expect((await room.get("")).html).toContain(`${base}/proposals`);
  expect((await room.get("/proposals")).html).toContain("Ұсынылған кітап");
  const page = await room.get(`/proposals/${proposal}`);
  expect(page.html).toContain("Кітапта солай");
  const taken = await room.post(`/proposals/${proposal}/take`, {
    ...(await form(proposal)),
    answer: "Рақмет",
  });
  expect(taken.to).toBe(`${base}/proposals/${proposal}?said=taken`);
  expect((await recordById(db(), id))?.description.title.rest).toBe("роман");
  expect((await room.get(`/${id}/history`)).html).toContain("Ұсынған: ");
  room.as(room.stranger);
  const told = await room.get(`/proposals/${proposal}`);
  expect(told.html).toContain("Рақмет");
  expect(told.html).toContain(`${base}/${id}/history#v2`);
});

it("where the owner changed the same field meanwhile, taking waits for a choice and keeps what was typed", async () => {
  const id = await room.imported("pp-2", "Таласты кітап");
  const proposal = await sent(id, { "245": "$a Таласты кітап $b повесть" });
  room.as(room.cataloguer);
  const edit = await room.opened(id);
  edit[lineOf(edit, "245")] = "$a Таласты кітап $b роман";
  await room.post(`/${id}/edit`, { ...edit, do: "save" });
  const page = await room.get(`/proposals/${proposal}`);
  expect(page.html).toContain("осы арада басқа адам да өзгерткен");
  const unsaid = await room.post(`/proposals/${proposal}/take`, {
    ...(await form(proposal)),
    answer: "Қараймыз",
  });
  expect(unsaid.status).toBe(422);
  expect(unsaid.html).toContain("Қараймыз");
  const chosen = { ...(await form(proposal)), "choice.t245": "proposed" };
  expect((await room.post(`/proposals/${proposal}/take`, chosen)).status).toBe(303);
  expect((await recordById(db(), id))?.description.title.rest).toBe("повесть");
});

it("is declined with a reason, withdrawn by its proposer, and seen by nobody else", async () => {
  const id = await room.imported("pp-3", "Қабылданбаған <b>кітап</b>");
  const first = await sent(id, { "245": "$a Басқа атау" });
  room.as(room.village);
  expect((await room.get(`/proposals/${first}`)).status).toBe(404);
  expect((await room.get("/proposals")).status).toBe(404);
  expect((await room.get(`/${id}`)).html).not.toContain("/propose");
  expect((await room.get(`/${id}/propose`)).to).toBe(`${base}/${id}`);
  room.as(room.cataloguer);
  const silent = await room.post(`/proposals/${first}/decline`, { answer: " " });
  expect(silent.status).toBe(422);
  expect(silent.html).toContain("Себебін жазыңыз");
  expect((await room.post(`/proposals/${first}/withdraw`, {})).status).toBe(403);
  await room.post(`/proposals/${first}/decline`, { answer: "Титулда <i>олай</i> емес" });
  room.as(room.stranger);
  const told = await room.get(`/proposals/${first}`);
  expect(told.html).toContain("Қабылданбады");
  expect(told.html).not.toContain("<i>олай");
  const second = await sent(id, { "245": "$a Тағы басқа атау" });
  expect((await room.post(`/proposals/${second}/take`, { seen: "1" })).status).toBe(403);
  expect((await room.post(`/proposals/${second}/withdraw`, {})).to).toContain("said=withdrawn");
  const mine = await proposalsBy(db(), room.stranger.account ?? 0, { offset: 0, limit: 2 });
  expect(mine.proposals.map(({ state }) => state)).toEqual(["withdrawn", "declined"]);
  expect((await recordById(db(), id))?.version).toBe(1);
});

it("is never saved at once: who may edit the record by the time it is sent is told so, and nothing is lost", async () => {
  const id = await room.imported("pp-4", "Ауысқан кітап");
  room.as(room.stranger);
  const fields = fieldsOf((await room.get(`/${id}/propose`)).html, `${base}/${id}/propose`);
  fields[lineOf(fields, "245")] = "$a Ауысқан кітап $b роман";
  room.as(room.cataloguer);
  const answer = await room.post(`/${id}/propose`, {
    ...fields,
    node: String(room.region.balqash),
    note: "Кітапта солай",
    do: "save",
  });
  expect(answer.status).toBe(422);
  expect(answer.html).toContain("Бұл жазбаны өзіңіз өңдей аласыз");
  expect(answer.html).toContain("$b роман");
  for (const joining of ["merge", "back"])
    await room.post(`/${id}/propose`, { ...fields, base: fields.seen ?? "", do: joining });
  expect((await recordById(db(), id))?.version).toBe(1);
});
