import type { BrowseWords } from "./kk.ts";

export const en: BrowseWords = {
  catalogue: "Catalogue",
  heading: "Alphabetical catalogue",
  lists: "Lists",
  titles: {
    authors: "Authors",
    titles: "Titles",
    subjects: "Subjects",
    places: "Places",
  },
  descriptions: {
    authors: "Authors of the books in the region's libraries, in the order of the Kazakh alphabet.",
    titles: "Titles of the books in the region's libraries, in the order of the Kazakh alphabet.",
    subjects: "Subjects of the region's catalogue, in the order of the Kazakh alphabet.",
    places: "Places in the region's catalogue, in the order of the Kazakh alphabet.",
  },
  letters: "Letters",
  begins: "First letters",
  open: "Open",
  see: "see",
  records: "Records",
  nothing: "Nothing further",
  toBeginning: "To the beginning of the list",
  neighbours: "Pages of the list",
  before: "Back",
  next: "On",
};
