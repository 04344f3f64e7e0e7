import { z } from "zod";
import { done, refuse, refused } from "#basics";
import { action, rowId, trilingualRequired } from "#platform/acts";
import { deleteSection, insertSection, renameSection, touchList } from "../store.ts";
import { isRefused, listToChange, nodeOfList } from "./own-list.ts";

const at = (input: { list: number }, tx: Parameters<typeof nodeOfList>[1]) => nodeOfList(input.list, tx);
const title = trilingualRequired(200);

export const addSection = action({
  name: "lists.add-section",
  may: "lists.keep",
  input: z.object({ list: rowId, title }),
  at,
  run: async (act, input) => {
    const list = await listToChange(act, input.list);
    if (isRefused(list)) return refused(list);
    const section = await insertSection(act.tx, list.id, input.title);
    await touchList(act.tx, list.id, act.now);
    act.about("list", list.id);
    return done({ section });
  },
});

export const renameListSection = action({
  name: "lists.rename-section",
  may: "lists.keep",
  input: z.object({ list: rowId, section: rowId, title }),
  at,
  run: async (act, input) => {
    const list = await listToChange(act, input.list);
    if (isRefused(list)) return refused(list);
    if (!(await renameSection(act.tx, list.id, input.section, input.title)))
      return refused(refuse("no-such"));
    await touchList(act.tx, list.id, act.now);
    act.about("list", list.id);
    return done(undefined);
  },
});

/** Its records stay in the list, outside any section. */
export const dropSection = action({
  name: "lists.drop-section",
  may: "lists.keep",
  input: z.object({ list: rowId, section: rowId }),
  at,
  run: async (act, input) => {
    const list = await listToChange(act, input.list);
    if (isRefused(list)) return refused(list);
    if (!(await deleteSection(act.tx, list.id, input.section))) return refused(refuse("no-such"));
    await touchList(act.tx, list.id, act.now);
    act.about("list", list.id);
    return done(undefined);
  },
});
