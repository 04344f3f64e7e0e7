import { sql } from "kysely";
import type { Description, RawField } from "#formats/rules";
import { isControl } from "#formats/rules";
import type { Reading } from "../records/questions/records.ts";
import { readRaw } from "../records/raw.ts";
import { madeOf } from "./carry.ts";
import type { Choice } from "./choice.ts";
import type { Change } from "./rules/change.ts";
import { type Warning, warningsOf } from "./rules/warnings.ts";
import { type BatchState, type Outcome, sampleOf } from "./store.ts";

export type Batch = {
  id: number;
  node: number;
  choice: Choice;
  change: Change;
  note: string;
  state: BatchState;
  foreign: number;
  askedBy: number | null;
  askedAt: Date;
  endedAt: Date | null;
  counts: Record<Outcome, number>;
};

const noCounts: Record<Outcome, number> = {
  waiting: 0,
  changed: 0,
  same: 0,
  left: 0,
  refused: 0,
  restored: 0,
  kept: 0,
};

async function batchesWhere(
  db: Reading,
  where: { id?: number; nodes?: readonly number[]; most: number },
): Promise<Batch[]> {
  const { rows } = await sql<Batch>`
    select c.id, c.node, c.choice, c.change, c.note, c.state, c.foreign_records as foreign, c.asked_by as "askedBy",
           c.asked_at as "askedAt", c.ended_at as "endedAt",
           (select coalesce(jsonb_object_agg(outcome, n), '{}') from (
              select outcome, count(*)::int as n from batch_record where batch = c.id group by outcome) o) as counts
    from batch_change c
    where (${where.id ?? null}::bigint is null or c.id = ${where.id ?? null})
      and (${where.nodes ?? null}::bigint[] is null or c.node = any(${where.nodes ?? null}::bigint[]))
    order by c.id desc limit ${where.most}`.execute(db);
  return rows.map((row) => ({ ...row, counts: { ...noCounts, ...row.counts } }));
}

export const batchById = async (db: Reading, id: number): Promise<Batch | undefined> =>
  (await batchesWhere(db, { id, most: 1 }))[0];

/** The newest changes at these nodes. */
export const batchesOf = (db: Reading, nodes: readonly number[], most = 20): Promise<Batch[]> =>
  batchesWhere(db, { nodes, most });

/** The job that works at a batch, the newest. */
export async function jobOfBatch(db: Reading, batch: number): Promise<number | undefined> {
  const { rows } = await sql<{ id: number }>`
    select id from job where kind = 'catalogue.batch' and (input ->> 'batch')::bigint = ${batch}
    order by id desc limit 1`.execute(db);
  return rows[0]?.id;
}

export type Listed = { record: number; outcome: Outcome; reason: string | null; description: Description };

/** Records of one outcome, to be looked at one by one. */
export async function batchRecords(
  db: Reading,
  batch: number,
  outcome: Outcome,
  page: { offset: number; limit: number },
): Promise<Listed[]> {
  const { rows } = await sql<Listed>`
    select b.record, b.outcome, b.reason, r.description
    from batch_record b join record r on r.id = b.record
    where b.batch = ${batch} and b.outcome = ${outcome}
    order by b.record limit ${page.limit} offset ${page.offset}`.execute(db);
  return rows;
}

export type Difference = { was: string[]; now: string[] };
export type PreviewRow = {
  record: number;
  description: Description;
  outcome: "changed" | "same" | "refused";
  reason: string | null;
  warnings: Warning[];
  difference: Difference;
};
export type BatchPreview = {
  /** How many records the figures below were counted of, taken by chance out of the chosen ones. */
  looked: number;
  chosen: number;
  changed: number;
  same: number;
  refused: number;
  warnings: Partial<Record<Warning, number>>;
  /** The first of each kind, those that are refused or lose something first. */
  rows: PreviewRow[];
};

const lookedAt = 1_000;
const shownRows = 20;

/** What a change would do, told without writing anything. */
export async function previewBatch(db: Reading, batch: Batch): Promise<BatchPreview> {
  const chosen = Object.values(batch.counts).reduce((sum, n) => sum + n, 0);
  const preview: BatchPreview = {
    looked: 0,
    chosen,
    changed: 0,
    same: 0,
    refused: 0,
    warnings: {},
    rows: [],
  };
  const rows: PreviewRow[] = [];
  for (const held of await sampleOf(db, batch.id, lookedAt)) {
    const { description } = held;
    const row: PreviewRow = {
      record: held.record,
      description,
      outcome: "same",
      reason: null,
      warnings: [],
      difference: { was: [], now: [] },
    };
    if (batch.change.do === "set-state") {
      if (held.state !== batch.change.state)
        Object.assign(row, {
          outcome: "changed",
          difference: { was: [held.state], now: [batch.change.state] },
        });
    } else {
      const made = await madeOf(held, batch.change);
      row.outcome = made.outcome;
      if (made.outcome === "refused") row.reason = made.reason;
      if (made.outcome === "changed") {
        row.warnings = warningsOf(description, made.written.derived.description);
        row.difference = differenceOf((await readRaw(held)) ?? { leader: "", fields: [] }, made.written.raw);
      }
    }
    preview.looked += 1;
    preview[row.outcome] += 1;
    for (const one of row.warnings) preview.warnings[one] = (preview.warnings[one] ?? 0) + 1;
    rows.push(row);
  }
  const rank = (row: PreviewRow): number =>
    row.outcome === "refused" ? 0 : row.warnings.length > 0 ? 1 : row.outcome === "changed" ? 2 : 3;
  preview.rows = rows
    .filter((row) => row.outcome !== "same")
    .sort((a, b) => rank(a) - rank(b) || a.record - b.record)
    .slice(0, shownRows);
  return preview;
}

/** A field on one line, as cataloguers read it: «650 _4 $a Романдар». */
export const fieldLine = (field: RawField): string =>
  isControl(field)
    ? `${field.tag} ${field.data}`
    : `${field.tag} ${(field.ind1 + field.ind2).replaceAll(" ", "_")} ${field.subfields.map(({ code, value }) => `$${code} ${value}`).join(" ")}`;

type Fields = { leader: string; fields: readonly RawField[] };

/** The fields that went and those that came, in their order. */
export function differenceOf(before: Fields, after: Fields): Difference {
  const was = [`LDR ${before.leader}`, ...before.fields.map(fieldLine)];
  const now = [`LDR ${after.leader}`, ...after.fields.map(fieldLine)];
  const without = (lines: readonly string[], others: readonly string[]): string[] => {
    const left = [...others];
    return lines.filter((line) => {
      const at = left.indexOf(line);
      if (at < 0) return true;
      left.splice(at, 1);
      return false;
    });
  };
  return { was: without(was, now), now: without(now, was) };
}
