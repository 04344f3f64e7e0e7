/** Is there a server over a cluster, and is it the one? Reads its lock file and asks it. */
import { existsSync, readFileSync, realpathSync, rmSync } from "node:fs";
import { join } from "node:path";
import { Client, type ClientConfig } from "pg";
import { trouble } from "../trouble.ts";
import { databaseUser, passwordOf } from "./cluster.ts";
import type { Place } from "./place.ts";
import { lives, pause, someoneWorksIn } from "./processes.ts";
import { isLocal, type Listening } from "./sockets.ts";

export type Server = { pid: number; connection: ClientConfig };

/** How long one that is starting, mending or dying is waited for. */
export const patience = 30_000;
export const logName = "server.log";

/** The server's own lock file: number, folder, start, port, socket folder, address … (src/include/utils/pidfile.h). */
function lockFile(place: Place): { pid: number; listening: Listening } | undefined {
  const file = join(place.cluster, "postmaster.pid");
  if (!existsSync(file)) return undefined;
  const [pid = "", , , port = "", sockets = "", address = ""] = readFileSync(file, "utf8").split("\n");
  return { pid: Number(pid), listening: { host: sockets.trim() || address.trim(), port: Number(port) } };
}

export const connectionTo = (place: Place, listening: Listening): ClientConfig => ({
  host: listening.host,
  port: listening.port,
  user: databaseUser,
  database: "postgres",
  password: isLocal(listening) ? undefined : passwordOf(place),
});

type Answer = "ours" | "not yet" | "silent";

/** Does a server answer there, and is it the one of this cluster? */
export async function ask(place: Place, connection: ClientConfig): Promise<Answer> {
  const client = new Client({ ...connection, connectionTimeoutMillis: 5_000 });
  client.on("error", () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query("select current_setting('data_directory') as folder");
    return realpathSync(rows[0].folder) === realpathSync(place.cluster) ? "ours" : "silent";
  } catch (error) {
    // 57P03: starting up, recovering or shutting down.
    return (error as { code?: string }).code === "57P03" ? "not yet" : "silent";
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** The server of this place, if one runs: usually what a killed process of ours left behind. */
export async function runningServer(place: Place, patienceMs = patience): Promise<Server | undefined> {
  const began = Date.now();
  for (let silent = 0; ; ) {
    const lock = lockFile(place);
    if (!lock || !lives(lock.pid)) return undefined;
    const connection = connectionTo(place, lock.listening);
    const answer = lock.listening.host ? await ask(place, connection) : "silent";
    if (answer === "ours") return { pid: lock.pid, connection };
    // The number may since have gone to another program. PostgreSQL would believe the file for ever, so look.
    if (answer === "silent" && ++silent > 2 && someoneWorksIn(realpathSync(place.cluster)) === false) {
      rmSync(join(place.cluster, "postmaster.pid"), { force: true });
      return undefined;
    }
    if (Date.now() - began > patienceMs) throw deaf(place, lock.pid, patienceMs);
    await pause(300);
  }
}

const deaf = (place: Place, pid: number, waited: number) =>
  trouble(
    "not-started",
    `A PostgreSQL server (process ${pid}) holds the database in ${place.folder} but has not answered for ${Math.round(waited / 1000)} seconds. It may be mending a large database: wait and start Ortaq again. If it hangs, end it with "kill -INT ${pid}". See ${join(place.folder, logName)}.`,
  );
