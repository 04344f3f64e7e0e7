import type { Refusal } from "#basics";
import type { CodePage } from "./codepages/pages.ts";
import type { RawRecord } from "./record.ts";

/**
 * What a reader of any container says about one record. `index` counts from 0 over good and bad ones, `offset` is the
 * position of its first byte in the file (in characters for XML), `bytes` is the record as it came: what cannot be
 * read is handed on with its bytes, never dropped. Warnings are wounds that were healed in reading.
 */
export type ReadRecord =
  | {
      ok: true;
      index: number;
      offset: number;
      bytes: Uint8Array;
      record: RawRecord;
      codePage: CodePage;
      warnings: Refusal[];
    }
  | { ok: false; index: number; offset: number; bytes: Uint8Array; problem: Refusal };

export type Bytes = AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

/** Many values in one go, for tests and small files. */
export async function collect<T>(values: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const value of values) all.push(value);
  return all;
}
