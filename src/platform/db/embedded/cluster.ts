/** The data folder of PostgreSQL: made by initdb, checked before each start. */
import { randomBytes } from "node:crypto";
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { diskFull, noRights, trouble } from "../trouble.ts";
import { giveTo, isRoot, runAs } from "./account.ts";
import { type Binaries, programs } from "./binaries.ts";
import type { Place } from "./place.ts";

/**
 * C.UTF-8 orders by code point and knows every letter; the builtin provider (17 and newer) does not depend on the
 * machine. The libc locale beside it decides what pg_trgm takes for a letter, so it must be a UTF-8 one too: where
 * C.UTF-8 is unknown (macOS, old glibc) en_US.UTF-8 does the same.
 */
const locales = (major: number): string[][] =>
  major >= 17
    ? [
        ["--locale-provider=builtin", "--locale=C.UTF-8"],
        ["--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=C", "--lc-ctype=en_US.UTF-8"],
      ]
    : [["--locale=C.UTF-8"]];

export const databaseUser = "ortaq";

/** The password of the embedded database: made once. Where there are local sockets nobody is asked for it. */
export function passwordOf(place: Place): string {
  const file = join(place.folder, "password");
  if (!existsSync(file))
    writeFileSync(file, randomBytes(24).toString("base64url"), { mode: 0o600, flag: "wx" });
  return readFileSync(file, "utf8").trim();
}

/** Makes the cluster if there is none, and checks one that is there. `sync: false` is for tests only. */
export function readyCluster(place: Place, binaries: Binaries, { sync = true } = {}): void {
  const versionFile = join(place.cluster, "PG_VERSION");
  if (!existsSync(versionFile)) {
    makeCluster(place, binaries, sync);
    return;
  }
  const major = Number.parseInt(readFileSync(versionFile, "utf8"), 10);
  if (major !== binaries.major) throw otherMajor(place, major, binaries.major);
  // A data folder that root copied: PostgreSQL insists on owning its files.
  if (isRoot() && lstatSync(versionFile).uid === 0) giveTo(place.account, place.cluster);
  chmodSync(place.cluster, 0o700);
}

const otherMajor = (place: Place, found: number, ours: number) =>
  trouble(
    "wrong-major",
    `The database in ${place.folder} was made by PostgreSQL ${found}; this Ortaq brings PostgreSQL ${ours}, which cannot open it. Nothing was changed. Way out: with the ${found < ours ? "older" : "newer"} Ortaq that made it run "npm run ortaq -- backup FILE", move ${place.folder} aside, then with this one run "npm run ortaq -- restore FILE".`,
  );

/** Made under another name first: a killed initdb leaves nothing that looks like a database. */
function makeCluster(place: Place, binaries: Binaries, sync: boolean): void {
  if (existsSync(place.cluster)) {
    throw trouble(
      "bad-folder",
      `${place.cluster} exists but holds no database. Move it aside (it may be what is left of one), then start Ortaq again.`,
    );
  }
  // initdb must own the folder above what it makes, which ours belongs to whoever runs Ortaq: so it gets its own.
  const nest = join(place.folder, "making");
  rmSync(nest, { recursive: true, force: true });
  mkdirSync(nest, { mode: 0o700 });
  const passwordFile = join(nest, "password");
  writeFileSync(passwordFile, passwordOf(place), { mode: 0o600 });
  giveTo(place.account, nest);
  try {
    const failures = locales(binaries.major).map((locale) => tryInitdb(place, binaries, nest, locale, sync));
    const failure = failures.every((words) => words !== undefined) ? failures.join("\n") : undefined;
    if (failure) throw initdbTrouble(failure, place);
    renameSync(join(nest, "cluster"), place.cluster);
  } finally {
    rmSync(nest, { recursive: true, force: true });
  }
}

/** Returns what initdb complained about; undefined when the cluster is there, also from an earlier try. */
function tryInitdb(
  place: Place,
  binaries: Binaries,
  nest: string,
  locale: string[],
  sync: boolean,
): string | undefined {
  const folder = join(nest, "cluster");
  if (existsSync(join(folder, "PG_VERSION"))) return undefined;
  const answer = runAs(
    place.account,
    programs(binaries.bin).initdb,
    [
      ...["-D", folder, "-E", "UTF8", ...locale, "-U", databaseUser, "-A", "scram-sha-256"],
      ...[`--pwfile=${join(nest, "password")}`, "--no-instructions", ...(sync ? [] : ["--no-sync"])],
    ],
    nest,
  );
  if (answer.status === 0) return undefined;
  return `${answer.stderr ?? ""}${answer.error ? `\n${answer.error.message}` : ""}`.trim();
}

function initdbTrouble(words: string, place: Place) {
  if (/No space left on device|Disk quota exceeded/.test(words)) return diskFull(place.folder);
  if (/Permission denied|Read-only file system/.test(words)) return noRights(place.folder);
  return trouble(
    "not-started",
    `PostgreSQL could not make its data folder in ${place.folder}. It said:\n${words}`,
  );
}
