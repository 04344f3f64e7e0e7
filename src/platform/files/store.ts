/**
 * Where bytes of stored files lie: a folder, or an S3-compatible store when the setting names one. Both know a file
 * by the SHA-256 of its bytes, so storing twice costs nothing and a damaged file is noticed when it is read.
 * The table `file` knows the rest: name, kind, whose it is. Bytes are written before the row, so a row never points
 * to nothing; bytes without a row are harmless and can be swept away.
 */
import { createHash, randomUUID } from "node:crypto";
import { createReadStream, createWriteStream } from "node:fs";
import { mkdir, rename, rm, stat, statfs } from "node:fs/promises";
import { join } from "node:path";
import { Readable, Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { AwsClient } from "aws4fetch";
import { done, type Outcome, refuse, refused } from "#basics";

export type Stored = { sha256: string; size: number };

export type FileStore = {
  /** Takes bytes in. Refuses more than `most` bytes ("file-too-big") and a full disk ("no-space"). */
  put: (bytes: AsyncIterable<Uint8Array>, most: number) => Promise<Outcome<Stored>>;
  /** The bytes; undefined when the store has none under this hash. */
  get: (sha256: string) => Promise<Readable | undefined>;
  remove: (sha256: string) => Promise<void>;
};

/** Counts, hashes and stops at the limit while the bytes flow past. */
function measured(most: number): { stream: Transform; result: () => Stored; tooBig: () => boolean } {
  const hash = createHash("sha256");
  let size = 0;
  let over = false;
  const stream = new Transform({
    transform(chunk: Uint8Array, _encoding, next) {
      size += chunk.byteLength;
      if (size > most) {
        over = true;
        next(new Error("file-too-big"));
        return;
      }
      hash.update(chunk);
      next(null, chunk);
    },
  });
  return { stream, result: () => ({ sha256: hash.digest("hex"), size }), tooBig: () => over };
}

/** Is there room for a file of an unknown size? Keeps a reserve, so that the database beside it can still breathe. */
const reserve = 64 * 1024 * 1024;
async function hasRoom(folder: string): Promise<boolean> {
  const { bavail, bsize } = await statfs(folder);
  return bavail * bsize > reserve;
}

export function folderStore(folder: string): FileStore {
  const pathOf = (sha256: string): string => {
    if (!/^[0-9a-f]{64}$/.test(sha256)) throw new Error("not a SHA-256");
    return join(folder, sha256.slice(0, 2), sha256);
  };
  return {
    put: async (bytes, most) => {
      const incoming = join(folder, "incoming");
      await mkdir(incoming, { recursive: true });
      if (!(await hasRoom(folder))) return refused(refuse("no-space"));
      const part = join(incoming, randomUUID());
      const { stream, result, tooBig } = measured(most);
      try {
        await pipeline(Readable.from(bytes), stream, createWriteStream(part, { mode: 0o600, flush: true }));
        const stored = result();
        const path = pathOf(stored.sha256);
        await mkdir(join(path, ".."), { recursive: true });
        await rename(part, path);
        return done(stored);
      } catch (error) {
        await rm(part, { force: true });
        if (tooBig()) return refused(refuse("file-too-big", { most }));
        if ((error as NodeJS.ErrnoException).code === "ENOSPC") return refused(refuse("no-space"));
        throw error;
      }
    },
    get: async (sha256) => {
      const path = pathOf(sha256);
      const found = await stat(path).catch(() => undefined);
      return found ? createReadStream(path) : undefined;
    },
    remove: (sha256) => rm(pathOf(sha256), { force: true }),
  };
}

/** As the settings name it; `prefix` is a folder within the bucket, "" for none. */
export type S3Settings = {
  endpoint: string;
  region: string;
  bucket: string;
  prefix: string;
  keyId: string;
  secretKey: string;
};

/**
 * A store that speaks the S3 protocol (AWS Signature Version 4, path-style addresses). The file is kept in a folder
 * first: its hash names the object, and S3 wants to know the length beforehand.
 */
export function s3Store(settings: S3Settings, scratchFolder: string): FileStore {
  const client = new AwsClient({
    accessKeyId: settings.keyId,
    secretAccessKey: settings.secretKey,
    region: settings.region,
    service: "s3",
  });
  const scratch = folderStore(scratchFolder);
  const address = (sha256: string): string =>
    [settings.endpoint.replace(/\/$/, ""), settings.bucket, settings.prefix, sha256.slice(0, 2), sha256]
      .filter(Boolean)
      .join("/");
  const fail = (what: string, status: number): never => {
    throw new Error(`the file store answered ${status} to ${what}`);
  };
  return {
    put: async (bytes, most) => {
      const outcome = await scratch.put(bytes, most);
      if (!outcome.ok) return outcome;
      const { sha256, size } = outcome.value;
      const body = await scratch.get(sha256);
      if (!body) throw new Error("a file vanished from the scratch folder");
      const chunks: Uint8Array[] = [];
      for await (const chunk of body) chunks.push(chunk as Uint8Array);
      const answer = await client.fetch(address(sha256), {
        method: "PUT",
        body: Buffer.concat(chunks),
        headers: { "content-length": String(size), "x-amz-content-sha256": sha256 },
      });
      await scratch.remove(sha256);
      if (!answer.ok) fail("PUT", answer.status);
      return outcome;
    },
    get: async (sha256) => {
      const answer = await client.fetch(address(sha256));
      if (answer.status === 404) return undefined;
      if (!answer.ok || !answer.body) return fail("GET", answer.status);
      return Readable.fromWeb(answer.body as import("node:stream/web").ReadableStream);
    },
    remove: async (sha256) => {
      const answer = await client.fetch(address(sha256), { method: "DELETE" });
      if (!answer.ok && answer.status !== 404) fail("DELETE", answer.status);
    },
  };
}
