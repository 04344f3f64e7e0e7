/** Fills in the keys of the drawers where names were written before there were any. May be stopped and begun again. */
import { sql } from "kysely";
import type { Db, Tx } from "#platform/db";
import { lockUnion } from "../union/store.ts";
import { drawerKey } from "./rules/drawers.ts";
import type { AuthorityFacts } from "./rules/facts.ts";
import { writeForms } from "./store.ts";

const batch = 1_000;

async function inBatches(
  db: Db,
  step: (tx: Tx, after: number) => Promise<number | undefined>,
): Promise<void> {
  for (let after: number | undefined = 0; after !== undefined; ) {
    const from: number = after;
    after = await db.sql.transaction().execute(async (tx) => {
      // Whoever writes records locks headings in another order, and this first.
      await lockUnion(tx);
      return step(tx, from);
    });
  }
}

export async function fillDrawers({ db }: { db: Db }): Promise<void> {
  await inBatches(db, async (tx, after) => {
    const { rows } = await sql<{ id: number; text: string }>`
      select id, text from heading where sort_key = '' and id > ${after} order by id limit ${batch} for no key update`.execute(
      tx,
    );
    await sql`
      update heading set sort_key = k.key
      from unnest(${rows.map((row) => row.id)}::bigint[], ${rows.map((row) => drawerKey(row.text))}::text[]) as k (id, key)
      where heading.id = k.id`.execute(tx);
    return rows.at(-1)?.id;
  });
  await inBatches(db, async (tx, after) => {
    const { rows } = await sql<{ id: number } & Pick<AuthorityFacts, "kind" | "heading" | "variants">>`
      select id, kind, heading, variants from authority a
      where id > ${after} and not exists (select from authority_form f where f.authority = a.id)
      order by id limit ${batch} for no key update`.execute(tx);
    for (const row of rows) await writeForms(tx, row.id, row);
    return rows.at(-1)?.id;
  });
}
