import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { planOf } from "./plan.ts";
import { tsQueriesOf } from "./postgres/tsquery.ts";
import { asksAbout, favoursOf, smallParts, understand, wantedWords } from "./understand.ts";

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
  it("knows small words, whom a query is for and what it asks about", () => {
    const small = (text: string) => smallParts(parts(text)).map((part) => part.words[0]);
    expect(small("книга про школу для детей")).toEqual(["книга", "про", "для", "детей"]);
    expect(small("книга джунглей")).toEqual([]);
    expect(small("Что в")).toEqual(["в"]);
    expect(small("о")).toEqual([]);
    expect(small('"война и мир" и')).toEqual(["и"]);
    expect(asksAbout(parts("қарлаг туралы"))).toBe(true);
    expect(asksAbout(parts("туралы"))).toBe(false);
    expect(favoursOf({ parts: parts("ертегілер балаларға") })).toEqual({
      audience: "children",
      language: "kaz",
    });
    expect(favoursOf({ parts: parts("отцы и дети") })).toEqual({});
  });
  const asked = (text: string): void => {
    const understood = understand(text);
    expect(understood.parts.every((part) => part.words.length > 0)).toBe(true);
    expect(typeof tsQueriesOf(planOf(understood)).match).toBe("string");
  };
  it("fails at nothing", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), asked), { numRuns: 500 });
  });
  it.each([
    "constructor",
    "constructor:x",
    '"constructor"',
    "toString",
    "абай toString жолы",
    "__proto__",
    "__proto__:абай",
    "hasOwnProperty:1990",
  ])("takes names that every object has as words like any other: %s", (text) => {
    asked(text);
    expect(wantedWords(understand(text))).toEqual(text.match(/[\p{L}\d]+/gu));
  });
  it("takes unwanted years as unwanted figures, never as the years that are asked for", () => {
    for (const text of ["-year:1990", "абай NOT жыл:1990", "-год:1990-2000"]) {
      const { parts: read, years } = understand(text);
      expect(years).toBeUndefined();
      expect(read.at(-1)).toMatchObject({ not: true });
      expect(wantedWords(understand(text))).toEqual(text.startsWith("абай") ? ["абай"] : []);
      expect(read.flatMap((part) => part.words).join(" ")).not.toMatch(/year|жыл|год/);
    }
    expect(understand("year:1990").years).toEqual({ from: 1990, to: 1990 });
  });
  it("takes operators once, however many stand together", () => {
    expect(parts("NOT абай")).toEqual([{ words: ["абай"], prefix: false, not: true }]);
    expect(parts("абай OR NOT жолы")[1]).toEqual({ words: ["жолы"], prefix: false, not: true, or: true });
    expect(parts("абай OR AND жолы")[1]).toEqual({ words: ["жолы"], prefix: false, not: false });
    expect(parts("OR абай")).toEqual([{ words: ["абай"], prefix: false, not: false }]);
  });
});
