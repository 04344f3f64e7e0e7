import type { AnyAction, Listener } from "#platform/acts";
import type { Figure } from "#platform/figures";
import { addNode, addSystem } from "./actions/add-node.ts";
import { closeNode, closeSystem, pauseNode, reopenNode, reopenSystem } from "./actions/close-node.ts";
import { editBrand, editCard, editContacts, editServices, editVariants } from "./actions/edit-details.ts";
import { editPlace } from "./actions/edit-place.ts";
import { mergeNodes, mergeSystems } from "./actions/merge-nodes.ts";
import { moveNode, moveSystem } from "./actions/move-node.ts";
import { addPartner, approvePartner, declinePartner, proposePartner } from "./actions/partners.ts";
import { mendName, renameNode } from "./actions/rename-node.ts";
import { renumberNode } from "./actions/renumber-node.ts";
import { addException, removeException, setHours } from "./actions/set-hours.ts";
import { setTypes } from "./actions/set-types.ts";
import { tieNodes, untieNodes } from "./actions/tie-nodes.ts";
import { deliveryPoints } from "./figures/delivery-points.ts";
import { servicePlaces } from "./figures/service-places.ts";
import { systems } from "./figures/systems.ts";

export {
  addException,
  addNode,
  addPartner,
  addSystem,
  approvePartner,
  closeNode,
  closeSystem,
  declinePartner,
  editBrand,
  editCard,
  editContacts,
  editPlace,
  editServices,
  editVariants,
  mendName,
  mergeNodes,
  mergeSystems,
  moveNode,
  moveSystem,
  pauseNode,
  proposePartner,
  removeException,
  renameNode,
  renumberNode,
  reopenNode,
  reopenSystem,
  setHours,
  setTypes,
  tieNodes,
  untieNodes,
};

/** Every act of the room. */
export const actions: AnyAction[] = [
  addNode,
  addSystem,
  renameNode,
  mendName,
  renumberNode,
  setTypes,
  editPlace,
  editContacts,
  editCard,
  editVariants,
  editBrand,
  editServices,
  setHours,
  addException,
  removeException,
  pauseNode,
  closeNode,
  closeSystem,
  reopenNode,
  reopenSystem,
  moveNode,
  moveSystem,
  mergeNodes,
  mergeSystems,
  tieNodes,
  untieNodes,
  proposePartner,
  approvePartner,
  declinePartner,
  addPartner,
];

/** What the room counts. */
export const figures: Figure[] = [systems, servicePlaces, deliveryPoints];

/** The room stands lowest: it hears nobody. */
export const listeners: Listener[] = [];

export { presentDay } from "./editing.ts";
export { type NewNode, type NewPlace, openNode } from "./open-node.ts";
export { type Planted, plantNodes } from "./plant.ts";
export {
  bySystemNumber,
  type Directory,
  type DirectoryEntry,
  directory,
  nodesFound,
  openingsOf,
  type Wanted,
} from "./questions/directory.ts";
export { type Fact, historyOf, type Tie, tiesOf } from "./questions/history.ts";
export { lineage, systemOf } from "./questions/lineage.ts";
export {
  exceptionsOf,
  firstDayOf,
  hoursOf,
  type NodePage,
  nodeByCode,
  nodeById,
  presentNode,
} from "./questions/node-by-id.ts";
export { type Proposal, partnerProposals } from "./questions/partners.ts";
export { type SiteFacts, siteFacts } from "./questions/site-facts.ts";
export {
  inOrder,
  nodesByIds,
  nodesOn,
  type Place,
  type Reading,
  type Tree,
  type TreeNode,
  treeFrom,
  treeOf,
} from "./questions/tree.ts";
export { refreshSearch } from "./search-words.ts";
