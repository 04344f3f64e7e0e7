/**
 * Abbreviations of organisations, Kazakh, Russian and English side by side (I18-05). ОКЖ and ЦБС are one thing in two
 * languages: whoever types one finds what is written with the other. Words are those of the field.
 */
import type { Lang, Trilingual } from "#basics";
import { lowerCase } from "#kazakh";

export type Abbreviation = { short: Trilingual; full: Trilingual };

export const abbreviations: readonly Abbreviation[] = [
  {
    short: { kk: "ОКЖ", ru: "ЦБС", en: "CLS" },
    full: {
      kk: "орталықтандырылған кітапхана жүйесі",
      ru: "централизованная библиотечная система",
      en: "centralised library system",
    },
  },
  {
    short: { kk: "ОӘҒК", ru: "ОУНБ" },
    full: {
      kk: "облыстық әмбебап ғылыми кітапхана",
      ru: "областная универсальная научная библиотека",
      en: "oblast universal scientific library",
    },
  },
  {
    short: { kk: "ОҚК", ru: "ЦГБ" },
    full: {
      kk: "орталық қалалық кітапхана",
      ru: "центральная городская библиотека",
      en: "central city library",
    },
  },
  {
    short: { kk: "ОАК", ru: "ЦРБ" },
    full: {
      kk: "орталық аудандық кітапхана",
      ru: "центральная районная библиотека",
      en: "central district library",
    },
  },
  {
    short: { kk: "ҚР ҰК", ru: "НБ РК" },
    full: {
      kk: "Қазақстан Республикасының Ұлттық кітапханасы",
      ru: "Национальная библиотека Республики Казахстан",
      en: "National Library of the Republic of Kazakhstan",
    },
  },
  {
    short: { kk: "ҰАК", ru: "НАБ" },
    full: {
      kk: "Ұлттық академиялық кітапхана",
      ru: "Национальная академическая библиотека",
      en: "National Academic Library",
    },
  },
  {
    short: { kk: "БАҚ", ru: "СМИ" },
    full: { kk: "бұқаралық ақпарат құралдары", ru: "средства массовой информации", en: "mass media" },
  },
  {
    short: { kk: "КММ", ru: "КГУ" },
    full: { kk: "коммуналдық мемлекеттік мекеме", ru: "коммунальное государственное учреждение" },
  },
  { short: { kk: "ММ", ru: "ГУ" }, full: { kk: "мемлекеттік мекеме", ru: "государственное учреждение" } },
];

const groups = new Map<string, readonly string[]>();
for (const { short } of abbreviations) {
  const forms = Object.values(short).filter((form) => !form.includes(" "));
  for (const form of forms) groups.set(lowerCase(form), forms);
}

/** The word itself and, when it is an abbreviation, its forms in the other languages. */
export const expandAbbreviation = (word: string): readonly string[] => [
  word,
  ...(groups.get(lowerCase(word)) ?? []),
];

/** The same abbreviation in another language, if the field has one: «ОКЖ» in Russian is «ЦБС». */
export function abbreviationIn(word: string, lang: Lang): string | undefined {
  return abbreviations.find(({ short }) =>
    Object.values(short).some((form) => lowerCase(form) === lowerCase(word)),
  )?.short[lang];
}

/** What an abbreviation stands for. */
export const fullForm = (word: string): Trilingual | undefined =>
  abbreviations.find(({ short }) => Object.values(short).some((form) => lowerCase(form) === lowerCase(word)))
    ?.full;
