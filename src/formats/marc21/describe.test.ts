import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { goldenCases, json } from "../golden-cases.ts";
import { readMarcXml } from "../marcxml/read.ts";
import { collect } from "../reading.ts";
import { describeMarc21 } from "./describe.ts";

describe("marc21 records as descriptions", () => {
  it.each(goldenCases(join(import.meta.dirname, "cases")))("describes $name", async ({ input, out }) => {
    const reads = await collect(readMarcXml([input]));
    const made = reads.map((read) =>
      read.ok ? { warnings: read.warnings, ...describeMarc21(read.record) } : read.problem,
    );
    await expect(json(made)).toMatchFileSnapshot(out);
  });
});
