import type { CountedFigure } from "#platform/figures";
import { figureWords } from "../words/figures.ts";
import { openNodes } from "./open-nodes.ts";

/** Systems of the region; of one system or branch it says whether it is one. */
export const systems: CountedFigure = {
  code: "libraries.systems",
  ...figureWords.systems,
  ...openNodes("system"),
  source: "Ortaq",
  unit: "systems",
  dimensions: [],
  byHand: false,
};
