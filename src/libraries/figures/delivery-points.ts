import type { CountedFigure } from "#platform/figures";
import { figureWords } from "../words/figures.ts";
import { openNodes } from "./open-nodes.ts";

/** NET-12: the number of delivery points is a reported figure of its own, apart from libraries. */
export const deliveryPoints: CountedFigure = {
  code: "libraries.delivery-points",
  ...figureWords["delivery-points"],
  ...openNodes("point"),
  source: "Ortaq",
  unit: "points",
  dimensions: [],
  byHand: false,
};
