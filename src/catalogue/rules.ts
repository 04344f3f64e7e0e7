/** What pages and other rooms may use of the catalogue without a database. */

export type { Description, Kind } from "#formats/rules";
export { authorityName, dayLine, headingIn, lifeLine } from "./authorities/rules/display.ts";
export {
  type AuthorityFacts,
  type AuthorityKind,
  type AuthorityNumber,
  authorityKinds,
  type KnownDay,
  numberAddress,
  numberSchemes,
  type PlaceKind,
  placeKinds,
  type RelationSide,
  relationSides,
  type Variant,
  variantKinds,
} from "./authorities/rules/facts.ts";
export { type AuthorityWords, authorityWords } from "./authorities/words/index.ts";
export { isGoing, mayRun, type RunState, runStates } from "./imports/rules/run-life.ts";
export { importWords, problemText, warningText } from "./imports/words/index.ts";
export { localFacets } from "./local-history/rules.ts";
export { type LocalHistoryWords, localHistoryWords } from "./local-history/words/index.ts";
export { volumeNumber, volumesTold } from "./records/links/volumes.ts";
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
