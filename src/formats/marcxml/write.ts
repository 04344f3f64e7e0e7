import { Buffer } from "node:buffer";
import { isControl, type RawField, type RawRecord } from "../record.ts";
import { fieldCode, fieldIndicator, fieldTag, tidyLeader, withControlFields } from "../tidy.ts";

/** The namespace of MARC21 slim, also used for UNIMARC and RUSMARC by most servers. */
export const marcXmlNamespace = "http://www.loc.gov/MARC21/slim";

/** Everything that needs care: markup, characters that XML 1.0 forbids, halves of surrogate pairs. */
const careful = /[&<>"\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]/;
const forbidden = /[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g;

export function xmlEscape(text: string): string {
  if (!careful.test(text)) return text;
  return text
    .toWellFormed()
    .replace(forbidden, " ")
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/"/g, "&quot;");
}

/** Schema: [\da-z!"#$%&'()*+,-./:;<=>?{}_^`~\[\]\\], so no capitals: IRBIS, which writes them, does not tell them apart. */
function subfieldCode(code: string): string {
  const small = fieldCode(code).toLowerCase();
  return small === "@" || small === "|" ? "a" : xmlEscape(small);
}

/** Schema: control fields are 00[1-9A-Za-z], a datafield may not be 00X. */
function fieldXml(raw: RawField): string {
  const field = withControlFields(raw);
  const tag = fieldTag(field.tag);
  if (isControl(field)) {
    const data = xmlEscape(field.data);
    if (/^00[1-9A-Za-z]$/.test(tag)) return `<controlfield tag="${tag}">${data}</controlfield>`;
    return data === ""
      ? ""
      : `<datafield tag="${dataTag(tag)}" ind1=" " ind2=" "><subfield code="a">${data}</subfield></datafield>`;
  }
  if (field.subfields.length === 0) return "";
  let xml = `<datafield tag="${dataTag(tag)}" ind1="${fieldIndicator(field.ind1)}" ind2="${fieldIndicator(field.ind2)}">`;
  for (const { code, value } of field.subfields)
    xml += `<subfield code="${subfieldCode(code)}">${xmlEscape(value)}</subfield>`;
  return `${xml}</datafield>`;
}

/** Schema: (0([1-9A-Z][0-9A-Z])|0([1-9a-z][0-9a-z]))|(([1-9A-Z][0-9A-Z]{2})|([1-9a-z][0-9a-z]{2})). */
function dataTag(tag: string): string {
  if (/^\d/.test(tag) && /^\d{3}$/.test(tag) && !tag.startsWith("00")) return tag;
  return /^(0([1-9A-Z][0-9A-Z]|[1-9a-z][0-9a-z])|[1-9A-Z][0-9A-Z]{2}|[1-9a-z][0-9a-z]{2})$/.test(tag)
    ? tag
    : "999";
}

/** One `<record>` without a declaration; `namespace: false` inside a collection that has declared it. */
export function marcXmlRecord(
  record: RawRecord,
  options: { namespace: boolean } = { namespace: true },
): string {
  const xmlns = options.namespace ? ` xmlns="${marcXmlNamespace}"` : "";
  let xml = `<record${xmlns}><leader>${tidyLeader(record.leader, { length: 0, base: 0 })}</leader>`;
  // Schema: control fields come before all others.
  let data = "";
  for (const field of record.fields) {
    if (/^00[1-9A-Za-z]$/.test(field.tag)) xml += fieldXml(field);
    else data += fieldXml(field);
  }
  xml += data;
  return `${xml}</record>`;
}

const pieceSize = 256 * 1024;

/**
 * A whole collection in UTF-8 pieces of about 256 KB, valid against the MARC21 slim schema. Each record is encoded
 * alone into the piece: joining long texts first and encoding them then takes three times as long.
 */
export async function* writeMarcXml(
  records: AsyncIterable<RawRecord> | Iterable<RawRecord>,
): AsyncGenerator<Uint8Array> {
  let piece = Buffer.allocUnsafeSlow(pieceSize);
  let used = piece.write(
    `<?xml version="1.0" encoding="UTF-8"?>\n<collection xmlns="${marcXmlNamespace}">\n`,
  );
  for await (const record of records) {
    const xml = `${marcXmlRecord(record, { namespace: false })}\n`;
    // A letter takes at most three bytes for each unit of a JavaScript string.
    const most = xml.length * 3;
    if (used + most > piece.length) {
      if (used > 0) yield piece.subarray(0, used);
      piece = Buffer.allocUnsafeSlow(Math.max(pieceSize, most));
      used = 0;
    }
    used += piece.write(xml, used);
  }
  if (used > 0) yield piece.subarray(0, used);
  yield Buffer.from("</collection>\n");
}
