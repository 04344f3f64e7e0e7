/**
 * `npm test`: everything that CI runs, in the order of how fast it tells. Each part runs even when one before it
 * failed, so one run shows all there is to mend. `npm test -- types pure` runs some parts only.
 */
import "./node-version.ts";
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { root } from "./room-list.ts";

const bin = (name: string): string => join(root, "node_modules", name);
const vitest = (project: string): string[] => [bin("vitest/vitest.mjs"), "run", "--project", project];
const parts: Record<string, string[]> = {
  style: [bin("@biomejs/biome/bin/biome"), "check", "."],
  types: [bin("typescript/bin/tsc"), "-p", "."],
  guards: ["scripts/guards.ts"],
  pure: vitest("pure"),
  database: vitest("database"),
  browser: vitest("browser"),
};

const wanted = process.argv.slice(2).filter((name) => name in parts);
const failed: string[] = [];
for (const [name, args] of Object.entries(parts)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const began = performance.now();
  console.log(`\n── ${name}`);
  const { status } = spawnSync(process.execPath, args, {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, NODE_ENV: "test" },
  });
  if (status !== 0) failed.push(name);
  console.log(
    `── ${name}: ${status === 0 ? "in order" : "FAILED"} (${Math.round((performance.now() - began) / 1000)} s)`,
  );
}
if (failed.length > 0) {
  console.error(`\nFailed: ${failed.join(", ")}`);
  process.exit(1);
}
console.log("\nEverything is in order.");
