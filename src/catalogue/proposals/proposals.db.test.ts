import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "#basics";
import { type SmallRegion, smallRegion, testGround } from "#libraries/testing";
import { somebody } from "#people/testing";
import { type Caller, type Ground, perform } from "#platform/acts";
import { testDatabase } from "#platform/db/testing";
import { connectTestSearch } from "#stock/testing";
import { editRecord } from "../records/actions/edit-record.ts";
import { rawOf, recordById, recordsByIds, versionsOf } from "../records/questions/records.ts";
import { recordsByNumber } from "../records/questions/work.ts";
import { readRaw } from "../records/raw.ts";
import type { EditLine } from "../records/rules/lines.ts";
import { openedRecord, writtenRecord } from "../records/testing.ts";
import { importTold, tellCopy, tellRecord } from "../testing.ts";
import { declineProposal } from "./actions/decline-proposal.ts";
import { proposeChange } from "./actions/propose-change.ts";
import { takeProposal } from "./actions/take-proposal.ts";
import { withdrawProposal } from "./actions/withdraw-proposal.ts";
import { openOnRecord, openProposals, proposalById, proposalsBy, versionsProposed } from "./questions.ts";

let database: Awaited<ReturnType<typeof testDatabase>>;
let ground: Ground;
let region: SmallRegion;
let owner: Actor;
let stranger: Actor;
const caller = (actor: Actor): Caller => ({ ground, actor, door: "office" });
const codesOf = (outcome: { ok: boolean; refusals?: readonly { code: string }[] }): string[] =>
  (outcome.refusals ?? []).map(({ code }) => code);
const db = () => database.db.sql;
const some = { offset: 0, limit: 20 };

beforeAll(async () => {
  database = await testDatabase();
  ground = testGround(database.db);
  connectTestSearch(database.db);
  region = await smallRegion(ground);
  owner = (await somebody(ground, region.balqash, { role: "cataloguer", node: region.balqash })).actor;
  stranger = (await somebody(ground, region.nura, { role: "cataloguer", node: region.nura })).actor;
});
afterAll(() => database.close());

const withText = (lines: readonly EditLine[], tag: string, text: string): EditLine[] =>
  lines.map((line) => (line.tag === tag ? { ...line, text } : line));
const note: EditLine = { tag: "500", ind: "##", text: "$a Мұқабасында басқа атау" };

/** A proposal of the stranger for this record. */
async function proposed(record: number, change: (lines: EditLine[]) => EditLine[]): Promise<number> {
  const opened = await openedRecord(ground, record);
  const made = await perform(caller(stranger), proposeChange, {
    ...opened,
    lines: change(opened.lines),
    node: region.nura,
    note: "Кітаптың өзінде солай",
  });
  if (!made.ok) throw new Error(JSON.stringify(made.refusals));
  return made.value.id;
}
const edited = async (record: number, change: (lines: EditLine[]) => EditLine[]) => {
  const opened = await openedRecord(ground, record);
  return perform(caller(owner), editRecord, { ...opened, lines: change(opened.lines) });
};
const title = async (record: number) => (await recordById(db(), record))?.description.title.text;

describe("a change proposed by a cataloguer of another system", () => {
  it("[NET-01] leaves the record as it is and waits for its owner, who takes it over: the version names the proposer", async () => {
    const record = await writtenRecord(ground, region.balqash, "Қараш оқиғасы");
    const id = await proposed(record, (lines) => [...withText(lines, "245", "$a Қараш-Қараш оқиғасы"), note]);
    expect(await title(record)).toBe("Қараш оқиғасы");
    expect(await openOnRecord(db(), record)).toEqual([{ id, madeBy: stranger.account }]);
    const waiting = await openProposals(db(), [region.balqash], some);
    expect(waiting.proposals.map((one) => one.id)).toContain(id);
    expect((await openProposals(db(), [region.nura], some)).total).toBe(0);
    const taken = await perform(caller(owner), takeProposal, { proposal: id, seen: 1, answer: "Рақмет" });
    expect(taken).toMatchObject({ ok: true, value: { version: 2, changed: true } });
    expect(await title(record)).toBe("Қараш-Қараш оқиғасы");
    const [newest] = await versionsOf(db(), record);
    expect(newest).toMatchObject({ why: "edit", madeBy: owner.account, note: "Кітаптың өзінде солай" });
    expect(await versionsProposed(db(), record)).toEqual([
      { version: 2, madeBy: stranger.account, node: region.nura },
    ]);
    const told = (await proposalsBy(db(), stranger.account ?? 0, some)).proposals.find(
      (one) => one.id === id,
    );
    expect(told).toMatchObject({ state: "taken", answer: "Рақмет", answeredBy: owner.account, version: 2 });
    expect(codesOf(await perform(caller(owner), takeProposal, { proposal: id, seen: 2 }))).toEqual([
      "proposal-answered",
    ]);
  });

  it("is joined with what its owner changed meanwhile; where both changed one field, a person chooses", async () => {
    const record = await writtenRecord(ground, region.balqash, "Екі жақтан");
    const id = await proposed(record, (lines) => [
      ...withText(lines, "264", "$a Астана $b Фолиант $c 1942"),
      note,
    ]);
    await edited(record, (lines) => withText(lines, "245", "$a Екі жақтан өзгерген"));
    expect(codesOf(await perform(caller(owner), takeProposal, { proposal: id, seen: 1 }))).toEqual([
      "changed-meanwhile",
    ]);
    expect((await perform(caller(owner), takeProposal, { proposal: id, seen: 2 })).ok).toBe(true);
    const both = await recordById(db(), record);
    expect(both?.description.title.text).toBe("Екі жақтан өзгерген");
    expect(both?.description.publications[0]?.places).toEqual(["Астана"]);

    const second = await proposed(record, (lines) =>
      withText([...lines, { ...note, text: "$a Суретті" }], "264", "$a Алматы $b Атамұра $c 1942"),
    );
    await edited(record, (lines) => withText(lines, "264", "$a Қарағанды $b Арко $c 1942"));
    const unsaid = await perform(caller(owner), takeProposal, { proposal: second, seen: 4 });
    expect(unsaid).toMatchObject({ refusals: [{ code: "proposal-met", facts: { tags: "264" } }] });
    const chosen = { proposal: second, seen: 4, take: ["500"] };
    expect((await perform(caller(owner), takeProposal, chosen)).ok).toBe(true);
    const joined = await recordById(db(), record);
    expect(joined?.description.publications[0]?.places).toEqual(["Қарағанды"]);
    expect(JSON.stringify(joined?.description.notes)).toContain("Суретті");
  });

  it("keeps the fields of copies and every blank of an imported record where nobody proposed anything", async () => {
    const fields = [tellCopy({ branch: "Орталық", inventory: "А-1", barcode: "P-1" })];
    await importTold(ground, region.balqash, [
      tellRecord({ number: "p-copy", title: "Данасы бар", year: 1980, fields }),
    ]);
    const record = (await recordsByNumber(db(), "p-copy"))[0]?.id ?? 0;
    const id = await proposed(record, (lines) => [...lines, note]);
    expect((await perform(caller(owner), takeProposal, { proposal: id, seen: 1 })).ok).toBe(true);
    const read = async (version: number) => {
      const raw = await rawOf(db(), record, version);
      return raw ? ((await readRaw(raw))?.fields ?? []) : [];
    };
    const [before, after] = [await read(1), await read(2)];
    const order = (one: unknown[]): string[] => one.map((field) => JSON.stringify(field)).sort();
    expect(order(after.filter(({ tag }) => tag !== "500"))).toEqual(order(before));
    expect(after.filter(({ tag }) => tag === "952")).toHaveLength(1);
  });

  it("is taken without a new version when the record says so already", async () => {
    const record = await writtenRecord(ground, region.balqash);
    const id = await proposed(record, (lines) => [...lines, note]);
    await edited(record, (lines) => [...lines, note]);
    const taken = await perform(caller(owner), takeProposal, { proposal: id, seen: 2 });
    expect(taken).toMatchObject({ ok: true, value: { changed: false } });
    expect(await versionsOf(db(), record)).toHaveLength(2);
    expect(await versionsProposed(db(), record)).toEqual([]);
  });

  it("is declined with a reason, or withdrawn by whoever proposed it, once", async () => {
    const record = await writtenRecord(ground, region.balqash);
    const id = await proposed(record, (lines) => [...lines, note]);
    expect(codesOf(await perform(caller(owner), declineProposal, { proposal: id }))).toEqual(["decline-why"]);
    const no = { proposal: id, answer: "Титулда олай емес" };
    expect((await perform(caller(owner), declineProposal, no)).ok).toBe(true);
    expect(await proposalById(db(), id)).toMatchObject({ state: "declined", answer: "Титулда олай емес" });
    expect(codesOf(await perform(caller(stranger), withdrawProposal, { proposal: id }))).toEqual([
      "proposal-answered",
    ]);
    // A declined proposal does not bar the next one.
    const next = await proposed(record, (lines) => [...lines, note]);
    expect((await perform(caller(stranger), withdrawProposal, { proposal: next })).ok).toBe(true);
    expect(await openOnRecord(db(), record)).toEqual([]);
    expect((await recordsByIds(db(), [record]))[0]?.version).toBe(1);
  });

  it("is refused when it changes nothing, says no reason, waits already, or the record is one's own", async () => {
    const record = await writtenRecord(ground, region.balqash);
    const opened = { ...(await openedRecord(ground, record)), node: region.nura };
    const same = await perform(caller(stranger), proposeChange, opened);
    expect(codesOf(same).sort()).toEqual(["nothing-proposed", "proposal-why"]);
    const changed = { ...opened, lines: [...opened.lines, note], note: "Толықтыру" };
    const own = await perform(caller(owner), proposeChange, { ...changed, node: region.balqash });
    expect(codesOf(own)).toEqual(["yours-to-edit"]);
    expect((await perform(caller(stranger), proposeChange, changed)).ok).toBe(true);
    expect(codesOf(await perform(caller(stranger), proposeChange, changed))).toEqual(["proposal-waits"]);
    const untitled = { ...changed, lines: withText(opened.lines, "245", "") };
    expect(codesOf(await perform(caller(stranger), proposeChange, untitled))).toContain("title-missing");
  });

  it("[NET-01] nobody answers for another library: neither the proposer, nor a village librarian of the owner's", async () => {
    const record = await writtenRecord(ground, region.balqash);
    const id = await proposed(record, (lines) => [...lines, note]);
    const village = (await somebody(ground, region.syrlas, { role: "branch-head", node: region.syrlas }))
      .actor;
    for (const actor of [stranger, village]) {
      expect(codesOf(await perform(caller(actor), takeProposal, { proposal: id, seen: 1 }))).toEqual([
        "not-permitted",
      ]);
      expect(codesOf(await perform(caller(actor), declineProposal, { proposal: id, answer: "x" }))).toEqual([
        "not-permitted",
      ]);
    }
    expect(codesOf(await perform(caller(owner), withdrawProposal, { proposal: id }))).toEqual([
      "not-permitted",
    ]);
    expect(codesOf(await perform(caller(owner), takeProposal, { proposal: 99_999_999, seen: 1 }))).toEqual([
      "not-permitted",
    ]);
  });
});
