/** The languages of Ortaq, in the order in which they are shown: the state language first. */
export const langs = ["kk", "ru", "en"] as const;
export type Lang = (typeof langs)[number];

export const isLang = (value: unknown): value is Lang => langs.includes(value as Lang);

/**
 * A text that a person may give in each language, or in some of them. An empty language is absent, never "".
 * Principle: show what exists and mark what is missing (see `pick`).
 */
export type Trilingual = { kk?: string; ru?: string; en?: string };

/** What to fall back to when the wanted language is missing: neighbours in the library's daily use. */
const fallbacks: Record<Lang, readonly Lang[]> = {
  kk: ["kk", "ru", "en"],
  ru: ["ru", "kk", "en"],
  en: ["en", "ru", "kk"],
};

/**
 * The best text for a reader of `lang`, with the language it really is in, so that a page can mark it
 * (`lang` attribute, «орыс тілінде»). Undefined when nothing was given in any language.
 */
export function pick(text: Trilingual | undefined, lang: Lang): { text: string; lang: Lang } | undefined {
  if (!text) return undefined;
  for (const candidate of fallbacks[lang]) {
    const value = text[candidate];
    if (value) return { text: value, lang: candidate };
  }
  return undefined;
}

/** The same without the language; "" when nothing was given. For sorting, file names and logs of institutions. */
export const textIn = (text: Trilingual | undefined, lang: Lang): string => pick(text, lang)?.text ?? "";

/** The languages in which a text is missing, to be marked in forms. */
export const missingLangs = (text: Trilingual | undefined): Lang[] => langs.filter((lang) => !text?.[lang]);

/** Trims every language, folds inner white space and drops the empty ones; undefined when nothing is left. */
export function tidyTrilingual(text: Trilingual): Trilingual | undefined {
  const tidy: Trilingual = {};
  for (const lang of langs) {
    const value = text[lang]?.replace(/\s+/gu, " ").trim();
    if (value) tidy[lang] = value;
  }
  return Object.keys(tidy).length > 0 ? tidy : undefined;
}
