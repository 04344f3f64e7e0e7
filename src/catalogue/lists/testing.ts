/** A valid input for each act of lists, saved searches, changes of many and files that go out. */

import { z } from "zod";
import { done, theHouse } from "#basics";
import { controlField, dataField, type RawRecord } from "#formats";
import { type AnyAction, action, type Ground, perform } from "#platform/acts";
import { draftBatch } from "../batch/actions/draft-batch.ts";
import { beginBatch, carryBatch } from "../batch/actions/run-batch.ts";
import { askExport } from "../exports/actions/ask-export.ts";
import { addRecord } from "../records/save.ts";
import { addItems } from "./actions/items.ts";
import { makeList, publishList } from "./actions/make-list.ts";
import { saveQuery } from "./actions/queries.ts";
import { addSection } from "./actions/sections.ts";

const must = async <T>(ground: Ground, what: AnyAction, input: unknown): Promise<T> => {
  const outcome = await perform({ ground, actor: theHouse, door: "cli" }, what, input);
  if (!outcome.ok) throw new Error(`${what.name}: ${JSON.stringify(outcome.refusals)}`);
  return outcome.value as T;
};

/** Records made by people, many in one transaction; returns their numbers. */
export async function manyRecords(
  ground: Ground,
  node: number,
  raws: readonly RawRecord[],
): Promise<number[]> {
  const make = action({
    name: "test.many-records",
    may: "anyone",
    input: z.object({}),
    run: async (act) => {
      const ids: number[] = [];
      for (const raw of raws) {
        const added = await addRecord(act, { node, raw });
        if (!added.ok) return added;
        ids.push(added.value.id);
      }
      return done(ids);
    },
  });
  return must<number[]>(ground, make, {});
}

export const tellBook = (title: string, ...fields: RawRecord["fields"]): RawRecord => ({
  leader: "00000nam a2200000 i 4500",
  fields: [
    controlField("008", "260101s2007    kz |||||||||||||||||rus|d"),
    dataField("245", "10", "a", title),
    ...fields,
  ],
});

const record = async (ground: Ground, node: number): Promise<number> =>
  (
    await manyRecords(ground, node, [tellBook("Абай жолы", dataField("650", " 4", "a", "Роман"))])
  )[0] as number;
const list = async (ground: Ground, node: number): Promise<number> =>
  (await must<{ list: number }>(ground, makeList, { node, title: { kk: "Тізім" }, reach: "system" })).list;
const withItem = async (ground: Ground, node: number): Promise<{ list: number; item: number }> => {
  const id = await list(ground, node);
  await must(ground, addItems, { list: id, records: [await record(ground, node)] });
  const { rows } = await ground.db.pool.query("select id from record_list_item where list = $1", [id]);
  return { list: id, item: Number(rows[0].id) };
};
const withSection = async (ground: Ground, node: number) => {
  const id = await list(ground, node);
  return {
    list: id,
    ...(await must<{ section: number }>(ground, addSection, { list: id, title: { kk: "Бөлім" } })),
  };
};
const query = async (ground: Ground, node: number) =>
  must<{ query: number }>(ground, saveQuery, { node, name: "Абай", address: "q=абай", reach: "system" });
const change = {
  do: "add-field",
  tag: "500",
  indicators: "  ",
  subfields: [{ code: "a", value: "Ескертпе" }],
};
const drafted = async (ground: Ground, node: number): Promise<{ batch: number }> => {
  const id = await record(ground, node);
  const told = { node, choice: { by: "numbers", numbers: [id] }, records: [id], change };
  return { batch: (await must<{ batch: number }>(ground, draftBatch, told)).batch };
};
const begun = async (ground: Ground, node: number): Promise<{ batch: number }> => {
  const told = await drafted(ground, node);
  await must(ground, beginBatch, told);
  return told;
};

export const listSamples: Record<string, (ground: Ground, node: number) => Promise<unknown>> = {
  "lists.make": async (_, node) => ({ node, title: { kk: "Тізім", ru: "Список" } }),
  "lists.arrange": async (ground, node) => ({
    list: await list(ground, node),
    version: 1,
    title: { kk: "Тізім" },
    reach: "system",
    arranged: "author",
  }),
  "lists.publish": async (ground, node) => ({ list: await list(ground, node) }),
  "lists.withdraw": async (ground, node) => {
    const id = await list(ground, node);
    await must(ground, publishList, { list: id });
    return { list: id };
  },
  "lists.delete-draft": async (ground, node) => ({ list: await list(ground, node) }),
  "lists.add-items": async (ground, node) => ({
    list: await list(ground, node),
    records: [await record(ground, node)],
  }),
  "lists.remove-items": async (ground, node) => {
    const told = await withItem(ground, node);
    return { list: told.list, items: [told.item] };
  },
  "lists.move-item": async (ground, node) => ({ ...(await withItem(ground, node)), to: "down" }),
  "lists.annotate": async (ground, node) => ({
    ...(await withItem(ground, node)),
    note: { kk: "Керек кітап" },
  }),
  "lists.add-section": async (ground, node) => ({ list: await list(ground, node), title: { kk: "Бөлім" } }),
  "lists.rename-section": async (ground, node) => ({
    ...(await withSection(ground, node)),
    title: { kk: "Басқа бөлім" },
  }),
  "lists.drop-section": withSection,
  "lists.save-query": async (_, node) => ({ node, name: "Абай", address: "/kk/search?q=абай&language=kaz" }),
  "lists.look-at-query": async (ground, node) => ({ ...(await query(ground, node)), upTo: 1 }),
  "lists.drop-query": query,
  "catalogue.draft-batch": async (ground, node) => {
    const id = await record(ground, node);
    return { node, choice: { by: "numbers", numbers: [id] }, records: [id], change };
  },
  "catalogue.drop-batch": drafted,
  "catalogue.begin-batch": drafted,
  "catalogue.stop-batch": begun,
  "catalogue.carry-batch": begun,
  "catalogue.undo-batch": async (ground, node) => {
    const told = await begun(ground, node);
    await must(ground, carryBatch, told);
    return told;
  },
  "catalogue.ask-export": async (_, node) => ({ node, format: "marcxml" }),
  "catalogue.end-export": async (ground, node) => ({
    run: (await must<{ run: number }>(ground, askExport, { node, format: "marcxml" })).run,
    tally: { written: 0, copies: 0, losses: 0, tooLong: 0, unreadable: 0 },
    file: { sha256: "0".repeat(64), size: 0, mime: "application/marcxml+xml", name: "catalogue.xml" },
    losses: null,
    tooLong: null,
  }),
};
