/**
 * The first administrator, made from the command line when nobody is there yet who could make one: a person, an
 * account and the role, in one go. The house acts; the book of acts says so.
 */
import { done, type Outcome, refuse, refused, theHouse } from "#basics";
import { type Caller, type Ground, perform } from "#platform/acts";
import { hashPassword, setPasswordHash } from "#platform/auth";
import { loginRefusals, passwordRefusals, tidyLogin } from "#platform/auth/rules";
import { createAccount } from "./actions/accounts.ts";
import { addPerson } from "./actions/add-person.ts";
import { giveRole } from "./actions/roles.ts";
import type { PersonNames } from "./rules/names.ts";
import { parseName } from "./rules/parse-name.ts";
import type { RoleCode } from "./rules/roles.ts";

export type FirstAccount = {
  login: string;
  /** Null: the owner sets one with a word from `letSetPassword`. */
  password: string | null;
  /** As people write it; Latin letters make the Latin form. */
  name?: string;
  role?: RoleCode;
  /** Where the role holds; the root of the region when left out. */
  node?: number;
  /** The owner must set a password of their own at the first log-in. */
  mustChange?: boolean;
};

export async function createFirstAccount(
  ground: Ground,
  made: FirstAccount,
): Promise<Outcome<{ account: number; person: number }>> {
  const login = tidyLogin(made.login);
  const against = [
    ...loginRefusals(login),
    ...(made.password === null ? [] : passwordRefusals(made.password, login)),
  ];
  const node = made.node ?? (await ground.db.sql.transaction().execute((tx) => ground.lineage(tx, null)))[0];
  if (node === undefined) against.push(refuse("no-region"));
  if (against.length > 0 || node === undefined) return refused(...against);

  const caller: Caller = { ground, actor: theHouse, door: "cli" };
  const person = await perform(caller, addPerson, {
    node,
    names: namesFrom(made.name ?? login),
    different: true,
  });
  if (!person.ok) return person;
  const account = await perform(caller, createAccount, { person: person.value.person, login });
  if (!account.ok) return account;
  const role = await perform(caller, giveRole, {
    account: account.value.account,
    role: made.role ?? "region-administrator",
    node,
  });
  if (!role.ok) return role;
  if (made.password !== null) {
    const hash = await hashPassword(made.password);
    await ground.db.sql
      .transaction()
      .execute((tx) => setPasswordHash(tx, account.value.account, hash, made.mustChange ?? false));
  }
  return done({ account: account.value.account, person: person.value.person });
}

/** The form that the letters say; a login serves as a given name until somebody writes a better one. */
function namesFrom(text: string): PersonNames {
  const name = parseName(text)?.name ?? { given: text.replace(/[^\p{L}]+/gu, " ").trim() || "Administrator" };
  if (/\p{Script=Cyrillic}/u.test(text)) return /[әғқңөұүһі]/iu.test(text) ? { kk: name } : { ru: name };
  return { latn: name };
}
