/** Connections as the house wants them, and words for those that do not come about. */
import { randomBytes } from "node:crypto";
import { Kysely, PostgresDialect } from "kysely";
import { Client, type ClientConfig, type CustomTypesConfig, Pool, type PoolClient, types } from "pg";
import { type Trouble, trouble } from "./trouble.ts";

const oid = { int8: 20, date: 1082, int8Array: 1016, dateArray: 1182 } as const;

/** bigint as a number. None of ours comes near 2^53; one that does is a bug, and better loud than rounded. */
function wholeNumber(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new RangeError(`a bigint beyond 2^53: ${text}`);
  return value;
}

const arrayOfText = (types.getTypeParser as (id: number) => (text: string) => (string | null)[])(1009);
const parsers: Record<number, (text: string) => unknown> = {
  [oid.int8]: wholeNumber,
  // A day is a day, "2026-03-22": a Date would shift it by the zone of whoever reads it.
  [oid.date]: (text) => text,
  [oid.int8Array]: (text) => arrayOfText(text).map((one) => (one === null ? null : wholeNumber(one))),
  [oid.dateArray]: arrayOfText,
};

const ourTypes: CustomTypesConfig = {
  getTypeParser: ((id: number, format?: "text" | "binary") =>
    (format !== "binary" && parsers[id]) ||
    types.getTypeParser(id, format)) as CustomTypesConfig["getTypeParser"],
};

export const asWeLike = (connection: ClientConfig, timeZone: string): ClientConfig => ({
  connectionTimeoutMillis: 10_000,
  keepAlive: true,
  application_name: applicationName,
  ...connection,
  types: ourTypes,
  options: `-c timezone=${timeZone} ${connection.options ?? ""}`.trim(),
});

/** Tells the connections of this process from all others in pg_stat_activity. */
export const applicationName = `ortaq ${process.pid}-${randomBytes(3).toString("hex")}`;

const mark = "/* named: ";

/**
 * Marks a query to be prepared once per connection under `name`. Kysely hands a driver nothing but text and values,
 * so the name travels as a comment at the head of the text, and `readNames` below turns it into what pg expects.
 */
export const withName = (name: string, text: string): string => `${mark}${name} */ ${text}`;

function readNames(client: PoolClient): void {
  const plain = client.query.bind(client) as (...args: unknown[]) => unknown;
  const query = (text: unknown, ...rest: unknown[]): unknown => {
    if (typeof text !== "string" || !text.startsWith(mark)) return plain(text, ...rest);
    const name = text.slice(mark.length, text.indexOf(" */"));
    const values = Array.isArray(rest[0]) ? rest[0] : [];
    return plain({ name, text, values });
  };
  client.query = query as typeof client.query;
}

export function openPool(connection: ClientConfig, size: number, onError: (error: Error) => void): Pool {
  const pool = new Pool({ ...connection, max: size, idleTimeoutMillis: 30_000 });
  pool.on("connect", (client) => {
    client.on("error", onError);
    readNames(client as PoolClient);
  });
  pool.on("error", onError);
  return pool;
}

export const kyselyOver = <T>(pool: Pool): Kysely<T> =>
  new Kysely<T>({ dialect: new PostgresDialect({ pool }) });

/** One connection outside the pool, for as long as `work` takes. */
export async function withClient<T>(
  connection: ClientConfig,
  work: (client: Client) => Promise<T>,
): Promise<T> {
  const client = new Client(connection);
  client.on("error", () => undefined);
  try {
    await client.connect();
  } catch (error) {
    throw connectionTrouble(error);
  }
  try {
    return await work(client);
  } finally {
    await leave(client);
  }
}

/** Says goodbye; and hangs up where the server does not listen, as one does not that is still sending rows. */
async function leave(client: Client): Promise<void> {
  const { stream } = (client as unknown as { connection: { stream: { destroy: () => void } } }).connection;
  const hangUp = setTimeout(() => stream.destroy(), 2_000);
  await client.end().catch(() => undefined);
  clearTimeout(hangUp);
}

const unreachable: Record<string, string> = {
  ECONNREFUSED: "nothing listens at that address and port",
  ENOTFOUND: "its host name is not known",
  EAI_AGAIN: "its host name could not be looked up",
  EHOSTUNREACH: "there is no way to that host",
  ENETUNREACH: "there is no way to that network",
  ETIMEDOUT: "it did not answer in time",
  ECONNRESET: "it closed the connection",
  ENOENT: "its socket does not exist",
  EACCES: "its socket may not be used by this account",
  "57P03": "it is starting up or shutting down",
  "53300": "it has no connections left (max_connections)",
};
const notLetIn: Record<string, string> = {
  "28P01": "the password is wrong",
  "28000": "it does not let this user in (pg_hba.conf)",
  "3D000": "it has no database of that name; create it: createdb --encoding=UTF8 --template=template0 NAME",
  "42501": "the user has no right to connect",
};

/**
 * Words for a connection that failed. They say nothing of host, user or database, which are values of a setting, and
 * no cause does either: the messages of pg name them.
 */
function connectionTrouble(error: unknown): Trouble {
  const { code = "", message = "" } = (error ?? {}) as { code?: string; message?: string };
  const first = error instanceof AggregateError ? error.errors[0]?.code : undefined;
  const why =
    unreachable[code] ?? unreachable[first ?? ""] ?? (/timeout/i.test(message) ? unreachable.ETIMEDOUT : "");
  if (why) {
    return trouble(
      "unreachable",
      `The database server does not answer: ${why}. Check that it runs, and the host and port in DATABASE_URL.`,
    );
  }
  const barred = notLetIn[code] ?? (/password/i.test(message) ? notLetIn["28P01"] : undefined);
  if (barred) {
    return trouble(
      "not-let-in",
      `The database server refused us: ${barred}. Check the user, password and database in DATABASE_URL.`,
    );
  }
  if (/SSL|certificate/i.test(message)) {
    return trouble(
      "unreachable",
      "The database server and Ortaq do not agree about encryption. Add ?sslmode=require (or disable) to DATABASE_URL, and NODE_EXTRA_CA_CERTS for a certificate of your own.",
    );
  }
  return trouble(
    "unreachable",
    `The database server and Ortaq do not understand each other${code ? ` (${code})` : ""}: the connection was closed. Check that DATABASE_URL leads to a PostgreSQL server, and look into its log.`,
  );
}
