export { docxOf } from "./docx.ts";
export { type Label, type LabelLayout, labelSheet, layouts } from "./labels.ts";
export type { Block, Cell, Column, Paper, Text } from "./paper.ts";
export { pdfOf } from "./pdf.ts";
export { xlsxOf } from "./xlsx.ts";
