import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, describe, expect, it } from "vitest";
import { backup, compareDatabases, migrate, restore } from "../index.ts";
import { databaseOn, oldestServer, startScratchServer } from "../scratch.ts";
import { emptyDatabase } from "../testing.ts";
import { fill, first, migrationsIn } from "./trial.ts";

const folder = mkdtempSync(join(tmpdir(), "ortaq-servers-"));
const old = migrationsIn(folder, first);
const after: (() => unknown)[] = [];
afterEach(async () => {
  for (const undo of after.splice(0).reverse()) await undo();
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("between servers", () => {
  const fifteen = oldestServer();
  if (!fifteen)
    process.stdout.write("PostgreSQL 15 is not on this machine: the tests between versions are left out\n");
  it.runIf(fifteen)("a backup of 18 is restored on 15 and comes back the same", async () => {
    const server = await startScratchServer(fifteen);
    after.push(() => server.close());
    const { db: onFifteen, close } = await databaseOn(server.connection);
    after.push(close);
    expect(onFifteen.major).toBe(15);
    const { db: source, close: closeSource } = await emptyDatabase();
    after.push(closeSource);
    await migrate(source, old);
    await fill(source);
    const file = join(folder, "there.ortaq-backup");
    await backup(source, file);
    await restore(onFifteen, file, { migrationsFolder: old });
    expect(await compareDatabases(source, onFifteen)).toEqual([]);
    const back = join(folder, "back.ortaq-backup");
    await backup(onFifteen, back);
    const { db: target, close: closeTarget } = await emptyDatabase();
    after.push(closeTarget);
    await restore(target, back, { migrationsFolder: old });
    expect(await compareDatabases(source, target)).toEqual([]);
    const { db: ours, close: closeOurs } = await databaseOn(server.connection);
    after.push(closeOurs);
    expect((await migrate(ours)).version, "our migrations run on 15").toBeGreaterThan(0);
  });
});
