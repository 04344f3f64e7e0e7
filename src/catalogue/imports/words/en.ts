import type { ImportWords } from "./kk.ts";

export const en: ImportWords = {
  problems: {
    "no-title": () => "The record has no title. Put it in.",
    "number-repeated": (f) =>
      `Another record with this control number (001) came earlier: ${f.number}. It can be taken as a record of its own.`,
    "edited-here": () =>
      "The record was changed both in the file and here. If the file's is taken, the one of here stays in its history.",
    "barcode-taken": (f) => `This barcode is on another copy: ${f.number}.`,
    "inventory-taken": (f) =>
      `This inventory number is on another copy of the same balance holder: ${f.number}.`,
    "record-gone": () => "The record of this copy is no more.",
    "changed-since": () => "Changed since",
    "has-copies": () => "Has copies in the stock",
    "authority-used": () => "The authority is in use",
    "copy-engaged": () => "In use now (on loan, on exhibition or under way)",
    "former-unreadable": () => "Its former version cannot be read",
  },
  refusals: {
    "no-such-run": () => "There is no such import.",
    "import-ended": () => "This import has ended. Begin a new one.",
    "import-stopped": () => "The import was stopped. It can go on from its page.",
    "import-not-going": () => "This import is not going on now.",
    "import-going": () => "The import is going on. Stop it first.",
    "import-not-carried-out": () => "This import was not carried out: there is nothing to take back.",
    "format-unknown": () =>
      "The file is of no known kind. Choose ISO 2709 (.mrc, .iso), MARCXML, IRBIS text (.txt), CSV or XLSX.",
    "file-empty": () => "The file is empty.",
    "file-gone": () => "The file was not found. Upload it again.",
    "no-file": () => "Choose a file.",
    "no-title-column": () => "It is not said which column holds the titles. Mark the column “Title”.",
    "no-such-profile": (f) => `There is no column profile of this name: ${f.name}.`,
    "one-record-only": () => "The file holds several records. Only one is loaded here.",
    "already-decided": () => "This entry has been decided already.",
  },
};
