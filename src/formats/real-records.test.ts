import { createReadStream, existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { decodeMarc8 } from "./codepages/marc8.ts";
import type { Flavour } from "./flavour-names.ts";
import { describe as describeRecord, detectFlavour } from "./flavours.ts";
import { readIso2709 } from "./iso2709/read.ts";
import { writeIso2709 } from "./iso2709/write.ts";
import { readRecords } from "./read.ts";
import { collect } from "./reading.ts";
import { sniffFormat } from "./sniff.ts";

/**
 * Real records of many libraries are not part of this repository (their licences differ). Where their folder lies
 * beside it, or where ORTAQ_SHARED names it, every file must come in whole: the counts are those of its README.
 */
const shared = resolve(process.env.ORTAQ_SHARED ?? join(import.meta.dirname, "../../../shared"));
const folder = join(shared, "data/marc");
const present = existsSync(join(folder, "README.md"));
if (!present)
  process.stderr.write(
    "real records: not checked, their folder is not here (set ORTAQ_SHARED to check them)\n",
  );

type Line = { file: string; records: number };

/** Lines of the table of the README: | file | records | encoding | … */
const listed = (): Line[] =>
  readFileSync(join(folder, "README.md"), "utf8")
    .split("\n")
    .flatMap((line) => {
      const [, file, records] = /^\| (\S+\.(?:mrc|xml|txt)) \| (\d+) \|/.exec(line) ?? [];
      return file && records ? [{ file, records: Number(records) }] : [];
    });

const flavourOf = (file: string): Flavour =>
  file.includes("irbis")
    ? "irbis"
    : file.includes("rusmarc")
      ? "rusmarc"
      : file.includes("unimarc")
        ? "unimarc"
        : "marc21";

describe.runIf(present)("real records", () => {
  it.each(present ? listed().filter(({ file }) => !file.startsWith("edge/marc8")) : [])(
    "$file: all $records come in, with their flavour, and go out again",
    async ({ file, records }) => {
      const path = join(folder, file);
      const format = sniffFormat(readFileSync(path).subarray(0, 4096));
      if (!format) throw new Error("not known");
      const reads = await collect(readRecords(format, createReadStream(path)));
      expect(reads.filter(({ ok }) => ok).length).toBe(records);
      expect(reads.filter(({ ok }) => !ok)).toEqual([]);
      const authority = file.startsWith("authority/");
      for (const read of reads) {
        if (!read.ok) continue;
        const flavour = detectFlavour(read.record, flavourOf(file));
        if (!authority) expect(flavour).toBe(flavourOf(file));
        const description = describeRecord(read.record, flavour);
        // An authority has no title; a damaged tag («2 4») may have been the title's.
        const untitled = authority || read.warnings.some(({ code }) => code === "tag-wrong");
        if (!untitled) expect([read.index, description.title.text]).not.toEqual([read.index, ""]);
        const written = writeIso2709(read.record);
        if (!written.ok) throw new Error(written.refusals[0]?.code);
        const [again] = await collect(readIso2709([written.value]));
        expect(again?.ok && again.record.fields.length).toBe(read.record.fields.length);
      }
    },
  );

  it("MARC-8 becomes the text of the pair file, line by line", () => {
    const linesOf = (bytes: Buffer): Buffer[] => {
      const lines: Buffer[] = [];
      for (let from = 0, to = bytes.indexOf(10); to !== -1; from = to + 1, to = bytes.indexOf(10, from))
        lines.push(bytes.subarray(from, to));
      return lines;
    };
    const marc8 = linesOf(readFileSync(join(folder, "edge/marc8-table.txt")));
    const unicode = linesOf(readFileSync(join(folder, "edge/marc8-table.utf-8.txt")));
    expect(marc8.length).toBe(1514);
    const wrong = marc8.filter(
      (line, place) => decodeMarc8(line).text !== unicode[place]?.toString("utf8").normalize("NFC"),
    );
    expect(wrong.length).toBe(0);
  });
});
