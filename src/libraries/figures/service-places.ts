import type { CountedFigure } from "#platform/figures";
import { figureWords } from "../words/figures.ts";
import { openNodes } from "./open-nodes.ts";

/** Libraries and branches. Their types are no dimension: several hold at once, so their sums would not be the whole. */
export const servicePlaces: CountedFigure = {
  code: "libraries.service-places",
  ...figureWords["service-places"],
  ...openNodes("library", "branch"),
  source: "Ortaq",
  unit: "libraries",
  dimensions: [],
  byHand: false,
};
