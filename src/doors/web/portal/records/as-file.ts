/** One record as a file for a reader: what it says, without the numbers of copies, which are the libraries' own. */
import { type CatalogueRecord, rawOf, readRaw } from "#catalogue";
import { composeMarc21, exportWriter, fileKinds } from "#formats";
import type { Db } from "#platform/db";

export const handed = ["text", "bibtex", "ris", "marcxml", "iso2709", "dublin-core"] as const;
export type Handed = (typeof handed)[number];
export const isHanded = (text: string | undefined): text is Handed => handed.some((one) => one === text);

/** Undefined where the record is too long for ISO 2709: MARCXML has it then. */
export async function fileOf(
  db: Db,
  record: CatalogueRecord,
  format: Handed,
  today: string,
): Promise<{ bytes: Buffer; mime: string; name: string } | undefined> {
  const form = await rawOf(db.sql, record.id);
  const raw = form ? await readRaw(form) : undefined;
  const writer = exportWriter({
    format,
    flavour: form?.flavour === "rusmarc" || form?.flavour === "unimarc" ? "rusmarc" : "marc21",
    accessed: today,
  });
  const { bytes, tooLong } = writer.write({
    id: record.id,
    raw: raw ?? composeMarc21(record.description),
    flavour: raw && form ? form.flavour : "marc21",
    description: record.description,
    holdings: [],
  });
  if (tooLong) return undefined;
  const { ending, mime } = fileKinds[format];
  return {
    bytes: Buffer.concat([writer.begin, bytes, writer.end]),
    mime,
    name: `record-${record.id}.${ending}`,
  };
}
