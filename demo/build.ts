import { mkdir, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { demoFiles } from "./files/index.ts";

/**
 * The catalogues that the region's systems hand in, as files, to try an import by hand or to give to another program:
 * `npm exec -- node demo/build.ts FOLDER`. They are made, never kept in the repository.
 */
const [target] = process.argv.slice(2);
if (target === undefined) {
  process.stderr.write("usage: node demo/build.ts FOLDER\n");
  process.exitCode = 2;
} else {
  const folder = resolve(process.env.INIT_CWD ?? process.cwd(), target);
  await mkdir(folder, { recursive: true });
  for (const { name, flavour, codePage, records, bytes } of demoFiles()) {
    await writeFile(join(folder, name), await bytes());
    const copies = records.reduce((sum, one) => sum + one.holdings.length, 0);
    process.stdout.write(`${name}: ${records.length} records, ${copies} copies, ${flavour}, ${codePage}\n`);
  }
}
