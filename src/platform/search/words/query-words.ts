/**
 * The words of the query language as people write them in Kazakh, Russian and English; all are understood in every
 * language of the page. Names before a colon are lower case here and taken in any case.
 */
import type { Named } from "../understand.ts";

export const fieldNames: Readonly<Record<string, Named>> = {
  title: "title",
  атауы: "title",
  название: "title",
  заглавие: "title",
  author: "author",
  автор: "author",
  авторы: "author",
  subject: "subject",
  тақырып: "subject",
  тақырыбы: "subject",
  тема: "subject",
  рубрика: "subject",
  year: "year",
  жыл: "year",
  жылы: "year",
  год: "year",
  number: "number",
  нөмір: "number",
  нөмірі: "number",
  номер: "number",
  isbn: "number",
  issn: "number",
  barcode: "number",
  штрихкод: "number",
  shelf: "number",
  шифр: "number",
  шифрі: "number",
  bbk: "number",
  ббк: "number",
  кбж: "number",
};

/** Written in capitals between words that are not, as library systems have it. */
export const operators: Readonly<Record<string, "and" | "or" | "not">> = {
  AND: "and",
  ЖӘНЕ: "and",
  И: "and",
  "&": "and",
  "&&": "and",
  OR: "or",
  НЕМЕСЕ: "or",
  ИЛИ: "or",
  "|": "or",
  "||": "or",
  NOT: "not",
  ЕМЕС: "not",
  НЕ: "not",
};

/**
 * Words by which people ask rather than what they ask for: left out when all words together find nothing. As
 * dictionary forms and the commonest endings; compared in lower case.
 */
export const askingWords: ReadonlySet<string> = new Set(
  `книга книги книгу книг книжка книжки книжку книжек литература литературу литературы произведение произведения
   про о об обо по на в для и или что какие какая какой как почитать прочитать читать найти найдите нужна нужен нужно
   хочу дайте есть ли где мне меня детей детские детям ребёнка ребенка школьников класса класс лет пожалуйста
   кітап кітабы кітаптар кітаптары кітапты кітаптарды әдебиет әдебиеттер шығарма шығармалары шығармасы
   туралы жайлы жайында үшін арналған мен бен пен және не қандай қалай қайда бар ма ме керек іздеу табу оқу оқуға
   балаларға балалар бала маған сынып сыныпқа жас жасқа
   a an the of about for and or in on book books read find want need children kids how what where literature`
    .split(/\s+/)
    .filter(Boolean),
);
