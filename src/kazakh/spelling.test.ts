import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { spellingIndex } from "./spelling.ts";

const lines = readFileSync(new URL("./cases/slips.txt", import.meta.url), "utf8")
  .split("\n")
  .filter((line) => line !== "" && !line.startsWith("#"));
const cases = lines.map((line) => {
  const [right = "", slips = ""] = line.split(": ");
  return { right, slips: slips.split(" ") };
});

// A catalogue holds many words that are near the meant one: its inflected forms and its kin.
const kin = cases.flatMap(({ right }) => [right, `${right}ның`, `${right}лар`, `${right}да`]);
const catalogue = spellingIndex([
  ...kin.map((word, i): [string, number] => [word, 1 + (i % 4 === 0 ? 20 : 0)]),
  ["рухани", 9],
  ["жаңғыру", 9],
  ["практикум", 3],
]);

describe("spelling repair from the words of the catalogue", () => {
  it("[I18-04] finds nine of ten typical slips of Kazakh typing first, and nearly all among three", () => {
    let first = 0;
    let three = 0;
    let all = 0;
    const missed: string[] = [];
    for (const { right, slips } of cases)
      for (const slip of slips) {
        if (slip === right) continue;
        all++;
        const words = catalogue.suggest(slip).map(({ word }) => word);
        if (words[0] === right) first++;
        if (words.includes(right)) three++;
        else missed.push(`${slip} → ${words.join(", ")}`);
      }
    process.stdout.write(
      `slips: ${all}, first ${((first / all) * 100).toFixed(1)} %, among three ${((three / all) * 100).toFixed(1)} %\n`,
    );
    expect(all).toBeGreaterThan(300);
    expect(first / all).toBeGreaterThan(0.9);
    expect(three / all, missed.join("; ")).toBeGreaterThan(0.95);
  });

  it("[I18-04] parts glued words", () => {
    expect(catalogue.suggest("Руханижаңғыру")[0]?.word).toBe("рухани жаңғыру");
  });

  it("[I18-04] finds «парктикум» in a list of programmes", () => {
    expect(catalogue.suggest("парктикум")[0]?.word).toBe("практикум");
  });

  it("turns a word typed in the Latin layout", () => {
    expect(catalogue.suggest("tht;t")[0]?.word).toBe("ереже");
  });

  it("repairs Latin look-alikes without asking for distance", () => {
    expect(catalogue.suggest("peдактоp")[0]).toEqual({ word: "редактор", cost: 0 });
  });

  it("keeps silent about right words, empty words and words far from all", () => {
    expect(catalogue.suggest("кітапхана")).toEqual([]);
    expect(catalogue.suggest("")).toEqual([]);
    expect(catalogue.suggest("xyzzyqwwwq")).toEqual([]);
    expect(spellingIndex([]).suggest("кітап")).toEqual([]);
  });
});
