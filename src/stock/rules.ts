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
export { type Words, words, wordsIn } from "./words/index.ts";
