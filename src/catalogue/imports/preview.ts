/** The first records of a file as the import would understand them, with what it was taken for and how sure that is. */
import { done, type Outcome, type Refusal, refuse } from "#basics";
import {
  type CodePage,
  type FileFormat,
  type Flavour,
  readRows,
  rowsLookedAt,
  type TableProfile,
} from "#formats";
import { derive, isRefusal } from "../records/derive.ts";
import { makersLine, publicationLine, titleLine } from "../records/rules/display.ts";
import { authorityOf } from "./authorities.ts";
import { isTable, type ToTake } from "./incoming.ts";
import { type HowToOpen, openRecords } from "./reading.ts";
import type { Choices } from "./run-store.ts";

export type PreviewRow =
  | {
      ok: true;
      number: string;
      title: string;
      makers: string;
      published: string;
      kind: string;
      copies: number;
      codePage: CodePage;
      flavour: Flavour;
      warnings: readonly Refusal[];
    }
  | { ok: false; problem: Refusal; bytes: Uint8Array };

/** The table before anybody says what its columns hold. */
export type TablePreview = { heads: string[]; rows: string[][]; columns: number };

export type Preview = {
  format: FileFormat;
  /** As given, with the column profile that was found. */
  choices: Choices;
  /** How many records were looked at. */
  read: number;
  rows: PreviewRow[];
  codePages: Partial<Record<CodePage, number>>;
  flavours: Partial<Record<Flavour, number>>;
  /** Wounds that were healed in reading, by their codes. */
  warnings: Record<string, number>;
  problems: Record<string, number>;
};

const lookedAt = 300;
const count = <Key extends string>(sums: Partial<Record<Key, number>>, key: Key): void => {
  sums[key] = (sums[key] ?? 0) + 1;
};

/** Shows `most` records and counts the kinds among the first 300. Reads no more of the stream than it needs. */
export async function previewOf(
  source: AsyncIterable<Uint8Array>,
  how: HowToOpen = {},
  most = 10,
): Promise<Outcome<Preview>> {
  const opened = await openRecords(source, how);
  if (!opened.ok) return opened;
  const { format, choices, records } = opened.value;
  const preview: Preview = {
    format,
    choices,
    read: 0,
    rows: [],
    codePages: {},
    flavours: {},
    warnings: {},
    problems: {},
  };
  for await (const record of records) {
    preview.read += 1;
    const row = rowOf(record);
    if (row.ok) {
      count(preview.codePages, row.codePage);
      count(preview.flavours, row.flavour);
      for (const { code } of row.warnings) count(preview.warnings, code);
    } else count(preview.problems, row.problem.code);
    if (preview.rows.length < most) preview.rows.push(row);
    if (preview.read >= Math.max(most, lookedAt)) break;
  }
  return done(preview);
}

function rowOf(read: ToTake): PreviewRow {
  const { flavour = "marc21" } = read;
  const authority = read.ok ? authorityOf(read, flavour) : undefined;
  if (read.ok && authority) {
    const { number, title } = authority;
    const { codePage, warnings } = read;
    return {
      ok: true,
      number,
      title,
      makers: "",
      published: "",
      kind: "authority",
      copies: 0,
      codePage,
      flavour,
      warnings,
    };
  }
  const derived = read.ok ? derive(read.record, read.bytes, flavour) : read.problem;
  if (isRefusal(derived) || !read.ok)
    return {
      ok: false,
      problem: isRefusal(derived) ? derived : refuse("record-unreadable"),
      bytes: read.bytes,
    };
  const { description } = derived;
  return {
    ok: true,
    number: derived.sourceNumber,
    title: titleLine(description.title),
    makers: makersLine(description),
    published: publicationLine(description),
    kind: description.kind,
    copies: derived.holdings.length,
    codePage: read.codePage,
    flavour,
    warnings: read.warnings,
  };
}

/** The heads and the first rows of a table; undefined where the file is none, or does not open. */
export async function previewTable(
  source: AsyncIterable<Uint8Array>,
  format: FileFormat,
  choices: Pick<Choices, "codePage" | "separator"> & { profile: TableProfile },
  most = 5,
): Promise<TablePreview | undefined> {
  if (!isTable(format)) return undefined;
  const { headRows } = choices.profile;
  const all: string[][] = [];
  for await (const read of readRows(format as "csv" | "xlsx", source, choices)) {
    if (!read.ok) break;
    all.push(read.row.cells);
    if (all.length >= Math.max(headRows + most, rowsLookedAt)) break;
  }
  return {
    heads: all[headRows - 1] ?? [],
    rows: all.slice(headRows, headRows + most),
    columns: Math.max(0, ...all.map((cells) => cells.length)),
  };
}
