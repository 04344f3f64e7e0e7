/**
 * `npm run bench [NAME…] [RECORDS]`: runs the benches one after another, each in a process of its own, and says on what
 * machine. A number is how many records they are to take (`npm run bench import 200000`).
 * Compare figures of one run only: machines are noisy, so benches print processor time beside the clock.
 */
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { cpus, loadavg, totalmem } from "node:os";
import { join } from "node:path";

const isNumber = (word: string): boolean => /^\d+$/.test(word);
const wanted = process.argv.slice(2).filter((word) => !isNumber(word));
const records = process.argv.slice(2).find(isNumber);
const names = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith(".bench.ts"))
  .map((file) => file.replace(".bench.ts", ""))
  .filter((name) => wanted.length === 0 || wanted.includes(name))
  .sort();

console.log(
  `${cpus()[0]?.model.trim()}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}, ` +
    `load ${loadavg()[0]?.toFixed(1)}`,
);
if (names.length === 0) {
  console.error(`No bench is called ${wanted.join(" or ")}.`);
  process.exit(2);
}
let failed = false;
for (const name of names) {
  console.log(`\n── ${name}`);
  const { status } = spawnSync(process.execPath, [join(import.meta.dirname, `${name}.bench.ts`)], {
    stdio: "inherit",
    env: { ...process.env, ...(records === undefined ? {} : { ORTAQ_BENCH_RECORDS: records }) },
  });
  failed ||= status !== 0;
}
process.exitCode = failed ? 1 : 0;
