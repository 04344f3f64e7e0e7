import { isControl } from "#formats";
import { readRaw } from "../raw.ts";
import type { RawForm } from "./records.ts";

/** A field as a cataloguer reads it: a control field has one part without a code. */
export type MarcLine = { tag: string; indicators: string; parts: { code: string; value: string }[] };
export type MarcLines = { leader: string; lines: MarcLine[] };

/** A kept raw form field by field; undefined when its bytes cannot be read any more. */
export async function marcLines(raw: RawForm): Promise<MarcLines | undefined> {
  const record = await readRaw(raw);
  if (!record) return undefined;
  const lines = record.fields.map(
    (field): MarcLine =>
      isControl(field)
        ? { tag: field.tag, indicators: "", parts: [{ code: "", value: field.data }] }
        : {
            tag: field.tag,
            indicators: `${field.ind1}${field.ind2}`.replaceAll(" ", "_"),
            parts: field.subfields,
          },
  );
  return { leader: record.leader, lines };
}
