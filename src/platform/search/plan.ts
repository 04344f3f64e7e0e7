/**
 * From the understood query to what adapters look for: for each part its lexemes with weights. A word that may be a
 * number (`9786012…`, a barcode, a shelf mark) is also looked for as one.
 */
import { analyzeForQuery, fold } from "#kazakh";
import { looksLikeNumber, numberLexeme, wholeText, wordAsPrinted } from "./lexemes.ts";
import type { Field } from "./port.ts";
import { asksAbout, favoursOf, plainParts, smallParts, type Understood, wantedWords } from "./understand.ts";
import { abbreviations } from "./words/query-words.ts";

export type Choice = { lexeme: string; weight: number; prefix: boolean };
/** One part: its words in their order, each with the lexemes any of which will do. */
export type Wanted = {
  words: Choice[][];
  not: boolean;
  field?: Field;
  /** This or the one before it is enough. */
  or?: true;
  /** May be missing, see `Plan.missing`. */
  plain?: true;
  /** Need not be there at all. */
  small?: true;
};
export type Plan = {
  wanted: Wanted[];
  /** So many of the plain ones may be missing. */
  missing: number;
  /** The whole query as one number («978 601 292 000 0», «84(5Қаз)7»): enough in place of all that is wanted. */
  number?: Choice;
  /** Words exactly as printed, in titles and names: they put a hit before an inflected one. */
  printed: string[];
  /** A title or name that is the whole query. */
  whole?: string;
  /** Asked for what it is about: subjects count for more than titles. */
  about: boolean;
  /** Facet values that put a hit gently up. */
  favours: { audience?: string; language?: string };
};

const mostChoices = 16;

export function planOf(
  understood: Pick<Understood, "parts">,
  { exact = false, missing = 0, typedAs }: { exact?: boolean; missing?: number; typedAs?: Understood } = {},
): Plan {
  const small = exact ? [] : smallParts(understood.parts);
  const plain = plainParts(understood.parts).filter((part) => !small.includes(part));
  const wanted = understood.parts.map((part): Wanted => {
    const words = part.words.map((word, at) => {
      const prefix = part.prefix && at === part.words.length - 1;
      if (part.field === "number") return [{ lexeme: numberLexeme(word), weight: 1, prefix }];
      return exact ? [exactly(word, prefix)] : choicesOf(word, prefix, part.words.length === 1);
    });
    return {
      words,
      not: part.not,
      ...(part.field && part.field !== "number" ? { field: part.field } : {}),
      ...(part.or ? { or: part.or } : {}),
      ...(plain.includes(part) ? { plain: true as const } : {}),
      ...(small.includes(part) ? { small: true as const } : {}),
    };
  });
  const typed = plain.length > 0 && plain.length === understood.parts.length;
  const text = wantedWords(understood).join(" ");
  const whole = fold(text) === "" ? {} : { whole: wholeText(text) };
  const number = typed && plain.length > 1 && /\d/.test(text) ? { number: wholeNumber(text) } : {};
  return {
    wanted,
    missing: Math.max(0, Math.min(missing, plain.length - 1)),
    printed: wantedWords(understood).map(wordAsPrinted),
    about: asksAbout(understood.parts),
    favours: exact ? {} : favoursOf(typedAs ?? understood),
    ...whole,
    ...number,
  };
}

const wholeNumber = (text: string): Choice => ({ lexeme: numberLexeme(text), weight: 1, prefix: false });

const exactly = (word: string, prefix: boolean): Choice => ({
  lexeme: wordAsPrinted(word),
  weight: 1,
  prefix,
});

function choicesOf(word: string, prefix: boolean, alone: boolean): Choice[] {
  const choices = new Map<string, Choice>();
  const full = abbreviations.get(word.toLowerCase());
  for (const token of [...analyzeForQuery(word), ...(full ? analyzeForQuery(full) : [])]) {
    for (const { term, weight } of token.terms) {
      const known = choices.get(term);
      if (!known || known.weight < weight) choices.set(term, { lexeme: term, weight, prefix: false });
    }
  }
  const list = [...choices.values()].sort((a, b) => b.weight - a.weight).slice(0, mostChoices);
  if (prefix) {
    // Endings are cut for the index; what is only begun has none, so the printed word is asked in titles and names.
    list.push({ lexeme: wordAsPrinted(word), weight: 1, prefix: true });
    for (const choice of list.slice(0, 4)) list.push({ ...choice, weight: choice.weight / 2, prefix: true });
  }
  if (alone && looksLikeNumber(word)) list.push({ lexeme: numberLexeme(word), weight: 1, prefix: false });
  return list.length > 0 ? list : [exactly(word, prefix)];
}
