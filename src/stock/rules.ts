export {
  type CopyUse,
  copyUses,
  type Funding,
  fundings,
  type SharedField,
  sharedFields,
} from "./rules/copy-fields.ts";
export {
  type CopyAct,
  type CopyState,
  copyActs,
  copyLife,
  copyStates,
  type Engagement,
  engagements,
  isShown,
  mayEngage,
  nextState,
} from "./rules/copy-life.ts";
export { type LabelSheetFacts, labelSize, layoutName, layoutOf } from "./rules/label-format.ts";
export { countedBetween, countedFrom, isHouseEan, numberOf } from "./rules/numbers.ts";
export { proposedShelfMark, shelfMarkLines } from "./rules/shelf-mark.ts";
export { mayKeepStock } from "./rules/stock-place.ts";
export { type Words, words, wordsIn } from "./words/index.ts";
