/** The door for everyone: pure, browser too. */

export * from "./rules/brand.ts";
export * from "./rules/days.ts";
export * from "./rules/details.ts";
export * from "./rules/distance.ts";
export * from "./rules/kinds.ts";
export * from "./rules/names.ts";
export * from "./rules/offers.ts";
export * from "./rules/opening.ts";
export * from "./rules/opening-words.ts";
export * from "./rules/search.ts";
export * from "./rules/system-number.ts";
export * from "./rules/ties.ts";
export * from "./words/abbreviations.ts";
export { type Words, words, wordsIn } from "./words/index.ts";
