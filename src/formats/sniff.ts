import { Buffer } from "node:buffer";
import type { FileFormat } from "./file-formats.ts";
import { looksLikeLeader } from "./iso2709/frames.ts";

export { type FileFormat, fileFormats } from "./file-formats.ts";

/** Give it the first kilobytes (4,096 are plenty). Undefined: nothing this room can read, an old .xls for instance. */
export function sniffFormat(firstBytes: Uint8Array): FileFormat | undefined {
  const bytes = Buffer.from(firstBytes.buffer, firstBytes.byteOffset, Math.min(firstBytes.byteLength, 8192));
  if (bytes.length === 0) return undefined;
  if (bytes.subarray(0, 4).equals(Buffer.from([0x50, 0x4b, 0x03, 0x04]))) return "xlsx";
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    const text = new TextDecoder(bytes[0] === 0xff ? "utf-16le" : "utf-16be").decode(bytes);
    return /^\s*</.test(text) ? "marcxml" : "csv";
  }
  if (bytes[0] === 0x3c && bytes[1] === 0x00) return "marcxml";
  const text = bytes.toString("latin1").replace(/^\xef\xbb\xbf/, "");
  const start = text.search(/[^\s\0\x1a]/);
  if (start === -1) return undefined;
  // Rubbish may stand before the first record, field and subfield separators stand nowhere else.
  if (/\x1e[^\x1e]*\x1f/.test(text)) return "iso2709";
  if (text.startsWith("<", start))
    return /<(!doctype\s+)?html/i.test(text.slice(start, start + 200)) ? undefined : "marcxml";
  if (looksLikeLeader(bytes, bytes.length - text.length + start)) return "iso2709";
  if (/^#\d{1,6}: ?/m.test(text)) return "irbis-text";
  const control = text.match(/[\x00-\x08\x0e-\x1f]/g)?.length ?? 0;
  if (control > 0) return undefined;
  // Lists carry a name and a date above their heads: a line or two without a separator are no reason to refuse.
  return text.split(/\r\n|\n|\r/, 12).some((line) => /[;,\t|].*[^\s;,\t|]|[^\s;,\t|].*[;,\t|]/.test(line))
    ? "csv"
    : undefined;
}
