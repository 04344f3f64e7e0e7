/**
 * A rehearsal asks the same questions as the import, batch by batch, and writes only the answers. What the import would
 * know from its own earlier batches it finds in these answers.
 */
import type { Refusal } from "#basics";
import type { Tx } from "#platform/db";
import { hashOf } from "../records/derive.ts";
import { titleLine } from "../records/rules/display.ts";
import { knownAuthorities } from "./authorities.ts";
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
import { repeated, type Sorted, sortOut } from "./take-records.ts";

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
  const { rows, joined } = await answers(tx, run, sorted, met);
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
    copies: before.copies + joined,
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
): Promise<{ rows: Answer[]; joined: number }> {
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
  const holding = [...sorted.fresh, ...sorted.changed.map(({ incoming }) => incoming)];
  return { rows, joined: holding.reduce((sum, { holdings }) => sum + holdings.length, 0) };
}
