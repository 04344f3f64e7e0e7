import { chooseCodePage } from "../codepages/choose.ts";
import { decode } from "../codepages/decode.ts";
import type { CodePage } from "../codepages/pages.ts";
import type { Bytes } from "../reading.ts";

/**
 * CSV as it really comes: comma, semicolon, tab or bar; quotes doubled (RFC 4180, 2.7) and line breaks inside them;
 * UTF-8, cp1251, cp866, an old Kazakh font, or UTF-16 from a spreadsheet; the `sep=;` line of Excel.
 */
export type CsvOptions = { codePage?: CodePage | undefined; separator?: string | undefined };

/** A row with its number in the file, counted from 1 as spreadsheets do. */
export type Row = { number: number; cells: string[] };

export const separators = [";", ",", "\t", "|"] as const;

const linesToJudge = 12;

/** A cell longer than this is a lost quote, not a cell: it is closed there, so that memory stays flat. */
const longestCell = 1_000_000;

/** The separator that stands most often outside quotes in the first lines: a name of the list may stand above its heads. */
export function guessSeparator(firstLines: string): string {
  const outside = firstLines.replace(/"[^"]*"/g, "");
  let best: string = ";";
  let most = 0;
  for (const separator of separators) {
    const count = outside.split(separator).length - 1;
    if (count > most) [best, most] = [separator, count];
  }
  return best;
}

async function* texts(chunks: Bytes, codePage: CodePage | undefined): AsyncGenerator<string> {
  let decoder: ((bytes: Uint8Array, last: boolean) => string) | undefined;
  for await (const chunk of chunks) {
    decoder ??= decoderFor(chunk, codePage);
    yield decoder(chunk, false);
  }
  yield decoder?.(new Uint8Array(0), true) ?? "";
}

function decoderFor(
  first: Uint8Array,
  chosen: CodePage | undefined,
): (bytes: Uint8Array, last: boolean) => string {
  const label =
    first[0] === 0xff && first[1] === 0xfe
      ? "utf-16le"
      : first[0] === 0xfe && first[1] === 0xff
        ? "utf-16be"
        : undefined;
  const page = chosen ?? pageOf(first);
  if (!label && page !== "utf-8") return (bytes) => decode(bytes, page);
  const stream = new TextDecoder(label ?? "utf-8");
  return (bytes, last) => stream.decode(bytes, { stream: !last });
}

/** A letter of UTF-8 may be cut by the end of the chunk: up to three bytes are left out of the judgement. */
function pageOf(bytes: Uint8Array): CodePage {
  for (let cut = 0; cut <= 3; cut += 1) {
    if (chooseCodePage(bytes.subarray(0, bytes.length - cut), { declaredUtf8: false }) === "utf-8")
      return "utf-8";
  }
  const page = chooseCodePage(bytes, { declaredUtf8: false });
  return page === "marc-8" ? "windows-1251" : page;
}

type Scan = { row: string[]; cell: string; quoted: boolean; afterQuote: boolean; started: boolean };

export async function* readCsv(chunks: Bytes, options: CsvOptions = {}): AsyncGenerator<Row> {
  let separator = options.separator;
  let held = "";
  let number = 0;
  let lastWasReturn = false;
  const scan: Scan = { row: [], cell: "", quoted: false, afterQuote: false, started: false };
  const closeCell = () => {
    scan.row.push(scan.cell);
    scan.cell = "";
    scan.afterQuote = false;
    scan.started = false;
  };
  const closeRow = (): Row | undefined => {
    closeCell();
    number += 1;
    const cells = scan.row;
    scan.row = [];
    return cells.every((cell) => cell.trim() === "") ? undefined : { number, cells };
  };

  for await (const text of texts(chunks, options.codePage)) {
    let piece = held + text;
    held = "";
    if (separator === undefined) {
      const enough = (piece.match(/\r\n|\n|\r/g)?.length ?? 0) >= linesToJudge;
      if (!enough && piece.length < 64 * 1024 && text !== "") {
        held = piece;
        continue;
      }
      piece = piece.replace(/^\ufeff/, "");
      const declared = /^sep=(.)\r?\n/i.exec(piece);
      separator = declared?.[1] ?? guessSeparator(piece.split(/\r\n|\n|\r/, linesToJudge).join("\n"));
      if (declared) {
        piece = piece.slice(declared[0].length);
        number = 1;
      }
    }
    for (const char of piece) {
      if (lastWasReturn && char === "\n") {
        lastWasReturn = false;
        continue;
      }
      lastWasReturn = char === "\r" && !scan.quoted;
      if (scan.quoted) {
        if (char === '"') [scan.quoted, scan.afterQuote] = [false, true];
        else scan.cell += char;
        if (scan.cell.length > longestCell) scan.quoted = false;
      } else if (char === '"' && scan.afterQuote) {
        scan.cell += '"';
        [scan.quoted, scan.afterQuote] = [true, false];
      } else if (char === '"' && !scan.started && scan.cell === "") scan.quoted = true;
      else if (char === separator) closeCell();
      else if (char === "\n" || char === "\r") {
        const row = closeRow();
        if (row) yield row;
      } else {
        scan.cell += char;
        scan.started = true;
        scan.afterQuote = false;
        if (scan.cell.length > longestCell) closeCell();
      }
    }
  }
  if (scan.cell !== "" || scan.row.length > 0) {
    const row = closeRow();
    if (row) yield row;
  }
}
