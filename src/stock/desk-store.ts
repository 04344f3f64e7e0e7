/**
 * The writes of the stock keeper's desk: several copies at once, changes, moves, number series, the history of a copy.
 * One function, one statement; whoever changes copies recounts their availability (store.ts) in the same transaction.
 */
import { sql } from "kysely";
import type { Facts } from "#basics";
import type { Act } from "#platform/acts";
import type { Tx } from "#platform/db";
import type { CopyUse, Funding } from "./rules/copy-fields.ts";
import type { CopyState, Engagement } from "./rules/copy-life.ts";

export type DeskCopy = {
  id: number;
  record: number;
  node: number;
  holder: number;
  barcode: string | null;
  inventoryNumber: string | null;
  shelfMark: string;
  section: string;
  volume: string;
  price: number | null;
  acquiredOn: string | null;
  funding: Funding | null;
  use: CopyUse;
  note: string;
  state: CopyState;
  engagedBy: Engagement | null;
  everEngaged: boolean;
  /** Came with a file: the next import would bring it again. */
  imported: boolean;
  version: number;
  createdAt: Date;
};

export const deskColumns = sql`c.id, c.record, c.node, c.holder, c.barcode, c.inventory_number as "inventoryNumber",
  c.shelf_mark as "shelfMark", c.section, c.volume, c.price::float8 as price, c.acquired_on::text as "acquiredOn",
  c.funding, c.use, c.note, c.state, c.engaged_by as "engagedBy", c.ever_engaged as "everEngaged",
  c.source is not null as imported, c.version, c.created_at as "createdAt"`;

/** Copies as the desk changes them, locked by ascending id. */
export async function lockForDesk(tx: Tx, ids: readonly number[]): Promise<DeskCopy[]> {
  const { rows } = await sql<DeskCopy>`
    select ${deskColumns} from copy c where c.id = any(${[...ids]}::bigint[]) order by c.id for update`.execute(
    tx,
  );
  return rows;
}

export type AddedCopy = {
  node: number;
  barcode: string | null;
  inventory: string | null;
};
type Shared = {
  record: number;
  holder: number;
  shelfMark: string;
  section: string;
  volume: string;
  price: number | null;
  acquired: string | null;
  funding: Funding | null;
  use: CopyUse;
  note: string;
  state: "in-work" | "in-stock";
};

/** Writes copies that differ in place and numbers alone. Fewer ids than copies: a number was taken meanwhile. */
export async function insertAlike(
  tx: Tx,
  shared: Shared,
  copies: readonly AddedCopy[],
  now: Date,
): Promise<number[]> {
  const { rows } = await sql<{ id: number }>`
    insert into copy (record, holder, node, barcode, inventory_number, shelf_mark, section, volume, price, acquired_on,
                      funding, use, note, state, created_at, changed_at)
    select ${shared.record}::bigint, ${shared.holder}::bigint, c.node, c.barcode, c.inventory, ${shared.shelfMark}::text,
           ${shared.section}::text, ${shared.volume}::text, ${shared.price}::numeric, ${shared.acquired}::date,
           ${shared.funding}::text, ${shared.use}::text, ${shared.note}::text, ${shared.state}::text, ${now}, ${now}
    from unnest(${copies.map(({ node }) => node)}::bigint[], ${copies.map(({ barcode }) => barcode)}::text[],
                ${copies.map(({ inventory }) => inventory)}::text[]) with ordinality as c (node, barcode, inventory, place)
    order by c.place
    on conflict do nothing returning id`.execute(tx);
  return rows.map(({ id }) => Number(id));
}

/**
 * All fields of one copy; false when one of its numbers stands on another. Two who write one number at the same time
 * wait for one another at the unique index, and the second learns of it there (SQLSTATE 23505).
 */
export async function updateCopy(tx: Tx, copy: DeskCopy, now: Date): Promise<boolean> {
  await sql`savepoint copy_numbers`.execute(tx);
  try {
    await sql`
      update copy set barcode = ${copy.barcode}, inventory_number = ${copy.inventoryNumber},
        shelf_mark = ${copy.shelfMark}, section = ${copy.section}, volume = ${copy.volume}, price = ${copy.price},
        acquired_on = ${copy.acquiredOn}::date, funding = ${copy.funding}, use = ${copy.use}, note = ${copy.note},
        version = version + 1, changed_at = ${now}
      where id = ${copy.id}`.execute(tx);
    await sql`release savepoint copy_numbers`.execute(tx);
    return true;
  } catch (error) {
    if ((error as { code?: string } | null)?.code !== "23505") throw error;
    await sql`rollback to savepoint copy_numbers`.execute(tx);
    return false;
  }
}

export type SetForMany = Partial<
  Pick<DeskCopy, "shelfMark" | "section" | "volume" | "acquiredOn" | "funding" | "use" | "note" | "price">
>;

/** The same values for many copies; what is not named stays. */
export async function updateMany(tx: Tx, ids: readonly number[], set: SetForMany, now: Date): Promise<void> {
  const has = (name: keyof SetForMany): boolean => Object.hasOwn(set, name);
  await sql`
    update copy set
      shelf_mark = case when ${has("shelfMark")} then ${set.shelfMark ?? ""} else shelf_mark end,
      section = case when ${has("section")} then ${set.section ?? ""} else section end,
      volume = case when ${has("volume")} then ${set.volume ?? ""} else volume end,
      price = case when ${has("price")} then ${set.price ?? null}::numeric else price end,
      acquired_on = case when ${has("acquiredOn")} then ${set.acquiredOn ?? null}::date else acquired_on end,
      funding = case when ${has("funding")} then ${set.funding ?? null} else funding end,
      use = case when ${has("use")} then ${set.use ?? "lend"} else use end,
      note = case when ${has("note")} then ${set.note ?? ""} else note end,
      version = version + 1, changed_at = ${now}
    where id = any(${[...ids]}::bigint[])`.execute(tx);
}

export async function moveTo(
  tx: Tx,
  ids: readonly number[],
  to: { node: number; section: string | undefined },
  now: Date,
): Promise<void> {
  await sql`
    update copy set node = ${to.node}, section = coalesce(${to.section ?? null}, section), version = version + 1,
      changed_at = ${now}
    where id = any(${[...ids]}::bigint[])`.execute(tx);
}

/** The one deletion of the room: a copy that never was. Its history goes with it, the audit keeps what it said. */
export async function deleteCopy(tx: Tx, id: number): Promise<void> {
  await sql`delete from copy where id = ${id} and not ever_engaged`.execute(tx);
}

export type HistoryWhat = "added" | "edited" | "moved" | "state";

/** Each copy with its own facts. */
export async function writeHistory(
  act: Act,
  what: HistoryWhat,
  lines: readonly { copy: number; facts: Facts }[],
): Promise<void> {
  if (lines.length === 0) return;
  await sql`
    insert into copy_history (copy, at, account, what, facts)
    select l.copy, ${act.now}, ${act.by.account}, ${what}::text, l.facts
    from jsonb_to_recordset(${JSON.stringify(lines)}::jsonb) as l (copy bigint, facts jsonb)`.execute(act.tx);
}

export type NumberSeries = {
  id: number;
  holder: number;
  what: "inventory" | "barcode";
  name: string;
  prefix: string;
  width: number;
  form: "plain" | "ean13";
  next: number;
  version: number;
};

export const seriesColumns = sql`id, holder, what, name, prefix, width, form, next, version`;

/** A series, locked: whoever takes numbers of it next waits until this transaction ends. */
export async function lockSeries(tx: Tx, id: number): Promise<NumberSeries | undefined> {
  const { rows } = await sql<NumberSeries>`
    select ${seriesColumns} from number_series where id = ${id} for update`.execute(tx);
  return rows[0];
}

export async function moveCounter(tx: Tx, id: number, next: number): Promise<void> {
  await sql`update number_series set next = ${next} where id = ${id}`.execute(tx);
}

/** Undefined when the holder already counts under this prefix, or the region does for barcodes. */
export async function insertSeries(
  tx: Tx,
  series: Omit<NumberSeries, "id" | "version">,
): Promise<number | undefined> {
  const { rows } = await sql<{ id: number }>`
    insert into number_series (holder, what, name, prefix, width, form, next)
    values (${series.holder}, ${series.what}, ${series.name}, ${series.prefix}, ${series.width}, ${series.form}, ${series.next})
    on conflict do nothing returning id`.execute(tx);
  return rows[0] ? Number(rows[0].id) : undefined;
}

/** The prefix and form of a series stay: under another prefix it would be another series. */
export async function updateSeries(
  tx: Tx,
  series: Pick<NumberSeries, "id" | "name" | "width" | "next">,
): Promise<void> {
  await sql`
    update number_series set name = ${series.name}, width = ${series.width}, next = ${series.next}, version = version + 1
    where id = ${series.id}`.execute(tx);
}
