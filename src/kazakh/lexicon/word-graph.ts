import { letterNumber, letterOf } from "./alphabet.ts";

/**
 * A word list as a graph of letters whose equal endings are one (a minimal acyclic automaton): small, ready to be asked
 * after a few milliseconds, and one walk over a word tells all beginnings of it that are words.
 *
 * A *place* in the graph is the number of the edge that was taken last, so what a word is (its flags) is written on its
 * last letter and equal endings can be shared by words of any beginning. `START` is the place before the first letter;
 * 0 is no place. Written form: see `scripts/lexicon/graph-writer.ts`.
 */
export type WordGraph = {
  /** For each edge: where the edges that follow it begin, its letter, whether it is the last of its row. */
  readonly edges: Uint32Array;
  /** For each edge: the number of the flags of the word that ends with it, 0 when none does. */
  readonly ends: Uint8Array;
  /** Flags by their number. */
  readonly flagSets: Int32Array;
};

export type WrittenGraph = {
  readonly edges: number;
  readonly rows: number;
  readonly flags: string;
  readonly graph: string;
};

export const START = 1;
const TARGET = 0x3ffff;
const LETTER_SHIFT = 18;
const LETTER = 0x3f;
const LAST_SHIFT = 24;
const LAST = 1 << LAST_SHIFT;

/** A word of the list has this bit and those of its flags, a bit a capital letter. */
export const LISTED = 1 << 26;
/** The bits of flags written as capital Latin letters. */
export function flagBits(letters: string): number {
  let bits = 0;
  for (let i = 0; i < letters.length; i++) bits |= 1 << (letters.charCodeAt(i) - 0x41);
  return bits;
}

/** The place one letter after `place`; 0 when no word goes on so. */
export function step(graph: WordGraph, place: number, letter: number): number {
  const { edges } = graph;
  let at = (edges[place] ?? 0) & TARGET;
  if (at === 0) return 0;
  for (;;) {
    const edge = edges[at] ?? 0;
    if (((edge >>> LETTER_SHIFT) & LETTER) === letter) return at;
    if ((edge & LAST) !== 0) return 0;
    at++;
  }
}

/** The flags of the word that ends at a place; 0 when none does. */
export const flagsAt = (graph: WordGraph, place: number): number =>
  graph.flagSets[graph.ends[place] ?? 0] ?? 0;

/** The flags of a lower-case word; 0 when the list does not hold it. */
export function flagsOf(graph: WordGraph, word: string): number {
  let place = START;
  for (let i = 0; i < word.length && place !== 0; i++)
    place = step(graph, place, letterNumber(word.charCodeAt(i)));
  return word === "" ? 0 : flagsAt(graph, place);
}

/** First edge after a place, 0 when there is none. With `letterOfEdge` and `isLastEdge`: a walk over all that follows. */
export const firstEdge = (graph: WordGraph, place: number): number => (graph.edges[place] ?? 0) & TARGET;
export const letterOfEdge = (graph: WordGraph, edge: number): number =>
  ((graph.edges[edge] ?? 0) >>> LETTER_SHIFT) & LETTER;
export const isLastEdge = (graph: WordGraph, edge: number): boolean =>
  ((graph.edges[edge] ?? 0) & LAST) !== 0;

/** Every word of the list with its flags, in the order of the graph. */
export function* wordsOf(graph: WordGraph, place = START, begun = ""): Generator<[string, number]> {
  let edge = firstEdge(graph, place);
  if (edge === 0) return;
  for (;;) {
    const word = begun + letterOf(letterOfEdge(graph, edge));
    const flags = flagsAt(graph, edge);
    if (flags !== 0) yield [word, flags];
    yield* wordsOf(graph, edge, word);
    if (isLastEdge(graph, edge)) return;
    edge++;
  }
}

const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
export const digitOf = (value: number): string => DIGITS[value] ?? "";
/** Bits of the second digit of an edge; the two bits above them are the highest of the flags' number. */
export const Mark = { LastOfRow: 1, NewRow: 2, KnownRow: 4, WordEnd: 8 } as const;

/** Reads the written form: a digit for the letter, a digit of marks, then what the marks announce. */
export function openGraph({ edges: count, rows: rowCount, flags, graph: text }: WrittenGraph): WordGraph {
  const values = new Uint8Array(128);
  for (let i = 0; i < DIGITS.length; i++) values[DIGITS.charCodeAt(i)] = i;
  const edges = new Uint32Array(count + 2);
  const ends = new Uint8Array(count + 2);
  // Rows are numbered as they are met; where each begins is known once all are read.
  const rows = new Uint32Array(rowCount + 1);
  const digit = (at: number): number => values[text.charCodeAt(at)] as number;
  let newest = 1;
  let row = 0;
  let opens = 1;
  let i = 0;
  for (let at = 2; at < count + 2; at++) {
    if (opens !== 0) rows[++row] = at;
    let edge = digit(i) << LETTER_SHIFT;
    const marks = digit(i + 1);
    i += 2;
    if ((marks & Mark.NewRow) !== 0) edge |= ++newest;
    else if ((marks & Mark.KnownRow) !== 0) {
      edge |= (digit(i) << 12) | (digit(i + 1) << 6) | digit(i + 2);
      i += 3;
    }
    if ((marks & Mark.WordEnd) !== 0) ends[at] = ((marks >> 4) << 6) | digit(i++);
    opens = marks & Mark.LastOfRow;
    edges[at] = edge | (opens << LAST_SHIFT);
  }
  edges[START] = 1;
  for (let at = START; at < count + 2; at++) {
    const edge = edges[at] as number;
    const target = edge & TARGET;
    if (target !== 0) edges[at] = (edge & ~TARGET) | (rows[target] as number);
  }
  const flagSets = Int32Array.from(["", ...flags.split(" ")], (letters, number) =>
    number === 0 ? 0 : LISTED | flagBits(letters === "." ? "" : letters),
  );
  return { edges, ends, flagSets };
}
