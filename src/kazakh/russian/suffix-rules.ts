import { LETTER_COUNT, LONGEST_WORD, letterNumber } from "../lexicon/alphabet.ts";
import type { EndingTrie } from "../lexicon/ending-trie.ts";
import { flagBits, flagsAt, flagsOf, LISTED, START, step, type WordGraph } from "../lexicon/word-graph.ts";
import { eachParticiple, reflexiveOf } from "./participles.ts";
import { endsAs, type Group } from "./rules.ts";
import { changedStems, neighbourForms } from "./stem-changes.ts";

export type RussianReading = { readonly lemma: string; readonly weight: number };

export type RussianAnalyser = {
  readonly readings: (word: string, wide: boolean) => RussianReading[];
  /** Whether the word is a form no rule makes (лет, людей). */
  readonly isIrregular: (word: string) => boolean;
};

/**
 * Russian by the suffix classes of its dictionary, read backwards: an ending is taken off, what the rule had stripped is
 * put back, and the result counts when the lexicon has it in that class and the rule's condition holds.
 */
export function russianAnalyser(
  words: WordGraph,
  byEnding: EndingTrie<Group>,
  irregular: ReadonlyMap<string, string>,
): RussianAnalyser {
  const flags = (word: string): number => flagsOf(words, word);
  const letters = new Uint8Array(LONGEST_WORD + 1);
  const places = new Int32Array(LONGEST_WORD + 2);

  function open(word: string): void {
    let place = START;
    places[0] = START;
    for (let i = 0; i < word.length; i++) {
      const letter = letterNumber(word.charCodeAt(i));
      letters[i] = letter;
      if (place !== 0) place = step(words, place, letter);
      places[i + 1] = place;
    }
  }

  function lemmas(word: string): string[] {
    const found: string[] = [];
    open(word);
    if (flagsAt(words, places[word.length] ?? 0) !== 0) found.push(word);
    const { next, at } = byEnding;
    let node = 0;
    for (let end = word.length; end > 0; ) {
      if (places[end] !== 0) for (const group of at[node] ?? []) tryGroup(word, end, group, found);
      node = next[node * LETTER_COUNT + (letters[--end] ?? 0)] ?? 0;
      if (node === 0) break;
    }
    return found;
  }

  function tryGroup(word: string, end: number, { strip, text, rules }: Group, found: string[]): void {
    let place = places[end] ?? 0;
    for (let i = 0; i < strip.length && place !== 0; i++) place = step(words, place, strip[i] ?? 0);
    const own = flagsAt(words, place);
    if (own === 0) return;
    for (const { flag, before } of rules) {
      if ((own & flag) === 0 || !endsAs(letters, end, before)) continue;
      const lemma = word.slice(0, end) + text;
      if (!found.includes(lemma)) found.push(lemma);
      return;
    }
  }

  const found: { lemma: string; weight: number }[] = [];
  function keep(lemma: string, weight: number): void {
    for (const one of found)
      if (one.lemma === lemma) {
        if (one.weight < weight) one.weight = weight;
        return;
      }
    found.push({ lemma, weight });
  }

  /** `wide`: also by changes of the stem; not worth the work for a word that Kazakh explains. */
  function readings(word: string, wide: boolean): RussianReading[] {
    found.length = 0;
    const lemma = irregular.get(word);
    if (lemma !== undefined) keep(lemma, 1);
    for (const one of lemmas(word)) keep(one, 1);
    participles(word);
    // A form the dictionary lists without a class or as a base of few forms («прошла»), or does not list at all: another
    // stem of a word it has.
    if (found.length > 0) {
      for (const base of found.map((one) => one.lemma)) if (isNoDictionaryForm(base)) changed(base);
    } else if (wide) changed(word);
    for (const { lemma: one } of found)
      if (one.endsWith("ся") && isVerb(flags(one.slice(0, -2)))) keep(one.slice(0, -2), PASSIVE_WEIGHT);
    return [...found];
  }

  function changed(base: string): void {
    for (const one of changedStems(base)) if (hasClass(flags(one))) keep(one, 0.9);
    for (const form of neighbourForms(base))
      for (const one of lemmas(form)) if (isVerb(flags(one)) && INFINITIVE.test(one)) keep(one, 0.9);
  }

  function participles(word: string): void {
    eachParticiple(letters, word.length, ({ ending, verbs }, rest, reflexive) => {
      const start = places[rest] ?? 0;
      if (start === 0) return;
      for (const verb of verbs) {
        let place = start;
        for (let i = 0; i < verb.letters.length && place !== 0; i++)
          place = step(words, place, verb.letters[i] ?? 0);
        if (place === 0) continue;
        const text = word.slice(0, rest) + verb.text + (reflexive ? reflexiveOf(verb.text) : "");
        if (!isVerb(reflexive ? flags(text) : flagsAt(words, place))) continue;
        keep(text, 1);
        if (!reflexive && NOMINAL_PARTICIPLE.test(ending)) keep(word.slice(0, rest) + ending, 0.8);
      }
    });
  }

  function isNoDictionaryForm(word: string): boolean {
    const own = flags(word);
    return own === LISTED || (isVerb(own) && !INFINITIVE.test(word));
  }

  return { readings, isIrregular: (word) => irregular.has(word) };
}

/** «используется» is the passive of использовать, «собраться» a verb of its own: the plain verb stays a weaker reading. */
const PASSIVE_WEIGHT = 0.6;

const NOMINAL_PARTICIPLE = /[нтм]ый$/;
const INFINITIVE = /(?:ть|ти|чь)(?:ся|сь)?$/;
const VERBS = flagBits("BLMPQRTUVWY");
const NOUNS = flagBits("FGHIJKNO");
const OTHERS = flagBits("ALMPQRTUVWY");
const hasClass = (flags: number): boolean => flags !== 0 && flags !== LISTED;
export const isVerb = (flags: number): boolean => (flags & VERBS) !== 0;
/** Flags of a word that is a noun and nothing else. */
export const isNoun = (flags: number): boolean => (flags & NOUNS) !== 0 && (flags & OTHERS) === 0;
