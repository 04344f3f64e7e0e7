import type { Facts } from "#basics";
import type { LocalHistoryWords } from "./kk.ts";

export const en: LocalHistoryWords = {
  mark: "Local history",
  refusals: {
    "no-such-direction": () => "There is no such direction. Choose from the list.",
    "no-such-place": () => "There is no such place. Enter it into the authority file first.",
    "direction-there": (facts: Facts) => `There is a direction with this code: ${facts.code}`,
    "code-malformed": () => "A code begins with a small Latin letter and has letters, digits and hyphens.",
  },
};
