import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LETTERS } from "../../src/kazakh/lexicon/alphabet.ts";
import { flagBits, flagsOf, LISTED, openGraph, wordsOf } from "../../src/kazakh/lexicon/word-graph.ts";
import { compileLexicon } from "./compile.ts";
import { writeGraph } from "./graph-writer.ts";

const lists = fc.dictionary(
  fc.string({ unit: fc.constantFrom(...LETTERS.slice(1)), minLength: 1, maxLength: 5 }),
  fc.constantFrom("", "N", "V", "NV", "P"),
  { maxKeys: 60 },
);

describe("the lexicon", () => {
  it("holds in a graph exactly the words and flags that were written", () => {
    fc.assert(
      fc.property(lists, fc.string({ unit: fc.constantFrom(..."аоқ-"), maxLength: 4 }), (list, other) => {
        const words = new Map(Object.entries(list));
        const graph = openGraph(writeGraph(words));
        const expected = [...words].map(([word, flags]): [string, number] => [
          word,
          LISTED | flagBits(flags),
        ]);
        expect([...wordsOf(graph)].sort()).toEqual(expected.sort());
        for (const [word, flags] of expected) expect(flagsOf(graph, word)).toBe(flags);
        if (!words.has(other)) expect(flagsOf(graph, other)).toBe(0);
      }),
    );
  });

  it("knows no word with letters of another alphabet, and not the empty one", () => {
    const graph = openGraph(writeGraph(new Map([["кол", "N"]])));
    for (const word of ["", "kol", "кол1", "коль", "ко", "кол\u0001"]) expect(flagsOf(graph, word)).toBe(0);
    expect(() => writeGraph(new Map([["kol", "N"]]))).toThrow("alphabet");
  });

  it("is what its lists make; after a change of a list: node scripts/lexicon/make.ts", () => {
    for (const [name, text] of compileLexicon()) {
      const written = readFileSync(
        new URL(`../../src/kazakh/lexicon/generated/${name}`, import.meta.url),
        "utf8",
      );
      expect(written === text, `${name} is out of date`).toBe(true);
    }
  });
});
