/** A person's word about headings that the rule leaves open, or decides wrongly. */
import { z } from "zod";
import { done, refuse, refused } from "#basics";
import { action, rowId } from "#platform/acts";
import { refreshDocuments } from "#platform/search";
import { lockUnion } from "../../union/store.ts";
import { refreshAffected } from "../affected.ts";
import { rematch } from "../linking.ts";
import { headingInRecord, headingsThere, keysOfHeadings } from "../questions/headings.ts";
import { flag, ids, optionalId } from "../shapes.ts";
import { decideHeadings, decideInRecord, lockAuthorities } from "../store.ts";

export const linkHeadings = action({
  name: "authorities.link-headings",
  may: "authorities.edit",
  input: z.object({ node: rowId, headings: ids(200), authority: rowId }),
  at: (input) => input.node,
  run: async (act, input) => {
    const authority = (await lockAuthorities(act.tx, [input.authority])).get(input.authority);
    if (!authority) return refused(refuse("no-such", {}, "authority"));
    const headings = await headingsThere(act.tx, input.headings);
    if (headings.length < new Set(input.headings).size) return refused(refuse("no-such", {}, "headings"));
    const kinds = await keysOfHeadings(act.tx, headings);
    if (
      kinds.some(
        (one) => one.kind !== authority.kind && !(one.kind === "topic" || authority.kind === "topic"),
      )
    )
      return refused(refuse("kinds-differ", {}, "authority"));
    // To the one that was meant, not to what it was merged into: undoing that merge must part them again.
    const decision = {
      decided: "linked" as const,
      authority: authority.id,
      by: act.by.account,
      now: act.now,
    };
    await decideHeadings(act.tx, headings, decision);
    await refreshAffected(act, { authorities: [], headings });
    act.about("authority", authority.id, { headings: headings.length });
    return done({ authority: authority.id, headings: headings.length });
  },
});

/** `none`: nobody's authority, asked about no more. Otherwise the word is taken back and the rule speaks again. */
export const unlinkHeadings = action({
  name: "authorities.unlink-headings",
  may: "authorities.edit",
  input: z.object({ node: rowId, headings: ids(200), none: flag }),
  at: (input) => input.node,
  run: async (act, input) => {
    // Before any heading is written: whoever writes records holds this first and the headings' uses after it.
    await lockUnion(act.tx);
    const headings = await headingsThere(act.tx, input.headings);
    if (headings.length < new Set(input.headings).size) return refused(refuse("no-such", {}, "headings"));
    const decided = input.none ? ("none" as const) : null;
    await decideHeadings(act.tx, headings, { decided, authority: null, by: act.by.account, now: act.now });
    if (!input.none) {
      const keys = await keysOfHeadings(act.tx, headings);
      await rematch(act.tx, { keys: keys.map((one) => one.key), numbers: [] });
    }
    await refreshAffected(act, { authorities: [], headings });
    act.about("heading", headings[0] ?? 0, { headings: headings.length, none: input.none });
    return done({ headings: headings.length });
  },
});

/** In this one record the heading means somebody else than everywhere; without an authority, what it means everywhere. */
export const linkInRecord = action({
  name: "authorities.link-in-record",
  may: "authorities.edit",
  input: z.object({ node: rowId, record: rowId, heading: rowId, authority: optionalId }),
  at: (input) => input.node,
  run: async (act, input) => {
    const standing = await headingInRecord(act.tx, input.record, input.heading);
    if (standing === undefined) return refused(refuse("no-such", {}, "heading"));
    if (
      input.authority !== undefined &&
      !(await lockAuthorities(act.tx, [input.authority])).has(input.authority)
    )
      return refused(refuse("no-such", {}, "authority"));
    await decideInRecord(act.tx, input.record, input.heading, input.authority ?? null);
    await refreshDocuments(act.tx, [standing]);
    act.about("record", input.record, { heading: input.heading, authority: input.authority ?? 0 });
    return done(undefined);
  },
});
