/**
 * Reads 200,000 records of ISO 2709 and writes them as MARCXML; records for each second of processor time, beside
 * yaz-marcdump on the same file where it is installed (bar: no less than half of it). ORTAQ_BENCH_MARC names another
 * file to read; without it one is made of the golden records, numbered.
 */
import { spawnSync } from "node:child_process";
import {
  createReadStream,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { collect, controlField, readIso2709, readMarcXml, writeIso2709, writeMarcXml } from "#formats";

const folder = mkdtempSync(join(tmpdir(), "ortaq-bench-"));

async function makeFile(): Promise<string> {
  const cases = join(import.meta.dirname, "../src/formats/marc21/cases");
  const records = [];
  for (const name of readdirSync(cases))
    for (const read of await collect(readMarcXml([readFileSync(join(cases, name, "in.xml"))])))
      if (read.ok) records.push(read.record);
  const path = join(folder, "big.mrc");
  const file = openSync(path, "w");
  for (let number = 0; number < 200_000; number += 1) {
    const record = records[number % records.length];
    if (!record) break;
    const fields = [
      controlField("001", `bench${number}`),
      ...record.fields.filter(({ tag }) => tag !== "001"),
    ];
    const written = writeIso2709({ leader: record.leader, fields });
    if (written.ok) writeSync(file, written.value);
  }
  return path;
}

const path = process.env.ORTAQ_BENCH_MARC ?? (await makeFile());
let count = 0;
let peak = 0;
async function* records() {
  for await (const read of readIso2709(createReadStream(path, { highWaterMark: 256 * 1024 }))) {
    if (!read.ok) continue;
    count += 1;
    yield read.record;
  }
}
const before = process.cpuUsage();
const sink = openSync("/dev/null", "w");
for await (const piece of writeMarcXml(records())) {
  writeSync(sink, piece);
  peak = Math.max(peak, process.memoryUsage().rss);
}
const spent = process.cpuUsage(before);
const ours = count / ((spent.user + spent.system) / 1e6);
console.log(
  `ours          ${count} records, ${Math.round(ours)} records per CPU second, at most ${Math.round(peak / 2 ** 20)} MiB`,
);

const yaz = spawnSync(
  "bash",
  ["-c", 'TIMEFORMAT="%U %S"; time yaz-marcdump -o marcxml -f utf8 -t utf8 "$0" > /dev/null', path],
  { encoding: "utf8" },
);
const [user = Number.NaN, system = Number.NaN] = yaz.stderr.trim().split(/\s+/).slice(-2).map(Number);
const theirs = count / (user + system);
if (yaz.status === 0 && Number.isFinite(theirs)) {
  console.log(
    `yaz-marcdump  ${Math.round(theirs)} records per CPU second; ratio ${(ours / theirs).toFixed(2)}, the bar is 0.50`,
  );
  if (ours < theirs / 2) process.exitCode = 1;
} else console.log("yaz-marcdump  not installed, no comparison");
rmSync(folder, { recursive: true, force: true });
