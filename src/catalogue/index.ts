/** The catalogue: records with their raw form, import, the catalogue's part of the search document. */
import type { AnyAction, Listener } from "#platform/acts";
import type { Figure } from "#platform/figures";
import { beginImport } from "./actions/begin-import.ts";
import { endImport } from "./actions/end-import.ts";
import { importRecords } from "./actions/import-records.ts";
import { retryQueued } from "./actions/retry-queued.ts";
import { setAsideQueued } from "./actions/set-aside-queued.ts";
import { takeFile } from "./actions/take-file.ts";
import { records } from "./figures/records.ts";

export {
  connectFiles,
  connectHoldings,
  type FoundHoldings,
  type HoldingProblem,
  type HoldingsSink,
} from "./connected.ts";
export { type FileToImport, type Imported, importFile, openRecords } from "./import-file.ts";
export { jobs } from "./jobs.ts";
export { type Preview, type PreviewRow, previewOf } from "./preview.ts";
export {
  type ImportRun,
  importRun,
  importRuns,
  jobOfRun,
  type QueuedRecord,
  queueAt,
  queuedById,
} from "./questions/imports.ts";
export { type MarcLine, type MarcLines, marcLines } from "./questions/marc-lines.ts";
export { type NewRecord, newRecords } from "./questions/new-records.ts";
export {
  type CatalogueRecord,
  otherVersions,
  type RawForm,
  rawOf,
  recordById,
  recordsByIds,
  shownRecords,
} from "./questions/records.ts";
export { searchBase } from "./search-document.ts";
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
