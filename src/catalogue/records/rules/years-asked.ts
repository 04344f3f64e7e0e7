import { endsOf, yearRanges } from "./facets.ts";

/**
 * Years as they stand in an address: listed ranges are values of the facet, the first of one's own (`1985-1992`) limits
 * the years themselves, and what is neither is nothing.
 */
export function yearsAsked(values: readonly string[]): {
  listed: string[];
  own?: { from?: number; to?: number };
} {
  const listed = values.filter((range) => (yearRanges as readonly string[]).includes(range));
  const range = values.find((one) => !listed.includes(one));
  const own = range === undefined ? undefined : endsOf(range);
  return { listed, ...(own ? { own } : {}) };
}
