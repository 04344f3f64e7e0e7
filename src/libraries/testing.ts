/** For tests of all rooms: a small region that is made by the real acts, and whoever acts in it. */
import { type Actor, type Trilingual, theHouse } from "#basics";
import { type AnyAction, type Caller, type Ground, perform } from "#platform/acts";
import type { Db } from "#platform/db";
import { quiet } from "#platform/log";
import { addNode, addSystem, lineage } from "./index.ts";

/** Tuesday 24 November 2026, 15:30 in Karaganda. */
export const testNow = new Date("2026-11-24T10:30:00Z");

export const testGround = (db: Db, now: Date = testNow): Ground => ({
  db,
  lineage,
  clock: () => now,
  log: quiet,
});

/** Somebody with some permissions at some nodes. Account 0 never exists: audit lines carry the account as a number. */
export const actorWith = (permissions: readonly string[], ...nodes: number[]): Actor => ({
  account: null,
  person: null,
  grants: nodes.map((node) => ({ role: "test", permissions, node })),
});

export async function must<T>(caller: Caller, action: AnyAction, input: unknown): Promise<T> {
  const outcome = await perform(caller, action, input);
  if (!outcome.ok) throw new Error(`${action.name}: ${JSON.stringify(outcome.refusals)}`);
  return outcome.value as T;
}

export type SmallRegion = {
  region: number;
  /** A city system with a central library, a department and two branches. */
  balqash: number;
  central: number;
  department: number;
  children: number;
  syrlas: number;
  /** A district system with one branch of the same number as one above. */
  nura: number;
  village: number;
  point: number;
};
const kk = (text: string, ru?: string): Trilingual => (ru === undefined ? { kk: text } : { kk: text, ru });

/** Plants the region into an empty database. */
export async function smallRegion(ground: Ground): Promise<SmallRegion> {
  const caller: Caller = { ground, actor: theHouse, door: "cli" };
  const add = async (input: Record<string, unknown>, action: AnyAction = addNode): Promise<number> =>
    (await must<{ node: number }>(caller, action, { names: {}, ...input })).node;
  const region = await add(
    {
      kind: "region",
      names: { title: kk("Қарағанды облысының кітапханалары", "Библиотеки Карагандинской области") },
    },
    addSystem,
  );
  const balqash = await add(
    {
      names: {
        title: kk(
          "Балқаш қаласының орталықтандырылған кітапхана жүйесі",
          "Централизованная библиотечная система города Балхаш",
        ),
        abbreviation: kk("ОКЖ", "ЦБС"),
      },
      place: { territory: "city", area: { kk: "Балқаш қаласы", ru: "город Балхаш", en: "Balqash city" } },
    },
    addSystem,
  );
  const settlement = { kk: "Балқаш", ru: "Балхаш", en: "Balqash" };
  const central = await add({
    kind: "library",
    parent: balqash,
    types: ["central", "city"],
    names: {
      title: kk("орталық қалалық кітапхана", "Центральная городская библиотека"),
      honorific: kk("С. Сейфуллин атындағы", "имени С. Сейфуллина"),
    },
    place: { settlement, latitude: 46.848, longitude: 74.995 },
  });
  const department = await add({
    kind: "department",
    parent: central,
    names: { title: kk("Өлкетану бөлімі", "Отдел краеведения") },
  });
  const children = await add({
    kind: "branch",
    parent: balqash,
    types: ["children"],
    names: { honorific: kk("А. Гайдар атындағы", "имени А. Гайдара") },
    place: { settlement },
  });
  const syrlas = await add({
    kind: "branch",
    parent: balqash,
    number: 4,
    names: { own: kk("Сырлас") },
    place: { settlement },
  });
  const nura = await add(
    {
      names: {
        title: kk(
          "Нұра ауданының орталықтандырылған кітапхана жүйесі",
          "Централизованная библиотечная система Нуринского района",
        ),
        abbreviation: kk("ОКЖ", "ЦБС"),
      },
      place: { territory: "district", area: kk("Нұра ауданы", "Нуринский район") },
    },
    addSystem,
  );
  const village = await add({
    kind: "branch",
    parent: nura,
    number: 4,
    types: ["rural"],
    place: { settlement: kk("Ахмет ауылы", "село Ахмет") },
  });
  const point = await add({
    kind: "point",
    parent: village,
    names: { title: kk("Егінді кітап беру пункті", "Пункт выдачи книг в Егинды") },
  });
  return { region, balqash, central, department, children, syrlas, nura, village, point };
}
