import { type Refusal, refuse } from "#basics";
import type { RawRecord } from "#formats";
import { readRaw } from "../raw.ts";
import type { SimpleBook } from "../rules/simple.ts";
import { simpleBookOf } from "../rules/simple-form.ts";
import { type CatalogueRecord, type Reading, versionsOf } from "./records.ts";

export type ShortForm = { book: SimpleBook; raw: RawRecord; seen: number };

/**
 * A record as its short description, for whoever wrote it and while nobody took it up: it is still to be completed, all
 * versions are theirs, and it says nothing that the form cannot show. Otherwise why not.
 */
export async function shortFormOf(
  db: Reading,
  record: CatalogueRecord,
  account: number | null,
): Promise<ShortForm | Refusal> {
  const versions = await versionsOf(db, record.id);
  const [newest] = versions;
  const first = versions.at(-1);
  if (!newest || !first || first.why !== "new" || first.madeBy !== account) return refuse("written-by-other");
  if (record.standing !== record.id) return refuse("is-merged", { into: record.standing });
  if (record.state === "withdrawn" || !record.brief || versions.some(({ madeBy }) => madeBy !== account))
    return refuse("taken-up");
  const raw = newest.flavour === "marc21" ? await readRaw(newest) : undefined;
  const book = raw && simpleBookOf(raw);
  return raw && book ? { book, raw, seen: newest.version } : refuse("taken-up");
}
