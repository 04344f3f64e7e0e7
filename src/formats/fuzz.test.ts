import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeMarc8 } from "./codepages/marc8.ts";
import { convert } from "./convert.ts";
import { toBibtex } from "./exports/bibtex.ts";
import { toCsvLine } from "./exports/csv.ts";
import { dublinCoreXml } from "./exports/dublin-core.ts";
import { toRis } from "./exports/ris.ts";
import { flavours } from "./flavour-names.ts";
import { describe as describeRecord, detectFlavour } from "./flavours.ts";
import { goldenCases } from "./golden-cases.ts";
import { readIso2709 } from "./iso2709/read.ts";
import { writeIso2709 } from "./iso2709/write.ts";
import { recordFromLines, recordToLines } from "./marclines/marclines.ts";
import { salvageLines } from "./marclines/salvage.ts";
import { readMarcXml } from "./marcxml/read.ts";
import { marcXmlRecord } from "./marcxml/write.ts";
import { readRecords } from "./read.ts";
import { collect } from "./reading.ts";
import type { RawField, RawRecord } from "./record.ts";
import { type FileFormat, fileFormats, sniffFormat } from "./sniff.ts";

/**
 * Inputs a test; the nightly run sets ORTAQ_FUZZ=100000. Inputs are golden files with bytes changed, cut, doubled and
 * moved, for damage to a real file finds more than noise does; noise is tried too.
 */
const numRuns = Number(process.env.ORTAQ_FUZZ ?? 150);
const timeout = Math.max(60_000, numRuns * 40);

const rooms: [FileFormat, string][] = [
  ["iso2709", "iso2709"],
  ["marcxml", "marcxml"],
  ["irbis-text", "irbis"],
  ["csv", "table"],
];
const seeds = rooms.map(([format, room]) => ({
  format,
  files: goldenCases(join(import.meta.dirname, room, "cases")).map(({ input }) => input),
}));

type Damage = { kind: "set" | "cut" | "double" | "insert"; at: number; byte: number; length: number };

const damage: fc.Arbitrary<Damage> = fc.record({
  kind: fc.constantFrom("set", "cut", "double", "insert"),
  at: fc.nat(4000),
  byte: fc.oneof(fc.nat(255), fc.constantFrom(0x1b, 0x1d, 0x1e, 0x1f, 0x22, 0x26, 0x3c, 0x5e)),
  length: fc.nat(60),
});

function damaged(bytes: Uint8Array, changes: Damage[]): Buffer {
  let out: Buffer = Buffer.from(bytes);
  for (const { kind, at: wanted, byte, length } of changes) {
    if (out.length === 0) return out;
    const at = wanted % out.length;
    if (kind === "set") out[at] = byte;
    else if (kind === "cut") out = Buffer.concat([out.subarray(0, at), out.subarray(at + length)]);
    else if (kind === "double") out = Buffer.concat([out.subarray(0, at + length), out.subarray(at)]);
    else out = Buffer.concat([out.subarray(0, at), Buffer.alloc(length, byte), out.subarray(at)]);
  }
  return out;
}

const text = fc.oneof(
  fc.string({ unit: "binary", maxLength: 20 }),
  fc.constantFrom(
    "Қазақ",
    "=",
    " / ",
    "(1897-1961)",
    "\u001f",
    "[",
    "978-3-16-148410-0",
    "№ 5. – С. 3-9",
    "6+",
  ),
);
const tag = fc.oneof(
  fc.constantFrom(
    "001",
    "008",
    "020",
    "100",
    "200",
    "215",
    "245",
    "260",
    "300",
    "461",
    "463",
    "600",
    "650",
    "700",
    "773",
    "880",
    "910",
    "920",
    "952",
  ),
  fc.string({ maxLength: 4 }),
);
const field: fc.Arbitrary<RawField> = fc.oneof(
  fc.record({ tag, data: text }),
  fc.record({
    tag,
    ind1: fc.string({ maxLength: 1 }),
    ind2: fc.string({ maxLength: 1 }),
    subfields: fc.array(fc.record({ code: fc.string({ maxLength: 1 }), value: text }), { maxLength: 6 }),
  }),
);
const record: fc.Arbitrary<RawRecord> = fc.record({
  leader: fc.string({ maxLength: 30 }),
  fields: fc.array(field, { maxLength: 12 }),
});

describe("hostile files", () => {
  it.each(seeds)(
    "$format: no damage makes a reader fail or grow",
    async ({ format, files }) => {
      await fc.assert(
        fc.asyncProperty(
          fc.constantFrom(...files),
          fc.array(damage, { minLength: 1, maxLength: 8 }),
          async (file, changes) => {
            const bytes = damaged(file, changes);
            const reads = await collect(readRecords(format, [bytes]));
            expect(reads.map(({ index }) => index)).toEqual(reads.map((_, place) => place));
            if (format !== "csv")
              expect(reads.reduce((sum, { bytes: own }) => sum + own.length, 0)).toBeLessThanOrEqual(
                bytes.length * 6 + 600,
              );
            for (const read of reads) if (read.ok) describeRecord(read.record, detectFlavour(read.record));
          },
        ),
        { numRuns },
      );
    },
    timeout,
  );

  it.each(fileFormats)(
    "%s: noise is refused, not thrown",
    async (format) => {
      await fc.assert(
        fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
          sniffFormat(bytes);
          await collect(readRecords(format, [bytes]));
        }),
        { numRuns },
      );
    },
    timeout,
  );

  it("MARC-8 of any bytes is text of at most as many letters", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const { text: made, unknown } = decodeMarc8(bytes);
        expect(made.isWellFormed()).toBe(true);
        expect(unknown).toBeLessThanOrEqual(bytes.length);
        expect(Array.from(made.normalize("NFD")).length).toBeLessThanOrEqual(bytes.length * 4);
      }),
      { numRuns },
    );
  });
});

describe("hostile lines", () => {
  it(
    "any text is lines of a record or refused, and what was read is written and read alike",
    () => {
      const line = fc.oneof(
        fc.string({ unit: "binary", maxLength: 40 }),
        fc.constantFrom("245 10 $a Абай", "LDR 00000nam", "001 x", "008 ###", "700 $", "??? 1# $a", "FMT BK"),
      );
      fc.assert(
        fc.property(fc.array(line, { maxLength: 8 }), (lines) => {
          const read = recordFromLines(lines.join("\n"));
          if (!read.ok) return;
          const again = recordFromLines(recordToLines(read.value));
          expect(again.ok && again.value.fields.length).toBe(read.value.fields.length);
        }),
        { numRuns },
      );
    },
    timeout,
  );

  it.each(seeds)(
    "$format: what is left of a damaged record is shown, whatever the damage",
    ({ format, files }) => {
      fc.assert(
        fc.property(
          fc.constantFrom(...files),
          fc.array(damage, { minLength: 1, maxLength: 8 }),
          (file, changes) => void salvageLines(damaged(file, changes), format),
        ),
        { numRuns },
      );
    },
    timeout,
  );
});

describe("hostile records", () => {
  it(
    "any record is described, converted and written in every format",
    () => {
      fc.assert(
        fc.property(record, fc.constantFrom(...flavours), (raw, flavour) => {
          const description = describeRecord(raw, flavour);
          dublinCoreXml(description);
          toBibtex(description, "k");
          toRis(description);
          toCsvLine(description);
          convert(raw, flavour, "marc21");
          convert(raw, flavour, "rusmarc");
        }),
        { numRuns },
      );
    },
    timeout,
  );

  it(
    "what is written as ISO 2709 or MARCXML is read back without a warning, once and for all",
    async () => {
      await fc.assert(
        fc.asyncProperty(record, async (raw) => {
          const first = writeIso2709(raw);
          if (!first.ok) throw new Error("refused");
          const [read, ...more] = await collect(readIso2709([first.value]));
          expect(more).toEqual([]);
          if (!read?.ok) throw new Error("not read");
          expect(
            read.warnings.filter(({ code }) => !["field-without-subfields", "utf8-twice"].includes(code)),
          ).toEqual([]);
          const second = writeIso2709(read.record);
          if (!read.warnings.length)
            expect(second.ok && Buffer.from(second.value).equals(first.value)).toBe(true);
          const xml = await collect(readMarcXml([Buffer.from(marcXmlRecord(raw))]));
          expect(xml.map(({ ok }) => ok)).toEqual([true]);
        }),
        { numRuns },
      );
    },
    timeout,
  );
});
