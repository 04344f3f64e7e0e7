import type { ToListWords } from "./kk.ts";

export const en: ToListWords = {
  button: "Add to a list",
  ticked: "Add the ticked ones to a list",
  tick: (title) => `Tick: ${title}`,
  tickColumn: "Tick",
  list: "List",
  newList: "A new list…",
  into: "Into a list that is there",
  makeButton: "Make the list and add",
  none: "No record is ticked",
  back: "Back",
  done: (list, shown) => `Added to the list “${list}”: ${shown}`,
  already: (list) => `In the list “${list}” already`,
  open: "Open the list",
};
