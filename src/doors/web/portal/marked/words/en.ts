import type { MarkedWords } from "./kk.ts";

export const en: MarkedWords = {
  catalogue: "Catalogue",
  title: "Marked",
  sentTitle: "List of books",
  mark: "Mark",
  unmark: "Take the mark off",
  empty: "Nothing is marked yet",
  how: "Press “Mark” beside a book in the results: the list gathers on this page.",
  search: "Search for books",
  note: "The list is kept in this browser alone; no account is needed.",
  sentNote: "Somebody sent you this list. You may add it to your own marks.",
  takeOver: "Mark them all",
  link: "Link to the list",
  linkHint: "By this link the list opens on another device too.",
  mail: "Send by e-mail",
  forget: "Clear the list",
  cited: "Bibliography",
  citedLead: "Described by GOST R 7.0.100",
};
