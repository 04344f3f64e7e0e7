/**
 * A file into the catalogue until every record of it is found by search: records for each second of processor time,
 * application and database server together, the server's background work and a checkpoint counted (bar: 1,000).
 * `npm run bench import 200000` says how many records (20,000), ORTAQ_BENCH_MARC names a file of ISO 2709 to take
 * instead. Memory is told for each quarter of the file: it does not grow with it.
 */
import { createReadStream, createWriteStream, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { theHouse } from "#basics";
import { importFile } from "#catalogue";
import { manyRecords, rareWord } from "./many-records.ts";
import { processorOf } from "./processor.ts";
import { inARegion, type Region, say } from "./region.ts";

const bar = 1_000;
const count = Number(process.env.ORTAQ_BENCH_RECORDS ?? 20_000);
const folder = mkdtempSync(join(tmpdir(), "ortaq-bench-file-"));

async function fileToRead(): Promise<string> {
  const given = process.env.ORTAQ_BENCH_MARC;
  if (given !== undefined) return given;
  const path = join(folder, "many.mrc");
  await pipeline(Readable.from(manyRecords(count)), createWriteStream(path));
  return path;
}

const mebibytes = (bytes: number): number => Math.round(bytes / 2 ** 20);

async function measure({ db, ground, engine, region }: Region): Promise<void> {
  const path = await fileToRead();
  const size = statSync(path).size;
  const peaks = [0, 0, 0, 0];
  const spent = await processorOf(db);
  const began = performance.now();
  const outcome = await importFile(
    ground,
    { actor: theHouse, door: "cli" },
    {
      node: region,
      stream: createReadStream(path, { highWaterMark: 256 * 1024 }),
      format: "iso2709",
      onProgress: ({ bytes }) => {
        const quarter = Math.min(3, Math.floor((4 * (bytes - 1)) / size));
        peaks[quarter] = Math.max(peaks[quarter] ?? 0, process.memoryUsage().rss);
      },
    },
  );
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusals));
  const clock = (performance.now() - began) / 1000;
  const { total } = await engine.search({ text: "", limit: 1 });
  const given = process.env.ORTAQ_BENCH_MARC !== undefined;
  const last = given ? undefined : await engine.search({ text: rareWord(count - (count % 100)) });
  if (total === 0 || last?.total === 0) throw new Error("what was imported is not found");
  await db.pool.query("checkpoint");
  const { ours, server, both } = await spent();
  const { read, imported, copies, queued } = outcome.value;
  const rate = read / both;
  say(`${read} records (${mebibytes(size)} MiB), ${copies} copies, ${queued} queued, ${total} found at once`);
  say(
    `  ${Math.round(rate)} records per CPU second, the bar is ${bar}: application ${ours.toFixed(1)} s, server ${server.toFixed(1)} s`,
  );
  say(
    `  ${Math.round(read / clock)} records a second by the clock; application at most ${peaks.map(mebibytes).join(", ")} MiB in each quarter of the file`,
  );
  const { rows } = await db.pool.query(
    "select pg_database_size(current_database()) as all, pg_total_relation_size('search_doc') as doc, pg_relation_size('search_doc_lex') as lex",
  );
  const each = (bytes: string): number => Math.round(Number(bytes) / imported);
  say(
    `  on disk ${each(rows[0].all)} bytes a record, of which the search index ${each(rows[0].doc)} (words ${each(rows[0].lex)})`,
  );
  if (rate < bar) process.exitCode = 1;
}

try {
  await inARegion(measure);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
