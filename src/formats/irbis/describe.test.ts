import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { goldenCases, json } from "../golden-cases.ts";
import { collect } from "../reading.ts";
import { describeIrbis } from "./describe.ts";
import { readIrbisText } from "./read.ts";

describe("irbis records as descriptions", () => {
  it.each(goldenCases(join(import.meta.dirname, "cases")))("describes $name", async ({ input, out }) => {
    const reads = await collect(readIrbisText([input]));
    const made = reads.map((read) =>
      read.ok ? { warnings: read.warnings, ...describeIrbis(read.record) } : read.problem,
    );
    await expect(json(made)).toMatchFileSnapshot(out);
  });
});
