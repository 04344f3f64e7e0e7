import type { Lang } from "#basics";
import { calendar } from "./words/index.ts";

/** Two-letter and terminological codes that records carry beside the bibliographic code of ISO 639-2, MARC's own. */
const aliases: Record<string, string> = {
  kk: "kaz",
  ru: "rus",
  en: "eng",
  de: "ger",
  deu: "ger",
  fr: "fre",
  fra: "fre",
  es: "spa",
  it: "ita",
  zh: "chi",
  zho: "chi",
  ko: "kor",
  ja: "jpn",
  tr: "tur",
  ug: "uig",
  uz: "uzb",
  ky: "kir",
  tt: "tat",
  ba: "bak",
  az: "aze",
  tk: "tuk",
  tg: "tgk",
  ar: "ara",
  fa: "per",
  fas: "per",
  uk: "ukr",
  be: "bel",
  pl: "pol",
  la: "lat",
  mn: "mon",
  ku: "kur",
  ce: "che",
  hy: "arm",
  hye: "arm",
  ka: "geo",
  kat: "geo",
  he: "heb",
  hi: "hin",
};

/** The name of a language of documents in the reader's language: «қазақ тілі». An unknown code is shown as it is. */
export function languageName(lang: Lang, code: string): string {
  const low = code.trim().toLowerCase();
  const names: Record<string, string> = calendar[lang].languages;
  return names[aliases[low] ?? low] ?? code;
}

/** The BCP 47 tag for a `lang` attribute of a title in that language; undefined when we cannot say. */
export function languageTag(code: string): string | undefined {
  const low = code.trim().toLowerCase();
  if (low.length === 2 && aliases[low]) return low;
  const wanted = aliases[low] ?? low;
  return Object.entries(aliases).find(([short, long]) => short.length === 2 && long === wanted)?.[0];
}

/** What is said beside a text that is not in the reader's language: «орыс тілінде». */
export const inLanguage = (reader: Lang, of: Lang): string => calendar[reader].inLanguage[of];
/** A language in its own words, for the switch: «Қазақша». */
export const ownName = (lang: Lang): string => calendar[lang].ownName[lang];
export const ownNameShort = (lang: Lang): string => calendar[lang].ownNameShort[lang];
