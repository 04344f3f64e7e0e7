import { z } from "zod";
import { done, type Refusal, refuse, refused } from "#basics";
import { type Tree, treeOf } from "#libraries";
import { type Act, action, optionalText, rowId } from "#platform/acts";
import { dayOf } from "#platform/i18n";
import { copiesChanged, nodeOfCopy, numbersOf, refusedPlaces } from "../copies-changed.ts";
import { type DeskCopy, lockForDesk, moveTo, writeHistory } from "../desk-store.ts";
import { holderOf } from "../questions/holder.ts";
import { mayKeepStock } from "../rules/stock-place.ts";
import { someCopies } from "../shapes.ts";

/**
 * Copies go to another place of their balance holder, all or none. What belongs to another institution is handed over by
 * an act of both or lent between libraries: nobody moves a book off a balance with one button.
 */
export const moveCopies = action({
  name: "stock.move-copies",
  may: "stock.edit",
  input: z.object({
    copies: someCopies(1000),
    to: rowId,
    /** The room or department there; what they had stays where nothing is given. */
    section: optionalText(200),
  }),
  at: (input, tx) => nodeOfCopy(tx, input.copies[0]),
  run: async (act, input) => {
    const copies = await lockForDesk(act.tx, input.copies);
    const tree = await treeOf(act.tx, dayOf(act.now));
    const refusals = [
      ...(await refusedPlaces(act, input.copies, copies)),
      ...(await refusedTarget(act, tree, input.to, copies)),
      ...refusedStates(copies),
    ];
    if (refusals.length > 0) return refused(...refusals);
    const leaving = copies.filter(
      (copy) => copy.node !== input.to || (input.section !== undefined && copy.section !== input.section),
    );
    await moveTo(
      act.tx,
      leaving.map((copy) => copy.id),
      { node: input.to, section: input.section },
      act.now,
    );
    await writeHistory(
      act,
      "moved",
      leaving.map((copy) => ({ copy: copy.id, facts: movedFacts(copy, input) })),
    );
    await copiesChanged(
      act.tx,
      leaving.map((copy) => copy.record),
    );
    act.about("copy", copies[0]?.id ?? 0, { copies: leaving.length, to: input.to });
    for (const copy of leaving)
      await act.announce(
        "copy.moved",
        { copy: copy.id, record: copy.record, from: copy.node, to: input.to },
        input.to,
      );
    return done({ moved: leaving.length, there: copies.length - leaving.length });
  },
});

async function refusedTarget(
  act: Act,
  tree: Tree,
  to: number,
  copies: readonly DeskCopy[],
): Promise<Refusal[]> {
  if (!mayKeepStock(tree.node(to))) return [refuse("no-stock-place", {}, "to")];
  const holder = holderOf(tree, to);
  // Said before "not permitted": who may not write there must learn that it would be the wrong way anyhow.
  if (copies.some((copy) => copy.holder !== holder)) return [refuse("other-holder", {}, "to")];
  return (await act.may("stock.edit", to))
    ? []
    : [refuse("not-permitted", { permission: "stock.edit" }, "to")];
}

function refusedStates(copies: readonly DeskCopy[]): Refusal[] {
  const engaged = copies.filter((copy) => copy.engagedBy !== null);
  const gone = copies.filter((copy) => copy.state === "written-off");
  return [
    ...(engaged.length > 0 ? [refuse("copies-engaged", { numbers: numbersOf(engaged) }, "copies")] : []),
    ...(gone.length > 0 ? [refuse("copies-written-off", { numbers: numbersOf(gone) }, "copies")] : []),
  ];
}

const movedFacts = (copy: DeskCopy, to: { to: number; section: string | undefined }) => ({
  from: copy.node,
  to: to.to,
  ...(to.section !== undefined && to.section !== copy.section
    ? { section: to.section, "was.section": copy.section }
    : {}),
});
