/**
 * Says when a query was understood as another spelling than the typed one: «кошпендилер» found «көшпенділер». The
 * words of the hits themselves say it, so every adapter gives the same answer and nothing is claimed that was not
 * found.
 */
import { analyzeForQuery, highlight, lowerCase, termsOf } from "#kazakh";

/** All terms that words of the query may match by; for marking them in what is shown. */
export const matchedTerms = (words: readonly string[]): Set<string> =>
  new Set(termsOf(words.flatMap((word) => analyzeForQuery(word))).keys());

/**
 * The query as it was found in the texts of the first hits, when a word of it stands nowhere as typed (nor with other
 * endings) and its letters differ; undefined when the typed spelling was found. `texts` are titles and names.
 */
export function otherSpelling(typed: readonly string[], texts: readonly string[]): string | undefined {
  let differs = false;
  const shown = typed.map((word) => {
    const found = wordFor(word, texts);
    if (found === undefined) return lowerCase(word);
    differs = true;
    return found;
  });
  return differs ? shown.join(" ") : undefined;
}

const beginning = (word: string): string =>
  lowerCase(word).slice(0, Math.max(3, Math.ceil(word.length * 0.6)));

/** The commonest found word that does not even begin like the typed one. */
function wordFor(word: string, texts: readonly string[]): string | undefined {
  const terms = termsOf(analyzeForQuery(word)).keys();
  const wanted = [...terms];
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const range of highlight(text, wanted)) {
      const found = lowerCase(text.slice(range.start, range.end));
      if (found.startsWith(beginning(word))) return undefined;
      counts.set(found, (counts.get(found) ?? 0) + 1);
    }
  }
  // The shortest of the commonest: closest to the word without endings.
  return [...counts].sort((a, b) => b[1] - a[1] || a[0].length - b[0].length)[0]?.[0];
}
