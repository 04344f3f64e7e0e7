import { type Lang, pick } from "#basics";
import type { AuthorityNamed } from "#catalogue";
import { endsOf, formatLabel, wordsIn, yearRanges } from "#catalogue/rules";
import type { FacetGroup } from "#doors/web/ui";
import type { Tree } from "#libraries";
import { languageName } from "#platform/i18n/rules";
import type { SearchResult } from "#platform/search";
import { type Asked, type FacetName, facetNames, shownAtOnce } from "./address.ts";
import { placeName, systemName } from "./places.ts";
import { searchWords } from "./words/index.ts";

type Naming = { lang: Lang; tree: Tree; names: ReadonlyMap<number, AuthorityNamed> };

/** A facet value in words; what is unknown is shown as it stands in the address. */
export function valueLabel(facet: FacetName, value: string, { lang, tree, names }: Naming): string {
  const words = wordsIn(lang);
  switch (facet) {
    case "system":
      return systemName(tree, Number(value), lang)?.text ?? value;
    case "branch":
      return placeName(tree, Number(value), lang)?.text ?? value;
    case "language":
      return languageName(lang, value);
    case "format":
      return formatLabel(value, lang);
    case "audience":
      return words.audiences[value as keyof typeof words.audiences] ?? value;
    case "person":
    case "subject":
    case "place":
      return pick(names.get(Number(value))?.heading ?? {}, lang)?.text ?? value;
    case "local":
      return searchWords(lang).local;
    case "years": {
      const ends = endsOf(value);
      return ends ? words.years(ends.from, ends.to) : value;
    }
  }
}

/** The facets of a result as groups of ticks. Chosen values stand first even when they count nothing now. */
export function facetGroups(
  asked: Asked,
  result: SearchResult,
  naming: Naming,
  allOf: (facet: FacetName) => string,
): FacetGroup[] {
  const words = searchWords(naming.lang);
  const groups = facetNames.map((name): FacetGroup => {
    const counted = result.facets[name];
    const chosen = asked.chosen[name];
    const counts = new Map((counted?.values ?? []).map((one) => [one.value, one.count]));
    for (const value of chosen) if (!counts.has(value)) counts.set(value, 0);
    const values = [...counts.keys()];
    const ordered = name === "years" ? inOrderOfYears(values) : values;
    const top =
      asked.whole === name
        ? ordered
        : ordered.filter((value, at) => at < shownAtOnce || chosen.includes(value));
    const label = words.facets[name];
    return {
      name,
      label: counted && !counted.exact ? words.about(label) : label,
      open: name === "system" || name === "format",
      options: top.map((value) => ({
        value,
        label: valueLabel(name, value, naming),
        count: counts.get(value),
        chosen: chosen.includes(value),
      })),
      ...(top.length < ordered.length ? { all: { href: allOf(name), count: ordered.length } } : {}),
    };
  });
  const free = {
    name: "free",
    label: words.free.label,
    open: true,
    options: [{ value: "1", label: words.free.only, chosen: asked.free }],
  };
  return [free, ...groups];
}

const inOrderOfYears = (values: string[]): string[] => {
  const order = (value: string): number => (yearRanges as readonly string[]).indexOf(value);
  return values.sort((a, b) => order(a) - order(b));
};
