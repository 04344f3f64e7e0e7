import { sql } from "kysely";
import type { Db, Tx } from "#platform/db";
import type { NameForm, PersonNames } from "../rules/names.ts";

/**
 * The present names of persons, by the ids that were asked for; a merged person answers with the names of the one
 * it was merged into. Ids of nobody are absent.
 */
export async function namesOfPersons(
  db: Tx | Db["sql"],
  ids: readonly number[],
): Promise<Map<number, PersonNames>> {
  if (ids.length === 0) return new Map();
  const { rows } = await sql<{
    id: number;
    form: NameForm;
    surname: string;
    given: string;
    patronymic: string;
  }>`
    select p.id, n.form, n.surname, n.given, n.patronymic
    from person p join person_name n on n.person = p.same_as and not n.former
    where p.id = any(${[...ids]}::bigint[])`.execute(db);
  const found = new Map<number, PersonNames>();
  for (const { id, form, surname, given, patronymic } of rows) {
    const names = found.get(id) ?? {};
    names[form] = nameOf(surname, given, patronymic);
    found.set(id, names);
  }
  return found;
}

/** "" in the table is "not given" outside of it. */
export const nameOf = (surname: string, given: string, patronymic: string) => ({
  ...(surname && { surname }),
  ...(given && { given }),
  ...(patronymic && { patronymic }),
});
