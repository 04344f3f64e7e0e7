/** Compares two databases row by row: that a restored one is the one that was saved. */
import type { ClientBase } from "pg";
import { to as copyTo } from "pg-copy-streams";
import { withClient } from "../connect.ts";
import type { Db } from "../open.ts";
import type { TableData } from "./format.ts";
import { dataTables, migrationsOf, sequences } from "./tables.ts";

export type Difference = { what: string; left?: string; right?: string };

const enough = 20;

/**
 * All differences of two databases, at most twenty: migrations, tables, columns, every row, sequences. Rows are
 * compared as COPY writes them, in one order on both sides, without holding a table in memory. Columns of transaction
 * numbers (xid8) are left out: they mean something only to their own server.
 */
export function compareDatabases(
  a: Pick<Db, "connection">,
  b: Pick<Db, "connection">,
): Promise<Difference[]> {
  return withClient(a.connection, (left) =>
    withClient(b.connection, async (right) => {
      const differences: Difference[] = [];
      await same(left, right, differences, "migrations", migrationsOf);
      await same(left, right, differences, "sequences", sequences);
      await same(left, right, differences, "tables", dataTables);
      const tables = await comparable(left);
      const there = new Set((await comparable(right)).map((table) => table.name));
      for (const table of tables.filter(({ name }) => there.has(name))) {
        if (differences.length < enough) await compareRows(left, right, table, differences);
      }
      return differences.slice(0, enough);
    }),
  );
}

async function same<T>(
  left: ClientBase,
  right: ClientBase,
  found: Difference[],
  what: string,
  ask: (client: ClientBase) => Promise<readonly T[]>,
): Promise<void> {
  const lines = async (client: ClientBase) => (await ask(client)).map((one) => JSON.stringify(one));
  const [here, there] = [await lines(left), await lines(right)];
  for (const line of here) if (!there.includes(line)) found.push({ what, left: line });
  for (const line of there) if (!here.includes(line)) found.push({ what, right: line });
}

async function comparable(client: ClientBase): Promise<TableData[]> {
  const { rows } = await client.query<{ name: string; column: string }>(`
    select format('%I.%I', n.nspname, c.relname) as name, quote_ident(a.attname) as column
      from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
     where a.atttypid = 'xid8'::regtype and a.attnum > 0`);
  const leftOut = new Set(rows.map(({ name, column }) => `${name} ${column}`));
  return (await dataTables(client)).map(({ name, columns }) => ({
    name,
    columns: columns.filter((column) => !leftOut.has(`${name} ${column}`)),
  }));
}

async function compareRows(
  left: ClientBase,
  right: ClientBase,
  { name, columns }: TableData,
  found: Difference[],
): Promise<void> {
  const list = columns.join(", ") || "null";
  // By code point, whatever the locale of the server.
  const query = `copy (select ${list} from ${name} order by row(${list})::text collate "C") to stdout`;
  const [here, there] = [linesOf(left, query), linesOf(right, query)];
  for (;;) {
    const [one, other] = [await here.next(), await there.next()];
    if (one.done && other.done) return;
    if (one.value === other.value || found.length >= enough) continue;
    found.push({ what: name, left: one.value ?? undefined, right: other.value ?? undefined });
  }
}

async function* linesOf(client: ClientBase, query: string): AsyncGenerator<string, undefined> {
  let rest = Buffer.alloc(0);
  for await (const chunk of client.query(copyTo(query)) as AsyncIterable<Buffer>) {
    let bytes = Buffer.concat([rest, chunk]);
    for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10)) {
      yield bytes.toString("utf8", 0, end);
      bytes = bytes.subarray(end + 1);
    }
    rest = Buffer.from(bytes);
  }
  return undefined;
}
