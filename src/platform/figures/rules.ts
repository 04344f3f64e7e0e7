export { overlap, uncovered } from "./by-hand.ts";
