/**
 * Two entries are one person. Nothing that refers to either is rewritten: the one leads to the other
 * (`merged_into`), both addresses keep answering, and undoing restores exactly what was (design §2).
 */
import { sql } from "kysely";
import { z } from "zod";
import { done, refuse, refused } from "#basics";
import { action, optionalText } from "#platform/acts";
import { accountsOf } from "#platform/auth";
import { nodeOfPerson } from "../questions/person.ts";
import { rowId } from "../shapes.ts";
import { lockPersons, setMergedInto } from "../store.ts";

export const mergePersons = action({
  name: "people.merge-persons",
  may: "people.merge",
  input: z.object({ person: rowId, into: rowId, why: optionalText(500) }),
  at: (input, tx) => nodeOfPerson(tx, input.person),
  run: async (act, input) => {
    if (input.person === input.into) return refused(refuse("same-person", {}, "into"));
    const held = await lockPersons(act.tx, [input.person, input.into]);
    const [person, into] = [held.get(input.person), held.get(input.into)];
    if (!person || !into) return refused(refuse("no-such", {}, "into"));
    if (!(await act.may("people.merge", into.node))) return refused(refuse("not-permitted", {}, "into"));
    const merged = [person, into].find((one) => one.merged_into !== null);
    if (merged) return refused(refuse("person-merged", { into: merged.same_as }));
    const persons = await withMerged(act.tx, [person.id, into.id]);
    const open = (await accountsOf(act.tx, { persons })).filter((account) => account.closed === null);
    if (open.length > 1) return refused(refuse("both-have-accounts"));

    await setMergedInto(act.tx, person.id, into.id);
    const { rows } = await sql<{ id: number }>`
      insert into person_merge (person, into_person, why, merged_by, merged_at)
      values (${person.id}, ${into.id}, ${input.why ?? ""}, ${act.by.account}, ${act.now}) returning id`.execute(
      act.tx,
    );
    act.about("person", into.id, { merged: person.id });
    await act.announce("person.merged", { person: person.id, into: into.id });
    return done({ merge: rows[0]?.id ?? 0, person: into.id });
  },
});

/** Everybody who leads to one of these. */
async function withMerged(
  tx: Parameters<typeof lockPersons>[0],
  persons: readonly number[],
): Promise<number[]> {
  const { rows } = await sql<{ id: number }>`
    select id from person where same_as = any(${[...persons]}::bigint[])`.execute(tx);
  return rows.map((row) => row.id);
}

type Merge = { id: number; person: number; into_person: number; undone_at: Date | null; node: number };

async function mergeOf(tx: Parameters<typeof lockPersons>[0], id: number): Promise<Merge | undefined> {
  const { rows } = await sql<Merge>`
    select m.id, m.person, m.into_person, m.undone_at, p.node
    from person_merge m join person p on p.id = m.person where m.id = ${id}`.execute(tx);
  return rows[0];
}

export const undoMerge = action({
  name: "people.undo-merge",
  may: "people.merge",
  input: z.object({ merge: rowId }),
  at: async (input, tx) => (await mergeOf(tx, input.merge))?.node ?? "no-such",
  run: async (act, input) => {
    const before = await mergeOf(act.tx, input.merge);
    if (!before) return refused(refuse("no-such"));
    const held = await lockPersons(act.tx, [before.person, before.into_person]);
    const merge = await mergeOf(act.tx, input.merge);
    if (!merge || merge.undone_at || held.get(merge.person)?.merged_into !== merge.into_person) {
      return refused(refuse("already-undone"));
    }
    await setMergedInto(act.tx, merge.person, null);
    await sql`update person_merge set undone_by = ${act.by.account}, undone_at = ${act.now} where id = ${merge.id}`.execute(
      act.tx,
    );
    act.about("person", merge.person, { from: merge.into_person });
    await act.announce("person.unmerged", { person: merge.person, from: merge.into_person });
    return done({ person: merge.person });
  },
});

/** Looked at, and not the same: the finder does not propose the two again. */
export const keepApart = action({
  name: "people.keep-apart",
  may: "people.merge",
  input: z.object({ person: rowId, other: rowId }),
  at: (input, tx) => nodeOfPerson(tx, input.person),
  run: async (act, input) => {
    if (input.person === input.other) return refused(refuse("same-person", {}, "other"));
    const held = await lockPersons(act.tx, [input.person, input.other]);
    if (held.size < 2) return refused(refuse("no-such", {}, "other"));
    const [one, other] = [Math.min(input.person, input.other), Math.max(input.person, input.other)];
    await sql`
      insert into person_apart (one, other, decided_by, decided_at)
      values (${one}, ${other}, ${act.by.account}, ${act.now}) on conflict do nothing`.execute(act.tx);
    act.about("person", input.person, { other: input.other });
    return done({ one, other });
  },
});
