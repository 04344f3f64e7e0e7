/** Copies and what engages them. */
import type { AnyAction, Listener } from "#platform/acts";
import { addCopy } from "./actions/add-copy.ts";
import { markCopy } from "./actions/mark-copy.ts";

export { holdingsSink } from "./holdings-sink.ts";
export {
  type Available,
  availabilityOf,
  type Copy,
  copiesOfRecord,
  findByBarcode,
  type RegionStock,
  regionStock,
} from "./questions/copies.ts";
export { holderOf } from "./questions/holder.ts";
export { copyFacets, searchContributor } from "./search-document.ts";
export { engageCopy, type LockedCopy, lockCopies, releaseCopy } from "./steps.ts";
export { addCopy, markCopy };

export const actions: AnyAction[] = [addCopy, markCopy];
export const listeners: Listener[] = [];
