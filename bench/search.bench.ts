/**
 * Import and search: records per second of processor time from the file to searchable (application and database
 * together), and the time of searches over them. `ORTAQ_BENCH_RECORDS` records (20,000), made up of Kazakh and Russian
 * words by a generator of fixed seed, in a database of its own.
 */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { theHouse } from "#basics";
import { connectHoldings, importFile, searchBase } from "#catalogue";
import { controlField, dataField, type RawRecord, writeIso2709 } from "#formats";
import { addNode, addSystem, lineage } from "#libraries";
import { type AnyAction, type Caller, type Ground, perform } from "#platform/acts";
import { type Db, migrate, openDatabase } from "#platform/db";
import { quiet } from "#platform/log";
import { connectSearch, postgresSearch, type SearchEngine, type SearchQuery } from "#platform/search";
import { holdingsSink, searchContributor } from "#stock";

const count = Number(process.env.ORTAQ_BENCH_RECORDS ?? 20_000);
const say = (text: string): void => void process.stdout.write(`${text}\n`);

/** A generator of its own: the same records on every machine (mulberry32). */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 0x1_0000_0000;
  };
}
const random = chance(7);
const below = (n: number): number => Math.floor(random() * n);
/** Zipf: few words are frequent, most are rare. */
const zipf = (n: number): number => Math.min(n - 1, Math.floor(n ** random()) - 1);

const syllables =
  "ба бе қа ке та те ла ле са се жа же ма ме на не ры рі да де ғы гі шы ші ұл үл өз оз ай ей ар ер".split(
    " ",
  );
const endings = ["", "", "лар", "лер", "дың", "ның", "да", "ға", "мен", "лы", "шы"];
const words = Array.from({ length: 8_000 }, () =>
  Array.from({ length: 2 + below(3) }, () => syllables[below(syllables.length)]).join(""),
);
const word = (): string => `${words[zipf(words.length)]}${endings[below(endings.length)]}`;
const phrase = (n: number): string => Array.from({ length: n }, word).join(" ");
const name = (): string => `${words[below(900)]}ов, ${words[below(300)]}`;

function record(number: number): RawRecord {
  const year = 1930 + below(96);
  const lang = random() < 0.6 ? "kaz" : "rus";
  const copies = Array.from({ length: 1 + below(5) }, (_, nth) =>
    dataField(
      "952",
      "  ",
      "b",
      `bench-${below(20) + 1}`,
      "i",
      `${number}-${nth}`,
      "o",
      `84 ${number % 97}`,
      "p",
      `B${number}-${nth}`,
    ),
  );
  return {
    leader: "00000nam a2200000 i 4500",
    fields: [
      controlField("001", String(number)),
      controlField("008", `260101s${year}    kz |||||||||||||||||${lang}||`),
      dataField("100", "1 ", "a", name()),
      dataField("245", "10", "a", phrase(2 + below(5)), "b", phrase(below(4)), "c", name()),
      dataField("264", " 1", "a", "Алматы :", "b", `${word()},`, "c", `${year}.`),
      dataField("300", "  ", "a", `${100 + below(400)} б.`),
      dataField("520", "  ", "a", random() < 0.3 ? phrase(20) : ""),
      dataField("650", " 4", "a", phrase(2)),
      dataField("650", " 4", "a", phrase(1)),
      ...copies,
    ],
  };
}

async function* file(): AsyncGenerator<Uint8Array> {
  for (let number = 1; number <= count; number++) {
    const bytes = writeIso2709(record(number));
    if (bytes.ok) yield bytes.value;
  }
}

/** Processor milliseconds of the server's processes of this database, from /proc; NaN where there is no /proc. */
async function serverCpu(db: Db): Promise<number> {
  try {
    const { rows } = await db.pool.query(
      "select pid from pg_stat_activity where datname = current_database()",
    );
    return rows.reduce((sum: number, { pid }: { pid: number }) => {
      const fields = readFileSync(`/proc/${pid}/stat`, "utf8")
        .replace(/^.*\) /, "")
        .split(" ");
      return sum + (Number(fields[11]) + Number(fields[12])) * 10;
    }, 0);
  } catch {
    return Number.NaN;
  }
}

const own = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

async function plant(ground: Ground): Promise<number> {
  const caller: Caller = { ground, actor: theHouse, door: "cli" };
  const must = async (action: AnyAction, input: object): Promise<number> => {
    const outcome = await perform(caller, action, input);
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusals));
    return (outcome.value as { node: number }).node;
  };
  const region = await must(addSystem, { kind: "region", names: { title: { kk: "Облыс" } } });
  const system = await must(addSystem, { names: { title: { kk: "Кітапхана жүйесі" } } });
  for (let at = 1; at <= 20; at++) {
    await must(addNode, { kind: "branch", parent: system, code: `bench-${at}`, number: at, names: {} });
  }
  return region;
}

async function imported(db: Db, ground: Ground, region: number): Promise<void> {
  // The generator's own work is measured apart and taken off.
  const empty = own();
  for await (const _ of file());
  const making = own() - empty;
  const before = own() + (await serverCpu(db));
  const began = performance.now();
  const outcome = await importFile(
    ground,
    { actor: theHouse, door: "cli" },
    { node: region, stream: file(), format: "iso2709" },
  );
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusals));
  const clock = performance.now() - began;
  const cpu = own() + (await serverCpu(db)) - before - making;
  const { read, copies, queued } = outcome.value;
  say(`import to searchable: ${read} records, ${copies} copies, ${queued} queued in ${Math.round(clock)} ms`);
  say(
    `  ${Math.round((read / clock) * 1000)} records a second, ${Math.round((read / cpu) * 1000)} per second of processor time`,
  );
}

async function latency(
  db: Db,
  engine: SearchEngine,
  name: string,
  queries: readonly Omit<SearchQuery, "facets">[],
): Promise<void> {
  const facets = ["system", "format", "language", "years"];
  const run = (query: Omit<SearchQuery, "facets">) => engine.search({ ...query, facets });
  for (const query of queries) await run(query);
  const times: number[] = [];
  let hits = 0;
  const cpu = own() + (await serverCpu(db));
  for (const query of queries) {
    const began = performance.now();
    hits += (await run(query)).total;
    times.push(performance.now() - began);
  }
  const each = (own() + (await serverCpu(db)) - cpu) / queries.length;
  times.sort((a, b) => a - b);
  const at = (share: number): string =>
    (times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0).toFixed(1);
  say(
    `  ${name.padEnd(14)} p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, processor ${each.toFixed(1)} ms, hits ${Math.round(hits / queries.length)}`,
  );
}

const folder = mkdtempSync(join(tmpdir(), "ortaq-bench-"));
const db = await openDatabase({ varFolder: folder, alone: true, connections: 4 });
try {
  await migrate(db);
  const ground: Ground = { db, lineage, clock: () => new Date(), log: quiet };
  const engine = postgresSearch(db);
  connectSearch({ engine, base: searchBase, contributors: [searchContributor] });
  connectHoldings(holdingsSink);
  await imported(db, ground, await plant(ground));
  await db.pool.query("analyze");
  const size = await db.pool.query(
    "select pg_total_relation_size('search_doc') as doc, pg_relation_size('search_doc_lex') as lex",
  );
  say(
    `index: ${Math.round(Number(size.rows[0].doc) / count)} bytes a record, of which the words' ${Math.round(Number(size.rows[0].lex) / count)}`,
  );
  say(`search with four facets over ${count} records:`);
  const some = (n: number, make: (at: number) => string) =>
    Array.from({ length: n }, (_, at) => ({ text: make(at) }));
  await latency(
    db,
    engine,
    "frequent word",
    some(20, (at) => words[at] ?? ""),
  );
  await latency(
    db,
    engine,
    "rare word",
    some(20, (at) => words[4_000 + at * 7] ?? ""),
  );
  await latency(
    db,
    engine,
    "three words",
    some(20, (at) => `${words[at]} ${words[at + 1]} ${words[at + 2]}`),
  );
  await latency(
    db,
    engine,
    "phrase",
    some(20, (at) => `"${words[at]} ${words[at + 1]}"`),
  );
  await latency(db, engine, "everything", [
    { text: "" },
    { text: "", sort: "title" },
    { text: "", filters: { language: ["kaz"] } },
  ]);
  const began = performance.now();
  for (let at = 0; at < 50; at++) await engine.suggest((words[at] ?? "").slice(0, 3));
  say(`  suggest        ${((performance.now() - began) / 50).toFixed(1)} ms`);
} finally {
  await db.close();
  rmSync(folder, { recursive: true, force: true });
}
