import { Buffer, isUtf8 } from "node:buffer";

/**
 * UTF-8 that was taken for an 8-bit page and encoded a second time: «Å£» for «ţ», «ÐšÑ–» for «Кі». Undone when every
 * high character of the text fits one byte and these bytes are valid UTF-8, which by chance they almost never are.
 */
const fromWindows1252 = new Map<string, number>();
for (let byte = 0x80; byte < 0xa0; byte += 1) {
  const char = new TextDecoder("windows-1252").decode(Uint8Array.of(byte));
  fromWindows1252.set(char, byte);
}

const suspicious =
  /[\u00c2-\u00df][\u0080-\u00bf\u2013-\u203a\u20ac\u2122\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc]/;

export const mayBeTwice = (text: string): boolean => suspicious.test(text);

/** The text as it was meant, or undefined when it was encoded once only. */
export function mendTwice(text: string): string | undefined {
  if (!suspicious.test(text)) return undefined;
  const bytes = Buffer.alloc(text.length);
  let at = 0;
  for (const char of text) {
    const code = char.codePointAt(0) ?? 0;
    const byte = code < 0x100 ? code : fromWindows1252.get(char);
    if (byte === undefined) return undefined;
    bytes[at] = byte;
    at += 1;
  }
  const once = bytes.subarray(0, at);
  return isUtf8(once) ? once.toString("utf8") : undefined;
}
