/**
 * Sheets of labels as data, in millimetres: size of one label, from the left upper corner of the sheet to the first, and
 * from one to the next. The names say columns × rows and what the boxes say of the size.
 */
export type LabelLayout = {
  name: string;
  page: { width: number; height: number };
  columns: number;
  rows: number;
  label: { width: number; height: number };
  first: { x: number; y: number };
  step: { x: number; y: number };
  /** Thin lines between the labels: for a plain sheet that is cut with scissors. */
  cut?: boolean;
};

const a4 = { width: 210, height: 297 };

/** Labels that touch one another and fill the width of the sheet; what is left over of the height lies above and below. */
const filling = (name: string, columns: number, rows: number, height: number): LabelLayout => {
  const width = a4.width / columns;
  return {
    name,
    page: a4,
    columns,
    rows,
    label: { width, height },
    first: { x: 0, y: (a4.height - rows * height) / 2 },
    step: { x: width, y: height },
  };
};

/** Usual sheets of shops, and one that needs only plain paper. */
export const layouts: readonly LabelLayout[] = [
  filling("a4-3x8", 3, 8, 37),
  filling("a4-3x7", 3, 7, 42.3),
  filling("a4-4x10", 4, 10, 29.7),
  {
    name: "a4-5x13",
    page: a4,
    columns: 5,
    rows: 13,
    label: { width: 38.1, height: 21.2 },
    first: { x: 4.7, y: 10.7 },
    step: { x: 40.6, y: 21.2 },
  },
  {
    name: "a4-6x9-cut",
    page: a4,
    columns: 6,
    rows: 9,
    label: { width: 32, height: 30 },
    first: { x: 9, y: 13.5 },
    step: { x: 32, y: 30 },
    cut: true,
  },
];

export const labelsOnPage = (layout: LabelLayout): number => layout.columns * layout.rows;
