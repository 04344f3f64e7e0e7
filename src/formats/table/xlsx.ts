import { SaxesParser } from "saxes";
import { done, type Outcome, refuse, refused } from "#basics";
import type { Bytes } from "../reading.ts";
import type { Row } from "./csv.ts";
import { gather, openZip, unpacksWithoutEnd, type Zip } from "./zip.ts";

/**
 * The rows of the first sheet of a workbook (ECMA-376, part 1, 18.3) as the texts a person sees: shared and inline
 * strings, numbers without needless zeros, dates as day.month.year, formulas as their last results.
 */
const mostBytes = 256 * 1024 * 1024;

type Attributes = Record<string, string>;
type Handler = {
  open: (name: string, attributes: Attributes) => void;
  text: (text: string) => void;
  close: (name: string) => void;
};

const local = (name: string): string => name.slice(name.indexOf(":") + 1);

async function* parts(zip: Zip, name: string): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  for await (const chunk of zip.open(name)) yield decoder.decode(chunk, { stream: true });
}

/** Feeds one part of the workbook to a handler; `pause` runs after every piece so that rows can be handed on. */
function parserFor(handler: Handler): { write: (text: string) => void } {
  const parser = new SaxesParser();
  let depth = 0;
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    depth += 1;
    if (depth > 60) throw new Error("too deep");
    handler.open(local(name), attributes as Attributes);
  });
  parser.on("text", (text) => handler.text(text));
  parser.on("closetag", ({ name }) => {
    depth -= 1;
    handler.close(local(name));
  });
  return { write: (text) => void parser.write(text) };
}

async function readWhole(zip: Zip, name: string, handler: Handler): Promise<void> {
  const parser = parserFor(handler);
  for await (const text of parts(zip, name)) parser.write(text);
}

/** `si` items: their `t` texts joined, phonetic runs (`rPh`) left out. */
async function sharedStrings(zip: Zip): Promise<string[]> {
  const strings: string[] = [];
  let current = "";
  let inText = false;
  let phonetic = false;
  await readWhole(zip, "xl/sharedStrings.xml", {
    open: (name) => {
      if (name === "si") current = "";
      if (name === "rPh") phonetic = true;
      inText = name === "t" && !phonetic;
    },
    text: (text) => {
      if (inText) current += text;
    },
    close: (name) => {
      if (name === "si") strings.push(current);
      if (name === "rPh") phonetic = false;
      if (name === "t") inText = false;
    },
  });
  return strings;
}

/** Which cell styles show a date: built-in formats 14–22 and 45–47 (18.8.30) and own ones with day, month or year. */
async function dateStyles(zip: Zip): Promise<Set<number>> {
  const dates = new Set<number>();
  const own = new Set<number>();
  let inCells = false;
  let style = 0;
  await readWhole(zip, "xl/styles.xml", {
    open: (name, attributes) => {
      const id = Number(attributes.numFmtId);
      const { formatCode = "" } = attributes;
      if (name === "numFmt" && /[dmy]/i.test(formatCode.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ""))) own.add(id);
      if (name === "cellXfs") inCells = true;
      if (name === "xf" && inCells) {
        if ((id >= 14 && id <= 22) || (id >= 45 && id <= 47) || own.has(id)) dates.add(style);
        style += 1;
      }
    },
    text: () => {},
    close: (name) => {
      if (name === "cellXfs") inCells = false;
    },
  });
  return dates;
}

/** Days since 30 December 1899 (the calendar of 1900 with its false leap day) → day.month.year. */
export function dateOfSerial(serial: number): string {
  const date = new Date(Date.UTC(1899, 11, 30) + Math.floor(serial) * 86_400_000);
  const two = (value: number) => String(value).padStart(2, "0");
  return Number.isNaN(date.getTime())
    ? String(serial)
    : `${two(date.getUTCDate())}.${two(date.getUTCMonth() + 1)}.${date.getUTCFullYear()}`;
}

/** `BC12` → 54, counted from 0. */
export function columnOf(reference: string): number {
  let column = 0;
  for (const char of reference) {
    const letter = char.charCodeAt(0) - 64;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  return column - 1;
}

const numberText = (raw: string): string =>
  /^-?\d+\.\d{10,}$|[eE]/.test(raw) && Number.isFinite(Number(raw))
    ? String(Number(Number(raw).toPrecision(12)))
    : raw;

async function firstSheet(zip: Zip): Promise<string | undefined> {
  let id: string | undefined;
  await readWhole(zip, "xl/workbook.xml", {
    open: (name, attributes) => {
      if (name === "sheet")
        id ??= attributes["r:id"] ?? Object.entries(attributes).find(([key]) => key.endsWith(":id"))?.[1];
    },
    text: () => {},
    close: () => {},
  });
  let target: string | undefined;
  await readWhole(zip, "xl/_rels/workbook.xml.rels", {
    open: (name, attributes) => {
      if (name === "Relationship" && attributes.Id === id) target = attributes.Target;
    },
    text: () => {},
    close: () => {},
  });
  if (target === undefined)
    return [...zip.entries.keys()].find((name) => /^xl\/worksheets\/[^/]+\.xml$/.test(name));
  return target.startsWith("/") ? target.slice(1) : `xl/${target}`;
}

/** The last column of a sheet is XFD (18.3.1): a reference beyond it is no cell. */
const mostColumns = 16_384;

async function* rowsOf(zip: Zip, sheet: string, strings: string[], dates: Set<number>): AsyncGenerator<Row> {
  const ready: Row[] = [];
  let row: Row = { number: 0, cells: [] };
  let cell = { column: -1, type: "", style: 0, text: "" };
  let reading = false;
  const value = (): string => {
    if (cell.type === "s") return strings[Number(cell.text)] ?? "";
    if (cell.type === "b") return cell.text === "1" ? "1" : "0";
    if (cell.type === "" || cell.type === "n")
      return dates.has(cell.style) && cell.text !== ""
        ? dateOfSerial(Number(cell.text))
        : numberText(cell.text);
    return cell.type === "e" ? "" : cell.text;
  };
  const parser = parserFor({
    open: (name, attributes) => {
      if (name === "row") row = { number: Number(attributes.r) || row.number + 1, cells: [] };
      else if (name === "c")
        cell = {
          column: attributes.r ? columnOf(attributes.r) : row.cells.length,
          type: attributes.t ?? "",
          style: Number(attributes.s ?? 0),
          text: "",
        };
      else if (name === "v" || name === "t") reading = true;
    },
    text: (text) => {
      if (reading) cell.text += text;
    },
    close: (name) => {
      if (name === "v" || name === "t") reading = false;
      else if (name === "c" && cell.column >= 0 && cell.column < mostColumns) {
        while (row.cells.length < cell.column) row.cells.push("");
        row.cells[cell.column] = value();
      } else if (name === "row" && row.cells.some((text) => text.trim() !== "")) ready.push(row);
    },
  });
  for await (const text of parts(zip, sheet)) {
    parser.write(text);
    yield* ready.splice(0);
  }
}

/** Rows as they are read; the last value is a refusal when the file is no workbook, broken, or unpacks without end. */
export async function* readXlsx(chunks: Bytes): AsyncGenerator<Outcome<Row>> {
  const file = await gather(chunks, mostBytes);
  if (!file.ok) return void (yield file);
  const zip = openZip(file.value);
  if (!zip.ok) return void (yield zip);
  try {
    const sheet = await firstSheet(zip.value);
    if (sheet === undefined) return void (yield refused(refuse("workbook-without-sheets")));
    const strings = await sharedStrings(zip.value);
    const dates = await dateStyles(zip.value);
    for await (const row of rowsOf(zip.value, sheet, strings, dates)) yield done(row);
  } catch (error) {
    const detail = error instanceof Error ? error.message.slice(0, 200) : "";
    yield refused(refuse(detail === unpacksWithoutEnd ? detail : "workbook-unreadable", { detail }));
  }
}
