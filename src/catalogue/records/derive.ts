/** From a raw record to what the catalogue keeps of it. Pure; the raw bytes are kept beside it. */
import { createHash } from "node:crypto";
import { type Refusal, refuse } from "#basics";
import {
  controlValue,
  type Description,
  describeRecord,
  type Flavour,
  type Holding,
  isData,
  type RawRecord,
} from "#formats";
import { yearOf } from "./rules/facets.ts";
import { authorKeyOf, titleKeyOf, workKeyOf } from "./rules/keys.ts";
import { isBrief } from "./rules/level.ts";
import { type Mending, mendLookAlikes } from "./rules/mending.ts";

export type Derived = {
  sourceNumber: string;
  /** Without its holdings: those are the copies of the room stock. */
  description: Description;
  holdings: readonly Holding[];
  titleKey: string;
  authorKey: string;
  year: number | null;
  workKey: string | null;
  /** The record itself says that it is to be completed. */
  brief: boolean;
  /** Texts that the raw form spells otherwise. */
  mended: readonly Mending[];
};

const longestNumber = 200;

/** What the record says, or why it cannot stand in the catalogue. */
export function derive(raw: RawRecord, bytes: Uint8Array, flavour: Flavour = "marc21"): Derived | Refusal {
  const { record, mended } = mendLookAlikes(raw, flavour);
  const described = describeRecord(record, flavour);
  const whole = isClean(record) ? described : clean(described);
  if (whole.title.text === "") return refuse("no-title");
  const { holdings, ...rest } = whole;
  const description: Description = { ...rest, holdings: [] };
  return {
    sourceNumber: sourceNumberOf(record, bytes),
    description,
    holdings,
    titleKey: titleKeyOf(description),
    authorKey: authorKeyOf(description),
    year: yearOf(description) ?? null,
    workKey: workKeyOf(description) ?? null,
    brief: isBrief(record, flavour),
    mended: mended.length === 0 ? mended : clean(mended),
  };
}

export const isRefusal = (value: Derived | Refusal): value is Refusal => "code" in value;

export const hashOf = (bytes: Uint8Array): Buffer => createHash("sha256").update(bytes).digest();

/** The control number; a record without one is known by its own bytes, so that it, too, comes in once. */
function sourceNumberOf(record: RawRecord, bytes: Uint8Array): string {
  const number = controlValue(record, "001")?.replaceAll("\0", "").trim();
  return number && number.length <= longestNumber ? number : `sha256:${hashOf(bytes).toString("hex")}`;
}

const unclean = /[\0\ud800-\udfff]/;

/** Without NUL and without any surrogate a record cannot bring what `clean` takes out: nearly all are so. */
const isClean = ({ fields }: RawRecord): boolean =>
  !fields.some((field) =>
    isData(field) ? field.subfields.some(({ value }) => unclean.test(value)) : unclean.test(field.data),
  );

/** PostgreSQL takes neither NUL nor half a surrogate pair in its texts; broken records bring both. */
export function clean<T>(value: T): T {
  const text = JSON.stringify(value);
  if (!/\\u0000|\\ud[89a-f]/i.test(text)) return value;
  return JSON.parse(text, (_, one: unknown) =>
    typeof one === "string" ? one.toWellFormed().replaceAll("\0", "") : one,
  ) as T;
}
