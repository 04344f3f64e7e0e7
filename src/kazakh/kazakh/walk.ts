import { LETTER_COUNT, letterNumber } from "../lexicon/alphabet.ts";
import { BACK, FRONT } from "./sounds.ts";
import { arcAfter, arcHarmony, arcJoin, arcTo, type SuffixTrie } from "./suffix-trie.ts";
import { Join, State } from "./suffixes.ts";

/**
 * A place where the stem may end: the state of the suffix order there, how the suffix behind it met it, which harmony is
 * still possible, how much the suffixes are trusted, and where the first suffix ends.
 */
export type Visit = (
  end: number,
  state: number,
  join: number,
  harmony: number,
  score: number,
  suffixEnd: number,
) => void;

/** What a walk reads: letters, and for each beginning of the word the sound before a suffix there. */
export type Walked = {
  readonly length: number;
  readonly letters: Uint8Array;
  readonly sounds: Uint8Array;
};

export type Walker = {
  /** Takes suffixes off the end of the word in every way the table allows and visits each place where a stem may end. */
  readonly walk: (word: Walked, visit: Visit) => void;
  /** During a visit: the arcs of the suffixes taken off, from last to first, as many as `depth` says. */
  readonly path: Int32Array;
  readonly depth: () => number;
};

export function suffixWalker(trie: SuffixTrie): Walker {
  const { next, arcsFrom, arcs, weights } = trie;
  const path = new Int32Array(128);
  let depth = 0;
  let letters: Uint8Array = new Uint8Array(0);
  let sounds: Uint8Array = letters;
  let visit: Visit = () => undefined;

  function walk(
    end: number,
    state: number,
    join: number,
    harmony: number,
    score: number,
    suffixEnd: number,
  ): void {
    if (state !== State.CasedThird && state !== State.CasedOwn)
      visit(end, state, join, harmony, score, suffixEnd);
    // Before a suffix that changed its stem («қояды», «оқиды») nothing but the stem may stand; у alone may follow a negation.
    if (join > Join.Vowel && join !== Join.Infinitive) return;
    let node = 0;
    for (let at = end - 1; at > 0; at--) {
      node = next[node * LETTER_COUNT + (letters[at] ?? 0)] ?? 0;
      if (node === 0) return;
      const last = arcsFrom[node + 1] ?? 0;
      const before = sounds[at] ?? 0;
      for (let i = arcsFrom[node] ?? 0; i < last; i++) {
        const arc = arcs[i] ?? 0;
        const both = arcHarmony(arc) & harmony;
        if ((arc & state) === 0 || both === 0 || (arcAfter(arc) & before) === 0) continue;
        path[depth++] = i;
        walk(at, arcTo(arc), arcJoin(arc), both, score + (weights[i] ?? 0), end);
        depth--;
      }
    }
  }
  return {
    walk: (word, visitor) => {
      letters = word.letters;
      sounds = word.sounds;
      visit = visitor;
      depth = 0;
      walk(word.length, State.Word, Join.Plain, BACK | FRONT, 0, word.length);
    },
    path,
    depth: () => depth,
  };
}

const LONGEST_CHAIN = 40;

/** Tells whether a text is nothing but Kazakh suffixes, as it stands behind a hyphen («-ның», «-тарымызда»). */
export function suffixChains(walker: Walker): (text: string) => boolean {
  const letters = new Uint8Array(LONGEST_CHAIN + 1);
  // A stand-in stem of any sound: the suffixes behind a hyphen follow how the abbreviation is read, not how it is written.
  const sounds = new Uint8Array(LONGEST_CHAIN + 2).fill(0x7f);
  return (text) => {
    if (text.length > LONGEST_CHAIN) return false;
    for (let i = 0; i < text.length; i++) letters[i + 1] = letterNumber(text.charCodeAt(i));
    let found = false;
    walker.walk({ length: text.length + 1, letters, sounds }, (end) => {
      if (end === 1) found = true;
    });
    return found;
  };
}
