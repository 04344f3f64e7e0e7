/**
 * The hard places of a start, each with the real processes: as root and as an ordinary user, in folders with long
 * names and in folders that only root may enter, without a locale, after a kill −9, twice, with the port taken.
 */
import { chmodSync, mkdirSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { afterAll, afterEach, describe, expect, it } from "vitest";
import { asRoot, cleanUp, cloneInto, giveUp, nobody, open, ownedBy, type Running, scratch } from "./house.ts";

const running: Running[] = [];
const opened = async (...how: Parameters<typeof open>): Promise<Running> => {
  const one = await open(...how);
  running.push(one);
  return one;
};
afterAll(cleanUp);
afterEach(async () => {
  for (const one of running.splice(0))
    if (one.process.exitCode === null && one.process.signalCode === null) await one.stop();
});

const health = async (
  one: Running,
): Promise<{ status: number; body: { status: string; database: { kind: string } } }> => {
  const answer = await fetch(`${one.address}/healthz`);
  return {
    status: answer.status,
    body: (await answer.json()) as { status: string; database: { kind: string } },
  };
};
const finds = async (one: Running): Promise<number> => {
  const answer = await fetch(`${one.address}/api/v1/search?${new URLSearchParams({ q: "абай" })}`);
  return ((await answer.json()) as { total: number }).total;
};

/** Who starts it: as an ordinary user, and as root where the tests run as root. */
const users: [string, number | undefined][] = asRoot
  ? [
      ["an ordinary user", nobody],
      ["root", undefined],
    ]
  : [["an ordinary user", undefined]];
if (!asRoot) process.stderr.write("start as root: not tried, these tests run as an ordinary user\n");

describe.each(users)("npm start as %s", (_who, user) => {
  const clone = (name: string): string => {
    const folder = scratch(name);
    if (user !== undefined) chmodSync(folder, 0o755);
    return cloneInto(folder, user);
  };

  it("shows the region within a minute, without any locale, and finds «абай»", async () => {
    const began = Date.now();
    const house = await opened(clone("plain"), {
      user,
      demo: true,
      env: { LANG: undefined, LC_ALL: undefined, LC_CTYPE: "POSIX" },
    });
    expect(Date.now() - began).toBeLessThan(60_000);
    expect(await health(house)).toMatchObject({
      status: 200,
      body: { status: "ok", database: { kind: "embedded" } },
    });
    expect(await finds(house)).toBeGreaterThan(3);
    expect(house.printed()).toMatch(/log in: http/);
  });

  it("keeps everything over a stop and a kill −9, and takes over what was left running", async () => {
    const folder = clone("killed");
    const first = await opened(folder, { user, demo: true });
    const found = await finds(first);
    await first.stop("SIGKILL");
    const second = await opened(folder, { user, demo: true });
    expect(await finds(second)).toBe(found);
    expect(await second.stop()).toBe(0);
    const third = await opened(folder, { user, demo: true });
    expect(await finds(third)).toBe(found);
  });

  it("works in a folder with a very long name", async () => {
    const long = join(
      scratch("long"),
      ...Array.from({ length: 6 }, (_, i) => `${"кітапхана".repeat(3)}${i}`),
      "ortaq",
    );
    mkdirSync(long, { recursive: true });
    if (user !== undefined) {
      for (let at = long; at.includes("ortaq-long-"); at = join(at, "..")) chmodSync(at, 0o755);
    }
    const house = await opened(cloneInto(long, user), { user });
    expect((await health(house)).status).toBe(200);
  });

  it("is refused in words beside a running one", async () => {
    const folder = clone("twice");
    const first = await opened(folder, { user });
    const second = await giveUp(folder, { user, env: { PORT: new URL(first.address).port } });
    expect(second.code).toBe(1);
    expect(second.printed).toMatch(/already|taken|in use/i);
    expect((await health(first)).status).toBe(200);
  });

  it("says which setting helps when the port is taken", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    await new Promise((ready) => other.once("listening", ready));
    const port = String((other.address() as { port: number }).port);
    const ended = await giveUp(clone("port"), { user, env: { PORT: port } });
    other.close();
    expect(ended).toEqual({ code: 1, printed: expect.stringContaining("PORT=") });
  });
});

describe("what cannot work is said in words", () => {
  it("all wrong settings at once, without their values", async () => {
    const ended = await giveUp(cloneInto(scratch("settings")), {
      env: { PORT: "eighty-secret", DATABASE_URL: "mysql://u:verysecret@h/d", ORTAQ_SECRET: "short-secret" },
    });
    expect(ended.code).toBe(1);
    for (const name of ["PORT", "DATABASE_URL", "ORTAQ_SECRET"]) expect(ended.printed).toContain(name);
    expect(ended.printed).not.toMatch(/eighty|verysecret|short-secret/);
  });

  it("a database server that does not answer", async () => {
    const ended = await giveUp(cloneInto(scratch("away")), {
      env: { DATABASE_URL: "postgres://ortaq:pw-hidden@127.0.0.1:9/ortaq" },
    });
    expect(ended.code).toBe(1);
    expect(ended.printed).toContain("DATABASE_URL");
    expect(ended.printed).not.toContain("pw-hidden");
  });

  it.runIf(asRoot)("a data folder in which one may not write", async () => {
    const folder = cloneInto(scratch("rights"), nobody);
    chmodSync(folder, 0o755);
    const locked = join(scratch("locked"), "var");
    mkdirSync(locked, { mode: 0o700 });
    const ended = await giveUp(folder, { user: nobody, env: { ORTAQ_VAR: locked } });
    expect(ended.code).toBe(1);
    expect(ended.printed).toMatch(/ORTAQ_VAR|rights|permission/i);
  });
});

describe.runIf(asRoot)("as root", () => {
  it("works when the clone lies in a folder that only root may enter", async () => {
    const closed = scratch("closed");
    chmodSync(closed, 0o700);
    const house = await opened(cloneInto(ownedBy(join(closed, "ortaq"), 0)), {});
    expect((await health(house)).status).toBe(200);
    const port = await house.stop();
    expect(port).toBe(0);
    expect((await health(await opened(join(closed, "ortaq"), {}))).status).toBe(200);
  });
});
