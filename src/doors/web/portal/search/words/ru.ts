import { plural } from "#platform/i18n/rules";
import type { SearchWords } from "./kk.ts";

export const ru: SearchWords = {
  title: "Поиск в каталоге",
  titleOf: (q) => `Поиск: ${q}`,
  description: "Общий каталог библиотек области: книги, статьи, аудиокниги и в какой библиотеке они есть.",
  found: (n, shown) =>
    plural("ru", n, {
      one: `Найдена ${shown} запись`,
      few: `Найдено ${shown} записи`,
      many: `Найдено ${shown} записей`,
      other: `Найдено ${shown} записи`,
    }),
  foundMore: (shown) => `Найдено записей: ${shown}+`,
  all: (_n, shown) => `Всего в каталоге: ${shown}`,
  facets: {
    system: "Библиотечная система",
    branch: "Библиотека",
    format: "Вид материала",
    language: "Язык",
    years: "Год издания",
  },
  about: (label) => `${label} (примерно)`,
  sorts: { relevance: "по соответствию", newest: "сначала новые", title: "по заглавию" },
  understood: {
    shown: "Показано:",
    why: "В запросе другие буквы.",
    exactly: (q) => `Искать именно «${q}»`,
    onlyExact: "Найдены только слова, набранные именно так.",
    everySpelling: "Искать все написания",
    cut: "Запрос слишком длинный: учтено только начало.",
  },
  hit: {
    free: (n, shown) =>
      plural("ru", n, {
        one: `есть ${shown} экземпляр`,
        few: `есть ${shown} экземпляра`,
        many: `есть ${shown} экземпляров`,
        other: `есть ${shown} экземпляра`,
      }),
    busy: "Сейчас нет свободных",
    nowhere: "Экземпляры не учтены",
    more: (n) => `Ещё в библиотеках: ${n}`,
    readOnline: "Читать онлайн",
    translatedFrom: (language) => `перевод, язык оригинала: ${language}`,
  },
  empty: {
    title: "Ничего не найдено",
    advice:
      "Проверьте, как написано слово, попробуйте меньше слов или другие. Казахские слова можно набирать и русскими, и латинскими буквами.",
    words: "Слова по отдельности:",
    word: (word, n) => `${word}: ${n}`,
    withoutFilters: (n) => `Искать без фильтров: ${n}`,
    maybe: "Возможно, вы искали:",
    ask: "Библиотеки",
    lastPage: "На этой странице ничего нет",
    toFirst: "На первую страницу",
  },
};
