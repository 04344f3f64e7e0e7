/** What pages and other rooms may use of the catalogue without a database. */
export type { Description, Kind } from "#formats/rules";
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
} from "./records/rules/display.ts";
export {
  descriptionFacets,
  endsOf,
  facetsOf,
  formatsOf,
  rangeOf,
  yearOf,
  yearRanges,
} from "./records/rules/facets.ts";
export { authorKeyOf, titleKeyOf, workKeyOf } from "./records/rules/keys.ts";
export { formatLabel, type Words, words, wordsIn } from "./words/index.ts";
