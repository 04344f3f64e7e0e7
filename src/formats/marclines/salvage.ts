import { Buffer } from "node:buffer";
import { chooseCodePage } from "../codepages/choose.ts";
import { decode } from "../codepages/decode.ts";
import type { CodePage } from "../codepages/pages.ts";
import type { FileFormat } from "../file-formats.ts";

/**
 * What can still be seen in a record that does not read, as lines to be mended by a person. A tag that is lost is
 * written ???, so that the line is refused until somebody says what it is.
 */
export function salvageLines(bytes: Uint8Array, format: FileFormat, codePage?: CodePage): string {
  if (format === "marcxml") return fromXml(Buffer.from(bytes).toString("utf8"));
  if (format !== "iso2709") return "";
  const page = codePage ?? chooseCodePage(bytes, { declaredUtf8: false });
  return fromIso2709(Buffer.from(bytes), page);
}

const mostFields = 500;
const shown = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ")
    .replaceAll("$", "{dollar}")
    .trim();

function fromIso2709(bytes: Buffer, page: CodePage): string {
  const directoryEnd = bytes.indexOf(0x1e);
  if (directoryEnd === -1) return "";
  const tags: string[] = [];
  for (let at = 24; at + 12 <= directoryEnd; at += 12) {
    const entry = bytes.toString("latin1", at, at + 12);
    tags.push(/^[0-9A-Za-z]{3}\d{9}$/.test(entry) ? entry.slice(0, 3) : "???");
  }
  const fields: string[] = [];
  let from = directoryEnd + 1;
  while (from < bytes.length && fields.length < mostFields) {
    let to = bytes.indexOf(0x1e, from);
    if (to === -1) to = bytes.length;
    const text = decode(bytes.subarray(from, to), page).replaceAll("\u001d", "");
    const tag = tags[fields.length] ?? "???";
    const [head = "", ...parts] = text.split("\u001f");
    if (parts.length === 0 && shown(text) !== "") fields.push(`${tag} ${shown(text)}`);
    else if (parts.length > 0) {
      const indicators = head
        .slice(0, 2)
        .padEnd(2)
        .replaceAll(/[^0-9A-Za-z]/g, "#");
      fields.push(
        [tag, indicators, ...parts.filter(Boolean).map((one) => `$${one[0]} ${shown(one.slice(1))}`)].join(
          " ",
        ),
      );
    } else fields.push("");
    from = to + 1;
  }
  return fields.filter(Boolean).join("\n");
}

const entities: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
const unescaped = (text: string): string =>
  text.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => entities[name] ?? "");

function fromXml(text: string): string {
  const fields =
    /<(?:\w+:)?(controlfield|datafield)\s([^>]{0,200})>([\s\S]*?)(?=<\/?(?:\w+:)?(?:controlfield|datafield|record)\b|$)/g;
  const attribute = (from: string, name: string): string =>
    new RegExp(`${name}="([^"]*)"`).exec(from)?.[1] ?? "";
  const lines: string[] = [];
  for (const [, kind, attributes = "", inside = ""] of text.matchAll(fields)) {
    const tag = attribute(attributes, "tag") || "???";
    if (kind === "controlfield") lines.push(`${tag} ${shown(unescaped(inside.replace(/<[\s\S]*$/, "")))}`);
    else {
      const ind = (attribute(attributes, "ind1") || "#") + (attribute(attributes, "ind2") || "#");
      const parts = [...inside.matchAll(/<(?:\w+:)?subfield\s+code="(.)"[^>]{0,50}>([^<]*)/g)].map(
        ([, code, value = ""]) => `$${code} ${shown(unescaped(value))}`,
      );
      lines.push([tag, ind.replaceAll(" ", "#"), ...parts].join(" "));
    }
    if (lines.length >= mostFields) break;
  }
  return lines.join("\n");
}
