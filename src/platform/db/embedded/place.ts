/**
 * Where the files of the embedded server lie. A place is a folder with
 *   cluster/      the data of PostgreSQL, owned by the account that runs it
 *   server.log    what PostgreSQL says when it starts and stops
 *   users/, turn  which processes of Ortaq use it now (see users.ts)
 *   password      of the database, needed only where there are no local sockets
 * Usually it is `database` in the data folder. When root keeps the data folder where no other account may enter,
 * the place lies under a system folder and `database-folder.txt` in the data folder says where; its name is random,
 * not made from the path, so that a deleted and newly made data folder never finds the database of the old one.
 */
import { randomBytes } from "node:crypto";
import { chmodSync, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileTrouble, trouble } from "../trouble.ts";
import { type Account, chooseAccount, isRoot, mayEnter } from "./account.ts";

export type Place = { folder: string; cluster: string; account: Account; copies: string };

/** System folders in which root may keep what another account must reach, best first. */
const systemFolders = ["/var/lib/ortaq", "/usr/local/var/ortaq", "/opt/ortaq"];
const pointerName = "database-folder.txt";

/** Makes a folder that others may pass through but not list; ours stay as they are. */
export function openFolder(folder: string): void {
  if (existsSync(folder)) return;
  openFolder(dirname(folder));
  try {
    mkdirSync(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  }
  chmodSync(folder, isRoot() ? 0o711 : 0o700);
}

/** Finds the place of a data folder, or makes it. `wanted` is the account to use for a new one. */
export function findPlace(varFolder: string, wanted?: string, folders = systemFolders): Place {
  try {
    openFolder(varFolder);
    const pointer = join(varFolder, pointerName);
    if (existsSync(pointer)) return pointedTo(pointer, varFolder, wanted);
    const folder = join(varFolder, "database");
    const exists = existsSync(join(folder, "cluster", "PG_VERSION"));
    const account = exists ? ownerOf(folder, wanted) : chooseAccount(wanted);
    openFolder(folder);
    if (mayEnter(account, folder)) return { folder, ...within(folder), account, copies: join(varFolder) };
    if (exists) throw unreachable(folder, account);
    return elsewhere(varFolder, account, folders);
  } catch (error) {
    throw fileTrouble(error, varFolder);
  }
}

const within = (folder: string) => ({ cluster: join(folder, "cluster") });

function pointedTo(pointer: string, varFolder: string, wanted?: string): Place {
  const folder = readFileSync(pointer, "utf8").trim();
  if (!existsSync(folder)) {
    throw trouble(
      "bad-folder",
      `The database of ${varFolder} lay in ${folder}, which is gone. Put that folder back; or, to begin with an empty database (and restore a backup into it), delete ${pointer}.`,
    );
  }
  const belongs = readFileSync(join(folder, "belongs-to.txt"), "utf8").trim();
  if (belongs !== varFolder && stillPointsAt(belongs, folder)) {
    throw trouble(
      "bad-folder",
      `${varFolder} is a copy of ${belongs} and would use the same database, ${folder}. To give it a database of its own, delete ${pointer} and restore a backup.`,
    );
  }
  if (belongs !== varFolder) writeFileSync(join(folder, "belongs-to.txt"), `${varFolder}\n`);
  const exists = existsSync(join(folder, "cluster", "PG_VERSION"));
  const account = exists ? ownerOf(folder, wanted) : chooseAccount(wanted);
  if (!mayEnter(account, folder)) throw unreachable(folder, account);
  return { folder, ...within(folder), account, copies: dirname(folder) };
}

function stillPointsAt(varFolder: string, folder: string): boolean {
  const pointer = join(varFolder, pointerName);
  return existsSync(pointer) && readFileSync(pointer, "utf8").trim() === folder;
}

/** A new place that `account` can reach, and a pointer to it in the data folder. */
function elsewhere(varFolder: string, account: Account, folders: readonly string[]): Place {
  for (const base of folders) {
    const folder = join(base, randomBytes(6).toString("hex"));
    try {
      openFolder(folder);
    } catch {
      continue;
    }
    if (!mayEnter(account, folder)) continue;
    writeFileSync(join(folder, "belongs-to.txt"), `${varFolder}\n`);
    writeFileSync(join(varFolder, pointerName), `${folder}\n`);
    return { folder, ...within(folder), account, copies: base };
  }
  throw trouble(
    "no-rights",
    `PostgreSQL must not run as root, and the account ${account?.name} can enter neither ${varFolder} nor a system folder (${folders.join(", ")}). Set ORTAQ_VAR to a folder that it may enter, or start Ortaq as an ordinary user.`,
  );
}

/**
 * The account that already owns a cluster: it stays the one that runs it, whoever starts Ortaq. Files that root owns
 * (a copied data folder) are given to a proper account by the caller.
 */
function ownerOf(folder: string, wanted?: string): Account {
  const { uid, gid } = statSync(join(folder, "cluster", "PG_VERSION"));
  if (!isRoot()) {
    if (process.getuid === undefined || process.getuid() === uid) return undefined;
    throw trouble(
      "no-rights",
      `The database in ${folder} belongs to another account (number ${uid}). Start Ortaq as the account that made it, or as root.`,
    );
  }
  return uid === 0 ? chooseAccount(wanted) : { name: `number ${uid}`, uid, gid };
}

const unreachable = (folder: string, account: Account) =>
  trouble(
    "no-rights",
    `The account ${account?.name ?? "of Ortaq"}, which runs the database, may not enter ${folder}. Give it the right to pass through the folders above (chmod o+x), or move the data folder and set ORTAQ_VAR.`,
  );
