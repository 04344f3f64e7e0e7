/**
 * PostgreSQL without anybody setting it up: opens the server of a data folder for this process, starting it, or
 * joining the one that runs. See place.ts for the files, users.ts for who shares it; running.ts, start.ts and stop.ts for its life.
 */
import type { ClientConfig } from "pg";
import type { Log } from "#platform/log";
import { withClient } from "../connect.ts";
import { fileTrouble, trouble } from "../trouble.ts";
import { type Binaries, usableBinaries } from "./binaries.ts";
import { databaseUser, readyCluster } from "./cluster.ts";
import { findPlace, type Place } from "./place.ts";
import { lives } from "./processes.ts";
import { runningServer, type Server } from "./running.ts";
import { isLocal } from "./sockets.ts";
import { type ServerOptions, startServer } from "./start.ts";
import { letServerStop, stopServer } from "./stop.ts";
import { anyoneElse, enter, inTurn, usersOf } from "./users.ts";

export type EmbeddedOptions = ServerOptions & {
  varFolder: string;
  account?: string;
  /** This process wants no other `alone` beside it: two servers of one data folder are refused. */
  alone?: boolean;
  log: Log;
  /** Given only by tests that bring other programs, or other system folders. */
  trial?: { binaries?: Binaries; systemFolders?: string[] };
};

export type Embedded = {
  /** How to connect, as the owner of everything. */
  connection: ClientConfig;
  /** The folder of the server's files, for messages. */
  folder: string;
  /** Leaves; the last to leave stops the server. */
  close: () => Promise<void>;
};

const databaseName = databaseUser;

export async function openEmbedded(options: EmbeddedOptions): Promise<Embedded> {
  const place = findPlace(options.varFolder, options.account, options.trial?.systemFolders);
  const binaries = options.trial?.binaries ?? usableBinaries(place.account, place.copies);
  try {
    const { server, leave } = await inTurn(place.folder, async () => {
      await refuseSecond(place, options.alone ?? false);
      const server = await join(place, options, binaries);
      try {
        await makeDatabase(server.connection);
        return { server, leave: enter(place.folder, options.alone ?? false).leave };
      } catch (error) {
        if ((await usersOf(place.folder)).length === 0) await stopServer(place, binaries, server);
        throw error;
      }
    });
    return {
      connection: { ...server.connection, database: databaseName },
      folder: place.folder,
      close: stayWith(place, binaries, options, server, leave),
    };
  } catch (error) {
    throw fileTrouble(error, place.folder);
  }
}

/** Once, in turn: a new cluster has only the databases of PostgreSQL itself. */
async function makeDatabase(server: ClientConfig): Promise<void> {
  await withClient(server, async (client) => {
    const { rowCount } = await client.query("select from pg_database where datname = $1", [databaseName]);
    if (rowCount === 0) await client.query(`create database ${databaseName}`);
  });
}

async function refuseSecond(place: Place, alone: boolean): Promise<void> {
  const other = alone ? (await usersOf(place.folder)).find((user) => user.alone) : undefined;
  if (!other) return;
  throw trouble(
    "in-use",
    `Ortaq is already running over ${place.folder}: process ${other.pid}, since ${other.since}. Stop that one first (kill -TERM ${other.pid}), or give this one another folder with ORTAQ_VAR and another PORT.`,
  );
}

async function join(place: Place, options: EmbeddedOptions, binaries: Binaries): Promise<Server> {
  const running = await runningServer(place, options.patienceMs);
  if (running) {
    options.log.info("database-joined", { pid: running.pid, folder: place.folder });
    return running;
  }
  const began = performance.now();
  readyCluster(place, binaries, options);
  const server = await startServer(place, binaries, options);
  const ms = Math.round(performance.now() - began);
  options.log.info("database-started", {
    pid: server.pid,
    folder: place.folder,
    version: binaries.version,
    ms,
  });
  return server;
}

/** How often a server is looked after. */
const watchMs = 3_000;

/**
 * Stays with a server until it is left. One that died under us (killed for want of memory, say) is started again at
 * the same address, where the pool finds it. Leaving is done in turn, and stops the server when nobody else uses it.
 * A process that ends without closing still tells the server to stop in its last moment; only a killed one leaves it
 * running, for the next to join.
 */
function stayWith(
  place: Place,
  binaries: Binaries,
  options: EmbeddedOptions,
  first: Server,
  leave: () => void,
): () => Promise<void> {
  let server = first;
  let closed: Promise<void> | undefined;
  const revive = async () => {
    if (closed || lives(server.pid)) return;
    options.log.warn("database-gone", { pid: server.pid, folder: place.folder });
    const { host = "", port = 0 } = server.connection;
    server = await join(place, { ...options, local: isLocal({ host, port }), port }, binaries);
  };
  const watch = setInterval(() => {
    if (lives(server.pid)) return;
    inTurn(place.folder, revive).catch((error) => options.log.error("database-not-revived", { error }));
  }, watchMs).unref();
  const atExit = () => {
    if (closed) return;
    leave();
    if (!anyoneElse(place.folder)) letServerStop(server);
  };
  process.once("exit", atExit);
  return () => {
    clearInterval(watch);
    closed ??= inTurn(place.folder, async () => {
      leave();
      if ((await usersOf(place.folder)).length === 0) await stopServer(place, binaries, server);
    }).finally(() => process.off("exit", atExit));
    return closed;
  };
}
