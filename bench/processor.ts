/** Seconds of processor time (user and system), which a busy machine changes less than the clock. */
import { readdirSync, readFileSync } from "node:fs";
import type { Db } from "#platform/db";

const tick = 0.01; // _SC_CLK_TCK is 100 on every Linux that Node runs on

type Stat = { parent: number; own: number; ended: number };

/** proc(5): after the name in brackets come state, ppid …, utime, stime, cutime, cstime as fields 14 to 17. */
function statOf(pid: number): Stat | undefined {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, "utf8");
    const fields = text.slice(text.lastIndexOf(")") + 2).split(" ");
    const at = (field: number): number => Number(fields[field - 3]);
    return { parent: at(4), own: (at(14) + at(15)) * tick, ended: (at(16) + at(17)) * tick };
  } catch {
    return undefined;
  }
}

const ownSeconds = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};

/** The whole database server: every process of it, also those that ended meanwhile. NaN where there is no /proc. */
async function serverSeconds(db: Db): Promise<number> {
  const { rows } = await db.pool.query("select pg_backend_pid() as pid");
  const main = statOf(Number(rows[0]?.pid))?.parent;
  const mother = main === undefined ? undefined : statOf(main);
  if (!mother) return Number.NaN;
  const children = readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .map((name) => statOf(Number(name)))
    .filter((stat) => stat?.parent === main);
  return mother.own + mother.ended + children.reduce((sum, stat) => sum + (stat?.own ?? 0), 0);
}

export type Spent = { ours: number; server: number; both: number };

/** Begins to count; the answer says what application and database have used since. */
export async function processorOf(db: Db): Promise<() => Promise<Spent>> {
  const server = await serverSeconds(db);
  const ours = ownSeconds();
  return async () => {
    const spent = { ours: ownSeconds() - ours, server: (await serverSeconds(db)) - server };
    return { ...spent, both: spent.ours + spent.server };
  };
}
