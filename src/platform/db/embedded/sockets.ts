/**
 * Where the server listens. A local socket in a folder that only its account may enter needs no password and cannot
 * be reached from outside the machine. Its path may have 107 bytes (sun_path), so it does not lie in the data folder,
 * whose path may be long, but in a short one named by its hash. Where there are no local sockets: loopback, a free
 * port and a random password.
 */
import { createHash } from "node:crypto";
import { chmodSync, lstatSync, mkdirSync, readdirSync, realpathSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { giveTo, mayEnter } from "./account.ts";
import type { Place } from "./place.ts";

export type Listening = { host: string; port: number };

const socketPort = 5432;
const longest = 100;

export async function whereToListen(
  place: Place,
  local = process.platform !== "win32",
  port?: number,
): Promise<Listening> {
  const folder = local ? socketFolder(place) : undefined;
  return folder
    ? { host: folder, port: socketPort }
    : { host: "127.0.0.1", port: port ?? (await freePort()) };
}

export const isLocal = (listening: Listening): boolean => listening.host.startsWith("/");

function socketFolder(place: Place): string | undefined {
  const hash = createHash("sha256").update(realpathSync(place.cluster)).digest("hex").slice(0, 12);
  for (const base of new Set(["/tmp", tmpdir(), "/run", "/var/run"])) {
    // Somebody else may own a folder of that name; the next number is as good.
    for (const tail of ["", "-2", "-3"]) {
      const folder = join(base, `ortaq-${hash}${tail}`);
      if (folder.length + "/.s.PGSQL.5432.lock".length <= longest && claim(folder, place)) return folder;
    }
  }
  return undefined;
}

/** Makes the folder, or empties one that is ours: called only when no server of this place runs. */
function claim(folder: string, place: Place): boolean {
  const owner = place.account?.uid ?? process.getuid?.();
  try {
    mkdirSync(folder, { mode: 0o700 });
    giveTo(place.account, folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") return false;
  }
  try {
    const found = lstatSync(folder);
    if (!found.isDirectory() || found.uid !== owner) return false;
    chmodSync(folder, 0o700);
    for (const name of readdirSync(folder)) rmSync(join(folder, name), { force: true });
    return mayEnter(place.account, folder);
  } catch {
    return false;
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}
