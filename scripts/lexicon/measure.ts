/**
 * Words a second and start time of the analysis: node scripts/lexicon/measure.ts [FILE-WITH-WORDS]. Without a file, forms
 * are made of the words of the own lists. Three figures: new words, the same words again (the cache), and the start of a
 * fresh process that analyses one word.
 */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { performance } from "node:perf_hooks";
import { fileURLToPath } from "node:url";
import { analyzeForIndex } from "../../src/kazakh/index.ts";
import { ownWords } from "./own-lists.ts";

const file = process.argv[2];
const endings = ["", "ның", "лар", "ға", "да", "мен", "ы", "сы", "лардың", "ымыз", "ды", "ған"];
const words =
  file === undefined
    ? [...ownWords().keys()].flatMap((word) => endings.map((ending) => word + ending))
    : [
        ...new Set(
          readFileSync(file, "utf8")
            .split(/\s+/)
            .filter((word) => word !== ""),
        ),
      ];

const run = (): number => {
  const start = performance.now();
  for (const word of words) analyzeForIndex(word);
  return Math.round((words.length / (performance.now() - start)) * 1000);
};
console.log(
  `${words.length} different words: ${run()} words/s at first sight, ${run()} words/s from the cache`,
);

const entry = fileURLToPath(new URL("../../src/kazakh/analyze-lines.ts", import.meta.url));
const starts = Array.from({ length: 5 }, () => {
  const start = performance.now();
  spawnSync(process.execPath, [entry], { input: "кітап\n" });
  return performance.now() - start;
}).sort((one, two) => one - two);
console.log(
  `start with one word: ${Math.round(starts[0] ?? 0)} ms at best of five, ${Math.round(starts[2] ?? 0)} ms in the middle`,
);
