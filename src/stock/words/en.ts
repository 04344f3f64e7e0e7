import type { Facts } from "#basics";
import type { Words } from "./kk.ts";

const said = (value: Facts[string] | undefined): string => String(value ?? "");

export const en: Words = {
  fundings: {
    budget: "Budget",
    "extra-budget": "Extra-budgetary funds",
    sponsor: "Sponsor",
    gift: "Gift",
    exchange: "Exchange",
    deposit: "Legal deposit",
  },
  uses: { lend: "For loan", "reading-room": "Reading room only" },
  acts: {
    "put-in-stock": "Put in stock",
    "report-missing": "Mark as not in its place",
    find: "Mark as found",
    "write-off": "Write off",
    "take-back-write-off": "Take back the write-off",
  },
  fields: {
    place: "Place",
    inventoryNumber: "Inventory number",
    barcode: "Barcode",
    shelfMark: "Shelf mark",
    section: "Section",
    volume: "Volume",
    use: "Use",
    price: "Price",
    acquiredOn: "Acquired on",
    funding: "Source of funds",
    note: "Note",
    state: "State",
  },
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
    "barcode-taken": (facts) =>
      facts.numbers
        ? `The barcode is on another copy, check: ${said(facts.numbers)}`
        : "This barcode is on another copy. Check the barcode.",
    "inventory-taken": (facts) =>
      facts.numbers
        ? `The inventory number is on another copy of the same balance holder, check: ${said(facts.numbers)}`
        : "This inventory number is on another copy of the same balance holder. Check the number.",
    "how-many": () => "Write how many copies came where.",
    "too-many-copies": (facts) => `Copies that can be added at once, at most: ${said(facts.most)}`,
    "no-stock-place": () => "Copies cannot stand here. Choose a library that is open.",
    "one-holder": () => "Copies of different balance holders are added separately.",
    "other-holder": () =>
      "This place is of another balance holder. A book goes there by an act of transfer, or is lent between libraries.",
    "no-such-series": () => "There is no such series of numbers. Choose the series again.",
    "series-full": () => "The numbers of this series are used up. Begin a new series.",
    "nothing-to-count": () => "The number must end in digits: the next ones are counted from them.",
    "numbers-do-not-match": (facts) =>
      `There must be as many numbers as copies. Numbers: ${said(facts.numbers)}. Copies: ${said(facts.copies)}.`,
    "number-twice": (facts) => `The number is in the list twice: ${said(facts.number)}`,
    "nothing-to-change": () => "Tick what is to be changed.",
    "copies-engaged": (facts) => `Some copies are engaged. Free them first: ${said(facts.numbers)}`,
    "copies-written-off": (facts) => `Copies that are written off do not change: ${said(facts.numbers)}`,
    "copy-has-story": () =>
      "This copy has been in use and is not removed. Mark it as not in its place, or write it off.",
    "copy-was-imported": () =>
      "This copy came with a catalogue file and would come again with the next import. Take the import back or write the copy off.",
    "not-a-holder": () =>
      "A series of numbers belongs to a balance holder: a system, or a library that belongs to none.",
    "ean-prefix": () =>
      "An EAN-13 series is for barcodes; its beginning starts with 2 and has at most 9 digits.",
    "barcode-letters": () => "A barcode begins with Latin letters and digits only.",
    "prefix-taken": () => "There is a series with this beginning already. Write another.",
    "number-goes-back": (facts) =>
      `The counter goes forward only: a number is never given twice. At least: ${said(facts.next)}`,
    "labels-do-not-fit": (facts) =>
      `So many labels do not fit on the sheet: one needs at least ${said(facts.width)} × ${said(facts.height)} mm. Check columns, rows and margins.`,
    "format-name-taken": () => "There is a sheet of this name. Choose another name.",
    "not-in-this-state": () => "This cannot be done in the present state of the copy.",
    "copy-engaged": () => "The copy is engaged at present. Free it first.",
  },
};
