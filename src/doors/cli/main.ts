/** `npm run ortaq -- <command> …` */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { OpenHouse } from "#house";
import { readSettings, root, type Settings } from "#platform/config";
import type { Db } from "#platform/db";
import { type Call, type Command, Failed, type Io, seenFrom, WrongCall } from "./command.ts";

if (Number(process.versions.node.split(".")[0]) < 24) {
  process.stderr.write(
    `Ortaq needs Node 24 or newer, this is ${process.version}. Call it as: npm run ortaq -- …\n`,
  );
  process.exit(2);
}

const folder = join(import.meta.dirname, "commands");
const names = readdirSync(folder)
  .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"))
  .map((file) => file.slice(0, -3))
  .sort();

const load = async (name: string): Promise<Command> => (await import(join(folder, `${name}.ts`))).command;

async function manual(): Promise<string> {
  const lines = ["npm run ortaq -- <command> …", ""];
  for (const name of names) {
    const command = await load(name);
    for (const usage of command.usage) lines.push(`  ${usage}`);
    lines.push(`      ${command.does}`);
    for (const [option, { does }] of Object.entries(command.options ?? {}))
      lines.push(`      --${option}  ${does}`);
  }
  lines.push(
    "",
    "  --json prints one JSON object as the last line. Exit codes: 0 done, 1 failed, 2 wrong call.",
  );
  return lines.join("\n");
}

function parse(command: Command, args: string[]): Call & { json: boolean } {
  const options = Object.fromEntries(
    Object.entries(command.options ?? {}).map(([name, { type }]) => [name, { type }]),
  );
  try {
    const { values, positionals } = parseArgs({
      args,
      options: { ...options, json: { type: "boolean" } },
      allowPositionals: true,
    });
    return { words: positionals, options: values as Call["options"], json: values.json === true };
  } catch (error) {
    throw new WrongCall(`${error instanceof Error ? error.message : error}\n${usageOf(command)}`);
  }
}

const usageOf = (command: Command): string =>
  command.usage.map((usage) => `Usage: npm run ortaq -- ${usage}`).join("\n");

function openIo(json: boolean): { io: Io; close: () => Promise<void> } {
  const read = readSettings(process.env);
  if (!read.ok)
    throw new WrongCall(`These settings are wrong:\n${read.problems.map((p) => `  ${p}`).join("\n")}`);
  const version: string = JSON.parse(readFileSync(join(root, "package.json"), "utf8")).version;
  const out = json ? process.stderr : process.stdout;
  let house: Promise<OpenHouse> | undefined;
  let database: Promise<Db> | undefined;
  let lastShown = 0;
  return {
    io: {
      settings: read.value,
      say: (line) => void out.write(`${line}\n`),
      progress: (done, total, what) => {
        const now = performance.now();
        const terminal = process.stderr.isTTY;
        if (now - lastShown < (terminal ? 200 : 5000) && done !== total) return;
        lastShown = now;
        const text = `${what}: ${done}${total === undefined ? "" : ` of ${total}`}`;
        process.stderr.write(terminal ? `\r\u001b[K${text}${done === total ? "\n" : ""}` : `${text}\n`);
      },
      path: (typed) => seenFrom(process.env.INIT_CWD, typed),
      house: () => {
        house ??= open(read.value, version);
        return house;
      },
      database: () => {
        database ??= openAlone(read.value);
        return database;
      },
    },
    close: async () => {
      await (await house?.catch(() => undefined))?.close();
      await (await database?.catch(() => undefined))?.close();
    },
  };
}

/** The output belongs to the command alone: its last line may be JSON. */
const toErrors = (line: string): void => void process.stderr.write(line);

/** The house is loaded only by commands that need it: the others answer in a tenth of a second. */
async function open(settings: Settings, version: string): Promise<OpenHouse> {
  const [{ openHouse }, { openLog }] = await Promise.all([import("#house"), import("#platform/log")]);
  return openHouse(
    settings,
    openLog({ level: settings.logLevel === "info" ? "warn" : settings.logLevel, write: toErrors }),
    version,
  );
}

async function openAlone(settings: Settings): Promise<Db> {
  const [{ openDatabaseOf }, { openLog }] = await Promise.all([import("#house"), import("#platform/log")]);
  return openDatabaseOf(settings, openLog({ level: "warn", write: toErrors }));
}

async function main(): Promise<number> {
  const [name, ...args] = process.argv.slice(2);
  if (name === undefined || name === "help" || name === "--help") {
    process.stdout.write(`${await manual()}\n`);
    return name === undefined ? 2 : 0;
  }
  if (!names.includes(name)) {
    process.stderr.write(`There is no command "${name}".\n\n${await manual()}\n`);
    return 2;
  }
  const json = args.includes("--json");
  let close = async (): Promise<void> => undefined;
  try {
    const command = await load(name);
    const call = parse(command, args);
    const opened = openIo(json);
    close = opened.close;
    const result = await command.run(call, opened.io);
    if (json) process.stdout.write(`${JSON.stringify(result)}\n`);
    return 0;
  } catch (error) {
    return failing(error, json);
  } finally {
    await close();
  }
}

/** Errors whose message is written for the operator (platform/db marks them so). */
const tellsItself = (error: unknown): boolean => (error as { words?: unknown } | null)?.words === true;

function failing(error: unknown, json: boolean): number {
  const words = error instanceof Error ? error.message : String(error);
  const expected = error instanceof WrongCall || error instanceof Failed || tellsItself(error);
  process.stderr.write(`${expected ? words : error instanceof Error ? error.stack : words}\n`);
  const facts = error instanceof Failed ? error.facts : {};
  if (json) process.stdout.write(`${JSON.stringify({ ...facts, error: words.split("\n")[0] })}\n`);
  return error instanceof WrongCall ? 2 : 1;
}

process.exitCode = await main();
