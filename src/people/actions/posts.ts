/** Posts: for what somebody is paid or elected, where and when. Many a person holds several at once (ROL-13). */
import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import { z } from "zod";
import { done, type Refusal, refuse, refused } from "#basics";
import { action, trilingualRequired } from "#platform/acts";
import type { Tx } from "#platform/db";
import { dayOf } from "#platform/i18n/rules";
import { type Grant, grantsToPropose } from "../questions/grants.ts";
import { nodeOfPerson } from "../questions/person.ts";
import { kindOfNode, nodesWithin } from "../questions/within.ts";
import { day, fraction, optionalDay, rowId, version } from "../shapes.ts";
import { insertPost, lockPersons, movePerson, updatePost } from "../store.ts";
import { holdPerson } from "./edit-names.ts";

const given = { title: rowId, fraction, from: day, last: optionalDay };
type Given = { title: number; fraction?: number | undefined; from: string; last?: string | undefined };
type Where = { person: number; node: number; except?: number };

/** All that is wrong with a post at once. */
async function postRefusals(tx: Tx, post: Given, where: Where): Promise<Refusal[]> {
  const found = await sql<{ elected: boolean }>`
    select elected from post_title where id = ${post.title} and withdrawn_at is null`.execute(tx);
  const title = found.rows[0];
  const refusals: Refusal[] = [];
  if (!title) refusals.push(refuse("not-a-choice", {}, "title"));
  if (title?.elected && post.fraction !== undefined)
    refusals.push(refuse("elected-has-no-fraction", {}, "fraction"));
  if (title && !title.elected && post.fraction === undefined)
    refusals.push(refuse("fraction-needed", {}, "fraction"));
  if (post.last !== undefined && post.last < post.from) {
    refusals.push(refuse("ends-before-start", {}, "last"));
    return refusals;
  }
  const overlapping = await sql`
    select 1 from post o join person p on p.id = o.person
    where p.same_as = ${where.person} and o.node = ${where.node} and o.title = ${post.title}
      and o.id <> ${where.except ?? 0}
      and o.valid && daterange(${post.from}::date, ${post.last ?? null}::date, '[]')`.execute(tx);
  if (overlapping.rows.length > 0) refusals.push(refuse("post-overlaps", {}, "from"));
  return refusals;
}

const rowOf = (input: Given) => ({
  title: input.title,
  fraction: input.fraction ?? null,
  from: input.from,
  to: input.last ?? null,
});

/** Gives a person a post at a node of one's own, also one whom another system keeps. */
export const addPost = action({
  name: "people.add-post",
  may: "people.edit",
  input: z.object({ person: rowId, node: rowId, ...given }),
  at: async (input, tx) => ((await kindOfNode(tx, input.node)) ? input.node : "no-such"),
  run: async (act, input) => {
    const person = await holdPerson(act, input.person);
    if ("code" in person) return refused(person);
    const kind = await kindOfNode(act.tx, input.node);
    const refusals = await postRefusals(act.tx, input, { person: person.id, node: input.node });
    if (kind === "partner") refusals.push(refuse("not-a-choice", {}, "node"));
    if (refusals.length > 0) return refused(...refusals);
    const post = await insertPost(act.tx, {
      person: person.id,
      node: input.node,
      ...rowOf(input),
      by: act.by.account,
      now: act.now,
    });
    act.about("person", person.id, { post });
    await act.announce("post.began", { person: person.id, post });
    return done({ post });
  },
});

type HeldPost = { id: number; person: number; node: number; version: number; from: string; title: number };

async function holdPost(tx: Tx, id: number): Promise<HeldPost | undefined> {
  const { rows } = await sql<HeldPost>`
    select o.id, p.same_as as person, o.node, o.version, lower(o.valid) as "from", o.title
    from post o join person p on p.id = o.person where o.id = ${id} for update of o`.execute(tx);
  return rows[0];
}

async function nodeOfPost(tx: Tx, id: number): Promise<number | "no-such"> {
  const { rows } = await sql<{ node: number }>`select node from post where id = ${id}`.execute(tx);
  return rows[0]?.node ?? "no-such";
}

/** Mends what was entered wrongly. Moving to another place is an end and a beginning, not a mending. */
export const editPost = action({
  name: "people.edit-post",
  may: "people.edit",
  input: z.object({ post: rowId, version, ...given }),
  at: (input, tx) => nodeOfPost(tx, input.post),
  run: async (act, input) => {
    const post = await holdPost(act.tx, input.post);
    if (!post) return refused(refuse("no-such"));
    if (post.version !== input.version) return refused(refuse("changed-meanwhile"));
    const refusals = await postRefusals(act.tx, input, { ...post, except: post.id });
    if (refusals.length > 0) return refused(...refusals);
    await updatePost(act.tx, post.id, rowOf(input));
    act.about("person", post.person, { post: post.id });
    return done({ post: post.id });
  },
});

/** Ends a post on its last day and proposes which roles to end with it; it ends none by itself. */
export const endPost = action({
  name: "people.end-post",
  may: "people.edit",
  input: z.object({ post: rowId, version, last: day }),
  at: (input, tx) => nodeOfPost(tx, input.post),
  run: async (act, input) => {
    const post = await holdPost(act.tx, input.post);
    if (!post) return refused(refuse("no-such"));
    if (post.version !== input.version) return refused(refuse("changed-meanwhile"));
    if (input.last < post.from) return refused(refuse("ends-before-start", {}, "last"));
    await sql`update post set valid = daterange(lower(valid), ${input.last}::date, '[]'), version = version + 1
      where id = ${post.id}`.execute(act.tx);
    act.about("person", post.person, { post: post.id });
    await act.announce("post.ended", { person: post.person, post: post.id });
    const proposed: Grant[] = await grantsToPropose(act.tx, post, dayOf(act.now));
    return done({ post: post.id, person: post.person, proposed: proposed.map((grant) => grant.id) });
  },
});

/** Hands a person over to another node, where a post is held: from then on names and account are kept there. */
export const handOver = action({
  name: "people.hand-over",
  may: "people.edit",
  input: z.object({ person: rowId, node: rowId }),
  at: (input, tx) => nodeOfPerson(tx, input.person),
  run: async (act, input) => {
    const person = (await lockPersons(act.tx, [input.person])).get(input.person);
    if (!person) return refused(refuse("no-such"));
    const today = dayOf(act.now);
    const below = await nodesWithin(act.tx, [input.node], today);
    const { rows } = await sql`
      select 1 from post o join person p on p.id = o.person
      where p.same_as = ${person.same_as} and o.node = any(${below}::bigint[])
        and (upper(o.valid) is null or upper(o.valid) > ${today}::date)`.execute(act.tx);
    if (rows.length === 0) return refused(refuse("post-not-here", {}, "node"));
    await movePerson(act.tx, person.id, input.node);
    act.about("person", person.id, { from: person.node, to: input.node });
    return done({ person: person.id });
  },
});

/** Adds a title to the vocabulary of posts, which is one for the region. */
export const addPostTitle = action({
  name: "people.add-post-title",
  may: "people.edit",
  input: z.object({ name: trilingualRequired(200), elected: z.boolean().default(false) }),
  at: () => null,
  run: async (act, input) => {
    const same = await sql`
      select 1 from post_title where withdrawn_at is null
        and (lower(name ->> 'kk') = lower(${input.name.kk ?? null}) or lower(name ->> 'ru') = lower(${input.name.ru ?? null}))`.execute(
      act.tx,
    );
    if (same.rows.length > 0) return refused(refuse("title-taken", {}, "name"));
    const { rows } = await sql<{ id: number }>`
      insert into post_title (code, name, elected)
      values (${`own-${randomUUID()}`}, ${JSON.stringify(input.name)}::jsonb, ${input.elected})
      returning id`.execute(act.tx);
    const title = rows[0]?.id ?? 0;
    act.about("post-title", title);
    return done({ title });
  },
});
