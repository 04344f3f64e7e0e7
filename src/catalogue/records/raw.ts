/** A kept raw form, whatever container its bytes are in, as a record of fields. */
import {
  collect,
  type RawRecord,
  readIrbisText,
  readIso2709,
  readMarcJson,
  readMarcXml,
  recordOfRow,
} from "#formats";
import type { RawForm } from "./questions/records.ts";

/** Undefined when the bytes cannot be read any more. Rows of tables need the profile that they were read with. */
export async function readRaw(
  raw: Pick<RawForm, "container" | "bytes" | "codePage" | "profile">,
): Promise<RawRecord | undefined> {
  const { container, bytes, codePage } = raw;
  if (container === "marc-json") {
    const read = readMarcJson(bytes.toString("utf8"));
    return read.ok ? read.value : undefined;
  }
  if (container === "csv" || container === "xlsx")
    return raw.profile ? recordOfRow(JSON.parse(bytes.toString("utf8")) as string[], raw.profile) : undefined;
  const reader = { iso2709: readIso2709, marcxml: readMarcXml, "irbis-text": readIrbisText }[container];
  const [read] = await collect(reader([bytes], container === "marcxml" ? {} : { codePage }));
  return read?.ok ? read.record : undefined;
}
