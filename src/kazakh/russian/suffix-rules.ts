import { LETTER_COUNT, LONGEST_WORD, letterNumber } from "../lexicon/alphabet.ts";
import type { EndingTrie } from "../lexicon/ending-trie.ts";
import { flagBits, flagsAt, flagsOf, LISTED, START, step, type WordGraph } from "../lexicon/word-graph.ts";
import { keepBest, newWeighted, type Weighted } from "../weighted.ts";
import { nounChanges } from "./noun-changes.ts";
import { eachParticiple, type ParticipleRule, reflexiveOf } from "./participles.ts";
import { endsAs, type Group, groupsOf, type LazyGroups } from "./rules.ts";
import { type ChangedStem, eachChangedStem } from "./stem-changes.ts";
import { infinitivesOf, neighbourForms, presentOfParticiple } from "./verb-changes.ts";

export type RussianAnalyser = {
  /**
   * The dictionary forms of a word, in a list of the reader's own. `wide`: also by changes of the stem; not worth the work
   * for a word that Kazakh explains.
   */
  readonly read: (word: string, wide: boolean) => Weighted;
  /** Whether the word is a form no rule makes (лет, людей). */
  readonly isIrregular: (word: string) => boolean;
};

const SLACK = 8;

/**
 * Russian by the suffix classes of its dictionary, read backwards: an ending is taken off, what the rule had stripped is
 * put back, and the result counts when the lexicon has it in that class and the rule's condition holds.
 */
export function russianAnalyser(
  words: WordGraph,
  byEnding: EndingTrie<LazyGroups>,
  irregular: ReadonlyMap<string, string>,
): RussianAnalyser {
  const flags = (word: string): number => flagsOf(words, word);
  // The text laid open: its letters, and the place of each of its beginnings in the lexicon.
  let opened = "";
  const letters = new Uint8Array(LONGEST_WORD + SLACK);
  const places = new Int32Array(LONGEST_WORD + SLACK + 1);
  const found = newWeighted();

  function open(text: string): void {
    opened = text;
    let place = START;
    places[0] = START;
    for (let i = 0; i < text.length; i++) {
      const letter = letterNumber(text.charCodeAt(i));
      letters[i] = letter;
      if (place !== 0) place = step(words, place, letter);
      places[i + 1] = place;
    }
  }

  /** The place behind the first `length` letters and then `more`. */
  function placeBehind(length: number, more: readonly number[]): number {
    let place = places[length] ?? 0;
    for (let i = 0; i < more.length && place !== 0; i++) place = step(words, place, more[i] ?? 0);
    return place;
  }

  const keep = (lemma: string, weight: number): void => void keepBest(found, lemma, weight);

  /** Dictionary forms of the opened text by the rules; `infinitives` only, when the text is but another form of a verb. */
  function keepLemmas(weight: number, infinitives: boolean): void {
    const own = flagsAt(words, places[opened.length] ?? 0);
    if (own !== 0) keepLemma(opened, own, weight, infinitives);
    const { next, at } = byEnding;
    let node = 0;
    for (let end = opened.length; end > 0; ) {
      const rules = places[end] === 0 ? undefined : at[node]?.[0];
      if (rules !== undefined) {
        const groups = groupsOf(rules);
        for (let i = 0; i < groups.length; i++) tryGroup(end, groups[i] as Group, weight, infinitives);
      }
      node = next[node * LETTER_COUNT + (letters[--end] ?? 0)] ?? 0;
      if (node === 0) return;
    }
  }

  function tryGroup(end: number, { strip, text, rules }: Group, weight: number, infinitives: boolean): void {
    const own = flagsAt(words, placeBehind(end, strip));
    if (own === 0) return;
    for (let i = 0; i < rules.length; i++) {
      const rule = rules[i];
      if (rule === undefined || (own & rule.flag) === 0 || !endsAs(letters, end, rule.before)) continue;
      keepLemma(opened.slice(0, end) + text, own, weight, infinitives);
      return;
    }
  }

  function keepLemma(lemma: string, own: number, weight: number, infinitives: boolean): void {
    if (!infinitives || (isVerb(own) && INFINITIVE.test(lemma))) keep(lemma, weight);
  }

  function keepParticiple({ ending, verbs }: ParticipleRule, rest: number, reflexive: boolean): void {
    if (places[rest] === 0) return;
    for (let i = 0; i < verbs.length; i++) {
      const verb = verbs[i];
      if (verb === undefined) continue;
      const place = placeBehind(rest, verb.letters);
      if (place === 0) continue;
      const text = opened.slice(0, rest) + verb.text + (reflexive ? reflexiveOf(verb.text) : "");
      if (!isVerb(reflexive ? flags(text) : flagsAt(words, place))) continue;
      keep(text, 1);
      if (!reflexive && NOMINAL_PARTICIPLE.test(ending)) keep(opened.slice(0, rest) + ending, 0.8);
    }
  }

  function keepChangedStem(stem: ChangedStem, rest: number): void {
    const own = flagsAt(words, placeBehind(rest, stem.letters));
    if (hasClass(own) || (own !== 0 && INFINITIVE.test(stem.text)))
      keep(opened.slice(0, rest) + stem.text, CHANGED_WEIGHT);
  }

  /** `listed`: the dictionary has the form itself, so that its lemma may be one without a class, too. */
  function keepChanged(base: string, listed: boolean): void {
    if (base !== opened) open(base);
    eachChangedStem(letters, base.length, keepChangedStem);
    for (const one of nounChanges(base, listed && flags(base) === ONLY_PLURAL)) {
      const own = flags(one);
      if (hasClass(own) || (listed && own !== 0 && !isVerb(own))) keep(one, CHANGED_WEIGHT);
    }
    for (const one of infinitivesOf(base)) {
      const own = flags(one);
      if (isVerb(own) || (listed && own !== 0)) keep(one, CHANGED_WEIGHT);
    }
    for (const form of neighbourForms(base)) keepVerbsOf(form);
    keepReflexive(base);
  }

  /** The verbs of another form, by the rules and by its stem. */
  function keepVerbsOf(form: string): void {
    open(form);
    keepLemmas(CHANGED_WEIGHT, true);
    eachChangedStem(letters, form.length, keepChangedStem);
  }

  /** ведется, велось: forms of вести, and of вестись when the dictionary has it. */
  function keepReflexive(word: string): void {
    if (word.length < 5 || !(word.endsWith("ся") || word.endsWith("сь"))) return;
    const before = found.count;
    const plain = word.slice(0, -2);
    keepVerbsOf(plain);
    for (const one of infinitivesOf(plain)) if (isVerb(flags(one))) keep(one, CHANGED_WEIGHT);
    for (let i = found.count - 1; i >= before; i--) {
      const verb = found.texts[i] ?? "";
      const reflexive = verb + reflexiveOf(verb);
      if (!isVerb(flags(reflexive))) continue;
      found.weights[i] = PASSIVE_WEIGHT;
      keep(reflexive, CHANGED_WEIGHT);
    }
  }

  function read(word: string, wide: boolean): Weighted {
    found.count = 0;
    const lemma = irregular.get(word);
    if (lemma !== undefined) keep(lemma, 1);
    open(word);
    keepLemmas(1, false);
    eachParticiple(letters, word.length, keepParticiple);
    const present = presentOfParticiple(word);
    if (present !== null) keepVerbsOf(present);
    // A form the dictionary lists without a class or as a base of few forms («прошла»), or does not list at all: another
    // stem of a word it has.
    const direct = found.count;
    for (let i = 0; i < direct; i++) {
      const base = found.texts[i] ?? "";
      if (isNoDictionaryForm(base)) keepChanged(base, true);
    }
    if (direct === 0 && wide) keepChanged(word, false);
    for (let i = 0; i < found.count; i++) {
      const one = found.texts[i] ?? "";
      if (one.endsWith("ся") && isVerb(flags(one.slice(0, -2)))) keep(one.slice(0, -2), PASSIVE_WEIGHT);
    }
    return found;
  }

  function isNoDictionaryForm(word: string): boolean {
    const own = flags(word);
    return (
      own === LISTED || (isVerb(own) && !INFINITIVE.test(word)) || (own === ONLY_PLURAL && PLURAL.test(word))
    );
  }

  return { read, isIrregular: (word) => irregular.has(word) };
}

/** «используется» is the passive of использовать, «собраться» a verb of its own: the plain verb stays a weaker reading. */
const PASSIVE_WEIGHT = 0.6;
const CHANGED_WEIGHT = 0.9;

const NOMINAL_PARTICIPLE = /[нтм]ый$/;
const INFINITIVE = /(?:ть|ти|чь)(?:ся|сь)?$/;
/** The class O of words on -а, -я, -ы, -и is that of plurals without a singular of their own. */
const ONLY_PLURAL = LISTED | flagBits("O");
const PLURAL = /[аяыи]$/;
const VERBS = flagBits("BLMPQRTUVWY");
const NOUNS = flagBits("FGHIJKNO");
const OTHERS = flagBits("ALMPQRTUVWY");
const hasClass = (flags: number): boolean => flags !== 0 && flags !== LISTED;
export const isVerb = (flags: number): boolean => (flags & VERBS) !== 0;
/** Flags of a word that is a noun and nothing else. */
export const isNoun = (flags: number): boolean => (flags & NOUNS) !== 0 && (flags & OTHERS) === 0;
