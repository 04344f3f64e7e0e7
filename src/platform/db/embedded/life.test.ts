import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { beginning, lives, pause, world } from "./processes.ts";
import { type Clone, cloneInto, gone, type Trial, temporary, trial } from "./trial/run.ts";

const atEnd: (() => unknown)[] = [];
const after: (() => unknown)[] = [];
let clone: Clone;
/** A folder whose database exists already: making one takes seconds, and most of these tests do not care. */
const used = temporary(atEnd);
beforeAll(async () => {
  clone = await cloneInto(temporary(atEnd));
});
afterEach(async () => {
  for (const undo of after.splice(0).reverse()) await undo();
});
afterAll(() => {
  for (const undo of atEnd) undo();
});

/** Opens over `varFolder`; whatever a test leaves running is ended after it. */
async function open(varFolder: string, options: object = {}): Promise<Trial> {
  const made = await trial(clone, { varFolder, sync: false, ...options });
  const { server } = made.first;
  after.push(() => {
    for (const pid of [made.child.pid, server]) if (pid && lives(pid)) process.kill(pid, "SIGKILL");
  });
  expect(made.first.words ?? made.first.error, "it opens").toBeUndefined();
  return made;
}
// A machine that runs other tests may be slow; what must be quick is not measured here.
vi.setConfig({ testTimeout: 120_000 });
const usersIn = (folder: string) => readdirSync(join(folder, "database", "users"));

describe("the embedded server of one process", () => {
  it("starts from nothing without any locale, keeps what was written, and leaves nothing behind", async () => {
    const folder = temporary(after);
    const first = await open(folder);
    await first.ask("create table kept (word text); insert into kept values ('қазақ')");
    await first.close();
    expect(await gone(first.first.server)).toBe(true);
    expect(existsSync(first.first.host ?? ""), "the socket folder is taken away").toBe(false);
    expect(usersIn(folder)).toEqual([]);

    const second = await open(folder);
    expect(await second.ask("select upper(word) as word from kept")).toEqual({ rows: [{ word: "ҚАЗАҚ" }] });
    expect(second.first.server).not.toBe(first.first.server);
    await second.close();
  });

  it("works in a folder with a long path, spaces and Kazakh letters", async () => {
    const folder = join(temporary(after), ...Array(12).fill("облыстық әмбебап кітапхана"));
    const opened = await open(folder);
    expect(Buffer.byteLength(opened.first.cluster ?? "")).toBeGreaterThan(500);
    expect(opened.first.host?.length).toBeLessThan(60);
    await opened.close();
  });

  it.each(["SIGTERM", "SIGINT"] as const)(
    "%s stops the server the fast way and then the process",
    async (signal) => {
      const opened = await open(temporary(after));
      opened.child.kill(signal);
      expect(await opened.ended).toBe(signal);
      expect(lives(opened.first.server ?? 0)).toBe(false);
      const log = readFileSync(join(opened.first.cluster ?? "", "..", "server.log"), "utf8");
      expect(log).toContain("received fast shutdown request");
      expect(log.trim()).toMatch(/database system is shut down$/);
    },
  );

  it("a process that ends without closing takes the server with it", async () => {
    const opened = await open(used);
    opened.child.stdin?.write("exit\n");
    expect(await opened.ended).toBe(0);
    expect(await gone(opened.first.server)).toBe(true);
  });

  it("without local sockets listens on loopback and asks for a password", async () => {
    const folder = temporary(after);
    const opened = await open(folder, { local: false });
    expect(opened.first.host).toBe("127.0.0.1");
    expect(await opened.ask("select inet_server_addr()::text as at")).toEqual({
      rows: [{ at: "127.0.0.1/32" }],
    });
    expect(readFileSync(join(folder, "database", "password"), "utf8").length).toBeGreaterThan(24);
    expect(await opened.ask("select type, auth_method from pg_hba_file_rules where type <> 'local'")).toEqual(
      {
        rows: [{ type: "host", auth_method: "scram-sha-256" }],
      },
    );
    await opened.close();
    const again = await open(folder);
    expect(again.first.host, "and changes to a socket when there are some").toMatch(/^\//);
    await again.close();
  });
});

describe("after a kill -9", () => {
  it.each([
    ["over a socket", { sync: true }],
    ["over loopback", { sync: true, local: false }],
  ])("of the server alone, %s, it is started again under the running process", async (_, how) => {
    const opened = await open(used, how);
    await opened.ask("drop table if exists alive; create table alive as select 7 as n");
    process.kill(opened.first.server ?? 0, "SIGKILL");
    await gone(opened.first.server);
    let answer = await opened.ask("select n from alive");
    for (let tries = 0; answer.error && tries < 300; tries++) {
      await pause(100);
      answer = await opened.ask("select n from alive");
    }
    expect(answer).toEqual({ rows: [{ n: 7 }] });
    const revived = (await opened.ask("select pg_read_file('postmaster.pid') as lock")).rows?.[0] as {
      lock: string;
    };
    expect(revived.lock.split("\n")[0]).not.toBe(String(opened.first.server));
    await opened.close();
    expect(await gone(Number(revived.lock.split("\n")[0]))).toBe(true);
  });

  it("of the process the healthy server left behind is joined, and stopped by the one that joined", async () => {
    const folder = temporary(after);
    const killed = await open(folder, { alone: true, sync: true });
    await killed.ask("create table kept (word text); insert into kept values ('ә')");
    killed.child.kill("SIGKILL");
    await killed.ended;
    expect(lives(killed.first.server ?? 0)).toBe(true);

    const next = await open(folder, { alone: true });
    expect(next.first.server).toBe(killed.first.server);
    expect(await next.ask("select word from kept")).toEqual({ rows: [{ word: "ә" }] });
    await next.close();
    expect(await gone(killed.first.server)).toBe(true);
  });

  it("of process and server at once the next start repeats until it works, and nothing acknowledged is lost", async () => {
    const folder = temporary(after);
    const killed = await open(folder, { sync: true });
    await killed.ask("create table kept (n int)");
    for (let n = 1; n <= 50; n++) await killed.ask(`insert into kept values (${n})`);
    process.kill(killed.first.server ?? 0, "SIGKILL");
    killed.child.kill("SIGKILL");
    await killed.ended;

    const next = await open(folder);
    expect(await next.ask("select count(*) as n from kept")).toEqual({ rows: [{ n: 50 }] });
    await next.close();
  });

  it("a lock file whose number now belongs to another program does not stand in the way", async () => {
    const folder = used;
    const first = await open(folder);
    const lock = readFileSync(join(first.first.cluster ?? "", "postmaster.pid"), "utf8");
    await first.close();
    const other = lock.replace(/^\d+/, String(process.pid));
    writeFileSync(join(first.first.cluster ?? "", "postmaster.pid"), other);
    const next = await open(folder);
    await next.close();
  });

  it("a half-made cluster is made anew", async () => {
    const folder = temporary(after);
    mkdirSync(join(folder, "database", "making", "cluster"), { recursive: true });
    writeFileSync(join(folder, "database", "making", "cluster", "PG_VERSION"), "18\n");
    writeFileSync(join(folder, "database", "turn"), "");
    await (await open(folder)).close();
  });
});

describe("several processes over one folder", () => {
  it("a second server is refused in words; a command joins, and whoever leaves last stops the server", async () => {
    const folder = used;
    const server = await open(folder, { alone: true });
    const second = await trial(clone, { varFolder: folder, alone: true });
    expect(second.first).toMatchObject({
      trouble: "in-use",
      words: expect.stringMatching(
        new RegExp(`already running.*process ${server.first.pid}.*ORTAQ_VAR`, "s"),
      ),
    });
    expect(await second.ended).toBe(1);
    expect(await server.ask("select 1 as one")).toEqual({ rows: [{ one: 1 }] });

    const command = await open(folder);
    expect(command.first.server).toBe(server.first.server);
    await server.close();
    expect(await command.ask("select 2 as two")).toEqual({ rows: [{ two: 2 }] });
    const next = await open(folder, { alone: true });
    await next.close();
    await command.close();
    expect(await gone(command.first.server)).toBe(true);
  });

  it("that start at the same moment share one server", async () => {
    const folder = temporary(after);
    const all = await Promise.all([1, 2, 3].map(() => open(folder)));
    expect(new Set(all.map((each) => each.first.server)).size).toBe(1);
    await Promise.all(all.map((each) => each.close()));
    expect(await gone(all[0]?.first.server)).toBe(true);
  });

  it("one that is gone is not mistaken for a later process of its number, nor for one of another machine", async () => {
    const folder = used;
    const users = join(folder, "database", "users");
    mkdirSync(users, { recursive: true });
    const dead = { id: "x", pid: process.pid, began: "1", world, alone: true, since: "2026-01-01" };
    writeFileSync(join(users, "1.json"), JSON.stringify(dead));
    writeFileSync(join(users, "2.json"), JSON.stringify({ ...dead, world: "another machine" }));
    writeFileSync(join(users, "3.json"), "");
    const opened = await open(folder, { alone: true });
    expect(usersIn(folder)).toHaveLength(1);
    await opened.close();
  });

  it("one that lives, here or on another machine with its heart beating, is respected", async () => {
    const folder = used;
    const users = join(folder, "database", "users");
    mkdirSync(users, { recursive: true });
    const file = join(users, "1.json");
    const alive = {
      id: "x",
      pid: process.pid,
      began: beginning(process.pid),
      world,
      alone: true,
      since: "2026-01-01",
    };
    writeFileSync(file, JSON.stringify(alive));
    expect((await trial(clone, { varFolder: folder, alone: true })).first.trouble).toBe("in-use");

    const text = JSON.stringify({ ...alive, pid: 1, world: "another machine" });
    writeFileSync(file, text);
    const heart = setInterval(() => writeFileSync(file, text), 500);
    const refused = await trial(clone, { varFolder: folder, alone: true });
    clearInterval(heart);
    expect(refused.first.trouble).toBe("in-use");
    rmSync(file);
    await pause(10);
  });
});
