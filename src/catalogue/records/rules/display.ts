/** How a description is read by people: lines without the signs of cataloguing, in the language of the document. */

import type { Contributor, Description, Publication, Title } from "#formats/rules";
import { hasKazakhLetter, lowerCase } from "#kazakh";
import { languageTag } from "#platform/i18n/rules";

/** «Әуезов, Мұхтар» as one says it: «Мұхтар Әуезов». Names of organisations stay as they are. */
export function spokenName(contributor: Contributor): string {
  const { name, numeration, epithet } = contributor.heading;
  if (contributor.kind !== "person") return contributor.heading.text;
  const [surname, given, ...rest] = name.split(/,\s*/);
  const spoken = surname && given ? [given, surname, ...rest].join(" ") : name;
  return [spoken, numeration, epithet].filter(Boolean).join(" ");
}

const isMaker = (one: Contributor): boolean =>
  one.main || one.roles.length === 0 || one.roles.includes("aut");

/** Who made it: the main heading first, then other authors. */
export function makers(description: Description): Contributor[] {
  const all = description.contributors.filter(isMaker);
  return [...all.filter((one) => one.main), ...all.filter((one) => !one.main)];
}

/** Translators, illustrators, editors …: with their role. */
export const helpers = (description: Description): Contributor[] =>
  description.contributors.filter((one) => !isMaker(one));

export const makersLine = (description: Description): string =>
  makers(description).slice(0, 3).map(spokenName).join(", ");

export const partsLine = (title: Title): string =>
  title.parts
    .map(({ number, name }) => [number, name].filter(Boolean).join(": "))
    .filter((part) => part !== "")
    .join(". ");

/** The title with the volume and its name: «Абай жолы. 1-кітап». */
export const titleLine = (title: Title): string => [title.text, partsLine(title)].filter(Boolean).join(". ");

export const publicationOf = (description: Description): Publication | undefined =>
  description.publications.find((one) => one.function === "publication") ?? description.publications[0];

/** «Алматы: Жазушы, 1979»; "" when nothing is known. */
export function publicationLine(description: Description): string {
  const publication = publicationOf(description);
  const year =
    publication?.date ?? (description.years.from === undefined ? "" : String(description.years.from));
  const where = [publication?.places.join(", "), publication?.publishers.join(", ")]
    .filter(Boolean)
    .join(": ");
  return [where, year].filter(Boolean).join(", ");
}

/** «Жұлдыз. – 1995. – № 4. – 112–121-б.»: in what an article stands. */
export function hostLine(description: Description): string {
  const host = description.links.find((link) => link.kind === "host");
  if (!host) return "";
  const place = host.where ?? [host.year, host.volume, host.pages].filter(Boolean).join(". – ");
  return [host.title, place].filter(Boolean).join(". – ");
}

/** The language tag of the title, so that a screen reader speaks it rightly. */
export function titleTag(description: Description): string | undefined {
  const code = description.title.lang ?? description.languages.text[0];
  return code === undefined ? undefined : languageTag(code);
}

/**
 * The language tag of another title of the document (LOC-12): as the record says it; the original's own language for
 * the title of the original; Kazakh where a letter stands that Russian has not. Undefined where nothing tells.
 */
export function tagOfTitle(title: Title, { languages }: Description): string | undefined {
  if (title.lang) return languageTag(title.lang);
  const [original, second] = languages.original;
  if ((title.kind === "uniform" || title.kind === "original") && original && !second)
    return languageTag(original);
  return hasKazakhLetter(lowerCase(title.text)) ? "kk" : undefined;
}
