/**
 * What tells a surname from a patronymic, in Kazakh, Russian and Latin letters. All patterns work on folded words
 * (#kazakh `fold`: one class for each way a letter is typed), so «Сәкенқызы», «Сакенкызы» and "Sakenqyzy" are one.
 */
import { fold } from "#kazakh";

/** Folded and without the blanks and hyphens inside: «Байтұрсын ұлы» and «Байтұрсынұлы» are one word. */
export function foldedPart(text: string): string {
  const known = folded.get(text);
  if (known !== undefined) return known;
  if (folded.size >= 20_000) folded.clear();
  const made = fold(text).replaceAll(" ", "");
  folded.set(text, made);
  return made;
}
/** A list of doubles folds the same few thousand names again and again. */
const folded = new Map<string, string>();

/** Endings of a patronymic. The decree of 1996 writes ұлы and қызы together; older papers apart (domain §9.7). */
const patronymicEnding = /(uli|kizi|ovich|evich|ovna|evna|inichna|oglu|ogli)$/;
/** Russian patronymics of a few names end otherwise; a closed list, or every «Зорич» would be one. */
const oddPatronymics = new Set(
  [
    "Ильич",
    "Кузьмич",
    "Лукич",
    "Фомич",
    "Никитич",
    "Саввич",
    "Ильинична",
    "Лукинична",
    "Никитична",
    "Кузьминична",
    "Фоминична",
  ].map(foldedPart),
);
/** A word that is nothing but such an ending, written apart. */
const looseEnding = /^(uli|kizi|ogli|oglu)$/;
const surnameEnding = /(ov|ova|ev|eva|in|ina|skii|skaia|tskii|tskaia|ski|skaya|enko|ko)$/;

export const isPatronymic = (word: string): boolean => {
  const folded = foldedPart(word);
  return (patronymicEnding.test(folded) && folded.length > 5) || oddPatronymics.has(folded);
};
export const isLooseEnding = (word: string): boolean => looseEnding.test(foldedPart(word));
export const looksLikeSurname = (word: string): boolean => {
  const folded = foldedPart(word);
  return folded.length > 4 && surnameEnding.test(folded);
};

/** What stays of a patronymic when its ending is taken off: the father's name. */
export const patronymicStem = (word: string): string => {
  const folded = foldedPart(word);
  const stem = folded.replace(patronymicEnding, "");
  return stem.length >= 3 ? stem : folded;
};

/**
 * What the papers of one family have in common: Джанбулатов, Джанбулатова, Жанбулат (domain §9.7). Дж and ж are one,
 * endings of gender and of Russian surnames are taken off. Only for finding: families may still be different.
 */
export const surnameStem = (word: string): string => {
  const folded = foldedPart(word).replace(/^dj/, "j");
  const stem = folded.replace(/(ova|eva|ina|ov|ev|in|skii|skaia|uli|kizi)$/, "");
  return stem.length >= 3 ? stem : folded;
};

export const givenStem = (word: string): string => foldedPart(word);
