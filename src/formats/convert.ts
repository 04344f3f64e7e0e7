import type { Flavour } from "./flavour-names.ts";
import { describe } from "./flavours.ts";
import { composeMarc21 } from "./marc21/compose.ts";
import { isControl, type RawRecord } from "./record.ts";
import { composeRusmarc } from "./unimarc/compose.ts";

/** A value of the source that is found nowhere in the result. `code` is absent for control fields. */
export type Loss = { tag: string; code?: string; value: string };

export type Converted = { record: RawRecord; losses: Loss[] };

/** What can be written; UNIMARC goes out as RUSMARC, which every reader of UNIMARC takes. */
export type WritableFlavour = "marc21" | "rusmarc";

/** Letters and digits only: punctuation and case differ between flavours by rule. */
const bare = (text: string): string =>
  text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");

/** Coded fields are derived anew, codes of role and link control are translated: none of these is a loss of words. */
const derived = new Set(["003", "005", "100", "006", "007", "008", "105", "106", "110", "999"]);
const codedSubfields = new Set(["4", "6", "8"]);

function lossesOf(source: RawRecord, result: RawRecord, from: Flavour): Loss[] {
  const written = bare(
    result.fields
      .map((field) =>
        isControl(field) ? field.data : field.subfields.map(({ value }) => value).join("\u0001"),
      )
      .join("\u0001"),
  );
  const losses: Loss[] = [];
  for (const field of source.fields) {
    if (derived.has(field.tag) && !(from === "marc21" && field.tag === "100")) continue;
    if (isControl(field)) {
      if (!written.includes(bare(field.data))) losses.push({ tag: field.tag, value: field.data });
      continue;
    }
    for (const { code, value } of field.subfields) {
      const text = bare(code === "1" ? value.slice(5) : value);
      if (text !== "" && !codedSubfields.has(code) && !written.includes(text))
        losses.push({ tag: field.tag, code, value });
    }
  }
  return losses;
}

/**
 * Between flavours, by way of the description, with every value that did not come over. Within a flavour nothing is
 * touched and nothing is lost.
 */
export function convert(record: RawRecord, from: Flavour, to: WritableFlavour): Converted {
  if (from === to || (from === "unimarc" && to === "rusmarc")) return { record, losses: [] };
  const description = describe(record, from);
  const made = to === "marc21" ? composeMarc21(description) : composeRusmarc(description);
  return { record: made, losses: lossesOf(record, made, from) };
}
