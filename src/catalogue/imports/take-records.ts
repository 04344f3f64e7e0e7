/**
 * The heart of an import: one batch of read records into the catalogue, as a step of an open transaction. Every record
 * ends in exactly one of three places, so that read = imported + merged + queued:
 *   imported – a new record;
 *   merged – the same record of the same source came again (unchanged: nothing is written; changed: a new version);
 *   queued – unreadable, without a title, or its number was already used in this file for something else.
 * The same file a second time changes nothing.
 */
import { refuse } from "#basics";
import type { ReadRecord } from "#formats";
import type { Tx } from "#platform/db";
import { recordsChanged } from "../records/changed.ts";
import { clean, derive, hashOf, isRefusal } from "../records/derive.ts";
import { type FoundHoldings, holdingsSink } from "./connected.ts";
import {
  type Incoming,
  insertRecords,
  insertWaiting,
  type Known,
  knownRecords,
  type Run,
  type Sums,
  updateRecords,
  type Waiting,
  waitingAlready,
} from "./store.ts";

type Sorted = {
  fresh: Incoming[];
  changed: { known: Known; incoming: Incoming }[];
  same: { id: number; incoming: Incoming }[];
  waiting: Waiting[];
  /** Waits already from an earlier import of this file. */
  again: number;
};

export async function takeRecords(tx: Tx, run: Run, read: readonly ReadRecord[], now: Date): Promise<Sums> {
  const sorted = await sortOut(tx, run, read);
  const ids = await insertRecords(tx, run, sorted.fresh);
  await updateRecords(tx, run, sorted.changed, now);
  const written = [
    ...sorted.fresh.map((incoming, at) => ({ id: ids[at] ?? 0, incoming })),
    ...sorted.changed.map(({ known, incoming }) => ({ id: known.id, incoming })),
  ];
  // Copies are looked for in unchanged records too: an earlier import may have known no room for them.
  const found = [...written, ...sorted.same].map(({ id, incoming }) => foundIn(run, id, incoming));
  const holdings = await holdingsSink().take(
    tx,
    found.filter((one) => one.holdings.length > 0),
  );
  await insertWaiting(tx, run, [...sorted.waiting, ...holdings.problems.map((one) => waitingCopy(run, one))]);
  await recordsChanged(tx, [...written.map(({ id }) => id), ...holdings.records]);
  const imported = sorted.fresh.length;
  const queued = sorted.waiting.length + sorted.again;
  return {
    read: read.length,
    imported,
    merged: read.length - imported - queued,
    queued,
    copies: holdings.copies,
  };
}

const foundIn = (run: Run, record: number, incoming: Incoming): FoundHoldings => ({
  record,
  at: run.node,
  source: run.source,
  sourceNumber: incoming.sourceNumber,
  holdings: incoming.holdings,
});

function waitingCopy(
  run: Run,
  {
    record,
    sourceNumber,
    holding,
    problem,
  }: { record: number; sourceNumber: string; holding: object; problem: Waiting["problem"] },
): Waiting {
  const bytes = Buffer.from(JSON.stringify(clean({ sourceNumber, holding })));
  return {
    about: "copy",
    record,
    place: 0,
    bytes,
    hash: hashOf(Buffer.concat([bytes, Buffer.from(run.source)])),
    problem,
  };
}

async function sortOut(tx: Tx, run: Run, read: readonly ReadRecord[]): Promise<Sorted> {
  const sorted: Sorted = { fresh: [], changed: [], same: [], waiting: [], again: 0 };
  const hashes = read.map((one) => hashOf(one.bytes));
  const already = await waitingAlready(tx, run.source, hashes);
  const readable: Incoming[] = [];
  for (const [at, one] of read.entries()) {
    const hash = hashes[at] ?? hashOf(one.bytes);
    if (already.has(hash.toString("hex"))) {
      sorted.again += 1;
      continue;
    }
    const derived = one.ok ? derive(one.record, one.bytes) : one.problem;
    if (isRefusal(derived)) sorted.waiting.push(aside(one, hash, derived));
    else if (one.ok) {
      readable.push({ ...derived, bytes: one.bytes, hash, codePage: one.codePage, place: one.offset });
    }
  }
  const known = await knownRecords(tx, run.source, [...new Set(readable.map((one) => one.sourceNumber))]);
  const seen = new Map<string, Incoming>();
  for (const incoming of readable) place(sorted, run, known.get(incoming.sourceNumber), seen, incoming);
  return sorted;
}

/** Where one readable record belongs. `seen` holds what this batch has brought under each number. */
function place(
  sorted: Sorted,
  run: Run,
  known: Known | undefined,
  seen: Map<string, Incoming>,
  incoming: Incoming,
): void {
  const before = seen.get(incoming.sourceNumber);
  if (before) {
    if (!before.hash.equals(incoming.hash)) sorted.waiting.push(repeated(incoming));
    return; // the very same bytes twice in one file: merged
  }
  if (!known) {
    sorted.fresh.push(incoming);
  } else if (known.hash.equals(incoming.hash)) {
    sorted.same.push({ id: known.id, incoming });
  } else if (known.run === run.id) {
    sorted.waiting.push(repeated(incoming));
    return;
  } else {
    sorted.changed.push({ known, incoming });
  }
  seen.set(incoming.sourceNumber, incoming);
}

const repeated = (incoming: Incoming): Waiting => ({
  about: "record",
  record: null,
  place: incoming.place,
  bytes: incoming.bytes,
  hash: incoming.hash,
  problem: refuse("number-repeated", { number: incoming.sourceNumber.slice(0, 100) }),
});

const aside = (one: ReadRecord, hash: Buffer, problem: Waiting["problem"]): Waiting => ({
  about: "record",
  record: null,
  place: one.offset,
  bytes: one.bytes,
  hash,
  problem: clean(problem),
});
