import { harmonyAfter, soundAfter } from "../kazakh/opened-word.ts";
import { EITHER } from "../kazakh/sounds.ts";
import { letterNumber, letterOf } from "../lexicon/alphabet.ts";
import {
  firstEdge,
  flagsAt,
  isLastEdge,
  letterOfEdge,
  START,
  type WordGraph,
} from "../lexicon/word-graph.ts";
import { levelNumber, NARROW } from "./skeleton.ts";

/**
 * The words of a lexicon that have a given skeleton, found by walking its graph with all letters a skeleton letter may
 * stand for. The walk is made once for all beginnings of a skeleton: *layer* p holds the beginnings of words whose
 * skeleton is its first p letters. A stem that a suffix changed is a few steps on from a layer.
 */
export type SpelledWords = {
  /** Walks a skeleton; the questions below are about it until the next. */
  readonly open: (skeleton: string) => void;
  /** Whether no word begins as the first `length` letters of the skeleton. */
  readonly isEmpty: (length: number) => boolean;
  /**
   * Looks for the words whose skeleton is the first `length` letters and then `more` (letter numbers). They are among the
   * items from the one returned up to `end()`, as far as those have flags; the next look may take their place.
   */
  readonly look: (length: number, more: readonly number[]) => number;
  readonly end: () => number;
  /** The flags of an item, 0 when it is no word but a beginning of one. */
  readonly flagsOf: (item: number) => number;
  /** What a suffix asks of a word, see `sounds.ts`: the vowel harmony and the class of the last sound. */
  readonly harmonyOf: (item: number) => number;
  readonly soundOf: (item: number) => number;
  /** Writes a word out: most are turned down before. */
  readonly textOf: (item: number) => string;
};

export function spelledWords(graph: WordGraph): SpelledWords {
  // Items: a place of the graph, the letter that led there, the item it was reached from.
  let places = new Int32Array(1024);
  let letters = new Uint8Array(1024);
  let parents = new Int32Array(1024);
  let harmonies = new Uint8Array(1024);
  let sounds = new Uint8Array(1024);
  let count = 0;
  // Layers: from layers[p] up to layers[p + 1]; the skeleton's letters.
  let layers = new Int32Array(64);
  let typed = new Uint8Array(64);
  let opened: string | undefined;
  let kept = 0;

  function put(place: number, letter: number, parent: number): void {
    if (count === places.length) {
      places = larger(places, new Int32Array(count * 2));
      letters = larger(letters, new Uint8Array(count * 2));
      parents = larger(parents, new Int32Array(count * 2));
      harmonies = larger(harmonies, new Uint8Array(count * 2));
      sounds = larger(sounds, new Uint8Array(count * 2));
    }
    places[count] = place;
    letters[count] = letter;
    parents[count] = parent;
    harmonies[count] = harmonyAfter(letter, parent < 0 ? EITHER : (harmonies[parent] ?? EITHER));
    sounds[count] = soundAfter(letter, parent > 0 ? (sounds[parent] ?? 0) : 0);
    count++;
  }

  /** Goes on from the items `from`…`to` by the letters with one of two levels; a level of −1 is that of none. */
  function goOn(from: number, to: number, level: number, other: number): void {
    for (let item = from; item < to; item++) {
      let edge = firstEdge(graph, places[item] ?? 0);
      if (edge === 0) continue;
      for (;;) {
        const letter = letterOfEdge(graph, edge);
        const own = levelNumber(letter);
        if (own === level || own === other) put(edge, letter, item);
        if (isLastEdge(graph, edge)) break;
        edge++;
      }
    }
  }

  /**
   * Adds the layer behind two others, which begin at `two` and `one`. `last` is the skeleton letter that leads into it,
   * `before` and `earlier` the ones before that; two skeleton letters may be one letter of a word (ю, я, ц).
   */
  function layer(two: number, one: number, last: number, before: number, earlier: number): void {
    const from = count;
    const both = before | (last << 6);
    if (before !== NARROW) {
      goOn(one, from, last, NO_LEVEL);
      if (before !== 0) goOn(two, one, both, NO_LEVEL);
    } else if (last !== NARROW) {
      // After и only the second part of ю and я is new («ию» is levelled to «иу»).
      goOn(one, from, last, both);
      if (earlier !== NARROW) goOn(two, one, both, NO_LEVEL);
    }
    // What is not heard, and after и the narrow vowels that make one row with it, do not leave the layer.
    stay(from, last === NARROW ? NARROW : NO_LEVEL);
  }

  function stay(from: number, level: number): void {
    for (let item = from; item < count; item++) goOn(item, item + 1, 0, level);
  }

  function open(skeleton: string): void {
    if (skeleton === opened) return;
    opened = skeleton;
    if (skeleton.length + 2 > layers.length) {
      layers = new Int32Array(2 * skeleton.length + 2);
      typed = new Uint8Array(2 * skeleton.length + 2);
    }
    count = 0;
    layers[0] = 0;
    put(START, 0, -1);
    stay(0, NO_LEVEL);
    layers[1] = count;
    for (let p = 1; p <= skeleton.length; p++) {
      const last = letterNumber(skeleton.charCodeAt(p - 1));
      typed[p - 1] = last;
      const one = layers[p - 1] ?? 0;
      // A character of no alphabet leads nowhere, and so does a layer when the two before it are empty.
      const two = p > 1 ? (layers[p - 2] ?? 0) : one;
      if (last !== 0 && two < count) layer(two, one, last, typed[p - 2] ?? 0, typed[p - 3] ?? 0);
      layers[p + 1] = count;
    }
    kept = count;
  }

  function textOf(item: number): string {
    let text = "";
    for (let at = item; at > 0; at = parents[at] ?? 0) text = letterOf(letters[at] ?? 0) + text;
    return text;
  }

  let end = 0;
  function look(length: number, more: readonly number[]): number {
    const start = layers[length] ?? 0;
    end = layers[length + 1] ?? 0;
    if (length + more.length < 2) end = start;
    return more.length === 0 || end === start
      ? lookNoFurther(start, length, more)
      : lookOn(start, length, more);
  }

  /** ю, я and ц may begin in the layer before an empty one. */
  function lookNoFurther(start: number, length: number, more: readonly number[]): number {
    const before = length > 0 ? (layers[length - 1] ?? 0) : start;
    return more.length === 0 || before === start || length + more.length < 2
      ? start
      : lookOn(start, length, more);
  }

  function lookOn(start: number, length: number, more: readonly number[]): number {
    // The two layers are put once more behind all, so that the new one follows them as in the walk.
    count = kept;
    let two = count;
    const layerEnd = layers[length + 1] ?? 0;
    for (let item = length > 0 ? (layers[length - 1] ?? 0) : start; item < start; item++) putAgain(item);
    let one = count;
    for (let item = start; item < layerEnd; item++) putAgain(item);
    let before = typed[length - 1] ?? 0;
    let earlier = typed[length - 2] ?? 0;
    let from = one;
    for (let i = 0; i < more.length; i++) {
      const last = more[i] ?? 0;
      from = count;
      if (two < from) layer(two, one, last, before, earlier);
      two = one;
      one = from;
      earlier = before;
      before = last;
    }
    end = count;
    return from;
  }

  const putAgain = (item: number): void => put(places[item] ?? 0, letters[item] ?? 0, parents[item] ?? 0);

  return {
    open,
    isEmpty: (length) => (layers[length + 1] ?? 0) === (layers[length] ?? 0),
    look,
    end: () => end,
    flagsOf: (item) => flagsAt(graph, places[item] ?? 0),
    harmonyOf: (item) => harmonies[item] ?? 0,
    soundOf: (item) => sounds[item] ?? 0,
    textOf,
  };
}

const NO_LEVEL = -1;

function larger<T extends Int32Array | Uint8Array>(from: T, into: T): T {
  into.set(from);
  return into;
}
