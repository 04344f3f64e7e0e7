/** What a label says of a copy; the layout of the sheet is the printer's affair. */
import type { Description } from "#catalogue/rules";
import { makersLine, titleLine } from "#catalogue/rules";
import { isForBars, type Label } from "#platform/print";
import type { DeskCopy } from "#stock";
import { shelfMarkLines } from "#stock/rules";

export const labelContents = ["book", "spine", "barcode"] as const;
export type LabelContent = (typeof labelContents)[number];
export const labelCodes = ["bars", "qr", "both", "none"] as const;
export type LabelCode = (typeof labelCodes)[number];

/** The number that a scanner reads: the barcode, else the inventory number. */
export const codeOf = (copy: Pick<DeskCopy, "barcode" | "inventoryNumber">): string | null =>
  copy.barcode ?? copy.inventoryNumber;

export const hasNoBars = (copy: Pick<DeskCopy, "barcode" | "inventoryNumber">): boolean => {
  const code = codeOf(copy);
  return code !== null && !isForBars(code);
};

export function labelOf(
  copy: Pick<DeskCopy, "barcode" | "inventoryNumber" | "shelfMark" | "volume">,
  description: Pick<Description, "title" | "contributors" | "ageMark"> | undefined,
  how: { library: string; content: LabelContent; code: LabelCode },
): Label {
  const code = codeOf(copy);
  const strong = shelfMarkLines(copy.shelfMark);
  // The age mark is of the document and comes from its record, for every copy the same.
  const corner = description?.ageMark ? { corner: description.ageMark } : {};
  if (how.content === "spine")
    return { centred: true, strong, lines: [copy.volume].filter(Boolean), ...corner };
  const bars =
    code !== null && isForBars(code) && (how.code === "bars" || how.code === "both") ? { barcode: code } : {};
  const qr = code !== null && (how.code === "qr" || how.code === "both") ? { qr: code } : {};
  // The number below the bars is not said twice.
  const number =
    copy.inventoryNumber && !("barcode" in bars && code === copy.inventoryNumber)
      ? `№ ${copy.inventoryNumber}`
      : "";
  if (how.content === "barcode")
    return { head: how.library, lines: [number].filter(Boolean), ...bars, ...qr };
  const title = description
    ? [titleLine(description.title), copy.volume].filter(Boolean).join(". ")
    : copy.volume;
  const author = description ? makersLine(description as Description) : "";
  return {
    head: how.library,
    strong,
    lines: [title, author, number].filter(Boolean),
    ...corner,
    ...bars,
    ...qr,
  };
}
