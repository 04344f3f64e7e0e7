import { z } from "zod";
import { done, type Refusal, refuse, refused } from "#basics";
import { action } from "#platform/acts";
import { atNode, beginEdit } from "../editing.ts";
import { exceptionsOn } from "../questions/checks.ts";
import { addDays } from "../rules/days.ts";
import type { Hours, Interval } from "../rules/details.ts";
import { isServicePlace } from "../rules/kinds.ts";
import { intervalTrouble } from "../rules/opening.ts";
import * as shape from "../shapes.ts";
import { deleteException, insertException, lay } from "../store.ts";

/** Sets the weekly hours from a day on, or from a day to a day: hours of summer give way to the former ones again. */
export const setHours = action({
  name: "libraries.set-hours",
  may: "hours.edit",
  input: z.object({
    node: shape.rowId,
    version: shape.version,
    from: shape.optionalDay,
    /** The last day. */
    to: shape.optionalDay,
    hours: shape.hours,
  }),
  at: atNode,
  run: async (act, input) => {
    const { node, day, refusals } = await beginEdit(act, input, "hours");
    const from = input.from ?? day;
    if (!isServicePlace(node.kind)) refusals.push(refuse("not-a-service-place"));
    if (input.to && input.to < from) refusals.push(refuse("span-backwards", {}, "to"));
    refusals.push(...hoursTroubles(input.hours));
    if (refusals.length > 0) return refused(...refusals);
    const to = input.to ? addDays(input.to, 1) : null;
    const match = { node: node.id, subject: "hours" };
    await lay(act.tx, "node_detail", match, { from, to }, { value: input.hours });
    act.about("node", node.id, { subject: "hours", from, to });
    await act.announce("node.hours-changed", { node: node.id, from, to });
    return done({ node: node.id });
  },
});

const hoursTroubles = (hours: Hours): Refusal[] =>
  hours.weekly.flatMap((intervals, day) => intervalsTrouble(intervals, `hours.weekly.${day}`, day));

function intervalsTrouble(intervals: readonly Interval[], field: string, weekday: number): Refusal[] {
  const trouble = intervalTrouble(intervals);
  return trouble ? [refuse(trouble, { day: weekday + 1 }, `${field}.intervals.0.from`)] : [];
}

/** The most days of one exception: a year of repairs. */
const mostDays = 366;

/** Says that a place works otherwise, or not at all, on certain days: holidays, moved working days, repairs. */
export const addException = action({
  name: "libraries.add-exception",
  may: "hours.edit",
  input: z.object({
    node: shape.rowId,
    version: shape.version,
    from: shape.day,
    /** The last day; without it, one day. */
    to: shape.optionalDay,
    intervals: shape.intervals,
    reason: shape.trilingual(200),
  }),
  at: atNode,
  run: async (act, input) => {
    const { node, refusals } = await beginEdit(act, input, "exceptions");
    const days = { from: input.from, to: addDays(input.to ?? input.from, 1) };
    if (!isServicePlace(node.kind)) refusals.push(refuse("not-a-service-place"));
    if (days.to <= days.from) refusals.push(refuse("span-backwards", {}, "to"));
    else if (addDays(days.from, mostDays) < days.to) refusals.push(refuse("too-many-days", {}, "to"));
    else if ((await exceptionsOn(act.tx, node.id, days)) > 0) refusals.push(refuse("days-taken", {}, "from"));
    refusals.push(
      ...intervalsTrouble(input.intervals, "exception", 0).map((one) => ({
        ...one,
        field: "intervals.0.from",
      })),
    );
    if (refusals.length > 0) return refused(...refusals);
    const exception = await insertException(act.tx, node.id, days, input.intervals, input.reason ?? {});
    act.about("node", node.id, { subject: "exceptions", ...days });
    await act.announce("node.hours-changed", { node: node.id, ...days });
    return done({ exception });
  },
});

/** Takes an exception back. Days that have passed stay as they were: reports of open days rest on them. */
export const removeException = action({
  name: "libraries.remove-exception",
  may: "hours.edit",
  input: z.object({ node: shape.rowId, exception: shape.rowId }),
  at: atNode,
  run: async (act, input) => {
    const { node, day, refusals } = await beginEdit(act, { node: input.node }, "exceptions", {
      closedToo: true,
    });
    if (refusals.length > 0) return refused(...refusals);
    const gone = await deleteException(act.tx, node.id, input.exception, day);
    if (gone === "no-such") return refused(refuse("no-such"));
    if (gone === "past") return refused(refuse("days-past"));
    act.about("node", node.id, { subject: "exceptions", ...gone });
    await act.announce("node.hours-changed", { node: node.id, ...gone });
    return done({ node: node.id });
  },
});
