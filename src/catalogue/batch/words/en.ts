import type { BatchWords } from "./kk.ts";

export const en: BatchWords = {
  warnings: {
    "loses-author": "Would have no author",
    "loses-subjects": "Would have no subjects",
    "loses-shelf": "Would have no class number",
    "loses-number": "Would have no ISBN or ISSN",
    "loses-year": "Would have no year",
    "loses-language": "Would have no language",
  },
  reasons: {
    "changed-meanwhile": "Somebody else changed it meanwhile",
    "no-title": "Would have no title",
    "other-flavour": "Has no title: a record of another format",
    "record-unreadable": "The record cannot be read",
  },
  refusals: {
    "nothing-chosen": () => "No record is chosen.",
    "too-many-chosen": (facts) =>
      `Records that can be chosen at once: ${facts.most}. Make the change in parts.`,
    "only-foreign": (facts) =>
      `All chosen records are of other systems. How many: ${facts.count}. They are not changed from here.`,
    "pattern-too-wide": () => "A pattern needs a letter or a digit, else any text meets it.",
    "not-a-tag": () => "The number of a field has three characters, such as 650.",
    "tag-not-here": () =>
      "This field is not changed here: control numbers stay, copies have a page of their own.",
    "not-a-code": () => "The code of a subfield is one character, such as a.",
    "batch-begun": () => "The change has begun. It can be stopped or undone.",
    "batch-not-now": () => "Not possible now: the change is in another state. Load the page again.",
  },
};
