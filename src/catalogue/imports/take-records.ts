/**
 * The heart of an import: one batch of read records into the catalogue, as a step of an open transaction. Every record
 * ends in exactly one of three places, so that read = imported + merged + queued:
 *   imported – a new record or authority, or one that comes again after its import was taken back;
 *   merged – the same record of the same source came again (unchanged: nothing is written; changed: a new version), or
 *     another row of a table tells of another copy of the same book;
 *   queued – unreadable, without a title, its number was already used in this file for something else, or
 *     it was changed both there and here.
 * The same file a second time changes nothing.
 */
import { refuse } from "#basics";
import type { Act } from "#platform/acts";
import type { Tx } from "#platform/db";
import { recordsChanged } from "../records/changed.ts";
import { clean, hashOf, isRefusal } from "../records/derive.ts";
import { authorityOf, type IncomingAuthority, takeIncomingAuthorities } from "./authorities.ts";
import { type FoundHoldings, holdingsSink } from "./connected.ts";
import { flavourOf, incomingOf, isTable, type ToTake } from "./incoming.ts";
import { decidedBefore, insertWaiting, type Waiting } from "./queue-store.ts";
import { metBefore, noteMet, type Run, type Sums } from "./run-store.ts";
import { type Incoming, insertRecords, type Known, knownRecords, updateRecords } from "./store.ts";

export type Sorted = {
  fresh: Incoming[];
  changed: { known: Known; incoming: Incoming }[];
  same: { id: number; incoming: Incoming }[];
  waiting: Waiting[];
  /** Waits already from an earlier import of this file. */
  again: number;
  authorities: IncomingAuthority[];
  /** Of a table: lines of copies that each book has had in this run before this batch. */
  met: ReadonlyMap<string, number>;
};

export async function takeRecords(
  act: Pick<Act, "tx" | "by" | "now">,
  run: Run,
  read: readonly ToTake[],
): Promise<Sums> {
  const { tx, now } = act;
  const sorted = await sortOut(tx, run, read);
  const ids = await insertRecords(tx, run, sorted.fresh);
  await updateRecords(tx, run, sorted.changed, now);
  const written = [
    ...sorted.fresh.map((incoming, at) => ({ id: ids[at] ?? 0, incoming })),
    ...sorted.changed.map(({ known, incoming }) => ({ id: known.id, incoming })),
  ];
  // Copies are looked for in unchanged records too: an earlier import may have known no room for them.
  const found = [...written, ...sorted.same].map(({ id, incoming }) =>
    foundIn(run, id, incoming, sorted.met),
  );
  const holdings = await holdingsSink().take(
    tx,
    found.filter((one) => one.holdings.length > 0),
  );
  const authorities = await takeIncomingAuthorities(act, run, sorted.authorities);
  sorted.waiting.push(...authorities.waiting);
  await insertWaiting(tx, run, [...sorted.waiting, ...holdings.problems.map((one) => waitingCopy(run, one))]);
  await recordsChanged(tx, [...written.map(({ id }) => id), ...holdings.records]);
  if (isTable(run.format)) await noteMet(tx, run.id, linesOf(found));
  const revived = sorted.changed.filter(({ known }) => known.takenBack).length;
  const imported = sorted.fresh.length + revived + authorities.added;
  const queued = sorted.waiting.length + sorted.again;
  return {
    read: read.length,
    imported,
    merged: read.length - imported - queued,
    queued,
    copies: holdings.copies,
  };
}

export const foundIn = (
  run: Run,
  record: number,
  incoming: Incoming,
  met: ReadonlyMap<string, number>,
): FoundHoldings => ({
  record,
  run: run.id,
  at: run.node,
  source: run.source,
  sourceNumber: incoming.sourceNumber,
  holdings: incoming.holdings,
  ...(isTable(run.format) ? { linesBefore: met.get(incoming.sourceNumber) ?? 0 } : {}),
});

const linesOf = (found: readonly FoundHoldings[]): Map<string, number> =>
  new Map(found.map(({ sourceNumber, holdings }) => [sourceNumber, holdings.length]));

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

/** Where every record of a batch belongs. Reads only: a rehearsal asks the same. */
export async function sortOut(tx: Tx, run: Run, read: readonly ToTake[]): Promise<Sorted> {
  const sorted: Sorted = {
    fresh: [],
    changed: [],
    same: [],
    waiting: [],
    again: 0,
    authorities: [],
    met: new Map(),
  };
  const hashes = read.map((one) => hashOf(one.bytes));
  const decided = await decidedBefore(tx, run.source, hashes);
  const readable: Incoming[] = [];
  const forced = new Set<Incoming>();
  for (const [at, one] of read.entries()) {
    const hash = hashes[at] ?? hashOf(one.bytes);
    const before = one.fromQueue ? undefined : decided.get(hash.toString("hex"));
    if (before !== undefined) {
      // What a person mended and took is known: it is merged, and its bytes wait no second time.
      if (before !== "taken") sorted.again += 1;
      continue;
    }
    const authority = one.ok ? authorityOf(one, flavourOf(run, one)) : undefined;
    if (authority) {
      sorted.authorities.push(authority);
      continue;
    }
    const incoming = one.ok ? incomingOf(run, one) : one.problem;
    if (isRefusal(incoming)) sorted.waiting.push(aside(one, hash, incoming));
    else {
      readable.push(incoming);
      if (one.ok && one.overEdit) forced.add(incoming);
    }
  }
  const numbers = [...new Set(readable.map((one) => one.sourceNumber))];
  const known = await knownRecords(tx, run.source, numbers);
  if (isTable(run.format)) sorted.met = await metBefore(tx, run.id, numbers);
  const seen = new Map<string, Incoming>();
  for (const incoming of readable)
    place(sorted, run, known.get(incoming.sourceNumber), seen, incoming, forced.has(incoming));
  return sorted;
}

/** Where one readable record belongs. `seen` holds what this batch has brought under each number. */
function place(
  sorted: Sorted,
  run: Run,
  known: Known | undefined,
  seen: Map<string, Incoming>,
  incoming: Incoming,
  forced: boolean,
): void {
  const table = isTable(run.format);
  const before = seen.get(incoming.sourceNumber);
  if (before) {
    // A list has a row for every copy: another row of the same book brings its copies to it.
    if (table) before.holdings = [...before.holdings, ...incoming.holdings];
    else if (!before.hash.equals(incoming.hash)) sorted.waiting.push(repeated(incoming));
    return; // the very same bytes twice in one file: merged
  }
  if (!known) {
    sorted.fresh.push(incoming);
  } else if (known.takenBack) {
    sorted.changed.push({ known, incoming });
  } else if (known.hash.equals(incoming.hash) || (table && sorted.met.has(incoming.sourceNumber))) {
    sorted.same.push({ id: known.id, incoming });
  } else if (known.run === run.id && !forced) {
    sorted.waiting.push(repeated(incoming));
    return;
  } else if (known.edited && !forced) {
    sorted.waiting.push(aside(incoming, hashOf(incoming.bytes), refuse("edited-here", { record: known.id })));
    return;
  } else {
    sorted.changed.push({ known, incoming });
  }
  seen.set(incoming.sourceNumber, incoming);
}

export const repeated = (incoming: Incoming): Waiting => ({
  about: "record",
  record: null,
  place: incoming.place,
  bytes: incoming.bytes,
  hash: incoming.hash,
  problem: refuse("number-repeated", { number: incoming.sourceNumber.slice(0, 100) }),
});

const aside = (
  one: { bytes: Uint8Array; offset: number } | Incoming,
  hash: Buffer,
  problem: Waiting["problem"],
): Waiting => ({
  about: "record",
  record: null,
  place: "offset" in one ? one.offset : one.place,
  bytes: one.bytes,
  hash,
  problem: clean(problem),
});
