/** Valid inputs for the acts of this subject, at a node. */
import { theHouse } from "#basics";
import { type Ground, perform } from "#platform/acts";
import { openedRecord, writtenRecord } from "../records/testing.ts";
import { proposeChange } from "./actions/propose-change.ts";

type Made = (ground: Ground, node: number) => Promise<unknown>;

async function changed(ground: Ground, node: number) {
  const opened = await openedRecord(ground, await writtenRecord(ground, node));
  const lines = [...opened.lines, { tag: "500", ind: "##", text: "$a Ескертпе" }];
  return { ...opened, lines, node, note: "Толықтыру" };
}

/** A proposal that waits, for a record of the node and by the node. */
async function waiting(ground: Ground, node: number): Promise<number> {
  const caller = { ground, actor: theHouse, door: "cli" } as const;
  const made = await perform(caller, proposeChange, await changed(ground, node));
  if (!made.ok) throw new Error(JSON.stringify(made.refusals));
  return made.value.id;
}

export const proposalSamples: Record<string, Made> = {
  "catalogue.propose-change": changed,
  "catalogue.take-proposal": async (ground, node) => ({ proposal: await waiting(ground, node), seen: 1 }),
  "catalogue.decline-proposal": async (ground, node) => ({
    proposal: await waiting(ground, node),
    answer: "Кітапта басқаша",
  }),
  "catalogue.withdraw-proposal": async (ground, node) => ({ proposal: await waiting(ground, node) }),
};
