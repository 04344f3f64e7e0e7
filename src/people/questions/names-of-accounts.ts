import type { Lang } from "#basics";
import { accountsOf } from "#platform/auth";
import type { Db, Tx } from "#platform/db";
import { shownName } from "../rules/names.ts";
import { namesOfPersons } from "./names-of-persons.ts";

/**
 * How those behind accounts are named where their doing is shown: surname and initials, or the login of an account
 * without a person. Numbers of no account are absent; null, the house itself, is passed over.
 */
export async function namesOfAccounts(
  db: Tx | Db["sql"],
  asked: readonly (number | null)[],
  lang: Lang,
): Promise<Map<number, string>> {
  const ids = [...new Set(asked.filter((one) => one !== null))];
  if (ids.length === 0) return new Map();
  const accounts = await accountsOf(db, { ids });
  const persons = await namesOfPersons(
    db,
    accounts.flatMap(({ person }) => person ?? []),
  );
  return new Map(
    accounts.map(({ id, login, person }) => {
      const names = person === null ? undefined : persons.get(person);
      return [id, (names && shownName(names, lang, "initials")) || login];
    }),
  );
}
