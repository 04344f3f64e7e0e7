import { numberOf } from "../lexicon/alphabet.ts";
import { isVowelLetter, type OpenedWord, type Stem, soundOf, stemOf } from "./opened-word.ts";
import { CONSONANT, VOWEL } from "./sounds.ts";
import { Join } from "./suffixes.ts";

/**
 * From what is left after the suffixes to the stems it may come from. All proposals of the sound rules are made; the
 * lexicon chooses, and for unknown words the order (the regular one first). `end` says how many letters are left.
 */
const B = numberOf("б");
const G = numberOf("г");
const GH = numberOf("ғ");
const P = numberOf("п");
const K = numberOf("к");
const Q = numberOf("қ");
const U = numberOf("у");
const I = numberOf("и");
const IY = numberOf("й");
const Y = numberOf("ы");
const IDOT = numberOf("і");
const L = numberOf("л");
const N = numberOf("н");
const S = numberOf("с");
const SOFT = numberOf("ь");

/** п к қ for б г ғ, in which they end before a vowel; 0 for other letters. */
export const devoicedOf = (letter: number): number =>
  letter === B ? P : letter === G ? K : letter === GH ? Q : 0;

/** The beginning with `end` letters and one letter more; said as a longer beginning where the word goes on so. */
const withLetter = (word: OpenedWord, end: number, letter: number): Stem =>
  end < word.length && word.letters[end] === letter ? stemOf(end + 1) : stemOf(end, letter);

/** Stems are written into such a list by number, and how many there are is returned: no word may cost a list of its own. */
export type Stems = Int32Array;
/** Whether such a stem has the vowel again that it lost; only certain nouns lose theirs. */
export const hasVowelAgain = (stem: Stem): boolean => stem >= 0x10000;
export const newStems = (): Stems => new Int32Array(4);

/** Noun stems for a rest; `join` says how the last suffix met it. `isLoan` answers for the rest itself. */
export function nounStems(
  word: OpenedWord,
  end: number,
  join: number,
  isLoan: (end: number) => boolean,
  into: Stems,
): number {
  if (join !== Join.Vowel) {
    into[0] = stemOf(end);
    return 1;
  }
  let count = 0;
  const last = word.letters[end - 1] ?? 0;
  const before = end > 1 ? soundOf(word.letters[end - 2] ?? 0) : 0;
  const devoiced = devoicedOf(last);
  if (devoiced !== 0) into[count++] = stemOf(end - 1, devoiced);
  // A native к, қ, п between vowels is always voiced (кітабы, жағы); a foreign one is not (билеті, but блокы).
  const voiceless = (last === K || last === Q || last === P) && (before & VOWEL) !== 0;
  if (!voiceless || isLoan(end)) into[count++] = stemOf(end);
  // орн-ы, халқ-ы: a short vowel fell out between the last two consonants.
  if (end >= 2 && (soundOf(last) & VOWEL) === 0 && (before & CONSONANT) !== 0 && last !== SOFT) {
    into[count++] = stemOf(end - 1, Y, last);
    into[count++] = stemOf(end - 1, IDOT, last);
  }
  return count;
}

/** Verb stems for a rest, the regular first. */
export function verbStems(word: OpenedWord, end: number, join: number, into: Stems): number {
  const last = word.letters[end - 1] ?? 0;
  const devoiced = devoicedOf(last);
  into[0] = devoiced === 0 ? stemOf(end) : stemOf(end - 1, devoiced);
  switch (join) {
    case Join.Plain:
      into[0] = stemOf(end);
      return 1;
    case Join.Narrow:
      into[0] = withLetter(word, end, word.narrow[end] ?? Y);
      into[1] = withLetter(word, end, I);
      return 2;
    case Join.Iota:
      into[0] = withLetter(word, end, IY);
      if (last !== I) return 1;
      into[1] = into[0];
      into[0] = stemOf(end);
      return 2;
    case Join.Infinitive:
      if (((word.sounds[end] ?? 0) & CONSONANT) === 0) {
        into[0] = stemOf(end);
        return 1;
      }
      into[1] = withLetter(word, end, word.narrow[end] ?? Y);
      return 2;
    case Join.Converb:
      if (last !== U) return 1;
      into[0] = stemOf(end - 1, P);
      into[1] = stemOf(end);
      return 2;
    default:
      return 1;
  }
}

/** Whether a stem with this last letter may be a passive or a reciprocal. */
export const mayBeVoice = (last: number): boolean => last === L || last === N || last === S;

/**
 * The verb of which the beginning with `end` letters is the passive or the reciprocal: Kazakh grammar and its dictionaries
 * count both as forms of the verb (бөлін – бөл, тазалан is a verb of its own). Passive: -л after a vowel, -ыл/-іл after a
 * consonant, -ын/-ін after л,
 * -н after -ла. Reciprocal: -с, -ыс/-іс. `letters` are those of the word or of a stem of the lexicon.
 */
export function voiceBases(letters: Uint8Array, end: number, into: Stems): number {
  const last = end > 0 ? (letters[end - 1] ?? 0) : 0;
  if (!mayBeVoice(last) || end < 2) return 0;
  let count = 0;
  const vowel = letters[end - 2] ?? 0;
  if (vowel === Y || vowel === IDOT) {
    const rootLast = end > 2 ? (letters[end - 3] ?? 0) : 0;
    if (end > 2 && (soundOf(rootLast) & VOWEL) === 0 && (last !== N || rootLast === L)) {
      const devoiced = devoicedOf(rootLast);
      into[count++] = devoiced === 0 ? stemOf(end - 2) : stemOf(end - 3, devoiced);
    }
    // оқы-л, оқы-с: the vowel is the stem's own.
    if (last !== N) into[count++] = stemOf(end - 1);
  } else if (isVowelLetter(vowel) && (last !== N || isMadeVerb(letters, end - 1)))
    into[count++] = stemOf(end - 1);
  return count;
}

/** Verbs made with -ла have their passive on -н (талқыла-н-ды); after -да, -та it would be an ablative (бастан). */
const isMadeVerb = (letters: Uint8Array, end: number): boolean =>
  end > 3 && letters[end - 2] === L && (letters[end - 1] === A || letters[end - 1] === E);
const A = numberOf("а");
const E = numberOf("е");
