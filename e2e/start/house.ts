/** Starts Ortaq as a process of its own, in a copy of the sources, to see it live and die as it will at a library's. */
import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import {
  chmodSync,
  chownSync,
  cpSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

const root = join(import.meta.dirname, "../..");
export const asRoot = process.getuid?.() === 0;
/** An account without rights that every Linux has. */
export const nobody = 65534;

const made: string[] = [];

/** A folder of a test; anybody may go through it, so that the database of a start as root lies in it too. */
export function scratch(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), `ortaq-${name}-`));
  chmodSync(folder, 0o711);
  made.push(folder);
  return folder;
}

/** Removes the folders of the tests, and the databases that stand outside them because only root may enter. */
export function cleanUp(): void {
  for (const folder of made.splice(0)) {
    const pointers = globSync("{var,ortaq/var}/database-folder.txt", { cwd: folder });
    for (const pointer of pointers) {
      rmSync(readFileSync(join(folder, pointer), "utf8").trim(), { recursive: true, force: true });
    }
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The sources as a clean clone has them, with the installed packages of this one. */
export function cloneInto(folder: string, owner?: number): string {
  const files = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard"], {
    cwd: root,
    encoding: "utf8",
  });
  for (const file of files.split("\n").filter(Boolean)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    cpSync(join(root, file), join(folder, file), { errorOnExist: false, force: true });
  }
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
  if (owner !== undefined) execFileSync("chown", ["-hR", `${owner}:${owner}`, folder]);
  return folder;
}

export type Running = {
  process: ChildProcess;
  address: string;
  printed: () => string;
  stop: (signal?: NodeJS.Signals) => Promise<number | null>;
};
export type Ended = { code: number | null; printed: string };
export type How = { env?: Record<string, string | undefined>; user?: number; demo?: boolean };

function begin(folder: string, how: How): { child: ChildProcess; printed: () => string } {
  const { NODE_ENV: _, VITEST: __, LANG: ___, LC_ALL: ____, ...environment } = process.env;
  const child = spawn(process.execPath, ["scripts/start.ts", ...(how.demo ? ["--demo"] : [])], {
    cwd: folder,
    env: { ...environment, PORT: "0", ORTAQ_LOG: "warn", ...how.env },
    stdio: ["ignore", "pipe", "pipe"],
    ...(how.user === undefined ? {} : { uid: how.user, gid: how.user }),
  });
  let printed = "";
  for (const stream of [child.stdout, child.stderr])
    stream?.on("data", (bytes: Buffer) => (printed += bytes));
  return { child, printed: () => printed };
}

const exitOf = (child: ChildProcess): Promise<number | null> =>
  child.exitCode !== null
    ? Promise.resolve(child.exitCode)
    : new Promise((done) => child.once("exit", (code) => done(code)));

/** Starts and waits until it is open. */
export async function open(folder: string, how: How = {}): Promise<Running> {
  const { child, printed } = begin(folder, how);
  const until = Date.now() + 300_000;
  for (;;) {
    const address = /is open: (\S+)/.exec(printed())?.[1];
    if (address) {
      return {
        process: child,
        address,
        printed,
        stop: (signal = "SIGTERM") => {
          const ended = exitOf(child);
          child.kill(signal);
          return ended;
        },
      };
    }
    if (child.exitCode !== null) throw new Error(`ended with ${child.exitCode}:\n${printed()}`);
    if (Date.now() > until) {
      child.kill("SIGKILL");
      throw new Error(`not open after five minutes:\n${printed()}`);
    }
    await new Promise((wait) => setTimeout(wait, 50));
  }
}

/** Starts what is expected to give up, and returns its last words. */
export async function giveUp(folder: string, how: How = {}): Promise<Ended> {
  const { child, printed } = begin(folder, how);
  const late = setTimeout(() => child.kill("SIGKILL"), 90_000);
  const code = await exitOf(child);
  clearTimeout(late);
  return { code, printed: printed() };
}

export function ownedBy(folder: string, owner: number): string {
  mkdirSync(folder, { recursive: true });
  chownSync(folder, owner, owner);
  return folder;
}
