import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { theHouse } from "#basics";
import { dataField, type RawRecord } from "#formats";
import { type SmallRegion, smallRegion, testGround } from "#libraries/testing";
import type { Act, Ground } from "#platform/acts";
import type { Tx } from "#platform/db";
import { testDatabase } from "#platform/db/testing";
import { connectTestSearch } from "#stock/testing";
import { makeAuthority } from "../../authorities/writing.ts";
import { tellRecord } from "../../testing.ts";
import { addRecord } from "../save.ts";

let database: Awaited<ReturnType<typeof testDatabase>>;
let ground: Ground;
let region: SmallRegion;

beforeAll(async () => {
  database = await testDatabase();
  ground = testGround(database.db);
  connectTestSearch(database.db);
  region = await smallRegion(ground);
});
afterAll(() => database.close());

const actIn = (tx: Tx): Act => ({
  tx,
  by: theHouse,
  now: ground.clock(),
  node: region.balqash,
  about: () => undefined,
  announce: async () => undefined,
  may: async () => true,
});
const transaction = <T>(work: (tx: Tx) => Promise<T>): Promise<T> =>
  ground.db.sql.transaction().execute(work);

async function write(tx: Tx, raw: RawRecord): Promise<number> {
  const outcome = await addRecord(actIn(tx), { node: region.balqash, raw });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusals));
  return outcome.value.id;
}

async function someoneWaits(): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    const { rows } = await sql`
      select from pg_locks where not granted and locktype = 'advisory'
        and database = (select oid from pg_database where datname = current_database())`.execute(
      ground.db.sql,
    );
    if (rows.length > 0) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error("the second transaction did not wait for the first");
}

/** On two connections: the second begins and writes while the first has written and is still open. */
async function crossing<A, B>(
  first: (tx: Tx) => Promise<A>,
  second: (tx: Tx) => Promise<B>,
): Promise<[A, B]> {
  const written = Promise.withResolvers<void>();
  const end = Promise.withResolvers<void>();
  const one = transaction(async (tx) => {
    const value = await first(tx);
    written.resolve();
    await end.promise;
    return value;
  });
  one.catch(written.reject);
  await written.promise;
  const other = transaction(second);
  other.catch(() => undefined);
  try {
    await someoneWaits();
  } finally {
    end.resolve();
  }
  return [await one, await other];
}

const linksOf = async (record: number): Promise<(number | null)[]> => {
  const { rows } = await sql<{ target: number | null }>`
    select target from record_link where record = ${record} order by place`.execute(ground.db.sql);
  return rows.map(({ target }) => (target === null ? null : Number(target)));
};

const edition = (title: string, isbn: string, other: string): RawRecord =>
  tellRecord({ title, isbn, year: 1990, fields: [dataField("775", "08", "t", "Басқа басылым", "z", other)] });

describe("two who write at one moment", () => {
  it("records that name each other lead to each other, though neither transaction saw the other's", async () => {
    const [isbn, other] = ["9786012920000", "9786012930009"];
    const [a, b] = await crossing(
      (tx) => write(tx, edition("Бірінші басылым", isbn, other)),
      (tx) => write(tx, edition("Екінші басылым", other, isbn)),
    );
    expect(await linksOf(a)).toEqual([b]);
    expect(await linksOf(b)).toEqual([a]);
  });

  it("an article written while its journal is being written finds it", async () => {
    const journal: RawRecord = { ...tellRecord({ title: "Жұлдыз" }), leader: "00000nas a2200000 i 4500" };
    const article: RawRecord = {
      ...tellRecord({
        title: "Абай туралы сөз",
        fields: [dataField("773", "0 ", "t", "Жұлдыз", "g", "1990. – № 4")],
      }),
      leader: "00000naa a2200000 i 4500",
    };
    const [host, part] = await crossing(
      (tx) => write(tx, journal),
      (tx) => write(tx, article),
    );
    expect(await linksOf(part)).toEqual([host]);
  });

  it("a name printed in a book leads to the authority that is being made", async () => {
    const facts = {
      kind: "person" as const,
      heading: { kk: "Айбергенов, Төлеген" },
      variants: [],
      placeKind: "" as const,
      began: null,
      ended: null,
      note: null,
      numbers: [],
      latitude: null,
      longitude: null,
      person: null,
    };
    const [made, record] = await crossing(
      (tx) => makeAuthority(actIn(tx), facts, region.balqash),
      (tx) => write(tx, tellRecord({ title: "Бір тойым бар", author: "Айбергенов, Төлеген" })),
    );
    const { rows } = await sql<{ authority: number | null }>`
      select h.authority from record_heading p join heading h on h.id = p.heading where p.record = ${record}`.execute(
      ground.db.sql,
    );
    expect(rows.map(({ authority }) => Number(authority))).toEqual([made.id]);
  });
});
