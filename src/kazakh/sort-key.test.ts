import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { KAZAKH_ALPHABET } from "./letters.ts";
import { sortKey } from "./sort-key.ts";

const sorted = (words: readonly string[]): string[] =>
  words.toSorted((one, two) => (sortKey(one) < sortKey(two) ? -1 : sortKey(one) > sortKey(two) ? 1 : 0));

/** What COLLATE "C" of PostgreSQL compares: the bytes of UTF-8. */
const byteOrder = (one: string, two: string): number =>
  Math.sign(Buffer.compare(Buffer.from(one), Buffer.from(two)));

describe("sort keys", () => {
  it("[I18-11] are the 42 letters in their official order", () => {
    const letters = [...KAZAKH_ALPHABET];
    expect(letters).toHaveLength(42);
    expect(sorted(letters.toReversed())).toEqual(letters);
    expect(sorted(letters.map((letter) => letter.toUpperCase()).toReversed())).toEqual(
      letters.map((letter) => letter.toUpperCase()),
    );
  });

  it("agree with the Kazakh collation of the platform on Cyrillic words", () => {
    const collator = new Intl.Collator("kk");
    const word = fc.string({ unit: fc.constantFrom(...KAZAKH_ALPHABET), minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(word, word, (one, two) => {
        expect(byteOrder(sortKey(one), sortKey(two))).toBe(Math.sign(collator.compare(one, two)));
      }),
    );
  });

  it("put ё after е, as both alphabets do, and і after ы", () => {
    expect(sorted(["Жал", "Ёлка", "Ель", "Іле", "Ышқын", "Эра"])).toEqual([
      "Ель",
      "Ёлка",
      "Жал",
      "Ышқын",
      "Іле",
      "Эра",
    ]);
  });

  it("[I18-11] take numbers by value and leave quotes, dashes and «№» out", () => {
    expect(sorted(["№ 10 кітапхана", "9-кітапхана", "№4 «Сырлас» филиалы", "100 жыл"])).toEqual([
      "№4 «Сырлас» филиалы",
      "9-кітапхана",
      "№ 10 кітапхана",
      "100 жыл",
    ]);
    expect(sortKey("«Сырлас»")).toBe(sortKey("Сырлас"));
    expect(sortKey("“Сырлас”")).toBe(sortKey('"Сырлас"'));
    expect(sortKey("Бір ел – бір кітап")).toBe(sortKey("Бір ел - бір кітап"));
    expect(sortKey("007")).toBe(sortKey("7"));
  });

  it("go word by word, small letters before capitals, numbers before Cyrillic before Latin", () => {
    expect(sorted(["Ақан", "Ақ бота"])).toEqual(["Ақ бота", "Ақан"]);
    expect(sorted(["Абай", "абай"])).toEqual(["абай", "Абай"]);
    expect(sorted(["Zoom", "Яблоко", "5 сынып", "کتاب"])).toEqual(["5 сынып", "Яблоко", "Zoom", "کتاب"]);
  });

  it("follow the Latin alphabet of 2021", () => {
    expect(sorted(["ün", "ūn", "un", "ıs", "is", "şa", "sa", "öñ", "oñ"])).toEqual([
      "ıs",
      "is",
      "oñ",
      "öñ",
      "sa",
      "şa",
      "un",
      "ūn",
      "ün",
    ]);
  });

  it("are a total order of text of any kind, the same in bytes and in JavaScript", () => {
    const text = fc.string({
      unit: fc.oneof(
        fc.constantFrom(..."аәқіыяAzİ9 0«»-№"),
        fc.string({ unit: "binary", minLength: 1, maxLength: 1 }),
        fc.constantFrom("𠮷", "ﬁ", "Ａ", "ﻙ", "\ue000", "𐐨"),
      ),
      maxLength: 8,
    });
    fc.assert(
      fc.property(text, text, text, (one, two, three) => {
        const [a, b, c] = [sortKey(one), sortKey(two), sortKey(three)];
        expect(sortKey(one)).toBe(a);
        if (a < b && b < c) expect(a < c).toBe(true);
        expect(byteOrder(a, b)).toBe(a < b ? -1 : a > b ? 1 : 0);
      }),
    );
  });

  it("are empty for empty text", () => {
    expect(sortKey("")).toBe("");
    expect(sortKey("«»")).toBe("");
  });
});
