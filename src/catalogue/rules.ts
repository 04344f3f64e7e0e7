/** What pages and other rooms may use of the catalogue without a database. */
export {
  helpers,
  hostLine,
  makers,
  makersLine,
  partsLine,
  publicationLine,
  publicationOf,
  spokenName,
  titleLine,
  titleTag,
} from "./rules/display.ts";
export { descriptionFacets, endsOf, facetsOf, rangeOf, yearOf, yearRanges } from "./rules/facets.ts";
export { authorKeyOf, titleKeyOf, workKeyOf } from "./rules/keys.ts";
export { type Words, words, wordsIn } from "./words/index.ts";
