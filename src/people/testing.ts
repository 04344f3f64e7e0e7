/** For tests of all rooms: persons with and without accounts, and a valid input for each act of this room. */
import { sql } from "kysely";
import { type Actor, type Grant, theHouse } from "#basics";
import { type AnyAction, type Caller, type Ground, perform } from "#platform/acts";
import { newResetWord } from "#platform/auth";
import { closeAccount, createAccount } from "./actions/accounts.ts";
import { addPerson } from "./actions/add-person.ts";
import { mergePersons } from "./actions/merge.ts";
import { addPost } from "./actions/posts.ts";
import { giveRole } from "./actions/roles.ts";
import type { PersonNames } from "./rules/names.ts";
import { permissionsOfRole, type RoleCode } from "./rules/roles.ts";

async function byHouse<T>(ground: Ground, action: AnyAction, input: unknown): Promise<T> {
  const caller: Caller = { ground, actor: theHouse, door: "cli" };
  const outcome = await perform(caller, action, input);
  if (!outcome.ok) throw new Error(`${action.name}: ${JSON.stringify(outcome.refusals)}`);
  return outcome.value as T;
}

let made = 0;

/** A person kept at a node; without names, somebody whose name is like nobody's. */
export async function somePerson(ground: Ground, node: number, names?: PersonNames): Promise<number> {
  const letters = [...String(++made)].map((digit) => "абвгдежзик"[Number(digit)]).join("");
  const given = names ?? { kk: { surname: `Сынақов${letters}`, given: "Әл" } };
  return (await byHouse<{ person: number }>(ground, addPerson, { node, names: given, different: true }))
    .person;
}

/** The number of a title of the vocabulary. */
export async function postTitleOf(ground: Ground, code: string): Promise<number> {
  const { rows } = await sql<{ id: number }>`select id from post_title where code = ${code}`.execute(
    ground.db.sql,
  );
  return rows[0]?.id ?? 0;
}

export async function somePost(
  ground: Ground,
  person: number,
  node: number,
  from = "2025-09-01",
): Promise<number> {
  const title = await postTitleOf(ground, "librarian");
  return (await byHouse<{ post: number }>(ground, addPost, { person, node, title, fraction: 1, from })).post;
}

export type Somebody = { person: number; account: number; login: string; actor: Actor };

/** A person with an account and roles, as the one who acts. */
export async function somebody(
  ground: Ground,
  node: number,
  ...roles: readonly { role: RoleCode; node: number }[]
): Promise<Somebody> {
  const person = await somePerson(ground, node);
  const login = `test-${person}`;
  const { account } = await byHouse<{ account: number }>(ground, createAccount, { person, login });
  for (const { role, node: at } of roles) await byHouse(ground, giveRole, { account, role, node: at });
  const grants: Grant[] = roles.map((one) => ({ ...one, permissions: permissionsOfRole(one.role) }));
  return { person, account, login, actor: { account, person, grants } };
}

/** A valid input for each act, touching a node. What it needs is made there first. */
export const samples: Record<string, (ground: Ground, node: number) => Promise<unknown>> = {
  "people.add-person": async (_ground, node) => ({
    node,
    names: { kk: { surname: "Үлгіқызы", given: `Сынақ` } },
    different: true,
  }),
  "people.edit-names": async (ground, node) => ({
    person: await somePerson(ground, node),
    version: 1,
    names: { ru: { surname: "Пробная", given: "Запись" } },
  }),
  "people.correct-own-names": async () => ({
    version: 1,
    names: { ru: { surname: "Пробная", given: "Запись" } },
  }),
  "people.merge-persons": async (ground, node) => ({
    person: await somePerson(ground, node),
    into: await somePerson(ground, node),
  }),
  "people.undo-merge": async (ground, node) => {
    const pair = { person: await somePerson(ground, node), into: await somePerson(ground, node) };
    return { merge: (await byHouse<{ merge: number }>(ground, mergePersons, pair)).merge };
  },
  "people.keep-apart": async (ground, node) => ({
    person: await somePerson(ground, node),
    other: await somePerson(ground, node),
  }),
  "people.add-post": async (ground, node) => ({
    person: await somePerson(ground, node),
    node,
    title: await postTitleOf(ground, "librarian"),
    fraction: "0,25",
    from: "2026-09-01",
  }),
  "people.edit-post": async (ground, node) => ({
    post: await somePost(ground, await somePerson(ground, node), node),
    version: 1,
    title: await postTitleOf(ground, "bibliographer"),
    fraction: 0.5,
    from: "2025-09-01",
  }),
  "people.end-post": async (ground, node) => ({
    post: await somePost(ground, await somePerson(ground, node), node),
    version: 1,
    last: "2026-11-30",
  }),
  "people.hand-over": async (ground, node) => {
    const person = await somePerson(ground, node);
    await somePost(ground, person, node);
    return { person, node };
  },
  "people.add-post-title": async () => ({ name: { kk: "Сынақ қызметі" } }),
  "people.create-account": async (ground, node) => ({
    person: await somePerson(ground, node),
    login: "somebody-new",
  }),
  "people.let-set-password": async (ground, node) => ({
    account: (await somebody(ground, node)).account,
    wordHash: newResetWord().wordHash,
  }),
  "people.close-account": async (ground, node) => ({ account: (await somebody(ground, node)).account }),
  "people.reopen-account": async (ground, node) => {
    const { account } = await somebody(ground, node);
    await byHouse(ground, closeAccount, { account });
    return { account };
  },
  "people.drop-second-factor": async (ground, node) => {
    const { account } = await somebody(ground, node);
    await sql`update account set totp_secret = '\\x00', totp_confirmed_at = now() where id = ${account}`.execute(
      ground.db.sql,
    );
    return { account };
  },
  "people.give-role": async (ground, node) => ({
    account: (await somebody(ground, node)).account,
    role: "librarian",
    node,
  }),
  "people.end-role": async (ground, node) => {
    const { account } = await somebody(ground, node, { role: "librarian", node });
    const { rows } = await sql<{ id: number }>`select id from role_grant where account = ${account}`.execute(
      ground.db.sql,
    );
    return { grant: rows[0]?.id };
  },
};
