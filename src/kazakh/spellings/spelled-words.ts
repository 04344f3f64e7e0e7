import { letterOf, numberOf } from "../lexicon/alphabet.ts";
import {
  firstEdge,
  flagsAt,
  isLastEdge,
  letterOfEdge,
  START,
  type WordGraph,
} from "../lexicon/word-graph.ts";
import { firstOfLevel, NARROW, secondOfLevel } from "./skeleton.ts";

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
  /** Calls `take` for every word whose skeleton is the first `length` letters and then `more` (letter numbers). */
  readonly each: (length: number, more: readonly number[], take: TakeWord) => void;
  /** Writes a word out: most are turned down by their flags alone. */
  readonly textOf: (item: number) => string;
};
export type TakeWord = (flags: number, item: number) => void;

const HARD = numberOf("ъ");
const SOFT = numberOf("ь");

export function spelledWords(graph: WordGraph): SpelledWords {
  // Items: a place of the graph, the letter that led there, the item it was reached from.
  const places: number[] = [];
  const letters: number[] = [];
  const parents: number[] = [];
  let count = 0;
  // Layers: from layers[p] up to layers[p + 1].
  const layers: number[] = [];
  const typed: number[] = [];
  let opened: string | undefined;
  let kept = 0;

  function put(place: number, letter: number, parent: number): void {
    places[count] = place;
    letters[count] = letter;
    parents[count] = parent;
    count++;
  }

  /** Goes on from the items of a layer by the letters that are levelled to `one`, or to `one` and `two` together. */
  function goOn({ from, to }: Layer, one: number, two: number): void {
    for (let item = from; item < to; item++) {
      let edge = firstEdge(graph, places[item] ?? 0);
      if (edge === 0) continue;
      for (;;) {
        const letter = letterOfEdge(graph, edge);
        if (firstOfLevel(letter) === one && secondOfLevel(letter) === two) put(edge, letter, item);
        if (isLastEdge(graph, edge)) break;
        edge++;
      }
    }
  }

  /** What is not heard, and after и the narrow vowels that make one row with it, do not leave the layer. */
  function stay(from: number, afterNarrow: boolean): void {
    for (let item = from; item < count; item++) {
      let edge = firstEdge(graph, places[item] ?? 0);
      if (edge === 0) continue;
      for (;;) {
        const letter = letterOfEdge(graph, edge);
        const silent = letter === SOFT || letter === HARD;
        if (silent || (afterNarrow && firstOfLevel(letter) === NARROW && secondOfLevel(letter) === 0))
          put(edge, letter, item);
        if (isLastEdge(graph, edge)) break;
        edge++;
      }
    }
  }

  /**
   * Adds the layer behind layers `one` and `two`. `last` is the skeleton letter that leads into it, `before` and `earlier`
   * the ones before that; two skeleton letters may be one letter of a word (ю, я, ц).
   */
  function layer(one: Layer, two: Layer, last: number, before: number, earlier: number): void {
    const from = count;
    if (before !== NARROW) {
      goOn(one, last, 0);
      goOn(two, before, last);
    } else if (last !== NARROW) {
      goOn(one, last, 0);
      // After и only the second part of ю and я is new («ию» is levelled to «иу»).
      goOn(one, NARROW, last);
      if (earlier !== NARROW) goOn(two, NARROW, last);
    }
    stay(from, last === NARROW);
  }

  const layerAt = (p: number): Layer => (p < 0 ? NO_LAYER : { from: layers[p] ?? 0, to: layers[p + 1] ?? 0 });

  function open(skeleton: string): void {
    if (skeleton === opened) return;
    opened = skeleton;
    count = 0;
    kept = 0;
    layers.length = 0;
    typed.length = 0;
    layers.push(0);
    put(START, 0, -1);
    stay(0, false);
    layers.push(count);
    for (let p = 1; p <= skeleton.length; p++) {
      const last = numberOf(skeleton[p - 1] ?? "");
      typed.push(last);
      // A character of no alphabet leads nowhere.
      if (last !== 0) layer(layerAt(p - 1), layerAt(p - 2), last, typed[p - 2] ?? 0, typed[p - 3] ?? 0);
      layers.push(count);
    }
    kept = count;
  }

  function textOf(item: number): string {
    let text = "";
    for (let at = item; at > 0; at = parents[at] ?? 0) text = letterOf(letters[at] ?? 0) + text;
    return text;
  }

  function each(length: number, more: readonly number[], take: TakeWord): void {
    if (length + more.length < 2) return;
    let from = layers[length] ?? 0;
    let to = layers[length + 1] ?? 0;
    if (more.length > 0) {
      count = kept;
      let one = layerAt(length);
      let two = layerAt(length - 1);
      let before = typed[length - 1] ?? 0;
      let earlier = typed[length - 2] ?? 0;
      for (const last of more) {
        from = count;
        layer(one, two, last, before, earlier);
        two = one;
        one = { from, to: count };
        earlier = before;
        before = last;
      }
      to = count;
    }
    for (let item = from; item < to; item++) {
      const flags = flagsAt(graph, places[item] ?? 0);
      if (flags !== 0) take(flags, item);
    }
  }

  return { open, isEmpty: (length) => (layers[length + 1] ?? 0) === (layers[length] ?? 0), each, textOf };
}
type Layer = { readonly from: number; readonly to: number };
const NO_LAYER: Layer = { from: 0, to: 0 };
