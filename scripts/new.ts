/**
 * `npm run new room NAME "what it does"`, `npm run new action ROOM verb-object`, `npm run new figure ROOM what`:
 * makes the files in the shape that CONTRIBUTING.md describes and says what is left to do by hand. It never
 * overwrites a file.
 */
import "./node-version.ts";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { rooms, root } from "./room-list.ts";

const camel = (name: string): string => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

function fail(text: string): never {
  console.error(text);
  process.exit(2);
}

function put(path: string, text: string): void {
  const full = join(root, path);
  if (existsSync(full)) fail(`${path} is there already; nothing was written over it.`);
  mkdirSync(dirname(full), { recursive: true });
  writeFileSync(full, text);
  console.log(`made ${path}`);
}

const isName = (name: string | undefined): name is string =>
  name !== undefined && /^[a-z]+(-[a-z]+)*$/.test(name);
const roomOf = (name: string | undefined): string =>
  rooms.some((room) => room.name === name)
    ? (name as string)
    : fail(`There is no room "${name}" in rooms.json.`);

function newRoom(name: string | undefined, does: string | undefined): void {
  if (!isName(name) || !does) fail('Usage: npm run new room NAME "one sentence of what it does"');
  const words = (lang: string): string =>
    lang === "kk"
      ? `/** The words of the room ${name}; this table is the shape that ru.ts and en.ts must have. */\nexport const kk = {\n  refusals: {},\n};\n`
      : `import type { Words } from "./index.ts";\n\nexport const ${lang}: Words = {\n  refusals: {},\n};\n`;
  for (const lang of ["kk", "ru", "en"]) put(`src/${name}/words/${lang}.ts`, words(lang));
  put(
    `src/${name}/words/index.ts`,
    'import type { Lang } from "#basics";\nimport { en } from "./en.ts";\nimport { kk } from "./kk.ts";\nimport { ru } from "./ru.ts";\n\nexport type Words = typeof kk;\nexport const words: Record<Lang, Words> = { kk, ru, en };\n',
  );
  put(`src/${name}/rules.ts`, 'export { type Words, words } from "./words/index.ts";\n');
  put(
    `src/${name}/index.ts`,
    'import type { AnyAction, Listener } from "#platform/acts";\n\nexport const actions: AnyAction[] = [];\nexport const listeners: Listener[] = [];\n',
  );
  put(
    `src/${name}/testing.ts`,
    "/** For tests: builders, and an input for each act (see src/who-may.db.test.ts). */\nexport const samples = {};\n",
  );
  put(
    `src/${name}/README.md`,
    `# ${name}\n\n${does}\n\n**Words**: \n\n**Tables**: \n\n**Announces**: \n\n**Never**: \n`,
  );
  const path = join(root, "rooms.json");
  const text = readFileSync(path, "utf8");
  const line = `    { "name": "${name}", "does": ${JSON.stringify(does)}, "uses": ["libraries", "people"] },\n`;
  writeFileSync(path, text.replace('    { "name": "house"', `${line}    { "name": "house"`));
  console.log(
    "Left to do: what it may use (rooms.json and a decision record), npm run draw, its lists in src/house.ts.",
  );
}

function newAction(room: string | undefined, name: string | undefined): void {
  const of = roomOf(room);
  if (!isName(name)) fail("Usage: npm run new action ROOM verb-object");
  put(
    `src/${of}/actions/${name}.ts`,
    `import { z } from "zod";
import { done } from "#basics";
import { action, rowId } from "#platform/acts";

/** What it does, in the librarian's words, and what refuses it. */
export const ${camel(name)} = action({
  name: "${of}.${name}",
  may: "${of}.edit",
  input: z.object({ node: rowId }),
  at: (input) => input.node,
  run: async (act, input) => {
    act.about("node", input.node);
    return done(null);
  },
});
`,
  );
  put(
    `src/${of}/actions/${name}.db.test.ts`,
    `import { afterAll, beforeAll, expect, it } from "vitest";
import { perform } from "#platform/acts";
import { calling, holding, testGround } from "#platform/acts/testing";
import { type TestDatabase, testDatabase } from "#platform/db/testing";
import { ${camel(name)} } from "./${name}.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());

it("is refused to another system's librarian", async () => {
  const ground = testGround(database.db, { tree: { 1: null, 2: 1, 3: 1 } });
  const outcome = await perform(calling(ground, holding(1, 3, "${of}.edit")), ${camel(name)}, { node: 2 });
  expect(outcome.ok ? [] : outcome.refusals.map((refusal) => refusal.code)).toEqual(["not-permitted"]);
});
`,
  );
  console.log(
    `Left to do: \`actions\` in src/${of}/index.ts, a sample in src/${of}/testing.ts, words of its refusals, npm run guards -- --write.`,
  );
}

function newFigure(room: string | undefined, name: string | undefined): void {
  const of = roomOf(room);
  if (!isName(name)) fail("Usage: npm run new figure ROOM what");
  put(
    `src/${of}/figures/${name}.ts`,
    `import { sql } from "kysely";
import type { CountedFigure } from "#platform/figures";
import { figureWords } from "../words/figures.ts";

/** What is counted, and where the definition comes from. */
export const ${camel(name)}: CountedFigure = {
  code: "${of}.${name}",
  ...figureWords["${name}"],
  source: "Ortaq",
  unit: "records",
  kind: "sum",
  dimensions: [],
  byHand: false,
  number: async (tx, { nodes, period }) => {
    const { rows } = await sql<{ node: number; value: number }>\`
      select node, count(*) as value from some_table
      where node = any(\${nodes}::bigint[]) and day between \${period.from}::date and \${period.to}::date
      group by node\`.execute(tx);
    return rows;
  },
  records: async () => [],
};
`,
  );
  console.log(
    `Left to do: its name and definition in src/${of}/words/figures.ts, \`figures\` in src/${of}/index.ts, a test.`,
  );
}

const [what, first, second] = process.argv.slice(2);
if (what === "room") newRoom(first, second);
else if (what === "action") newAction(first, second);
else if (what === "figure") newFigure(first, second);
else fail("Usage: npm run new room|action|figure …");
