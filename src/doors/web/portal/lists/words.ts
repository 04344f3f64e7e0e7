import type { Lang } from "#basics";

const kk = {
  title: "Кітап тізімдері",
  lead: "Кітапханашылар құрастырған тізімдер мен библиографиялық көрсеткіштер.",
  empty: "Әзірге жарияланған тізім жоқ",
  emptyNext: "Кітапты іздеу арқылы табыңыз.",
  search: "Іздеу",
  of: (library: string) => `Құрастырған: ${library}.`,
  all: "Барлық тізім",
  entries: "Жазба саны",
  books: "Кітаптар",
  published: "Жарияланған күні",
  library: "Құрастырған",
  permanent: "Тұрақты сілтеме",
};
export type PublishedWords = typeof kk;
const ru: PublishedWords = {
  title: "Списки книг",
  lead: "Списки и библиографические указатели, составленные библиотекарями.",
  empty: "Опубликованных списков пока нет",
  emptyNext: "Найдите книгу поиском.",
  search: "Поиск",
  of: (library) => `Составитель: ${library}.`,
  all: "Все списки",
  entries: "Записей",
  books: "Книги",
  published: "Опубликован",
  library: "Составитель",
  permanent: "Постоянная ссылка",
};
const en: PublishedWords = {
  title: "Lists of books",
  lead: "Lists and bibliographies made by librarians.",
  empty: "No lists are published yet",
  emptyNext: "Find a book by searching.",
  search: "Search",
  of: (library) => `Made by: ${library}.`,
  all: "All lists",
  entries: "Records",
  books: "Books",
  published: "Published",
  library: "Made by",
  permanent: "Permanent link",
};
const all: Record<Lang, PublishedWords> = { kk, ru, en };
export const publishedWords = (lang: Lang): PublishedWords => all[lang];
