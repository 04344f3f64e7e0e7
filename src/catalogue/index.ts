/** The catalogue: records with their raw form, import, the catalogue's part of the search document. */
import type { AnyAction, Listener } from "#platform/acts";
import type { Figure } from "#platform/figures";
import type { JobHandler } from "#platform/jobs";
import { addAuthority, editAuthority } from "./authorities/actions/edit-authority.ts";
import { linkHeadings, linkInRecord, unlinkHeadings } from "./authorities/actions/link-headings.ts";
import { makeFromHeadings } from "./authorities/actions/make-from-headings.ts";
import {
  keepAuthoritiesApart,
  mergeAuthorities,
  unmergeAuthorities,
} from "./authorities/actions/merge-authorities.ts";
import { relateAuthorities, unrelateAuthorities } from "./authorities/actions/relate-authorities.ts";
import { restoreAuthority } from "./authorities/actions/restore-authority.ts";
import { authorityListener } from "./authorities/affected.ts";
import { authoritiesJob } from "./authorities/make-all.ts";
import { draftBatch, dropDraftBatch } from "./batch/actions/draft-batch.ts";
import { beginBatch, carryBatch, stopBatch, undoBatch } from "./batch/actions/run-batch.ts";
import { batchJobs } from "./batch/jobs.ts";
import { askExport, endExport } from "./exports/actions/ask-export.ts";
import { exportJobs } from "./exports/jobs.ts";
import { records } from "./figures/records.ts";
import { beginImport } from "./imports/actions/begin-import.ts";
import { carryOutImport } from "./imports/actions/carry-out-import.ts";
import { decideQueued } from "./imports/actions/decide-queued.ts";
import { endImport } from "./imports/actions/end-import.ts";
import { importRecords } from "./imports/actions/import-records.ts";
import { endRehearsal, rehearseRecords } from "./imports/actions/rehearse-records.ts";
import { retryQueued } from "./imports/actions/retry-queued.ts";
import { saveProfile } from "./imports/actions/save-profile.ts";
import { setAsideQueued } from "./imports/actions/set-aside-queued.ts";
import { stopImport } from "./imports/actions/stop-import.ts";
import { takeBackImport } from "./imports/actions/take-back-import.ts";
import { takeFile } from "./imports/actions/take-file.ts";
import { jobs as importJobs } from "./imports/jobs.ts";
import { addItems, annotateItem, moveItem, removeItems } from "./lists/actions/items.ts";
import {
  arrangeList,
  deleteDraftList,
  makeList,
  publishList,
  withdrawList,
} from "./lists/actions/make-list.ts";
import { dropQuery, lookAtQuery, saveQuery } from "./lists/actions/queries.ts";
import { addSection, dropSection, renameListSection } from "./lists/actions/sections.ts";
import { addDirection, editDirection } from "./local-history/actions/keep-directions.ts";
import { markRecord, markRecords, unmarkRecord } from "./local-history/actions/mark-records.ts";
import { localRecords } from "./local-history/figures/local-records.ts";
import { declineProposal } from "./proposals/actions/decline-proposal.ts";
import { proposeChange } from "./proposals/actions/propose-change.ts";
import { takeProposal } from "./proposals/actions/take-proposal.ts";
import { withdrawProposal } from "./proposals/actions/withdraw-proposal.ts";
import { addRecord } from "./records/actions/add-record.ts";
import { correctDescription } from "./records/actions/correct-description.ts";
import { describeBook } from "./records/actions/describe-book.ts";
import { editRecord } from "./records/actions/edit-record.ts";
import { restoreVersion } from "./records/actions/restore-version.ts";
import { setRecordState } from "./records/actions/set-state.ts";
import { dropTemplate, saveTemplate } from "./records/actions/templates.ts";
import { rederiveJob } from "./records/rederive.ts";
import { askMatching, stopMatching } from "./union/actions/ask-matching.ts";
import { joinWorks, partWork, undoWorkChoice } from "./union/actions/choose-work.ts";
import { decidePair, pairDecisions } from "./union/actions/decide-pair.ts";
import { mergeRecords } from "./union/actions/merge-records.ts";
import { unmergeRecords } from "./union/actions/unmerge-records.ts";
import { matchAll, matchJob } from "./union/match-all.ts";

export {
  ageMarks,
  carriesRecords,
  type ExportFormat,
  exportFormats,
  exportWriter,
  fileKinds,
  gostText,
} from "#formats";
export { type MadeAll, makeAuthoritiesFromHeadings } from "./authorities/make-all.ts";
export {
  type Authority,
  type AuthorityInList,
  authoritiesByIds,
  authorityById,
  factsOf as factsOfAuthority,
  formsOfMerged,
  type Merge as AuthorityMerge,
  mergesInto,
  type Version as AuthorityVersion,
  versionsOfAuthority,
} from "./authorities/questions/authority.ts";
export { type AuthorityPair, doubleAuthorities } from "./authorities/questions/doubles.ts";
export {
  type DrawerEntry,
  type DrawerPage,
  lettersInDrawer,
  openDrawer,
} from "./authorities/questions/drawers.ts";
export { type AuthoritiesAsked, authoritiesInList, findAuthorities } from "./authorities/questions/find.ts";
export {
  alikeHeadings,
  candidatesFor,
  type Heading as PrintedHeading,
  type HeadingOfRecord,
  headingById,
  headingsOfAuthority,
  headingsOfRecord,
  type RecordOfHeading,
  recordsOfHeading,
  waitingHeadings,
} from "./authorities/questions/headings.ts";
export {
  type AuthorityNamed,
  authoritiesIn,
  namesOfAuthorities,
  standingNames,
} from "./authorities/questions/names.ts";
export { type Related as RelatedAuthority, relationsOf } from "./authorities/questions/relations.ts";
export { type RecordOfAuthority, recordsOfAuthority } from "./authorities/questions/works.ts";
export { factsOfGroup } from "./authorities/rules/group.ts";
export {
  type AuthorityToTake,
  type TakenAuthorities,
  takeAuthorities,
} from "./authorities/take-authorities.ts";

export { type Choice, chosenRecords, mostChosen, numbersIn } from "./batch/choice.ts";
export {
  type Batch,
  type BatchPreview,
  batchById,
  batchesOf,
  batchRecords,
  jobOfBatch,
  type Listed,
  type PreviewRow as BatchPreviewRow,
  previewBatch,
} from "./batch/questions.ts";
export { type Change, changeKinds, settableKinds } from "./batch/rules/change.ts";
export { type Warning, warnings } from "./batch/rules/warnings.ts";
export type { BatchState, Outcome as BatchOutcome } from "./batch/store.ts";
export { batchWords } from "./batch/words/index.ts";
export { filesBeside } from "./exports/beside.ts";
export { connectHoldingsSource, type HoldingsSource } from "./exports/connected.ts";
export {
  type Asked as ExportAsked,
  emptyTally,
  exportPieces,
  type Tally as ExportTally,
} from "./exports/export-records.ts";
export { type ExportRun, exportRun, exportRuns, jobOfExport } from "./exports/questions.ts";
export { columnHeads, exportWords } from "./exports/words/index.ts";
export {
  type CopiesTakenBack,
  connectFiles,
  connectHoldings,
  type FoundHoldings,
  type HoldingProblem,
  type HoldingsSink,
} from "./imports/connected.ts";
export {
  type FileToImport,
  type Imported,
  importFile,
  type Progress,
  type Rehearsed,
  rehearseFile,
} from "./imports/import-file.ts";
export { type Mending, type MendPreview, previewMended } from "./imports/mend.ts";
export {
  type Preview,
  type PreviewRow,
  previewOf,
  previewTable,
  type TablePreview,
} from "./imports/preview.ts";
export {
  type ImportRun,
  importRun,
  importRuns,
  jobOfRun,
  type LeftOver,
  leftOvers,
  profileLike,
  profilesOf,
  type QueuedRecord,
  type QueueReason,
  queueAt,
  queuedById,
  queueReasons,
  type RehearsalLine,
  rehearsalLines,
  type SavedProfile,
} from "./imports/questions.ts";
export { openRecords } from "./imports/reading.ts";
export { outcomes as rehearsalOutcomes, type RehearsalOutcome } from "./imports/rehearsal-store.ts";
export { mostItems } from "./lists/actions/items.ts";
export {
  changeableLists,
  type ListItem,
  type ListSection,
  listById,
  listsFor,
  mayChangeList,
  mayReadList,
  newSince,
  publishedLists,
  type RecordList,
  type SavedQuery,
  savedQueriesFor,
  savedQueryById,
  sharedNodes,
  type WholeList,
  wholeList,
} from "./lists/questions.ts";
export { queryOfAddress, queryPart, typedIn } from "./lists/rules/asked.ts";
export { type IndexedName, nameIndex } from "./lists/rules/name-index.ts";
export { arrangements, reaches } from "./lists/store.ts";
export { type Direction, directionsOf } from "./local-history/questions/directions.ts";
export {
  countMarked,
  type LocalMark,
  localHistoryAmong,
  type MarkedRecord,
  markOf,
  newestMarks,
  unmarkedAbout,
} from "./local-history/questions/marks.ts";
export {
  openOnRecord,
  openProposals,
  type Proposal,
  type Proposals,
  proposalById,
  proposalsBy,
  proposedForm,
  versionsProposed,
} from "./proposals/questions.ts";
export { type Doubles, likelyDoubles, recordsWithIsbn } from "./records/questions/doubles.ts";
export { type Edition, editionsOf, representativeOf } from "./records/questions/editions.ts";
export {
  type Belonging,
  belongsTo,
  type LinkedRecord,
  type PartRole,
  type Parts,
  partsOf,
  type SetOf,
  type SetVolume,
  setOfVolume,
  volumesOf,
} from "./records/questions/links.ts";
export { type MarcLine, type MarcLines, marcLines } from "./records/questions/marc-lines.ts";
export { cameIn, type NewRecord, newRecords } from "./records/questions/new-records.ts";
export {
  type CatalogueRecord,
  otherVersions,
  type RawForm,
  type RecordState,
  rawOf,
  recordById,
  recordsByIds,
  shownRecords,
  versionsOf,
  workKeysOf,
} from "./records/questions/records.ts";
export { recordsOfSeries, type SeriesPage, type SeriesRecord } from "./records/questions/series.ts";
export {
  countClasses,
  mostInClass,
  type OnShelf,
  type ShelfPlace,
  shelfFrom,
} from "./records/questions/shelf.ts";
export { type ShortForm, shortFormOf } from "./records/questions/short-form.ts";
export { type Similar, similarWorks } from "./records/questions/similar.ts";
export {
  lettersOfTitles,
  type TitleEntry,
  type TitlePage,
  titlesFrom,
} from "./records/questions/titles.ts";
export {
  othersAt,
  type Paged,
  recordsByNumber,
  type StateChange,
  stateChanges,
  type Template,
  templateById,
  templatesOf,
  toComplete,
  unpublished,
  workedOnLast,
} from "./records/questions/work.ts";
export { readRaw } from "./records/raw.ts";
export { mustRederive, type Rederived, rederive, rederiveKind } from "./records/rederive.ts";
export { searchBase } from "./records/search-document.ts";
export { minutesOpen, noteOpened } from "./records/work-store.ts";
export type { Matched } from "./union/match-all.ts";
export { type Alike, alikeRecords } from "./union/questions/alike.ts";
export { lastMatching, matchedIn } from "./union/questions/matching.ts";
export {
  type Merge as RecordMerge,
  mergesDone,
  type StandingChoice,
  type UnionSums,
  unionSums,
  workChoicesOf,
} from "./union/questions/merges.ts";
export {
  type PairFacts,
  type PairInQueue,
  type PairSide,
  pairView,
  waitingCount,
  waitingPairs,
} from "./union/questions/pairs.ts";
export {
  addAuthority,
  addDirection,
  addItems,
  addRecord,
  addSection,
  annotateItem,
  arrangeList,
  askExport,
  askMatching,
  beginBatch,
  beginImport,
  carryBatch,
  carryOutImport,
  correctDescription,
  decidePair,
  decideQueued,
  declineProposal,
  deleteDraftList,
  describeBook,
  draftBatch,
  dropDraftBatch,
  dropQuery,
  dropSection,
  dropTemplate,
  editAuthority,
  editDirection,
  editRecord,
  endExport,
  endImport,
  endRehearsal,
  importRecords,
  joinWorks,
  keepAuthoritiesApart,
  linkHeadings,
  linkInRecord,
  lookAtQuery,
  makeFromHeadings,
  makeList,
  markRecord,
  markRecords,
  matchAll,
  mergeAuthorities,
  mergeRecords,
  moveItem,
  pairDecisions,
  partWork,
  proposeChange,
  publishList,
  rehearseRecords,
  relateAuthorities,
  removeItems,
  renameListSection,
  restoreAuthority,
  restoreVersion,
  retryQueued,
  saveProfile,
  saveQuery,
  saveTemplate,
  setAsideQueued,
  setRecordState,
  stopBatch,
  stopImport,
  stopMatching,
  takeBackImport,
  takeFile,
  takeProposal,
  undoBatch,
  undoWorkChoice,
  unlinkHeadings,
  unmarkRecord,
  unmergeAuthorities,
  unmergeRecords,
  unrelateAuthorities,
  withdrawList,
  withdrawProposal,
};

export const actions: AnyAction[] = [
  mergeRecords,
  unmergeRecords,
  decidePair,
  joinWorks,
  partWork,
  undoWorkChoice,
  askMatching,
  describeBook,
  correctDescription,
  addRecord,
  editRecord,
  restoreVersion,
  setRecordState,
  saveTemplate,
  dropTemplate,
  proposeChange,
  takeProposal,
  declineProposal,
  withdrawProposal,
  takeFile,
  beginImport,
  importRecords,
  endImport,
  rehearseRecords,
  endRehearsal,
  carryOutImport,
  stopImport,
  stopMatching,
  takeBackImport,
  saveProfile,
  retryQueued,
  decideQueued,
  setAsideQueued,
  addItems,
  addSection,
  annotateItem,
  arrangeList,
  askExport,
  beginBatch,
  carryBatch,
  deleteDraftList,
  draftBatch,
  dropDraftBatch,
  dropQuery,
  dropSection,
  endExport,
  lookAtQuery,
  makeList,
  moveItem,
  publishList,
  removeItems,
  renameListSection,
  saveQuery,
  stopBatch,
  undoBatch,
  withdrawList,
  addAuthority,
  editAuthority,
  restoreAuthority,
  mergeAuthorities,
  unmergeAuthorities,
  keepAuthoritiesApart,
  relateAuthorities,
  unrelateAuthorities,
  linkHeadings,
  unlinkHeadings,
  linkInRecord,
  makeFromHeadings,
  markRecord,
  markRecords,
  unmarkRecord,
  addDirection,
  editDirection,
];
/** What the room counts. */
export const figures: Figure[] = [records, localRecords];
export const listeners: Listener[] = [authorityListener];
/** What the worker runs. */
export const jobs: JobHandler[] = [
  ...importJobs,
  authoritiesJob,
  ...batchJobs,
  ...exportJobs,
  matchJob,
  rederiveJob,
];
