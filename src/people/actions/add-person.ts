import { z } from "zod";
import { done, refuse, refused } from "#basics";
import { action } from "#platform/acts";
import { doublesOf } from "../questions/doubles.ts";
import { kindOfNode } from "../questions/within.ts";
import { flag, personNames, rowId } from "../shapes.ts";
import { insertPerson, writeNames } from "../store.ts";

/**
 * Enters a person. Somebody who seems to be there already is asked about first: the act is refused with how many
 * were found, and goes through when it comes again with `different`.
 */
export const addPerson = action({
  name: "people.add-person",
  may: "people.edit",
  input: z.object({ node: rowId, names: personNames, different: flag }),
  at: async (input, tx) => ((await kindOfNode(tx, input.node)) ? input.node : "no-such"),
  run: async (act, input) => {
    if (!input.different) {
      const doubles = (await doublesOf(act.tx, input.names)).filter((one) => one.degree !== "possible");
      const first = doubles[0];
      if (first) return refused(refuse("maybe-double", { count: doubles.length, person: first.person }));
    }
    const person = await insertPerson(act.tx, { node: input.node, by: act.by.account, now: act.now });
    await writeNames(act.tx, person, input.names, false);
    act.about("person", person);
    await act.announce("person.added", { person });
    return done({ person });
  },
});
