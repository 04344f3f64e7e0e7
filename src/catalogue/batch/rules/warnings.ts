/** What a record would lose by a change, so that a preview can say it before anything is written. */
import type { Description } from "#formats/rules";

export const warnings = [
  "loses-author",
  "loses-subjects",
  "loses-shelf",
  "loses-number",
  "loses-year",
  "loses-language",
] as const;
export type Warning = (typeof warnings)[number];

const counts: Record<Warning, (description: Description) => number> = {
  "loses-author": ({ contributors }) => contributors.length,
  "loses-subjects": ({ subjects }) => subjects.length,
  "loses-shelf": ({ classifications }) => classifications.length,
  "loses-number": ({ identifiers }) =>
    identifiers.filter(({ kind }) => kind === "isbn" || kind === "issn").length,
  "loses-year": ({ years }) => (years.from === undefined ? 0 : 1),
  "loses-language": ({ languages }) => languages.text.length,
};

/** Only what is gone altogether: fewer subjects are often what was wanted. */
export const warningsOf = (before: Description, after: Description): Warning[] =>
  warnings.filter((one) => counts[one](before) > 0 && counts[one](after) === 0);
