import { z } from "zod";
import { done, refuse, refused } from "#basics";
import { action } from "#platform/acts";
import { atNode, beginEdit } from "../editing.ts";
import type { Subject } from "../rules/details.ts";
import { isServicePlace } from "../rules/kinds.ts";
import { refreshSearch } from "../search-words.ts";
import * as shape from "../shapes.ts";
import { lay } from "../store.ts";

/**
 * The subjects of a page that are saved whole: each save is true from a day on and the former state stays with its
 * days. They differ in who may and in their shape.
 */
const detail = <T>(
  subject: Subject,
  name: string,
  may: string,
  value: z.ZodType<T>,
  only: { servicePlaces?: true } = {},
) =>
  action({
    name,
    may,
    input: z.object({ node: shape.rowId, version: shape.version, from: shape.optionalDay, value }),
    at: atNode,
    run: async (act, input) => {
      const { node, day, refusals } = await beginEdit(act, input, subject);
      if (only.servicePlaces && !isServicePlace(node.kind)) refusals.push(refuse("not-a-service-place"));
      if (refusals.length > 0) return refused(...refusals);
      const from = input.from ?? day;
      await lay(
        act.tx,
        "node_detail",
        { node: node.id, subject },
        { from, to: null },
        { value: input.value },
      );
      if (subject === "variants") await refreshSearch(act.tx, [node.id], day);
      act.about("node", node.id, { subject, from });
      await act.announce("node.changed", { node: node.id, subject, from });
      return done({ node: node.id });
    },
  });

/** Telephones, addresses of mail and web, who leads the place (NET-04, PUB-05). */
export const editContacts = detail("contacts", "libraries.edit-contacts", "tree.edit", shape.contacts);
/** What a system or library says of itself: plans, awards, year of foundation (NET-04). */
export const editCard = detail("card", "libraries.edit-card", "tree.edit", shape.card);
/** Other spellings and abbreviations under which people look for a place (NET-05). */
export const editVariants = detail("variants", "libraries.edit-variants", "tree.edit", shape.variants);
/** Three colours and the lines of a name (NET-18 will hang posters and cards on it). */
export const editBrand = detail("brand", "libraries.edit-brand", "tree.edit", shape.brand);
/** Services, accessibility and equipment; kept by whoever leads the branch (SRV-17). */
export const editServices = detail("services", "libraries.edit-services", "hours.edit", shape.services, {
  servicePlaces: true,
});
