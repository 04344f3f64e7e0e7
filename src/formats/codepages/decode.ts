import type { CodePage } from "./pages.ts";

const decoders = new Map<string, TextDecoder>();

/** Bytes → text; what a page does not define becomes U+FFFD, never an error. */
export function decode(bytes: Uint8Array, page: CodePage): string {
  const label = page === "marc-8" ? "windows-1252" : page;
  let decoder = decoders.get(label);
  if (!decoder) {
    decoder = new TextDecoder(label, { ignoreBOM: true });
    decoders.set(label, decoder);
  }
  return decoder.decode(bytes);
}
