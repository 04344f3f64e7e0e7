/**
 * Codecs and mappings: bytes of any container → raw records → the one description, and back out again. Pure: no
 * database, no settings; streams in, streams out.
 */
export { type CodePage, codePages } from "./codepages/pages.ts";
export { type Iso2709Options, readIso2709 } from "./iso2709/read.ts";
export { writeIso2709 } from "./iso2709/write.ts";
export { describeMarc21 } from "./marc21/describe.ts";
export { type MarcXmlOptions, readMarcXml } from "./marcxml/read.ts";
export { marcXmlNamespace, marcXmlRecord, writeMarcXml } from "./marcxml/write.ts";
export { type Bytes, collect, type ReadRecord } from "./reading.ts";
export * from "./rules.ts";
export { type FileFormat, fileFormats, sniffFormat } from "./sniff.ts";
