import { sql } from "kysely";
import type { Trilingual } from "#basics";
import type { Days } from "../rules/days.ts";
import type { RelationKind } from "../rules/kinds.ts";
import type { Names } from "../rules/names.ts";
import type { Reading } from "./tree.ts";

/** One thing that was once otherwise, with the days on which it was so. */
export type Fact = Days &
  (
    | { what: "name"; names: Names }
    | { what: "number"; number: number; system: number }
    | { what: "parent"; node: number }
    | { what: "type"; type: string }
    | { what: "state"; state: "paused" | "closed"; reason: Trilingual }
    | { what: "place"; settlement: Trilingual; address: Trilingual }
    | { what: "successor"; node: number }
    | { what: "predecessor"; node: number }
  );

/** All that a node has been, latest first: names, numbers, places in the tree, types, states, who came before and after. */
export async function historyOf(db: Reading, node: number): Promise<Fact[]> {
  const { rows } = await sql<{ from: string | null; to: string | null; fact: Omit<Fact, "from" | "to"> }>`
    select lower(valid)::text as "from", upper(valid)::text as "to", fact from (
      select valid, jsonb_build_object('what', 'name', 'names', jsonb_build_object('title', title, 'own', own,
        'honorific', honorific, 'abbreviation', abbreviation)) as fact from node_name where node = ${node}
      union all select valid, jsonb_build_object('what', 'number', 'number', number, 'system', system)
        from node_number where node = ${node}
      union all select valid, jsonb_build_object('what', 'parent', 'node', other)
        from node_relation where node = ${node} and kind = 'part-of'
      union all select valid, jsonb_build_object('what', 'type', 'type', type) from node_type where node = ${node}
      union all select valid, jsonb_build_object('what', 'state', 'state', state, 'reason', reason)
        from node_state where node = ${node}
      union all select valid, jsonb_build_object('what', 'place', 'settlement', settlement, 'address', address)
        from node_place where node = ${node}
      union all select valid, jsonb_build_object('what', 'successor', 'node', other)
        from node_relation where node = ${node} and kind = 'successor'
      union all select valid, jsonb_build_object('what', 'predecessor', 'node', node)
        from node_relation where other = ${node} and kind = 'successor'
    ) all_facts
    order by lower(valid) desc nulls last, fact ->> 'what', upper(valid) desc nulls first`.execute(db);
  return rows.map(({ from, to, fact }) => ({ from, to, ...fact }) as Fact);
}

export type Tie = Days & { id: number; kind: RelationKind; node: number; other: number; note: Trilingual };

/** The ties of a node besides the tree, in both directions, that hold on a day or later. */
export async function tiesOf(db: Reading, node: number, day: string): Promise<Tie[]> {
  const { rows } = await sql<Tie>`
    select id, kind, node, other, note, lower(valid)::text as "from", upper(valid)::text as "to" from node_relation
    where kind in ('serves', 'hosted-by', 'methodical-centre') and ${node}::bigint in (node, other)
      and valid && daterange(${day}::date, null)
    order by kind, lower(valid) nulls first, id`.execute(db);
  return rows;
}
