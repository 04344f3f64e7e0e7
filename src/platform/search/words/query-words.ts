/**
 * The words of the query language as people write them in Kazakh, Russian and English; all are understood in every
 * language of the page. Names before a colon are lower case here and taken in any case. The tables are maps: what is
 * looked up in them is typed by anybody, and an object would also answer to «constructor».
 */
import type { Named } from "../understand.ts";

export const fieldNames: ReadonlyMap<string, Named> = new Map<string, Named>([
  ["title", "title"],
  ["атауы", "title"],
  ["название", "title"],
  ["заглавие", "title"],
  ["author", "author"],
  ["автор", "author"],
  ["авторы", "author"],
  ["subject", "subject"],
  ["тақырып", "subject"],
  ["тақырыбы", "subject"],
  ["тема", "subject"],
  ["рубрика", "subject"],
  ["year", "year"],
  ["жыл", "year"],
  ["жылы", "year"],
  ["год", "year"],
  ["number", "number"],
  ["нөмір", "number"],
  ["нөмірі", "number"],
  ["номер", "number"],
  ["isbn", "number"],
  ["issn", "number"],
  ["barcode", "number"],
  ["штрихкод", "number"],
  ["shelf", "number"],
  ["шифр", "number"],
  ["шифрі", "number"],
  ["bbk", "number"],
  ["ббк", "number"],
  ["кбж", "number"],
]);

/** Written in capitals between words that are not, as library systems have it. */
export const operators: ReadonlyMap<string, "and" | "or" | "not"> = new Map<string, "and" | "or" | "not">([
  ["AND", "and"],
  ["ЖӘНЕ", "and"],
  ["И", "and"],
  ["&", "and"],
  ["&&", "and"],
  ["OR", "or"],
  ["НЕМЕСЕ", "or"],
  ["ИЛИ", "or"],
  ["|", "or"],
  ["||", "or"],
  ["NOT", "not"],
  ["ЕМЕС", "not"],
  ["НЕ", "not"],
]);

/** Abbreviations, lower case, with the word of their full name by which titles are also found. */
export const abbreviations: ReadonlyMap<string, string> = new Map([
  ["қр", "Қазақстан"],
  ["рк", "Казахстан"],
]);

/**
 * Words that say nothing by themselves: beside others they need not be in a hit, though one that has them as they were
 * typed stands higher.
 */
export const smallWords: ReadonlySet<string> = new Set(
  `и в во на о об обо про для по с со из к ко у за от до
   мен бен пен және да де та те ма ме туралы жайлы жайында жөнінде үшін
   a an the of about for and in on`
    .split(/\s+/)
    .filter(Boolean),
);

/** With one of these, subjects count for more than titles. */
export const aboutWords: ReadonlySet<string> = new Set(
  "про о об обо туралы жайлы жайында жөнінде about".split(" "),
);

/** For whom: beside others small words too, and books for children stand higher. */
export const childrensWords: ReadonlySet<string> = new Set(
  `детей детям ребёнку ребенку малышей малышам балаларға балаға бүлдіршіндерге kids`.split(/\s+/),
);

/**
 * Words by which people ask rather than what they ask for: left out when all words together find nothing. As
 * dictionary forms and the commonest endings; compared in lower case.
 */
export const askingWords: ReadonlySet<string> = new Set(
  `книга книги книгу книг книжка книжки книжку книжек литература литературу литературы произведение произведения
   или что какие какая какой как почитать прочитать читать найти найдите нужна нужен нужно
   хочу дайте есть ли писатель писателя поэт поэта автор автора братья где мне меня детей детские детям ребёнка ребенка школьников класса класс лет пожалуйста
   кітап кітабы кітаптар кітаптары кітапты кітаптарды әдебиет әдебиеттер шығарма шығармалары шығармасы
   арналған не қандай қалай қайда бар ма ме керек іздеу табу оқу оқуға
   балаларға балалар маған жазушы ақын ағайынды сынып сыныпқа жас жасқа
   or book books read find want need children kids how what where literature`
    .split(/\s+/)
    .filter(Boolean),
);
