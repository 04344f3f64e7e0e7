/**
 * A process that opens a database, for tests that kill such processes. Takes the options as JSON in its first
 * argument, then orders as lines: a query, `close`, or `exit` (ends without closing). Answers with JSON lines.
 */
import { createInterface } from "node:readline";
import { isTrouble, openDatabase } from "../../index.ts";

const say = (answer: unknown): void => void process.stdout.write(`${JSON.stringify(answer)}\n`);

try {
  const db = await openDatabase(JSON.parse(process.argv[2] ?? "{}"));
  const { rows } = await db.pool.query(
    "select pg_read_file('postmaster.pid') as lock, current_setting('data_directory') as cluster",
  );
  const server = Number(rows[0].lock.split("\n")[0]);
  say({
    pid: process.pid,
    uid: process.getuid?.(),
    server,
    cluster: rows[0].cluster,
    host: db.connection.host,
  });
  const orders = createInterface({ input: process.stdin });
  orders.on("line", async (order) => {
    if (order === "exit") process.exit(0);
    if (order !== "close") {
      say(
        await db.pool.query(order).then(
          ({ rows: found }) => ({ rows: found }),
          (error) => ({ error: error.message }),
        ),
      );
      return;
    }
    await db.close();
    say({ closed: true });
    orders.close();
  });
} catch (error) {
  if (!isTrouble(error)) throw error;
  say({ trouble: error.code, words: error.message });
  process.exitCode = 1;
}
