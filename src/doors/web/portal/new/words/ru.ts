import type { NewWords } from "./kk.ts";

export const ru: NewWords = {
  catalogue: "Каталог",
  title: "Новые поступления",
  description: "Книги, недавно поступившие в библиотеки области.",
  place: "Библиотечная система",
  everywhere: "Все библиотеки",
  show: "Показать",
  came: "Поступила",
  empty: "Новых поступлений нет",
  pages: "Страницы",
  newer: "Более новые",
  older: "Более ранние",
  feed: "Подписаться на новые поступления (RSS)",
};
