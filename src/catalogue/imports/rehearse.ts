/**
 * A rehearsal asks the same questions as the import, batch by batch, and writes only the answers. What the import would
 * know from its own earlier batches it finds in these answers.
 */
import { sql } from "kysely";
import type { Refusal } from "#basics";
import type { Tx } from "#platform/db";
import { hashOf } from "../records/derive.ts";
import { titleLine } from "../records/rules/display.ts";
import { knownAuthorities } from "./authorities.ts";
import { holdingsSink } from "./connected.ts";
import { likelyDoubles } from "./doubles.ts";
import { isTable, type ToTake } from "./incoming.ts";
import {
  insertRehearsal,
  type RehearsalOutcome,
  type RehearsalRow,
  rehearsedBefore,
} from "./rehearsal-store.ts";
import type { RehearsalSums, Run } from "./run-store.ts";
import type { Incoming } from "./store.ts";
import { foundIn, repeated, type Sorted, sortOut } from "./take-records.ts";

/** The sums with those of one more batch. */
export async function rehearse(
  tx: Tx,
  run: Run,
  before: RehearsalSums,
  read: readonly ToTake[],
): Promise<RehearsalSums> {
  const sorted = await sortOut(tx, run, read);
  const met = await rehearsedBefore(
    tx,
    run.id,
    [...sorted.fresh, ...sorted.changed.map(({ incoming }) => incoming)].map((one) => one.sourceNumber),
  );
  const { rows, copies } = await answers(tx, run, sorted, met);
  await insertRehearsal(
    tx,
    run.id,
    rows.map((row, at) => ({ ...row, place: before.read + at + 1 })),
  );
  const n = (outcome: RehearsalOutcome): number => rows.filter((row) => row.outcome === outcome).length;
  // Rows that bring another copy of a book, the same bytes twice, and what waits already have no line of their own.
  const silent = read.length - rows.length - sorted.again;
  return {
    read: before.read + read.length,
    fresh: before.fresh + n("new"),
    joined: before.joined + rows.filter((row) => row.outcome === "new" && row.record !== null).length,
    known: before.known + n("known") + silent,
    changed: before.changed + n("changed"),
    doubtful: before.doubtful + n("doubtful"),
    refused: before.refused + n("refused") + sorted.again,
    copies: before.copies + copies,
    whole: false,
  };
}

type Answer = Omit<RehearsalRow, "place">;

async function authorityAnswers(tx: Tx, run: Run, { authorities }: Sorted): Promise<Answer[]> {
  const known = await knownAuthorities(
    tx,
    run.source,
    authorities.map((one) => one.number),
  );
  return authorities.map(({ number, title, bytes }) => ({
    number,
    hash: hashOf(bytes),
    outcome: known.has(number) ? "known" : "new",
    record: null,
    title: title.slice(0, 300),
    problem: null,
  }));
}

async function answers(
  tx: Tx,
  run: Run,
  sorted: Sorted,
  met: ReadonlyMap<string, Buffer>,
): Promise<{ rows: Answer[]; copies: number }> {
  const doubles = await likelyDoubles(tx, run.source, sorted.fresh);
  const refusedRow = (hash: Buffer, problem: Refusal, title = ""): Answer => ({
    number: "",
    hash,
    outcome: "refused",
    record: null,
    title,
    problem,
  });
  const answer = (incoming: Incoming, outcome: RehearsalOutcome, record: number | null): Answer => {
    const before = met.get(incoming.sourceNumber);
    const { sourceNumber: number, hash } = incoming;
    const title = titleLine(incoming.description.title).slice(0, 300);
    if (before && !isTable(run.format) && !before.equals(hash))
      return refusedRow(hash, repeated(incoming).problem, title);
    // The import itself would know it by then.
    const again = before !== undefined ? "known" : outcome;
    return { number, hash, outcome: again, record, title, problem: null };
  };
  const rows = [
    ...sorted.fresh.map((incoming) => {
      const double = doubles.get(incoming.sourceNumber);
      // One that is surely a record of another library comes in new and is merged with it.
      return answer(incoming, double && !double.sure ? "doubtful" : "new", double?.record ?? null);
    }),
    ...sorted.changed.map(({ known, incoming }) =>
      known.takenBack ? answer(incoming, "new", null) : answer(incoming, "changed", known.id),
    ),
    ...sorted.same.map(({ id, incoming }) => answer(incoming, "known", id)),
    ...sorted.waiting.map(({ hash, problem }) => refusedRow(hash, problem)),
    ...(await authorityAnswers(tx, run, sorted)),
  ];
  return { rows, copies: copiesOf(sorted.fresh) + (await triedCopies(tx, run, sorted)) };
}

const copiesOf = (records: readonly Incoming[]): number =>
  records.flatMap(({ holdings }) => holdings).reduce((sum, one) => sum + holdingsSink().copiesIn(one), 0);

/** Which copies of records that stand here are new, only the room of copies can say: it takes them, and that is undone. */
async function triedCopies(tx: Tx, run: Run, { same, changed, met }: Sorted): Promise<number> {
  const found = [...same, ...changed.map(({ known, incoming }) => ({ id: known.id, incoming }))]
    .map(({ id, incoming }) => foundIn(run, id, incoming, met))
    .filter((one) => one.holdings.length > 0);
  if (found.length === 0) return 0;
  await sql`savepoint rehearsal`.execute(tx);
  const taken = await holdingsSink().take(tx, found);
  await sql`rollback to savepoint rehearsal`.execute(tx);
  return taken.copies;
}
