import { describe, expect, it } from "vitest";
import { labelSize, labelsFit, layoutOf } from "./label-format.ts";

const sheet = {
  columns: 3,
  rows: 8,
  leftMargin: 0,
  rightMargin: 0,
  topMargin: 0.5,
  bottomMargin: 0.5,
  columnGap: 0,
  rowGap: 0,
};

describe("an own sheet of labels", () => {
  it("leaves for a label what margins and gaps do not take", () => {
    expect(labelSize(sheet)).toEqual({ width: 70, height: 37 });
    const gaps = { ...sheet, columns: 5, rows: 13, leftMargin: 4.7, rightMargin: 4.8, columnGap: 2.5 };
    expect(labelSize(gaps)).toEqual({ width: 38.1, height: 22.77 });
  });

  it("the last label of the last row ends at the margins", () => {
    const format = {
      ...sheet,
      id: 7,
      leftMargin: 8,
      rightMargin: 6,
      columnGap: 3,
      rowGap: 2,
      bottomMargin: 11,
    };
    const layout = layoutOf(format);
    expect(layout.name).toBe("own-7");
    const right = layout.first.x + 2 * layout.step.x + layout.label.width;
    const bottom = layout.first.y + 7 * layout.step.y + layout.label.height;
    expect(right).toBeCloseTo(210 - 6, 0);
    expect(bottom).toBeCloseTo(297 - 11, 0);
  });

  it("does not fit where nothing legible is left", () => {
    expect(labelsFit(sheet)).toBe(true);
    expect(labelsFit({ ...sheet, columns: 20 })).toBe(false);
    expect(labelsFit({ ...sheet, rows: 40 })).toBe(false);
    expect(labelsFit({ ...sheet, leftMargin: 100, rightMargin: 100 })).toBe(false);
  });
});
