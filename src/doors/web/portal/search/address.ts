/**
 * The state of a search is its address, nothing else. What stands in it comes from anywhere: every value is cut,
 * cleaned and counted, and nothing in it is an error.
 */
import {
  descriptionFacets,
  localFacets,
  longestName,
  type NamedFacet,
  namedFacets,
  yearsAsked,
} from "#catalogue/rules";
import { type SearchQuery, type Sort, sorts } from "#platform/search";

/** Facets in the order in which they are shown. `branch` is shown within chosen systems only. */
export const facetNames = ["system", "branch", ...descriptionFacets, localFacets.mark] as const;
export type FacetName = (typeof facetNames)[number];
export const isNamed = (facet: FacetName): facet is NamedFacet =>
  (namedFacets as readonly string[]).includes(facet);

export type Asked = {
  q: string;
  page: number;
  sort: Sort;
  exact: boolean;
  /** Every edition for itself; a work once when false. */
  apart: boolean;
  /** Staff see why each hit stands where it does. */
  explain: boolean;
  chosen: Record<FacetName, string[]>;
  /** Only what has a free copy now: asked of the copies, not of the index. */
  free: boolean;
  /** A place of the network whose copies are named first. */
  town: number | undefined;
  /** The facet whose list is shown whole. */
  whole: FacetName | undefined;
};

export const perPage = 20;
/** So many values of a facet are seen before the reader asks for all. */
export const shownAtOnce = 8;
const mostPages = 500;
const mostValues = 20;

const tidy = (value: string | null, most: number): string =>
  (value ?? "")
    .toWellFormed()
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters being dropped
    .replace(/[\u0000-\u001f\u007f]+/gu, " ")
    .slice(0, most)
    .trim();

const whole = (value: string | null): number | undefined =>
  value !== null && /^\d{1,12}$/.test(value) ? Number(value) : undefined;

export function askedOf(query: URLSearchParams): Asked {
  const values = (name: string, longest = 60): string[] =>
    [...new Set(query.getAll(name).map((value) => tidy(value, longest)))]
      .filter((value) => value !== "")
      .slice(0, mostValues);
  const sort = sorts.find((one) => one === query.get("sort")) ?? "relevance";
  return {
    q: tidy(query.get("q"), 2_000),
    page: Math.min(Math.max(whole(query.get("page")) ?? 1, 1), mostPages),
    sort,
    exact: query.get("exact") === "1",
    apart: query.get("group") === "no",
    explain: query.get("explain") === "1",
    chosen: {
      system: values("system"),
      branch: values("branch"),
      format: values("format"),
      language: values("language"),
      years: values("years"),
      audience: values("audience"),
      person: values("person", longestName),
      subject: values("subject", longestName),
      place: values("place", longestName),
      [localFacets.mark]: values(localFacets.mark).filter((value) => value === "yes"),
    },
    free: query.get("free") === "1",
    town: whole(query.get("town")),
    whole: facetNames.find((name) => name === query.get("all")),
  };
}

/** The question for the engine. A range of years of one's own (`years=1985-1992`) limits the years themselves. */
export function queryOf(asked: Asked): SearchQuery {
  const { listed, own } = yearsAsked(asked.chosen.years);
  return {
    text: asked.q,
    exact: asked.exact,
    ...(asked.apart ? {} : { group: "work" as const }),
    sort: asked.sort,
    offset: (asked.page - 1) * perPage,
    limit: perPage,
    filters: { ...asked.chosen, years: listed },
    ...(own ? { years: own } : {}),
    facets:
      asked.chosen.system.length > 0 || asked.chosen.branch.length > 0
        ? facetNames
        : facetNames.filter((name) => name !== "branch"),
  };
}

export const isFiltered = (asked: Asked): boolean =>
  asked.free || Object.values(asked.chosen).some((values) => values.length > 0);

/** Everything but the plain list of a query is kept from robots: combinations are endless. */
export const isCombination = (asked: Asked): boolean =>
  isFiltered(asked) ||
  asked.page > 1 ||
  asked.sort !== "relevance" ||
  asked.exact ||
  asked.apart ||
  asked.explain ||
  asked.town !== undefined ||
  asked.whole !== undefined;

/** What a form that asks anew must carry along, besides its own fields. */
export function kept(asked: Asked, without: readonly string[]): [string, string][] {
  const all: [string, string | undefined][] = [
    ["q", asked.q || undefined],
    ["sort", asked.sort === "relevance" ? undefined : asked.sort],
    ["exact", asked.exact ? "1" : undefined],
    ["group", asked.apart ? "no" : undefined],
    ["explain", asked.explain ? "1" : undefined],
    ["free", asked.free ? "1" : undefined],
    ["town", asked.town === undefined ? undefined : String(asked.town)],
    ...facetNames.flatMap((name) => asked.chosen[name].map((value): [string, string] => [name, value])),
  ];
  return all.filter((pair): pair is [string, string] => pair[1] !== undefined && !without.includes(pair[0]));
}
