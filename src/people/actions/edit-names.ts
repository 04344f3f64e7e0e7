import { z } from "zod";
import { done, refuse, refused } from "#basics";
import { type Act, action } from "#platform/acts";
import { nodeOfPerson, standingOf } from "../questions/person.ts";
import type { PersonNames } from "../rules/names.ts";
import { flag, personNames, rowId, version } from "../shapes.ts";
import { countVersion, type LockedPerson, lockPersons, writeNames } from "../store.ts";

/** Holds a person who stands for himself; refuses one who was merged into another. */
export async function holdPerson(act: Act, id: number): Promise<LockedPerson | ReturnType<typeof refuse>> {
  const person = (await lockPersons(act.tx, [id])).get(id);
  if (!person) return refuse("no-such");
  return person.merged_into === null ? person : refuse("person-merged", { into: person.same_as });
}

/** Changes the names of a person. `keepFormer`: the old ones were right once and are to be found (a marriage). */
export const editNames = action({
  name: "people.edit-names",
  may: "people.edit",
  input: z.object({ person: rowId, version, names: personNames, keepFormer: flag }),
  at: (input, tx) => nodeOfPerson(tx, input.person),
  run: async (act, input) => {
    const person = await holdPerson(act, input.person);
    if ("code" in person) return refused(person);
    if (person.version !== input.version) return refused(refuse("changed-meanwhile"));
    await rename(act, person.id, input.names, input.keepFormer);
    return done({ person: person.id });
  },
});

/** Somebody corrects their own name: people know best how they are written. */
export const correctOwnNames = action({
  name: "people.correct-own-names",
  may: "signed-in",
  input: z.object({ version, names: personNames, keepFormer: flag }),
  run: async (act, input) => {
    if (act.by.person === null) return refused(refuse("no-person"));
    const own = await standingOf(act.tx, act.by.person);
    const person = await holdPerson(act, own);
    if ("code" in person) return refused(person);
    if (person.version !== input.version) return refused(refuse("changed-meanwhile"));
    await rename(act, person.id, input.names, input.keepFormer);
    return done({ person: person.id });
  },
});

async function rename(act: Act, person: number, names: PersonNames, keepFormer: boolean): Promise<void> {
  await writeNames(act.tx, person, names, keepFormer);
  await countVersion(act.tx, person);
  act.about("person", person, { former: keepFormer });
  await act.announce("person.renamed", { person });
}
