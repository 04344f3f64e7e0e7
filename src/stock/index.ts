/** Copies and what engages them. */
import type { AnyAction, Listener } from "#platform/acts";
import type { Figure } from "#platform/figures";
import { addCopies } from "./actions/add-copies.ts";
import { addCopy } from "./actions/add-copy.ts";
import { editCopies } from "./actions/edit-copies.ts";
import { editCopy } from "./actions/edit-copy.ts";
import { addLabelFormat, dropLabelFormat, editLabelFormat } from "./actions/keep-label-formats.ts";
import { addSeries, editSeries } from "./actions/keep-series.ts";
import { markCopy } from "./actions/mark-copy.ts";
import { moveCopies } from "./actions/move-copies.ts";
import { removeCopy } from "./actions/remove-copy.ts";
import { copies } from "./figures/copies.ts";
import { copiesPerPlace } from "./figures/copies-per-place.ts";
import { received } from "./figures/received.ts";
import { renewal } from "./figures/renewal.ts";

export { holdingsSink } from "./holdings-sink.ts";
export { holdingsSource } from "./holdings-source.ts";
export { type Arrival, arrivalsAt, mostArrivals } from "./questions/arrivals.ts";
export {
  type Available,
  availabilityOf,
  type Copy,
  copiesByIds,
  copiesOfRecord,
  findByBarcode,
  type RegionStock,
  regionStock,
} from "./questions/copies.ts";
export {
  copiesByInventory,
  type DeskCopy,
  deskCopies,
  deskCopiesByIds,
  deskCopy,
  findCopies,
  type HistoryLine,
  historyOfCopy,
  newCopies,
  wasOnlyInStock,
} from "./questions/desk.ts";
export { onlyFree, siftedHits } from "./questions/free-hits.ts";
export { holderOf } from "./questions/holder.ts";
export { type LabelFormat, labelFormatsOf } from "./questions/label-formats.ts";
export { largestNumber, type NumberSeries, seriesOf } from "./questions/series.ts";
export {
  type Completeness,
  type IncompleteSet,
  incompleteSets,
  setCompleteness,
  type VolumeOfSet,
} from "./questions/sets.ts";
export { copyFacets, searchContributor } from "./search-document.ts";
export { engageCopy, type LockedCopy, lockCopies, releaseCopy } from "./steps.ts";
export {
  addCopies,
  addCopy,
  addLabelFormat,
  addSeries,
  dropLabelFormat,
  editCopies,
  editCopy,
  editLabelFormat,
  editSeries,
  markCopy,
  moveCopies,
  removeCopy,
};

export const actions: AnyAction[] = [
  addCopy,
  addCopies,
  editCopy,
  editCopies,
  moveCopies,
  markCopy,
  removeCopy,
  addSeries,
  editSeries,
  addLabelFormat,
  editLabelFormat,
  dropLabelFormat,
];
/** What the room counts. */
export const figures: Figure[] = [copies, received, copiesPerPlace, renewal];
export const listeners: Listener[] = [];
