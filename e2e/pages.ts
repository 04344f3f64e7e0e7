/** The pages that are looked at in every width, language and view: one list for the nightly matrix and its daily slice. */
export type LookedAt = { name: string; path: string; as?: "administrator" };

export const pages: readonly LookedAt[] = [
  { name: "front page", path: "" },
  { name: "results", path: "/search?q=абай" },
  { name: "no results", path: "/search?q=ыъъщщщ" },
  { name: "record", path: "/records/1" },
  { name: "libraries", path: "/libraries" },
  { name: "no libraries", path: "/libraries?q=ыъъщщщ" },
  { name: "library", path: "/libraries/4" },
  { name: "authority", path: "/authorities/1" },
  { name: "local history", path: "/local-history" },
  { name: "published lists", path: "/lists" },
  { name: "lists", path: "/office/lists", as: "administrator" },
  { name: "change of many", path: "/office/batch/new?do=replace", as: "administrator" },
  { name: "exports", path: "/office/exports", as: "administrator" },
  { name: "not found", path: "/nowhere" },
  { name: "import", path: "/office/catalogue", as: "administrator" },
  { name: "import queue", path: "/office/catalogue/queue", as: "administrator" },
  { name: "copies", path: "/office/catalogue/copies", as: "administrator" },
  { name: "copies of a record", path: "/office/catalogue/copies?record=1", as: "administrator" },
  { name: "labels", path: "/office/catalogue/copies/labels", as: "administrator" },
  { name: "incomplete sets", path: "/office/catalogue/copies/sets", as: "administrator" },
  { name: "log-in", path: "/office/log-in" },
];
