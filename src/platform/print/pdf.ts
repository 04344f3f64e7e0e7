/**
 * A paper as PDF on A4. Tables repeat their head on every page, a row is never cut in two unless it is longer than
 * a page, and every page has its number and owner at the foot.
 */

import PDFDocument from "pdfkit";
import { cellText } from "./cells.ts";
import { fontFiles } from "./fonts.ts";
import { alsoOf, type Block, firstOf, headingsAfter, joined, type Paper, type Text } from "./paper.ts";
import { type Contents, fillContents, noteHeading, reserveContents } from "./pdf-contents.ts";

type Doc = InstanceType<typeof PDFDocument>;

const margin = 48;
const sizes = { title: 18, heading: 13, text: 10.5, small: 8.5 };
const grey = "#444444";

/** Makes the PDF. The same paper gives the same bytes but for the date of creation. */
export function pdfOf(paper: Paper): Promise<Buffer> {
  const doc = new PDFDocument({
    size: "A4",
    layout: paper.landscape ? "landscape" : "portrait",
    margins: { top: margin, bottom: margin + 18, left: margin, right: margin },
    bufferPages: true,
    lang: paper.lang,
    info: { Title: paper.title, Producer: "Ortaq", Creator: "Ortaq" },
  });
  registerFonts(doc);
  drawAll(doc, paper);
  foot(doc, paper);
  return bytesOf(doc);
}

function drawAll(doc: Doc, paper: Paper): void {
  const place = {
    margin,
    size: sizes.text,
    width: widthOf(doc),
    ensure: (height: number) => ensure(doc, height),
  };
  const pages: number[] = [];
  let contents: Contents | undefined;
  for (const block of paper.blocks) {
    if (block.block === "contents") {
      heading(doc, block.title, sizes.heading);
      contents = reserveContents(doc, headingsAfter(paper.blocks, block), place);
      continue;
    }
    if (contents && block.block === "heading" && block.level === 2) {
      ensure(doc, sizes.heading * 3);
      noteHeading(doc, contents, pages);
    }
    draw(doc, block, paper.lang);
  }
  if (contents) fillContents(doc, contents, pages, place);
}

export function registerFonts(doc: Doc): void {
  for (const [name, file] of Object.entries(fontFiles)) doc.registerFont(name, file);
  doc.font("text").fontSize(sizes.text);
}

export function bytesOf(doc: Doc): Promise<Buffer> {
  return new Promise((ready, failed) => {
    const chunks: Buffer[] = [];
    doc.on("data", (chunk: Buffer) => chunks.push(chunk));
    doc.on("end", () => ready(Buffer.concat(chunks)));
    doc.on("error", failed);
    doc.end();
  });
}

const widthOf = (doc: Doc): number => doc.page.width - 2 * margin;
const bottomOf = (doc: Doc): number => doc.page.height - margin - 18;
const ensure = (doc: Doc, height: number): void => {
  if (doc.y + height > bottomOf(doc)) doc.addPage();
};

function draw(doc: Doc, block: Block, lang: Paper["lang"]): void {
  doc.x = margin;
  switch (block.block) {
    case "heading":
      heading(doc, block.text, block.level === 2 ? sizes.heading : sizes.title);
      break;
    case "contents":
      break;
    case "text": {
      doc
        .font("text")
        .fontSize(sizes.text)
        .fillColor("black")
        .text(firstOf(block.text), { width: widthOf(doc) });
      const also = alsoOf(block.text);
      if (also) doc.fillColor(grey).text(also, { width: widthOf(doc) });
      doc.moveDown(0.6);
      break;
    }
    case "facts":
      drawFacts(doc, block);
      break;
    case "table":
      drawTable(doc, block, lang);
      break;
    case "signatures":
      drawSignatures(doc, block);
      break;
    case "page-break":
      doc.addPage();
  }
}

function heading(doc: Doc, text: Text, size: number): void {
  ensure(doc, size * 3);
  doc.x = margin;
  doc
    .font("bold")
    .fontSize(size)
    .fillColor("black")
    .text(firstOf(text), { width: widthOf(doc) });
  const also = alsoOf(text);
  if (also)
    doc
      .font("text")
      .fontSize(size * 0.75)
      .fillColor(grey)
      .text(also, { width: widthOf(doc) });
  doc.moveDown(0.6);
}

function drawFacts(doc: Doc, block: Extract<Block, { block: "facts" }>): void {
  const label = widthOf(doc) * 0.32;
  for (const fact of block.facts) {
    doc.font("text").fontSize(sizes.text);
    const words = joined(fact.label);
    const height = Math.max(
      doc.heightOfString(words, { width: label - 8 }),
      doc.heightOfString(fact.value || "–", { width: widthOf(doc) - label }),
    );
    ensure(doc, height + 6);
    const top = doc.y;
    doc.fillColor(grey).text(words, margin, top, { width: label - 8 });
    doc.fillColor("black").text(fact.value || "–", margin + label, top, { width: widthOf(doc) - label });
    rule(doc, top + height + 2, 0.4, "#bbbbbb");
    doc.y = top + height + 5;
  }
  doc.moveDown(0.6);
}

const rule = (doc: Doc, y: number, width: number, colour: string): void => {
  doc
    .moveTo(margin, y)
    .lineTo(margin + widthOf(doc), y)
    .lineWidth(width)
    .strokeColor(colour)
    .stroke();
};

function drawTable(doc: Doc, block: Extract<Block, { block: "table" }>, lang: Paper["lang"]): void {
  if (block.caption) {
    ensure(doc, 60);
    doc
      .font("bold")
      .fontSize(sizes.heading)
      .fillColor("black")
      .text(joined(block.caption), { width: widthOf(doc) });
    doc.moveDown(0.3);
  }
  const total = block.columns.reduce((sum, column) => sum + (column.width ?? 1), 0);
  const widths = block.columns.map((column) => ((column.width ?? 1) / total) * widthOf(doc));
  const right = block.columns.map((column) => column.kind === "number" || column.kind === "money");
  const line = (cells: readonly string[], font: "text" | "bold", size: number): void => {
    doc.font(font).fontSize(size);
    const heights = cells.map((cell, i) => doc.heightOfString(cell || " ", { width: (widths[i] ?? 0) - 6 }));
    const height = Math.max(...heights) + 4;
    if (doc.y + height > bottomOf(doc)) {
      doc.addPage();
      if (font === "text") head();
      doc.font(font).fontSize(size);
    }
    const top = doc.y;
    let x = margin;
    doc.fillColor("black");
    cells.forEach((cell, i) => {
      doc.text(cell, x + (right[i] ? 0 : 0), top + 2, {
        width: (widths[i] ?? 0) - 6,
        align: right[i] ? "right" : "left",
      });
      x += widths[i] ?? 0;
    });
    doc.y = top + height;
    rule(doc, doc.y, 0.4, "#bbbbbb");
  };
  const head = (): void => {
    line(
      block.columns.map((column) => joined(column.head)),
      "bold",
      sizes.small,
    );
    rule(doc, doc.y, 1, "black");
    doc.y += 1;
  };
  ensure(doc, 60);
  head();
  for (const row of block.rows)
    line(
      row.map((cell, i) => cellText(cell, block.columns[i], lang)),
      "text",
      sizes.text - 1,
    );
  if (block.foot) {
    rule(doc, doc.y, 1, "black");
    line(
      block.foot.map((cell, i) => cellText(cell, block.columns[i], lang)),
      "bold",
      sizes.text - 1,
    );
  }
  doc.moveDown(1);
}

function drawSignatures(doc: Doc, block: Extract<Block, { block: "signatures" }>): void {
  for (const { post, name } of block.lines) {
    ensure(doc, 44);
    doc.moveDown(1);
    const top = doc.y;
    const width = widthOf(doc);
    doc
      .font("text")
      .fontSize(sizes.text)
      .fillColor("black")
      .text(joined(post), margin, top, { width: width * 0.42 });
    const low = doc.y;
    doc
      .moveTo(margin + width * 0.46, top + 12)
      .lineTo(margin + width * 0.68, top + 12)
      .lineWidth(0.6)
      .strokeColor("black")
      .stroke();
    doc.text(name ?? "", margin + width * 0.72, top, { width: width * 0.28 });
    doc.y = Math.max(low, doc.y);
  }
  doc.moveDown(1);
}

function foot(doc: Doc, paper: Paper): void {
  const { start, count } = doc.bufferedPageRange();
  for (let page = start; page < start + count; page++) {
    doc.switchToPage(page);
    // Writing below the margin would begin a new page: the margin is lifted for the foot alone.
    doc.page.margins.bottom = 0;
    const y = doc.page.height - margin;
    doc.font("text").fontSize(sizes.small).fillColor(grey);
    doc.text(paper.foot ?? "", margin, y, {
      width: widthOf(doc) * 0.75,
      lineBreak: false,
      ellipsis: true,
      height: 12,
    });
    doc.text(paper.pageOf(page - start + 1, count), margin, y, {
      width: widthOf(doc),
      align: "right",
      lineBreak: false,
    });
  }
}
