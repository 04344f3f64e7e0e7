/**
 * Two authorities are one. Nothing that refers to either is rewritten: the one leads to the other (`merged_into`), both
 * addresses keep answering, records find either form, and undoing restores exactly what was (design §2).
 */
import { z } from "zod";
import { done, refuse, refused } from "#basics";
import { action, optionalText, rowId } from "#platform/acts";
import { mergeById } from "../questions/authority.ts";
import { findersOf } from "../questions/cluster.ts";
import { endMerge, insertApart, insertMerge, lockAuthorities, setMergedInto } from "../store.ts";
import { letHeadingsFind } from "../writing.ts";

export const mergeAuthorities = action({
  name: "authorities.merge",
  may: "authorities.edit",
  input: z.object({ node: rowId, authority: rowId, into: rowId, why: optionalText(500) }),
  at: (input) => input.node,
  run: async (act, { authority, into, why }) => {
    if (authority === into) return refused(refuse("same-authority", {}, "into"));
    const locked = await lockAuthorities(act.tx, [authority, into]);
    const [one, other] = [locked.get(authority), locked.get(into)];
    if (!one || !other) return refused(refuse("no-such", {}, "into"));
    const merged = [one, other].find((each) => each.mergedInto !== null);
    if (merged) return refused(refuse("authority-merged", { into: merged.sameAs }));
    if (one.kind !== other.kind) return refused(refuse("kinds-differ", {}, "into"));
    const before = await findersOf(act.tx, [authority, into]);
    await setMergedInto(act.tx, authority, into);
    const merge = await insertMerge(act.tx, {
      authority,
      into,
      why: why ?? "",
      by: act.by.account,
      now: act.now,
    });
    await letHeadingsFind(act, [authority, into], before);
    act.about("authority", into, { merged: authority });
    await act.announce("authority.merged", { authority, into });
    return done({ merge, authority: into });
  },
});

export const unmergeAuthorities = action({
  name: "authorities.unmerge",
  may: "authorities.edit",
  input: z.object({ node: rowId, merge: rowId }),
  at: (input) => input.node,
  run: async (act, input) => {
    const asked = await mergeById(act.tx, input.merge);
    if (!asked) return refused(refuse("no-such"));
    const locked = await lockAuthorities(act.tx, [asked.authority, asked.into]);
    const merge = await mergeById(act.tx, input.merge);
    if (!merge || merge.undone || locked.get(merge.authority)?.mergedInto !== merge.into)
      return refused(refuse("already-undone"));
    const before = await findersOf(act.tx, [merge.authority, merge.into]);
    await setMergedInto(act.tx, merge.authority, null);
    await endMerge(act.tx, merge.id, { by: act.by.account, now: act.now });
    await letHeadingsFind(act, [merge.authority, merge.into], before);
    act.about("authority", merge.authority, { from: merge.into });
    await act.announce("authority.unmerged", { authority: merge.authority, from: merge.into });
    return done({ authority: merge.authority });
  },
});

/** Looked at, and not the same: the list of doubles does not show the two again. */
export const keepAuthoritiesApart = action({
  name: "authorities.keep-apart",
  may: "authorities.edit",
  input: z.object({ node: rowId, authority: rowId, other: rowId }),
  at: (input) => input.node,
  run: async (act, { authority, other }) => {
    if (authority === other) return refused(refuse("same-authority", {}, "other"));
    const locked = await lockAuthorities(act.tx, [authority, other]);
    if (locked.size < 2) return refused(refuse("no-such", {}, "other"));
    await insertApart(act.tx, authority, other, { by: act.by.account, now: act.now });
    act.about("authority", authority, { other });
    return done(undefined);
  },
});
