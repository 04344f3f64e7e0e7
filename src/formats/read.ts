import { Buffer } from "node:buffer";
import { refuse } from "#basics";
import type { CodePage } from "./codepages/pages.ts";
import { readIrbisText } from "./irbis/read.ts";
import { readIso2709 } from "./iso2709/read.ts";
import { readMarcXml } from "./marcxml/read.ts";
import type { Bytes, ReadRecord } from "./reading.ts";
import type { FileFormat } from "./sniff.ts";
import { type Row, readCsv } from "./table/csv.ts";
import { proposeProfile, recordOfRow, type TableProfile } from "./table/profile.ts";
import { readXlsx } from "./table/xlsx.ts";

export type ReadOptions = {
  /** Set by a person; otherwise judged record by record. */
  codePage?: CodePage | undefined;
  /** What the columns of a table hold; otherwise proposed from its first row. */
  profile?: TableProfile | undefined;
  separator?: string | undefined;
};

/** Any file that this room can read → its records, in the order of the file. Tables become MARC 21. */
export function readRecords(
  format: FileFormat,
  chunks: Bytes,
  options: ReadOptions = {},
): AsyncGenerator<ReadRecord> {
  if (format === "iso2709") return readIso2709(chunks, options);
  if (format === "marcxml") return readMarcXml(chunks, options);
  if (format === "irbis-text") return readIrbisText(chunks, options);
  return readTable(format, chunks, options);
}

type TableRow = { ok: true; row: Row } | { ok: false; problem: ReturnType<typeof refuse> };

async function* tableRows(
  format: "csv" | "xlsx",
  chunks: Bytes,
  options: ReadOptions,
): AsyncGenerator<TableRow> {
  if (format === "csv") for await (const row of readCsv(chunks, options)) yield { ok: true, row };
  else
    for await (const row of readXlsx(chunks))
      yield row.ok
        ? { ok: true, row: row.value }
        : { ok: false, problem: row.refusals[0] ?? refuse("workbook-unreadable") };
}

/** `offset` is the number of the row, `bytes` its cells as JSON: a row has no bytes of its own in a workbook. */
async function* readTable(
  format: "csv" | "xlsx",
  chunks: Bytes,
  options: ReadOptions,
): AsyncGenerator<ReadRecord> {
  let index = 0;
  let profile = options.profile;
  let seen = 0;
  for await (const read of tableRows(format, chunks, options)) {
    if (!read.ok) {
      yield { ok: false, index: index++, offset: seen, bytes: new Uint8Array(0), problem: read.problem };
      return;
    }
    const { number, cells } = read.row;
    profile ??= proposeProfile(cells);
    seen += 1;
    if (seen <= profile.headRows) continue;
    const bytes = Buffer.from(JSON.stringify(cells), "utf8");
    const record = recordOfRow(cells, profile);
    if (record)
      yield {
        ok: true,
        index,
        offset: number,
        bytes,
        record,
        codePage: options.codePage ?? "utf-8",
        warnings: [],
      };
    else
      yield {
        ok: false,
        index,
        offset: number,
        bytes,
        problem: refuse("row-without-title", { row: number }),
      };
    index += 1;
  }
}
