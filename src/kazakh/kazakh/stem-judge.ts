import { LONGEST_WORD } from "../lexicon/alphabet.ts";
import { flagBits, flagsAt, flagsOf, LISTED, START, step, type WordGraph } from "../lexicon/word-graph.ts";
import { isDerivation, type Kind } from "./derivations.ts";
import {
  flagsOfStem,
  lengthOfStem,
  newOpenedWord,
  type OpenedWord,
  openWord,
  type Stem,
  stemOf,
  stemText,
} from "./opened-word.ts";
import { hasVowelAgain, newStems, nounStems, verbStems, voiceBases } from "./stems.ts";
import { Join, NOMINAL_STATES, State, VERBAL_STATES } from "./suffixes.ts";

export type KazakhSources = {
  readonly words: WordGraph;
  /** The Russian words, asked for when first needed: Kazakh takes nouns over from them unchanged. */
  readonly loans: () => WordGraph;
  /** Whether flags of that list are those of a noun. */
  readonly isNoun: (flags: number) => boolean;
  /** Forms no rule makes (маған – мен). */
  readonly irregular: ReadonlyMap<string, string>;
};

/** Stems as they are found, one after another; the same lists serve all words. */
export type Found = {
  count: number;
  readonly stems: Stem[];
  readonly weights: number[];
  /** Kazakh took the word over from Russian. */
  readonly loans: boolean[];
  /** It is the verb behind a passive. */
  readonly bases: boolean[];
  /** Where the suffix that stood first behind the stem begins and ends. */
  readonly from: number[];
  readonly to: number[];
};

export const newFound = (): Found => ({
  count: 0,
  stems: [],
  weights: [],
  loans: [],
  bases: [],
  from: [],
  to: [],
});

export const VOICE_WEIGHT = 0.6;
export const DERIVED_WEIGHT = 0.9;

const VERB = flagBits("V");
const ONLY_VERB = LISTED | VERB;
const DROPS_VOWEL = flagBits("D");
const NOMINAL = flagBits("N");
const ONLY_WHOLE = LISTED | flagBits("W");

export type StemJudge = {
  /** Stems of the lexicon for what is left after the suffixes; passives and reciprocals bring the verb they are of. */
  readonly lexical: (end: number, state: number, join: number, suffixEnd: number, into: Found) => void;
  /** Stems that the lexicon does not list but that are derived from its words. */
  readonly derived: (end: number, state: number, join: number, suffixEnd: number, into: Found) => void;
  /** The word that is judged from now on, as it was laid open. */
  readonly begin: () => void;
  readonly flagsOfWord: (word: string) => number;
};

/** Judges the beginnings of `word`, which the caller lays open for one text after another. */
export function stemJudge({ words, loans, isNoun }: KazakhSources, word: OpenedWord): StemJudge {
  // Places of the beginnings in the list of loans, as far as they were asked for.
  const loanPlaces = new Int32Array(LONGEST_WORD + 2);
  let loansRead = 0;
  // Answers about derivation for the word at hand: 0 not asked, 1 no, 2 yes; nominals first, verbs behind them.
  const asked = new Uint8Array(2 * (LONGEST_WORD + 2));

  const stems = newStems();
  const bases = newStems();

  const isLoan = (end: number): boolean => {
    const graph = loans();
    for (; loansRead < end; loansRead++) {
      const place = loanPlaces[loansRead] ?? 0;
      loanPlaces[loansRead + 1] = place === 0 ? 0 : step(graph, place, word.letters[loansRead] ?? 0);
    }
    return isNoun(flagsAt(graph, loanPlaces[end] ?? 0));
  };
  // Particles (те, да) take no suffixes.
  const isNominalFlags = (flags: number, length: number): boolean =>
    flags !== 0 && flags !== ONLY_VERB && (flags !== ONLY_WHOLE || length > 2);

  const isKnown = (of: OpenedWord, stem: Stem, kind: Kind): boolean => {
    const flags = flagsOfStem(of, stem, words);
    if (kind === "V") return (flags & VERB) !== 0;
    if (flags !== 0) return isNominalFlags(flags, lengthOfStem(stem));
    return lengthOfStem(stem) > 3 && isNoun(flagsOf(loans(), stemText(of, stem)));
  };
  const isDerivedBeginning = (of: OpenedWord, end: number, kind: Kind): boolean =>
    end > 3 &&
    isDerivation(
      of,
      end,
      kind,
      (base, baseKind) =>
        isKnown(of, base, baseKind) || (lengthOfStem(base) > 4 && isDerived(of, base, baseKind)),
    );
  const isDerived = (of: OpenedWord, stem: Stem, kind: Kind): boolean => {
    if (stem >= 0x100) {
      const changed = newOpenedWord();
      openWord(changed, stemText(of, stem), words);
      return isDerivedBeginning(changed, changed.length, kind);
    }
    if (of !== word) return isDerivedBeginning(of, stem, kind);
    const at = kind === "N" ? stem : stem + LONGEST_WORD + 2;
    if (asked[at] === 0) {
      asked[at] = 1;
      if (isDerivedBeginning(word, stem, kind)) asked[at] = 2;
    }
    return asked[at] === 2;
  };

  const put = (into: Found, stem: Stem, weight: number, from: number, to: number): void => {
    const i = into.count++;
    into.stems[i] = stem;
    into.weights[i] = weight;
    into.loans[i] = false;
    into.bases[i] = false;
    into.from[i] = from;
    into.to[i] = to;
  };
  const keepNominal = (stem: Stem, from: number, to: number, into: Found): void => {
    const flags = flagsOfStem(word, stem, words);
    const length = lengthOfStem(stem);
    if (hasVowelAgain(stem) && (flags & DROPS_VOWEL) === 0) return;
    if (flags !== 0) {
      if (isNominalFlags(flags, length)) put(into, stem, 1, from, to);
    } else if (length > 3 && (stem < 0x100 ? isLoan(stem) : isNoun(flagsOf(loans(), stemText(word, stem))))) {
      put(into, stem, 1, from, to);
      into.loans[into.count - 1] = true;
    }
  };
  const keepVerb = (stem: Stem, from: number, to: number, into: Found): void => {
    const flags = flagsOfStem(word, stem, words);
    const known = (flags & VERB) !== 0;
    if (known) put(into, stem, 1, from, to);
    // A nominal as it stands in the lexicon (жасыл, туыс) is hardly the bare stem of a passive or reciprocal.
    if ((flags & NOMINAL) !== 0 && from === word.length) return;
    // A passive the lexicon does not list still says which verb it is of.
    if (stem >= 0x100) return;
    const count = voiceBases(word.letters, stem, bases);
    for (let i = 0; i < count; i++) {
      const base = bases[i] ?? 0;
      if ((flagsOfStem(word, base, words) & VERB) === 0) continue;
      if (!known) put(into, stem, DERIVED_WEIGHT, from, to);
      put(into, base, VOICE_WEIGHT, from, to);
      into.bases[into.count - 1] = true;
    }
  };
  const keepDerived = (stem: Stem, kind: Kind, from: number, to: number, into: Found): void => {
    if (!hasVowelAgain(stem) && isDerived(word, stem, kind)) put(into, stem, DERIVED_WEIGHT, from, to);
  };

  return {
    begin: () => {
      loanPlaces[0] = START;
      loansRead = 0;
      asked.fill(0, 0, word.length + 1);
      asked.fill(0, LONGEST_WORD + 2, LONGEST_WORD + 3 + word.length);
    },
    lexical: (end, state, join, to, into) => {
      if ((state & NOMINAL_STATES) !== 0)
        if (join !== Join.Vowel) keepNominal(stemOf(end), end, to, into);
        else {
          const count = nounStems(word, end, join, isLoan, stems);
          for (let i = 0; i < count; i++) keepNominal(stems[i] ?? 0, end, to, into);
        }
      if ((state & (VERBAL_STATES | State.Word)) === 0) return;
      if (join === Join.Plain) keepVerb(stemOf(end), end, to, into);
      else {
        const count = verbStems(word, end, join, stems);
        for (let i = 0; i < count; i++) keepVerb(stems[i] ?? 0, end, to, into);
      }
    },
    derived: (end, state, join, to, into) => {
      if ((state & NOMINAL_STATES) !== 0 && end > 3) {
        const count = nounStems(word, end, join, isLoan, stems);
        for (let i = 0; i < count; i++) keepDerived(stems[i] ?? 0, "N", end, to, into);
      }
      if ((state & (VERBAL_STATES | State.Word)) === 0) return;
      const count = verbStems(word, end, join, stems);
      for (let i = 0; i < count; i++) keepDerived(stems[i] ?? 0, "V", end, to, into);
    },
    flagsOfWord: (text) => flagsOf(words, text),
  };
}
