/**
 * What stands on one label, as strokes in points from its left upper corner: texts and filled rectangles. The sheet (PDF)
 * and its picture on a page (SVG) are drawn from the same strokes, so the picture shows what the printer will print.
 */
import { type DrawingContext, render } from "bwip-js/node";
import { encode } from "uqr";

export type Label = {
  /** Whose it is, small, above. */
  head?: string;
  /** A mark in a frame in the corner: the age mark. */
  corner?: string;
  /** Great and bold: the shelf mark, one line a part. */
  strong?: readonly string[];
  /** Lines of usual size; the last are left out where there is no room. */
  lines: readonly string[];
  /** Code 128, or EAN-13 where the number is one; with its text below. */
  barcode?: string;
  /** An address or number as QR, at the right. */
  qr?: string;
  /** Everything in the middle: for the spine of a book. */
  centred?: boolean;
};

export type Stroke =
  | { stroke: "text"; x: number; y: number; size: number; bold: boolean; text: string }
  | { stroke: "fill"; x: number; y: number; width: number; height: number }
  | { stroke: "frame"; x: number; y: number; width: number; height: number };

export type Measure = (text: string, size: number, bold: boolean) => number;
type Box = { x: number; y: number; width: number; height: number };

export const mm = 72 / 25.4;
/** From the top of a line of text to the next. */
const leading = 1.22;

export function strokesOf(label: Label, size: { width: number; height: number }, measure: Measure): Stroke[] {
  const pad = (size.height < 25 * mm ? 1.5 : 2.2) * mm;
  const box = { x: pad, y: pad, width: size.width - 2 * pad, height: size.height - 2 * pad };
  const strokes: Stroke[] = [];
  const left = label.qr ? withQr(label.qr, box, strokes) : box;
  const text = { label, measure, strokes, roomy: size.height > 30 * mm };
  if (label.centred) centred(text, left);
  else stacked(text, left);
  return strokes;
}

type Text = { label: Label; measure: Measure; strokes: Stroke[]; roomy: boolean };

/** From above: whose, shelf mark, lines; the barcode takes what is left, and lines give way to it. */
function stacked({ label, measure, strokes, roomy }: Text, box: Box): void {
  const bottom = box.y + box.height;
  const least = label.barcode ? (roomy ? 11 : 8.5) * mm : 0;
  let top = box.y;
  const put = (text: string, size: number, bold: boolean, width = box.width): void => {
    const fit = fitted(text, size, bold, width, measure);
    strokes.push({ stroke: "text", x: box.x, y: top, bold, ...fit });
    top += size * leading;
  };
  const cornerWidth = label.corner ? corner(label.corner, box, measure, strokes, roomy ? 8.5 : 7) + 3 : 0;
  if (label.head) put(label.head, roomy ? 7 : 5.8, false, box.width - cornerWidth);
  const strong = roomy ? 12 : 8.6;
  (label.strong ?? []).forEach((line, at) => {
    const besideCorner = !label.head && at === 0;
    if (line && top + strong <= bottom - least)
      put(line, strong, true, box.width - (besideCorner ? cornerWidth : 0));
  });
  const plain = roomy ? 8.2 : 6.4;
  for (const line of label.lines.slice(0, 3)) {
    if (line && top + plain <= bottom - least)
      put(line, plain, false, top < box.y + 9 ? box.width - cornerWidth : box.width);
  }
  if (label.barcode && bottom - top > 3 * mm) {
    barcode(label.barcode, { ...box, y: top + 1.5, height: bottom - top - 1.5 }, measure, strokes);
  }
}

/** In the middle of the label, as great as the width allows: readable on a spine from two steps away. */
function centred({ label, measure, strokes }: Text, box: Box): void {
  const rows = [
    ...(label.strong ?? []).map((text) => ({ text, size: 15, bold: true })),
    ...label.lines.slice(0, 2).map((text) => ({ text, size: 7, bold: false })),
    ...(label.corner ? [{ text: label.corner, size: 8.5, bold: true }] : []),
  ]
    .filter((row) => row.text !== "")
    .map((row) => ({ bold: row.bold, ...fitted(row.text, row.size, row.bold, box.width, measure) }));
  const height = rows.reduce((sum, row) => sum + row.size * leading, 0);
  const scale = Math.min(1, box.height / Math.max(height, 1));
  let top = box.y + Math.max(0, (box.height - height * scale) / 2);
  for (const row of rows) {
    const size = row.size * scale;
    const x = box.x + (box.width - measure(row.text, size, row.bold)) / 2;
    strokes.push({ stroke: "text", x, y: top, size, bold: row.bold, text: row.text });
    top += size * leading;
  }
}

/** The text in its size, smaller down to two thirds, then its beginning with "…". */
function fitted(
  line: string,
  size: number,
  bold: boolean,
  width: number,
  measure: Measure,
): { text: string; size: number } {
  const whole = measure(line, size, bold);
  if (whole <= width) return { text: line, size };
  const smallest = size * 0.67;
  if (bold && (whole * smallest) / size <= width) return { text: line, size: (size * width) / whole };
  const used = bold ? smallest : size;
  const letters = [...line];
  let [low, high] = [0, letters.length];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (measure(`${letters.slice(0, middle).join("").trimEnd()}…`, used, bold) <= width) low = middle;
    else high = middle - 1;
  }
  return { text: `${letters.slice(0, low).join("").trimEnd()}…`, size: used };
}

function corner(text: string, box: Box, measure: Measure, strokes: Stroke[], size: number): number {
  const width = measure(text, size, true) + 5;
  const x = box.x + box.width - width;
  strokes.push({ stroke: "frame", x, y: box.y, width, height: size * leading + 1 });
  strokes.push({ stroke: "text", x: x + 2.5, y: box.y + 0.5, size, bold: true, text });
  return width;
}

/** Bars as rectangles, sharp on every printer, with their quiet zones; the number below in figures. */
function barcode(code: string, box: Box, measure: Measure, strokes: Stroke[]): void {
  const { bars, modules, quiet } = barsOf(code);
  const size = box.height < 9 * mm ? 6 : 7.5;
  const module = Math.min(box.width / (modules + 2 * quiet), 0.45 * mm);
  const left = box.x + (box.width - modules * module) / 2;
  const height = Math.max(box.height - size * leading, 8);
  for (const bar of bars)
    strokes.push({
      stroke: "fill",
      x: left + bar.at * module,
      y: box.y,
      width: bar.width * module,
      height,
    });
  const fit = fitted(code, size, false, box.width, measure);
  const x = box.x + (box.width - measure(fit.text, fit.size, false)) / 2;
  strokes.push({ stroke: "text", x, y: box.y + height + 0.5, bold: false, ...fit });
}

/** Draws the QR at the right and gives back what is left for the rest. */
function withQr(text: string, box: Box, strokes: Stroke[]): Box {
  const side = Math.min(box.height, box.width * 0.4, 24 * mm);
  const { data, size } = encode(text, { ecc: "M", border: 0 });
  const module = side / size;
  const x = box.x + box.width - side;
  const y = box.y + (box.height - side) / 2;
  data.forEach((row, down) => {
    for (const run of runsOf(row))
      strokes.push({
        stroke: "fill",
        x: x + run.at * module,
        // A hair more than a module, so that no printer leaves a white line between two rows.
        y: y + down * module,
        width: run.length * module,
        height: module + 0.05,
      });
  });
  return { ...box, width: box.width - side - 2 * mm };
}

function runsOf(row: readonly boolean[]): { at: number; length: number }[] {
  const runs: { at: number; length: number }[] = [];
  row.forEach((dark, at) => {
    const last = runs.at(-1);
    if (!dark) return;
    if (last && last.at + last.length === at) last.length += 1;
    else runs.push({ at, length: 1 });
  });
  return runs;
}

const isEan13 = (code: string): boolean =>
  /^\d{13}$/.test(code) &&
  [...code].reduce((sum, digit, at) => sum + Number(digit) * (at % 2 === 0 ? 1 : 3), 0) % 10 === 0;

/** What a scanner reads in bars: Code 128 holds these and no Cyrillic. */
export const isForBars = (code: string): boolean => /^[\x20-\x7e]{1,40}$/.test(code);

/**
 * The bars of a code in modules: where each begins and how wide it is. An EAN-13 becomes one (quiet zone of 11 modules),
 * everything else a Code 128 (10 modules, ISO/IEC 15417).
 */
export function barsOf(code: string): {
  bars: { at: number; width: number }[];
  modules: number;
  quiet: number;
} {
  const ean = isEan13(code);
  const bars: { at: number; width: number }[] = [];
  const nothing = (): void => {};
  const drawing: DrawingContext<void> = {
    scale: () => null,
    measure: () => ({ width: 0, ascent: 0, descent: 0 }),
    init: nothing,
    // bwip-js draws a bar as a line along its middle; of odd bars the middle is rounded up to a whole module.
    line: (x, _y, _toX, _toY, thick) => void bars.push({ at: Math.floor(x - thick / 2), width: thick }),
    polygon: nothing,
    hexagon: nothing,
    ellipse: nothing,
    fill: nothing,
    text: nothing,
    end: nothing,
  };
  render({ bcid: ean ? "ean13" : "code128", text: code, scale: 1, includetext: false }, drawing);
  bars.sort((a, b) => a.at - b.at);
  // Both codes end with a bar.
  const last = bars.at(-1);
  return { bars, modules: last ? last.at + last.width : 0, quiet: ean ? 11 : 10 };
}
