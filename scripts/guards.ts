/**
 * The guards that are no tests of behaviour: borders, words, generated files. All of them speak before it fails.
 * `npm run guards -- --write` refreshes what is made from other truths.
 */
import "./node-version.ts";
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { breaches } from "./borders.ts";
import { requirementsAreStale, writeRequirements } from "./requirements.ts";
import { root } from "./room-list.ts";
import { findings } from "./words-check.ts";

const write = process.argv.includes("--write");
let wrong = 0;
const complain = (text: string): void => {
  wrong++;
  console.error(text);
};

for (const { rule, from, to } of await breaches()) complain(`border: ${from} uses ${to} (${rule})`);
for (const { file, line, text } of findings())
  complain(`words: ${file}:${line} holds text of the interface: ${text}`);

if (write) writeRequirements();
else if (requirementsAreStale()) complain("docs/requirements.md is out of date: npm run guards -- --write");

for (const script of ["scripts/draw.ts", "scripts/schema.ts", "scripts/who-may.ts"]) {
  if (!existsSync(join(root, script))) continue;
  const args = write ? [script] : [script, "--check"];
  const { status } = spawnSync(process.execPath, args, {
    cwd: root,
    stdio: ["ignore", "inherit", "inherit"],
  });
  if (status !== 0) complain(`${script} found a difference`);
}

if (wrong > 0) {
  console.error(`\n${wrong} thing${wrong === 1 ? "" : "s"} to mend.`);
  process.exit(1);
}
console.log("Guards: borders, words and generated files are in order.");
