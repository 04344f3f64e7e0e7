import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { langs } from "#basics";
import { words } from "./index.ts";

/** Codes that the room says, found in its sources: `refuse("…"`. */
function saidCodes(): string[] {
  const room = join(import.meta.dirname, "..");
  const files = (readdirSync(room, { recursive: true }) as string[]).filter(
    (file) => file.endsWith(".ts") && !file.endsWith(".test.ts"),
  );
  const codes = files.flatMap((file) =>
    [...readFileSync(join(room, file), "utf8").matchAll(/refuse\(\s*"([a-z0-9-]+)"/g)].map(
      (match) => match[1] ?? "",
    ),
  );
  return [...new Set(codes)].sort();
}

it("words every refusal and warning of the room in three languages, and no other", () => {
  for (const lang of langs) {
    const { refusals, warnings } = words[lang];
    const worded = [...Object.keys(refusals), ...Object.keys(warnings)].sort();
    const alsoSaid = ["record-unreadable", "zip-unpacks-without-end"];
    expect([...new Set([...saidCodes(), ...alsoSaid])].sort()).toEqual(worded);
    for (const word of [...Object.values(refusals), ...Object.values(warnings)])
      expect(
        word({ bytes: 1, most: 2, tag: "245", detail: "x", row: 3, line: 4, count: 4, length: 5, text: "y" }),
      ).not.toContain("undefined");
  }
});
