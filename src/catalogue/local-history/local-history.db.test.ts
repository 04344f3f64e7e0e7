import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Actor, type Outcome, theHouse } from "#basics";
import { dataField } from "#formats";
import { type SmallRegion, smallRegion, testGround } from "#libraries/testing";
import { somebody } from "#people/testing";
import { type AnyAction, type Ground, perform } from "#platform/acts";
import { testDatabase } from "#platform/db/testing";
import type { SearchEngine } from "#platform/search";
import { connectTestSearch } from "#stock/testing";
import { relateAuthorities } from "../authorities/actions/relate-authorities.ts";
import { someAuthority } from "../authorities/testing.ts";
import { importTold, tellRecord } from "../testing.ts";
import { addDirection, editDirection } from "./actions/keep-directions.ts";
import { markRecord, markRecords, unmarkRecord } from "./actions/mark-records.ts";
import { localRecords } from "./figures/local-records.ts";
import { directionsOf } from "./questions/directions.ts";
import { countMarked, localHistoryAmong, markOf, newestMarks, unmarkedAbout } from "./questions/marks.ts";

let database: Awaited<ReturnType<typeof testDatabase>>;
let ground: Ground;
let region: SmallRegion;
let engine: SearchEngine;
let editor: Actor;
const place: Record<string, number> = {};
beforeAll(async () => {
  database = await testDatabase();
  ground = testGround(database.db);
  engine = connectTestSearch(database.db);
  region = await smallRegion(ground);
  editor = (await somebody(ground, region.balqash, { role: "local-history-editor", node: region.balqash }))
    .actor;
  for (const [key, kk] of Object.entries({
    oblast: "Қарағанды облысы",
    district: "Нұра ауданы",
    village: "Киевка",
  }))
    place[key] = await someAuthority(ground, region.region, { kind: "place", heading: { kk } });
  for (const [authority, other] of [
    [place.village, place.district],
    [place.district, place.oblast],
  ])
    await perform({ ground, actor: theHouse, door: "cli" }, relateAuthorities, {
      node: region.region,
      authority,
      relation: "within",
      other,
    });
});
afterAll(() => database.close());

const act = (actor: Actor, action: AnyAction, input: object) =>
  perform({ ground, actor, door: "office" }, action, { node: region.balqash, ...input });
const codes = (outcome: Outcome<unknown>): string[] =>
  outcome.ok ? [] : outcome.refusals.map((one) => one.code);
let numbers = 0;
async function book(title: string, about?: string, node = region.nura): Promise<number> {
  const number = `l${++numbers}`;
  await importTold(
    ground,
    node,
    [tellRecord({ number, title, fields: about ? [dataField("651", " 4", "a", about)] : [] })],
    "test",
  );
  const { rows } = await sql<{ id: number }>`select id from record where source_number = ${number}`.execute(
    database.db.sql,
  );
  return Number(rows[0]?.id);
}
const index = async (filters: Record<string, string[]>) =>
  (await engine.search({ text: "", filters: { local: ["yes"], ...filters } })).ids.sort((a, b) => a - b);

describe("one index for the whole region", () => {
  it("[LOC-01] a record of any system is marked by whoever may at a node of their own, with direction and place", async () => {
    const record = await book("Нұра өңірінің тарихы");
    const outcome = await act(editor, markRecord, {
      record,
      version: 0,
      directions: ["1", "2"],
      places: [String(place.village)],
      note: "Ауыл туралы",
    });
    expect(codes(outcome)).toEqual([]);
    expect(await index({})).toEqual([record]);
    expect(await index({ "local-direction": ["history"] })).toEqual([record]);
    // [LOC-11] A village counts in its district and in the oblast.
    for (const key of ["village", "district", "oblast"])
      expect(await index({ "local-place": [String(place[key])] }), key).toEqual([record]);
    expect(await index({ "local-direction": ["sport"] })).toEqual([]);
    expect(await markOf(database.db.sql, record)).toMatchObject({
      version: 1,
      directions: [1, 2],
      places: [place.village],
      off: false,
    });
    expect(await localHistoryAmong(database.db.sql, [record, 999])).toEqual(new Set([record]));
    const facets = (await engine.search({ text: "", facets: ["local", "local-direction", "local-place"] }))
      .facets;
    expect(facets["local-direction"]?.values.map((one) => one.value).sort()).toEqual(["history", "nature"]);
  });

  it("is refused for another's node, without permission, for what is no place or direction, and when changed meanwhile", async () => {
    const record = await book("Басқа");
    const person = await someAuthority(ground, region.region, { heading: { kk: "Тұлға, Бір" } });
    const mark = { record, version: 0 };
    expect(codes(await act(editor, markRecord, { ...mark, node: region.nura }))).toEqual(["not-permitted"]);
    const { actor: librarian } = await somebody(ground, region.syrlas, {
      role: "librarian",
      node: region.syrlas,
    });
    expect(codes(await act(librarian, markRecord, mark))).toEqual(["not-permitted"]);
    expect(
      codes(await act(editor, markRecord, { ...mark, directions: ["99"], places: [String(person)] })),
    ).toEqual(["no-such-direction", "no-such-place"]);
    expect(codes(await act(editor, markRecord, { ...mark, record: 999999 }))).toEqual(["no-such"]);
    expect(codes(await act(editor, unmarkRecord, mark))).toEqual(["no-such"]);
    expect(codes(await act(editor, markRecord, mark))).toEqual([]);
    expect(codes(await act(editor, markRecord, mark))).toEqual(["changed-meanwhile"]);
    expect(codes(await act(editor, unmarkRecord, { record, version: 1 }))).toEqual([]);
    expect(await index({})).not.toContain(record);
    expect(await markOf(database.db.sql, record)).toMatchObject({ version: 2, off: true });
    // Marked again, it is there again; nothing of before comes back by itself.
    expect(codes(await act(editor, markRecords, { records: [record], directions: ["3"] }))).toEqual([]);
    expect(await markOf(database.db.sql, record)).toMatchObject({ version: 3, directions: [3], off: false });
  });

  it("many at once get what they have not, and a merged record's mark stands where it leads", async () => {
    const [one, two, three] = [await book("Бір"), await book("Екі"), await book("Үш")];
    await act(editor, markRecord, { record: one, version: 0, directions: ["1"], places: [] });
    await sql`update record set merged_into = ${two}, same_as = ${two} where id = ${three}`.execute(
      database.db.sql,
    );
    expect(
      await act(editor, markRecords, {
        records: [one, three],
        directions: ["1", "5"],
        places: [place.district],
      }),
    ).toMatchObject({ ok: true, value: { records: 2 } });
    expect((await markOf(database.db.sql, one))?.directions).toEqual([1, 5]);
    expect(await index({ "local-direction": ["education"] })).toEqual([one, two]);
    expect(codes(await act(editor, markRecords, { records: [], directions: [] }))).toEqual(["required"]);
  });

  it("records about places of the index that nobody marked are offered, those taken off not", async () => {
    const offered = async (chosen?: number) =>
      (await unmarkedAbout(database.db.sql, { place: chosen, after: 0, limit: 50 })).map((one) => one.id);
    const [near, far] = [await book("Киевка ауылы", "Киевка"), await book("Мәскеу", "Мәскеу")];
    expect(await offered()).toContain(near);
    expect(await offered(place.oblast)).toEqual([near]);
    expect(await offered()).not.toContain(far);
    await act(editor, markRecords, { records: [near] });
    expect(await offered()).not.toContain(near);
    expect(await countMarked(database.db.sql)).toBe((await newestMarks(database.db.sql, 100)).length);
  });

  it("[LOC-01] the figure counts the records of the place that brought them, on a day", async () => {
    const asked = (to: string) =>
      database.db.sql
        .transaction()
        .execute((tx) =>
          localRecords.number(tx, { nodes: [region.nura], period: { from: "2026-01-01", to } } as Parameters<
            typeof localRecords.number
          >[1]),
        );
    const [row] = await asked("2026-11-30");
    expect(row?.value).toBe(await countMarked(database.db.sql));
    expect(await asked("2026-01-31")).toEqual([]);
  });
});

describe("the vocabulary of directions", () => {
  it("is the region's: kept at its root, a code once, withdrawn without being lost", async () => {
    const root = (
      await somebody(ground, region.region, { role: "region-administrator", node: region.region })
    ).actor;
    const input = { code: "toponymy", name: { kk: "Жер-су атаулары", ru: "Топонимика" }, rank: 15 };
    expect(codes(await act(editor, addDirection, input))).toEqual(["not-permitted"]);
    expect(codes(await act(root, addDirection, input))).toEqual([]);
    expect(codes(await act(root, addDirection, input))).toEqual(["direction-there"]);
    expect(codes(await act(root, addDirection, { ...input, code: "Жер" }))).toEqual(["code-malformed"]);
    const made = (await directionsOf(database.db.sql)).find((one) => one.code === "toponymy");
    const edit = { direction: made?.id, version: 1, name: input.name, rank: 15, withdrawn: "on" };
    expect(codes(await act(root, editDirection, edit))).toEqual([]);
    expect(codes(await act(root, editDirection, edit))).toEqual(["changed-meanwhile"]);
    expect((await directionsOf(database.db.sql)).at(-1)).toMatchObject({ code: "toponymy", withdrawn: true });
  });
});
