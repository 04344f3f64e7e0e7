import type { Lexicon } from "../lexicon/lexicon.ts";
import { derivedFrom, nounStems, verbStems, voiceBases } from "./stems.ts";
import { Join, NOMINAL_STATES, State, VERBAL_STATES } from "./suffixes.ts";

export type KazakhSources = {
  readonly words: Lexicon;
  /** Whether a word is a noun that Kazakh takes over from Russian unchanged. */
  readonly loan: (word: string) => boolean;
  /** Forms no rule makes (маған – мен). */
  readonly irregular: ReadonlyMap<string, string>;
};

/** A stem as found: how sure it is, whether Kazakh took it over from Russian, whether it is the verb behind a passive. */
export type Found = {
  readonly stem: string;
  readonly weight: number;
  readonly loan: boolean;
  readonly base: boolean;
  /** Where the suffix that stood first behind the stem begins and ends; set by the walk. */
  from: number;
  to: number;
};

export const VOICE_WEIGHT = 0.6;
export const DERIVED_WEIGHT = 0.9;

const foundStem = (stem: string, weight: number, loan: boolean, base: boolean): Found => ({
  stem,
  weight,
  loan,
  base,
  from: 0,
  to: 0,
});

export type StemJudge = {
  /** Stems of the lexicon for what is left after the suffixes; passives and reciprocals bring the verb they are of. */
  readonly lexical: (rest: string, state: number, join: number, into: Found[]) => void;
  /** Stems that the lexicon does not list but that are derived from its words. */
  readonly derived: (rest: string, state: number, join: number, into: Found[]) => void;
  /** Whether a word is known to be one though it ends like a form. */
  readonly standsAlone: (word: string) => boolean;
};

function mayBeVoice(stem: string): boolean {
  const last = stem.charCodeAt(stem.length - 1);
  return last === 0x43b || last === 0x43d || last === 0x441; // л н с
}

const DERIVED_REMEMBERED = 50_000;

export function stemJudge({ words, loan }: KazakhSources): StemJudge {
  const remembered = new Map<string, boolean>();
  const isVerb = (word: string): boolean => words.flags(word)?.includes("V") === true;
  // Particles (те, да) take no suffixes.
  const isNominalFlags = (flags: string, word: string): boolean =>
    flags !== "V" && (flags !== "W" || word.length > 2);
  const isKnown = (word: string, kind: "N" | "V"): boolean => {
    if (kind === "V") return isVerb(word);
    const flags = words.flags(word);
    return flags === undefined ? word.length > 3 && loan(word) : isNominalFlags(flags, word);
  };
  const isDerived = (word: string, kind: "N" | "V"): boolean => {
    if (word.length < 4) return false;
    const key = kind + word;
    const known = remembered.get(key);
    if (known !== undefined) return known;
    if (remembered.size > DERIVED_REMEMBERED) remembered.clear();
    remembered.set(key, false);
    const answer = derivedFrom(
      word,
      kind,
      (base, of) => isKnown(base, of) || (base.length > 4 && isDerived(base, of)),
    );
    remembered.set(key, answer);
    return answer;
  };
  const keepNominal = (stem: string, into: Found[]): void => {
    const flags = words.flags(stem);
    if (flags !== undefined) {
      if (isNominalFlags(flags, stem)) into.push(foundStem(stem, 1, false, false));
    } else if (stem.length > 3 && loan(stem)) into.push(foundStem(stem, 1, true, false));
  };
  const keepVerb = (stem: string, into: Found[]): void => {
    const known = isVerb(stem);
    if (known) into.push(foundStem(stem, 1, false, false));
    // A passive the lexicon does not list still says which verb it is of.
    if (mayBeVoice(stem)) keepBases(stem, into, !known);
  };
  const keepBases = (stem: string, into: Found[], alsoStem: boolean): void => {
    for (const base of voiceBases(stem)) {
      if (!isVerb(base)) continue;
      if (alsoStem) into.push(foundStem(stem, DERIVED_WEIGHT, false, false));
      into.push(foundStem(base, VOICE_WEIGHT, false, true));
    }
  };

  return {
    lexical: (rest, state, join, into) => {
      if ((state & NOMINAL_STATES) !== 0)
        if (join !== Join.Vowel)
          // Most suffixes leave the stem as it is: no list is made for them.
          keepNominal(rest, into);
        else for (const stem of nounStems(rest, join, loan)) keepNominal(stem, into);
      if ((state & (VERBAL_STATES | State.Word)) === 0) return;
      if (join === Join.Plain) keepVerb(rest, into);
      else for (const stem of verbStems(rest, join)) keepVerb(stem, into);
    },
    derived: (rest, state, join, into) => {
      if ((state & NOMINAL_STATES) !== 0 && rest.length > 3)
        for (const stem of nounStems(rest, join, loan))
          if (isDerived(stem, "N")) into.push(foundStem(stem, DERIVED_WEIGHT, false, false));
      if ((state & (VERBAL_STATES | State.Word)) === 0) return;
      for (const stem of verbStems(rest, join))
        if (isDerived(stem, "V")) into.push(foundStem(stem, DERIVED_WEIGHT, false, false));
    },
    standsAlone: (word) => {
      const flags = words.flags(word);
      return flags !== undefined && (flags.includes("T") || flags.includes("P") || flags.includes("W"));
    },
  };
}
