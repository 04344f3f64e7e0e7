/** The step that gives a node an everyday number; unique within its system on each day (NET-09). */
import { type Refusal, refuse } from "#basics";
import type { Tx } from "#platform/db";
import { dayOf } from "#platform/i18n/rules";
import { presentDay } from "./editing.ts";
import { numberHolders } from "./questions/checks.ts";
import { nodesByIds } from "./questions/tree.ts";
import type { Days } from "./rules/days.ts";
import { fullName } from "./rules/names.ts";
import { lay } from "./store.ts";

type Want = { node?: number | undefined; system: number; number: number };

/**
 * What speaks against taking a number on the days. A closed place keeps its number only until somebody else needs it,
 * so it does not stand in the way of a number that is taken from a day on.
 */
export async function numberTrouble(tx: Tx, want: Want, days: Days): Promise<Refusal | undefined> {
  const holders = await numberHolders(tx, want.system, want.number, days, want.node);
  const nodes = await nodesByIds(tx, holders, days.from ?? "-infinity");
  const blocking = holders.find((id) => nodes.find((one) => one.id === id)?.state !== "closed");
  if (blocking === undefined) return undefined;
  const [held] = await nodesByIds(
    tx,
    [blocking],
    await presentDay(tx, blocking, days.from ?? dayOf(new Date())),
  );
  const name = held ? fullName(held, "kk").text : String(blocking);
  return refuse("number-taken", { number: want.number, holder: blocking, name }, "number");
}

/**
 * Takes a number from `days.from` on. Who calls holds the lock of the system, so that nobody takes it between the
 * question and the writing.
 */
export async function takeNumber(
  tx: Tx,
  want: Want & { node: number },
  days: Days,
): Promise<Refusal | undefined> {
  const trouble = await numberTrouble(tx, want, days);
  if (trouble) return trouble;
  for (const holder of await numberHolders(tx, want.system, want.number, days, want.node)) {
    await dropNumber(tx, holder, days);
  }
  await lay(tx, "node_number", { node: want.node }, days, { system: want.system, number: want.number });
  return undefined;
}

/** Ends the number of a node with a day. */
export const dropNumber = (tx: Tx, node: number, days: Days): Promise<void> =>
  lay(tx, "node_number", { node }, days, null);
