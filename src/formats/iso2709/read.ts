import type { CodePage } from "../codepages/pages.ts";
import type { Bytes, ReadRecord } from "../reading.ts";
import { frames } from "./frames.ts";
import { parseIso2709 } from "./parse.ts";

export type Iso2709Options = {
  /** Set by a person; without it each record is judged for itself, the record before it breaking ties. */
  codePage?: CodePage | undefined;
};

/** Reads ISO 2709 of any size in flat memory. Never throws for what is in the file, only for what breaks the stream. */
export async function* readIso2709(chunks: Bytes, options: Iso2709Options = {}): AsyncGenerator<ReadRecord> {
  let index = 0;
  let prior: CodePage | undefined;
  for await (const { bytes, offset } of frames(chunks)) {
    const parsed = parseIso2709(bytes, { codePage: options.codePage, prior });
    if (parsed.ok) {
      const { record, codePage, warnings } = parsed.value;
      if (codePage !== "utf-8") prior = codePage;
      yield { ok: true, index, offset, bytes, record, codePage, warnings };
    } else {
      const [problem = { code: "record-unreadable", facts: {} }] = parsed.refusals;
      yield { ok: false, index, offset, bytes, problem };
    }
    index += 1;
  }
}
