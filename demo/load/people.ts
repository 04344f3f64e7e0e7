/**
 * The staff of the demonstration region, made by the real acts: persons with three-script names, posts, accounts and
 * roles. Every act carries a key of its own that follows from the facts, so a load that was cut short goes on where it
 * stopped and repeats nothing.
 */
import { createHash } from "node:crypto";
import { sql } from "kysely";
import { nodeByCode } from "#libraries";
import { addPerson, addPost, addPostTitle, createAccount, giveRole, postTitles } from "#people";
import { type AnyAction, type Caller, perform } from "#platform/acts";
import { accountsOf, hashPassword, setPasswordHash } from "#platform/auth";
import { demonstrationPassword } from "#platform/auth/rules";
import { dayOf } from "#platform/i18n/rules";
import { codeOf, type DemoRegion, type Named, type StaffMember } from "../region/index.ts";

export type StaffAccount = { login: string; password: string; role: string };

/** A key for `act_key`: a name as a UUID, the same at each load. */
function keyOf(...parts: string[]): string {
  const hex = createHash("sha256")
    .update(JSON.stringify(["demonstration", ...parts]))
    .digest("hex");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join(
    "-",
  );
}

async function must<T>(caller: Caller, key: string, action: AnyAction, input: unknown): Promise<T> {
  const outcome = await perform({ ...caller, key }, action, input);
  if (outcome.ok) return outcome.value as T;
  throw new Error(
    `${action.name} of the demonstration: ${JSON.stringify(outcome.refusals)} for ${JSON.stringify(input)}`,
  );
}

/** The 1 September on which a post began: `yearsAgo` whole years before the last one that has passed. */
export function beginOf(today: string, yearsAgo: number): string {
  const year = Number(today.slice(0, 4)) - (today.slice(5) < "09-01" ? 1 : 0);
  return `${year - yearsAgo}-09-01`;
}

/** The chair of the union committee is elected, whatever share of a post the facts name for the work. */
const isElected = (title: Named): boolean => (title.en ?? "").toLowerCase().includes("union");

/** The accounts of the demonstration, for the start to print. */
export const staffAccounts = (region: DemoRegion): StaffAccount[] =>
  region.staff.map(({ account }) => ({
    login: account.login,
    password: demonstrationPassword,
    role: account.roles.map(({ role }) => role).join(", "),
  }));

/** Passwords are given last: whoever has one has all the rest. */
export async function peopleAreIn({ ground }: Caller, region: DemoRegion): Promise<boolean> {
  const logins = region.staff.map(({ account }) => account.login);
  const { rows } = await sql<{ there: number }>`
    select count(*)::int as there from account
    where login = any(${logins}::text[]) and password_hash is not null`.execute(ground.db.sql);
  return rows[0]?.there === logins.length;
}

/** Loads who is not there yet. One password for all, hashed once. */
export async function loadPeople(caller: Caller, region: DemoRegion): Promise<void> {
  const { db, clock } = caller.ground;
  const today = dayOf(clock());
  const nodeOf = async (key: string): Promise<number> => {
    const node = await nodeByCode(db.sql, codeOf(key));
    if (node === undefined) throw new Error(`the demonstration names no node ${key}`);
    return node;
  };
  const titles = new Map(
    (await postTitles(db.sql)).flatMap(({ id, name }) =>
      [name.kk, name.ru].map((text) => [text ?? "", id] as const),
    ),
  );
  const titleOf = async (name: Named): Promise<number> => {
    const known = titles.get(name.kk) ?? titles.get(name.ru);
    if (known !== undefined) return known;
    const input = { name, elected: isElected(name) };
    const { title } = await must<{ title: number }>(caller, keyOf("title", name.kk), addPostTitle, input);
    titles.set(name.kk, title).set(name.ru, title);
    return title;
  };
  const accounts: number[] = [];
  for (const member of region.staff)
    accounts.push(await loadMember(caller, member, { today, nodeOf, titleOf }));
  await givePasswords(caller, accounts);
}

type Known = {
  today: string;
  nodeOf: (key: string) => Promise<number>;
  titleOf: (name: Named) => Promise<number>;
};

async function loadMember(caller: Caller, member: StaffMember, known: Known): Promise<number> {
  const { kk, ru, latin } = member.name;
  const [first] = member.posts;
  const home = await known.nodeOf(first?.node ?? "region");
  const { person } = await must<{ person: number }>(caller, keyOf(member.key, "person"), addPerson, {
    node: home,
    names: { kk, ru, latn: latin },
    different: true,
  });
  for (const [order, post] of member.posts.entries()) {
    await must(caller, keyOf(member.key, "post", String(order)), addPost, {
      person,
      node: await known.nodeOf(post.node),
      title: await known.titleOf(post.title),
      fraction: isElected(post.title) ? undefined : post.fraction,
      from: beginOf(known.today, post.yearsAgo),
    });
  }
  const { account } = await must<{ account: number }>(caller, keyOf(member.key, "account"), createAccount, {
    person,
    login: member.account.login,
  });
  for (const { role, node } of member.account.roles) {
    const input = { account, role, node: await known.nodeOf(node) };
    await must(caller, keyOf(member.key, "role", role, node), giveRole, input);
  }
  return account;
}

/** Hashing is slow on purpose: once for all of them, and only for those who have no password yet. */
async function givePasswords({ ground }: Caller, accounts: readonly number[]): Promise<void> {
  const without = (await accountsOf(ground.db.sql, { ids: accounts })).filter((one) => !one.hasPassword);
  if (without.length === 0) return;
  const hash = await hashPassword(demonstrationPassword);
  await ground.db.sql.transaction().execute(async (tx) => {
    for (const { id } of without) await setPasswordHash(tx, id, hash, false);
  });
}
