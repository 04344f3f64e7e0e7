import { endingTrie } from "../lexicon/ending-trie.ts";
import { BACK, EITHER, FRONT } from "./sounds.ts";
import { SUFFIX_LINES } from "./suffixes.ts";

/**
 * All suffixes in one tree, read from the end of a word. A node is a number; each suffix in one of its two sounds is an
 * arc of the node where its first letter was read. Plain arrays of numbers, because this is the innermost loop of the
 * analysis: what an arc asks and does stands in the bits of one.
 */
export type SuffixTrie = {
  /** [node × LETTER_COUNT + letter] → node, 0 = none. */
  readonly next: Uint16Array;
  /** Arcs of a node: from arcsFrom[node] up to arcsFrom[node + 1]. */
  readonly arcsFrom: Uint16Array;
  readonly arcs: Int32Array;
  readonly weights: Float64Array;
  /** The suffixes in their true letters. */
  readonly texts: readonly string[];
};

// The parts of an arc: states from (8 bits) and to (8), sounds before (7), harmony (2), join (3).
export const arcTo = (arc: number): number => (arc >> 8) & 0xff;
export const arcAfter = (arc: number): number => (arc >> 16) & 0x7f;
export const arcHarmony = (arc: number): number => (arc >> 23) & 3;
export const arcJoin = (arc: number): number => (arc >> 25) & 7;

type Arc = { readonly arc: number; readonly weight: number; readonly text: string };

/** `level` writes the suffixes the way the words to be read are written: unchanged, or as skeletons. */
export function buildTrie(level: (suffix: string) => string = (suffix) => suffix): SuffixTrie {
  const endings: [string, Arc][] = [];
  for (const { suffix, from, to, after, join, weight } of SUFFIX_LINES) {
    const common = from | (to << 8) | (after << 16) | (join << 25);
    for (const { text, harmony } of soundsOf(suffix))
      endings.push([level(text), { arc: common | (harmony << 23), weight, text }]);
  }
  const { next, at } = endingTrie(endings);
  const arcsFrom = new Uint16Array(at.length + 1);
  const arcs = new Int32Array(endings.length);
  const weights = new Float64Array(endings.length);
  const texts: string[] = [];
  for (let node = 0; node < at.length; node++) {
    for (const one of at[node] ?? NO_ARCS) {
      arcs[texts.length] = one.arc;
      weights[texts.length] = one.weight;
      texts.push(one.text);
    }
    arcsFrom[node + 1] = texts.length;
  }
  return { next, arcsFrom, arcs, weights, texts };
}
const NO_ARCS: readonly Arc[] = [];

/** The sounds of the changing letters A, I, G, K in back and in front words. */
const CHANGING = "AIGK";
const BACK_SOUNDS = "аығқ";
const FRONT_SOUNDS = "еігк";

/** The two sounds of a pattern; a pattern without a changing letter has one, of the harmony its own vowels show. */
export function soundsOf(pattern: string): { text: string; harmony: number }[] {
  let back = "";
  let front = "";
  for (let i = 0; i < pattern.length; i++) {
    const letter = pattern.charAt(i);
    const changing = letter < "a" ? CHANGING.indexOf(letter) : -1;
    back += changing < 0 ? letter : BACK_SOUNDS.charAt(changing);
    front += changing < 0 ? letter : FRONT_SOUNDS.charAt(changing);
  }
  if (back === front)
    return [{ text: back, harmony: pattern === "яйын" || pattern === "яйық" ? BACK : EITHER }];
  return [
    { text: back, harmony: BACK },
    { text: front, harmony: FRONT },
  ];
}
