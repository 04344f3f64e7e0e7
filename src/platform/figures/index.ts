export { type Answer, type EnteredFigure, type Figures, openFigures } from "./ask.ts";
export { enterFigure } from "./enter.ts";
export type {
  Additivity,
  Behind,
  CountedFigure,
  Figure,
  Period,
  RatioFigure,
  Scope,
  Value,
} from "./figure.ts";
