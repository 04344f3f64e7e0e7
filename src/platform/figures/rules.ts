export { overlap, uncovered } from "./rules/by-hand.ts";
