/** Which of two records stands for both: the one that says more; of two that say as much, the older. */
import type { Description } from "#formats/rules";

export type LeadsBy = "fuller" | "older" | "chosen";

/** How much a description tells, in points. Shown to people as the reason, never compared between kinds. */
export function fullness(d: Description): number {
  const has = (value: unknown): number => (Array.isArray(value) ? (value.length > 0 ? 1 : 0) : value ? 1 : 0);
  return (
    2 * has(d.identifiers.filter((one) => one.valid && ["isbn", "issn", "ismn"].includes(one.kind))) +
    has(d.contributors) +
    has(d.contributors.slice(1)) +
    has(d.title.rest) +
    has(d.title.responsibility) +
    has(d.otherTitles) +
    has(d.edition) +
    has(d.publications.flatMap((one) => one.places)) +
    has(d.publications.flatMap((one) => one.publishers)) +
    has(d.years.from) +
    has(d.extent?.pages) +
    has(d.series) +
    Math.min(3, d.subjects.length) +
    has(d.classifications) +
    has(d.languages.text) +
    has(d.audience) +
    has(d.ageMark) +
    2 * has(d.summary) +
    has(d.contents) +
    Math.min(2, d.notes.filter((one) => one.kind !== "system").length)
  );
}

export type Candidate = { id: number; fullness: number };

export function leaderOf(one: Candidate, other: Candidate): { leader: number; by: LeadsBy } {
  if (one.fullness !== other.fullness)
    return { leader: one.fullness > other.fullness ? one.id : other.id, by: "fuller" };
  return { leader: Math.min(one.id, other.id), by: "older" };
}
