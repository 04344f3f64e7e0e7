import { Buffer, isUtf8 } from "node:buffer";
import { fromKazakhFont } from "./kazakh-fonts.ts";
import { decodeMarc8 } from "./marc8.ts";
import type { CodePage } from "./pages.ts";

const decoders = new Map<string, TextDecoder>();

/** Bytes → text; what a page does not define becomes U+FFFD, never an error. */
export function decode(bytes: Uint8Array, page: CodePage): string {
  if (page === "marc-8") return decodeMarc8(bytes).text;
  if (page === "kz-1048") return fromKazakhFont(decode(bytes, "windows-1251"));
  let decoder = decoders.get(page);
  if (!decoder) {
    decoder = new TextDecoder(page, { ignoreBOM: true });
    decoders.set(page, decoder);
  }
  return decoder.decode(bytes);
}

/** One field of a record in an 8-bit page: a field that is plainly UTF-8 (pasted from elsewhere) is read as such. */
export function decodeField(bytes: Uint8Array, page: CodePage): string {
  if (page !== "utf-8" && page !== "marc-8") {
    let high = 0;
    for (const byte of bytes) if (byte >= 0x80) high += 1;
    if (high === 0) return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
    if (high >= 4 && isUtf8(bytes)) return decode(bytes, "utf-8");
  }
  return decode(bytes, page);
}
