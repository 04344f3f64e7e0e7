import { createWriteStream } from "node:fs";
import { resolve } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { writeIso2709 } from "#formats";
import { demoRecords } from "./works/index.ts";

/**
 * The works of the demonstration as one file of MARC 21 (ISO 2709, UTF-8), to try an import by hand or to give to
 * another program: `npm exec -- node demo/build.ts works.mrc`. The file is made, never kept in the repository.
 */
const [target] = process.argv.slice(2);
if (target === undefined) {
  process.stderr.write("usage: node demo/build.ts FILE.mrc\n");
  process.exitCode = 2;
} else {
  const file = resolve(process.env.INIT_CWD ?? process.cwd(), target);
  let records = 0;
  let copies = 0;
  await pipeline(
    Readable.from(
      demoRecords().map(({ record, holdings }) => {
        const written = writeIso2709(record);
        if (!written.ok) throw new Error(written.refusals.map(({ code }) => code).join(", "));
        records += 1;
        copies += holdings.length;
        return written.value;
      }),
    ),
    createWriteStream(file),
  );
  process.stdout.write(`${file}: ${records} records, ${copies} copies\n`);
}
