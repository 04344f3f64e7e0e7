/**
 * Reads a name as people write it (I18-06): «И.О. Фамилия», «Фамилия И.О.», in full in both orders, with a comma,
 * with -ұлы and -қызы together or apart, in three alphabets.
 *
 * Signs, the surest first: a comma ends the surname; initials leave one word for the surname; a patronymic stands
 * after the given name, so the word that is neither is the surname; an ending like -ов, -ова tells a surname. Two
 * plain words tell nothing («Абай Жұмабай»): papers here put the surname first, and the reading says it is a guess.
 */

import { isLooseEnding, isPatronymic, looksLikeSurname } from "./name-words.ts";
import type { NameOrder, PersonName } from "./names.ts";

export type NameReading = {
  name: PersonName;
  order: NameOrder;
  /** Nothing but habit spoke for this order. */
  guess: boolean;
};

/** «А.», «А», «Ә.-Б.»; two capitals in one («АС») are two initials. */
const oneInitial = /^\p{Lu}\.?(-\p{Lu}\.?)?$/u;
const twoInitials = /^(\p{Lu})(\p{Lu})$/u;

type Word = { text: string; initial: boolean };

/** Undefined for what holds no letter. */
export function parseName(typed: string): NameReading | undefined {
  const text = typed
    .normalize("NFC")
    .replace(/[\u00a0\s]+/gu, " ")
    .trim();
  const comma = text.indexOf(",");
  if (comma > 0) {
    const surname = joinEndings(wordsOf(text.slice(0, comma)));
    const rest = joinEndings(wordsOf(text.slice(comma + 1)));
    return reading(surname, rest, "surname-first", false);
  }
  const words = joinEndings(wordsOf(text));
  if (words.length === 0) return undefined;
  return words.some((word) => word.initial) ? withInitials(words) : inFull(words);
}

function wordsOf(text: string): Word[] {
  return text
    .replace(/(\p{Lu}\.)(?=\p{L})/gu, "$1 ")
    .split(" ")
    .map((word) => word.replace(/^[^\p{L}]+|[^\p{L}\p{M}.'’ʼ]+$/gu, ""))
    .filter((word) => /\p{L}/u.test(word))
    .flatMap(asWords);
}

function asWords(word: string, _order: number, all: readonly string[]): Word[] {
  if (oneInitial.test(word)) return [{ text: dotted(word), initial: true }];
  const two = twoInitials.exec(word);
  // Two capitals beside a word in small letters; a name typed all in capitals has no initials to tell.
  if (two && all.some((other) => /\p{Ll}/u.test(other))) {
    return [two[1], two[2]].map((letter) => ({ text: `${letter}.`, initial: true }));
  }
  return [{ text: word.replace(/\.$/, ""), initial: false }];
}

const dotted = (initial: string): string =>
  initial
    .split("-")
    .map((part) => `${part.replace(".", "")}.`)
    .join("-");

/** «Байтұрсын ұлы» → one word as it was written, so that nothing typed is changed. */
function joinEndings(words: readonly Word[]): Word[] {
  const joined: Word[] = [];
  for (const word of words) {
    const before = joined.at(-1);
    if (before && !before.initial && isLooseEnding(word.text)) {
      joined[joined.length - 1] = { text: `${before.text} ${word.text}`, initial: false };
    } else joined.push(word);
  }
  return joined;
}

function withInitials(words: readonly Word[]): NameReading | undefined {
  const first = words.findIndex((word) => word.initial);
  const before = words.slice(0, first);
  const after = words.slice(first).filter((word) => !word.initial);
  const initials = words.filter((word) => word.initial);
  // «А. Сәкенқызы Ахметова»: a patronymic in full stays one.
  const inFullPatronymic = after.find((word) => isPatronymic(word.text));
  const surname = before.length > 0 ? before : after.filter((word) => word !== inFullPatronymic);
  const rest = [...initials, ...(inFullPatronymic && before.length === 0 ? [inFullPatronymic] : [])];
  if (surname.length === 0 && inFullPatronymic === undefined) {
    return reading([], initials, "given-first", true);
  }
  return reading(surname, rest, before.length > 0 ? "surname-first" : "given-first", false);
}

function inFull(words: readonly Word[]): NameReading | undefined {
  const patronymic = words.findIndex((word, at) => at > 0 && isPatronymic(word.text));
  if (words.length === 1) {
    const [only] = words;
    if (only && looksLikeSurname(only.text)) return reading([only], [], "surname-first", false);
    return reading([], words, "given-first", true);
  }
  if (patronymic === -1) {
    const [one, two] = [words[0] as Word, words[1] as Word];
    if (words.length === 2 && looksLikeSurname(two.text) && !looksLikeSurname(one.text)) {
      return reading([two], [one], "given-first", false);
    }
    return reading([one], words.slice(1), "surname-first", !looksLikeSurname(one.text));
  }
  // Surname, given, patronymic – or given, patronymic, surname.
  if (patronymic === 1) return reading(words.slice(2), words.slice(0, 2), "given-first", false);
  return reading(words.slice(0, patronymic - 1), words.slice(patronymic - 1), "surname-first", false);
}

function reading(
  surname: readonly Word[],
  rest: readonly Word[],
  order: NameOrder,
  guess: boolean,
): NameReading | undefined {
  const text = (words: readonly Word[]): string => words.map((word) => word.text).join(" ");
  const name: PersonName = {};
  if (surname.length > 0) name.surname = text(surname);
  if (rest[0]) name.given = rest[0].text;
  if (rest.length > 1) name.patronymic = text(rest.slice(1));
  return Object.keys(name).length > 0 ? { name, order, guess } : undefined;
}
