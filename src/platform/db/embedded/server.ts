/**
 * One PostgreSQL server over one cluster: found running, started, stopped. The server is a process of its own
 * session, with its words going to a file: it outlives us when we are killed, whole and healthy, and the next start
 * joins it. Callers hold the turn of the place (users.ts), so nobody else starts or stops it meanwhile.
 */
import { type ChildProcess, spawn } from "node:child_process";
import {
  chmodSync,
  closeSync,
  existsSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { totalmem } from "node:os";
import { join } from "node:path";
import { Client, type ClientConfig } from "pg";
import { diskFull, noRights, trouble } from "../trouble.ts";
import { childEnv, giveTo, runAs } from "./account.ts";
import { type Binaries, programs } from "./binaries.ts";
import { databaseUser, passwordOf } from "./cluster.ts";
import type { Place } from "./place.ts";
import { lives, pause, someoneWorksIn } from "./processes.ts";
import { isLocal, type Listening, whereToListen } from "./sockets.ts";

export type Server = { pid: number; connection: ClientConfig };
export type ServerOptions = {
  /** Durable writing. Only tests do without. */
  sync?: boolean;
  /** Local sockets; false for loopback with a password. */
  local?: boolean;
  /** The port on loopback to use again, where a server is brought back. */
  port?: number;
  patienceMs?: number;
};

const patience = 30_000;
const logName = "server.log";

/** The server's own lock file: number, folder, start, port, socket folder, address … (src/include/utils/pidfile.h). */
function lockFile(place: Place): { pid: number; listening: Listening } | undefined {
  const file = join(place.cluster, "postmaster.pid");
  if (!existsSync(file)) return undefined;
  const [pid = "", , , port = "", sockets = "", address = ""] = readFileSync(file, "utf8").split("\n");
  return { pid: Number(pid), listening: { host: sockets.trim() || address.trim(), port: Number(port) } };
}

const connectionTo = (place: Place, listening: Listening): ClientConfig => ({
  host: listening.host,
  port: listening.port,
  user: databaseUser,
  database: "postgres",
  password: isLocal(listening) ? undefined : passwordOf(place),
});

type Answer = "ours" | "not yet" | "silent";

/** Does a server answer there, and is it the one of this cluster? */
async function ask(place: Place, connection: ClientConfig): Promise<Answer> {
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

/** Starts the server; tries again for half a minute while an earlier one is still dying. */
export async function startServer(
  place: Place,
  binaries: Binaries,
  options: ServerOptions = {},
): Promise<Server> {
  const listening = await whereToListen(place, options.local, options.port);
  writeAccess(place);
  const log = openLogFile(place);
  const began = Date.now();
  for (;;) {
    const from = statSync(log).size;
    const child = launch(place, binaries, listening, log, options.sync ?? true);
    const pid = child.pid;
    const connection = connectionTo(place, listening);
    if (pid !== undefined && (await comesUp(place, child, connection))) return { pid, connection };
    const said = readFileSync(log, "utf8").slice(from);
    const waited = Date.now() - began;
    const dying = /lock file "[^"]*" already exists|pre-existing shared memory block/.test(said);
    if (!dying || waited > (options.patienceMs ?? patience)) throw startTrouble(place, said, dying);
    await pause(500);
  }
}

function launch(
  place: Place,
  binaries: Binaries,
  listening: Listening,
  log: string,
  sync: boolean,
): ChildProcess {
  const out = openSync(log, "a");
  try {
    const child = spawn(
      programs(binaries.bin).postgres,
      [
        "-D",
        place.cluster,
        ...Object.entries(settings(listening, sync)).flatMap(([k, v]) => ["-c", `${k}=${v}`]),
      ],
      {
        cwd: place.cluster,
        env: childEnv(),
        detached: true,
        stdio: ["ignore", out, out],
        windowsHide: true,
        ...(place.account ? { uid: place.account.uid, gid: place.account.gid } : {}),
      },
    );
    child.on("error", () => undefined);
    child.unref();
    return child;
  } finally {
    closeSync(out);
  }
}

/**
 * What the server logs is its coming and going: "log" stands above "error" there (runtime-config-logging), and an
 * error of a query may quote a person's data.
 */
function settings(listening: Listening, sync: boolean): Record<string, string | number> {
  const buffers = Math.min(1024, Math.max(128, Math.round(totalmem() / 2 ** 20 / 16)));
  return {
    listen_addresses: isLocal(listening) ? "" : listening.host,
    unix_socket_directories: isLocal(listening) ? listening.host : "",
    unix_socket_permissions: "0700",
    port: listening.port,
    max_connections: 100,
    shared_buffers: `${buffers}MB`,
    work_mem: "16MB",
    maintenance_work_mem: "128MB",
    jit: "off",
    timezone: "UTC",
    log_timezone: "UTC",
    log_min_messages: "log",
    log_min_error_statement: "panic",
    log_error_verbosity: "terse",
    ...(sync ? {} : { fsync: "off", full_page_writes: "off", synchronous_commit: "off" }),
  };
}

/** On the socket, whoever may enter its folder is let in; over loopback the password is asked. Nothing else comes in. */
function writeAccess(place: Place): void {
  const file = join(place.cluster, "pg_hba.conf");
  writeFileSync(file, "local all all trust\nhost all all 127.0.0.1/32 scram-sha-256\n");
  giveTo(place.account, file);
}

function openLogFile(place: Place): string {
  const log = join(place.folder, logName);
  if (existsSync(log) && statSync(log).size > 5 * 2 ** 20) renameSync(log, `${log}.1`);
  closeSync(openSync(log, "a", 0o600));
  chmodSync(log, 0o600);
  giveTo(place.account, log);
  return log;
}

/** True once it answers; false when it has ended. Redoing the work of a crash may take long, so it is waited for. */
async function comesUp(place: Place, child: ChildProcess, connection: ClientConfig): Promise<boolean> {
  const ended = () => child.exitCode !== null || child.signalCode !== null || child.pid === undefined;
  for (let wait = 20; !ended(); wait = Math.min(wait * 1.5, 500)) {
    if ((await ask(place, connection)) === "ours") return true;
    await pause(wait);
  }
  return false;
}

function startTrouble(place: Place, said: string, dying: boolean) {
  if (/No space left on device|Disk quota exceeded/.test(said)) return diskFull(place.folder);
  if (dying) {
    return trouble(
      "in-use",
      `The database in ${place.folder} is still held by an earlier server that has not ended in half a minute. If this is a container, run it under a real init (docker run --init), which collects dead processes; otherwise look for a process "postgres" of that folder and end it with "kill -INT".`,
    );
  }
  if (/could not (open|access|create)[^\n]*Permission denied|Read-only file system/.test(said)) {
    return noRights(place.folder);
  }
  const last = said.trim().split("\n").slice(-5).join("\n");
  return trouble(
    "not-started",
    `PostgreSQL did not start over ${place.folder}. It said:\n${last || "nothing"}`,
  );
}

/**
 * Stops it the fast way: open transactions are rolled back, everything committed is written. After twenty seconds
 * the immediate way, which loses nothing either but makes the next start redo some work.
 */
export async function stopServer(place: Place, binaries: Binaries, server: Server): Promise<void> {
  signalStop(place, binaries, server, "SIGINT");
  const began = Date.now();
  let urged = false;
  for (let wait = 10; lives(server.pid); wait = Math.min(wait * 1.5, 200)) {
    if (!urged && Date.now() - began > 20_000) {
      urged = true;
      signalStop(place, binaries, server, "SIGQUIT");
    }
    if (Date.now() - began > 60_000) return;
    await pause(wait);
  }
  if (server.connection.host?.startsWith("/")) {
    rmSync(server.connection.host, { recursive: true, force: true });
  }
}

/** The signals of pg_ctl: SIGINT is fast, SIGQUIT immediate. Windows has no signals, there pg_ctl sends its own. */
function signalStop(place: Place, binaries: Binaries, server: Server, signal: "SIGINT" | "SIGQUIT"): void {
  if (process.platform === "win32") {
    const mode = signal === "SIGINT" ? "fast" : "immediate";
    runAs(place.account, programs(binaries.bin).pgCtl, ["stop", "-D", place.cluster, "-m", mode, "-W"]);
    return;
  }
  try {
    process.kill(server.pid, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ESRCH") throw error;
  }
}

/** The same without waiting, for the last moment of a process. */
export const letServerStop = (server: Server): void => {
  try {
    process.kill(server.pid, "SIGINT");
  } catch {
    // It is gone already.
  }
};
