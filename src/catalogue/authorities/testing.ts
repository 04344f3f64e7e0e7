/** For tests: authorities told in few words, and a valid input for each act of the subject. */
import { sql } from "kysely";
import { type Trilingual, theHouse } from "#basics";
import { type AnyAction, type Ground, perform } from "#platform/acts";
import { addAuthority, editAuthority } from "./actions/edit-authority.ts";
import { mergeAuthorities } from "./actions/merge-authorities.ts";
import { relateAuthorities } from "./actions/relate-authorities.ts";
import type { AuthorityFacts } from "./rules/facts.ts";

async function byHouse<T>(ground: Ground, action: AnyAction, input: unknown): Promise<T> {
  const outcome = await perform({ ground, actor: theHouse, door: "cli" }, action, input);
  if (!outcome.ok) throw new Error(`${action.name}: ${JSON.stringify(outcome.refusals)}`);
  return outcome.value as T;
}

export type ToldAuthority = {
  kind?: AuthorityFacts["kind"];
  heading: Trilingual;
  variants?: string[];
  born?: number;
  died?: number;
  numbers?: AuthorityFacts["numbers"];
};

/** Made by the real act. */
export async function someAuthority(ground: Ground, node: number, told: ToldAuthority): Promise<number> {
  const { kind = "person", heading, variants = [], born, died, numbers = [] } = told;
  return (
    await byHouse<{ authority: number }>(ground, addAuthority, {
      node,
      kind,
      heading,
      variants: variants.map((text) => ({ text, kind: "variant" })),
      began: { year: born },
      ended: { year: died },
      numbers,
      different: true,
    })
  ).authority;
}

let made = 0;
/** One whose name nobody else has. */
const strange = (ground: Ground, node: number, kind: AuthorityFacts["kind"] = "person"): Promise<number> => {
  const letters = [...String(++made)].map((digit) => "абвгдежзик"[Number(digit)]).join("");
  return someAuthority(ground, node, { kind, heading: { kk: `Үлгіұлы${letters}, Сынақ${letters}` } });
};

/** A heading that leads to nothing, as if a record had brought it. */
export async function someHeading(ground: Ground): Promise<number> {
  const text = `Сынақов${++made}, Ә.`;
  const { rows } = await sql<{ id: number }>`
    insert into heading (kind, text, key, near, weak, uses)
    values ('person', ${text}, ${`p:${text}`}, ${`p:${text}`}, true, 1) returning id`.execute(ground.db.sql);
  return rows[0]?.id ?? 0;
}

export const authoritySamples: Record<string, (ground: Ground, node: number) => Promise<unknown>> = {
  "authorities.add": async (_, node) => ({ node, kind: "topic", heading: { kk: "Сынақ тақырыбы" } }),
  "authorities.edit": async (ground, node) => ({
    node,
    authority: await strange(ground, node),
    version: 1,
    kind: "person",
    heading: { kk: "Түзетілген, Атау" },
  }),
  "authorities.restore": async (ground, node) => {
    const authority = await strange(ground, node);
    const edited = { node, authority, version: 1, kind: "person", heading: { kk: `Өзгерген${made}, Атау` } };
    await byHouse(ground, editAuthority, edited);
    return { node, authority, version: 1, seen: 2 };
  },
  "authorities.merge": async (ground, node) => ({
    node,
    authority: await strange(ground, node),
    into: await strange(ground, node),
  }),
  "authorities.unmerge": async (ground, node) => {
    const pair = { node, authority: await strange(ground, node), into: await strange(ground, node) };
    return { node, merge: (await byHouse<{ merge: number }>(ground, mergeAuthorities, pair)).merge };
  },
  "authorities.keep-apart": async (ground, node) => ({
    node,
    authority: await strange(ground, node),
    other: await strange(ground, node),
  }),
  "authorities.relate": async (ground, node) => ({
    node,
    authority: await strange(ground, node),
    relation: "related",
    other: await strange(ground, node),
  }),
  "authorities.unrelate": async (ground, node) => {
    const pair = { authority: await strange(ground, node), other: await strange(ground, node) };
    const told = { node, ...pair, relation: "related" };
    return {
      node,
      relation: (await byHouse<{ relation: number }>(ground, relateAuthorities, told)).relation,
    };
  },
  "authorities.link-headings": async (ground, node) => ({
    node,
    headings: [await someHeading(ground)],
    authority: await strange(ground, node),
  }),
  "authorities.unlink-headings": async (ground, node) => ({
    node,
    headings: [await someHeading(ground)],
    none: true,
  }),
  "authorities.make-from-headings": async (_, node) => ({ node }),
};

/** A place, for tests of what needs one. */
export const somePlace = (ground: Ground, node: number, heading: Trilingual): Promise<number> =>
  someAuthority(ground, node, { kind: "place", heading });
