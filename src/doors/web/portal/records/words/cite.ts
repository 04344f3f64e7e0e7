import type { Lang } from "#basics";

const kk = {
  title: "Дәйексөз келтіру және көшіріп алу",
  lead: "Библиографиялық жазба дайын күйінде: мәтінін көшіріп алыңыз немесе файлмен жүктеңіз.",
  styles: { gost: "МемСТ Р 7.0.100–2018", iso690: "ISO 690:2021" },
  files: "Файлмен",
  formats: {
    text: "Мәтін",
    bibtex: "BibTeX",
    ris: "RIS",
    marcxml: "MARCXML",
    iso2709: "MARC (ISO 2709)",
    "dublin-core": "Dublin Core",
  },
};
export type CiteWords = typeof kk;
const ru: CiteWords = {
  title: "Сослаться и скопировать",
  lead: "Готовая библиографическая запись: скопируйте текст или возьмите файлом.",
  styles: { gost: "ГОСТ Р 7.0.100–2018", iso690: "ISO 690:2021" },
  files: "Файлом",
  formats: { ...kk.formats, text: "Текст" },
};
const en: CiteWords = {
  title: "Cite and copy",
  lead: "The reference ready for use: copy the text or take it as a file.",
  styles: { gost: "GOST R 7.0.100–2018", iso690: "ISO 690:2021" },
  files: "As a file",
  formats: { ...kk.formats, text: "Text" },
};

const all: Record<Lang, CiteWords> = { kk, ru, en };
export const citeWords = (lang: Lang): CiteWords => all[lang];
