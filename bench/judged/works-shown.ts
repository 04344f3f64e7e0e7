/**
 * Which of the demonstration's works a description shows: by its title in any language of the work and a name of its
 * people, as records of several systems carry no common number.
 */
import type { Description } from "#formats/rules";
import { fold } from "#kazakh";
import { demoWorks, type Work } from "../../demo/works/index.ts";

const surname = (heading: string): string => fold(heading.split(",")[0] ?? "");

const byTitle = new Map<string, Work[]>();
for (const work of demoWorks()) {
  const titles = [...Object.values(work.titles), work.title, work.otherTitle].filter(
    (one) => one !== undefined,
  );
  for (const title of new Set(titles.map(fold))) byTitle.set(title, [...(byTitle.get(title) ?? []), work]);
}

const namesOf = ({ authors }: Work): string[] =>
  authors.flatMap(({ kk, ru, latin }) => [kk, ru, latin].map(surname));

export function worksShown({ title, otherTitles, contributors }: Description): string[] {
  const texts = [title, ...otherTitles].map((one) => fold(one.text));
  const works = [...new Set(texts.flatMap((text) => byTitle.get(text) ?? []))];
  // A title of one work is known by itself, whomever a cataloguer took for its author.
  if (works.length === 1) return works.map(({ id }) => id);
  const names = new Set(contributors.map(({ heading }) => surname(heading.name)));
  const sure = works.filter((work) => namesOf(work).some((name) => names.has(name)));
  if (sure.length > 0) return sure.map(({ id }) => id);
  // Without people on either side the title alone says it.
  return works.filter((work) => work.authors.length === 0).map(({ id }) => id);
}
