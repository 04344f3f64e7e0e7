import { LETTER_COUNT, letterNumber, letterOf } from "../lexicon/alphabet.ts";
import { gapCost, substitutionCost, TRANSPOSITION } from "./letter-distance.ts";
import type { WordTree } from "./word-tree.ts";

/** What letters cost for one another, worked out once: a query compares a million pairs. */
let substitutions: Float64Array | undefined;
function substitutionTable(): Float64Array {
  const table = new Float64Array(LETTER_COUNT * LETTER_COUNT);
  for (let one = 1; one < LETTER_COUNT; one++)
    for (let two = 1; two < LETTER_COUNT; two++)
      table[one * LETTER_COUNT + two] = substitutionCost(letterOf(one), letterOf(two));
  return table;
}

/** Calls `keep` for the words of the tree whose letters cost at most `allowed` to be typed as `typed`. */
export function nearWords(
  tree: WordTree,
  typed: string,
  allowed: number,
  keep: (word: string, cost: number) => void,
): void {
  substitutions ??= substitutionTable();
  const table = substitutions;
  const length = typed.length;
  const codes = Uint16Array.from({ length }, (_, i) => typed.charCodeAt(i));
  const numbers = Uint8Array.from(codes, letterNumber);
  // What a letter of `typed` costs when the word lacks it.
  const extra = Float64Array.from({ length }, (_, i) => gapCost(typed[i] ?? "", typed[i - 1] ?? ""));
  // One row of the edit table a letter of the word; row 0 is that of the empty word.
  const rows = [new Float64Array(length + 1)];
  const path: string[] = [""];
  for (let i = 1; i <= length; i++)
    (rows[0] as Float64Array)[i] = (rows[0]?.[i - 1] ?? 0) + (extra[i - 1] ?? 0);

  const substitution = (i: number, code: number, number: number, letter: string): number => {
    if (codes[i] === code) return 0;
    const one = numbers[i] ?? 0;
    return one !== 0 && number !== 0
      ? (table[one * LETTER_COUNT + number] ?? 1)
      : substitutionCost(typed[i] ?? "", letter);
  };

  /** Fills the row of one more letter; returns its least cost. A swap of two letters looks two rows back. */
  function fill(depth: number, letter: string): number {
    const code = letter.charCodeAt(0);
    const number = letterNumber(code);
    const previous = path[depth - 1] ?? "";
    const missing = gapCost(letter, previous);
    const above = rows[depth - 1] as Float64Array;
    rows[depth] ??= new Float64Array(length + 1);
    const row = rows[depth];
    row[0] = (above[0] ?? 0) + missing;
    let least = row[0];
    for (let i = 1; i <= length; i++) {
      let cost = Math.min(
        (above[i] ?? 0) + missing,
        (row[i - 1] ?? 0) + (extra[i - 1] ?? 0),
        (above[i - 1] ?? 0) + substitution(i - 1, code, number, letter),
      );
      if (depth > 1 && i > 1 && typed[i - 1] === previous && codes[i - 2] === code)
        cost = Math.min(cost, (rows[depth - 2]?.[i - 2] ?? 0) + TRANSPOSITION);
      row[i] = cost;
      if (cost < least) least = cost;
    }
    return least;
  }

  function descend(node: number, depth: number): void {
    for (let child = tree.firstChild(node); child !== 0; child = tree.sibling(child)) {
      const letter = tree.letterOf(child);
      path[depth] = letter;
      const least = fill(depth, letter);
      const cost = rows[depth]?.[length] ?? allowed;
      if (cost <= allowed && tree.countAt(child) > 0) keep(path.slice(1, depth + 1).join(""), cost);
      if (least <= allowed) descend(child, depth + 1);
    }
  }
  descend(0, 1);
}
