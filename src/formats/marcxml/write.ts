import { isControl, type RawField, type RawRecord } from "../record.ts";
import { fieldCode, fieldIndicator, fieldTag, tidyLeader } from "../tidy.ts";

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

/** Schema: control fields are 00[1-9A-Za-z], a datafield may not be 00X. */
function fieldXml(field: RawField): string {
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
    xml += `<subfield code="${xmlEscape(fieldCode(code))}">${xmlEscape(value)}</subfield>`;
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
  for (const field of record.fields) xml += fieldXml(field);
  return `${xml}</record>`;
}

/** A whole collection in pieces of about 64 KB, valid against the MARC21 slim schema. */
export async function* writeMarcXml(
  records: AsyncIterable<RawRecord> | Iterable<RawRecord>,
): AsyncGenerator<string> {
  let piece = `<?xml version="1.0" encoding="UTF-8"?>\n<collection xmlns="${marcXmlNamespace}">\n`;
  for await (const record of records) {
    piece += `${marcXmlRecord(record, { namespace: false })}\n`;
    if (piece.length > 64 * 1024) {
      yield piece;
      piece = "";
    }
  }
  yield `${piece}</collection>\n`;
}
