import type { Readable } from "node:stream";
import { sql } from "kysely";
import { done, type Outcome } from "#basics";
import type { Db, Tx } from "#platform/db";
import { mimeOf, safeName } from "./kinds.ts";
import type { FileStore, Stored } from "./store.ts";

export type StoredFile = {
  id: number;
  sha256: string;
  size: number;
  mime: string;
  name: string;
  node: number | null;
};
export type NewFile = { name: string; node?: number | null; by?: number | null };
export type TakenIn = Stored & { mime: string };

/** Stored files: bytes in the store, names and owners in the table. */
export type Files = {
  /** Takes bytes in, before any transaction; what comes back is handed to `keep` within one. */
  takeIn: (bytes: AsyncIterable<Uint8Array>, most: number) => Promise<Outcome<TakenIn>>;
  /** Writes the row of a file that was taken in; a step of the act that needs the file. */
  keep: (tx: Tx, taken: TakenIn, about: NewFile) => Promise<StoredFile>;
  byId: (id: number) => Promise<StoredFile | undefined>;
  /** The bytes of a file; undefined when it was withdrawn or its bytes are gone. */
  open: (file: StoredFile) => Promise<Readable | undefined>;
  /** Takes a file out of every page; its bytes are swept away by a later job. */
  withdraw: (tx: Tx, id: number) => Promise<void>;
};

export function openFiles(db: Db, store: FileStore): Files {
  return {
    takeIn: async (bytes, most) => {
      const head: Uint8Array[] = [];
      let seen = 0;
      const watched = async function* (): AsyncIterable<Uint8Array> {
        for await (const chunk of bytes) {
          if (seen < 64) head.push(chunk.subarray(0, 64 - seen));
          seen += chunk.byteLength;
          yield chunk;
        }
      };
      const outcome = await store.put(watched(), most);
      return outcome.ok ? done({ ...outcome.value, mime: mimeOf(Buffer.concat(head)) }) : outcome;
    },
    keep: async (tx, taken, about) => {
      const { rows } = await sql<StoredFile>`
        insert into file (sha256, size, mime, name, node, stored_by)
        values (${taken.sha256}, ${taken.size}, ${taken.mime}, ${safeName(about.name)}, ${about.node ?? null}, ${about.by ?? null})
        returning id, sha256, size, mime, name, node`.execute(tx);
      const row = rows[0];
      if (!row) throw new Error("a file row was not written");
      return row;
    },
    byId: async (id) => {
      const { rows } = await sql<StoredFile>`
        select id, sha256, size, mime, name, node from file where id = ${id} and withdrawn_at is null`.execute(
        db.sql,
      );
      return rows[0];
    },
    open: (file) => store.get(file.sha256),
    withdraw: async (tx, id) => {
      await sql`update file set withdrawn_at = now() where id = ${id} and withdrawn_at is null`.execute(tx);
    },
  };
}
