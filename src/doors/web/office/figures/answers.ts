/** The figures of a scope, all asked at one moment of the database, and how a number is shown. */
import type { Lang } from "#basics";
import type { House } from "#doors/web/gate";
import type { Tx } from "#platform/db";
import type { Answer, CountedFigure, Figure, RatioFigure, Scope } from "#platform/figures";
import { formatNumber, formatPercent } from "#platform/i18n/rules";

export type Counted = { figure: CountedFigure; answer: Answer };
export type Ratio = { figure: RatioFigure; answer: Answer };

/** Reads at one moment, so that the sums of a page fit together while others write. */
export const atOneMoment = <T>({ ground }: House, read: (tx: Tx) => Promise<T>): Promise<T> =>
  ground.db.sql.transaction().setIsolationLevel("repeatable read").setAccessMode("read only").execute(read);

export function answersFor(house: House, scope: Scope): Promise<{ counted: Counted[]; ratios: Ratio[] }> {
  return atOneMoment(house, async (tx) => {
    const counted: Counted[] = [];
    const ratios: Ratio[] = [];
    for (const figure of house.figures.all) {
      const answer = await house.figures.ask(tx, figure.code, scope);
      if (figure.kind === "ratio") ratios.push({ figure, answer });
      else counted.push({ figure, answer });
    }
    return { counted, ratios };
  });
}

/** Whole numbers as they are, ratios to two places, shares as percent; nothing to divide by is "". */
export function shownValue(lang: Lang, figure: Figure, value: number | null): string {
  if (value === null) return "";
  if (figure.unit === "percent") return formatPercent(lang, value, 1);
  return formatNumber(lang, value, 2);
}
