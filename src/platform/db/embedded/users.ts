/**
 * Which processes use an embedded server. Each leaves a file `users/<pid>.json` while it does; whoever comes first
 * starts the server, whoever leaves last stops it, and all coming and going happens one after the other (`turn`).
 *
 * So a command line works beside a running server, a killed process is simply missed (its file is stale, the server
 * it left behind is joined by the next), and `alone` keeps a second server from starting beside the first.
 * A process is told from a later one of the same number by its beginning; in another world (another container on
 * the same folder), where numbers mean nothing, by its heartbeat: it touches its file every two seconds.
 */
import { randomUUID } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { trouble } from "../trouble.ts";
import { beginning, pause, world } from "./processes.ts";

export type User = { id: string; pid: number; began: string; world: string; alone: boolean; since: string };

const heartbeatMs = 2_000;

const myself = (alone: boolean): User => ({
  id: randomUUID(),
  pid: process.pid,
  began: beginning(process.pid) ?? "",
  world,
  alone,
  since: new Date().toISOString(),
});

function readUser(file: string): User | undefined {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return undefined;
  }
}

/** Is the process that wrote `file` at work? Takes six seconds at most, and only for one of another world. */
async function atWork(file: string, user: User): Promise<boolean> {
  if (user.world === world) return beginning(user.pid) === user.began;
  const beat = () => (existsSync(file) ? statSync(file).mtimeMs : 0);
  const first = beat();
  const now = `${file}.now`;
  writeFileSync(now, "");
  const age = statSync(now).mtimeMs - first;
  rmSync(now, { force: true });
  if (age > 30 * heartbeatMs) return false;
  for (let waited = 0; waited < 3 * heartbeatMs; waited += 250) {
    await pause(250);
    if (beat() !== first) return existsSync(file);
  }
  return false;
}

/** The users at work; files of those that are gone are taken away. */
export async function usersOf(place: string): Promise<User[]> {
  const folder = join(place, "users");
  if (!existsSync(folder)) return [];
  const found: User[] = [];
  for (const name of readdirSync(folder).filter((entry) => entry.endsWith(".json"))) {
    const file = join(folder, name);
    const user = readUser(file);
    if (user && (await atWork(file, user))) found.push(user);
    else rmSync(file, { force: true });
  }
  return found;
}

/** The same question where there is no time to wait: a user of another world counts as being at work. */
export function anyoneElse(place: string): boolean {
  const folder = join(place, "users");
  const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".json")) : [];
  return files
    .map((name) => readUser(join(folder, name)))
    .some((user) => user && (user.world !== world || beginning(user.pid) === user.began));
}

function beatIn(file: string): NodeJS.Timeout {
  const beat = () => {
    const now = new Date();
    try {
      utimesSync(file, now, now);
    } catch {
      // The folder is away for a moment: whoever asks about us meanwhile belongs to another machine and will wait.
    }
  };
  return setInterval(beat, heartbeatMs).unref();
}

/** Enters this process as a user. Returns its leaving, which is sudden: it waits for nobody. */
export function enter(place: string, alone: boolean): { leave: () => void; id: string } {
  const folder = join(place, "users");
  mkdirSync(folder, { recursive: true });
  const user = myself(alone);
  const file = join(folder, `${user.pid}-${user.id.slice(0, 8)}.json`);
  writeFileSync(`${file}.new`, JSON.stringify(user), { mode: 0o644 });
  renameSync(`${file}.new`, file);
  const heart = beatIn(file);
  return {
    id: user.id,
    leave: () => {
      clearInterval(heart);
      rmSync(file, { force: true });
    },
  };
}

/**
 * Lets one process at a time start, join or stop the server of a place. A turn whose holder died is taken over:
 * whoever does so looks once more who holds it after a moment, in case two had the same thought.
 */
export async function inTurn<T>(place: string, work: () => Promise<T>, patienceMs = 90_000): Promise<T> {
  const file = join(place, "turn");
  const me = myself(false);
  const began = Date.now();
  while (!(await takeTurn(file, me))) {
    if (Date.now() - began > patienceMs) {
      throw trouble(
        "in-use",
        `Another process (number ${readUser(file)?.pid ?? "unknown"}) has been starting or stopping the database in ${place} for more than a minute. Look what it is doing; if it hangs, end it and start Ortaq again.`,
      );
    }
    await pause(100);
  }
  const heart = beatIn(file);
  try {
    return await work();
  } finally {
    clearInterval(heart);
    if (readUser(file)?.id === me.id) rmSync(file, { force: true });
  }
}

async function takeTurn(file: string, me: User): Promise<boolean> {
  const holder = existsSync(file) ? readUser(file) : undefined;
  if (holder && (await atWork(file, holder))) return false;
  if (existsSync(file)) {
    // A file without readable words is one that is being written, or whose writer was killed while writing.
    const written = statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
    if (!holder && Date.now() - written < 5_000) return false;
    if (readUser(file)?.id !== holder?.id) return false;
    rmSync(file, { force: true });
  }
  try {
    writeFileSync(file, JSON.stringify(me), { flag: "wx", mode: 0o644 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
  if (holder) await pause(50);
  return readUser(file)?.id === me.id;
}
