/** Choosing records: by a search, a list, an import, or their numbers. For changes of many and for files that go out. */
import { sql } from "kysely";
import { connectedEngine, type SearchEngine } from "#platform/search";
import { queryOfAddress } from "../lists/rules/asked.ts";
import type { Reading } from "../records/questions/records.ts";

/** How records are chosen, as it is kept and shown. */
export type Choice =
  | { by: "query"; address: string }
  | { by: "list"; list: number }
  | { by: "import"; run: number }
  | { by: "numbers"; numbers: number[] };

/** A change writes its choice down record by record: more are changed in two goes. */
export const mostChosen = 100_000;
const step = 20_000;

/** The numbers of the chosen records, rising; at most one more than `most`, which says that there are too many. */
export async function chosenRecords(
  db: Reading,
  choice: Choice,
  most = mostChosen,
  search: SearchEngine = connectedEngine(),
): Promise<number[]> {
  if (choice.by !== "query") return (await chosenBySql(db, choice)).slice(0, most + 1);
  const query = queryOfAddress(choice.address);
  const ids: number[] = [];
  for (let after = 0; ids.length <= most; after = ids.at(-1) ?? after) {
    const next = await search.walk(query, after, step);
    ids.push(...next);
    if (next.length < step) break;
  }
  return ids.slice(0, most + 1);
}

async function chosenBySql(db: Reading, choice: Exclude<Choice, { by: "query" }>): Promise<number[]> {
  const list = choice.by === "list" ? choice.list : null;
  const run = choice.by === "import" ? choice.run : null;
  const numbers = choice.by === "numbers" ? choice.numbers : null;
  const { rows } = await sql<{ id: number }>`
    select record as id from record_list_item where list = ${list}
    union select id from record where run = ${run}
    union select id from record where id = any(${numbers}::bigint[])
    order by id`.execute(db);
  return rows.map(({ id }) => id);
}

/** The records that answer for the chosen ones today. */
export async function worksOf(db: Reading, choice: Choice): Promise<number[]> {
  const chosen = await chosenRecords(db, choice, Number.POSITIVE_INFINITY);
  const { rows } = await sql<{ id: number }>`
    select distinct same_as as id from record where id = any(${chosen}::bigint[]) order by 1`.execute(db);
  return rows.map(({ id }) => id);
}

/** Numbers as people send them: one a line, parted by anything; addresses of records too («/kk/records/123»). */
export function numbersIn(text: string): number[] {
  const found = text.match(/\d{1,15}/g) ?? [];
  return [...new Set(found.map(Number).filter((number) => number > 0))].slice(0, mostChosen + 1);
}
