import { done, type Outcome, type Refusal } from "#basics";
import type { CodePage, ReadRecord } from "#formats";
import { derive, isRefusal } from "../records/derive.ts";
import { makersLine, publicationLine, titleLine } from "../records/rules/display.ts";
import { openRecords } from "./import-file.ts";
import type { Container } from "./store.ts";

export type PreviewRow =
  | {
      ok: true;
      number: string;
      title: string;
      makers: string;
      published: string;
      copies: number;
      codePage: CodePage;
    }
  | { ok: false; problem: Refusal; bytes: Uint8Array };
export type Preview = { format: Container; rows: PreviewRow[] };

/** The first records of a file as the import would understand them. Reads no more of the stream than it needs. */
export async function previewOf(source: AsyncIterable<Uint8Array>, most = 10): Promise<Outcome<Preview>> {
  const opened = await openRecords(source);
  if (!opened.ok) return opened;
  const rows: PreviewRow[] = [];
  for await (const record of opened.value.records) {
    rows.push(rowOf(record));
    if (rows.length >= most) break;
  }
  return done({ format: opened.value.format, rows });
}

function rowOf(read: ReadRecord): PreviewRow {
  const derived = read.ok ? derive(read.record, read.bytes) : read.problem;
  if (isRefusal(derived) || !read.ok)
    return {
      ok: false,
      problem: isRefusal(derived) ? derived : { code: "record-unreadable", facts: {} },
      bytes: read.bytes,
    };
  const { description } = derived;
  return {
    ok: true,
    number: derived.sourceNumber,
    title: titleLine(description.title),
    makers: makersLine(description),
    published: publicationLine(description),
    copies: derived.holdings.length,
    codePage: read.codePage,
  };
}
