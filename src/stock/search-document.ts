/**
 * The copies' part of the search document: in which systems and branches the record is, the barcodes and shelf marks to find it by,
 * and how many hold it. Not whether a copy is free: that changes with every loan and is read beside the index.
 */
import { sql } from "kysely";
import type { SearchContributor, SearchPart } from "#platform/search";

type Row = {
  record: number;
  node: number;
  holder: number;
  barcodes: string[];
  marks: string[];
  copies: number;
};

export const searchContributor: SearchContributor = {
  name: "stock",
  contribute: async (tx, ids) => {
    const { rows } = await sql<Row>`
      select r.same_as as record, c.node, c.holder, count(*)::int as copies,
             array_remove(array_agg(c.barcode), null) as barcodes,
             array_remove(array_agg(distinct c.shelf_mark), null) as marks
      from copy c join record r on r.id = c.record
      where c.record in (select id from record where id = any(${[...ids]}::bigint[])
                         union select id from record where same_as = any(${[...ids]}::bigint[]) and same_as <> id)
        and c.state <> 'written-off'
      group by r.same_as, c.node, c.holder`.execute(tx);
    const parts = new Map<number, Required<Pick<SearchPart, "facets" | "numbers" | "popularity">>>();
    for (const row of rows) {
      const part = parts.get(row.record) ?? {
        facets: { system: [], branch: [] },
        numbers: [],
        popularity: 0,
      };
      parts.set(row.record, part);
      part.facets.system?.push(String(row.holder));
      part.facets.branch?.push(String(row.node));
      part.numbers.push(...row.barcodes.slice(0, 200), ...row.marks.slice(0, 20));
      part.popularity += row.copies;
    }
    return parts;
  },
};

/** The facets that copies give. */
export const copyFacets = ["system", "branch"] as const;
