import { execFileSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { theHouse } from "#basics";
import { type SmallRegion, smallRegion, testGround } from "#libraries/testing";
import type { Ground } from "#platform/acts";
import { testDatabase } from "#platform/db/testing";
import { connectTestSearch } from "#stock/testing";
import { importFile } from "./import-file.ts";

/**
 * Every file of real records comes in whole: as many as yaz-marcdump reads where it is installed, each of them imported,
 * merged or in the queue with its bytes. The files are not part of this repository; ORTAQ_SHARED names their folder.
 */
const shared = resolve(process.env.ORTAQ_SHARED ?? join(import.meta.dirname, "../../../../shared"));
const folder = join(shared, "data/marc");
const present = existsSync(join(folder, "README.md"));
if (!present) process.stderr.write("real files: not imported, their folder is not here (set ORTAQ_SHARED)\n");

const files = present
  ? readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((name) => /\.(?:mrc|xml)$/.test(name) || /^cyrillic\/.*\.txt$/.test(name))
      .sort()
  : [];

/** The number of the last record that yaz-marcdump tells of; undefined without it. */
function readByYaz(path: string): number | undefined {
  const way = path.endsWith(".xml") ? ["-i", "marcxml"] : [];
  try {
    const said = execFileSync("yaz-marcdump", ["-n", "-p", ...way, path], {
      encoding: "latin1",
      maxBuffer: 64 * 1024 * 1024,
    });
    const numbers = [...said.matchAll(/<!-- Record (\d+) /g)];
    const last = numbers.at(-1)?.[1];
    return last === undefined ? undefined : Number(last);
  } catch {
    return undefined;
  }
}

describe.runIf(present)("files of real records", () => {
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

  it.each(files)(
    "%s comes in whole, and changes nothing when it comes again",
    async (file) => {
      const path = join(folder, file);
      const take = async () => {
        const outcome = await importFile(
          ground,
          { actor: theHouse, door: "cli" },
          { node: region.balqash, source: file, path },
        );
        if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusals));
        return outcome.value;
      };
      const { run, ...sums } = await take();
      process.stdout.write(`${file}: ${JSON.stringify(sums)}\n`);
      expect(sums.read).toBe(sums.imported + sums.merged + sums.queued);
      if (!file.endsWith(".txt")) expect(sums.read).toBeGreaterThanOrEqual(readByYaz(path) ?? 1);
      const { rows } = await sql<{ waiting: number; empty: number; kept: number }>`
      select (select count(*)::int from import_queue where run = ${run} and about = 'record') as waiting,
             (select count(*)::int from import_queue where run = ${run} and length(bytes) = 0) as empty,
             (select count(*)::int from record_raw where run = ${run} and length(bytes) > 0) as kept`.execute(
        database.db.sql,
      );
      expect(rows[0]).toMatchObject({ waiting: sums.queued, empty: 0 });
      if (!file.startsWith("authority/")) expect(rows[0]?.kept).toBe(sums.imported);
      const again = await take();
      expect(again).toMatchObject({ read: sums.read, imported: 0, queued: sums.queued, copies: 0 });
    },
    240_000,
  );
});
