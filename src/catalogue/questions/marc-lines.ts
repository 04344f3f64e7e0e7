import { collect, isControl, readIso2709, readMarcXml } from "#formats";
import type { RawForm } from "./records.ts";

/** A field as a cataloguer reads it: a control field has one part without a code. */
export type MarcLine = { tag: string; indicators: string; parts: { code: string; value: string }[] };
export type MarcLines = { leader: string; lines: MarcLine[] };

/** A kept raw form field by field; undefined when its bytes cannot be read any more. */
export async function marcLines(raw: RawForm): Promise<MarcLines | undefined> {
  const [read] = await collect((raw.container === "iso2709" ? readIso2709 : readMarcXml)([raw.bytes]));
  if (!read?.ok) return undefined;
  const lines = read.record.fields.map(
    (field): MarcLine =>
      isControl(field)
        ? { tag: field.tag, indicators: "", parts: [{ code: "", value: field.data }] }
        : {
            tag: field.tag,
            indicators: `${field.ind1}${field.ind2}`.replaceAll(" ", "_"),
            parts: field.subfields,
          },
  );
  return { leader: read.record.leader, lines };
}
