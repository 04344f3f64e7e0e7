import { BACK, FRONT } from "./sounds.ts";
import type { Arc, SuffixTrie } from "./suffix-trie.ts";
import { Join, State } from "./suffixes.ts";

/**
 * A place where the stem may end: the state of the suffix order there, how the suffix behind it met it, which harmony is
 * still possible, how much the suffixes are trusted, where the first suffix ends, and the suffixes from last to first.
 */
export type Visit = (
  end: number,
  state: number,
  join: number,
  harmony: number,
  score: number,
  suffixEnd: number,
  path: readonly Arc[],
) => void;

/** Takes suffixes off the end of the word in every way the table allows and visits each place where a stem may end. */
export function walkSuffixes(
  word: string,
  trie: SuffixTrie,
  classBefore: (word: string, end: number) => number,
  visit: Visit,
): void {
  const path: Arc[] = [];
  const walk = (
    end: number,
    state: number,
    join: number,
    harmony: number,
    score: number,
    suffixEnd: number,
  ): void => {
    if (state !== State.CasedThird && state !== State.CasedOwn)
      visit(end, state, join, harmony, score, suffixEnd, path);
    // Before a suffix that changed its stem («қояды», «оқиды») nothing but the stem may stand; у alone may follow a negation.
    if (join > Join.Vowel && join !== Join.Infinitive) return;
    let node = 0;
    for (let at = end - 1; at > 0; at--) {
      node = trie.next(node, word.charCodeAt(at));
      if (node === 0) return;
      const arcs = trie.arcs[node];
      if (arcs === undefined || arcs.length === 0) continue;
      const before = classBefore(word, at);
      for (const arc of arcs) {
        if ((arc.from & state) === 0 || (arc.harmony & harmony) === 0 || (before & arc.after) === 0) continue;
        path.push(arc);
        walk(at, arc.to, arc.join, harmony & arc.harmony, score + arc.weight, end);
        path.pop();
      }
    }
  };
  walk(word.length, State.Word, Join.Plain, BACK | FRONT, 0, word.length);
}

/** Whether a text is nothing but Kazakh suffixes, as it stands behind a hyphen («-ның», «-тарымызда»). */
export function isSuffixChain(text: string, trie: SuffixTrie): boolean {
  let found = false;
  // A stand-in stem of any sound: the suffixes behind a hyphen follow how the abbreviation is read, not how it is written.
  walkSuffixes(
    `\u0001${text}`,
    trie,
    () => 127,
    (end) => {
      if (end === 1) found = true;
    },
  );
  return found;
}
