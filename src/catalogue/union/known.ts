/** A record as the union compares it. */
import { markOf } from "./rules/keys.ts";
import { type Profile, profileOf } from "./rules/profile.ts";
import type { Standing } from "./store.ts";

export type Known = { standing: Standing; profile: Profile; mark: number };

export const knownOf = (standing: Standing): Known => {
  const profile = profileOf(standing.description);
  return { standing, profile, mark: markOf(profile) };
};

/** The rule of a pair that a person took apart to think again: it waits for people alone. */
export const takenApart = "taken-apart";
