/**
 * The step that plants a whole tree at once: for a new house whose network is known from a list, and for the
 * demonstration region. It writes what the acts would write, in a dozen statements instead of some thousand, and
 * keeps the same rules: a list that breaks one is refused with the line's code, and nothing is planted.
 */
import { sql } from "kysely";
import { done, type Outcome, type Refusal, refuse, refused, type Trilingual } from "#basics";
import type { Tx } from "#platform/db";
import type { NewPlace } from "./open-node.ts";
import type { Days } from "./rules/days.ts";
import type { Details, Subject } from "./rules/details.ts";
import { isNumbered, mayStandUnder, type NodeKind, type PartnerKind } from "./rules/kinds.ts";
import { hasName, type Names } from "./rules/names.ts";
import type { WrittenTie } from "./rules/ties.ts";
import { refreshSearch } from "./search-words.ts";

export type Planted = {
  code: string;
  kind: NodeKind;
  root?: boolean;
  partnerKind?: PartnerKind;
  /** Codes of the nodes above with their days; they stand before this one in the list. None for a region. */
  parents: readonly (Partial<Days> & { code: string })[];
  names: Names;
  number?: number;
  types: readonly string[];
  place?: NewPlace;
  details: Partial<Details>;
  ties?: readonly { kind: WrittenTie; other: string; note?: Trilingual }[];
};

/** Plants the list from top to bottom. Returns the id of each code. */
export async function plantNodes(
  tx: Tx,
  list: readonly Planted[],
  today: string,
): Promise<Outcome<Map<string, number>>> {
  const refusals = troublesOf(list);
  if (refusals.length > 0) return refused(...refusals);
  const ids = await plantIds(tx, list);
  const id = (code: string): number => ids.get(code) ?? 0;
  const day = (span: Partial<Days>): Days => ({ from: span.from ?? null, to: span.to ?? null });
  const systems = new Map<string, string>();
  for (const one of list)
    systems.set(
      one.code,
      one.kind === "system" ? one.code : (systems.get(one.parents.at(-1)?.code ?? "") ?? ""),
    );

  await plantRows(tx, "node_relation", [
    ...list.flatMap((one) =>
      one.parents.map((parent) => ({
        ...day(parent),
        kind: "part-of",
        node: id(one.code),
        other: id(parent.code),
        note: {},
      })),
    ),
    ...list.flatMap((one) =>
      (one.ties ?? []).map((tie) => ({
        kind: tie.kind,
        node: id(one.code),
        other: id(tie.other),
        note: tie.note ?? {},
      })),
    ),
  ]);
  await plantRows(
    tx,
    "node_name",
    list.map((one) => ({ node: id(one.code), ...one.names })),
  );
  await plantRows(
    tx,
    "node_number",
    list
      .filter((one) => one.number !== undefined)
      .map((one) => ({ node: id(one.code), system: id(systems.get(one.code) ?? ""), number: one.number })),
  );
  await plantRows(
    tx,
    "node_type",
    list.flatMap((one) => one.types.map((type) => ({ node: id(one.code), type }))),
  );
  await plantRows(
    tx,
    "node_place",
    list.flatMap((one) => (one.place ? [{ node: id(one.code), ...one.place }] : [])),
  );
  await plantRows(
    tx,
    "node_detail",
    list.flatMap((one) =>
      (Object.entries(one.details) as [Subject, object][]).map(([subject, value]) => ({
        node: id(one.code),
        subject,
        value,
      })),
    ),
  );
  await refreshSearch(tx, "all", today);
  return done(ids);
}

function troublesOf(list: readonly Planted[]): Refusal[] {
  const found: Refusal[] = [];
  const kinds = new Map<string, readonly NodeKind[]>();
  for (const one of list) {
    const say = (code: string) => found.push(refuse(code, { code: one.code }, one.code));
    if (kinds.has(one.code)) say("code-taken");
    const above = one.parents.map((parent) => kinds.get(parent.code));
    if (above.some((path) => path === undefined)) say("no-such-parent");
    const paths = above.length === 0 ? [[]] : above.filter((path) => path !== undefined);
    if (paths.some((path) => !mayStandUnder(one.kind, path))) say("parent-not-allowed");
    if (!hasName(one.names, one.number)) say("no-name");
    if (one.number !== undefined && !isNumbered(one.kind)) say("number-not-here");
    kinds.set(one.code, [one.kind, ...(above.at(-1) ?? [])]);
  }
  return found;
}

async function plantIds(tx: Tx, list: readonly Planted[]): Promise<Map<string, number>> {
  const lines = list.map(({ code, kind, root = false, partnerKind = null }) => ({
    code,
    kind,
    root,
    partner_kind: partnerKind,
  }));
  const { rows } = await sql<{ id: number; code: string }>`
    insert into node (code, kind, root, partner_kind)
    select code, kind, root, partner_kind from jsonb_to_recordset(${JSON.stringify(lines)}::jsonb)
      as t(code text, kind text, root boolean, partner_kind text)
    returning id, code`.execute(tx);
  return new Map(rows.map((row) => [row.code, row.id]));
}

const shapes = {
  node_relation: "kind text, node bigint, other bigint, note jsonb",
  node_name: "node bigint, title jsonb, own jsonb, honorific jsonb, abbreviation jsonb",
  node_number: "node bigint, system bigint, number integer",
  node_type: "node bigint, type text",
  node_place:
    "node bigint, territory text, area jsonb, settlement jsonb, address jsonb, latitude double precision, longitude double precision",
  node_detail: "node bigint, subject text, value jsonb",
} as const;

async function plantRows(
  tx: Tx,
  table: keyof typeof shapes,
  rows: readonly (object & Partial<Days>)[],
): Promise<void> {
  const shape = shapes[table];
  const names = sql.raw(shape.replace(/ (?:text|bigint|jsonb|integer|boolean|double precision)/g, ""));
  await sql`
    insert into ${sql.table(table)} (${names}, valid)
    select ${names}, daterange("from", "to") from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as t(${sql.raw(shape)}, "from" date, "to" date)`.execute(tx);
}
