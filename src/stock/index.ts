/** Copies and what engages them. */
import type { AnyAction, Listener } from "#platform/acts";
import type { Figure } from "#platform/figures";
import { addCopy } from "./actions/add-copy.ts";
import { markCopy } from "./actions/mark-copy.ts";
import { copies } from "./figures/copies.ts";
import { copiesPerPlace } from "./figures/copies-per-place.ts";
import { received } from "./figures/received.ts";
import { renewal } from "./figures/renewal.ts";

export { holdingsSink } from "./holdings-sink.ts";
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
export { holderOf } from "./questions/holder.ts";
export { copyFacets, searchContributor } from "./search-document.ts";
export { engageCopy, type LockedCopy, lockCopies, releaseCopy } from "./steps.ts";
export { addCopy, markCopy };

export const actions: AnyAction[] = [addCopy, markCopy];
/** What the room counts. */
export const figures: Figure[] = [copies, received, copiesPerPlace, renewal];
export const listeners: Listener[] = [];
