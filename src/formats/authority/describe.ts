import type { Flavour } from "../flavour-names.ts";
import type { RawRecord } from "../record.ts";
import { describeMarc21Authority } from "./marc21.ts";
import type { AuthorityDescription } from "./types.ts";
import { describeUnimarcAuthority } from "./unimarc.ts";

const hasTag = (record: RawRecord, pattern: RegExp): boolean =>
  record.fields.some(({ tag }) => pattern.test(tag));

/**
 * Which authority format a record is in; undefined for a bibliographic one. Leader/06 = z in MARC 21; x, y, z in UNIMARC,
 * where a heading stands in 2XX. Field 245 or 200 with a title beside 1XX or 7XX is no authority, whatever the leader says.
 */
export function authorityFlavour(record: RawRecord): "marc21" | "unimarc" | undefined {
  const type = record.leader[6] ?? "";
  if (!"xyz".includes(type) || type === "" || hasTag(record, /^245$/)) return undefined;
  if (type === "z" && hasTag(record, /^1(?:00|03|10|11|50|51)$/) && !hasTag(record, /^2(?:00|10|15|20|50)$/))
    return "marc21";
  if (hasTag(record, /^2(?:00|10|15|20|50)$/) && (type === "x" || !hasTag(record, /^1(?:10|11|50|51)$/)))
    return "unimarc";
  return type === "z" && hasTag(record, /^1(?:00|03|10|11|50|51)$/) ? "marc21" : undefined;
}

/** An authority record described; undefined when it is none, or of a kind that no catalogue links to (a title, a genre). */
export function describeAuthority(record: RawRecord, flavour?: Flavour): AuthorityDescription | undefined {
  const found = authorityFlavour(record);
  if (found === undefined) return undefined;
  const as = flavour === undefined ? found : flavour === "marc21" ? "marc21" : "unimarc";
  return as === "marc21" ? describeMarc21Authority(record) : describeUnimarcAuthority(record);
}
