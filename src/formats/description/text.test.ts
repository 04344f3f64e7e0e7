import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plain, scriptOf, tidy } from "./text.ts";

/** Texts of what makes the quick ways of this file stumble: marks, marks for sorting, strange spaces and signs. */
const odd = fc
  .array(
    fc.constantFrom(
      ..."аӘқЫїéÅñz9 .,:;/=+،[]«»–—'",
      ...[
        "й",
        "e\u0301",
        "\u0301",
        "\u0483",
        "\u0088",
        "\u009c",
        "\u00a0",
        "\u2003",
        "\u2028",
        "\n",
        "\t",
        "  ",
      ],
      ...["ﬁ", "\u212b", "α", "א", "中", "\ud800", "😀", "\0"],
    ),
    { maxLength: 12 },
  )
  .map((pieces) => pieces.join(""));

const slowPlain = (text: string): string =>
  text
    .normalize("NFC")
    .replace(/[\u0088\u0089\u0098\u009c]/g, "")
    .replace(/\s+/g, " ")
    .trim();

describe("texts of records", () => {
  it("are brought to one form whatever way they take", () => {
    fc.assert(
      fc.property(odd, (text) => {
        expect(plain(text)).toBe(slowPlain(text));
        expect(tidy(text)).toBe(
          slowPlain(text)
            .replace(/^[\s/:;,=،]+/, "")
            .replace(/[\s/:;,=+،]+$/, ""),
        );
      }),
      { numRuns: 3_000 },
    );
  });

  it("are of the script of most of their letters", () => {
    expect(scriptOf("Абай жолы – a novel")).toBe("Cyrl");
    expect(scriptOf("Abai joly: роман")).toBe("Latn");
    expect(scriptOf("«50 × 50»")).toBeUndefined();
    expect(scriptOf("ΑΒΓ а")).toBe("Grek");
    expect(scriptOf("Éé Ўў ў")).toBe("Cyrl");
    expect(scriptOf("中文 a")).toBe("Hani");
  });
});
