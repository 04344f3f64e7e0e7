import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Actor, Outcome } from "#basics";
import { type SmallRegion, smallRegion, testGround } from "#libraries/testing";
import { type AnyAction, type Caller, perform } from "#platform/acts";
import { testDatabase } from "#platform/db/testing";
import {
  closeAccount,
  doublePairs,
  findPersons,
  keepApart,
  mergePersons,
  namesOfPersons,
  nodesWithin,
  personById,
  undoMerge,
} from "./index.ts";
import type { PersonNames } from "./rules.ts";
import { somebody, somePerson, somePost } from "./testing.ts";

const { db, close } = await testDatabase();
afterAll(close);
const ground = testGround(db);
const day = "2026-11-24";

let region: SmallRegion;
let editor: Actor;
beforeAll(async () => {
  region = await smallRegion(ground);
  editor = (await somebody(ground, region.balqash, { role: "system-administrator", node: region.balqash }))
    .actor;
});

const by = (actor: Actor): Caller => ({ ground, actor, door: "office" });
const codes = (outcome: Outcome<unknown>): string[] =>
  outcome.ok ? [] : outcome.refusals.map((one) => one.code);
async function must<T>(actor: Actor, action: AnyAction, input: unknown): Promise<T> {
  const outcome = await perform(by(actor), action, input);
  if (!outcome.ok) throw new Error(`${action.name}: ${JSON.stringify(outcome.refusals)}`);
  return outcome.value as T;
}
const kk = (surname: string, given: string, patronymic?: string): PersonNames => ({
  kk: { surname, given, ...(patronymic && { patronymic }) },
});
const find = async (words: string, within: number[] = [region.region]): Promise<number[]> =>
  (
    await findPersons(db.sql, {
      words,
      within: await nodesWithin(db.sql, within, day),
      day,
      page: 1,
      size: 50,
    })
  ).persons.map((one) => one.id);

describe("merging", () => {
  it("rewrites nothing, both addresses answer, and undoing restores exactly what was", async () => {
    const [one, two, three] = [
      await somePerson(ground, region.syrlas, kk("Бірінші", "Адам")),
      await somePerson(ground, region.syrlas, kk("Екіншісі", "Адам")),
      await somePerson(ground, region.central, kk("Үшінші", "Адам")),
    ];
    const post = await somePost(ground, one, region.syrlas);
    const dump = async () =>
      (
        await sql<{ all: unknown }>`
          select jsonb_build_object(
            'persons', (select jsonb_agg(to_jsonb(p) - 'version' order by p.id) from person p where p.id in (${one}, ${two}, ${three})),
            'names', (select jsonb_agg(to_jsonb(n) order by n.id) from person_name n where n.person in (${one}, ${two}, ${three})),
            'posts', (select jsonb_agg(to_jsonb(o) order by o.id) from post o where o.id = ${post})) as all`.execute(
          db.sql,
        )
      ).rows[0]?.all;
    const before = await dump();
    const first = await must<{ merge: number }>(editor, mergePersons, {
      person: one,
      into: two,
      why: "бір адам",
    });
    const second = await must<{ merge: number }>(editor, mergePersons, { person: two, into: three });
    expect(await personById(db.sql, one, day)).toEqual({ mergedInto: three });
    const page = await personById(db.sql, three, day);
    expect(page && "posts" in page ? page.posts.map((each) => each.id) : []).toEqual([post]);
    expect((await namesOfPersons(db.sql, [one])).get(one)).toEqual(kk("Үшінші", "Адам"));
    expect(await find("Бірінші Адам")).toEqual([three]);
    const { rows } = await sql<{ person: number }>`select person from post where id = ${post}`.execute(
      db.sql,
    );
    expect(rows[0]?.person).toBe(one);

    expect(codes(await perform(by(editor), mergePersons, { person: one, into: three }))).toEqual([
      "person-merged",
    ]);
    await must(editor, undoMerge, { merge: second.merge });
    expect(await personById(db.sql, one, day)).toEqual({ mergedInto: two });
    await must(editor, undoMerge, { merge: first.merge });
    expect(codes(await perform(by(editor), undoMerge, { merge: first.merge }))).toEqual(["already-undone"]);
    expect(await dump()).toEqual(before);
  });
  it("undoing the earlier of two merges leaves the later", async () => {
    const [one, two, three] = [
      await somePerson(ground, region.syrlas),
      await somePerson(ground, region.syrlas),
      await somePerson(ground, region.syrlas),
    ];
    const first = await must<{ merge: number }>(editor, mergePersons, { person: one, into: two });
    await must(editor, mergePersons, { person: two, into: three });
    await must(editor, undoMerge, { merge: first.merge });
    expect(await personById(db.sql, one, day)).toMatchObject({ id: one });
    expect(await personById(db.sql, two, day)).toEqual({ mergedInto: three });
  });
  it("is refused for one record, two open accounts, and persons of others", async () => {
    const [one, two] = [await somebody(ground, region.syrlas), await somebody(ground, region.syrlas)];
    const pair = { person: one.person, into: two.person };
    expect(codes(await perform(by(editor), mergePersons, { ...pair, into: one.person }))).toEqual([
      "same-person",
    ]);
    expect(codes(await perform(by(editor), mergePersons, pair))).toEqual(["both-have-accounts"]);
    const foreign = await somePerson(ground, region.village);
    expect(codes(await perform(by(editor), mergePersons, { ...pair, into: foreign }))).toEqual([
      "not-permitted",
    ]);
    expect(codes(await perform(by(editor), mergePersons, { person: foreign, into: one.person }))).toEqual([
      "not-permitted",
    ]);
    await must(editor, closeAccount, { account: one.account });
    await must(editor, mergePersons, pair);
  });
  it("two that merge each other at once do not lead in a circle", async () => {
    const [one, two] = [await somePerson(ground, region.syrlas), await somePerson(ground, region.syrlas)];
    const both = await Promise.all([
      perform(by(editor), mergePersons, { person: one, into: two }),
      perform(by(editor), mergePersons, { person: two, into: one }),
    ]);
    expect(both.filter((outcome) => outcome.ok)).toHaveLength(1);
  });
  it("[I18-06] the list of doubles shows pairs of the own nodes until they are told apart", async () => {
    const one = await somePerson(ground, region.children, kk("Қосарланов", "Егіз", "Асанұлы"));
    const two = await somePerson(ground, region.children, {
      ru: { surname: "Косарланов", given: "Егиз", patronymic: "Асанович" },
    });
    const three = await somePerson(ground, region.children, kk("Егіз", "Қосарланов"));
    await somePerson(ground, region.children, kk("Қосарланов", "Басқа"));
    const pairs = async () =>
      (await doublePairs(db.sql, [region.children])).map((pair) => [pair.one, pair.other]);
    expect(await pairs()).toEqual(
      expect.arrayContaining([
        [one, two],
        [one, three],
      ]),
    );
    expect((await pairs()).length).toBeLessThanOrEqual(3);
    await must(editor, keepApart, { person: two, other: one });
    expect(await pairs()).not.toContainEqual([one, two]);
    expect(await doublePairs(db.sql, [region.nura])).toEqual([]);
  });
});
