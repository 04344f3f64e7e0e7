/**
 * What waits in the queue, tried again as a person says: with another code page or flavour, with fields mended as lines,
 * with the missing title, out of an uploaded file, or just as it came. Reads only; the act takes what comes of it. The
 * bytes that came are kept in the queue whatever is mended.
 */
import { done, type Outcome, type Refusal, refuse, refused } from "#basics";
import {
  type CodePage,
  collect,
  controlValue,
  type Description,
  dataField,
  dataFields,
  detectFlavour,
  type Flavour,
  type RawRecord,
  readRecords,
  recordFromLines,
  recordOfRow,
  recordToLines,
  salvageLines,
  toMarcJson,
} from "#formats";
import { clean, derive, hashOf, isRefusal } from "../records/derive.ts";
import { isTable, type ToTake } from "./incoming.ts";
import type { QueueRow } from "./queue-store.ts";
import { openRecords } from "./reading.ts";
import type { Run } from "./run-store.ts";

export type Mending = {
  codePage?: CodePage | undefined;
  flavour?: Flavour | undefined;
  /** The whole record as lines. */
  lines?: string | undefined;
  /** The missing title. */
  title?: string | undefined;
  /** A corrected record as a file of any kind. */
  upload?: Uint8Array | undefined;
  /** Its number stands on another record of the source: take it as one of its own. */
  apart?: boolean | undefined;
  /** It was changed here since: take the file's version all the same. */
  overEdit?: boolean | undefined;
};

type Told = Pick<Run, "format" | "flavour" | "codePage" | "separator" | "profile">;
type Waits = Pick<QueueRow, "bytes" | "place">;

/** What is to be taken, or why it still cannot be. */
export async function mendedRecord(run: Told, row: Waits, how: Mending): Promise<Outcome<ToTake>> {
  const read = await readAgain(run, row, how);
  if (!read.ok) return read;
  const { record: found, codePage, changed } = read.value;
  const flavour =
    how.flavour ?? run.flavour ?? detectFlavour(found, isTable(run.format) ? "marc21" : usualOf(run));
  const title = how.title?.trim();
  const record = title && !changed ? withTitle(found, flavour, title) : found;
  const mended = changed || record !== found;
  const number = numberOf(record, row.bytes, how.apart ?? false, mended);
  return done({
    ok: true,
    index: 0,
    offset: row.place,
    bytes: row.bytes,
    record,
    codePage: mended ? "utf-8" : codePage,
    warnings: [],
    flavour,
    fromQueue: true,
    ...(mended ? { kept: { container: "marc-json", bytes: jsonBytes(record) } } : {}),
    ...(number ? { number } : {}),
    ...(how.overEdit ? { overEdit: true } : {}),
  });
}

const usualOf = (run: Told): Flavour => (run.format === "irbis-text" ? "irbis" : "marc21");
const jsonBytes = (record: RawRecord): Buffer =>
  Buffer.from(JSON.stringify(clean(toMarcJson(record))), "utf8");

/** Without a number of its own a mended record stays known by the bytes that came. */
function numberOf(record: RawRecord, bytes: Uint8Array, apart: boolean, mended: boolean): string | undefined {
  const own = controlValue(record, "001")?.trim();
  const hash = hashOf(bytes).toString("hex");
  if (apart) return own ? `${own.slice(0, 150)}~${hash.slice(0, 12)}` : `sha256:${hash}`;
  return mended && !own ? `sha256:${hash}` : undefined;
}

type ReadAgain = { record: RawRecord; codePage: CodePage; changed: boolean };

async function readAgain(run: Told, row: Waits, how: Mending): Promise<Outcome<ReadAgain>> {
  if (how.upload) return uploadedRecord(how.upload, how);
  if (how.lines !== undefined) {
    const read = recordFromLines(how.lines);
    return read.ok ? done({ record: read.value, codePage: "utf-8", changed: true }) : read;
  }
  if (isTable(run.format)) return tableRow(run, row, how.title);
  const codePage = how.codePage ?? run.codePage ?? undefined;
  const reads = await collect(readRecords(run.format, [row.bytes], { codePage }));
  const bad = reads.find((one) => !one.ok);
  if (bad && !bad.ok) return refused(bad.problem);
  const [read] = reads;
  if (!read?.ok) return refused(refuse("record-unreadable"));
  return done({ record: read.record, codePage: read.codePage, changed: false });
}

/** A row holds its cells as JSON; the missing title is given it as one more column. */
function tableRow(run: Told, row: Waits, title: string | undefined): Outcome<ReadAgain> {
  const profile = run.profile;
  const cells = cellsOf(row.bytes);
  if (!profile || !cells) return refused(refuse("record-unreadable"));
  const given = title?.trim();
  const record = given
    ? recordOfRow([...padded(cells, profile.columns.length), given], {
        ...profile,
        columns: [...profile.columns.map((one) => (one === "title" ? undefined : one)), "title"],
      })
    : recordOfRow(cells, profile);
  if (!record) return refused(refuse("row-without-title", { row: row.place }));
  return done({ record, codePage: "utf-8", changed: given !== undefined });
}

const padded = (cells: string[], length: number): string[] =>
  Array.from({ length }, (_, at) => cells[at] ?? "");

function cellsOf(bytes: Uint8Array): string[] | undefined {
  try {
    const cells: unknown = JSON.parse(Buffer.from(bytes).toString("utf8"));
    return Array.isArray(cells) ? cells.map(String) : undefined;
  } catch {
    return undefined;
  }
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

async function uploadedRecord(bytes: Uint8Array, how: Mending): Promise<Outcome<ReadAgain>> {
  const opened = await openRecords(once(bytes), { codePage: how.codePage, flavour: how.flavour });
  if (!opened.ok) return opened;
  const reads: ToTake[] = [];
  for await (const read of opened.value.records) {
    reads.push(read);
    if (reads.length > 1) return refused(refuse("one-record-only", {}, "upload"));
  }
  const [read] = reads;
  if (!read?.ok) return refused({ ...(read?.problem ?? refuse("record-empty")), field: "upload" });
  return done({ record: read.record, codePage: "utf-8", changed: true });
}

/** The title proper of each flavour: 245 of MARC 21, 200 of the others. */
function withTitle(record: RawRecord, flavour: Flavour, title: string): RawRecord {
  const tag = flavour === "marc21" ? "245" : "200";
  const [old] = dataFields(record, tag);
  const field = old
    ? {
        ...old,
        subfields: [{ code: "a", value: title }, ...old.subfields.filter(({ code }) => code !== "a")],
      }
    : dataField(tag, flavour === "marc21" ? "00" : flavour === "irbis" ? "  " : "1 ", "a", title);
  const rest = record.fields.filter((one) => one !== old);
  const at = rest.findIndex((one) => one.tag > tag);
  return {
    ...record,
    fields: at === -1 ? [...rest, field] : [...rest.slice(0, at), field, ...rest.slice(at)],
  };
}

/** How it would look: the record as lines to go on with, and its description or what stands in the way. */
export async function previewMended(run: Told, row: Waits, how: Mending): Promise<MendPreview> {
  const mended = await mendedRecord(run, row, how);
  if (!mended.ok) {
    const lines = how.lines ?? salvageLines(row.bytes, run.format, how.codePage ?? run.codePage ?? undefined);
    return { lines, problems: mended.refusals };
  }
  const read = mended.value;
  if (!read.ok) return { lines: how.lines ?? "", problems: [read.problem] };
  const derived = derive(read.record, row.bytes, read.flavour);
  const lines = how.lines ?? recordToLines(read.record);
  const flavour = read.flavour ?? "marc21";
  if (isRefusal(derived)) return { lines, flavour, codePage: read.codePage, problems: [derived] };
  return {
    lines,
    flavour,
    codePage: read.codePage,
    description: derived.description,
    copies: derived.holdings.length,
    problems: [],
  };
}

export type MendPreview = {
  lines: string;
  flavour?: Flavour;
  codePage?: CodePage;
  description?: Description;
  copies?: number;
  problems: readonly Refusal[];
};
