/**
 * Plants every kind of violation in a small copy of the house and expects the guard to find each one, and nothing
 * in the clean copy. The copy has the doors of all rooms of rooms.json, so a new room is guarded from its first day.
 */
import { mkdir, mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { breaches } from "./borders.ts";
import { importMap, rooms } from "./room-list.ts";

type Planted = { what: string; at: string; text: string; rule: string };

/** What the violations need besides the doors: something inside a room, and things that only tests may use. */
const furniture: Record<string, string> = {
  "src/stock/store.ts": "export const secret = 1;",
  "src/libraries/questions/tree.ts": "export const tree = 1;",
  "src/platform/db/testing.ts": "export const testDatabase = 1;",
  "src/circle/a.ts": "",
};

const planted: Planted[] = [
  {
    what: "a room uses one above it",
    at: "src/libraries/planted.ts",
    text: 'import "#stock";',
    rule: "border-of-libraries",
  },
  {
    what: "a room reaches past a door",
    at: "src/catalogue/planted.ts",
    text: 'import "../libraries/questions/tree.ts";',
    rule: "border-of-catalogue",
  },
  {
    what: "a door uses another door",
    at: "src/doors/web/portal/planted.ts",
    text: 'import "#doors/web/office";',
    rule: "border-of-doors/web/portal",
  },
  {
    what: "a door reaches into a room",
    at: "src/doors/web/api/planted.ts",
    text: 'import "../../../stock/store.ts";',
    rule: "border-of-doors/web/api",
  },
  {
    what: "the platform knows a room",
    at: "src/platform/acts/planted.ts",
    text: 'import "#libraries";',
    rule: "border-of-platform/acts",
  },
  {
    what: "kazakh uses the platform",
    at: "src/kazakh/planted.ts",
    text: 'import "#platform/db";',
    rule: "border-of-kazakh",
  },
  {
    what: "a room knows the house",
    at: "src/people/planted.ts",
    text: 'import "#house";',
    rule: "border-of-people",
  },
  {
    what: "only a type of a forbidden room is used",
    at: "src/people/planted2.ts",
    text: 'import type { x } from "#stock";',
    rule: "border-of-people",
  },
  {
    what: "rules use the database",
    at: "src/stock/rules/planted.ts",
    text: 'import { x } from "#platform/db"; export const y = x;',
    rule: "rules-stay-pure",
  },
  {
    what: "rules use Node",
    at: "src/stock/rules/planted2.ts",
    text: 'import { readFileSync } from "node:fs"; export const y = readFileSync;',
    rule: "rules-without-node",
  },
  {
    what: "the product uses testing",
    at: "src/stock/planted.ts",
    text: 'import { testDatabase } from "#platform/db/testing"; export const y = testDatabase;',
    rule: "testing-is-for-tests",
  },
  {
    what: "a test reaches into another room",
    at: "src/catalogue/planted.test.ts",
    text: 'import "../stock/store.ts";',
    rule: "tests-of-catalogue",
  },
  {
    what: "two files use one another",
    at: "src/stock/one.ts",
    text: 'import { two } from "./two.ts"; export const one = () => two;',
    rule: "no-circle",
  },
  {
    what: "something that is not there",
    at: "src/stock/planted3.ts",
    text: 'import "#nowhere";',
    rule: "no-unknown",
  },
];

let base: string;
const put = async (path: string, text: string) => {
  await mkdir(dirname(join(base, path)), { recursive: true });
  await writeFile(join(base, path), text);
};

beforeAll(async () => {
  base = await mkdtemp(join(tmpdir(), "ortaq-borders-"));
  const map: Record<string, string> = { ...importMap() };
  for (const room of rooms) {
    if (room.path) map[`#${room.name}`] = `./${room.path}`;
  }
  await put("package.json", JSON.stringify({ name: "planted", type: "module", imports: map }));
  for (const path of new Set(Object.values(map))) await put(path.slice(2), "export const x = 1;");
  for (const [path, text] of Object.entries(furniture)) await put(path, text);
});

describe("the guard of the borders", () => {
  it("finds nothing in a clean house", async () => {
    expect(await breaches(base)).toEqual([]);
  });

  it("finds every planted violation", async () => {
    for (const { at, text } of planted) await put(at, text);
    await put("src/stock/two.ts", 'import { one } from "./one.ts"; export const two = () => one;');
    const found = await breaches(base);
    const missed = planted.filter(({ at, rule }) => !found.some((b) => b.from === at && b.rule === rule));
    expect(missed.map((p) => p.what)).toEqual([]);
  });
});
