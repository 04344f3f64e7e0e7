/**
 * The hard places. What only root can arrange (other accounts, a small disk) runs where the tests run as root; what
 * an ordinary user meets runs as one: as ourselves, or, when we are root, as `nobody`.
 */
import { spawnSync } from "node:child_process";
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { giveTo } from "./account.ts";
import { lives } from "./processes.ts";
import { type As, type Clone, cloneInto, type Trial, temporary, trial } from "./trial/run.ts";

const root = process.getuid?.() === 0;
const nobody = { name: "nobody", uid: 65534, gid: 65534 };
/** An ordinary user to start a process as; undefined when that is what we are. */
const ordinary: As = root ? { uid: nobody.uid, gid: nobody.gid } : undefined;

const atEnd: (() => unknown)[] = [];
const after: (() => unknown)[] = [];
let clone: Clone;
beforeAll(async () => {
  clone = await cloneInto(temporary(atEnd));
});
afterEach(async () => {
  for (const undo of after.splice(0).reverse()) await undo();
});
afterAll(() => {
  for (const undo of atEnd) undo();
});

async function start(
  varFolder: string,
  options: object = {},
  as?: As,
  from = clone,
  prefix: string[] = [],
): Promise<Trial> {
  const made = await trial(from, { varFolder, sync: false, ...options }, as, prefix);
  after.push(() => {
    for (const pid of [made.child.pid, made.first.server])
      if (pid && lives(pid)) process.kill(pid, "SIGKILL");
  });
  return made;
}
async function works(...args: Parameters<typeof start>): Promise<Trial> {
  const made = await start(...args);
  expect(made.first.words ?? made.first.error, "it opens").toBeUndefined();
  return made;
}

/** A folder of the ordinary user. */
function homeOf(): string {
  const folder = temporary(after);
  if (root) giveTo(nobody, folder);
  return folder;
}

/** Root may do everything everywhere, so some things cannot be shown without it, and some not with it. */
const asRoot = it.runIf(root);
if (!root) process.stdout.write("not run as root: the tests of the server of root are left out\n");

// Several servers are made one after the other, perhaps on a busy machine.
vi.setConfig({ testTimeout: 240_000 });

describe("an ordinary user", () => {
  it("starts it, and keeps all to itself", async () => {
    const folder = homeOf();
    const opened = await works(folder, {}, ordinary);
    const cluster = statSync(opened.first.cluster ?? "");
    expect(cluster.uid).toBe(ordinary?.uid ?? process.getuid?.());
    expect(cluster.mode & 0o777).toBe(0o700);
    expect(statSync(opened.first.host ?? "").mode & 0o777).toBe(0o700);
    await opened.close();
  });

  it("without the right to write in the data folder is told so", async () => {
    const folder = homeOf();
    chmodSync(folder, 0o555);
    const { first } = await start(join(folder, "var"), {}, ordinary);
    expect(first).toMatchObject({
      trouble: "no-rights",
      words: expect.stringMatching(/may not write in .*var\. Give .* ORTAQ_VAR/s),
    });
    chmodSync(folder, 0o755);
  });

  it("whose data folder is a file is told so", async () => {
    const file = join(homeOf(), "var");
    writeFileSync(file, "");
    const { first } = await start(file, {}, ordinary);
    expect(first).toMatchObject({
      trouble: "bad-folder",
      words: expect.stringContaining("a file of that name"),
    });
  });

  it("starts it from a package that may not be written to and has no links between its libraries", async () => {
    const bare = await cloneInto(temporary(after));
    const lib = join(bare.package, "native", "lib");
    for (const name of readdirSync(lib)) {
      if (/^libicu\w+\.so(\.60)?$/.test(name)) rmSync(join(lib, name));
    }
    chmodSync(lib, 0o555);
    after.push(() => chmodSync(lib, 0o755));
    const folder = homeOf();
    const opened = await works(folder, {}, ordinary, bare);
    expect(readdirSync(folder).filter((name) => name.startsWith("postgresql-"))).toHaveLength(1);
    await opened.close();
    expect(existsSync(join(lib, "libicuuc.so.60")), "the package was left alone").toBe(false);
  });

  asRoot("of a database that another account made is told so", async () => {
    const folder = temporary(after);
    await (await works(folder)).close();
    spawnSync("chmod", ["-R", "a+rwX", folder]);
    const { first } = await start(folder, {}, { uid: 1234, gid: 1234 });
    expect(first).toMatchObject({
      trouble: "no-rights",
      words: expect.stringMatching(/belongs to another account/),
    });
  });
});

describe("a cluster of another major version", () => {
  it("is left alone, and the way by backup and restore told", async () => {
    const folder = homeOf();
    const opened = await works(folder, {}, ordinary);
    await opened.close();
    const file = join(opened.first.cluster ?? "", "PG_VERSION");
    writeFileSync(file, "17\n");
    const { first } = await start(folder, {}, ordinary);
    expect(first).toMatchObject({
      trouble: "wrong-major",
      words: expect.stringMatching(
        /PostgreSQL 17; this Ortaq brings PostgreSQL 18.*older Ortaq.*backup FILE.*restore FILE/s,
      ),
    });
    expect(readFileSync(file, "utf8")).toBe("17\n");
  });

  it("a folder that holds something else is left alone", async () => {
    const folder = homeOf();
    mkdirSync(join(folder, "database", "cluster"), { recursive: true });
    writeFileSync(join(folder, "database", "cluster", "letters.txt"), "");
    if (root) giveTo(nobody, join(folder, "database"));
    const { first } = await start(folder, {}, ordinary);
    expect(first).toMatchObject({
      trouble: "bad-folder",
      words: expect.stringContaining("holds no database"),
    });
    expect(existsSync(join(folder, "database", "cluster", "letters.txt"))).toBe(true);
  });
});

describe("root", () => {
  asRoot(
    "runs the server under an account that is not root, in the data folder where that can reach it",
    async () => {
      const folder = temporary(after);
      const opened = await works(folder, { account: "nobody" });
      expect(opened.first.cluster).toBe(join(folder, "database", "cluster"));
      expect(statSync(opened.first.cluster ?? "")).toMatchObject({ uid: nobody.uid, gid: nobody.gid });
      expect(statSync(`/proc/${opened.first.server}`).uid).toBe(nobody.uid);
      const groups = /^Groups:[ \t]*(.*)$/m.exec(
        readFileSync(`/proc/${opened.first.server}/status`, "utf8"),
      )?.[1];
      expect(groups?.trim(), "no group of root goes with it").toBe("");
      await opened.close();
      const again = await works(folder);
      expect(
        statSync(`/proc/${again.first.server}`).uid,
        "the owner of a cluster stays the one that runs it",
      ).toBe(nobody.uid);
      await again.close();
    },
  );

  asRoot(
    "with the clone and the data where only root may enter keeps both in a system folder, and finds them again",
    async () => {
      const closed = temporary(after);
      chmodSync(closed, 0o700);
      const system = temporary(after);
      const trialFolders = { trial: { systemFolders: ["/proc/nowhere", join(system, "lib", "ortaq")] } };
      const own = await cloneInto(join(closed, "clone"));
      const varFolder = join(closed, "clone", "var");

      const first = await works(varFolder, trialFolders, undefined, own, [
        "sh",
        "-c",
        'umask 077; exec "$@"',
        "sh",
      ]);
      expect(first.first.cluster).toMatch(`${system}/lib/ortaq/`);
      expect(
        readdirSync(join(system, "lib", "ortaq")).filter((name) => name.startsWith("postgresql-")),
      ).toHaveLength(1);
      await first.ask("create table kept (n int); insert into kept values (7)");
      await first.close();

      const moved = join(closed, "moved");
      renameSync(varFolder, moved);
      const second = await works(moved, trialFolders, undefined, own);
      expect(second.first.cluster).toBe(first.first.cluster);
      expect(await second.ask("select n from kept")).toEqual({ rows: [{ n: 7 }] });
      await second.close();

      const copied = join(closed, "copied");
      cpSync(moved, copied, { recursive: true });
      const copy = await start(copied, trialFolders, undefined, own);
      expect(copy.first).toMatchObject({
        trouble: "bad-folder",
        words: expect.stringMatching(/is a copy of .*moved/),
      });

      rmSync(moved, { recursive: true });
      const fresh = await works(moved, trialFolders, undefined, own);
      expect(fresh.first.cluster, "a data folder made anew begins with an empty database").not.toBe(
        first.first.cluster,
      );
      await fresh.close();

      rmSync(join(fresh.first.cluster ?? "", ".."), { recursive: true });
      const lost = await start(moved, trialFolders, undefined, own);
      expect(lost.first).toMatchObject({
        trouble: "bad-folder",
        words: expect.stringContaining("which is gone"),
      });
    },
  );

  asRoot("with nowhere to put them says so", async () => {
    const closed = temporary(after);
    chmodSync(closed, 0o700);
    const { first } = await start(join(closed, "var"), { account: "nobody", trial: { systemFolders: [] } });
    expect(first).toMatchObject({
      trouble: "no-rights",
      words: expect.stringMatching(/account nobody can enter neither/),
    });
  });

  asRoot("that copied a data folder, and so owns it, gives the database back to an account", async () => {
    const folder = temporary(after);
    await (await works(folder)).close();
    spawnSync("chown", ["-R", "root:root", folder]);
    const opened = await works(folder);
    expect(statSync(opened.first.cluster ?? "").uid).not.toBe(0);
    await opened.close();
  });

  asRoot("over a folder that an ordinary user began runs the server as that user", async () => {
    const folder = homeOf();
    await (await works(folder, {}, ordinary)).close();
    const opened = await works(folder);
    expect(statSync(`/proc/${opened.first.server}`).uid).toBe(nobody.uid);
    await opened.close();
    await (await works(folder, {}, ordinary)).close();
  });

  asRoot("naming an account that does not exist is told so", async () => {
    const { first } = await start(temporary(after), { account: "no-such-account" });
    expect(first).toMatchObject({
      trouble: "no-account",
      words: expect.stringContaining("ORTAQ_DB_ACCOUNT"),
    });
    expect(first.words).not.toContain("no-such-account");
  });
});

describe("a full disk", () => {
  const small = (mb: number, folder: string, flags = "") =>
    spawnSync("mount", ["-t", "tmpfs", "-o", `${flags}size=${mb}m,mode=755`, "tmpfs", folder]).status === 0;

  it("is told, leaves nothing half-made, and once there is room it starts", async ({ skip }) => {
    const folder = temporary(after);
    if (!small(24, folder)) skip("a small disk can be mounted only by root with the right to mount");
    after.push(() => spawnSync("umount", ["-l", folder]));
    chownSync(folder, nobody.uid, nobody.gid);
    const { first } = await start(folder, {}, ordinary);
    expect(first).toMatchObject({
      trouble: "disk-full",
      words: expect.stringMatching(/disk .* is full.*Nothing was lost/s),
    });

    small(400, folder, "remount,");
    const opened = await works(folder, {}, ordinary);
    await opened.ask("create table kept (n int); insert into kept values (1)");
    await opened.close();

    const used = Number(
      spawnSync("df", ["--output=used", "-m", folder], { encoding: "utf8" }).stdout.split("\n")[1],
    );
    small(used + 1, folder, "remount,");
    spawnSync("dd", ["if=/dev/zero", `of=${join(folder, "filler")}`, "bs=64k"]);
    const full = await start(folder, {}, ordinary);
    expect(full.first).toMatchObject({ trouble: "disk-full" });

    rmSync(join(folder, "filler"));
    small(400, folder, "remount,");
    const again = await works(folder, {}, ordinary);
    expect(await again.ask("select n from kept")).toEqual({ rows: [{ n: 1 }] });
    await again.close();
  });
});
