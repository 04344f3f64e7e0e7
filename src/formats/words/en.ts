import type { Words } from "./kk.ts";

export const en: Words = {
  refusals: {
    "record-too-short": (f) =>
      `The record is too short: ${f.bytes} bytes. Check whether the file was copied whole.`,
    "directory-unreadable": () =>
      "The directory of the record cannot be read. It is no MARC record, or it is damaged.",
    "record-cut-off": () => "The record breaks off in the middle. Copy the file again.",
    "record-unreadable": () => "The record cannot be read.",
    "record-empty": () => "The record is empty.",
    "record-too-long": (f) =>
      `The record does not fit into ISO 2709. Length: ${f.bytes} bytes, limit: ${f.most}. Export it as MARCXML.`,
    "field-too-long": (f) =>
      `The field does not fit into ISO 2709. Field: ${f.tag}, length: ${f.bytes} bytes, limit: ${f.most}.`,
    "json-unreadable": () => "The record cannot be read as JSON: it is damaged or of another shape.",
    "xml-not-well-formed": (f) => `The XML is not well formed. Place and reason: ${f.detail}`,
    "xml-doctype-refused": () =>
      "XML with a document type (DOCTYPE) is not taken. Remove that line and load it again.",
    "xml-too-deep": (f) => `The XML elements are nested too deep. Limit: ${f.most} levels.`,
    "xml-piece-too-long": (f) => `One record is too long. Limit: ${f.most} characters.`,
    "line-not-a-field": (f) =>
      `This line is no field. Line ${f.line}: “${f.text}”. Write it as: 245 10 $a Title`,
    "row-without-title": (f) => `The row has neither a title nor an ISBN. Row: ${f.row}.`,
    "zip-unreadable": () => "The file does not open as XLSX. Save it again in a spreadsheet program.",
    "zip-unpacks-without-end": () => "The file unpacks to an excessive size and was not read.",
    "workbook-without-sheets": () => "This file has no sheet.",
    "workbook-unreadable": () => "The table is damaged. Open it in a spreadsheet program and save it again.",
    "file-too-long": (f) => `The file is too large. Limit: ${f.most} bytes. Load it in parts.`,
  },
  warnings: {
    "length-wrong": () => "The length in the leader is wrong; the record was read up to its end sign.",
    "directory-wrong": () =>
      "The places in the directory are wrong; the fields were read by their separators.",
    "record-end-missing": () => "The sign of the record's end is missing.",
    "field-without-subfields": (f) =>
      `The field has no subfields; its text was taken as $a. Field: ${f.tag}.`,
    "control-field-with-subfields": (f) => `Subfields of a control field were joined. Field: ${f.tag}.`,
    "indicators-wrong": (f) => `The indicators are wrong. Field: ${f.tag}.`,
    "tag-wrong": (f) => `The tag is wrong: “${f.tag}”.`,
    "utf8-wrong": () => "Some characters of the text are damaged (not UTF-8).",
    "utf8-twice": () => "The text had been turned into UTF-8 twice; it was mended.",
    "marc8-codes-unknown": (f) => `Characters that are not in the table of MARC-8: ${f.count}.`,
    "leader-wrong": (f) => `The leader must have 24 characters, here: ${f.length}.`,
    "line-unreadable": (f) => `The line cannot be understood: ${f.text}`,
    "record-deleted-at-source": () => "The record is marked as deleted in the system it came from.",
  },
};
