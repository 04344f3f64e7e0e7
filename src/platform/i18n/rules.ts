export * from "./dates.ts";
export * from "./languages.ts";
export * from "./numbers.ts";
export * from "./numerals.ts";
export * from "./plural.ts";
