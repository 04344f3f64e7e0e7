import type { Lang, Trilingual } from "#basics";
import { pick } from "#basics";
import { lineage, nodesByIds, type TreeNode } from "#libraries";
import { fullName } from "#libraries/rules";
import { initialsName, type NameOrder, type PersonNames, pickName } from "../rules/names.ts";
import { namesOfPersons } from "./names-of-persons.ts";
import { postsOf, standingOf } from "./person.ts";
import { nodesWithin, type Reading } from "./within.ts";

/** Under a news item or a talk: who, in which post, of which unit (ROL-05, NET-06). */
export type Byline = {
  person: number;
  names: PersonNames;
  post: Trilingual | null;
  /** From the unit itself up to the library: a sector, its department, the library. */
  units: TreeNode[];
};

/**
 * The byline of a person on a day; that of last year names last year's post and department. `at` chooses the post
 * among several: the one at that node or below. Else the largest counts.
 */
export async function bylineOf(
  db: Reading,
  asked: { person: number; day: string; at?: number },
): Promise<Byline | undefined> {
  const names = (await namesOfPersons(db, [asked.person])).get(asked.person);
  if (!names) return undefined;
  const posts = (await postsOf(db, [await standingOf(db, asked.person)], asked.day)).filter(
    (post) => post.current,
  );
  const below = asked.at === undefined ? undefined : new Set(await nodesWithin(db, [asked.at], asked.day));
  const post = posts.find((one) => below?.has(one.node)) ?? posts[0];
  if (!post) return { person: asked.person, names, post: null, units: [] };
  const path = await lineage(db, post.node, asked.day);
  const nodes = new Map((await nodesByIds(db, path, asked.day)).map((node) => [node.id, node]));
  const units: TreeNode[] = [];
  for (const id of path) {
    const node = nodes.get(id);
    if (!node) continue;
    units.push(node);
    if (node.kind !== "department") break;
  }
  return { person: asked.person, names, post: post.titleName, units };
}

/** «А.С. Ахметова, бөлім басшысы, Өлкетану бөлімі, Орталық қалалық кітапхана»: parts side by side, no endings. */
export function bylineText(byline: Byline, lang: Lang, order: NameOrder = "given-first"): string {
  const picked = pickName(byline.names, lang);
  return [
    picked && initialsName(picked.name, order),
    pick(byline.post ?? undefined, lang)?.text,
    ...byline.units.map((unit) => fullName(unit, lang).text),
  ]
    .filter(Boolean)
    .join(", ");
}
