import { z } from "zod";
import { done, refuse, refused } from "#basics";
import { action, rowId } from "#platform/acts";
import { whyNote } from "../../records/shapes.ts";
import { nodesOfProposal } from "../questions.ts";
import { answerProposal, lockProposal } from "../store.ts";

/** The owner of the record says no, and why: the proposer reads it. */
export const declineProposal = action({
  name: "catalogue.decline-proposal",
  may: "catalogue.edit",
  input: z.object({ proposal: rowId, answer: whyNote }),
  at: async ({ proposal }, tx) => (await nodesOfProposal(proposal, tx))?.owner ?? "no-such",
  run: async (act, { proposal, answer }) => {
    const locked = await lockProposal(act.tx, proposal);
    if (!locked) return refused(refuse("no-such"));
    if (locked.state !== "open") return refused(refuse("proposal-answered"));
    if (answer === "") return refused(refuse("decline-why", {}, "answer"));
    const { account: by } = act.by;
    await answerProposal(act.tx, { id: proposal, state: "declined", answer, by, now: act.now });
    act.about("record-proposal", proposal, { record: locked.record });
    await act.announce("record.proposal-answered", { proposal, state: "declined" });
    return done(undefined);
  },
});
