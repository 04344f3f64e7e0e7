import { z } from "zod";
import { done, refuse, refused } from "#basics";
import { action, rowId } from "#platform/acts";
import { refreshAffected } from "../affected.ts";
import { leadsTo, relationById } from "../questions/relations.ts";
import { keptAs, mayNotCircle, mayRelate, relationSides } from "../rules/facts.ts";
import { optionalYear } from "../shapes.ts";
import { deleteRelation, lockAuthorities, writeRelation } from "../store.ts";

/** Tells a relation from either side; told again, the years are what was told last. */
export const relateAuthorities = action({
  name: "authorities.relate",
  may: "authorities.edit",
  input: z.object({
    node: rowId,
    authority: rowId,
    relation: z.enum(relationSides),
    other: rowId,
    fromYear: optionalYear,
    toYear: optionalYear,
  }),
  at: (input) => input.node,
  run: async (act, input) => {
    if (input.authority === input.other) return refused(refuse("same-authority", {}, "other"));
    const locked = await lockAuthorities(act.tx, [input.authority, input.other]);
    const row = keptAs(input.authority, input.relation, input.other);
    const [one, other] = [locked.get(row.authority), locked.get(row.other)];
    if (!one || !other) return refused(refuse("no-such", {}, "other"));
    if (one.sameAs === other.sameAs) return refused(refuse("same-authority", {}, "other"));
    if (!mayRelate(row.relation, one.kind, other.kind))
      return refused(refuse("relation-of-other-kinds", {}, "relation"));
    if (input.fromYear !== undefined && input.toYear !== undefined && input.toYear < input.fromYear)
      return refused(refuse("ends-before-it-begins", {}, "toYear"));
    if (mayNotCircle(row.relation) && (await leadsTo(act.tx, row.relation, row.other, row.authority)))
      return refused(refuse("relation-circle", {}, "other"));
    const years = { fromYear: input.fromYear ?? null, toYear: input.toYear ?? null };
    const id = await writeRelation(act.tx, { ...row, ...years }, { by: act.by.account, now: act.now });
    if (row.relation === "within") await refreshAffected(act, { authorities: [row.authority], headings: [] });
    act.about("authority", input.authority, { relation: input.relation, other: input.other });
    return done({ relation: id });
  },
});

export const unrelateAuthorities = action({
  name: "authorities.unrelate",
  may: "authorities.edit",
  input: z.object({ node: rowId, relation: rowId }),
  at: (input) => input.node,
  run: async (act, input) => {
    const row = await relationById(act.tx, input.relation);
    if (!row) return refused(refuse("no-such"));
    await lockAuthorities(act.tx, [row.authority, row.other]);
    await deleteRelation(act.tx, row.id);
    if (row.relation === "within") await refreshAffected(act, { authorities: [row.authority], headings: [] });
    act.about("authority", row.authority, { relation: row.relation, other: row.other, ended: true });
    return done(undefined);
  },
});
