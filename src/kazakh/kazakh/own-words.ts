import { flagBits } from "../lexicon/word-graph.ts";

/**
 * Words whose end only looks like a suffix: отар «flock» is no «will graze», қорғаннан «from the fortress» no «from having
 * saved». Where the longer reading is a word of its own, the shorter one is given up. What a nominal shares with living forms
 * (басты: main, pressed; алмас: diamond, will not take; the infinitives) is kept in both; of a word that is a verb as well
 * only the endings below are taken for its own.
 */
const LEXICALIZED = new Set("м ым ім ң ың ің ар ер р ма ме ба бе па пе а е ған ген қан кен".split(" "));
const LIVING = /^(?:[лдт][ае]р|[дт]?[ыі]|[мбп][ае]с|у|ю)$/;
/** қозғай is «moves», not the rare wish «may he glow» of a shorter verb. */
const WISH = /^[ғгқк][ае]$/;

const VERB = flagBits("V");
const WHOLE = flagBits("W");
const OWN_WORD = flagBits("TPW");

/**
 * Whether a word with such flags shuts out a shorter reading: `ending` is what it has more than the shorter stem, `suffix`
 * the first one behind that stem.
 */
export function shutsOut(flags: number, ending: string, suffix: string): boolean {
  if ((flags & VERB) !== 0)
    return WISH.test(ending) || ((flags & OWN_WORD) !== 0 && suffix === ending && LEXICALIZED.has(ending));
  if ((flags & WHOLE) !== 0) return true;
  if ((flags & OWN_WORD) === 0 || LIVING.test(ending)) return false;
  // апаны is no form of апан alone: the endings of both are taken off at different places.
  return ending.startsWith(suffix) || (ending.length > 1 && suffix.startsWith(ending));
}

/** The same where only the two words are known, not the suffixes between them: the clear cases. */
export const surelyShutsOut = (flags: number, ending: string): boolean =>
  (flags & VERB) === 0 && (ending.length > 1 || (flags & WHOLE) !== 0) && shutsOut(flags, ending, ending);
