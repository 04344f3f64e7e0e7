/**
 * Codecs and mappings: bytes of any container → raw records → the one description, and back out again. Pure: no
 * database, no settings; streams in, streams out.
 */
export { authorityFlavour, describeAuthority } from "./authority/describe.ts";
export { identifierOf, knownDay, lifeOf } from "./authority/pieces.ts";
export {
  type GostEntry,
  type GostLang,
  type GostOptions,
  gostEntry,
  gostText,
  headingOf,
} from "./bibliography/gost.ts";
export { type Iso690Options, iso690Text } from "./bibliography/iso690.ts";
export { headingName } from "./bibliography/names.ts";
export { mendKazakhFont } from "./codepages/kazakh-fonts.ts";
export { mendTwice } from "./codepages/twice.ts";
export { type Converted, convert, type Loss, type WritableFlavour } from "./convert.ts";
export { bibtexKey, toBibtex } from "./exports/bibtex.ts";
export { type CsvColumn, csvCells, csvColumns, csvLine, toCsvLine } from "./exports/csv.ts";
export { type DublinCore, dublinCoreXml, toDublinCore } from "./exports/dublin-core.ts";
export { holdingField, withHoldings, withoutHoldings } from "./exports/holdings.ts";
export { toRis } from "./exports/ris.ts";
export {
  carriesRecords,
  type ExportFormat,
  exportFormats,
  exportWriter,
  fileKinds,
  marcXmlEnd,
  marcXmlHead,
  marcXmlPiece,
  type Outgoing,
  outgoingRecord,
  type Writer,
} from "./exports/writers.ts";
export { describe as describeRecord, detectFlavour, isAuthority } from "./flavours.ts";
export { describeIrbis } from "./irbis/describe.ts";
export { type IrbisOptions, readIrbisText } from "./irbis/read.ts";
export { type Iso2709Options, readIso2709 } from "./iso2709/read.ts";
export { writeIso2709 } from "./iso2709/write.ts";
export { composeMarc21 } from "./marc21/compose.ts";
export { describeMarc21 } from "./marc21/describe.ts";
export { type MarcJson, readMarcJson, toMarcJson } from "./marcjson/marcjson.ts";
export { recordFromLines, recordToLines } from "./marclines/marclines.ts";
export { salvageLines } from "./marclines/salvage.ts";
export { type MarcXmlOptions, readMarcXml } from "./marcxml/read.ts";
export { marcXmlNamespace, marcXmlRecord, writeMarcXml, xmlEscape } from "./marcxml/write.ts";
export { type Preview, type PreviewOptions, type PreviewSample, previewFile } from "./preview.ts";
export { type ReadOptions, readRecords, readRows, type TableRow } from "./read.ts";
export { type Bytes, collect, type ReadRecord } from "./reading.ts";
export * from "./rules.ts";
export { sniffFormat } from "./sniff.ts";
export { type CsvOptions, type Row, readCsv } from "./table/csv.ts";
export { recordOfRow } from "./table/profile.ts";
export { readXlsx } from "./table/xlsx.ts";
export { composeRusmarc } from "./unimarc/compose.ts";
export { describeUnimarc } from "./unimarc/describe.ts";
