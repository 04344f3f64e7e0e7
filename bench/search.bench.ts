/**
 * Search in a large catalogue: 200,000 records (`npm run bench search 1000000`: more) of the file of `many-records.ts`,
 * warm. First the engine alone with its processor time, the size of its index and the cost of an
 * update; then Ortaq as it is served, over HTTP: pages with ranking, facets and works, against the bars of each kind, and
 * their weight. Times depend on the machine and are told as over or under; a page that is too heavy fails the bench.
 */
import { Readable } from "node:stream";
import { theHouse } from "#basics";
import { importFile } from "#catalogue";
import type { Db } from "#platform/db";
import { refreshDocuments, type SearchEngine, type SearchQuery } from "#platform/search";
import { manyRecords, rareWord, titleWords } from "./many-records.ts";
import { processorOf } from "./processor.ts";
import { inARegion, type Region, say } from "./region.ts";
import { ask, served } from "./search/server.ts";

const count = Number(process.env.ORTAQ_BENCH_RECORDS ?? 200_000);
const facets = ["system", "format", "language", "years", "audience", "person", "subject", "place"];
const rounds = 40;

type Kind = { name: string; bar: number; queries: string[] };

const words = titleWords();
const word = (at: number): string => words[at] ?? "";
const some = (make: (at: number) => string): string[] => Array.from({ length: rounds }, (_, at) => make(at));
const kinds: Kind[] = [
  { name: "frequent word", bar: 150, queries: some(word) },
  { name: "rare word", bar: 15, queries: some((at) => rareWord(100 * (at + 1))) },
  { name: "three words", bar: 30, queries: some((at) => `${word(at)} ${word(at + 40)} ${word(at + 80)}`) },
];

const atShare = (times: readonly number[], share: number): number => {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
};
const figures = (times: readonly number[]): string =>
  `p50 ${atShare(times, 0.5).toFixed(1)} ms, p95 ${atShare(times, 0.95).toFixed(1)} ms`;

async function inEngine(db: Db, engine: SearchEngine, name: string, queries: SearchQuery[]): Promise<void> {
  const run = (query: SearchQuery) => engine.search({ ...query, facets, group: "work" });
  for (const query of queries) await run(query);
  const times: number[] = [];
  let hits = 0;
  const spent = await processorOf(db);
  for (const query of queries) {
    const began = performance.now();
    hits += (await run(query)).total;
    times.push(performance.now() - began);
  }
  const each = ((await spent()).both * 1000) / queries.length;
  say(
    `  ${name.padEnd(14)} ${figures(times)}, processor ${each.toFixed(1)} ms, works ${Math.round(hits / queries.length)}`,
  );
}

const tables = ["search_doc", "search_heading", "search_facet"];

async function sizes(db: Db): Promise<void> {
  const { rows } = await db.pool.query(
    `select sum(pg_table_size(name::regclass))::float8 as tables, sum(pg_indexes_size(name::regclass))::float8 as indexes
     from unnest($1::text[]) as name`,
    [tables],
  );
  const each = (bytes: unknown): string => `${(Number(bytes) / count / 1024).toFixed(2)} KiB`;
  say(`  size           a record: documents ${each(rows[0]?.tables)}, indexes ${each(rows[0]?.indexes)}`);
}

/** Documents made and written anew, one a transaction as after an edit, then a hundred as after a batch. */
async function updates({ db, ground }: Region): Promise<void> {
  const { rows } = await db.pool.query("select id from search_doc order by hashint8(id) limit 400");
  const ids = rows.map((row) => Number(row.id));
  const write = (some: number[]) => ground.db.sql.transaction().execute((tx) => refreshDocuments(tx, some));
  for (const [name, size] of [
    ["one by one", 1],
    ["a hundred", 100],
  ] as const) {
    const part = ids.splice(0, size === 1 ? 100 : 300);
    const spent = await processorOf(db);
    const began = performance.now();
    for (let at = 0; at < part.length; at += size) await write(part.slice(at, at + size));
    const clock = (performance.now() - began) / part.length;
    say(
      `  update         ${name}: ${clock.toFixed(1)} ms a record, processor ${(((await spent()).both * 1000) / part.length).toFixed(1)} ms`,
    );
  }
}

let records: number[] = [];

async function measure(region: Region): Promise<void> {
  const { db, ground, engine } = region;
  const file = {
    node: region.region,
    stream: Readable.from(manyRecords(count)),
    format: "iso2709" as const,
  };
  const began = performance.now();
  const outcome = await importFile(ground, { actor: theHouse, door: "cli" }, file);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusals));
  await db.pool.query("vacuum analyze");
  say(
    `${outcome.value.imported} records in ${((performance.now() - began) / 1000).toFixed(0)} s; the engine with ${facets.length} facets, by work:`,
  );
  for (const { name, queries } of kinds)
    await inEngine(
      db,
      engine,
      name,
      queries.map((text) => ({ text })),
    );
  await inEngine(
    db,
    engine,
    "phrase",
    some((at) => `"${word(at)} ${word(at + 1)}"`).map((text) => ({ text })),
  );
  await inEngine(db, engine, "everything", [
    { text: "" },
    { text: "", sort: "title" },
    { text: "", filters: { language: ["kaz"] } },
  ]);
  await updates(region);
  await sizes(db);
  const { rows } = await db.pool.query("select id from search_doc order by hashint8(id) limit 40");
  records = rows.map((row) => Number(row.id));
}

const heaviest = 30 * 1024;

async function overHttp(name: string, bar: number, addresses: readonly string[]): Promise<void> {
  for (const address of addresses) await ask(address);
  const answers = [];
  for (const address of addresses) answers.push(await ask(address));
  const wrong = answers.find(({ status }) => status !== 200);
  if (wrong) throw new Error(`${name} was answered with ${wrong.status}`);
  const times = answers.map(({ milliseconds }) => milliseconds);
  const weight = Math.max(...answers.map(({ bytes }) => bytes));
  const verdict = atShare(times, 0.95) <= bar ? "under" : "OVER";
  say(
    `  ${name.padEnd(14)} ${figures(times)}, ${verdict} the bar of ${bar} ms, at most ${(weight / 1024).toFixed(1)} KiB compressed`,
  );
  if (weight > heaviest) {
    say(`  ${name}: a page heavier than ${heaviest / 1024} KiB.`);
    process.exitCode = 1;
  }
}

const pages = (folder: string): Promise<void> =>
  served(folder, async (address) => {
    say("as served, over HTTP:");
    const at = (path: string): string => `${address.replace(/\/$/, "")}${path}`;
    for (const { name, bar, queries } of kinds)
      await overHttp(
        name,
        bar,
        queries.map((text) => at(`/kk/search?q=${encodeURIComponent(text)}`)),
      );
    const begun = some((nth) => word(nth).slice(0, 3)).map((text) => encodeURIComponent(text));
    await overHttp(
      "type-ahead",
      15,
      begun.map((text) => at(`/kk/search/proposals?q=${text}`)),
    );
    await overHttp(
      "record page",
      10,
      records.map((id) => at(`/kk/records/${id}`)),
    );
  });

await inARegion(measure, pages);
