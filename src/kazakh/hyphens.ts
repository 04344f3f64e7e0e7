import { flagBits } from "./lexicon/word-graph.ts";
import { isSuffixes, kazakhFlags, latinNames } from "./sources.ts";
import { addTerm, listTerms, type Mode } from "./terms.ts";
import { newWeighted, type Weighted } from "./weighted.ts";

/** Reads a part as a word of its own; handed in by the reader of words, which asks this file first. */
export type ReadWord = (word: string, terms: Weighted, mode: Mode, share: number) => void;

const JOINT = /['’ʼ`\u2010\u2011-]/;
const PART_WEIGHT = 0.5;

/**
 * Words with a hyphen or an apostrophe, and with digits. Returns false when they say nothing about the word.
 *
 * - a suffix behind the joint belongs to what stands before it, whatever its script: «ҚР-ның», «YouTube’та», «20-сы»;
 * - a compound («әке-шеше», «Алма-Ата») is one word whose end is inflected, and can be found by its parts;
 * - digits with joints are one number without them (ISBN, ISSN, inventory numbers);
 * - digits glued to letters («Қарағанды09») leave the letters findable.
 */
export function hyphenated(
  word: string,
  terms: Weighted,
  mode: Mode,
  share: number,
  readWord: ReadWord,
): boolean {
  if (!JOINT.test(word)) return digits(word, terms, mode, share, readWord);
  if (/^[\d'’ʼ`\u2010\u2011-]+[xх]?$/.test(word)) {
    const years = /^(\d{4})\D(\d{4})$/.exec(word);
    if (years === null) addTerm(terms, word.replace(/[^\dxх]/g, "").replace("х", "x"), share);
    else for (const year of years.slice(1)) addTerm(terms, year, share);
    return true;
  }
  // «5-ші», «1990-х», «20-сыншы»: the number, whatever ordinal or case ending it has.
  const ordinal = /^(\d+)[^\d\p{L}]\p{Script=Cyrillic}{1,6}$/u.exec(word);
  if (ordinal?.[1] !== undefined && !isWord(word.slice(ordinal[1].length + 1))) {
    addTerm(terms, ordinal[1], share);
    return true;
  }
  const at = lastJoint(word);
  const before = word.slice(0, at);
  const after = word.slice(at + 1);
  if (before !== "" && /^\p{Script=Cyrillic}+$/u.test(after)) {
    if (isSuffixes(after) && kazakhFlags(word) === 0 && (!isWord(after) || isForeign(before))) {
      addBase(before, terms, mode, share, readWord);
      return true;
    }
    if (/^[\p{Script=Cyrillic}'’-]+$/u.test(before)) {
      compound(before, after, terms, mode, share, readWord);
      return true;
    }
  }
  if (word.includes("-") || /\p{Script=Cyrillic}/u.test(word)) {
    addTerm(terms, word, share);
    if (latinNames.has(word)) return true;
    for (const part of word.split(JOINT))
      if (part.length > 1) readWord(part, terms, mode, share * PART_WEIGHT);
    return true;
  }
  // Apostrophes in Latin letters are marks of the 2017 alphabet or soft signs: left to the spelling.
  return false;
}

function lastJoint(word: string): number {
  for (let at = word.length - 1; at >= 0; at--) if (JOINT.test(word[at] ?? "")) return at;
  return -1;
}

const ABBREVIATION = flagBits("A");
const isAbbreviation = (text: string): boolean => (kazakhFlags(text) & ABBREVIATION) !== 0;
const isForeign = (before: string): boolean =>
  !/^\p{Script=Cyrillic}+$/u.test(before) || isAbbreviation(before);
const isWord = (text: string): boolean => text.length > 3 && kazakhFlags(text) !== 0;

/** What stands before a suffix: an abbreviation or a brand is its own term; a word is read as a word too. */
function addBase(before: string, terms: Weighted, mode: Mode, share: number, readWord: ReadWord): void {
  addTerm(terms, before, share);
  if (/^\p{Script=Cyrillic}{4,}$/u.test(before) && !isAbbreviation(before))
    readWord(before, terms, mode, share);
}

function compound(
  before: string,
  after: string,
  terms: Weighted,
  mode: Mode,
  share: number,
  readWord: ReadWord,
): void {
  const inside = newWeighted();
  readWord(after, inside, mode, 1);
  const last = listTerms(inside);
  for (const { term, weight } of last)
    if (!term.startsWith("~")) addTerm(terms, `${before}-${term}`, weight * share);
  // A document is found by the parts of its compounds; who asks for the compound does not mean its parts.
  if (mode === "query") return;
  for (const { term, weight } of last) addTerm(terms, term, weight * share * PART_WEIGHT);
  readWord(before, terms, mode, share * PART_WEIGHT);
}

function digits(word: string, terms: Weighted, mode: Mode, share: number, readWord: ReadWord): boolean {
  if (!/\d/.test(word)) return false;
  addTerm(terms, word, share);
  const letters = word.match(/\p{L}{2,}/gu) ?? [];
  const numbers = word.match(/\d+/g) ?? [];
  if (letters.length === 0) return true;
  for (const number of numbers) addTerm(terms, number, share * PART_WEIGHT);
  for (const part of letters) if (!isSuffixes(part)) readWord(part, terms, mode, share * PART_WEIGHT);
  return true;
}
