/**
 * Sheets of labels: barcodes for copies and cards, shelf marks for spines, QR for places. A layout is data in
 * millimetres, so that a library can describe the sheets it buys; printing begins at any label of a used sheet.
 */
import { type DrawingContext, render } from "bwip-js/node";
import PDFDocument from "pdfkit";
import { encode } from "uqr";
import { bytesOf, registerFonts } from "./pdf.ts";

export type LabelLayout = {
  name: string;
  page: { width: number; height: number };
  columns: number;
  rows: number;
  /** Size of one label, from the left upper corner of the sheet to the first, and from one to the next. */
  label: { width: number; height: number };
  first: { x: number; y: number };
  step: { x: number; y: number };
};

/** Usual sheets; the sizes are those printed on their boxes. */
export const layouts: readonly LabelLayout[] = [
  {
    name: "a4-3x8",
    page: { width: 210, height: 297 },
    columns: 3,
    rows: 8,
    label: { width: 70, height: 37 },
    first: { x: 0, y: 0.5 },
    step: { x: 70, y: 37 },
  },
  {
    name: "a4-5x13",
    page: { width: 210, height: 297 },
    columns: 5,
    rows: 13,
    label: { width: 38.1, height: 21.2 },
    first: { x: 4.7, y: 10.7 },
    step: { x: 40.6, y: 21.2 },
  },
];

export type Label = {
  /** Up to three lines above the code. */
  lines: readonly string[];
  /** Code 128 of digits and Latin letters, with its text below. */
  barcode?: string;
  /** An address or number as QR instead. */
  qr?: string;
};

const mm = 72 / 25.4;

/** The PDF of the labels; `skip` labels of the first sheet were used before. */
export function labelSheet(labels: readonly Label[], layout: LabelLayout, skip = 0): Promise<Buffer> {
  const size: [number, number] = [layout.page.width * mm, layout.page.height * mm];
  const doc = new PDFDocument({ size, margin: 0, autoFirstPage: false, info: { Creator: "Ortaq" } });
  registerFonts(doc);
  const perPage = layout.columns * layout.rows;
  labels.forEach((label, i) => {
    const place = (i + skip) % perPage;
    if (i === 0 || place === 0) doc.addPage({ size, margin: 0 });
    const x = (layout.first.x + (place % layout.columns) * layout.step.x) * mm;
    const y = (layout.first.y + Math.floor(place / layout.columns) * layout.step.y) * mm;
    drawLabel(doc, label, { x, y, width: layout.label.width * mm, height: layout.label.height * mm });
  });
  if (labels.length === 0) doc.addPage({ size, margin: 0 });
  return bytesOf(doc);
}

type Box = { x: number; y: number; width: number; height: number };
type Doc = InstanceType<typeof PDFDocument>;

function drawLabel(doc: Doc, label: Label, box: Box): void {
  const pad = 2 * mm;
  const inner = { x: box.x + pad, y: box.y + pad, width: box.width - 2 * pad, height: box.height - 2 * pad };
  const size = box.height > 30 * mm ? 8.5 : 6.5;
  doc.font("text").fontSize(size).fillColor("black");
  const textWidth = label.qr ? inner.width - inner.height - pad : inner.width;
  label.lines.slice(0, 3).forEach((line, i) => {
    doc.text(fitted(doc, line, textWidth), inner.x, inner.y + i * size * 1.25, { lineBreak: false });
  });
  if (label.qr)
    drawQr(doc, label.qr, {
      x: inner.x + inner.width - inner.height,
      y: inner.y,
      width: inner.height,
      height: inner.height,
    });
  if (label.barcode) {
    const top = inner.y + label.lines.slice(0, 3).length * size * 1.25 + 2;
    drawBarcode(doc, label.barcode, { ...inner, y: top, height: inner.y + inner.height - top });
  }
}

/** The beginning of a line that fits, with "…" when it was cut. */
function fitted(doc: Doc, line: string, width: number): string {
  if (doc.widthOfString(line) <= width) return line;
  let end = line.length;
  while (end > 0 && doc.widthOfString(`${line.slice(0, end)}…`) > width) end--;
  return `${line.slice(0, end).trimEnd()}…`;
}

/** Bars as rectangles, sharp on every printer. Quiet zones of ten modules on both sides (ISO/IEC 15417). */
function drawBarcode(doc: Doc, code: string, box: Box): void {
  const { bars, modules } = barsOf(code);
  const text = 7;
  const module = Math.min(box.width / (modules + 20), 0.5 * mm);
  const left = box.x + (box.width - modules * module) / 2;
  const height = Math.max(box.height - text - 3, 8);
  for (const bar of bars) doc.rect(left + bar.at * module, box.y, bar.width * module, height).fill("black");
  doc.font("text").fontSize(text).fillColor("black");
  doc.text(code, box.x, box.y + height + 1.5, { width: box.width, align: "center", lineBreak: false });
}

/** The bars of a Code 128 in modules: where each begins and how wide it is. */
export function barsOf(code: string): { bars: { at: number; width: number }[]; modules: number } {
  const bars: { at: number; width: number }[] = [];
  let modules = 0;
  const nothing = (): void => {};
  const drawing: DrawingContext<void> = {
    scale: () => null,
    measure: () => ({ width: 0, ascent: 0, descent: 0 }),
    init: (width) => {
      modules = width;
    },
    // bwip-js draws a bar as a line along its middle; of odd bars the middle is rounded up to a whole module.
    line: (x, _y, _toX, _toY, thick) => void bars.push({ at: Math.floor(x - thick / 2), width: thick }),
    polygon: nothing,
    hexagon: nothing,
    ellipse: nothing,
    fill: nothing,
    text: nothing,
    end: nothing,
  };
  render({ bcid: "code128", text: code, scale: 1, includetext: false }, drawing);
  return { bars: bars.sort((a, b) => a.at - b.at), modules };
}

function drawQr(doc: Doc, text: string, box: Box): void {
  const { data, size } = encode(text, { ecc: "M", border: 0 });
  const module = box.width / size;
  data.forEach((row, y) => {
    row.forEach((dark, x) => {
      if (dark) doc.rect(box.x + x * module, box.y + y * module, module + 0.05, module + 0.05).fill("black");
    });
  });
}
