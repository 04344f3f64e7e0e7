export { addNode, addSystem } from "./actions/add-node.ts";
export { type NewNode, type NewPlace, openNode } from "./open-node.ts";
export { lineage, systemOf } from "./questions/lineage.ts";
export { firstDayOf, type NodePage, nodeByCode, nodeById, presentNode } from "./questions/node-by-id.ts";
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
