/** Codes by which records are filtered. They stand in addresses, so none is ever renamed. */
import type { Description, Kind, Trait } from "#formats/rules";

/** The facets of a description; `system` and `branch` come from the copies. */
export const descriptionFacets = [
  "format",
  "language",
  "years",
  "audience",
  "person",
  "subject",
  "place",
] as const;

/** Facets whose values are names: the number of an authority where the name leads to one, else the name as printed. */
export const namedFacets = ["person", "subject", "place"] as const;
export type NamedFacet = (typeof namedFacets)[number];

/** So many values of a record count: who made it mostly stands first, and every value costs an import some time. */
const mostNames: Record<NamedFacet, number> = { person: 3, subject: 5, place: 3 };
/** As long as a value may stand in an address. */
export const longestName = 100;

/** Ranges of years as they stand in addresses; both ends included, open at the ends. */
export const yearRanges = [
  "2020-",
  "2010-2019",
  "2000-2009",
  "1990-1999",
  "1970-1989",
  "1950-1969",
  "1920-1949",
  "-1919",
] as const;

export function endsOf(range: string): { from?: number; to?: number } | undefined {
  const match = /^(\d{1,4})?-(\d{1,4})?$/.exec(range);
  if (!match || (match[1] === undefined && match[2] === undefined)) return undefined;
  return {
    ...(match[1] === undefined ? {} : { from: Number(match[1]) }),
    ...(match[2] === undefined ? {} : { to: Number(match[2]) }),
  };
}

export const rangeOf = (year: number): string =>
  yearRanges.find((range) => {
    const { from = -Infinity, to = Infinity } = endsOf(range) ?? {};
    return from <= year && year <= to;
  }) ?? "-1919";

/** The year a reader means: of this edition. Out of range (misprints such as 19799): none. */
export function yearOf(description: Description): number | undefined {
  const year = description.years.from;
  return year !== undefined && year >= 1000 && year <= 2100 ? year : undefined;
}

/** What it is and how it is carried, in one list; what the kind says already is not said again. */
export const formatsOf = ({ kind, traits }: Description): (Kind | Trait)[] => [
  kind,
  ...traits.filter((trait) => !(trait === "audio" && (kind === "audiobook" || kind === "audio"))),
];

/** A name as it stands in `heading.text` of this record → the number of its authority. */
export type AuthorityOf = (printed: string) => number | undefined;

export function facetsOf(
  description: Description,
  authorityOf: AuthorityOf = () => undefined,
): Record<string, string[]> {
  const year = yearOf(description);
  return {
    format: formatsOf(description),
    language: description.languages.text.filter((code) => /^[a-z]{3}$/.test(code)),
    years: year === undefined ? [] : [rangeOf(year)],
    audience: description.audience,
    ...Object.fromEntries(
      namedFacets.map((facet) => [facet, valuesOf(namesOf[facet](description), authorityOf, facet)]),
    ),
  };
}

const namesOf: Record<NamedFacet, (description: Description) => string[]> = {
  person: ({ contributors }) =>
    contributors
      .filter((one) => one.kind === "person" || one.kind === "family")
      .map((one) => one.heading.text),
  subject: ({ subjects }) =>
    subjects.filter((one) => one.kind !== "place" && one.kind !== "period").map((one) => one.heading),
  place: ({ subjects }) => [
    ...subjects.filter((one) => one.kind === "place").map((one) => one.heading),
    ...subjects.flatMap((one) =>
      one.subdivisions.flatMap((part) => (part.kind === "place" ? part.text : [])),
    ),
  ],
};

function valuesOf(names: readonly string[], authorityOf: AuthorityOf, facet: NamedFacet): string[] {
  const values = names.map((name) => {
    const authority = authorityOf(name);
    if (authority !== undefined) return String(authority);
    // Digits alone would be taken for the number of an authority.
    return /\D/.test(name) ? name.slice(0, longestName).trim() : "";
  });
  return [...new Set(values)].filter((value) => value !== "").slice(0, mostNames[facet]);
}
