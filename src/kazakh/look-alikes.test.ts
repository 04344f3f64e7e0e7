import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { repairLookAlikes } from "./look-alikes.ts";

describe("look-alike letters", () => {
  it("[I18-01] brings Latin letters of Cyrillic words to the letters meant and says where", () => {
    const { text, changes } = repairLookAlikes("«Бiр ел – бiр кiтап» акциясы");
    expect(text).toBe("«Бір ел – бір кітап» акциясы");
    expect(changes).toEqual([
      { start: 2, end: 3, was: "i", now: "і" },
      { start: 11, end: 12, was: "i", now: "і" },
      { start: 15, end: 16, was: "i", now: "і" },
    ]);
  });

  it("[I18-03] leaves Latin words and words of two scripts alone", () => {
    for (const text of ["Book-симпатия", "IT-кітапхана", "Microsoft Word", "iPhone", "XXI ғасыр"])
      expect(repairLookAlikes(text).text).toBe(text);
  });

  it("mends words that hold more Latin than Cyrillic letters, when every letter has a twin", () => {
    expect(repairLookAlikes("oкyp").text).toBe("окур");
    expect(repairLookAlikes("Көкшетay").text).toBe("Көкшетау");
  });

  it("never changes the length, nor anything a second time", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."abcіiкһhətқ XЖ-") }), (text) => {
        const once = repairLookAlikes(text);
        expect(once.text).toHaveLength(text.length);
        expect(repairLookAlikes(once.text)).toEqual({ text: once.text, changes: [] });
      }),
    );
  });
});
