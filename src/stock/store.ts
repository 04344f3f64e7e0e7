/** The room's only writes. Whoever changes copies recounts the availability of their records in the same transaction. */
import { type RawBuilder, sql } from "kysely";
import { arrays, type Tx } from "#platform/db";
import type { CopyState, Engagement } from "./rules/copy-life.ts";
import type { NewCopy } from "./rules/line.ts";

export type CopyLine = NewCopy & {
  record: number;
  node: number;
  holder: number;
  source: string;
  run: number;
};

/**
 * Writes copies; returns the source keys of those written. A taken number writes nothing: ask first which it is. As that
 * is asked, the rows are all but always free, and looking at four indexes before each row and at five after it is half
 * as much work again: only where somebody has taken a number meanwhile they are written so.
 */
export async function insertCopies(tx: Tx, copies: readonly CopyLine[]): Promise<Set<string>> {
  if (copies.length === 0) return new Set();
  await sql`savepoint copies`.execute(tx);
  try {
    await insertion(copies, sql``).execute(tx);
    await sql`release savepoint copies`.execute(tx);
    return new Set(copies.map((copy) => copy.sourceKey));
  } catch (error) {
    if ((error as { code?: unknown }).code !== uniqueViolation) throw error;
  }
  await sql`rollback to savepoint copies`.execute(tx);
  const { rows } = await insertion(copies, sql`on conflict do nothing returning source_key as key`).execute(
    tx,
  );
  return new Set(rows.map((row) => row.key));
}

const uniqueViolation = "23505";

function insertion(
  copies: readonly CopyLine[],
  onConflict: RawBuilder<unknown>,
): RawBuilder<{ key: string }> {
  const texts = (of: (copy: CopyLine) => string | null) => arrays.text(copies.map(of));
  const ids = (of: (copy: CopyLine) => number) => arrays.bigint(copies.map(of));
  return sql<{ key: string }>`
    insert into copy (record, node, holder, barcode, inventory_number, shelf_mark, section, volume, price, acquired_on,
                      note, use, source, source_key, import_run)
    select record, node, holder, barcode, inventory, shelf_mark, section, volume, price::numeric, acquired::date, note,
           use, source, source_key, run
    from unnest(${ids((one) => one.record)}::bigint[], ${ids((one) => one.node)}::bigint[],
                ${ids((one) => one.holder)}::bigint[], ${texts((one) => one.barcode)}::text[],
                ${texts((one) => one.inventory)}::text[], ${texts((one) => one.shelfMark)}::text[],
                ${texts((one) => one.section)}::text[], ${texts((one) => one.volume)}::text[],
                ${texts((one) => (one.price === null ? null : String(one.price)))}::text[],
                ${texts((one) => one.acquired)}::text[], ${texts((one) => one.note)}::text[],
                ${texts((one) => one.use)}::text[], ${texts((one) => one.source)}::text[],
                ${texts((one) => one.sourceKey)}::text[], ${ids((one) => one.run)}::bigint[])
      as c (record, node, holder, barcode, inventory, shelf_mark, section, volume, price, acquired, note, use, source,
            source_key, run)
    ${onConflict}`;
}

export async function insertCopy(
  tx: Tx,
  copy: {
    record: number;
    node: number;
    holder: number;
    barcode: string | null;
    inventory: string | null;
    shelfMark: string;
    section: string;
    volume: string;
    price: number | null;
    acquired: string | null;
    funding: string | null;
    use: string;
    note: string;
  },
): Promise<number | undefined> {
  const { rows } = await sql<{ id: number }>`
    insert into copy (record, node, holder, barcode, inventory_number, shelf_mark, section, volume, price, acquired_on,
                      funding, use, note)
    values (${copy.record}, ${copy.node}, ${copy.holder}, ${copy.barcode}, ${copy.inventory}, ${copy.shelfMark},
            ${copy.section}, ${copy.volume}, ${copy.price}, ${copy.acquired}::date, ${copy.funding}, ${copy.use}, ${copy.note})
    on conflict do nothing returning id`.execute(tx);
  return rows[0] ? Number(rows[0].id) : undefined;
}

export async function setCopyState(tx: Tx, id: number, state: CopyState, now: Date): Promise<void> {
  await sql`update copy set state = ${state}, version = version + 1, changed_at = ${now} where id = ${id}`.execute(
    tx,
  );
}

export async function setEngagement(
  tx: Tx,
  id: number,
  by: { what: Engagement; id: number } | null,
  now: Date,
): Promise<void> {
  await sql`
    update copy set engaged_by = ${by?.what ?? null}, engaged_id = ${by?.id ?? null}, version = version + 1,
      ever_engaged = ever_engaged or ${by !== null}, changed_at = ${now} where id = ${id}`.execute(tx);
}

/** Counts the shown and the free copies of records anew, place by place. */
export async function recountAvailability(tx: Tx, records: readonly number[]): Promise<void> {
  if (records.length === 0) return;
  const ids = [...new Set(records)].sort((a, b) => a - b);
  await sql`
    with now as (
      select record, node, count(*)::int as copies,
             count(*) filter (where state = 'in-stock' and engaged_by is null)::int as free
      from copy where record = any(${ids}::bigint[]) and state <> 'written-off' group by record, node),
    gone as (
      delete from record_availability a where a.record = any(${ids}::bigint[])
        and not exists (select 1 from now where now.record = a.record and now.node = a.node))
    insert into record_availability (record, node, copies, free)
    select record, node, copies, free from now order by record, node
    on conflict (record, node) do update set copies = excluded.copies, free = excluded.free
      where (record_availability.copies, record_availability.free) is distinct from (excluded.copies, excluded.free)`.execute(
    tx,
  );
}
