/** What pages and other rooms may use of the catalogue without a database. */

export type { Description, Kind } from "#formats/rules";
export { authorityName, dayLine, headingIn, lifeLine } from "./authorities/rules/display.ts";
export {
  allLetters,
  type Drawer,
  figures,
  kazakhLetters,
  type Letter,
  latinLetters,
  openAt,
} from "./authorities/rules/drawers.ts";
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
export { decisionsFor, type QueueDecision, queueDecisions } from "./imports/rules/decisions.ts";
export { isGoing, mayRun, type RunState, runStates } from "./imports/rules/run-life.ts";
export { importWords, problemText, reasonText, warningText } from "./imports/words/index.ts";
export { localFacets } from "./local-history/rules.ts";
export { type LocalHistoryWords, localHistoryWords } from "./local-history/words/index.ts";
export { type ProposedField, proposedFields } from "./proposals/rules/proposed.ts";
export { type ProposalWords, proposalWords } from "./proposals/words/index.ts";
export { checkRecord, type Finding } from "./records/rules/check-record.ts";
export { type Choice, choices, type Difference, differences, merged } from "./records/rules/compare.ts";
export {
  helpers,
  hostLine,
  makers,
  makersLine,
  partsLine,
  publicationLine,
  publicationOf,
  spokenName,
  tagOfTitle,
  titleLine,
  titleTag,
} from "./records/rules/display.ts";
export {
  descriptionFacets,
  endsOf,
  facetsOf,
  formatsOf,
  longestName,
  type NamedFacet,
  namedFacets,
  rangeOf,
  yearOf,
  yearRanges,
} from "./records/rules/facets.ts";
export { authorKeyOf, titleKeyOf, workKeyOf } from "./records/rules/keys.ts";
export { type Draft, draftOf, type EditLine, isOfCopies, lineOf, recordOf } from "./records/rules/lines.ts";
export type { Mending } from "./records/rules/mending.ts";
export { seriesName } from "./records/rules/series.ts";
export { isSimpleKind, type SimpleKind, simpleKinds } from "./records/rules/simple.ts";
export {
  isTemplateCode,
  type TemplateCode,
  templateCodes,
  templateDraft,
} from "./records/rules/templates.ts";
export { volumeNumber, volumesTold } from "./records/rules/volumes.ts";
export { yearsAsked } from "./records/rules/years-asked.ts";
export { type BbkClass, bbkClasses, divisionOf } from "./records/words/bbk.ts";
export { type RecordWords, recordWords } from "./records/words/index.ts";
export { type Comparison, compare as compareDescriptions, type Evidence } from "./union/rules/compare.ts";
export { type Decision, decisions } from "./union/rules/decide.ts";
export { type UnionWords, unionWords } from "./union/words/index.ts";
export { formatLabel, type Words, words, wordsIn } from "./words/index.ts";
