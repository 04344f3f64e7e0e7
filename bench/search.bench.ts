/**
 * How long searches with four facets take, beside their processor time (application and server), over
 * `ORTAQ_BENCH_RECORDS` records (20,000) of the file of `many-records.ts`; and the time of a proposal while typing.
 */
import { Readable } from "node:stream";
import { theHouse } from "#basics";
import { importFile } from "#catalogue";
import type { Db } from "#platform/db";
import type { SearchEngine, SearchQuery } from "#platform/search";
import { manyRecords, rareWord, titleWords } from "./many-records.ts";
import { processorOf } from "./processor.ts";
import { inARegion, type Region, say } from "./region.ts";

const count = Number(process.env.ORTAQ_BENCH_RECORDS ?? 20_000);
const facets = ["system", "format", "language", "years"];

type Queries = readonly Omit<SearchQuery, "facets">[];

async function latency(db: Db, engine: SearchEngine, name: string, queries: Queries): Promise<void> {
  const run = (query: Queries[number]) => engine.search({ ...query, facets });
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
  times.sort((a, b) => a - b);
  const at = (share: number): string =>
    (times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0).toFixed(1);
  say(
    `  ${name.padEnd(14)} p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, processor ${each.toFixed(1)} ms, hits ${Math.round(hits / queries.length)}`,
  );
}

async function measure({ db, ground, engine, region }: Region): Promise<void> {
  const file = { node: region, stream: Readable.from(manyRecords(count)), format: "iso2709" as const };
  const outcome = await importFile(ground, { actor: theHouse, door: "cli" }, file);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusals));
  await db.pool.query("vacuum analyze");
  say(`search with four facets over ${outcome.value.imported} records:`);
  const words = titleWords();
  const some = (make: (at: number) => string): Queries =>
    Array.from({ length: 40 }, (_, at) => ({ text: make(at) }));
  const word = (at: number): string => words[at] ?? "";
  await latency(db, engine, "frequent word", some(word));
  await latency(
    db,
    engine,
    "rare word",
    some((at) => rareWord(100 * (at + 1))),
  );
  await latency(
    db,
    engine,
    "three words",
    some((at) => `${word(at)} ${word(at + 1)} ${word(at + 2)}`),
  );
  await latency(
    db,
    engine,
    "phrase",
    some((at) => `"${word(at)} ${word(at + 1)}"`),
  );
  const everything: Queries = [
    { text: "" },
    { text: "", sort: "title" },
    { text: "", filters: { language: ["kaz"] } },
  ];
  await latency(db, engine, "everything", Array.from({ length: 10 }, () => everything).flat());
  const began = performance.now();
  for (let at = 0; at < 50; at += 1) await engine.suggest(word(at).slice(0, 3));
  say(`  suggest        ${((performance.now() - began) / 50).toFixed(1)} ms`);
}

await inARegion(measure);
