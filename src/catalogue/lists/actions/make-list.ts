import { z } from "zod";
import { done, refuse, refused } from "#basics";
import { action, rowId, trilingual, trilingualRequired } from "#platform/acts";
import {
  arrangements,
  deleteList,
  insertList,
  reaches,
  setListState,
  touchList,
  updateList,
} from "../store.ts";
import { isRefused, listToChange, nodeOfList } from "./own-list.ts";

const about = trilingual(4_000);
const at = (input: { list: number }, tx: Parameters<typeof nodeOfList>[1]) => nodeOfList(input.list, tx);

export const makeList = action({
  name: "lists.make",
  may: "lists.keep",
  input: z.object({
    node: rowId,
    title: trilingualRequired(300),
    about,
    reach: z.enum(reaches).default("own"),
  }),
  at: (input) => input.node,
  run: async (act, input) => {
    const list = await insertList(act.tx, { ...input, owner: act.by.account, now: act.now });
    act.about("list", list);
    return done({ list });
  },
});

/** Title, foreword, who may read it, and its order. */
export const arrangeList = action({
  name: "lists.arrange",
  may: "lists.keep",
  input: z.object({
    list: rowId,
    version: z.coerce.number().int(),
    title: trilingualRequired(300),
    about,
    reach: z.enum(reaches),
    arranged: z.enum(arrangements),
  }),
  at,
  run: async (act, input) => {
    const list = await listToChange(act, input.list, input.version);
    if (isRefused(list)) return refused(list);
    // A list that stands for everybody to read is shared already; its owner alone may take it back from colleagues.
    if (input.reach === "own" && list.reach !== "own" && list.owner !== act.by.account && !act.by.house)
      return refused(refuse("not-your-list", {}, "reach"));
    await updateList(act.tx, {
      id: list.id,
      title: input.title,
      about: input.about,
      reach: input.reach,
      arranged: input.arranged,
    });
    await touchList(act.tx, list.id, act.now);
    act.about("list", list.id);
    return done(undefined);
  },
});

/** On the portal for everybody, under an address that stays. */
export const publishList = action({
  name: "lists.publish",
  may: "lists.keep",
  input: z.object({ list: rowId }),
  at,
  run: async (act, input) => {
    const list = await listToChange(act, input.list);
    if (isRefused(list)) return refused(list);
    if (list.state === "published") return refused(refuse("already-published"));
    await setListState(act.tx, list.id, "published", act.now);
    await touchList(act.tx, list.id, act.now);
    await act.announce("list.published", { list: list.id });
    act.about("list", list.id);
    return done(undefined);
  },
});

/** Off the portal again; its address says that it was withdrawn. */
export const withdrawList = action({
  name: "lists.withdraw",
  may: "lists.keep",
  input: z.object({ list: rowId }),
  at,
  run: async (act, input) => {
    const list = await listToChange(act, input.list);
    if (isRefused(list)) return refused(list);
    if (list.state !== "published") return refused(refuse("not-published"));
    await setListState(act.tx, list.id, "withdrawn", act.now);
    await touchList(act.tx, list.id, act.now);
    act.about("list", list.id);
    return done(undefined);
  },
});

/** Only what was never on the portal: addresses that were given out keep answering. */
export const deleteDraftList = action({
  name: "lists.delete-draft",
  may: "lists.keep",
  input: z.object({ list: rowId }),
  at,
  run: async (act, input) => {
    const list = await listToChange(act, input.list);
    if (isRefused(list)) return refused(list);
    if (list.state !== "draft") return refused(refuse("was-published"));
    await deleteList(act.tx, list.id);
    act.about("list", list.id);
    return done(undefined);
  },
});
