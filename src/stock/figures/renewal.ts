import type { RatioFigure } from "#platform/figures";
import { figureWords } from "../words/figures.ts";

/** Which share of the stock is new. The value is a share of one; the doors show it as percent. */
export const renewal: RatioFigure = {
  code: "stock.renewal",
  ...figureWords.renewal,
  source: "Ortaq",
  unit: "percent",
  kind: "ratio",
  numerator: "stock.received",
  denominator: "stock.copies",
};
