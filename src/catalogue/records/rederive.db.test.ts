import { sql } from "kysely";
import { afterAll, beforeAll, expect, it } from "vitest";
import { theHouse } from "#basics";
import { type SmallRegion, smallRegion, testGround } from "#libraries/testing";
import { type Ground, perform } from "#platform/acts";
import { testDatabase } from "#platform/db/testing";
import type { SearchEngine } from "#platform/search";
import { connectTestSearch } from "#stock/testing";
import { importTold, someAuthority, tellRecord } from "../testing.ts";
import { joinWorks } from "../union/actions/choose-work.ts";
import { lockUnion } from "../union/store.ts";
import { rawOf, recordById } from "./questions/records.ts";
import { recordsByNumber } from "./questions/work.ts";
import { mustRederive, rederive } from "./rederive.ts";
import { lockRecords } from "./store.ts";

let database: Awaited<ReturnType<typeof testDatabase>>;
let ground: Ground;
let region: SmallRegion;
let search: SearchEngine;
const db = () => database.db.sql;
beforeAll(async () => {
  database = await testDatabase();
  ground = testGround(database.db);
  search = connectTestSearch(database.db);
  region = await smallRegion(ground);
});
afterAll(() => database.close());

const idOf = async (number: string): Promise<number> => Number((await recordsByNumber(db(), number))[0]?.id);

async function someoneWaits(): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    const { rows } = await sql`
      select from pg_locks where not granted and locktype = 'advisory'
        and database = (select oid from pg_database where datname = current_database())`.execute(db());
    if (rows.length > 0) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error("nobody waited for the lock");
}

/** Everything that is derived from the records, as one text: what another derivation has to give again. */
async function derivedState(): Promise<string> {
  const { rows } = await sql<{ part: string }>`
    select (select jsonb_agg(to_jsonb(r) - 'changed_at' order by id)::text from record r) as part
    union all select jsonb_agg(to_jsonb(k) order by record, key)::text from record_key k
    union all select jsonb_agg(to_jsonb(k) order by record, key)::text from record_whole_key k
    union all select jsonb_agg(to_jsonb(l) order by record, place)::text from record_link l
    union all select jsonb_agg(to_jsonb(h) order by record, heading, role)::text from record_heading h
    union all select jsonb_object_agg(text, sort_key)::text from heading
    union all select jsonb_agg(to_jsonb(f) order by authority, text)::text from authority_form f`.execute(
    db(),
  );
  return JSON.stringify(rows);
}

it("makes anew what a database from before these tables has not, and changes nothing that people wrote", async () => {
  await importTold(ground, region.balqash, [
    tellRecord({ number: "r-1", title: "Сарыaрқа әуендері", author: "Әуезов, Мұхтар", year: 1979 }),
    tellRecord({ number: "r-2", title: "Абай жолы", author: "Әуезов, Мұхтар", year: 1942, subject: "Абай" }),
    tellRecord({ number: "r-3", title: "Абай жолы", author: "Әуезов, Мұхтар", year: 1990 }),
  ]);
  const whole = await derivedState();
  const [one] = await recordsByNumber(db(), "r-1");
  const id = one?.id ?? 0;
  const raw = await rawOf(db(), id);
  // As such a database stood: nothing mended, no keys, links or headings, another description, nothing to find.
  await sql`update record set mended = null, title_key = 'old', description = jsonb_set(description, '{title,text}', '"Ескі"')
            where id = ${id}`.execute(db());
  for (const table of ["record_key", "record_whole_key", "record_link", "record_heading"])
    await sql`delete from ${sql.table(table)}`.execute(db());
  await sql`delete from search_doc`.execute(db());
  expect((await search.search({ text: "әуендері" })).ids).toEqual([]);
  const told: number[] = [];
  const found = await rederive(ground, { onProgress: (done) => void told.push(done) });
  expect(found).toEqual({ records: 3, changed: 1, left: 0 });
  expect(await derivedState()).toBe(whole);
  expect((await search.search({ text: "әуендері" })).ids).toEqual([id]);
  expect(await rawOf(db(), id)).toEqual(raw);
  expect(told).toEqual([(await recordsByNumber(db(), "r-3"))[0]?.id]);
  // Twice does no harm.
  expect(await rederive(ground)).toEqual({ records: 3, changed: 0, left: 0 });
  expect(await derivedState()).toBe(whole);
});

it("makes anew the keys of works and drawers alone, as people have joined the works", async () => {
  await someAuthority(ground, region.region, { heading: { kk: "Жансүгіров, Ілияс" } });
  const [one, other] = [await idOf("r-1"), await idOf("r-2")];
  const joined = await perform({ ground, actor: theHouse, door: "cli" }, joinWorks, { record: one, other });
  expect(joined.ok).toBe(true);
  const works = async (): Promise<number> =>
    (await search.search({ text: "Әуезов", group: "work" })).ids.length;
  const [whole, named] = [await derivedState(), await works()];
  expect(named).toBe(1);
  await sql`update record set work_key = 'old' where id in (${one}, ${other})`.execute(db());
  await sql`update record set work_key = 'older' where id = ${await idOf("r-3")}`.execute(db());
  await sql`update search_doc set work = -id`.execute(db());
  await sql`update heading set sort_key = ''`.execute(db());
  await sql`delete from authority_form`.execute(db());
  expect(await rederive(ground)).toEqual({ records: 3, changed: 3, left: 0 });
  expect(await derivedState()).toBe(whole);
  expect(await works()).toBe(named);
});

it("goes on after the record where it was stopped, and leaves what cannot be read as it is", async () => {
  const ids = (await sql<{ id: number }>`select id from record order by id`.execute(db())).rows.map(
    (row) => row.id,
  );
  const [first = 0, second = 0, third = 0] = ids.map(Number);
  await sql`update record set title_key = 'old' where id in (${first}, ${third})`.execute(db());
  await sql`update record_raw set bytes = 'no record'::bytea where record = ${second}`.execute(db());
  expect(await rederive(ground, { from: first })).toEqual({ records: 2, changed: 1, left: 1 });
  expect((await recordById(db(), second))?.description.title.text).toBe("Абай жолы");
  const stop = AbortSignal.abort(new Error("stopped"));
  await expect(rederive(ground, { signal: stop })).rejects.toThrow("stopped");
});

it("waits for whoever is writing records before it takes any of them", async () => {
  const many = Array.from({ length: 250 }, (_, at) =>
    tellRecord({ number: `m-${at}`, title: `Жинақ ${at}` }),
  );
  await importTold(ground, region.balqash, many);
  const last = await idOf("m-249");
  let other: Promise<void> | undefined;
  const onProgress = async (): Promise<void> => {
    if (other) return;
    const writing = Promise.withResolvers<void>();
    other = db()
      .transaction()
      .execute(async (tx) => {
        await lockUnion(tx);
        writing.resolve();
        await someoneWaits();
        // As an import that meets a record it has brought before.
        await lockRecords(tx, [last]);
      });
    other.catch(writing.reject);
    await writing.promise;
  };
  expect(await rederive(ground, { onProgress })).toMatchObject({ records: 253 });
  await other;
});

it("is asked for by itself once, where records came before the migrations that derive more", async () => {
  expect(await mustRederive(database.db)).toBe(false);
  await sql`update ortaq_migration set applied_at = now() + interval '1 minute' where name = '0012-copies-work'`.execute(
    db(),
  );
  expect(await mustRederive(database.db)).toBe(true);
  await sql`insert into job (kind, asked_at) values ('catalogue.rederive', now() + interval '2 minutes')`.execute(
    db(),
  );
  expect(await mustRederive(database.db)).toBe(false);
  for (const [nth, name] of ["0017-search-works", "0021-browsing"].entries()) {
    const later = `${2 * nth + 3} minutes`;
    await sql`update ortaq_migration set applied_at = now() + ${later}::interval where name = ${name}`.execute(
      db(),
    );
    expect(await mustRederive(database.db), name).toBe(true);
    await sql`insert into job (kind, asked_at) values ('catalogue.rederive', now() + ${later}::interval + interval '1 minute')`.execute(
      db(),
    );
    expect(await mustRederive(database.db), name).toBe(false);
  }
});
