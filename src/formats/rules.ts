/** What pages in the browser may use too: the shape of records and descriptions, and the rules of standard numbers. */
export { ageMarkIn } from "./description/evidence.ts";
export { roleCode } from "./description/roles.ts";
export * from "./description/types.ts";
export * from "./record.ts";
export * from "./standard-numbers.ts";
