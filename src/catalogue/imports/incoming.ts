/** One read record as an import would write it: its flavour, the form in which it is kept, the number it is known by. */
import type { Refusal } from "#basics";
import {
  controlValue,
  dataFields,
  detectFlavour,
  type FileFormat,
  type Flavour,
  type RawRecord,
  type ReadRecord,
  subfieldsOf,
} from "#formats";
import { derive, hashOf, isRefusal } from "../records/derive.ts";
import type { Container } from "../records/questions/records.ts";
import type { Run } from "./run-store.ts";
import type { Incoming } from "./store.ts";

/**
 * A read record on its way in. `flavour` as the reading stream judged it; `kept` is another form of it than its bytes in
 * the file (a person mended it in the queue), `number` the one by which it stays known then.
 */
export type ToTake = ReadRecord & {
  flavour?: Flavour;
  kept?: { container: Container; bytes: Uint8Array };
  number?: string;
  /** Waited, and is tried again: that its bytes are known is no answer. */
  fromQueue?: boolean;
  /** A person saw that it was changed here and takes the file's version all the same. */
  overEdit?: boolean;
};

export const isTable = (format: FileFormat): boolean => format === "csv" || format === "xlsx";

export const flavourOf = (run: Run, read: ToTake & { ok: true }): Flavour =>
  read.flavour ?? run.flavour ?? detectFlavour(read.record);

/** What it says, or why it cannot stand in the catalogue by itself. */
export function incomingOf(run: Run, read: ToTake & { ok: true }): Incoming | Refusal {
  const { record } = read;
  const flavour = flavourOf(run, read);
  const derived = derive(record, read.bytes, flavour);
  if (isRefusal(derived)) return derived;
  const row = isTable(run.format) && read.kept === undefined;
  const sourceNumber =
    read.number ??
    (row && controlValue(record, "001") === undefined ? numberOfRow(record) : derived.sourceNumber);
  return {
    ...derived,
    sourceNumber,
    bytes: read.kept?.bytes ?? read.bytes,
    hash: row ? hashOfRow(record) : hashOf(read.kept?.bytes ?? read.bytes),
    container: read.kept?.container ?? run.format,
    flavour,
    codePage: read.codePage,
    place: read.offset,
  };
}

/**
 * A row of a table without a number of its own is known by the book it names, for lists have a row for every copy and
 * come again with other prices and places: ISBN, title and volume, or without an ISBN title, author, volume, year and
 * publisher. A row in which one of these was corrected is a new record; what else changed makes a new version.
 */
function numberOfRow(record: RawRecord): string {
  const said = (tag: string, codes: string): string =>
    dataFields(record, tag)
      .flatMap((field) => subfieldsOf(field, codes))
      .map((text) =>
        text
          .normalize("NFC")
          .toLowerCase()
          .replace(/[^\p{L}\p{N}]+/gu, ""),
      )
      .join(" ");
  const isbn = said("020", "a");
  const told = [said("245", "an"), ...(isbn ? [isbn] : [said("100", "a"), said("260", "bc")])];
  return `row:${hashOf(Buffer.from(JSON.stringify(told)))
    .toString("hex")
    .slice(0, 40)}`;
}

/** Field 953 holds the copies of a row: two rows that differ in nothing else are the same record. */
const hashOfRow = ({ leader, fields }: RawRecord): Buffer =>
  hashOf(Buffer.from(JSON.stringify([leader, fields.filter(({ tag }) => tag !== "953")])));
