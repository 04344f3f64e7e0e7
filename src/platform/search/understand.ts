/**
 * Reads what a person typed. Nothing fails: an open quote closes at the end, a lone sign is dropped, too long a query
 * is cut and says so.
 *
 *   абай жолы            all words, anywhere, in any order
 *   "абай жолы"          words that stand together
 *   көшп*                a beginning
 *   -роман, NOT роман    not wanted
 *   абай OR әуезов       one of the two; binds closer than the words around it, also `|`
 *   author: title: subject: number: year:1990-2000    where it stands, in three languages (`words/query-words.ts`)
 *   -year:1990           not a range: hits without these figures
 *
 * Operators are capitals among words that are not: «ВОЙНА И МИР» is a title. Other words before a colon are words like
 * any other.
 */
import { words } from "#kazakh";
import type { Field } from "./port.ts";
import {
  aboutWords,
  askingWords,
  childrensWords,
  fieldNames,
  operators,
  smallWords,
} from "./words/query-words.ts";

export type Part = {
  /** One word, or the words of a phrase; of a number the whole of it. */
  words: string[];
  not: boolean;
  /** The last word is a beginning. */
  prefix: boolean;
  field?: Field | "number";
  /** This or the part before it is enough. */
  or?: true;
};

/** What may stand before a colon. */
export type Named = Field | "number" | "year";

export type Understood = {
  parts: Part[];
  years?: { from?: number; to?: number };
  /** The query was longer than is read; the rest was left out. */
  cut: boolean;
};

const longest = 1_000;
const mostWords = 24;

const PIECE = /(-?)(?:([\p{L}]+):)?(?:["«“„]([^"»”“]*)(?:["»”“]|$)|([^\s"«»“”„]+))/gu;

export function understand(text: string): Understood {
  const clean = text.toWellFormed().normalize("NFC").replace(/\s+/gu, " ");
  const pieces = [...clean.slice(0, longest).matchAll(PIECE)];
  const allCapitals = !pieces.some(([piece]) => /\p{Ll}/u.test(piece));
  const parts: Part[] = [];
  let years: Understood["years"];
  let count = 0;
  let cut = clean.length > longest;
  let next: { or?: true; not?: true } = {};
  for (const [whole, minus, name, phrase, plain] of pieces) {
    const operator = allCapitals && /\p{L}/u.test(whole) ? undefined : operators.get(whole);
    if (operator) {
      if (operator === "not") next = { ...next, not: true };
      else next = operator === "or" && parts.length > 0 ? { ...next, or: true } : {};
      continue;
    }
    const named = fieldOf(name);
    const range = named === "year" ? yearsOf(phrase ?? plain ?? "") : undefined;
    const not = minus === "-" || next.not === true;
    if (range && !not) {
      years = range;
      next = {};
      continue;
    }
    const field = named === "year" ? undefined : named;
    const shape = { not, ...(field ? { field } : {}) };
    const first: Pick<Part, "or"> = next.or ? { or: true } : {};
    // Unwanted years are unwanted figures: the word «жыл» before them is no word of the query.
    const lost = field === undefined && !range ? name : undefined;
    const found = partsOf(phrase, plain, lost, field === "number");
    if (found.length === 0) continue;
    next = {};
    const size = found.reduce((sum, part) => sum + part.words.length, 0);
    if (count + size > mostWords) {
      cut = true;
      break;
    }
    count += size;
    found.forEach((part, at) => {
      parts.push({ ...part, ...shape, ...(at === 0 ? first : {}) });
    });
  }
  return { parts, cut, ...(years ? { years } : {}) };
}

/** The words of one piece; a word before a colon that names nothing must not be lost. */
function partsOf(
  phrase: string | undefined,
  plain: string | undefined,
  lost: string | undefined,
  number: boolean,
): Pick<Part, "words" | "prefix">[] {
  const body = phrase ?? plain ?? "";
  const begins = phrase === undefined && /[^*]\*$/.test(body);
  if (number) {
    return /[\p{L}\p{N}]/u.test(body) ? [{ words: [body.replace(/\*+$/, "")], prefix: begins }] : [];
  }
  const found = words(lost === undefined ? body : `${lost} ${body}`).map((span) => span.text);
  if (phrase !== undefined && lost === undefined)
    return found.length > 0 ? [{ words: found, prefix: false }] : [];
  return found.map((word, at) => ({ words: [word], prefix: begins && at === found.length - 1 }));
}

const fieldOf = (name: string | undefined): Named | undefined =>
  name === undefined ? undefined : fieldNames.get(name.toLowerCase());

const YEARS = /^(\d{3,4})?(?:(-|–|—|\.\.)(\d{3,4})?)?$/;

/** `1990`, `1990-2000`, `1990-`, `-1950`. */
function yearsOf(text: string): Understood["years"] {
  const match = YEARS.exec(text);
  const [, from, dash, to] = match ?? [];
  if (!match || (from === undefined && to === undefined)) return undefined;
  return {
    ...(from === undefined ? {} : { from: Number(from) }),
    ...(dash ? (to === undefined ? {} : { to: Number(to) }) : { to: Number(from) }),
  };
}

/** All wanted words in their order, as typed. */
export const wantedWords = (understood: Pick<Understood, "parts">): string[] =>
  understood.parts.filter((part) => !part.not && part.field !== "number").flatMap((part) => part.words);

/** Single words without any sign: those that may be given up. */
export const plainParts = (parts: readonly Part[]): Part[] =>
  parts.filter(
    (part, at) =>
      !part.not &&
      !part.or &&
      !parts[at + 1]?.or &&
      part.field === undefined &&
      part.words.length === 1 &&
      !part.prefix,
  );

const isOneOf = (words: ReadonlySet<string>, part: Part): boolean =>
  words.has((part.words[0] ?? "").toLowerCase());

/**
 * «о», «және», «the»: plain parts that a hit need not have, as long as anything else is wanted; so «детям», and words of
 * asking beside «про»: «книга про школу» wants the school.
 */
export function smallParts(parts: readonly Part[]): Part[] {
  const plain = plainParts(parts);
  const about = plain.some((part) => isOneOf(aboutWords, part));
  const small = plain.filter(
    (part) =>
      isOneOf(smallWords, part) || isOneOf(childrensWords, part) || (about && isOneOf(askingWords, part)),
  );
  return parts.some((part) => !part.not && !small.includes(part)) ? small : [];
}

/** Words by which people ask, «книга», «керек», as long as anything else is wanted. */
export function askingParts(parts: readonly Part[]): Part[] {
  const small = smallParts(parts);
  const asking = plainParts(parts).filter((part) => !small.includes(part) && isOneOf(askingWords, part));
  return parts.some((part) => !part.not && !small.includes(part) && !asking.includes(part)) ? asking : [];
}

/** Does it ask for something about what it names? */
export const asksAbout = (parts: readonly Part[]): boolean =>
  smallParts(parts).some((part) => isOneOf(aboutWords, part));

/** Whom and in which language the words ask for, as values of facets. */
export function favoursOf({ parts }: Pick<Understood, "parts">): { audience?: string; language?: string } {
  const wanted = parts.filter((part) => !part.not);
  return {
    ...(plainParts(wanted).some((part) => isOneOf(childrensWords, part)) ? { audience: "children" } : {}),
    ...(wanted.some((part) => /[әғқңөұүһі]/iu.test(part.words.join(" "))) ? { language: "kaz" } : {}),
  };
}
