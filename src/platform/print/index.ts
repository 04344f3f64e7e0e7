export { docxOf } from "./docx.ts";
export { type LabelLayout, labelsOnPage, layouts } from "./label-layouts.ts";
export { isForBars, type Label } from "./label-strokes.ts";
export { type LabelPrint, labelPicture, labelSheet } from "./labels.ts";
export type { Block, Cell, Column, Paper, Text } from "./paper.ts";
export { pdfOf } from "./pdf.ts";
export { pngOf } from "./picture.ts";
export { xlsxOf } from "./xlsx.ts";
