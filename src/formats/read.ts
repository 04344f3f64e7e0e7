import { Buffer } from "node:buffer";
import { type Refusal, refuse } from "#basics";
import type { CodePage } from "./codepages/pages.ts";
import { readIrbisText } from "./irbis/read.ts";
import { readIso2709 } from "./iso2709/read.ts";
import { readMarcXml } from "./marcxml/read.ts";
import type { Bytes, ReadRecord } from "./reading.ts";
import type { FileFormat } from "./sniff.ts";
import { type Row, readCsv } from "./table/csv.ts";
import { withoutDittos } from "./table/ditto.ts";
import { proposeForRows, recordOfRow, rowsLookedAt, type TableProfile } from "./table/profile.ts";
import { readXlsx } from "./table/xlsx.ts";

export type ReadOptions = {
  /** Set by a person; otherwise judged record by record. */
  codePage?: CodePage | undefined;
  /** What the columns of a table hold; otherwise asked of `profileOf`, and proposed from the first rows without it. */
  profile?: TableProfile | undefined;
  profileOf?: ((firstRows: string[][]) => TableProfile | Promise<TableProfile>) | undefined;
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

export type TableRow = { ok: true; row: Row } | { ok: false; problem: Refusal };

/** The rows of a table as they stand, before anybody says what its columns hold. */
export async function* readRows(
  format: "csv" | "xlsx",
  chunks: Bytes,
  options: ReadOptions = {},
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
  const { codePage = "utf-8" } = options;
  let index = 0;
  let seen = 0;
  let profile = options.profile;
  let held: Row[] = [];
  let broken: Refusal | undefined;
  let above: string[] = [];
  function* records(rows: Row[], by: TableProfile): Generator<ReadRecord> {
    for (const { number, cells } of rows) {
      seen += 1;
      if (seen <= by.headRows) continue;
      above = withoutDittos(cells, above);
      yield recordOf(above, by, { index: index++, offset: number, codePage });
    }
  }
  for await (const read of readRows(format, chunks, options)) {
    if (!read.ok) {
      broken = read.problem;
      break;
    }
    held.push(read.row);
    if (!profile && held.length < rowsLookedAt) continue;
    profile ??= await profileFor(held, options);
    yield* records(held, profile);
    held = [];
  }
  if (held.length > 0) yield* records(held, profile ?? (await profileFor(held, options)));
  if (broken) yield { ok: false, index: index++, offset: seen, bytes: new Uint8Array(0), problem: broken };
}

const profileFor = (rows: Row[], { profileOf = proposeForRows }: ReadOptions) =>
  profileOf(rows.map(({ cells }) => cells));

function recordOf(
  cells: string[],
  profile: TableProfile,
  at: { index: number; offset: number; codePage: CodePage },
): ReadRecord {
  const { codePage, ...place } = at;
  const bytes = Buffer.from(JSON.stringify(cells), "utf8");
  const record = recordOfRow(cells, profile);
  return record
    ? { ok: true, ...place, bytes, record, codePage, warnings: [] }
    : { ok: false, ...place, bytes, problem: refuse("row-without-title", { row: at.offset }) };
}
