import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { type Actor, done, type Outcome, theHouse } from "#basics";
import { dataField, type RawRecord } from "#formats";
import { type SmallRegion, smallRegion, testGround } from "#libraries/testing";
import { type AnyAction, action, type Ground, perform } from "#platform/acts";
import { testDatabase } from "#platform/db/testing";
import type { RunningJob } from "#platform/jobs";
import type { SearchEngine } from "#platform/search";
import { connectTestSearch } from "#stock/testing";
import { manyRecords, tellBook } from "../lists/testing.ts";
import { rawOf, recordById } from "../records/questions/records.ts";
import { readRaw } from "../records/raw.ts";
import { reviseRecord } from "../records/save.ts";
import { importTold, tellRecord } from "../testing.ts";
import { draftBatch, dropDraftBatch } from "./actions/draft-batch.ts";
import { beginBatch, carryBatch, stopBatch, undoBatch } from "./actions/run-batch.ts";
import { type Choice, chosenRecords, numbersIn } from "./choice.ts";
import { batchJobs } from "./jobs.ts";
import { type Batch, batchById, batchRecords, previewBatch } from "./questions.ts";
import type { Change } from "./rules/change.ts";

/** Ten thousand in the nightly run. */
const many = process.env.ORTAQ_ALL_PAGES ? 10_000 : 500;

let database: Awaited<ReturnType<typeof testDatabase>>;
let ground: Ground;
let region: SmallRegion;
let engine: SearchEngine;
let account = 0;
beforeAll(async () => {
  database = await testDatabase();
  ground = testGround(database.db);
  engine = connectTestSearch(database.db);
  region = await smallRegion(ground);
  const { rows } = await sql<{
    id: number;
  }>`insert into account (login) values ('zhanar') returning id`.execute(database.db.sql);
  account = rows[0]?.id ?? 0;
});
afterAll(() => database.close());

const cataloguer = (node = region.balqash): Actor => ({
  account,
  person: null,
  grants: [{ role: "cataloguer", permissions: ["catalogue.batch"], node }],
});
const act = (what: AnyAction, input: unknown, actor: Actor = cataloguer()) =>
  perform({ ground, actor, door: "office" }, what, input);
const must = <T>(outcome: Outcome<T>): T => {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusals));
  return outcome.value;
};
const codes = (outcome: Outcome<unknown>): string[] =>
  outcome.ok ? [] : outcome.refusals.map(({ code }) => code);
const draft = async (
  change: Change,
  records: readonly number[],
  note = "",
  choice: Choice = { by: "numbers", numbers: [...records] },
): Promise<number> =>
  must(await act(draftBatch, { node: region.balqash, choice, records, change, note })).batch;
const batchOf = async (id: number): Promise<Batch> => {
  const batch = await batchById(database.db.sql, id);
  if (!batch) throw new Error("no such batch");
  return batch;
};
/** Carries a batch as the worker does; `between` runs after each step. */
async function work(
  batch: number,
  between: (step: number) => Promise<void> = async () => undefined,
): Promise<void> {
  let step = 0;
  const job = {
    id: 0,
    input: { batch },
    ground,
    askedBy: account,
    signal: new AbortController().signal,
    progress: () => between(++step),
  } as unknown as RunningJob<unknown>;
  await batchJobs[0]?.run(job);
}
const raw = async (id: number, version?: number): Promise<RawRecord> => {
  const form = await rawOf(database.db.sql, id, version);
  const read = form ? await readRaw(form) : undefined;
  if (!read) throw new Error("unreadable");
  return read;
};
const values = (record: RawRecord, tag: string): string[] =>
  record.fields.flatMap((field) =>
    field.tag === tag && "subfields" in field ? field.subfields.map(({ value }) => value) : [],
  );
/** A person saves a record of their own. */
async function edit(id: number, title: string): Promise<void> {
  const seen = await recordById(database.db.sql, id);
  const record = await raw(id);
  const save = action({
    name: "test.edit",
    may: "anyone",
    input: z.object({}),
    run: async (one) => {
      const fields = record.fields.map((field) =>
        field.tag === "245" ? dataField("245", "10", "a", title) : field,
      );
      return reviseRecord(one, {
        record: id,
        seen: seen?.version ?? 0,
        raw: { ...record, fields },
        flavour: "marc21",
        why: "edit",
      });
    },
  });
  must(await perform({ ground, actor: theHouse, door: "office" }, save, {}));
}

const subject = (value: string): Change => ({
  do: "replace",
  tag: "650",
  find: "Роман",
  by: value,
  pattern: false,
  matchCase: true,
});

describe("a change of many records", () => {
  it(`is previewed, carried out over ${many} while another edits, and taken back but for what was edited since`, async () => {
    await importTold(
      ground,
      region.syrlas,
      Array.from({ length: many }, (_, at) =>
        tellRecord({
          number: `many-${at}`,
          title: `Кітап ${at}`,
          subject: at % 10 === 0 ? "Тарих" : "Роман",
        }),
      ),
      "many",
    );
    const { rows } = await sql<{
      id: number;
    }>`select id from record where source = 'many' order by id`.execute(database.db.sql);
    const ids = rows.map(({ id }) => id);
    const expected = ids.filter((_, at) => at % 10 !== 0);
    const batch = await draft(subject("Қазақ романы"), ids);

    const preview = await previewBatch(database.db.sql, await batchOf(batch));
    expect(preview.looked).toBe(Math.min(many, 1_000));
    expect(preview.changed + preview.same).toBe(preview.looked);
    expect(preview.rows[0]).toMatchObject({
      outcome: "changed",
      difference: { was: ["650 _4 $a Роман"], now: ["650 _4 $a Қазақ романы"] },
    });
    expect((await recordById(database.db.sql, ids[1] ?? 0))?.version).toBe(1);

    must(await act(beginBatch, { batch }));
    const late = ids.at(-1) ?? 0;
    const early = ids[1] ?? 0;
    const began = performance.now();
    await work(batch, async (step) => {
      // The last record has not been reached after the first step: a person is faster there.
      if (step === 1) await edit(late, "Басқа кісі өзгертті");
    });
    const seconds = (performance.now() - began) / 1000;
    process.stderr.write(
      `batch change: ${many} records in ${seconds.toFixed(1)} s, ${Math.round(many / seconds)} a second\n`,
    );
    const carried = await batchOf(batch);
    expect(carried).toMatchObject({
      state: "done",
      counts: { changed: expected.length - 1, same: many / 10, left: 1, waiting: 0 },
    });
    expect(await batchRecords(database.db.sql, batch, "left", { offset: 0, limit: 9 })).toMatchObject([
      { record: late, reason: "changed-meanwhile" },
    ]);
    expect(values(await raw(late), "245")).toEqual(["Басқа кісі өзгертті"]);
    expect(values(await raw(late), "650")).toEqual(["Роман"]);
    expect(await rawOf(database.db.sql, early)).toMatchObject({ version: 2, why: "batch", madeBy: account });
    expect((await engine.search({ text: "қазақ романы", limit: 0 })).total).toBe(expected.length - 1);

    await edit(early, "Кейін өзгертілді");
    must(await act(undoBatch, { batch }));
    await work(batch);
    const undone = await batchOf(batch);
    expect(undone).toMatchObject({
      state: "undone",
      counts: { restored: expected.length - 2, kept: 1, changed: 0 },
    });
    expect(await batchRecords(database.db.sql, batch, "kept", { offset: 0, limit: 9 })).toMatchObject([
      { record: early },
    ]);
    const back = ids[2] ?? 0;
    const [before, after] = [await rawOf(database.db.sql, back, 1), await rawOf(database.db.sql, back)];
    expect(after).toMatchObject({ version: 3, why: "undo", container: before?.container });
    expect(after?.bytes.equals(before?.bytes ?? Buffer.alloc(0))).toBe(true);
    expect((await recordById(database.db.sql, back))?.description.subjects.map(({ text }) => text)).toEqual([
      "Роман",
    ]);
    expect(values(await raw(early), "650")).toEqual(["Қазақ романы"]);
    expect((await engine.search({ text: "қазақ романы", limit: 0 })).total).toBe(1);
  });

  it("can be stopped and goes on where it was", async () => {
    const ids = await manyRecords(
      ground,
      region.balqash,
      Array.from({ length: 5 }, (_, at) => tellBook(`Тоқта ${at}`, dataField("650", " 4", "a", "Роман"))),
    );
    const batch = await draft(subject("Повесть"), ids);
    expect(codes(await act(undoBatch, { batch }))).toEqual(["batch-not-now"]);
    must(await act(beginBatch, { batch }));
    expect(must(await act(carryBatch, { batch, most: 2 }))).toEqual({ state: "running", left: 3 });
    must(await act(stopBatch, { batch }));
    expect(must(await act(carryBatch, { batch }))).toEqual({ state: "stopped", left: 0 });
    expect((await batchOf(batch)).counts).toMatchObject({ changed: 2, waiting: 3 });
    must(await act(beginBatch, { batch }));
    await work(batch);
    expect(await batchOf(batch)).toMatchObject({ state: "done", counts: { changed: 5 } });
    expect(codes(await act(beginBatch, { batch }))).toEqual(["batch-not-now"]);
  });

  it("a record brought from a file is restored byte for byte, in the form it came in", async () => {
    await importTold(ground, region.balqash, [
      tellRecord({ number: "b-iso", title: "Файлдан келген", subject: "Роман" }),
    ]);
    const { rows } = await sql<{ id: number }>`select id from record where source_number = 'b-iso'`.execute(
      database.db.sql,
    );
    const id = rows[0]?.id ?? 0;
    const batch = await draft(subject("Дастан"), [id]);
    must(await act(beginBatch, { batch }));
    await work(batch);
    expect(await rawOf(database.db.sql, id)).toMatchObject({ container: "marc-json", version: 2 });
    must(await act(undoBatch, { batch }));
    await work(batch);
    const [first, last] = [await rawOf(database.db.sql, id, 1), await rawOf(database.db.sql, id)];
    expect(last).toMatchObject({ container: "iso2709", version: 3, why: "undo" });
    expect(last?.bytes.equals(first?.bytes ?? Buffer.alloc(0))).toBe(true);
  });

  it("refuses what would leave a record without title, and warns of losses before", async () => {
    const ids = await manyRecords(ground, region.balqash, [
      tellBook("Атауы", dataField("100", "1 ", "a", "Әуезов, Мұхтар")),
    ]);
    const gone = await draft({ do: "delete-field", tag: "245" }, ids);
    expect(await previewBatch(database.db.sql, await batchOf(gone))).toMatchObject({
      refused: 1,
      rows: [{ outcome: "refused", reason: "no-title" }],
    });
    must(await act(beginBatch, { batch: gone }));
    await work(gone);
    expect((await batchOf(gone)).counts).toMatchObject({ refused: 1, changed: 0 });
    const author = await draft({ do: "delete-field", tag: "100" }, ids);
    expect(await previewBatch(database.db.sql, await batchOf(author))).toMatchObject({
      warnings: { "loses-author": 1 },
    });
  });

  it("withdraws records with a reason, out of the search, and brings them back", async () => {
    const ids = await manyRecords(ground, region.balqash, [
      tellBook("Шығарылатын бірінші"),
      tellBook("Шығарылатын екінші"),
    ]);
    const change: Change = { do: "set-state", state: "withdrawn" };
    expect(
      codes(
        await act(draftBatch, {
          node: region.balqash,
          choice: { by: "numbers", numbers: ids },
          records: ids,
          change,
        }),
      ),
    ).toEqual(["required"]);
    const batch = await draft(change, ids, "Қайталанған жазба");
    expect(await previewBatch(database.db.sql, await batchOf(batch))).toMatchObject({
      changed: 2,
      rows: [{ difference: { was: ["published"], now: ["withdrawn"] } }, {}],
    });
    must(await act(beginBatch, { batch }));
    await work(batch);
    expect((await engine.search({ text: "шығарылатын", limit: 0 })).total).toBe(0);
    const { rows } = await sql<{
      reason: string;
    }>`select state_reason as reason from record where id = any(${ids}::bigint[])`.execute(database.db.sql);
    expect(rows.map(({ reason }) => reason)).toEqual(["Қайталанған жазба", "Қайталанған жазба"]);
    must(await act(undoBatch, { batch }));
    await work(batch);
    expect((await engine.search({ text: "шығарылатын", limit: 0 })).total).toBe(2);
  });

  it("touches only records of one's own system; others are counted and left", async () => {
    const [own = 0] = await manyRecords(ground, region.syrlas, [
      tellBook("Біздікі", dataField("650", " 4", "a", "Роман")),
    ]);
    const [foreign = 0] = await manyRecords(ground, region.village, [
      tellBook("Көршінікі", dataField("650", " 4", "a", "Роман")),
    ]);
    const told = {
      node: region.balqash,
      choice: { by: "numbers", numbers: [own, foreign] },
      records: [own, foreign],
      change: subject("Поэма"),
    };
    const made = must(await act(draftBatch, told));
    expect(made).toMatchObject({ chosen: 1, foreign: 1 });
    expect(codes(await act(draftBatch, { ...told, records: [foreign] }))).toEqual(["only-foreign"]);
    const stranger = cataloguer(region.nura);
    for (const what of [beginBatch, dropDraftBatch, carryBatch])
      expect(codes(await act(what, { batch: made.batch }, stranger))).toEqual(["not-permitted"]);
    expect(codes(await act(draftBatch, told, stranger))).toEqual(["not-permitted"]);
    must(await act(dropDraftBatch, { batch: made.batch }));
    expect(await batchById(database.db.sql, made.batch)).toBeUndefined();
  });

  it("a merged record is one's own still: the leader of others is left, one's own version is changed", async () => {
    const [own = 0] = await manyRecords(ground, region.balqash, [
      tellBook("Бірікті", dataField("650", " 4", "a", "Роман")),
    ]);
    const [leader = 0] = await manyRecords(ground, region.nura, [
      tellBook("Бірікті", dataField("650", " 4", "a", "Роман")),
    ]);
    await sql`update record set merged_into = ${leader}, same_as = ${leader} where id = ${own}`.execute(
      database.db.sql,
    );
    const batch = await draft(subject("Хикаят"), [leader]);
    must(await act(beginBatch, { batch }));
    await work(batch);
    expect(values(await raw(own), "650")).toEqual(["Хикаят"]);
    expect(values(await raw(leader), "650")).toEqual(["Роман"]);
  });

  it("refuses input that no record could take", async () => {
    const [id = 0] = await manyRecords(ground, region.balqash, [tellBook("Дұрыс емес")]);
    const refusedBy = async (change: unknown): Promise<string[]> =>
      codes(
        await act(draftBatch, {
          node: region.balqash,
          choice: { by: "numbers", numbers: [id] },
          records: [id],
          change,
        }),
      );
    expect(await refusedBy({ do: "delete-field", tag: "001" })).toEqual(["tag-not-here"]);
    expect(await refusedBy({ do: "delete-field", tag: "952" })).toEqual(["tag-not-here"]);
    expect(await refusedBy({ do: "delete-field", tag: "6500" })).toEqual(["not-a-tag"]);
    expect(await refusedBy({ do: "add-subfield", tag: "650", code: "xx", value: "а" })).toEqual([
      "not-a-code",
    ]);
    expect(
      await refusedBy({ do: "replace", tag: "650", find: "*", by: "", pattern: true, matchCase: false }),
    ).toEqual(["pattern-too-wide"]);
    expect(
      await refusedBy({
        do: "add-field",
        tag: "500",
        indicators: "",
        subfields: [{ code: "a", value: "бір\u001dекі" }],
      }),
    ).toEqual(["odd-characters"]);
    expect(
      codes(
        await act(draftBatch, {
          node: region.balqash,
          choice: { by: "numbers", numbers: [] },
          records: [],
          change: subject("а"),
        }),
      ),
    ).toEqual(["nothing-chosen"]);
  });

  it("the same form twice drafts one change", async () => {
    const ids = await manyRecords(ground, region.balqash, [
      tellBook("Екі рет", dataField("650", " 4", "a", "Роман")),
    ]);
    const key = crypto.randomUUID();
    const told = {
      node: region.balqash,
      choice: { by: "numbers", numbers: ids },
      records: ids,
      change: subject("Әңгіме"),
    };
    const once = must(await perform({ ground, actor: cataloguer(), door: "office", key }, draftBatch, told));
    expect(
      must(await perform({ ground, actor: cataloguer(), door: "office", key }, draftBatch, told)),
    ).toEqual(once);
  });
});

describe("choosing records", () => {
  it("by a search of any length, an import, a list and numbers", async () => {
    const ids = await manyRecords(
      ground,
      region.balqash,
      Array.from({ length: 130 }, (_, at) => tellBook(`Таңдаулы қобыз ${at}`)),
    );
    const db = database.db.sql;
    expect(await chosenRecords(db, { by: "query", address: "q=таңдаулы+қобыз&sort=title" })).toEqual(ids);
    expect(await chosenRecords(db, { by: "query", address: "q=таңдаулы+қобыз&language=kaz" })).toEqual([]);
    expect(await chosenRecords(db, { by: "numbers", numbers: [ids[1] ?? 0, 999_999, ids[0] ?? 0] })).toEqual(
      ids.slice(0, 2),
    );
    const { run } = await importTold(ground, region.balqash, [tellRecord({ number: "c1", title: "Импорт" })]);
    expect(await chosenRecords(db, { by: "import", run })).toHaveLength(1);
    expect(await chosenRecords(db, { by: "query", address: "q=таңдаулы+қобыз" }, 100)).toHaveLength(101);
    expect(done(numbersIn("12, 15\n/kk/records/17 12 сөз 0"))).toEqual(done([12, 15, 17]));
  });
});
