/**
 * Sheets of labels: barcodes for copies and cards, shelf marks for spines, QR for places. Printing begins at any label
 * of a used sheet. The same labels as a picture of their first sheet, to look at before paper is spent.
 */
import PDFDocument from "pdfkit";
import { type LabelLayout, labelsOnPage } from "./label-layouts.ts";
import { type Label, type Measure, mm, type Stroke, strokesOf } from "./label-strokes.ts";
import { bytesOf, registerFonts } from "./pdf.ts";

type Doc = InstanceType<typeof PDFDocument>;
export type LabelPrint = {
  /** Labels of the first sheet that were used before. */
  skip?: number;
  /** Millimetres to the right and down, for a printer that draws the sheet in askew. */
  shift?: { x: number; y: number };
};

/** The PDF of the labels. */
export function labelSheet(
  labels: readonly Label[],
  layout: LabelLayout,
  print: LabelPrint | number = {},
): Promise<Buffer> {
  const { skip = 0, shift } = typeof print === "number" ? { skip: print } : print;
  const size: [number, number] = [layout.page.width * mm, layout.page.height * mm];
  const doc = newDoc(size);
  const measure = measureWith(doc);
  labels.forEach((label, i) => {
    const place = (i + skip) % labelsOnPage(layout);
    if (i === 0 || place === 0) {
      doc.addPage({ size, margin: 0 });
      if (layout.cut) cutLines(doc, layout, shift);
    }
    const { x, y } = cornerOf(layout, place, shift);
    for (const stroke of strokesOf(label, sizeOf(layout), measure)) paint(doc, stroke, x, y);
  });
  if (labels.length === 0) doc.addPage({ size, margin: 0 });
  return bytesOf(doc);
}

/**
 * The first sheet as SVG, in points: labels that are used already are shaded. It carries no style and no script; its
 * texts take the font of the page.
 */
export function labelPicture(
  labels: readonly Label[],
  layout: LabelLayout,
  { skip = 0, shift }: LabelPrint = {},
  title = "",
): string {
  const measure = measureWith(newDoc([10, 10]));
  const { width, height } = sizeOf(layout);
  const parts = Array.from({ length: labelsOnPage(layout) }, (_, place) => {
    const { x, y } = cornerOf(layout, place, shift);
    const box = `<rect x="${n(x)}" y="${n(y)}" width="${n(width)}" height="${n(height)}" fill="${place < skip ? "#ddd" : "none"}" stroke="#bbb" stroke-width="0.6"/>`;
    const label = place < skip ? undefined : labels[place - skip];
    return label ? `${box}${svgOf(strokesOf(label, sizeOf(layout), measure), x, y)}` : box;
  });
  const [w, h] = [layout.page.width * mm, layout.page.height * mm];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${n(w)} ${n(h)}" role="img"><title>${escaped(title)}</title><rect width="${n(w)}" height="${n(h)}" fill="#fff"/>${parts.join("")}</svg>`;
}

const sizeOf = ({ label }: LabelLayout) => ({ width: label.width * mm, height: label.height * mm });
const cornerOf = (layout: LabelLayout, place: number, shift = { x: 0, y: 0 }) => ({
  x: (layout.first.x + shift.x + (place % layout.columns) * layout.step.x) * mm,
  y: (layout.first.y + shift.y + Math.floor(place / layout.columns) * layout.step.y) * mm,
});

function newDoc(size: [number, number]): Doc {
  const doc = new PDFDocument({ size, margin: 0, autoFirstPage: false, info: { Creator: "Ortaq" } });
  registerFonts(doc);
  return doc;
}

const measureWith =
  (doc: Doc): Measure =>
  (text, size, bold) =>
    doc
      .font(bold ? "bold" : "text")
      .fontSize(size)
      .widthOfString(text);

function paint(doc: Doc, stroke: Stroke, x: number, y: number): void {
  if (stroke.stroke === "text") {
    doc
      .font(stroke.bold ? "bold" : "text")
      .fontSize(stroke.size)
      .fillColor("black")
      .text(stroke.text, x + stroke.x, y + stroke.y, { lineBreak: false });
    return;
  }
  doc.rect(x + stroke.x, y + stroke.y, stroke.width, stroke.height);
  if (stroke.stroke === "fill") doc.fill("black");
  else doc.lineWidth(0.7).stroke("black");
}

function cutLines(doc: Doc, layout: LabelLayout, shift: LabelPrint["shift"]): void {
  const { width, height } = sizeOf(layout);
  for (let place = 0; place < labelsOnPage(layout); place++) {
    const { x, y } = cornerOf(layout, place, shift);
    doc.rect(x, y, width, height).lineWidth(0.3).stroke("#999999");
  }
}

const n = (value: number): string => String(Math.round(value * 100) / 100);
const signs: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => signs[sign] ?? sign);

/** Bars of one label are one path: a sheet has thousands of them. */
function svgOf(strokes: readonly Stroke[], x: number, y: number): string {
  const path = strokes
    .filter((one) => one.stroke === "fill")
    .map((one) => `M${n(x + one.x)} ${n(y + one.y)}h${n(one.width)}v${n(one.height)}h${n(-one.width)}z`)
    .join("");
  const rest = strokes.map((one) => {
    if (one.stroke === "fill") return "";
    if (one.stroke === "frame")
      return `<rect x="${n(x + one.x)}" y="${n(y + one.y)}" width="${n(one.width)}" height="${n(one.height)}" fill="none" stroke="#000" stroke-width="0.7"/>`;
    const weight = one.bold ? ' font-weight="700"' : "";
    // The line of writing lies about eight tenths of the size below the top.
    return `<text x="${n(x + one.x)}" y="${n(y + one.y + one.size * 0.92)}" font-size="${n(one.size)}"${weight}>${escaped(one.text)}</text>`;
  });
  return `${path === "" ? "" : `<path d="${path}"/>`}${rest.join("")}`;
}
