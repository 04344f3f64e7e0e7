import { Buffer } from "node:buffer";
import type { Bytes } from "../reading.ts";

/** Bytes of an XML file → text in pieces of bounded size, by byte order mark, declaration, or as UTF-8. */

const pieceSize = 64 * 1024;

/** The label of the encoding; XML 1.0, appendix F. */
export function xmlEncoding(start: Uint8Array): string {
  const [first, second, third] = start;
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  if (first === 0x3c && second === 0x00) return "utf-16le";
  if (first === 0x00 && second === 0x3c) return "utf-16be";
  if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
  const head = Buffer.from(start.buffer, start.byteOffset, Math.min(start.byteLength, 400)).toString(
    "latin1",
  );
  const label = /^\s*<\?xml[^>]*?\sencoding\s*=\s*["']([\w.:-]{1,40})["']/i.exec(head)?.[1] ?? "utf-8";
  return /^utf-?16/i.test(label) ? "utf-8" : label;
}

export function knownDecoder(label: string): TextDecoder | undefined {
  try {
    return new TextDecoder(label);
  } catch {
    return undefined;
  }
}

/**
 * Characters that XML forbids become spaces, declarations in the middle of joined files are blanked: both keep the
 * length, so positions stay true. XML 1.0, production 2 [Char].
 */
const clean = (text: string): string =>
  text
    .replace(/[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, " ")
    .replace(/<\?xml\s[^>]{0,200}\?>/g, (declaration) => " ".repeat(declaration.length));

export async function* xmlText(chunks: Bytes, label: string | undefined): AsyncGenerator<string> {
  let decoder: TextDecoder | undefined;
  let held: Uint8Array = new Uint8Array(0);
  for await (const chunk of chunks) {
    let bytes = chunk;
    if (!decoder) {
      bytes = held.length > 0 ? Buffer.concat([held, chunk]) : chunk;
      if (bytes.length < 400) {
        held = bytes;
        continue;
      }
      decoder = knownDecoder(label ?? xmlEncoding(bytes)) ?? new TextDecoder();
      held = new Uint8Array(0);
    }
    for (let at = 0; at < bytes.length; at += pieceSize)
      yield clean(decoder.decode(bytes.subarray(at, at + pieceSize), { stream: true }));
  }
  decoder ??= knownDecoder(label ?? xmlEncoding(held)) ?? new TextDecoder();
  const fromHeld = clean(decoder.decode(held, { stream: true }) + decoder.decode());
  if (fromHeld !== "") yield fromHeld;
}
