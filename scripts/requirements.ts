/**
 * docs/requirements.md: which test shows which requirement, made from the titles of the tests. With --check it
 * fails when the file is out of date.
 */
import { existsSync, globSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./room-list.ts";

const id = /\[((?:NET|ROL|SRV|STK|EVT|EXH|CLB|CON|LOC|DIG|MET|PRJ|RPT|PUB|I18)-\d{2})\]/g;

export function requirementsPage(): string {
  const places = new Map<string, Set<string>>();
  for (const file of globSync(["src/**/*.test.{ts,tsx}", "e2e/**/*.test.{ts,tsx}", "demo/**/*.test.ts"], {
    cwd: root,
  }).sort()) {
    for (const [, found] of readFileSync(join(root, file), "utf8").matchAll(id)) {
      if (!found) continue;
      places.set(found, (places.get(found) ?? new Set()).add(file));
    }
  }
  const rows = [...places].sort(([a], [b]) => a.localeCompare(b, "en", { numeric: true }));
  return [
    "# Requirements and the tests that show them",
    "",
    "Made by `npm run guards -- --write` from the titles of the tests; do not edit by hand.",
    "",
    "| id | shown in |",
    "|---|---|",
    ...rows.map(
      ([name, files]) => `| ${name} | ${[...files].map((file) => `[${file}](../${file})`).join("<br>")} |`,
    ),
    "",
  ].join("\n");
}

const path = join(root, "docs/requirements.md");
export const requirementsAreStale = (): boolean =>
  !existsSync(path) || readFileSync(path, "utf8") !== requirementsPage();
export const writeRequirements = (): void => writeFileSync(path, requirementsPage());
