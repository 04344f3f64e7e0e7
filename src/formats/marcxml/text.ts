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

/** Only the five entities of XML itself and numbers of characters are references, every other & is a letter. */
const bareAmpersand = /&(?!(?:#\d{1,7}|#x[0-9a-f]{1,6}|amp|lt|gt|quot|apos);)/gi;

/**
 * Characters that XML forbids become spaces (XML 1.0, production 2 [Char]), declarations in the middle of joined files
 * are blanked, and an ampersand that begins no reference is escaped: careless exports hold all three.
 */
const clean = (text: string): string =>
  text
    .replace(bareAmpersand, "&amp;")
    .replace(/[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, " ")
    .replace(/<\?xml\s[^>]{0,200}\?>/g, (declaration) => " ".repeat(declaration.length));

/** Cleans piece by piece; the last characters wait when a reference or a declaration may be cut in two. */
function cleaner(): (text: string, last: boolean) => string {
  let held = "";
  return (text, last) => {
    const whole = held + text;
    const cut = last ? -1 : Math.max(whole.lastIndexOf("&", whole.length), whole.lastIndexOf("<?"));
    const waits = cut !== -1 && whole.length - cut < 210 && !/[;>]/.test(whole.slice(cut));
    held = waits ? whole.slice(cut) : "";
    return clean(waits ? whole.slice(0, cut) : whole);
  };
}

export async function* xmlText(chunks: Bytes, label: string | undefined): AsyncGenerator<string> {
  const cleaned = cleaner();
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
      yield cleaned(decoder.decode(bytes.subarray(at, at + pieceSize), { stream: true }), false);
  }
  decoder ??= knownDecoder(label ?? xmlEncoding(held)) ?? new TextDecoder();
  const rest = cleaned(decoder.decode(held, { stream: true }) + decoder.decode(), true);
  if (rest !== "") yield rest;
}
