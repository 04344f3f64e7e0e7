/**
 * The authority file is one for the region: whoever holds `authorities.edit` at a node of their own may write each
 * authority, and the act says for which node they did. Every version is kept, a merge is undone exactly.
 */
import { z } from "zod";
import { done, refuse, refused } from "#basics";
import { action, rowId } from "#platform/acts";
import { refreshAffected } from "../affected.ts";
import { headingsThere } from "../questions/headings.ts";
import { factsShape, flag, ids } from "../shapes.ts";
import { decideHeadings } from "../store.ts";
import { addAuthorityStep, editAuthorityStep } from "../writing.ts";

export const addAuthority = action({
  name: "authorities.add",
  may: "authorities.edit",
  input: z.object({
    node: rowId,
    ...factsShape,
    /** Headings of records that a person saw to be this one. */
    headings: z.preprocess((value) => value ?? [], ids(200).or(z.array(rowId).max(0))),
    /** It was looked at, and is another than the one with the same form. */
    different: flag,
  }),
  at: (input) => input.node,
  run: async (act, input) => {
    const { node, headings, different, ...facts } = input;
    const there = await headingsThere(act.tx, headings);
    if (there.length < headings.length) return refused(refuse("no-such", {}, "headings"));
    const outcome = await addAuthorityStep(act, { facts, node, different });
    if (!outcome.ok) return outcome;
    const { authority } = outcome.value;
    if (there.length > 0) {
      await decideHeadings(act.tx, there, { decided: "linked", authority, by: act.by.account, now: act.now });
      await refreshAffected(act, { authorities: [], headings: there });
    }
    act.about("authority", authority, { headings: there.length });
    return done({ authority });
  },
});

export const editAuthority = action({
  name: "authorities.edit",
  may: "authorities.edit",
  input: z.object({ node: rowId, authority: rowId, version: rowId, ...factsShape }),
  at: (input) => input.node,
  run: async (act, input) => {
    const { node, authority, version, ...facts } = input;
    const outcome = await editAuthorityStep(act, { authority, version, facts, node });
    if (!outcome.ok) return outcome;
    act.about("authority", authority, { version: outcome.value.version });
    return done({ authority, version: outcome.value.version });
  },
});
