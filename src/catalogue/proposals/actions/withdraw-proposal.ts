import { z } from "zod";
import { done, refuse, refused } from "#basics";
import { action, rowId } from "#platform/acts";
import { nodesOfProposal } from "../questions.ts";
import { answerProposal, lockProposal } from "../store.ts";

/** The proposer takes it back before it was answered; so may a colleague of the same library, who edits there. */
export const withdrawProposal = action({
  name: "catalogue.withdraw-proposal",
  may: "catalogue.edit",
  input: z.object({ proposal: rowId }),
  at: async ({ proposal }, tx) => (await nodesOfProposal(proposal, tx))?.node ?? "no-such",
  run: async (act, { proposal }) => {
    const locked = await lockProposal(act.tx, proposal);
    if (!locked) return refused(refuse("no-such"));
    if (locked.state !== "open") return refused(refuse("proposal-answered"));
    await answerProposal(act.tx, { id: proposal, state: "withdrawn", by: act.by.account, now: act.now });
    act.about("record-proposal", proposal, { record: locked.record });
    return done(undefined);
  },
});
