import { createServer } from "node:net";
import { describe, expect, inject, it } from "vitest";
import { withClient } from "./connect.ts";
import { isTrouble, openDatabase } from "./index.ts";
import { toDatabase } from "./scratch.ts";

/** The trouble of opening an outside server; its words may hold none of the parts of the address. */
async function troubleOf(url: string) {
  const { hostname, username, password, pathname } = new URL(url);
  try {
    await (await openDatabase({ url, varFolder: "/nowhere" })).close();
  } catch (error) {
    if (!isTrouble(error)) throw error;
    for (const part of [hostname, username, password, pathname.slice(1)]) {
      if (part) expect(`${error.message} ${error.stack}`).not.toContain(part);
    }
    expect(error.cause).toBeUndefined();
    return error;
  }
  throw new Error("it opened");
}

describe("an outside server that cannot be used is told in words that hold no setting", () => {
  it("when nothing listens there", async () => {
    const error = await troubleOf("postgres://librarian:hunter2@localhost:1/kitap");
    expect(error).toMatchObject({ code: "unreachable" });
    expect(error.message).toMatch(/does not answer: nothing listens.*DATABASE_URL/s);
  });

  it("when its name is not known", async () => {
    expect(await troubleOf("postgres://librarian:hunter2@no-such-host.invalid/kitap")).toMatchObject({
      code: "unreachable",
      message: expect.stringMatching(/host name/),
    });
  });

  it("when something else answers, or hangs up", async () => {
    const other = createServer((socket) => socket.end("HTTP/1.1 400 Bad Request\r\n\r\n")).listen(
      0,
      "127.0.0.1",
    );
    await new Promise((resolve) => other.once("listening", resolve));
    const { port } = other.address() as { port: number };
    const error = await troubleOf(`postgres://librarian:hunter2@127.0.0.1:${port}/kitap`);
    expect(error).toMatchObject({
      code: "unreachable",
      message: expect.stringContaining("leads to a PostgreSQL"),
    });
    other.close();
  });

  it.skipIf(process.env.ORTAQ_TEST_DATABASE_URL)("when it has no such database, or user", async () => {
    const server = inject("database").connection;
    const where = `host=${encodeURIComponent(server.host ?? "")}&port=${server.port}`;
    expect(await troubleOf(`postgres://${server.user}@localhost/no_such_kitap?${where}`)).toMatchObject({
      code: "not-let-in",
      message: expect.stringMatching(/no database of that name.*createdb/s),
    });
    expect(await troubleOf(`postgres://no_such_librarian@localhost/no_such_kitap?${where}`)).toMatchObject({
      code: "not-let-in",
    });
  });
});

describe("an outside server", () => {
  it("is opened by its address and stays when we leave", async () => {
    const server = inject("database").connection;
    const url =
      server.connectionString ??
      `postgres:///postgres?host=${server.host}&port=${server.port}&user=${server.user}`;
    const db = await openDatabase({ url, varFolder: "/nowhere", connections: 2 });
    expect(db.kind).toBe("outside");
    expect(await db.named("one", "select $1::int as one", [1])).toEqual([{ one: 1 }]);
    await Promise.all([db.close(), db.close()]);
    await withClient(toDatabase(server, "postgres"), async (client) => {
      expect((await client.query("select 1 as one")).rows).toEqual([{ one: 1 }]);
    });
  });
});
