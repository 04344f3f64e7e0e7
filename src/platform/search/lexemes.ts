/**
 * From texts to lexemes, the same for every adapter. Each word of a text gives its terms (`#kazakh`) at one position;
 * a gap parts the fields, so that no phrase runs from a title into a name. Beside the terms, marked by a sign that no
 * word contains:
 *   `=абай`       the word as printed, in titles and names only: for "exactly so" and for the order of hits
 *   `==abai joly` a whole title or name, folded: the work itself before books about it
 *   `^абай`       a term of the first word of a title: «Абай жолы» before «Гёте және Абай»
 *   `#978…`       a number
 *   `kind=book`   a facet value
 */
import { analyzeForIndex, fold, lowerCase } from "#kazakh";
import { type Field, fields, type SearchDocument } from "./port.ts";

/** Raised when lexemes of the same text change: the index then asks to be made again. */
export const analysisVersion = "2";

export type Lexeme = { field: Field; positions: number[] };
export type Lexemes = Map<string, Lexeme[]>;

const gap = 50;
const mostPositions = 16_000;
const mostText = 20_000;

export const wordAsPrinted = (word: string): string => `=${lowerCase(word).slice(0, 64)}`;
export const wholeText = (text: string): string =>
  `==${fold(text).split(" ").sort().join(" ").slice(0, 200)}`;
export const firstTerm = (term: string): string => `^${term}`;
export const facetLexeme = (facet: string, value: string): string => `${facet}=${value}`;

const cyrillicKha = String.fromCodePoint(0x425);

/** Letters and digits alone, the Cyrillic Х of a typed ISBN made Latin. */
export const numberLexeme = (number: string): string =>
  `#${number
    .normalize("NFC")
    .toUpperCase()
    .replaceAll(cyrillicKha, "X")
    .replace(/[^\p{L}\p{N}]/gu, "")
    .slice(0, 60)}`;

/** Words that may be numbers of books or copies: with a digit, and not as short as a year or a volume. */
export const looksLikeNumber = (word: string): boolean =>
  /\d/.test(word) && word.replace(/\D/g, "").length >= 5;

export function lexemesOf(document: SearchDocument): Lexemes {
  const lexemes: Lexemes = new Map();
  let position = 1;
  const put = (lexeme: string, field: Field, at: number): void => {
    const known = lexemes.get(lexeme);
    if (!known) {
      lexemes.set(lexeme, [{ field, positions: [at] }]);
      return;
    }
    const same = known.find((one) => one.field === field);
    if (!same) known.push({ field, positions: [at] });
    else if (same.positions.at(-1) !== at && same.positions.length < 60) same.positions.push(at);
  };
  for (const field of fields) {
    for (const [nth, { text }] of document.texts.filter((one) => one.field === field).entries()) {
      const asPrinted = field === "title" || field === "author";
      if (field === "author" || (field === "title" && nth === 0))
        put(wholeText(text), field, Math.min(position, mostPositions));
      for (const [order, token] of analyzeForIndex(text.slice(0, mostText)).entries()) {
        const opens = field === "title" && nth === 0 && order === 0;
        const at = Math.min(position, mostPositions);
        if (asPrinted) put(wordAsPrinted(token.text), field, at);
        for (const { term } of token.terms) {
          put(term, field, at);
          if (opens) put(firstTerm(term), field, at);
        }
        position += 1;
      }
      position += gap;
    }
  }
  for (const number of document.numbers) {
    const lexeme = numberLexeme(number);
    if (lexeme !== "#") put(lexeme, "author", mostPositions);
  }
  return lexemes;
}
