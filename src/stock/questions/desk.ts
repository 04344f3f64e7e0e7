/** What the stock keeper's pages ask: copies with everything their cards say, their history, the way to find one. */
import { sql } from "kysely";
import type { Facts } from "#basics";
import type { Reading } from "#libraries";
import { type DeskCopy, deskColumns, type HistoryWhat } from "../desk-store.ts";

export type { DeskCopy };

/** Copies of a record (and of what was merged into it) at some balance holders, written-off ones too. */
export async function deskCopies(
  db: Reading,
  record: number,
  holders: readonly number[],
): Promise<DeskCopy[]> {
  const { rows } = await sql<DeskCopy>`
    select ${deskColumns} from copy c
    where c.record = any(${record}::bigint || array(select id from record where same_as = ${record} and same_as <> id))
      and c.holder = any(${[...holders]}::bigint[])
    order by c.holder, c.node, c.volume, c.id limit 2000`.execute(db);
  return rows;
}

export async function deskCopiesByIds(db: Reading, ids: readonly number[]): Promise<DeskCopy[]> {
  const { rows } = await sql<DeskCopy>`
    select ${deskColumns} from copy c where c.id = any(${[...ids]}::bigint[]) order by c.id`.execute(db);
  return rows;
}

export async function deskCopy(db: Reading, id: number): Promise<DeskCopy | undefined> {
  return (await deskCopiesByIds(db, [id]))[0];
}

/** What a scanner or a person puts into the one box: a barcode, or an inventory number at these holders. */
export async function findCopies(
  db: Reading,
  number: string,
  holders: readonly number[],
): Promise<DeskCopy[]> {
  const asked = number.normalize("NFC").replace(/\s+/gu, " ").trim();
  if (asked === "" || holders.length === 0) return [];
  const { rows } = await sql<DeskCopy>`
    select ${deskColumns} from copy c
    where c.holder = any(${[...holders]}::bigint[]) and (c.barcode = ${asked} or c.inventory_number = ${asked})
    order by (c.barcode = ${asked}) desc nulls last, c.id limit 20`.execute(db);
  return rows;
}

/** Copies for labels: those whose inventory numbers are named, in the order of the numbers. */
export async function copiesByInventory(
  db: Reading,
  holder: number,
  numbers: readonly string[],
): Promise<DeskCopy[]> {
  const { rows } = await sql<DeskCopy>`
    select ${deskColumns} from copy c join unnest(${[...numbers]}::text[]) with ordinality as w (number, place)
      on c.holder = ${holder} and c.inventory_number = w.number
    where c.state <> 'written-off' order by w.place`.execute(db);
  return rows;
}

/** Copies that came in since a day, at some places; the oldest first, as the pile lies. */
export async function newCopies(
  db: Reading,
  asked: { holder: number; nodes: readonly number[]; since: string; most: number },
): Promise<DeskCopy[]> {
  const { rows } = await sql<DeskCopy>`
    select ${deskColumns} from copy c
    where c.holder = ${asked.holder} and c.created_at >= ${asked.since}::date and c.node = any(${[...asked.nodes]}::bigint[])
      and c.state <> 'written-off'
    order by c.created_at, c.id limit ${asked.most}`.execute(db);
  return rows;
}

export type HistoryLine = {
  id: number;
  at: Date;
  what: HistoryWhat;
  facts: Facts;
  login: string | null;
  /** The person behind the account; null for the house. */
  person: number | null;
};

/** What was done to a copy, the latest first. */
export async function historyOfCopy(db: Reading, copy: number): Promise<HistoryLine[]> {
  const { rows } = await sql<HistoryLine>`
    select h.id, h.at, h.what, h.facts, a.login, p.same_as as person
    from copy_history h left join account a on a.id = h.account left join person p on p.id = a.person
    where h.copy = ${copy} order by h.id desc limit 500`.execute(db);
  return rows;
}

/** Was it never anything but in stock or in work? Then nothing in the world followed from it. */
export async function wasOnlyInStock(db: Reading, copy: Pick<DeskCopy, "id" | "state">): Promise<boolean> {
  if (copy.state !== "in-stock" && copy.state !== "in-work") return false;
  const { rows } = await sql`
    select 1 from copy_history
    where copy = ${copy.id} and what = 'state' and facts ->> 'to' not in ('in-stock', 'in-work') limit 1`.execute(
    db,
  );
  return rows.length === 0;
}
