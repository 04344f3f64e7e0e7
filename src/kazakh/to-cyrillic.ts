import { lowerCase, scriptOf } from "./letters.ts";
import { kazakhSpelled, russianSpelled } from "./sources.ts";
import { skeletonOf } from "./spellings/skeleton.ts";
import { typedFromArabic, typedFromLatin } from "./spellings/typed-cyrillic.ts";

const MOST_CANDIDATES = 8;

/**
 * Cyrillic spellings that a word in Latin or Arabic letters, or in Russian letters only, may stand for; the most likely
 * first. Words of the lexicon come in their true spelling with the suffixes in harmony («kitaphanalarynda» →
 * «кітапханаларында»); the sound-by-sound reading closes the list. A Cyrillic word that is right gives itself first.
 */
export function toCyrillicCandidates(word: string): string[] {
  const lower = lowerCase(word);
  const script = scriptOf(lower);
  const typed =
    script === "latin" ? typedFromLatin(lower) : script === "arabic" ? typedFromArabic(lower) : [lower];
  if (script === "none" || script === "mixed") return [lower];
  const sharp = script !== "cyrillic" && /[^a-z]/.test(lower);
  const costs = new Map<string, number>();
  typed.forEach((variant, rank) => {
    for (const { form, cost } of kazakhSpelled()(variant, sharp, true).known)
      if (form !== "" && cost + rank * 0.1 < (costs.get(form) ?? Number.POSITIVE_INFINITY))
        costs.set(form, cost + rank * 0.1);
    for (const lemma of russianSpelled()(skeletonOf(variant)))
      if (skeletonOf(lemma) === skeletonOf(variant) && !costs.has(lemma)) costs.set(lemma, rank * 0.1);
  });
  const known = [...costs]
    .sort((one, two) => one[1] - two[1] || (one[0] < two[0] ? -1 : 1))
    .map(([form]) => form);
  const all = script === "cyrillic" ? [lower, ...known] : [...known, ...typed];
  return [...new Set(all)].slice(0, MOST_CANDIDATES);
}
