/**
 * Accounts of persons: opened, closed, let in again. An administrator never learns or chooses a password: the owner
 * sets one with a word for one use, of which these acts see the hash alone.
 */
import { sql } from "kysely";
import { z } from "zod";
import { done, type Refusal, refuse, refused } from "#basics";
import { lineage } from "#libraries";
import { type Act, action, text } from "#platform/acts";
import {
  accountsOf,
  allowReset,
  closeAccount as closeIt,
  createAccount as createIt,
  dropSecondFactor as dropIt,
  endSessions,
  lockAccount,
  reopenAccount as reopenIt,
} from "#platform/auth";
import type { Tx } from "#platform/db";
import { dayOf } from "#platform/i18n/rules";
import { grantsOf } from "../questions/grants.ts";
import { nodeOfPerson } from "../questions/person.ts";
import { mustNotManage } from "../rules/giving.ts";
import { rowId } from "../shapes.ts";
import { holdPerson } from "./edit-names.ts";
import { endGrants, isOwnAccount } from "./roles.ts";

/** Where permission about an account is asked: the node that keeps its person; the region for one of no person. */
async function nodeOfAccount(tx: Tx, account: number): Promise<number | null | "no-such"> {
  const { rows } = await sql<{ node: number | null }>`
    select s.node from account a left join person p on p.id = a.person left join person s on s.id = p.same_as
    where a.id = ${account}`.execute(tx);
  return rows[0] ? rows[0].node : "no-such";
}

type Held = NonNullable<Awaited<ReturnType<typeof lockAccount>>>;

/** Holds an account that the actor may look after; see rules/giving.ts why not every account of the own node. */
async function holdAccount(act: Act, id: number): Promise<Held | Refusal> {
  const account = await lockAccount(act.tx, id);
  if (!account) return refuse("no-such");
  if (await isOwnAccount(act, account)) return refuse("own-account");
  const today = dayOf(act.now);
  const open = (await grantsOf(act.tx, [id], today)).filter((grant) => grant.open);
  const held = [];
  for (const grant of open)
    held.push({ role: grant.role, lineage: await lineage(act.tx, grant.node, today) });
  return act.by.house ? account : (mustNotManage(act.by, held) ?? account);
}

const aboutAccount = z.object({ account: rowId });
const at = (input: { account: number }, tx: Tx) => nodeOfAccount(tx, input.account);

/** Opens an account for a person. It has no password and no role yet. */
export const createAccount = action({
  name: "people.create-account",
  may: "accounts.manage",
  input: z.object({ person: rowId, login: text(60) }),
  at: (input, tx) => nodeOfPerson(tx, input.person),
  run: async (act, input) => {
    const person = await holdPerson(act, input.person);
    if ("code" in person) return refused(person);
    const { rows } = await sql<{ id: number }>`select id from person where same_as = ${person.id}`.execute(
      act.tx,
    );
    const present = await accountsOf(act.tx, { persons: rows.map((row) => row.id) });
    if (present.length > 0) return refused(refuse("has-account", { account: present[0]?.id ?? 0 }));
    const made = await createIt(act.tx, {
      login: input.login,
      person: person.id,
      passwordHash: null,
      now: act.now,
    });
    if (!made.ok) return made;
    act.about("account", made.value, { person: person.id });
    await act.announce("account.opened", { account: made.value, person: person.id });
    return done({ account: made.value });
  },
});

/** Lets the owner set a new password with a word, of which only the hash comes here. An older word is void. */
export const letSetPassword = action({
  name: "people.let-set-password",
  may: "accounts.manage",
  input: z.object({ account: rowId, wordHash: z.string().regex(/^[0-9a-f]{64}$/) }),
  at,
  run: async (act, input) => {
    const account = await holdAccount(act, input.account);
    if ("code" in account) return refused(account);
    if (account.closed) return refused(refuse("account-closed"));
    await allowReset(act.tx, {
      account: account.id,
      wordHash: input.wordHash,
      by: act.by.account,
      now: act.now,
    });
    act.about("account", account.id);
    return done({ account: account.id });
  },
});

/** Closes an account: it is out at once, and its roles end. */
export const closeAccount = action({
  name: "people.close-account",
  may: "accounts.manage",
  input: aboutAccount,
  at,
  run: async (act, input) => {
    const account = await holdAccount(act, input.account);
    if ("code" in account) return refused(account);
    if (account.closed) return refused(refuse("account-closed"));
    const grants = await grantsOf(act.tx, [account.id], dayOf(act.now));
    const ended = await endGrants(
      act,
      grants.filter((grant) => grant.open),
    );
    if (!ended.ok) return ended;
    await closeIt(act.tx, account.id, act.now);
    act.about("account", account.id, { ended: grants.filter((grant) => grant.open).length });
    await act.announce("account.closed", { account: account.id });
    return done({ account: account.id });
  },
});

/** Opens a closed account again. It needs a new password, and roles are given anew. */
export const reopenAccount = action({
  name: "people.reopen-account",
  may: "accounts.manage",
  input: aboutAccount,
  at,
  run: async (act, input) => {
    const account = await holdAccount(act, input.account);
    if ("code" in account) return refused(account);
    if (!account.closed) return refused(refuse("account-open"));
    await reopenIt(act.tx, account.id);
    act.about("account", account.id);
    return done({ account: account.id });
  },
});

/** Takes the second factor away from somebody whose telephone is lost. All sessions end: whose it is now is unknown. */
export const dropSecondFactor = action({
  name: "people.drop-second-factor",
  may: "accounts.manage",
  input: aboutAccount,
  at,
  run: async (act, input) => {
    const account = await holdAccount(act, input.account);
    if ("code" in account) return refused(account);
    if (!(await dropIt(act.tx, account.id))) return refused(refuse("second-factor-off"));
    await endSessions(act.tx, account.id, {}, act.now);
    act.about("account", account.id);
    return done({ account: account.id });
  },
});
