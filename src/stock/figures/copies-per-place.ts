import type { RatioFigure } from "#platform/figures";
import { figureWords } from "../words/figures.ts";

/** How much stock a library has on average. */
export const copiesPerPlace: RatioFigure = {
  code: "stock.copies-per-place",
  ...figureWords["copies-per-place"],
  source: "Ortaq",
  unit: "copies-per-library",
  kind: "ratio",
  numerator: "stock.copies",
  denominator: "libraries.service-places",
};
