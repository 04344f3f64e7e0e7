/**
 * The table of contents of a PDF. Where the headings come to stand is known only when all is drawn, so its lines are
 * left free first and filled at the end; each leads to its heading.
 */
import type PDFDocument from "pdfkit";

type Doc = InstanceType<typeof PDFDocument>;
type Line = { text: string; page: number; y: number; width: number };
export type Place = { margin: number; size: number; ensure: (height: number) => void; width: number };
export type Contents = { lines: Line[]; next: number; numberWidth: number };

const numberWidth = 30;
const pageNow = (doc: Doc): number => doc.bufferedPageRange().count - 1;
const target = (at: number): string => `heading-${at + 1}`;

/** Leaves a line free for every heading that follows. */
export function reserveContents(doc: Doc, headings: readonly string[], place: Place): Contents {
  const lines = headings.map((text): Line => {
    doc.font("text").fontSize(place.size).fillColor("black");
    const width = place.width - numberWidth - 12;
    const height = doc.heightOfString(text, { width });
    place.ensure(height + 6);
    const y = doc.y;
    doc.text(text, place.margin, y, { width });
    const line = { text, page: pageNow(doc), y: doc.y - doc.currentLineHeight(true), width: place.width };
    doc.y += 4;
    return line;
  });
  doc.moveDown(0.6);
  return { lines, next: 0, numberWidth };
}

/** Called where the next heading is drawn: that is the page to be told, and where its line leads. */
export function noteHeading(doc: Doc, contents: Contents, pages: number[]): void {
  if (contents.next >= contents.lines.length) return;
  pages[contents.next] = pageNow(doc);
  doc.addNamedDestination(target(contents.next), "XYZ", 0, doc.page.height - doc.y, null);
  contents.next += 1;
}

/** Dots and page numbers, once everything stands. */
export function fillContents(doc: Doc, contents: Contents, pages: readonly number[], place: Place): void {
  contents.lines.forEach((line, at) => {
    const page = pages[at];
    if (page === undefined) return;
    doc.switchToPage(line.page);
    doc.font("text").fontSize(place.size).fillColor("black");
    const right = place.margin + place.width - numberWidth;
    const lastWord = lastLineWidth(doc, line.text, place.width - numberWidth - 12);
    const from = place.margin + lastWord + 4;
    const dot = doc.widthOfString(". ");
    const dots = Math.max(0, Math.floor((right - from) / dot));
    // From the right, so that the dots of all lines stand under one another.
    doc.text(". ".repeat(dots).trimEnd(), right - dots * dot, line.y, { lineBreak: false });
    doc.text(String(page + 1), right, line.y, { width: numberWidth, align: "right", lineBreak: false });
    doc.goTo(place.margin, line.y, place.width, doc.currentLineHeight(true), target(at));
  });
}

function lastLineWidth(doc: Doc, text: string, width: number): number {
  let line = "";
  for (const word of text.split(" ")) {
    const longer = line === "" ? word : `${line} ${word}`;
    line = line !== "" && doc.widthOfString(longer) > width ? word : longer;
  }
  return Math.min(doc.widthOfString(line), width);
}
