/** A place for search engines: schema.org/Library as JSON-LD, so that hours and telephone stand in their answers. */
import { type Lang, textIn } from "#basics";
import type { NodePage, TreeNode } from "#libraries";
import { dialled, fullName, hoursOnDay } from "#libraries/rules";

const days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

/** The text of the script element: no `<` in it, so that no name can end the element. */
export function jsonLd(
  node: NodePage,
  system: TreeNode | undefined,
  lang: Lang,
  day: string,
  url: string,
): string {
  const { place, details } = node;
  const phone = details.contacts?.phones[0]?.number;
  const hours = hoursOnDay(node.hours, day);
  const data = {
    "@context": "https://schema.org",
    "@type": node.kind === "system" ? "Organization" : "Library",
    "@id": url,
    url,
    name: fullName(node, lang).text,
    ...(phone ? { telephone: dialled(phone) } : {}),
    ...(details.contacts?.website ? { sameAs: details.contacts.website } : {}),
    address: {
      "@type": "PostalAddress",
      addressCountry: "KZ",
      ...(textIn(place.area, lang) ? { addressRegion: textIn(place.area, lang) } : {}),
      ...(textIn(place.settlement, lang) ? { addressLocality: textIn(place.settlement, lang) } : {}),
      ...(textIn(place.address, lang) ? { streetAddress: textIn(place.address, lang) } : {}),
    },
    ...(place.latitude !== null
      ? { geo: { "@type": "GeoCoordinates", latitude: place.latitude, longitude: place.longitude } }
      : {}),
    ...(hours && node.kind !== "system"
      ? {
          openingHoursSpecification: hours.weekly.flatMap((intervals, weekday) =>
            intervals.map(({ from, to }) => ({
              "@type": "OpeningHoursSpecification",
              dayOfWeek: days[weekday],
              opens: from,
              closes: to,
            })),
          ),
        }
      : {}),
    ...(system && system.id !== node.id
      ? { parentOrganization: { "@type": "Organization", name: fullName(system, lang).text } }
      : {}),
  };
  return JSON.stringify(data).replaceAll("<", "\\u003c");
}
