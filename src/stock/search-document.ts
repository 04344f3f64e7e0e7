/**
 * The copies' part of the search document: in which systems and branches the record is, the barcodes and shelf marks to find it by,
 * and how many hold it. Not whether a copy is free: that changes with every loan and is read beside the index.
 */
import { sql } from "kysely";
import { arrays } from "#platform/db";
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
      select r.same_as as record, c.node, c.holder, c.copies, c.barcodes, c.marks
      from (select id, same_as from record where id = any(${arrays.bigint(ids)}::bigint[])
            union
            select id, same_as from record where same_as = any(${arrays.bigint(ids)}::bigint[]) and same_as <> id) r
      cross join lateral (
        select node, holder, count(*)::int as copies, array_remove(array_agg(barcode), null) as barcodes,
               array_agg(shelf_mark) as marks
        from copy where record = r.id and state <> 'written-off' group by node, holder) c`.execute(tx);
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
      part.numbers.push(...row.barcodes.slice(0, 200), ...[...new Set(row.marks)].slice(0, 20));
      part.popularity += row.copies;
    }
    return parts;
  },
};

/** The facets that copies give. */
export const copyFacets = ["system", "branch"] as const;
