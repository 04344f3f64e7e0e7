import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold } from "./fold.ts";

describe("coarse folding", () => {
  it("is one for all ways a word is typed", () => {
    const one = fold("Кітапхана");
    for (const way of [
      "китапхана",
      "кытапхана",
      "КІТАПХАНА",
      "кiтапхана",
      "kıtaphana",
      "kitapkhana",
      "«кітап­хана»",
    ])
      expect(fold(way), way).toBe(one);
    for (const way of ["Улытау", "Ulytau", "Ūlytau"]) expect(fold(way)).toBe(fold("Ұлытау"));
    for (const way of ["Zhanaozen", "Jañaözen", "Жанаозен"]) expect(fold(way)).toBe(fold("Жаңаөзен"));
  });

  it("levels quotes, dashes and spaces, and keeps digits", () => {
    expect(fold("«Бір  ел –  бір кітап» 2011")).toBe(fold("бір ел - бір кітап 2011"));
    expect(fold("1100")).toBe("1100");
  });

  it("is idempotent and never throws", () => {
    const idempotent = (text: string): void => expect(fold(fold(text))).toBe(fold(text));
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        idempotent(text);
      }),
    );
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."нгкгхжzhkgnшщяюйы ") }), (text) => {
        idempotent(text);
      }),
    );
  });
});
