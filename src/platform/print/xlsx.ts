/**
 * The tables of a paper as a workbook: one sheet a table, numbers as numbers. Text that begins like a formula stays
 * text (a title may begin with "=" or "+"): exceljs makes a formula only of an object that says so.
 */
import ExcelJS from "exceljs";
import { type Block, firstOf, joined, type Paper } from "./paper.ts";

type Table = Extract<Block, { block: "table" }>;

export async function xlsxOf(paper: Paper): Promise<Buffer> {
  const book = new ExcelJS.Workbook();
  book.creator = "Ortaq";
  book.title = paper.title;
  const tables = paper.blocks.filter((block): block is Table => block.block === "table");
  const used = new Set<string>();
  for (const [i, table] of tables.entries()) {
    addSheet(book, table, sheetName(table.caption ? firstOf(table.caption) : paper.title, i, used));
  }
  if (tables.length === 0) book.addWorksheet(sheetName(paper.title, 0, used));
  return Buffer.from(await book.xlsx.writeBuffer());
}

/** Names of sheets: 31 characters, without the signs that spreadsheets forbid, each once. */
function sheetName(wanted: string, i: number, used: Set<string>): string {
  const plain =
    wanted
      .replace(/[\\/?*[\]:']/g, " ")
      .replace(/\s+/g, " ")
      .trim()
      .slice(0, 27) || String(i + 1);
  const name = used.has(plain.toLowerCase()) ? `${plain} ${i + 1}` : plain;
  used.add(name.toLowerCase());
  return name;
}

function addSheet(book: ExcelJS.Workbook, table: Table, name: string): void {
  const sheet = book.addWorksheet(name, { views: [{ state: "frozen", ySplit: 1 }] });
  const head = sheet.addRow(table.columns.map((column) => joined(column.head)));
  head.font = { bold: true };
  head.alignment = { wrapText: true, vertical: "top" };
  for (const row of table.rows) sheet.addRow([...row]);
  if (table.foot) sheet.addRow([...table.foot]).font = { bold: true };
  table.columns.forEach((column, i) => {
    const shown = sheet.getColumn(i + 1);
    shown.width =
      column.kind === "text" || column.kind === undefined ? 16 + 14 * ((column.width ?? 1) - 1) : 14;
    const decimals = column.decimals ?? (column.kind === "money" ? 2 : 0);
    const fraction = decimals > 0 ? `.${"0".repeat(decimals)}` : "";
    if (column.kind === "number") shown.numFmt = `# ##0${fraction}`;
    if (column.kind === "money") shown.numFmt = `# ##0${fraction} "₸"`;
  });
}
