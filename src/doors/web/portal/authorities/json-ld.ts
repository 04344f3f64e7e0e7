/** The authority for search engines: schema.org Person, Organization, Place or DefinedTerm, as JSON-LD. */

import type { Lang } from "#basics";
import type { Authority } from "#catalogue";
import { type AuthorityKind, authorityName, type KnownDay, numberAddress } from "#catalogue/rules";

const types: Record<AuthorityKind, string> = {
  person: "Person",
  family: "Organization",
  corporate: "Organization",
  meeting: "Event",
  place: "Place",
  topic: "DefinedTerm",
};
const ends: Partial<Record<AuthorityKind, [began: string, ended: string]>> = {
  person: ["birthDate", "deathDate"],
  corporate: ["foundingDate", "dissolutionDate"],
  meeting: ["startDate", "endDate"],
};

/** ISO 8601, as exactly as it is known; nothing for what is only about so. */
const iso = (day: KnownDay | null): string | undefined =>
  day && !day.about && day.year > 0
    ? [String(day.year).padStart(4, "0"), day.month, day.day]
        .filter((part) => part !== undefined)
        .map((part) => String(part).padStart(2, "0"))
        .join("-")
    : undefined;

/** The text of the script element: no `<` in it, so that no name can end the element. */
export function jsonLd(one: Authority, others: readonly string[], url: string, lang: Lang): string {
  const [began, ended] = ends[one.kind] ?? [];
  const same = one.numbers.flatMap((number) => numberAddress(number) ?? []);
  const data = {
    "@context": "https://schema.org",
    "@type": types[one.kind],
    "@id": url,
    url,
    name: authorityName(one, lang).text,
    ...(others.length > 0 ? { alternateName: others } : {}),
    ...(began && iso(one.began) ? { [began]: iso(one.began) } : {}),
    ...(ended && iso(one.ended) ? { [ended]: iso(one.ended) } : {}),
    ...(one.kind === "place" && one.latitude !== null
      ? { geo: { "@type": "GeoCoordinates", latitude: one.latitude, longitude: one.longitude } }
      : {}),
    ...(same.length > 0 ? { sameAs: same } : {}),
  };
  return JSON.stringify(data).replaceAll("<", "\\u003c");
}
