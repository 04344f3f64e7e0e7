import type { ListWords } from "./kk.ts";

export const en: ListWords = {
  refusals: {
    "not-your-list": () => "This is somebody's own list. It can be changed once its owner shares it.",
    "already-published": () => "The list is published already.",
    "not-published": () => "The list is not published.",
    "was-published": () =>
      "A published list is not deleted: people have its address. It can be taken off the portal.",
    "list-too-long": (facts) => `Records that a list holds at most: ${facts.most}.`,
    "not-by-hand": () => "The list is in an order of its own. Choose “by hand” to move records.",
    "query-and-list": () => "Choose a search or a list, not both.",
    "nothing-asked": () => "The search is empty. Search the catalogue and copy the address.",
    "nothing-found": (facts) => `Nothing was found: ${facts.typed}`,
  },
};
