/**
 * A file of records, piece by piece: every format that goes out behind one shape. What cannot be said in a format is
 * told (`losses`, `tooLong`), never dropped in silence.
 */
import { Buffer } from "node:buffer";
import { gostText } from "../bibliography/gost.ts";
import { convert, type Loss, type WritableFlavour } from "../convert.ts";
import type { Description, Holding } from "../description/types.ts";
import type { Flavour } from "../flavour-names.ts";
import { writeIso2709 } from "../iso2709/write.ts";
import { toMarcJson } from "../marcjson/marcjson.ts";
import { marcXmlNamespace, marcXmlRecord } from "../marcxml/write.ts";
import { controlField, dataField, type RawRecord } from "../record.ts";
import { bibtexKey, toBibtex } from "./bibtex.ts";
import { csvColumns, csvLine, toCsvLine } from "./csv.ts";
import { dublinCoreXml } from "./dublin-core.ts";
import { withHoldings, withoutHoldings } from "./holdings.ts";
import { toRis } from "./ris.ts";

export const exportFormats = [
  "iso2709",
  "marcxml",
  "json",
  "dublin-core",
  "bibtex",
  "ris",
  "csv",
  "text",
] as const;
export type ExportFormat = (typeof exportFormats)[number];
/** Formats that carry whole records with their copies; the others carry what a reference or a table needs. */
export const carriesRecords = (format: ExportFormat): boolean =>
  format === "iso2709" || format === "marcxml" || format === "json";

export const fileKinds: Record<ExportFormat, { ending: string; mime: string }> = {
  iso2709: { ending: "mrc", mime: "application/marc" },
  marcxml: { ending: "xml", mime: "application/marcxml+xml" },
  json: { ending: "json", mime: "application/json" },
  "dublin-core": { ending: "xml", mime: "application/xml" },
  bibtex: { ending: "bib", mime: "application/x-bibtex" },
  ris: { ending: "ris", mime: "application/x-research-info-systems" },
  csv: { ending: "csv", mime: "text/csv" },
  text: { ending: "txt", mime: "text/plain" },
};

/** One record about to go out: its raw form, what it says, its copies of today. */
export type Outgoing = {
  id: number;
  raw: RawRecord;
  flavour: Flavour;
  description: Description;
  holdings: readonly Holding[];
  /**
   * In a file of many libraries their numbers meet: 001 becomes this one, and the number of the source stands in 035 with
   * its source before it, as both flavours have it.
   */
  renumbered?: { number: string; former?: string | undefined };
};

/** `tooLong`: ISO 2709 has five digits for a length; such a record is handed on to be written as MARCXML. */
export type Written = { bytes: Buffer; losses: Loss[]; tooLong?: RawRecord };

export type Writer = { begin: Buffer; write: (record: Outgoing) => Written; end: Buffer };

export type WriterOptions = {
  format: ExportFormat;
  /** Of ISO 2709, MARCXML and JSON. */
  flavour: WritableFlavour;
  /** Heads of the columns of CSV in the person's language, in the order of `csvColumns`. */
  heads?: readonly string[];
  /** Day on which addresses were looked at, for the text by ГОСТ. */
  accessed?: string;
};

/** The record in the wanted flavour, with its copies of today. */
export function outgoingRecord(
  one: Outgoing,
  flavour: WritableFlavour,
): { record: RawRecord; losses: Loss[] } {
  const { record, losses } = convert(withoutHoldings(one.raw, one.flavour), one.flavour, flavour);
  const numbered = one.renumbered ? renumber(record, one.renumbered) : record;
  return { record: withHoldings(numbered, one.holdings, flavour), losses };
}

function renumber(record: RawRecord, { number, former }: NonNullable<Outgoing["renumbered"]>): RawRecord {
  const others = record.fields.filter(({ tag }) => tag !== "001" && tag !== "003");
  const at = others.findIndex(({ tag }) => tag > "035");
  const known = former ? [dataField("035", "  ", "a", former)] : [];
  return {
    ...record,
    fields: [controlField("001", number), ...others.toSpliced(at < 0 ? others.length : at, 0, ...known)],
  };
}

const text = (value: string): Buffer => Buffer.from(value, "utf8");
const nothing: Buffer = Buffer.alloc(0);
const xmlHead = '<?xml version="1.0" encoding="UTF-8"?>\n';

export const marcXmlHead = text(`${xmlHead}<collection xmlns="${marcXmlNamespace}">\n`);
export const marcXmlEnd = text("</collection>\n");
export const marcXmlPiece = (record: RawRecord): Buffer =>
  text(`${marcXmlRecord(record, { namespace: false })}\n`);

const ofDescription = (make: (one: Outgoing) => string, begin = nothing, end = nothing): Writer => ({
  begin,
  write: (one) => ({ bytes: text(make(one)), losses: [] }),
  end,
});

const ofRecords = (
  options: WriterOptions,
  make: (record: RawRecord) => Buffer | undefined,
  begin = nothing,
  end = nothing,
): Writer => ({
  begin,
  write: (one) => {
    const { record, losses } = outgoingRecord(one, options.flavour);
    const bytes = make(record);
    return bytes ? { bytes, losses } : { bytes: nothing, losses, tooLong: record };
  },
  end,
});

export function exportWriter(options: WriterOptions): Writer {
  switch (options.format) {
    case "iso2709":
      return ofRecords(options, (record) => {
        const outcome = writeIso2709(record);
        return outcome.ok ? Buffer.from(outcome.value) : undefined;
      });
    case "marcxml":
      return ofRecords(options, marcXmlPiece, marcXmlHead, marcXmlEnd);
    case "json": {
      let first = true;
      const piece = (record: RawRecord): Buffer => {
        const sign = first ? "\n" : ",\n";
        first = false;
        return text(`${sign}${JSON.stringify(toMarcJson(record))}`);
      };
      return ofRecords(options, piece, text("["), text("\n]\n"));
    }
    case "dublin-core":
      return ofDescription(
        (one) => `${dublinCoreXml(one.description)}\n`,
        text(`${xmlHead}<records>\n`),
        text("</records>\n"),
      );
    case "bibtex":
      return ofDescription((one) => `${toBibtex(one.description, bibtexKey(one.description, one.id))}\n`);
    case "ris":
      return ofDescription((one) => `${toRis(one.description)}\r\n`);
    case "csv":
      // The byte order mark tells spreadsheets that letters are UTF-8.
      return ofDescription(
        (one) => toCsvLine(one.description),
        text(`\ufeff${csvLine([...(options.heads ?? csvColumns)])}`),
      );
    case "text":
      return ofDescription(
        (one) => `${gostText(one.description, options.accessed ? { accessed: options.accessed } : {})}\n\n`,
      );
  }
}
