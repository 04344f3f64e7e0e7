/**
 * Records out of the catalogue as a file: the same way for the command line and for the office. Pieces stream; what
 * cannot be said in the wanted format is told to `losses` and `tooLong`, so that whoever asked can look at it.
 */
import {
  composeMarc21,
  controlValue,
  type ExportFormat,
  exportWriter,
  type Holding,
  type Loss,
  marcXmlPiece,
  type Outgoing,
  type RawRecord,
  type WritableFlavour,
} from "#formats";
import type { Ground } from "#platform/acts";
import { type Choice, worksOf } from "../batch/choice.ts";
import { nodesWithin } from "../lists/own-nodes.ts";
import { readRaw } from "../records/raw.ts";
import { holdingsSource } from "./connected.ts";
import { countRecords, type ExportRow, mergedInto, nextRecords, type Scope } from "./records.ts";

export type Asked = {
  /** The system or library whose records go out; null for the union catalogue. */
  node: number | null;
  format: ExportFormat;
  flavour: WritableFlavour;
  choice?: Choice | undefined;
  /** Changed since this day, 2026-11-01. */
  since?: string | undefined;
};

/** written + tooLong = all records that were met. `unreadable` were written out of their descriptions. */
export type Tally = { written: number; copies: number; losses: number; tooLong: number; unreadable: number };
export const emptyTally = (): Tally => ({ written: 0, copies: 0, losses: 0, tooLong: 0, unreadable: 0 });

export type Watch = {
  tally: Tally;
  losses?: (record: number, loss: Loss) => void;
  /** A record of more than 99,999 bytes, as a piece of MARCXML. */
  tooLong?: (xml: Buffer) => void;
  progress?: (done: number, total: number) => void | Promise<void>;
  signal?: AbortSignal | undefined;
  heads?: readonly string[] | undefined;
};

const batch = 300;

export async function scopeOf(ground: Ground, asked: Asked): Promise<Scope> {
  const db = ground.db.sql;
  return {
    nodes: asked.node === null ? null : await nodesWithin(db, asked.node, ground.clock()),
    works: asked.choice ? await worksOf(db, asked.choice) : null,
    since: asked.since ?? null,
  };
}

export async function* exportPieces(ground: Ground, asked: Asked, watch: Watch): AsyncGenerator<Buffer> {
  const db = ground.db.sql;
  const scope = await scopeOf(ground, asked);
  const total = await countRecords(db, scope);
  const writer = exportWriter({
    format: asked.format,
    flavour: asked.flavour,
    accessed: ground.clock().toISOString().slice(0, 10),
    ...(watch.heads ? { heads: watch.heads } : {}),
  });
  const { tally } = watch;
  yield writer.begin;
  for (let after = 0; ; ) {
    watch.signal?.throwIfAborted();
    const rows = await nextRecords(db, scope, after, batch);
    const holdings = await holdingsFor(ground, rows, scope);
    const pieces: Buffer[] = [];
    for (const row of rows) {
      const outgoing = await outgoingOf(row, holdings.get(row.id) ?? [], asked, tally);
      const { bytes, losses, tooLong } = writer.write(outgoing);
      for (const loss of losses) watch.losses?.(row.id, loss);
      tally.losses += losses.length;
      if (tooLong) {
        tally.tooLong += 1;
        watch.tooLong?.(marcXmlPiece(tooLong));
      } else tally.written += 1;
      tally.copies += outgoing.holdings.length;
      pieces.push(bytes);
    }
    yield Buffer.concat(pieces);
    await watch.progress?.(tally.written + tally.tooLong, total);
    after = rows.at(-1)?.id ?? after;
    if (rows.length < batch) break;
  }
  yield writer.end;
}

/** In the union the copies of all that were merged stand under their leader. */
async function holdingsFor(
  ground: Ground,
  rows: readonly ExportRow[],
  scope: Scope,
): Promise<Map<number, Holding[]>> {
  const db = ground.db.sql;
  const ids = rows.map(({ id }) => id);
  const now = ground.clock();
  if (scope.nodes !== null) return holdingsSource().holdingsOf(db, ids, scope.nodes, now);
  const leaders = await mergedInto(db, ids);
  const found = await holdingsSource().holdingsOf(db, [...ids, ...leaders.keys()], null, now);
  const whole = new Map<number, Holding[]>();
  for (const [record, lines] of found) {
    const leader = leaders.get(record) ?? record;
    whole.set(leader, [...(whole.get(leader) ?? []), ...lines]);
  }
  return whole;
}

async function outgoingOf(
  row: ExportRow,
  holdings: Holding[],
  asked: Asked,
  tally: Tally,
): Promise<Outgoing> {
  const read = await readRaw(row);
  if (!read) tally.unreadable += 1;
  const flavour = read ? row.flavour : "marc21";
  const raw = read ?? composeMarc21(row.description);
  return {
    id: row.id,
    raw,
    flavour,
    description: row.description,
    holdings,
    ...(asked.node === null ? { renumbered: renumberedFor(raw, row) } : {}),
  };
}

/** In the union 001 is the number of the union; records made here have no other. */
function renumberedFor(raw: RawRecord, row: ExportRow): { number: string; former?: string } {
  const former = controlValue(raw, "001")?.trim();
  const number = String(row.id);
  return former && row.source !== "ortaq" ? { number, former: `(${row.source})${former}` } : { number };
}
