import { sql } from "kysely";
import { z } from "zod";
import { done, refuse, refused } from "#basics";
import { type Act, action, rowId, trilingual } from "#platform/acts";
import { deleteItems, insertItems, noteItem, placeItems, sectionItems, touchList } from "../store.ts";
import { isRefused, listToChange, nodeOfList } from "./own-list.ts";

/** A list is read and printed as a whole. */
export const mostItems = 5_000;
const at = (input: { list: number }, tx: Parameters<typeof nodeOfList>[1]) => nodeOfList(input.list, tx);

const ownSection = async (act: Act, list: number, section: number): Promise<boolean> => {
  const { rows } =
    await sql`select 1 from record_list_section where list = ${list} and id = ${section}`.execute(act.tx);
  return rows.length > 0;
};
const sizeOf = async (act: Act, list: number): Promise<number> => {
  const { rows } = await sql<{
    n: number;
  }>`select count(*)::int as n from record_list_item where list = ${list}`.execute(act.tx);
  return rows[0]?.n ?? 0;
};

/** Behind all others; what is in it already stays where it is. */
export const addItems = action({
  name: "lists.add-items",
  may: "lists.keep",
  input: z.object({ list: rowId, records: z.array(rowId).min(1).max(mostItems), section: rowId.nullish() }),
  at,
  run: async (act, input) => {
    const list = await listToChange(act, input.list);
    if (isRefused(list)) return refused(list);
    if (input.section && !(await ownSection(act, list.id, input.section)))
      return refused(refuse("no-such", {}, "section"));
    const told = { section: input.section ?? null, by: act.by.account, now: act.now };
    const added = await insertItems(act.tx, list.id, input.records, told);
    if ((await sizeOf(act, list.id)) > mostItems)
      return refused(refuse("list-too-long", { most: mostItems }));
    if (added > 0) await touchList(act.tx, list.id, act.now);
    act.about("list", list.id, { added });
    return done({ added });
  },
});

export const removeItems = action({
  name: "lists.remove-items",
  may: "lists.keep",
  input: z.object({ list: rowId, items: z.array(rowId).min(1).max(mostItems) }),
  at,
  run: async (act, input) => {
    const list = await listToChange(act, input.list);
    if (isRefused(list)) return refused(list);
    const removed = await deleteItems(act.tx, list.id, input.items);
    if (removed > 0) await touchList(act.tx, list.id, act.now);
    act.about("list", list.id, { removed });
    return done({ removed });
  },
});

/** One step up or down among those of its section, or into another section, behind those that are there. */
export const moveItem = action({
  name: "lists.move-item",
  may: "lists.keep",
  input: z.object({
    list: rowId,
    item: rowId,
    to: z.enum(["up", "down", "section"]),
    section: z.preprocess((value) => (value === "" ? null : value), rowId.nullish()),
  }),
  at,
  run: async (act, input) => {
    const list = await listToChange(act, input.list);
    if (isRefused(list)) return refused(list);
    const { rows } = await sql<{ id: number; section: number | null }>`
      select i.id, i.section from record_list_item i left join record_list_section s on s.id = i.section
      where i.list = ${list.id} order by s.place nulls first, i.place, i.id`.execute(act.tx);
    const item = rows.find(({ id }) => id === input.item);
    if (!item) return refused(refuse("no-such"));
    const order = rows.map(({ id }) => id);
    if (input.to === "section") {
      const section = input.section ?? null;
      if (section !== null && !(await ownSection(act, list.id, section)))
        return refused(refuse("no-such", {}, "section"));
      await sectionItems(act.tx, list.id, [item.id], section);
      order.push(...order.splice(order.indexOf(item.id), 1));
    } else {
      if (list.arranged !== "hand") return refused(refuse("not-by-hand"));
      const from = order.indexOf(item.id);
      const to = input.to === "up" ? from - 1 : from + 1;
      const neighbour = rows[to];
      if (!neighbour || neighbour.section !== item.section) return done(undefined);
      [order[from], order[to]] = [neighbour.id, item.id];
    }
    await placeItems(act.tx, list.id, order);
    await touchList(act.tx, list.id, act.now);
    act.about("list", list.id);
    return done(undefined);
  },
});

/** What this list says of the record, beside what the record says of itself. */
export const annotateItem = action({
  name: "lists.annotate",
  may: "lists.keep",
  input: z.object({ list: rowId, item: rowId, note: trilingual(2_000) }),
  at,
  run: async (act, input) => {
    const list = await listToChange(act, input.list);
    if (isRefused(list)) return refused(list);
    if (!(await noteItem(act.tx, list.id, input.item, input.note))) return refused(refuse("no-such"));
    await touchList(act.tx, list.id, act.now);
    act.about("list", list.id);
    return done(undefined);
  },
});
