/** Steps shared by the acts of the room; they run inside the act's transaction. */
import { sql } from "kysely";
import type { Trilingual } from "#basics";
import { sortKey } from "#kazakh";
import type { Tx } from "#platform/db";
import type { LibraryType, NodeKind } from "./rules/kinds.ts";
import { shortName } from "./rules/names.ts";
import { searchWords } from "./rules/search.ts";
import { wordsIn } from "./words/index.ts";

type Names = { title: Trilingual; own: Trilingual; honorific: Trilingual; abbreviation: Trilingual };
type Row = {
  id: number;
  kind: NodeKind;
  names: Names[];
  variants: string[];
  numbers: number[];
  types: LibraryType[];
  places: Trilingual[];
  system: number | null;
};

/** All that nodes have ever been called, for the given nodes or for all. */
async function searchable(tx: Tx, ids: readonly number[] | "all", day: string): Promise<Row[]> {
  const which = ids === "all" ? sql`true` : sql`n.id = any(${[...ids]}::bigint[])`;
  const { rows } = await sql<Row>`
    select n.id, n.kind,
      coalesce((select jsonb_agg(jsonb_build_object('title', x.title, 'own', x.own, 'honorific', x.honorific,
        'abbreviation', x.abbreviation) order by x.valid desc) from node_name x where x.node = n.id), '[]') as names,
      coalesce((select jsonb_agg(v) from node_detail d, jsonb_array_elements(d.value -> 'names') v
        where d.node = n.id and d.subject = 'variants'), '[]') as variants,
      array(select distinct x.number from node_number x where x.node = n.id) as numbers,
      array(select distinct x.type from node_type x where x.node = n.id) as types,
      coalesce((select jsonb_agg(p) from node_place x, unnest(array[x.area, x.settlement]) p where x.node = n.id), '[]')
        as places,
      s.system
    from node n left join node_system(${day}::date) s on s.node = n.id where ${which}`.execute(tx);
  return rows;
}

const inAll = <T>(of: (words: ReturnType<typeof wordsIn>) => T): T[] => [
  of(wordsIn("kk")),
  of(wordsIn("ru")),
  of(wordsIn("en")),
];

/** A branch for all ages is no children's library, and whoever looks for one does not want a hundred others. */
const spokenTypes = (types: readonly LibraryType[]): readonly LibraryType[] =>
  types.includes("adult") ? types.filter((type) => type !== "children" && type !== "youth") : types;

/** Writes the search words of nodes anew. Call it after every change of a name, number, type, place or variant. */
export async function refreshSearch(tx: Tx, ids: readonly number[] | "all", day: string): Promise<void> {
  const rows = await searchable(tx, ids, day);
  const systems = [...new Set(rows.flatMap((row) => (row.system === null ? [] : [row.system])))];
  const bySystem = new Map(
    (ids === "all" ? rows : await searchable(tx, systems, day)).map((row) => [row.id, row]),
  );
  const lines = rows.map((row) => {
    const system = row.system === null || row.system === row.id ? undefined : bySystem.get(row.system);
    const called = row.names[0] ?? { title: {}, own: {}, honorific: {}, abbreviation: {} };
    const name = shortName(
      { ...called, kind: row.kind, number: row.numbers[0] ?? null, types: row.types },
      "kk",
    );
    return {
      node: row.id,
      words: searchWords({
        names: row.names,
        variants: row.variants,
        numbers: row.numbers,
        places: row.places,
        kinds: [
          ...inAll((words) => words.called.kinds[row.kind].alone),
          ...spokenTypes(row.types).flatMap((type) =>
            inAll((words) => words.called.types[type]?.alone ?? ""),
          ),
        ],
        system: system
          ? [
              ...system.names.flatMap((one) => Object.values(one.abbreviation)),
              ...system.variants,
              ...system.places.flatMap((place) => Object.values(place)),
            ]
          : [],
      }),
      sort: sortKey(name.text),
    };
  });
  await sql`
    insert into node_search (node, words, sort)
    select node, words, sort from jsonb_to_recordset(${JSON.stringify(lines)}::jsonb) as t(node bigint, words text, sort text)
    on conflict (node) do update set words = excluded.words, sort = excluded.sort`.execute(tx);
}
