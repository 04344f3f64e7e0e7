/**
 * What a file is, told by its first bytes and never by its name. Only kinds that pages may show or hand out are
 * known; everything else is "application/octet-stream" and is only ever downloaded.
 */
type Sign = { mime: string; at?: number; bytes: readonly number[] };

const ascii = (text: string): number[] => [...text].map((letter) => letter.charCodeAt(0));

const signs: readonly Sign[] = [
  { mime: "image/png", bytes: [0x89, ...ascii("PNG"), 0x0d, 0x0a, 0x1a, 0x0a] },
  { mime: "image/jpeg", bytes: [0xff, 0xd8, 0xff] },
  { mime: "image/gif", bytes: ascii("GIF8") },
  { mime: "image/webp", at: 8, bytes: ascii("WEBP") },
  { mime: "application/pdf", bytes: ascii("%PDF-") },
  { mime: "audio/mpeg", bytes: ascii("ID3") },
  { mime: "application/zip", bytes: [0x50, 0x4b, 0x03, 0x04] },
  { mime: "application/gzip", bytes: [0x1f, 0x8b] },
];

export function mimeOf(first: Uint8Array): string {
  const found = signs.find((sign) => sign.bytes.every((byte, i) => first[(sign.at ?? 0) + i] === byte));
  return found?.mime ?? "application/octet-stream";
}

/** May a browser show it in place? Never HTML, SVG or XML, which could carry script. */
export const mayShow = (mime: string): boolean =>
  mime.startsWith("image/") || mime.startsWith("audio/") || mime === "application/pdf";

/**
 * A name that is safe in every file system and header: letters of any script, digits, dot, dash, underscore;
 * no path, no control characters, 120 characters at most.
 */
export function safeName(name: string): string {
  const base = name.normalize("NFC").split(/[\\/]/).at(-1) ?? "";
  const safe = base
    .replace(/[^\p{L}\p{N}._\- ()№]+/gu, "_")
    .replace(/^\.+/, "")
    .trim();
  return safe.slice(-120) || "file";
}

/** Content-Disposition by RFC 6266, with the name in UTF-8 (RFC 8187) and a plain one for old programs. */
export function disposition(name: string, how: "inline" | "attachment"): string {
  const safe = safeName(name);
  const plain = safe.replace(/[^\x20-\x7e]/g, "_").replace(/["\\]/g, "_");
  const encoded = encodeURIComponent(safe).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `${how}; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
