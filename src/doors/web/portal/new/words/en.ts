import type { NewWords } from "./kk.ts";

export const en: NewWords = {
  catalogue: "Catalogue",
  title: "New arrivals",
  description: "Books that came to the region's libraries of late.",
  place: "Library system",
  everywhere: "All libraries",
  show: "Show",
  came: "Came",
  empty: "No new arrivals",
  pages: "Pages",
  newer: "Newer",
  older: "Earlier",
  feed: "Subscribe to new arrivals (RSS)",
};
