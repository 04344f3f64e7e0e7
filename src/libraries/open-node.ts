/** The step that opens a node of any kind; the acts that add one differ only in who may and where. */
import { done, type Outcome, type Refusal, refuse, refused, type Trilingual } from "#basics";
import type { Act } from "#platform/acts";
import { dayOf } from "#platform/i18n/rules";
import { numberTrouble, takeNumber } from "./numbers.ts";
import { codeTaken } from "./questions/checks.ts";
import { lineage } from "./questions/lineage.ts";
import { nodesByIds, type TreeNode } from "./questions/tree.ts";
import { isNumbered, mayStandUnder, type NodeKind, type PartnerKind, type Territory } from "./rules/kinds.ts";
import { hasName, type Names } from "./rules/names.ts";
import { refreshSearch } from "./search-words.ts";
import { insertDated, insertNode, lockNodes } from "./store.ts";

export type NewPlace = {
  territory?: Territory | undefined;
  area: Trilingual;
  settlement: Trilingual;
  address: Trilingual;
  latitude?: number | undefined;
  longitude?: number | undefined;
};

export type NewNode = {
  kind: NodeKind;
  /** null for a region alone. */
  parent: number | null;
  code?: string | undefined;
  /** The first day; without it, "as long as is known". */
  from?: string | undefined;
  names: Names;
  number?: number | undefined;
  types: readonly string[];
  place?: NewPlace | undefined;
  partnerKind?: PartnerKind;
  root?: boolean;
};

/** Opens a node and everything that is known of it from its first day. */
export async function openNode(act: Act, node: NewNode): Promise<Outcome<{ node: number }>> {
  const { tx } = act;
  const day = dayOf(act.now);
  const path = node.parent === null ? [] : await lineage(tx, node.parent, day);
  await lockNodes(tx, path);
  const found = new Map((await nodesByIds(tx, path, day)).map((one) => [one.id, one]));
  const above = path.flatMap((id) => found.get(id) ?? []);
  const system = above.find((one) => one.kind === "system");
  const refusals = [...(await troubles(act, node, above)), ...(await troubleOfNumber(act, node, system))];
  if (refusals.length > 0) return refused(...refusals);

  const days = { from: node.from ?? null, to: null };
  const { kind, code, root = false, partnerKind, names, place, number } = node;
  const id = await insertNode(tx, { kind, code, root, partnerKind, madeBy: act.by.account });
  if (node.parent !== null) {
    const tie = { kind: "part-of", node: id, other: node.parent, made_by: act.by.account };
    await insertDated(tx, "node_relation", tie, days);
  }
  await insertDated(tx, "node_name", { node: id, ...names }, days);
  if (number !== undefined && system) {
    await takeNumber(tx, { node: id, system: system.id, number }, days);
  }
  for (const type of node.types) await insertDated(tx, "node_type", { node: id, type }, days);
  if (place) await insertDated(tx, "node_place", { node: id, ...place }, days);
  await refreshSearch(tx, [id], node.from && node.from > day ? node.from : day);
  act.about("node", id, { kind, parent: node.parent, number: number ?? null, from: days.from });
  await act.announce("node.added", { node: id, kind, parent: node.parent }, id);
  return done({ node: id });
}

async function troubles(act: Act, node: NewNode, above: readonly TreeNode[]): Promise<Refusal[]> {
  const found: Refusal[] = [];
  const [parent] = above;
  if (
    !mayStandUnder(
      node.kind,
      above.map((one) => one.kind),
    )
  ) {
    found.push(refuse("parent-not-allowed", { kind: node.kind, parent: parent?.kind ?? null }, "parent"));
  }
  if (above.some((one) => one.state === "closed")) found.push(refuse("closed-node", {}, "parent"));
  if (!hasName(node.names, node.number)) found.push(refuse("no-name", {}, "names.title.kk"));
  if (node.number !== undefined && !isNumbered(node.kind))
    found.push(refuse("number-not-here", {}, "number"));
  if (node.code && (await codeTaken(act.tx, node.code))) found.push(refuse("code-taken", {}, "code"));
  return found;
}

/** Numbers are everyday names within a system; whose it is on any day of the new one's life is told (NET-09). */
async function troubleOfNumber(act: Act, node: NewNode, system: TreeNode | undefined): Promise<Refusal[]> {
  if (node.number === undefined || !isNumbered(node.kind)) return [];
  if (!system) return [refuse("number-not-here", {}, "number")];
  const days = { from: node.from ?? null, to: null };
  const trouble = await numberTrouble(act.tx, { system: system.id, number: node.number }, days);
  return trouble ? [trouble] : [];
}
