import { BACK, EITHER, FRONT } from "./sounds.ts";
import { SUFFIX_LINES } from "./suffixes.ts";

/** One suffix in one of its two sounds, at the trie node where its first letter was read. */
export type Arc = {
  readonly from: number;
  readonly to: number;
  readonly after: number;
  readonly join: number;
  readonly weight: number;
  readonly harmony: number;
  readonly length: number;
  /** The suffix in its true letters. */
  readonly text: string;
};

const BACK_SOUND: Readonly<Record<string, string>> = { A: "а", I: "ы", G: "ғ", K: "қ" };
const FRONT_SOUND: Readonly<Record<string, string>> = { A: "е", I: "і", G: "г", K: "к" };

/**
 * All suffixes in one tree, read from the end of a word. A node is a number; `next` gives the node after one more letter,
 * 0 = none. Arrays of numbers, because this is the innermost loop of the analysis.
 */
export type SuffixTrie = {
  readonly next: (node: number, code: number) => number;
  readonly arcs: readonly (readonly Arc[])[];
};

// The rows of the table: Cyrillic а–я and the Kazakh letters, folded into 64 columns.
const column = new Uint8Array(0x600);
let columns = 1;
for (const letter of "абвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюяә") column[letter.charCodeAt(0)] = columns++;

/** `level` writes the suffixes the way the words to be read are written: unchanged, or as skeletons. */
export function buildTrie(level: (suffix: string) => string = (suffix) => suffix): SuffixTrie {
  const width = columns;
  let table = new Uint16Array(width * 512);
  const arcs: Arc[][] = [[]];
  const step = (node: number, letter: string): number => {
    const at = node * width + (column[letter.charCodeAt(0)] ?? 0);
    const known = table[at] ?? 0;
    if (known !== 0) return known;
    const made = arcs.length;
    arcs.push([]);
    if ((made + 1) * width > table.length) {
      const larger = new Uint16Array(table.length * 2);
      larger.set(table);
      table = larger;
    }
    table[at] = made;
    return made;
  };
  for (const { suffix, ...line } of SUFFIX_LINES) {
    for (const { text, harmony } of soundsOf(suffix)) {
      const written = level(text);
      let node = 0;
      for (let i = written.length - 1; i >= 0; i--) node = step(node, written[i] ?? "");
      arcs[node]?.push({ ...line, harmony, length: written.length, text });
    }
  }
  return {
    arcs,
    next: (node, code) => {
      const at = column[code] ?? 0;
      return at === 0 ? 0 : (table[node * width + at] ?? 0);
    },
  };
}

/** The two sounds of a pattern; a pattern without a changing letter has one, of the harmony its own vowels show. */
export function soundsOf(pattern: string): { text: string; harmony: number }[] {
  if (!/[AIGK]/.test(pattern))
    return [{ text: pattern, harmony: pattern === "яйын" || pattern === "яйық" ? BACK : EITHER }];
  const sound = (table: Readonly<Record<string, string>>): string =>
    pattern.replace(/[AIGK]/g, (letter) => table[letter] ?? letter);
  return [
    { text: sound(BACK_SOUND), harmony: BACK },
    { text: sound(FRONT_SOUND), harmony: FRONT },
  ];
}
