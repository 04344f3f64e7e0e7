/** What was merged into a record is found by its words too: another spelling, another ISBN, another cataloguer's title. */
import { sql } from "kysely";
import type { Description } from "#formats/rules";
import type { Tx } from "#platform/db";
import type { SearchPart } from "#platform/search";
import type { Mending } from "../records/rules/mending.ts";

export type MergedMember = { id: number; leader: number; description: Description; mended: Mending[] | null };

/** Those that lead to these records. */
export async function mergedMembers(tx: Tx, leaders: readonly number[]): Promise<MergedMember[]> {
  const { rows } = await sql<MergedMember>`
    select id, same_as as leader, description, mended from record
    where same_as = any(${[...leaders]}::bigint[]) and same_as <> id and state = 'published' order by id`.execute(
    tx,
  );
  return rows;
}

type Text = NonNullable<SearchPart["texts"]>[number];

/** The part of the leader with the words and numbers of the others behind its own; nothing is said twice. */
export function withMembers(own: SearchPart, members: readonly SearchPart[]): SearchPart {
  if (members.length === 0) return own;
  const said = new Set<string>();
  const once = ({ field, text }: Text): boolean => {
    const name = `${field} ${text}`;
    if (said.has(name)) return false;
    said.add(name);
    return true;
  };
  const facets: Record<string, string[]> = { ...own.facets };
  for (const member of members)
    for (const [facet, values] of Object.entries(member.facets ?? {}))
      facets[facet] = [...new Set([...(facets[facet] ?? []), ...values])];
  return {
    ...own,
    texts: [...(own.texts ?? []), ...members.flatMap((member) => member.texts ?? [])].filter(once),
    numbers: [...new Set([...(own.numbers ?? []), ...members.flatMap((member) => member.numbers ?? [])])],
    facets,
  };
}
