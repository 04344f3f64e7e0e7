import type { ShelfWords } from "./kk.ts";

export const en: ShelfWords = {
  catalogue: "Catalogue",
  title: "Along the shelf",
  description:
    "Books by the divisions of the library-bibliographic classification (BBK), as they stand on the shelf.",
  lead: "Books by the divisions of BBK, in the order in which they stand on the shelf.",
  code: "BBK number, for example: 63.3(5Каз)",
  open: "Open",
  records: "Records",
  empty: "Nothing stands on this shelf",
  all: "All divisions",
  onlyOwn: "Only the shelf of my library",
  everywhere: "The shelf of all libraries",
  pages: "Along the shelf",
  before: "To the left",
  next: "To the right",
};
