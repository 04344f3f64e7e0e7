/** A file on its way in: what it is, how it is to be read, and its records one after the other. */
import { done, type Outcome, refuse, refused } from "#basics";
import {
  detectFlavour,
  type FileFormat,
  type Flavour,
  proposeForRows,
  type ReadRecord,
  readRecords,
  sniffFormat,
  type TableProfile,
} from "#formats";
import { isTable, type ToTake } from "./incoming.ts";
import type { Choices } from "./run-store.ts";

export type OpenedRecords = {
  format: FileFormat;
  /** As given, with the column profile that was found for a table. */
  choices: Choices;
  records: AsyncIterable<ToTake>;
  /** Bytes read from the file so far. */
  bytes: () => number;
};

export type HowToOpen = Choices & {
  format?: FileFormat | undefined;
  /** A library's own profile for a table that begins like this; without one it is proposed from the heads. */
  savedProfile?: ((firstRows: string[][]) => Promise<TableProfile | undefined>) | undefined;
};

/** Finds out by its first bytes what a file is and begins to read it. A workbook that does not open is refused whole. */
export async function openRecords(
  source: AsyncIterable<Uint8Array>,
  how: HowToOpen = {},
): Promise<Outcome<OpenedRecords>> {
  const { head, whole, bytes } = await headOf(source);
  const refuseFile = async (code: string): Promise<Outcome<OpenedRecords>> => {
    await whole.return(undefined);
    return refused(refuse(code, {}, "file"));
  };
  if (head.byteLength === 0) return refuseFile("file-empty");
  const format = how.format ?? sniffFormat(head);
  if (format === undefined) return refuseFile("format-unknown");
  const { flavour, codePage, separator, savedProfile } = how;
  let profile = how.profile;
  const profileOf = async (rows: string[][]): Promise<TableProfile> => {
    profile = (await savedProfile?.(rows)) ?? proposeForRows(rows);
    return profile;
  };
  const reads = readRecords(format, whole, { codePage, profile, profileOf, separator });
  // The first record is read now: by then the profile of a table is known, and so is a file that does not open at all.
  const first = await reads.next();
  if (!first.done && !first.value.ok && first.value.bytes.byteLength === 0) {
    await reads.return(undefined);
    return refused({ ...first.value.problem, field: "file" });
  }
  return done({
    format,
    choices: { flavour, codePage, separator, profile: isTable(format) ? profile : undefined },
    records: judged(first, reads, flavour ?? usual(format), flavour !== undefined || isTable(format)),
    bytes,
  });
}

/** What nothing else tells is taken for this: tables are made into MARC 21, the text export is IRBIS's own. */
const usual = (format: FileFormat): Flavour => (format === "irbis-text" ? "irbis" : "marc21");

/** Each record with its flavour; where its fields do not tell, that of the records before it. */
async function* judged(
  first: IteratorResult<ReadRecord>,
  rest: AsyncGenerator<ReadRecord>,
  start: Flavour,
  set: boolean,
): AsyncGenerator<ToTake> {
  let flavour = start;
  try {
    for (let next = first; !next.done; next = await rest.next()) {
      const read = next.value;
      if (read.ok && !set) flavour = detectFlavour(read.record, flavour);
      yield { ...read, flavour };
    }
  } finally {
    await rest.return(undefined);
  }
}

/** The first kilobytes of a stream, the stream from its beginning, and how much of it was handed on. */
async function headOf(source: AsyncIterable<Uint8Array>): Promise<{
  head: Uint8Array;
  whole: AsyncGenerator<Uint8Array>;
  bytes: () => number;
}> {
  const iterator = source[Symbol.asyncIterator]();
  const first: Uint8Array[] = [];
  let length = 0;
  let passed = 0;
  while (length < 4096) {
    const next = await iterator.next();
    if (next.done) break;
    first.push(next.value);
    length += next.value.byteLength;
  }
  async function* all(): AsyncGenerator<Uint8Array> {
    try {
      yield* first;
      for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value;
    } finally {
      await iterator.return?.();
    }
  }
  async function* whole(): AsyncGenerator<Uint8Array> {
    for await (const chunk of all()) {
      passed += chunk.byteLength;
      yield chunk;
    }
  }
  return { head: Buffer.concat(first), whole: whole(), bytes: () => passed };
}
