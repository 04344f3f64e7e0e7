import { createHash } from "node:crypto";
import { mkdtemp, readdir } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { disposition, mayShow, mimeOf, safeName } from "./kinds.ts";
import { type FileStore, folderStore, s3Store } from "./store.ts";

const bytesOf = (words: string): AsyncIterable<Uint8Array> => Readable.from([Buffer.from(words)]);
const scratch = () => mkdtemp(join(tmpdir(), "ortaq-files-"));

/** A store at the edge of the house: takes what S3 clients send on loopback and checks that it is signed. */
function objectServer() {
  const objects = new Map<string, Buffer>();
  const server = createServer((request, answer) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const path = request.url ?? "";
      if (
        !/^AWS4-HMAC-SHA256 Credential=key\/.+Signature=[0-9a-f]{64}$/.test(
          request.headers.authorization ?? "",
        )
      ) {
        answer.writeHead(403).end();
      } else if (request.method === "PUT") {
        objects.set(path, Buffer.concat(chunks));
        answer.writeHead(200).end();
      } else if (request.method === "DELETE") {
        objects.delete(path);
        answer.writeHead(204).end();
      } else {
        const found = objects.get(path);
        answer.writeHead(found ? 200 : 404).end(found);
      }
    });
  });
  return new Promise<{ url: string; close: () => void }>((ready) => {
    server.listen(0, "127.0.0.1", () => {
      ready({
        url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
        close: () => server.close(),
      });
    });
  });
}

describe.each(["folder", "s3"] as const)("a file store: %s", (kind) => {
  let store: FileStore;
  let close = () => {};
  beforeAll(async () => {
    if (kind === "folder") store = folderStore(await scratch());
    else {
      const server = await objectServer();
      close = server.close;
      store = s3Store(
        {
          endpoint: server.url,
          region: "any",
          bucket: "ortaq",
          prefix: "files",
          keyId: "key",
          secretKey: "secret",
        },
        await scratch(),
      );
    }
  });
  afterAll(() => close());

  it("gives back what it took in, under the hash of the bytes, also the second time", async () => {
    const sha256 = createHash("sha256").update("Қазақ кітабы ₸").digest("hex");
    for (let time = 0; time < 2; time++) {
      expect(await store.put(bytesOf("Қазақ кітабы ₸"), 1000)).toEqual({
        ok: true,
        value: { sha256, size: 27 },
      });
    }
    const bytes = await store.get(sha256);
    expect(bytes && (await text(bytes))).toBe("Қазақ кітабы ₸");
    await store.remove(sha256);
    expect(await store.get(sha256)).toBeUndefined();
  });

  it("refuses more bytes than allowed", async () => {
    const outcome = await store.put(bytesOf("x".repeat(1001)), 1000);
    expect(outcome).toEqual({ ok: false, refusals: [{ code: "file-too-big", facts: { most: 1000 } }] });
  });
});

it("a refused or broken upload leaves nothing in the folder", async () => {
  const folder = await scratch();
  const store = folderStore(folder);
  await store.put(bytesOf("x".repeat(50)), 10);
  const broken = async function* () {
    yield Buffer.from("beginning");
    throw new Error("the line dropped");
  };
  await expect(store.put(broken(), 1000)).rejects.toThrow("the line dropped");
  expect(await readdir(join(folder, "incoming"))).toEqual([]);
});

it("a wrong key of the object store is an error that says the status, never the key", async () => {
  const server = await objectServer();
  const store = s3Store(
    { endpoint: server.url, region: "any", bucket: "b", prefix: "", keyId: "other", secretKey: "topsecret" },
    await scratch(),
  );
  await expect(store.put(bytesOf("a"), 10)).rejects.toThrow(/answered 403/);
  server.close();
});

describe("kinds and names of files", () => {
  it.each([
    [Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), "image/png", true],
    [Buffer.from("%PDF-1.7"), "application/pdf", true],
    [Buffer.from("<svg onload=alert(1)>"), "application/octet-stream", false],
    [Buffer.from("<html>"), "application/octet-stream", false],
    [Buffer.alloc(0), "application/octet-stream", false],
  ])("%o is told by its bytes", (bytes, mime, shown) => {
    expect(mimeOf(bytes)).toBe(mime);
    expect(mayShow(mime)).toBe(shown);
  });

  it.each([
    ["../../etc/passwd", "passwd"],
    ["C:\\Users\\a\\есеп 2026.xlsx", "есеп 2026.xlsx"],
    ["Әуезов №4 (көшірме).pdf", "Әуезов №4 (көшірме).pdf"],
    ['a"\r\nSet-Cookie: x', "a_Set-Cookie_ x"],
    ["...", "file"],
    ["", "file"],
  ])("%j becomes %j", (name, safe) => {
    expect(safeName(name)).toBe(safe);
  });

  it("names a download in UTF-8 and plainly", () => {
    expect(disposition("Қор.pdf", "attachment")).toBe(
      "attachment; filename=\"___.pdf\"; filename*=UTF-8''%D2%9A%D0%BE%D1%80.pdf",
    );
  });
});
