import type { Words } from "./kk.ts";

export const en: Words = {
  title: "Libraries of the region",
  description: "The shared catalogue of the region’s libraries: find a book and see which branch has it.",
  question: "What shall we read today?",
  hint: "Kazakh, Russian letters or Latin – any spelling finds it:",
  hintWords: ["кітапхана", "китапхана", "kitaphana"],
  examples: ["Абай", "Көшпенділер", "fairy tales"],
  newBooks: "New books",
  allNew: "All new arrivals",
  free: "Available",
  out: "All copies are out",
  nearby: "Libraries",
  nearbyLead: "Telephones and opening hours",
  allLibraries: "All libraries",
  counts: {
    systems: "Systems",
    places: "Libraries and branches",
    points: "Delivery points",
    records: "Records in the catalogue",
    copies: "Copies",
  },
  region: "The region in numbers",
  empty: "The catalogue is empty as yet",
  emptyNext: "Records appear here once a librarian has loaded them.",
};
