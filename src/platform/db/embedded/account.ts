/**
 * PostgreSQL refuses to run as root. Started as root, Ortaq runs its server under an account that may do nothing
 * else: see docs/decisions/0003-embedded-postgres-as-root.md.
 */
import { type SpawnSyncReturns, spawnSync } from "node:child_process";
import { chownSync, lchownSync, lstatSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { trouble } from "../trouble.ts";

/** Whom the server runs as; undefined where it is simply whoever runs Ortaq. */
export type Account = { name: string; uid: number; gid: number } | undefined;

export const isRoot = (): boolean => process.getuid?.() === 0;

function lookUp(name: string): Account {
  const id = (flag: string) => spawnSync("id", [flag, name], { encoding: "utf8" });
  const [uid, gid] = [id("-u"), id("-g")].map((answer) =>
    answer.status === 0 ? Number(answer.stdout.trim()) : Number.NaN,
  );
  if (!Number.isInteger(uid) || !Number.isInteger(gid)) return undefined;
  return { name, uid: uid as number, gid: gid as number };
}

/** The account for a server that root starts: the wanted one, else postgres, else nobody. */
export function chooseAccount(wanted?: string): Account {
  if (!isRoot()) return undefined;
  if (wanted) {
    const found = lookUp(wanted);
    if (found && found.uid !== 0) return found;
    throw trouble(
      "no-account",
      "ORTAQ_DB_ACCOUNT names an account that this system does not have, or root itself. Make the account, or leave the setting out.",
    );
  }
  for (const name of ["postgres", "nobody"]) {
    const found = lookUp(name);
    if (found && found.uid !== 0) return found;
  }
  throw trouble(
    "no-account",
    "PostgreSQL refuses to run as root, and this system has neither an account postgres nor nobody. Start Ortaq as an ordinary user, or make an account and name it in ORTAQ_DB_ACCOUNT.",
  );
}

/**
 * What a child of ours sees of our environment. LC_ALL=C, because the machine may have no locale at all; nothing of
 * PostgreSQL's own (PGDATA, PGPORT …), which would quietly change what the child does.
 */
export function childEnv(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(
    ([name]) => !/^(PG|LC_|LANG|LANGUAGE|LD_|DYLD_|DATABASE_URL|ORTAQ_|TZ)/.test(name),
  );
  return { ...Object.fromEntries(kept), LC_ALL: "C" };
}

/** Runs a program to its end as `account`. It stands in `cwd`, because ours may be a folder that it may not enter. */
export function runAs(
  account: Account,
  command: string,
  args: string[],
  cwd = "/",
): SpawnSyncReturns<string> {
  return spawnSync(command, args, {
    encoding: "utf8",
    cwd: process.platform === "win32" ? undefined : cwd,
    env: childEnv(),
    windowsHide: true,
    ...(account ? { uid: account.uid, gid: account.gid } : {}),
  });
}

/** Can `account` go into `folder`? Asked of the system itself, which alone knows about access lists and mounts. */
export const mayEnter = (account: Account, folder: string): boolean =>
  account === undefined || runAs(account, "/bin/sh", ["-c", 'test -x "$0" && cd "$0"', folder]).status === 0;

/** Gives a file, or a folder with all in it, to `account`. */
export function giveTo(account: Account, path: string): void {
  if (!account) return;
  const what = lstatSync(path);
  if (what.isSymbolicLink()) lchownSync(path, account.uid, account.gid);
  else chownSync(path, account.uid, account.gid);
  if (what.isDirectory()) for (const name of readdirSync(path)) giveTo(account, join(path, name));
}
