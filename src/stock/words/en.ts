import type { Words } from "./kk.ts";

export const en: Words = {
  states: {
    "in-work": "Being processed",
    "in-stock": "Available",
    missing: "Not in its place",
    "written-off": "Written off",
  },
  engagements: {
    loan: "On loan",
    transit: "On its way",
    "hold-shelf": "Reserved",
    exhibition: "On exhibition",
    "deposit-set": "At a delivery point",
    "stock-taking": "In stock-taking",
    repair: "In repair",
  },
  readingRoomOnly: "Reading room only",
  refusals: {
    "no-such-record": () => "There is no such record.",
    "no-such-copy": () => "There is no such copy.",
    "barcode-taken": () => "This barcode is on another copy. Check the barcode.",
    "inventory-taken": () =>
      "This inventory number is on another copy of the same balance holder. Check the number.",
    "not-in-this-state": () => "This cannot be done in the present state of the copy.",
    "copy-engaged": () => "The copy is engaged at present. Free it first.",
  },
};
