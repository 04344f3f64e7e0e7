import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { understand, wantedWords } from "./understand.ts";

const parts = (text: string) => understand(text).parts;

describe("what a person typed", () => {
  it("reads words, phrases, unwanted words, beginnings and fields", () => {
    expect(parts('абай "қара сөздері" -роман көшп* author:әуезов')).toEqual([
      { words: ["абай"], prefix: false, not: false },
      { words: ["қара", "сөздері"], prefix: false, not: false },
      { words: ["роман"], prefix: false, not: true },
      { words: ["көшп"], prefix: true, not: false },
      { words: ["әуезов"], prefix: false, not: false, field: "author" },
    ]);
  });
  it("keeps a hyphen inside a word and the words around an unknown colon", () => {
    expect(wantedWords(understand("роман-эпопея"))).toEqual(["роман-эпопея"]);
    expect(wantedWords(understand("Алматы:Жазушы"))).toEqual(["Алматы", "Жазушы"]);
  });
  it("closes what was left open and drops lone signs", () => {
    expect(parts('"абай жолы')).toEqual([{ words: ["абай", "жолы"], prefix: false, not: false }]);
    expect(parts("«Абай жолы»")[0]?.words).toEqual(["Абай", "жолы"]);
    expect(parts('- "" * : !')).toEqual([]);
  });
  it("cuts what nobody types and says so", () => {
    const understood = understand("абай ".repeat(2_000));
    expect(understood.cut).toBe(true);
    expect(understood.parts).toHaveLength(24);
    expect(understand("абай").cut).toBe(false);
  });
  it("fails at nothing", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(understand(text).parts.every((part) => part.words.length > 0)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
