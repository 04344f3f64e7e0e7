/** The SearchEngine port, its adapters, and how rooms contribute to the search document. */
export {
  connectedEngine,
  connectSearch,
  refreshDocuments,
  reindex,
  type SearchBase,
  type SearchContributor,
  type Searching,
  type SearchPart,
} from "./contributors.ts";
export { askedAs, type Instead, type KindResult, searchKindly } from "./kindly.ts";
export {
  deepest,
  type Explanation,
  type FacetCount,
  type Field,
  mostAtOnce,
  type Reason,
  type SearchDocument,
  type SearchEngine,
  type SearchHealth,
  type SearchQuery,
  type SearchResult,
  type Sort,
  type Suggestion,
  sorts,
} from "./port.ts";
export { postgresSearch } from "./postgres/engine.ts";
export { spellerOf } from "./speller.ts";
export { matchedTerms, otherSpelling } from "./spelling.ts";
export { type Understood, understand, wantedWords } from "./understand.ts";
