import { CompiledQuery, type Kysely, type Transaction } from "kysely";
import type { ClientConfig, Pool } from "pg";
import { type Log, quiet } from "#platform/log";
import { asWeLike, kyselyOver, openPool, withClient, withName } from "./connect.ts";
import { type Embedded, type EmbeddedOptions, openEmbedded } from "./embedded/index.ts";
import { selfCheck } from "./self-check.ts";
import { closeOnSignal } from "./signals.ts";
import type { Tables } from "./tables.generated.ts";

/** An open transaction: what actions and steps write with. */
export type Tx = Transaction<Tables>;

export type Db = {
  sql: Kysely<Tables>;
  pool: Pool;
  /**
   * A prepared statement for hot paths: parsed once per connection under `name` (63 bytes, one text per name).
   * Inside a transaction when `within` is one. Returns the rows.
   */
  named: <Row>(name: string, text: string, values?: readonly unknown[], within?: Tx) => Promise<Row[]>;
  kind: "embedded" | "outside";
  /** Of the server, such as "18.4". */
  version: string;
  major: number;
  /** How to open one more connection of the same kind: for LISTEN, for COPY, for a library with its own. */
  connection: ClientConfig;
  /** Closes every connection; the embedded server stops when nobody else uses it. */
  close: () => Promise<void>;
};

export type DatabaseOptions = {
  /** An outside server; the embedded one when left out. */
  url?: string;
  varFolder: string;
  /** Connections at most. */
  connections?: number;
  /** Where a day begins for `current_date`. */
  timeZone?: string;
  log?: Log;
} & Pick<EmbeddedOptions, "account" | "alone" | "trial" | "local" | "sync" | "patienceMs">;

/**
 * Opens the database: starts or joins the embedded server or connects to an outside one, and checks that it is fit.
 * It does not migrate. Throws a Trouble whose message is meant for the operator.
 */
export async function openDatabase(options: DatabaseOptions): Promise<Db> {
  const log = options.log ?? quiet;
  if (options.url !== undefined) return openOver({ connectionString: options.url }, options, log);
  const embedded = await openEmbedded({ ...options, log });
  try {
    const db = await openOver(embedded.connection, options, log, embedded);
    const forget = closeOnSignal(db.close);
    return { ...db, close: () => db.close().finally(forget) };
  } catch (error) {
    await embedded.close();
    throw error;
  }
}

const patience = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms).unref());

/** Opens over a server that is there; closing also closes what brought it, if anything did. */
export async function openOver(
  to: ClientConfig,
  { connections = 10, timeZone = "Asia/Almaty" }: Pick<DatabaseOptions, "connections" | "timeZone">,
  log: Log,
  embedded?: Embedded,
): Promise<Db> {
  const connection = asWeLike(to, timeZone);
  const { version } = await withClient(connection, async (client) => {
    await selfCheck(client);
    return (await client.query("select current_setting('server_version') as version")).rows[0];
  });
  // A server that restarts breaks idle connections; the pool replaces them, so this is news, not an end.
  const pool = openPool(connection, connections, (error) => log.warn("database-connection-lost", { error }));
  const sql = kyselyOver<Tables>(pool);
  let closed: Promise<void> | undefined;
  return {
    sql,
    pool,
    named: async <Row>(name: string, text: string, values: readonly unknown[] = [], within?: Tx) => {
      const query = CompiledQuery.raw(withName(name, text), [...values]);
      return (await (within ?? sql).executeQuery<Row>(query)).rows;
    },
    kind: embedded ? "embedded" : "outside",
    version: String(version).split(" ")[0] ?? "",
    major: Number.parseInt(version, 10),
    connection,
    close: () => {
      // A query that does not end must not keep the server from stopping, which rolls it back.
      closed ??= Promise.race([pool.end(), patience(10_000)]).finally(() => embedded?.close());
      return closed;
    },
  };
}
