import { sql } from "kysely";
import { z } from "zod";
import { done, refuse, refused } from "#basics";
import { type Act, action, rowId, text } from "#platform/acts";
import type { Tx } from "#platform/db";
import { queryPart } from "../rules/asked.ts";
import { deleteQuery, insertQuery, markQuerySeen } from "../store.ts";

type Row = { id: number; node: number; owner: number | null; reach: "own" | "system" };
const rowOf = async (id: number, tx: Tx): Promise<Row | undefined> => {
  const { rows } = await sql<Row>`select id, node, owner, reach from saved_query where id = ${id}`.execute(
    tx,
  );
  return rows[0];
};
const at = async (input: { query: number }, tx: Tx) => (await rowOf(input.query, tx))?.node ?? "no-such";

/** A search under a name. Any copy of its address will do: «?q=…», a path, a whole link. */
export const saveQuery = action({
  name: "lists.save-query",
  may: "lists.keep",
  input: z.object({
    node: rowId,
    name: text(200),
    address: z.string().max(2_500).transform(queryPart),
    reach: z.enum(["own", "system"]).default("own"),
  }),
  at: (input) => input.node,
  run: async (act, input) => {
    if (input.address === "") return refused(refuse("nothing-asked", {}, "address"));
    const query = await insertQuery(act.tx, { ...input, owner: act.by.account, now: act.now });
    act.about("saved-query", query);
    return done({ query });
  },
});

const ownQuery = async (act: Act, id: number): Promise<Row | undefined> => {
  const row = await rowOf(id, act.tx);
  return row && (row.reach === "system" || act.by.house || row.owner === act.by.account) ? row : undefined;
};

/** What was new up to this record has been seen. */
export const lookAtQuery = action({
  name: "lists.look-at-query",
  may: "lists.keep",
  input: z.object({ query: rowId, upTo: rowId }),
  at,
  run: async (act, input) => {
    const row = await ownQuery(act, input.query);
    if (!row) return refused(refuse("no-such"));
    await markQuerySeen(act.tx, row.id, input.upTo, act.now);
    act.about("saved-query", row.id);
    return done(undefined);
  },
});

export const dropQuery = action({
  name: "lists.drop-query",
  may: "lists.keep",
  input: z.object({ query: rowId }),
  at,
  run: async (act, input) => {
    const row = await ownQuery(act, input.query);
    if (!row) return refused(refuse("no-such"));
    await deleteQuery(act.tx, row.id);
    act.about("saved-query", row.id);
    return done(undefined);
  },
});
