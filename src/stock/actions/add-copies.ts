import { z } from "zod";
import { done, type Outcome, type Refusal, refuse, refused } from "#basics";
import { recordById } from "#catalogue";
import { type Tree, treeOf } from "#libraries";
import { type Act, action, optionalText, rowId } from "#platform/acts";
import { dayOf } from "#platform/i18n";
import { refreshDocuments } from "#platform/search";
import { type AddedCopy, insertAlike, writeHistory } from "../desk-store.ts";
import { takeNumbers, takenBarcodes, takenInventory } from "../numbering.ts";
import { holderOf } from "../questions/holder.ts";
import { rowOfHolder } from "../questions/record-row.ts";
import { countedFrom } from "../rules/numbers.ts";
import { mayKeepStock } from "../rules/stock-place.ts";
import { longestNumber, numberList, sharedShape } from "../shapes.ts";
import { recountAvailability } from "../store.ts";

export const mostAtOnce = 500;

const numbering = z.discriminatedUnion("from", [
  z.object({ from: z.literal("none") }),
  z.object({ from: z.literal("series"), series: rowId }),
  /** The first of them; the others count on from it. */
  z.object({ from: z.literal("first"), first: optionalText(longestNumber) }),
  z.object({ from: z.literal("list"), list: numberList }),
]);
type Numbering = z.infer<typeof numbering>;

const copies = z.preprocess(
  (value) => (value === "" || value === undefined ? 0 : value),
  z.coerce.number().int().min(0).max(mostAtOnce),
);

/** Several copies come into stock at once: how many where, with their numbers filled in. */
export const addCopies = action({
  name: "stock.add-copies",
  may: "stock.edit",
  input: z.object({
    record: rowId,
    where: z
      .array(z.object({ node: rowId, copies }))
      .min(1)
      .max(500),
    inventory: numbering,
    barcode: numbering,
    state: z.enum(["in-work", "in-stock"]).default("in-stock"),
    ...sharedShape,
  }),
  // The places are of one balance holder, and each is asked for in the act: the first named stands for all.
  at: (input) => (input.where.find((one) => one.copies > 0) ?? input.where[0])?.node ?? "no-such",
  run: async (act, input) => {
    const where = input.where.filter((one) => one.copies > 0);
    const count = where.reduce((sum, one) => sum + one.copies, 0);
    if (count === 0) return refused(refuse("how-many", {}, "where"));
    if (count > mostAtOnce) return refused(refuse("too-many-copies", { most: mostAtOnce }, "where"));
    const tree = await treeOf(act.tx, dayOf(act.now));
    const record = await recordById(act.tx, input.record);
    const wrong = [
      ...(record ? [] : [refuse("no-such-record", {}, "record")]),
      ...(await placesWrong(
        act,
        tree,
        where.map((one) => one.node),
      )),
    ];
    if (wrong.length > 0 || !record) return refused(...wrong);
    const holder = holderOf(tree, where[0]?.node ?? 0);
    const numbered = await numbersFor(act, holder, count, input);
    if (!numbered.ok) return numbered;
    const places = where.flatMap((one) => Array.from({ length: one.copies }, () => one.node));
    const added: AddedCopy[] = places.map((node, at) => ({
      node,
      inventory: numbered.value.inventory[at] ?? null,
      barcode: numbered.value.barcode[at] ?? null,
    }));
    const own = await rowOfHolder(act.tx, tree, record.standing, holder);
    const ids = await insertAlike(act.tx, { ...sharedOf(input), record: own, holder }, added, act.now);
    // Somebody wrote one of the numbers by hand between the question and this write.
    if (ids.length < count)
      return refused(...(await takenMeanwhile(act, holder, input, numbered.value, ids)));
    await after(act, own, record.standing, ids, added);
    return done({ ids, inventory: numbered.value.inventory, barcodes: numbered.value.barcode });
  },
});

async function placesWrong(act: Act, tree: Tree, nodes: readonly number[]): Promise<Refusal[]> {
  const known = nodes.filter((id) => mayKeepStock(tree.node(id)));
  if (known.length < nodes.length) return [refuse("no-stock-place", {}, "where")];
  for (const node of nodes)
    if (!(await act.may("stock.edit", node))) return [refuse("not-permitted", {}, "where")];
  return new Set(nodes.map((node) => holderOf(tree, node))).size > 1
    ? [refuse("one-holder", {}, "where")]
    : [];
}

type Input = {
  inventory: Numbering;
  barcode: Numbering;
};

async function numbersFor(
  act: Act,
  holder: number,
  count: number,
  input: Input,
): Promise<Outcome<{ inventory: string[]; barcode: string[] }>> {
  const numbers: Record<"inventory" | "barcode", string[]> = { inventory: [], barcode: [] };
  const refusals: Refusal[] = [];
  // Always in this order, so that two who lock both series wait for one another and never both.
  for (const what of ["inventory", "barcode"] as const) {
    const how = input[what];
    const made =
      how.from === "series"
        ? await takeNumbers(act.tx, { series: how.series, holder, what, count })
        : namedNumbers(how, what, count);
    if (!Array.isArray(made)) {
      refusals.push(made);
      continue;
    }
    numbers[what] = made;
    if (how.from === "series" || made.length === 0) continue;
    refusals.push(...(await takenOf(act, holder, what, made)));
  }
  return refusals.length > 0 ? refused(...refusals) : done(numbers);
}

async function takenOf(
  act: Act,
  holder: number,
  what: "inventory" | "barcode",
  made: readonly string[],
  except: readonly number[] = [],
): Promise<Refusal[]> {
  const taken =
    what === "barcode"
      ? await takenBarcodes(act.tx, made, except)
      : await takenInventory(act.tx, holder, made, except);
  return taken.size > 0
    ? [refuse(`${what}-taken`, { numbers: [...taken].slice(0, 10).join(", ") }, what)]
    : [];
}

/** Which of the typed numbers stand on copies of somebody else by now; of a series, the next ones are asked for again. */
async function takenMeanwhile(
  act: Act,
  holder: number,
  input: Input,
  made: Record<"inventory" | "barcode", string[]>,
  own: readonly number[],
): Promise<Refusal[]> {
  const refusals: Refusal[] = [];
  for (const what of ["inventory", "barcode"] as const)
    if (input[what].from !== "series") refusals.push(...(await takenOf(act, holder, what, made[what], own)));
  return refusals.length > 0 ? refusals : [refuse("changed-meanwhile")];
}

/** Numbers that a person named: exactly as many as copies, each once. */
function namedNumbers(
  how: Exclude<Numbering, { from: "series" }>,
  what: "inventory" | "barcode",
  count: number,
): string[] | Refusal {
  if (how.from === "none") return [];
  if (how.from === "first") {
    if (how.first === undefined) return refuse("required", {}, `${what}.first`);
    const made = countedFrom(how.first, count);
    if (!made) return refuse("nothing-to-count", { first: how.first }, `${what}.first`);
    return made.some((one) => one.length > longestNumber) ? refuse("too-long", {}, `${what}.first`) : made;
  }
  if (how.list.length !== count)
    return refuse("numbers-do-not-match", { numbers: how.list.length, copies: count }, `${what}.list`);
  if (how.list.some((one) => one.length > longestNumber)) return refuse("too-long", {}, `${what}.list`);
  const twice = how.list.find((one, at) => how.list.indexOf(one) !== at);
  return twice === undefined ? [...how.list] : refuse("number-twice", { number: twice }, `${what}.list`);
}

const sharedOf = (input: z.infer<(typeof addCopies)["input"]>) => ({
  shelfMark: input.shelfMark ?? "",
  section: input.section ?? "",
  volume: input.volume ?? "",
  price: input.price,
  acquired: input.acquiredOn,
  funding: input.funding,
  use: input.use,
  note: input.note ?? "",
  state: input.state,
});

async function after(
  act: Act,
  own: number,
  standing: number,
  ids: readonly number[],
  added: readonly AddedCopy[],
): Promise<void> {
  await writeHistory(
    act,
    "added",
    ids.map((copy, at) => ({
      copy,
      facts: { to: added[at]?.node ?? 0, inventoryNumber: added[at]?.inventory ?? null },
    })),
  );
  await recountAvailability(act.tx, [own]);
  await refreshDocuments(act.tx, [standing]);
  const first = added[0];
  act.about("record", standing, {
    copies: ids.length,
    first: ids[0] ?? null,
    inventoryNumber: first?.inventory ?? null,
  });
  await act.announce("copies.added", { record: own, copies: ids.length, first: ids[0] ?? null });
}
