/** For tests of all rooms: a small region that is made by the real acts, and whoever acts in it. */
import { type Actor, type Trilingual, theHouse } from "#basics";
import { type AnyAction, type Caller, type Ground, perform } from "#platform/acts";
import type { Db } from "#platform/db";
import { quiet } from "#platform/log";
import {
  addException,
  addNode,
  addPartner,
  addSystem,
  closeNode,
  closeSystem,
  lineage,
  proposePartner,
  tieNodes,
} from "./index.ts";

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

const asHouse = (ground: Ground): Caller => ({ ground, actor: theHouse, door: "cli" });
const some = async (ground: Ground, action: AnyAction, input: unknown): Promise<number> =>
  (await must<{ node: number }>(asHouse(ground), action, input)).node;
const named = (text: string) => ({ title: { kk: text } });

/** A place of its own below any system, library or branch. */
export const somePoint = (ground: Ground, parent: number): Promise<number> =>
  some(ground, addNode, { parent, kind: "point", names: named("Кітап беру пункті") });
const someDepartment = (ground: Ground, parent: number): Promise<number> =>
  some(ground, addNode, { parent, kind: "department", names: named("Бөлім") });
export const someSystem = (ground: Ground): Promise<number> =>
  some(ground, addSystem, { names: named("Бір қаланың кітапхана жүйесі") });

async function someProposal(ground: Ground, parent: number): Promise<number> {
  const input = { parent, kind: "museum", name: { kk: `Музей ${crypto.randomUUID()}` } };
  return (await must<{ proposal: number }>(asHouse(ground), proposePartner, input)).proposal;
}

async function someException(ground: Ground, node: number): Promise<number> {
  const input = { node, from: "2026-12-16", intervals: [] };
  return (await must<{ exception: number }>(asHouse(ground), addException, input)).exception;
}

const workingWeek = [0, 1, 2, 3, 4, 5, 6].map((day) => ({
  intervals: day < 5 ? [{ from: "09:00", to: "18:00" }] : [],
}));

type Sample = (ground: Ground, node: number) => Promise<unknown>;
/** An act on a place below the node. */
const onPoint =
  (input: (point: number) => Record<string, unknown>): Sample =>
  async (ground, node) => {
    const point = await somePoint(ground, node);
    return { node: point, ...input(point) };
  };

/** A valid input for each act of the room, at or below a system, library or branch; acts on systems make their own. */
export const samples: Record<string, Sample> = {
  "libraries.add-node": async (_, parent) => ({ parent, kind: "point", names: named("Жаңа пункт") }),
  "libraries.add-system": async () => ({ names: named("Жаңа жүйе") }),
  "libraries.rename-node": onPoint(() => ({ names: named("Басқа атау") })),
  "libraries.mend-name": onPoint(() => ({ names: named("Түзетілген атау") })),
  "libraries.renumber-node": onPoint((point) => ({ number: (point % 9000) + 900 })),
  "libraries.set-types": onPoint(() => ({ types: ["rural"] })),
  "libraries.edit-place": onPoint(() => ({ place: { settlement: { kk: "Ақмола" } } })),
  "libraries.edit-contacts": onPoint(() => ({ value: { phones: [{ number: "+7 (7212) 00-00-00" }] } })),
  "libraries.edit-card": onPoint(() => ({ value: { founded: "1934" } })),
  "libraries.edit-variants": onPoint(() => ({ value: { names: "Ескі атау" } })),
  "libraries.edit-brand": onPoint(() => ({
    value: { main: "#8C3F16", accent: "#C8A24A", paper: "#FFFFFF" },
  })),
  "libraries.edit-services": onPoint(() => ({ value: { services: ["lending"] } })),
  "libraries.set-hours": onPoint(() => ({ hours: { weekly: workingWeek } })),
  "libraries.add-exception": onPoint(() => ({ from: "2026-12-16", reason: { kk: "Тәуелсіздік күні" } })),
  "libraries.remove-exception": async (ground, node) => {
    const point = await somePoint(ground, node);
    return { node: point, exception: await someException(ground, point) };
  },
  "libraries.pause-node": onPoint(() => ({ reason: { kk: "Жөндеу" } })),
  "libraries.close-node": onPoint(() => ({})),
  "libraries.close-system": async (ground) => ({ node: await someSystem(ground) }),
  "libraries.reopen-node": async (ground, node) => {
    const point = await somePoint(ground, node);
    await must(asHouse(ground), closeNode, { node: point });
    return { node: point };
  },
  "libraries.reopen-system": async (ground) => {
    const system = await someSystem(ground);
    await must(asHouse(ground), closeSystem, { node: system });
    return { node: system };
  },
  "libraries.move-node": async (ground, node) => {
    const [from, to] = [await someDepartment(ground, node), await someDepartment(ground, node)];
    return { node: await someDepartment(ground, from), to };
  },
  "libraries.move-system": async (ground) => ({
    node: await someSystem(ground),
    to: await some(ground, addSystem, { kind: "region", names: named("Көрші облыс") }),
  }),
  "libraries.merge-nodes": onPointPair,
  "libraries.merge-systems": async (ground) => ({
    node: await someSystem(ground),
    into: await someSystem(ground),
  }),
  "libraries.tie-nodes": async (ground, node) => {
    const [point, partner] = [await somePoint(ground, node), await somePartner(ground)];
    return { node: point, kind: "hosted-by", other: partner };
  },
  "libraries.untie-nodes": async (ground, node) => {
    const [point, other] = [await somePoint(ground, node), await somePartner(ground)];
    await must(asHouse(ground), tieNodes, { node: point, kind: "hosted-by", other });
    const { rows } = await ground.db.pool.query(
      "select id from node_relation where node = $1 and other = $2",
      [point, other],
    );
    return { node: point, tie: rows[0].id };
  },
  "libraries.propose-partner": async (_, parent) => ({
    parent,
    kind: "school",
    name: { kk: `Мектеп ${crypto.randomUUID()}` },
  }),
  "libraries.approve-partner": async (ground, node) => ({ proposal: await someProposal(ground, node) }),
  "libraries.decline-partner": async (ground, node) => ({
    proposal: await someProposal(ground, node),
    reason: "Тізімде бар",
  }),
  "libraries.add-partner": async (ground, node) => ({
    parent: await placeOfPartners(ground, node),
    partnerKind: "archive",
    names: named(`Мұрағат ${crypto.randomUUID()}`),
  }),
};

async function onPointPair(ground: Ground, node: number): Promise<unknown> {
  return { node: await somePoint(ground, node), into: await somePoint(ground, node) };
}

async function somePartner(ground: Ground): Promise<number> {
  const input = { partnerKind: "school", names: named(`Мектеп ${crypto.randomUUID()}`) };
  return some(ground, addPartner, input);
}

/** Partners stand under a system or the region: the nearest above the node. */
async function placeOfPartners(ground: Ground, node: number): Promise<number> {
  const { rows } = await ground.db.pool.query(
    `select n.id from node_lineage($1, current_date) up join node n on n.id = up.id
     where n.kind in ('system', 'region') order by up.depth limit 1`,
    [node],
  );
  return rows[0].id;
}
