/** For tests: a valid input for each act of this room, and hashes that cost next to nothing. */
import type { Cost } from "./password.ts";

export const cheapCost: Cost = { memoryKiB: 64, passes: 1, lanes: 1 };

export const samples: Record<string, () => Promise<unknown>> = {
  "auth.end-session": async () => ({ session: 1 }),
  "auth.end-other-sessions": async () => ({ keep: 1 }),
  "auth.choose-language": async () => ({ language: "kk" }),
};
