import { plain } from "../description/text.ts";
import type { ColumnMeaning } from "./profile.ts";

/** The words by which lists of books name their columns, languages and kinds, in kk, ru and en, in small letters. */

/** Heads of columns in kk, ru and en, small letters, as lists of the field have them. */
export const heads: [ColumnMeaning, RegExp][] = [
  ["control-number", /^(?:id|mfn|код|№ записи|жазба №)$/],
  ["inventory", /инв|түгендеу|inventory/],
  ["barcode", /штрих|barcode|штрих-?код/],
  ["author-mark", /авторск\S* знак|автор\S* белгі|author mark/],
  ["responsibility", /сведения об ответ|жауапкершілік|responsib/],
  ["authors", /^(?:авторы|авторлар|authors)/],
  ["author", /автор|author/],
  ["original-language", /язык оригинала|түпнұсқа тілі/],
  [
    "original-title",
    /(?:назв\S*|заглав\S*) оригинала|оригинальное назв|түпнұсқа(?:дағы|лық)? атауы|original title/,
  ],
  ["national-number", /№ ?нац|номер нац|национальн\S* номер|ұлттық нөмір|national number/],
  ["rest", /сведения.*загл|атауына қатысты|подзаголовок|subtitle/],
  ["series", /сери|топтама|series/],
  ["title", /назв|загл|атауы|аты$|кітап аты|title/],
  ["volume", /^(?:том|т\.|часть|бөлім|кітап №|volume)/],
  ["edition", /^издание|басылым$|edition/],
  ["publisher", /издат|баспа|publisher/],
  ["place", /место|город|шыққан жер|басылған жер|қала|place/],
  ["acquired", /дата|күні|поступл/],
  ["year", /год|жыл|year/],
  ["pages", /стр|бет|объ[её]м|көлемі|pages/],
  ["isbn", /isbn/],
  ["issn", /issn/],
  ["language", /язык|тіл|lang/],
  ["bbk", /ббк|кбж|bbk/],
  ["udc", /удк|әож|udc/],
  ["age-mark", /возраст|жас шектеуі|жас белгісі|age/],
  ["keywords", /ключев|кілт|түйін|keyword/],
  ["subjects", /рубрик|тақырып|subject/],
  ["summary", /аннотац|аңдатпа|summary/],
  ["shelf-mark", /шифр|сөре|shelf/],
  ["price", /цен|баға|құны|стоим|price/],
  ["copies", /экз|кол-?во|количеств|дана|саны|copies/],
  ["act", /акт|накладн|act/],
  ["branch", /филиал|библиотек|кітапхана|branch/],
  ["location", /отдел|фонд|бөлімі|қор|сигла|location/],
  ["url", /ссылк|сілтеме|url|адрес/],
  ["notes", /примеч|ескерт|note/],
  ["kind", /вид|түрі|kind/],
];

/** Words for languages in lists → codes of MARC. */
const languageWords: [RegExp, string][] = [
  [/^(?:каз|қаз|kaz|kk)/, "kaz"],
  [/^(?:рус|орыс|rus|ru)/, "rus"],
  [/^(?:анг|ағыл|eng|en)/, "eng"],
  [/^(?:нем|неміс|ger|de)/, "ger"],
  [/^(?:фр|fre|fr)/, "fre"],
  [/^(?:уйг|ұйғ|uig)/, "uig"],
  [/^(?:узб|өзб|uzb)/, "uzb"],
  [/^(?:тат|tat)/, "tat"],
  [/^(?:укр|ukr)/, "ukr"],
  [/^(?:корей|кәріс|kor)/, "kor"],
  [/^(?:тур|түрік|tur|tr)/, "tur"],
  [/^(?:кит|қытай|chi|zh)/, "chi"],
];

export function languageCode(text: string): string | undefined {
  const word = plain(text).toLowerCase();
  return (
    languageWords.find(([words]) => words.test(word))?.[1] ?? (/^[a-z]{3}$/.test(word) ? word : undefined)
  );
}

/** Words for kinds in lists → leader/06 and 07. */
export const kindWords: [RegExp, string][] = [
  [/газет|журнал|newspaper|journal|magazine|периодич|мерзімді/i, "as"],
  [/карта|атлас|map/i, "em"],
  [/нот/i, "cm"],
  [/аудиокнига|аудиокітап|audiobook/i, "im"],
  [/аудио|грампласт|музык|күйтабақ/i, "jm"],
  [/видео|бейне|dvd|фильм/i, "gm"],
  [/электрон|cd|диск|e-book/i, "mm"],
  [/плакат|открыт|фото|сурет|альбом/i, "km"],
  [/статья|мақала|article/i, "aa"],
];
