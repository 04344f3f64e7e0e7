/** A library's own sheet of labels, as its box says or a ruler measures: A4, millimetres. Pure. */
import type { LabelLayout } from "#platform/print";

export type LabelSheetFacts = {
  columns: number;
  rows: number;
  leftMargin: number;
  rightMargin: number;
  topMargin: number;
  bottomMargin: number;
  columnGap: number;
  rowGap: number;
};

const page = { width: 210, height: 297 };
/** Below this no barcode is read and no shelf mark is legible. */
export const leastLabel = { width: 15, height: 8 };

const hundredths = (value: number): number => Math.round(value * 100) / 100;

/** What margins and gaps leave for one label. */
export const labelSize = (facts: LabelSheetFacts): { width: number; height: number } => ({
  width: hundredths(
    (page.width - facts.leftMargin - facts.rightMargin - (facts.columns - 1) * facts.columnGap) /
      facts.columns,
  ),
  height: hundredths(
    (page.height - facts.topMargin - facts.bottomMargin - (facts.rows - 1) * facts.rowGap) / facts.rows,
  ),
});

export function labelsFit(facts: LabelSheetFacts): boolean {
  const { width, height } = labelSize(facts);
  return width >= leastLabel.width && height >= leastLabel.height;
}

export const layoutName = (id: number): string => `own-${id}`;

export function layoutOf(format: LabelSheetFacts & { id: number }): LabelLayout {
  const label = labelSize(format);
  return {
    name: layoutName(format.id),
    page,
    columns: format.columns,
    rows: format.rows,
    label,
    first: { x: format.leftMargin, y: format.topMargin },
    step: { x: label.width + format.columnGap, y: label.height + format.rowGap },
  };
}
