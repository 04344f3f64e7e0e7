import type { Contributor, Description, Kind } from "../description/types.ts";

/** What every writer of references needs. */

export const mainAuthors = (description: Description): Contributor[] => {
  const authors = description.contributors.filter(
    ({ roles }) => roles.includes("aut") || roles.includes("cre"),
  );
  return authors.length > 0 ? authors : description.contributors.filter(({ main }) => main);
};

export const withRole = (description: Description, role: string): Contributor[] =>
  description.contributors.filter(({ roles }) => roles.includes(role));

/** Name without dates, as references give it: «Әуезов, Мұхтар». */
export const nameOf = ({ heading }: Contributor): string =>
  [[heading.name, heading.numeration].filter(Boolean).join(" "), ...heading.units].join(". ");

/** Title with its parts: «Абай жолы. 1-кітап. Қара сөз». */
export function fullTitle({ title }: Description): string {
  const parts = title.parts.map(({ number, name }) => [number, name].filter(Boolean).join(". "));
  return [title.text, ...parts].filter(Boolean).join(". ");
}

export const firstOf = (description: Description, kind: "isbn" | "issn" | "doi"): string | undefined =>
  description.identifiers.find((identifier) => identifier.kind === kind && identifier.valid)?.value;

export const mainPublication = (description: Description) =>
  description.publications.find(({ function: what }) => what === "publication") ??
  description.publications[0];

export const yearText = ({ years, publications }: Description): string => {
  if (years.from === undefined) return publications[0]?.date ?? "";
  if (years.open) return `${years.from}–`;
  return years.to === undefined ? String(years.from) : `${years.from}–${years.to}`;
};

export const isPeriodicalPart = (kind: Kind): boolean =>
  kind === "article" || kind === "serial-issue" || kind === "newspaper-issue";
