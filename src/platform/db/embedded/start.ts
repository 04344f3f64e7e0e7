/**
 * Starting PostgreSQL over a cluster. The server is a process of its own session, with its words going to a file: it
 * outlives us when we are killed, whole and healthy, and the next start joins it. Callers hold the turn of the place
 * (users.ts), so nobody else starts or stops it meanwhile.
 */
import { type ChildProcess, spawn } from "node:child_process";
import {
  chmodSync,
  closeSync,
  existsSync,
  openSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { totalmem } from "node:os";
import { join } from "node:path";
import type { ClientConfig } from "pg";
import { diskFull, noRights, trouble } from "../trouble.ts";
import { childEnv, giveTo } from "./account.ts";
import { type Binaries, programs } from "./binaries.ts";
import type { Place } from "./place.ts";
import { pause } from "./processes.ts";
import { ask, connectionTo, logName, patience, type Server } from "./running.ts";
import { isLocal, type Listening, whereToListen } from "./sockets.ts";

export type ServerOptions = {
  /** Durable writing. Only tests do without. */
  sync?: boolean;
  /** Local sockets; false for loopback with a password. */
  local?: boolean;
  /** The port on loopback to use again, where a server is brought back. */
  port?: number;
  patienceMs?: number;
};

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
  // A sixteenth of the memory, as Ortaq shares the machine; tests run several servers side by side.
  const buffers = sync ? Math.min(1024, Math.max(128, Math.round(totalmem() / 2 ** 20 / 16))) : 128;
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
