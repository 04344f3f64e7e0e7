import type { Lang } from "#basics";

const kk = {
  title: "Дәйексөз келтіру және көшіріп алу",
  lead: "МемСТ Р 7.0.100–2018 бойынша библиографиялық жазба. Мәтінді белгілеп, көшіріп алыңыз.",
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
  lead: "Библиографическая запись по ГОСТ Р 7.0.100–2018. Выделите текст и скопируйте.",
  files: "Файлом",
  formats: { ...kk.formats, text: "Текст" },
};
const en: CiteWords = {
  title: "Cite and copy",
  lead: "The record by ГОСТ Р 7.0.100–2018. Select the text and copy it.",
  files: "As a file",
  formats: { ...kk.formats, text: "Text" },
};

const all: Record<Lang, CiteWords> = { kk, ru, en };
export const citeWords = (lang: Lang): CiteWords => all[lang];
