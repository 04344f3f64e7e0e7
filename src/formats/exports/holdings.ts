/**
 * Copies as fields of a record that goes out: 952 of MARC 21, 899 of RUSMARC, the same letters by which
 * description/makers/holdings.ts reads them, so that what goes out and comes in elsewhere is the same copies. What stood
 * there in the raw form is left out: it was true on the day of its import.
 */
import type { Holding } from "../description/types.ts";
import type { Flavour } from "../flavour-names.ts";
import { type DataField, dataField, type RawRecord } from "../record.ts";

/** Fields that tell of copies, in each flavour. */
const holdingTags: Record<Flavour, ReadonlySet<string>> = {
  marc21: new Set(["852", "952", "953"]),
  unimarc: new Set(["852", "899", "995"]),
  rusmarc: new Set(["852", "899", "995"]),
  irbis: new Set(["909", "910"]),
};

export const withoutHoldings = (record: RawRecord, flavour: Flavour): RawRecord => {
  const tags = holdingTags[flavour];
  return record.fields.some(({ tag }) => tags.has(tag))
    ? { ...record, fields: record.fields.filter(({ tag }) => !tags.has(tag)) }
    : record;
};

/** Letters of the field for each thing known of a copy; what has none in RUSMARC goes into its note. */
const letters = {
  marc21: {
    tag: "952",
    codes: {
      system: "a",
      branch: "b",
      location: "c",
      acquired: "d",
      channel: "e",
      price: "g",
      volume: "h",
      inventory: "i",
      shelfMark: "o",
      barcode: "p",
      status: "7",
      note: "z",
    },
  },
  rusmarc: {
    tag: "899",
    codes: {
      system: "a",
      branch: "b",
      location: "c",
      shelfMark: "j",
      barcode: "p",
      inventory: "x",
      status: "q",
      note: "z",
    },
  },
} as const;

const noted = ["volume", "price", "acquired", "channel"] as const;

export function holdingField(holding: Holding, flavour: "marc21" | "rusmarc"): DataField {
  const { tag, codes } = letters[flavour];
  const extra = flavour === "rusmarc" ? noted.flatMap((name) => holding[name] ?? []) : [];
  const told = { ...holding, note: [holding.note, ...extra].filter(Boolean).join("; ") };
  const parts = Object.entries(codes).flatMap(([name, code]) => [
    code,
    String(told[name as keyof typeof told] ?? ""),
  ]);
  return dataField(tag, "  ", ...parts);
}

export const withHoldings = (
  record: RawRecord,
  holdings: readonly Holding[],
  flavour: "marc21" | "rusmarc",
): RawRecord =>
  holdings.length === 0
    ? record
    : { ...record, fields: [...record.fields, ...holdings.map((one) => holdingField(one, flavour))] };
