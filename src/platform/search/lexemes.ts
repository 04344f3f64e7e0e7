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
export const analysisVersion = "5";

/** Where a lexeme stands, rising: the position, and behind it in two bits the place of its field in `fields`. */
export type Places = number[];
export type Lexemes = Map<string, Places>;
export const positionOf = (place: number): number => place >> 2;
export const fieldOf = (place: number): Field => fields[place & 3] ?? "other";

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

const mostOfAField = 60;

export function lexemesOf(document: SearchDocument): Lexemes {
  const lexemes: Lexemes = new Map();
  let position = 1;
  // Fields come from the heaviest on, so places rise; a position belongs to the heaviest field that has it.
  const put = (lexeme: string, rank: number, where: number): void => {
    const at = Math.min(where, mostPositions);
    const places = lexemes.get(lexeme);
    if (!places) lexemes.set(lexeme, [placeOf(at, rank)]);
    else if (positionOf(places.at(-1) ?? 0) < at && hasRoom(places, rank)) places.push(placeOf(at, rank));
  };
  for (const [rank, field] of fields.entries()) {
    const asPrinted = field === "title" || field === "author";
    let opens = field === "title";
    for (const one of document.texts) {
      if (one.field !== field) continue;
      if (field === "author" || opens) put(wholeText(one.text), rank, position);
      for (const token of analyzeForIndex(one.text.slice(0, mostText))) {
        if (asPrinted) put(printedLexeme(token.text), rank, position);
        for (const { term } of token.terms) {
          put(term, rank, position);
          if (opens) put(firstTerm(term), rank, position);
        }
        opens = false;
        position += 1;
      }
      opens = false;
      position += gap;
    }
  }
  const numbersRank = fields.indexOf("author");
  for (const number of document.numbers) {
    const lexeme = numberLexeme(number);
    if (lexeme !== "#") put(lexeme, numbersRank, mostPositions);
  }
  return lexemes;
}

/** Words of titles and names come again and again; a string that was met before is also found faster in a map. */
const mostPrinted = 60_000;
const printed = new Map<string, string>();

function printedLexeme(word: string): string {
  const known = printed.get(word);
  if (known !== undefined) return known;
  if (printed.size >= mostPrinted) printed.clear();
  const lexeme = wordAsPrinted(word);
  printed.set(word, lexeme);
  return lexeme;
}

const placeOf = (position: number, rank: number): number => (position << 2) | rank;

const hasRoom = (places: Places, rank: number): boolean => {
  const back = places[places.length - mostOfAField];
  return back === undefined || (back & 3) !== rank;
};
