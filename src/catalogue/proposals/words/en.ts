import type { ProposalWords } from "./kk.ts";

export const en: ProposalWords = {
  states: { open: "Waiting", taken: "Taken over", declined: "Declined", withdrawn: "Withdrawn" },
  refusals: {
    "yours-to-edit": () => "You may edit this record yourself: there is nothing to propose.",
    "proposal-why": () => "Say why: the owner of the record decides by it.",
    "nothing-proposed": () => "Nothing was changed, so there is nothing to propose.",
    "proposal-waits": () => "Your proposal for this record is still waiting. Withdraw it to send another.",
    "proposal-answered": () => "This proposal was answered already. Reload the page.",
    "proposal-met": (f) => `Somebody else changed these fields meanwhile: ${f.tags}. Choose which to keep.`,
    "nothing-taken": () => "No change was chosen. If none is wanted, decline the proposal.",
    "decline-why": () => "Give the reason: whoever proposed will read it.",
  },
};
