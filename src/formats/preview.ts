import type { Refusal } from "#basics";
import type { CodePage } from "./codepages/pages.ts";
import type { Description } from "./description/types.ts";
import type { Flavour } from "./flavour-names.ts";
import { describe, detectFlavour } from "./flavours.ts";
import { type ReadOptions, readRecords } from "./read.ts";
import type { Bytes } from "./reading.ts";
import type { RawRecord } from "./record.ts";
import { type FileFormat, sniffFormat } from "./sniff.ts";

export type PreviewSample =
  | {
      ok: true;
      index: number;
      codePage: CodePage;
      flavour: Flavour;
      record: RawRecord;
      description: Description;
      warnings: Refusal[];
    }
  | { ok: false; index: number; problem: Refusal };

/** What a person sees before an import: what the file is taken for, how sure that is, and how its records will look. */
export type Preview = {
  format: FileFormat;
  read: number;
  codePages: Partial<Record<CodePage, number>>;
  flavours: Partial<Record<Flavour, number>>;
  warnings: Record<string, number>;
  samples: PreviewSample[];
};

export type PreviewOptions = ReadOptions & {
  format?: FileFormat | undefined;
  flavour?: Flavour | undefined;
  most?: number;
};

/** The first chunk to look at and the whole stream to read on. */
async function peek(chunks: Bytes): Promise<{ first: Uint8Array; all: AsyncGenerator<Uint8Array> }> {
  const iterator =
    Symbol.asyncIterator in chunks ? chunks[Symbol.asyncIterator]() : chunks[Symbol.iterator]();
  const start = await iterator.next();
  const first = start.done ? new Uint8Array(0) : start.value;
  async function* all(): AsyncGenerator<Uint8Array> {
    try {
      yield first;
      for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value;
    } finally {
      await iterator.return?.();
    }
  }
  return { first, all: all() };
}

/** Undefined when the file is of no kind that can be read. Reads at most `most` records (20), not the whole file. */
export async function previewFile(chunks: Bytes, options: PreviewOptions = {}): Promise<Preview | undefined> {
  const { first, all } = await peek(chunks);
  const format = options.format ?? sniffFormat(first);
  if (!format) {
    await all.return(undefined);
    return undefined;
  }
  const preview: Preview = { format, read: 0, codePages: {}, flavours: {}, warnings: {}, samples: [] };
  let before: Flavour = options.flavour ?? "marc21";
  for await (const read of readRecords(format, all, options)) {
    preview.read += 1;
    if (read.ok) {
      const flavour = options.flavour ?? detectFlavour(read.record, before);
      before = flavour;
      const { index, codePage, record, warnings } = read;
      preview.codePages[codePage] = (preview.codePages[codePage] ?? 0) + 1;
      preview.flavours[flavour] = (preview.flavours[flavour] ?? 0) + 1;
      for (const { code } of warnings) preview.warnings[code] = (preview.warnings[code] ?? 0) + 1;
      preview.samples.push({
        ok: true,
        index,
        codePage,
        flavour,
        record,
        description: describe(record, flavour),
        warnings,
      });
    } else preview.samples.push({ ok: false, index: read.index, problem: read.problem });
    if (preview.read >= (options.most ?? 20)) break;
  }
  return preview;
}
