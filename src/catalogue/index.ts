/** The catalogue: records with their raw form, import, the catalogue's part of the search document. */
import type { AnyAction, Listener } from "#platform/acts";
import type { Figure } from "#platform/figures";
import { records } from "./figures/records.ts";
import { beginImport } from "./imports/actions/begin-import.ts";
import { endImport } from "./imports/actions/end-import.ts";
import { importRecords } from "./imports/actions/import-records.ts";
import { retryQueued } from "./imports/actions/retry-queued.ts";
import { setAsideQueued } from "./imports/actions/set-aside-queued.ts";
import { takeFile } from "./imports/actions/take-file.ts";

export {
  connectFiles,
  connectHoldings,
  type FoundHoldings,
  type HoldingProblem,
  type HoldingsSink,
} from "./imports/connected.ts";
export { type FileToImport, type Imported, importFile, openRecords } from "./imports/import-file.ts";
export { jobs } from "./imports/jobs.ts";
export { type Preview, type PreviewRow, previewOf } from "./imports/preview.ts";
export {
  type ImportRun,
  importRun,
  importRuns,
  jobOfRun,
  type QueuedRecord,
  queueAt,
  queuedById,
} from "./imports/questions.ts";
export { type MarcLine, type MarcLines, marcLines } from "./records/questions/marc-lines.ts";
export { type NewRecord, newRecords } from "./records/questions/new-records.ts";
export {
  type CatalogueRecord,
  otherVersions,
  type RawForm,
  rawOf,
  recordById,
  recordsByIds,
  shownRecords,
} from "./records/questions/records.ts";
export { searchBase } from "./records/search-document.ts";
export { beginImport, endImport, importRecords, retryQueued, setAsideQueued, takeFile };

export const actions: AnyAction[] = [
  takeFile,
  beginImport,
  importRecords,
  endImport,
  retryQueued,
  setAsideQueued,
];
/** What the room counts. */
export const figures: Figure[] = [records];
export const listeners: Listener[] = [];
