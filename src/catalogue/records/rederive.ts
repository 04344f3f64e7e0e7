/**
 * What is derived from raw records, made anew for the whole catalogue: after a version of the software that derives more
 * of them than the one that wrote them; with it the keys of the drawers. Parts of some hundred records, each a
 * transaction; versions and what people said stay as they are. Begun again it goes on where it was stopped, and twice
 * does no harm.
 */
import { isDeepStrictEqual } from "node:util";
import { sql } from "kysely";
import type { Description } from "#formats/rules";
import type { Db, Tx } from "#platform/db";
import type { JobHandler, RunningJob } from "#platform/jobs";
import { fillDrawers } from "../authorities/drawers-filled.ts";
import { lockUnion } from "../union/store.ts";
import { settleWorks } from "../union/works.ts";
import { recordsChanged } from "./changed.ts";
import { type Derived, derive, isRefusal } from "./derive.ts";
import type { RawForm } from "./questions/records.ts";
import { readRaw } from "./raw.ts";
import { keptMendings, type Mending } from "./rules/mending.ts";

const part = 250;
export const rederiveKind = "catalogue.rederive";

/** `left`: records whose raw form cannot be read any more or has lost its title; they stay as they are. */
export type Rederived = { records: number; changed: number; left: number };

type Row = Pick<RawForm, "container" | "bytes" | "codePage" | "profile" | "flavour"> & {
  id: number;
  description: Description;
  titleKey: string;
  authorKey: string;
  year: number | null;
  brief: boolean;
  mended: Mending[] | null;
};

/** The next records by number, locked, with their newest raw forms. */
async function nextRows(tx: Tx, after: number): Promise<Row[]> {
  const { rows } = await sql<Row>`
    select r.id, r.description, r.title_key as "titleKey", r.author_key as "authorKey", r.year, r.brief, r.mended,
           w.container, w.bytes, w.code_page as "codePage", w.flavour,
           case when w.container in ('csv', 'xlsx') then (select profile from import_run where id = w.run) end as profile
    from record r join record_raw w on w.record = r.id and w.version = r.version
    where r.id > ${after} order by r.id limit ${part} for no key update of r`.execute(tx);
  return rows;
}

/** The version and its hour stay: nobody changed the record. The key of its work is settled with what people said of it. */
async function writeDerived(tx: Tx, id: number, derived: Derived): Promise<void> {
  const mended = derived.mended.length === 0 ? null : JSON.stringify(derived.mended);
  await sql`
    update record set description = ${JSON.stringify(derived.description)}::jsonb, title_key = ${derived.titleKey},
      author_key = ${derived.authorKey}, year = ${derived.year}, brief = ${derived.brief}, mended = ${mended}::jsonb
    where id = ${id}`.execute(tx);
}

const isAsBefore = (row: Row, derived: Derived): boolean =>
  row.titleKey === derived.titleKey &&
  row.authorKey === derived.authorKey &&
  row.year === derived.year &&
  row.brief === derived.brief &&
  isDeepStrictEqual(row.mended ?? [], derived.mended) &&
  // As jsonb gives it back: without what is undefined.
  isDeepStrictEqual(row.description, JSON.parse(JSON.stringify(derived.description)));

async function rederivePart(tx: Tx, after: number): Promise<Rederived & { last: number | undefined }> {
  // Whoever writes records waits here first; locked afterwards, the records of this part would wait crosswise.
  await lockUnion(tx);
  const rows = await nextRows(tx, after);
  const ids = rows.map(({ id }) => id);
  const changed = new Set<number>();
  let left = 0;
  for (const row of rows) {
    const raw = await readRaw(row);
    const found = raw && derive(raw, row.bytes, row.flavour);
    if (!raw || !found || isRefusal(found)) {
      left += 1;
      continue;
    }
    const derived = { ...found, mended: keptMendings(row.mended ?? [], found.mended, raw) };
    if (isAsBefore(row, derived)) continue;
    await writeDerived(tx, row.id, derived);
    changed.add(row.id);
  }
  // Before the links, which look for editions by these keys.
  for (const id of await settleWorks(tx, ids, true)) changed.add(id);
  // Links, headings, keys, doubles and search documents are made of all of them: they may be missing where nothing changed.
  await recordsChanged(tx, ids);
  return {
    records: ids.length,
    changed: changed.size,
    left,
    last: ids.length < part ? undefined : ids.at(-1),
  };
}

/** `from`: the number of the last record that was done; progress is told in such numbers. */
export async function rederive(
  ground: { db: Db },
  how: {
    from?: number;
    onProgress?: (done: number, total: number) => void | Promise<void>;
    signal?: AbortSignal;
  } = {},
): Promise<Rederived> {
  const counted = await sql<{ n: number }>`select coalesce(max(id), 0)::bigint as n from record`.execute(
    ground.db.sql,
  );
  const total = Number(counted.rows[0]?.n ?? 0);
  const sums: Rederived = { records: 0, changed: 0, left: 0 };
  await fillDrawers(ground);
  for (let after: number | undefined = how.from ?? 0; after !== undefined; ) {
    how.signal?.throwIfAborted();
    const from: number = after;
    const done = await ground.db.sql.transaction().execute((tx) => rederivePart(tx, from));
    sums.records += done.records;
    sums.changed += done.changed;
    sums.left += done.left;
    after = done.last === undefined ? undefined : Number(done.last);
    await how.onProgress?.(after ?? total, Math.max(total, after ?? 0));
  }
  return sums;
}

/**
 * Have records come in before the newest migration that asks for more to be derived, and did nobody begin since? Asked
 * whenever the house opens: a process that dies between the migration and the job forgets nothing.
 */
export async function mustRederive(db: Db): Promise<boolean> {
  const { rows } = await sql<{ must: boolean }>`
    select exists (
      select from ortaq_migration m
      where m.name in ('0011-record-work', '0012-copies-work', '0017-search-works', '0021-browsing')
        and m.applied_at > (select kept_at from record_raw order by record, version limit 1)
        and not exists (select from job where kind = ${rederiveKind} and asked_at > m.applied_at)
    ) as must`.execute(db.sql);
  return rows[0]?.must ?? false;
}

export const rederiveJob: JobHandler = {
  kind: rederiveKind,
  run: async (job: RunningJob<object>) => {
    const { rows } = await sql<{ done: number }>`select done from job where id = ${job.id}`.execute(
      job.ground.db.sql,
    );
    const from = Number(rows[0]?.done ?? 0);
    return rederive(job.ground, { from, onProgress: job.progress, signal: job.signal });
  },
};
