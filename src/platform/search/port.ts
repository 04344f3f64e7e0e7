/**
 * The SearchEngine port. Rooms make documents (`contributors.ts`), adapters keep and find them. All adapters take the
 * same lexemes (`lexemes.ts`) and the same understood query (`understand.ts`), so that they return the same set, the
 * same totals and the same order rules; one contract test (`testing.ts`) says so for each.
 *
 * What changes with every loan, the number of free copies, is not in the index: it is read beside it.
 */
import type { Tx } from "#platform/db";
import type { Part, Understood } from "./understand.ts";

/** Where a text stands in the document, from the heaviest to the lightest. */
export const fields = ["title", "author", "subject", "other"] as const;
export type Field = (typeof fields)[number];

export type SearchDocument = {
  id: number;
  /** The first title is the title proper: a query that is the whole of it finds it first. */
  texts: { field: Field; text: string }[];
  /** Numbers found only as a whole: ISBN in 13 digits, ISSN, barcodes, shelf marks. */
  numbers: string[];
  /** Facet → values, codes of the house (`kind: ["book"]`, `system: ["12"]`), never words of the interface. */
  facets: Record<string, string[]>;
  year?: number;
  /** Equal for the editions and translations of one work; a document without it is a work of its own. */
  work?: string;
  /** Made by `sortKey` of the room kazakh. */
  titleKey: string;
  /** Gently up in the order: what many libraries hold. 0 and more. */
  popularity: number;
  /** Proposed while somebody types. */
  headings: { field: "title" | "author" | "subject"; text: string }[];
};

/** `newest` by the year of publication, `arrived` by when a record came into the catalogue. */
export const sorts = ["relevance", "newest", "title", "arrived"] as const;
export type Sort = (typeof sorts)[number];

export type SearchQuery = {
  /** As typed; nothing in it is a mistake. */
  text: string;
  /** Asked in place of what is understood from the text: see `kindly.ts`. */
  asked?: { parts: readonly Part[]; missing: number };
  /** Each work once, by its best hit; totals and facets then count works. Records when not given. */
  group?: "work";
  /** Only the words as they are typed, no other spelling or ending. */
  exact?: boolean;
  /** Chosen values: one of a facet is enough, every facet must agree. */
  filters?: Record<string, readonly string[]>;
  years?: { from?: number; to?: number };
  sort?: Sort;
  offset?: number;
  /** 20 when not given, `mostAtOnce` at most. */
  limit?: number;
  /** Facets to count; none when not given. */
  facets?: readonly string[];
};

export type FacetCount = { value: string; count: number };

export type SearchResult = {
  total: number;
  /** False when counting stopped at a limit: say "more than". */
  exact: boolean;
  ids: number[];
  /** Grouped by work: how many hits stand behind each of `ids`, in their order; 1 and more. */
  editions: number[];
  /**
   * Counts of each facet, greatest first. A facet with chosen values is counted as if none of its own were chosen, so
   * that another can be added. `exact` is false where only the first hits were counted: say "about".
   */
  facets: Record<string, { exact: boolean; values: FacetCount[] }>;
  /** Milliseconds in the engine. */
  took: number;
  understood: Understood;
};

export type Suggestion = { text: string; field: "title" | "author" | "subject"; count: number };

export type SearchHealth = {
  ok: boolean;
  /** About how many. */
  documents: number;
  /** `other-analysis`: the index was made by another version of the analysis and wants re-indexing. */
  problem?: "unreachable" | "other-analysis";
};

/** Why a hit stands where it does: the parts of its score, which add up to it. */
export type Explanation = { id: number; score: number; parts: { reason: Reason; points: number }[] };
export const reasons = ["whole", "opens", "near", "printed", "sure", "spelled", "suits", "held"] as const;
export type Reason = (typeof reasons)[number];

export type SearchEngine = {
  name: string;
  /** Puts documents in place of what was there, as part of the transaction: found as soon as it is committed. */
  index: (tx: Tx, documents: readonly SearchDocument[]) => Promise<void>;
  remove: (tx: Tx, ids: readonly number[]) => Promise<void>;
  search: (query: SearchQuery) => Promise<SearchResult>;
  /**
   * Every hit, however many, in rising order of ids: those after one, `most` at a time. For lists, exports and changes
   * of many records, which no page is made of; order, paging and facets of the query do not count.
   */
  walk: (query: SearchQuery, after: number, most: number) => Promise<number[]>;
  /** The score of some hits of a query ordered by relevance, for staff who ask why. */
  explain: (query: SearchQuery, ids: readonly number[]) => Promise<Explanation[]>;
  /** The words of titles, names and subjects with how often they occur, some thousands at a time: for spelling. */
  vocabulary: () => AsyncIterable<Map<string, number>>;
  /** Titles, names and subjects that begin with what is typed, in any spelling; the most held first. */
  suggest: (typed: string, most?: number) => Promise<Suggestion[]>;
  /** Said when every document has been made anew: the index is of this analysis now. */
  renewed: (tx: Tx) => Promise<void>;
  health: () => Promise<SearchHealth>;
};

/** More than a page has: who goes on to sift hits by what is not in the index takes the first of them at once. */
export const mostAtOnce = 1_000;
/** Pages behind this many hits are not made: nobody reads them and robots would. */
export const deepest = 10_000;
