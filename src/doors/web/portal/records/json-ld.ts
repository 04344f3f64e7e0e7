/** Records and works for search engines: schema.org/Book and its kin, as JSON-LD. */
import {
  type Description,
  helpers,
  type Kind,
  makers,
  publicationOf,
  seriesName,
  spokenName,
  titleLine,
  titleTag,
} from "#catalogue/rules";

const types: Partial<Record<Kind, string>> = {
  book: "Book",
  audiobook: "Audiobook",
  article: "Article",
  serial: "Periodical",
  "serial-issue": "PublicationIssue",
  newspaper: "Newspaper",
  "newspaper-issue": "PublicationIssue",
  map: "Map",
  "music-score": "SheetMusic",
  audio: "AudioObject",
  video: "VideoObject",
  picture: "VisualArtwork",
};
const roles: Record<string, string> = {
  trl: "translator",
  ill: "illustrator",
  edt: "editor",
  nrt: "readBy",
  cmp: "composer",
};

export type Addresses = {
  url: string;
  image?: string | undefined;
  /** The page of the work; undefined where the record is its only edition. */
  work?: string | undefined;
  /** The page of an authority by its heading as printed. */
  authority?: (printed: string) => string | undefined;
};

const listOf = (name: string, values: readonly unknown[]): Record<string, unknown> =>
  values.length === 0 ? {} : { [name]: values.length === 1 ? values[0] : values };

/** The text of a script element: no `<` in it, so that nothing a record says can end the element. */
const scriptText = (data: unknown): string => JSON.stringify(data).replaceAll("<", "\\u003c");

type Person = Description["contributors"][number];
const named = (one: Person, addresses: Addresses) => {
  const page = addresses.authority?.(one.heading.text);
  return {
    "@type": one.kind === "person" || one.kind === "family" ? "Person" : "Organization",
    name: spokenName(one),
    ...(page ? { "@id": page, url: page } : {}),
  };
};

/** Addresses elsewhere that mean this very document. */
const sameAs = ({ identifiers }: Description): string[] =>
  identifiers.flatMap(({ kind, value, valid }) => {
    if (!valid) return [];
    if (kind === "doi") return [`https://doi.org/${encodeURI(value)}`];
    if (kind === "oclc" && /^\d+$/.test(value)) return [`https://www.worldcat.org/oclc/${value}`];
    if (kind === "lccn" && /^[a-z]{0,3}\d+$/.test(value)) return [`https://lccn.loc.gov/${value}`];
    return [];
  });

/** The set, the journal or book in which it stands, and its series. */
function partOf({ links, series, kind }: Description): unknown[] {
  const hosts = links.flatMap((one) =>
    (one.kind === "host" || one.kind === "set") && one.title
      ? [
          {
            "@type": kind === "article" && !one.isbn && !one.published ? "Periodical" : "Book",
            name: one.title,
            ...(one.issn ? { issn: one.issn } : {}),
            ...(one.isbn ? { isbn: one.isbn } : {}),
          },
        ]
      : [],
  );
  const shelves = series.map((one) => ({
    "@type": "BookSeries",
    name: seriesName(one.title),
    ...(one.issn ? { issn: one.issn } : {}),
  }));
  return [...hosts, ...shelves];
}

function accessible({ traits, kind }: Description): Record<string, unknown> {
  const features = [
    ...(traits.includes("braille") ? ["braille"] : []),
    ...(traits.includes("large-print") ? ["largePrint"] : []),
  ];
  const format =
    kind === "audiobook"
      ? "https://schema.org/AudiobookFormat"
      : traits.includes("e-book")
        ? "https://schema.org/EBook"
        : undefined;
  return { ...listOf("accessibilityFeature", features), ...(format ? { bookFormat: format } : {}) };
}

function people(description: Description, addresses: Addresses): Record<string, unknown> {
  const others = helpers(description);
  return {
    ...listOf(
      "author",
      makers(description).map((one) => named(one, addresses)),
    ),
    ...Object.fromEntries(
      Object.entries(roles).flatMap(([role, name]) =>
        Object.entries(
          listOf(
            name,
            others.filter((one) => one.roles.includes(role)).map((one) => named(one, addresses)),
          ),
        ),
      ),
    ),
  };
}

const numbersOf = ({ identifiers }: Description, kind: "isbn" | "issn"): string[] => [
  ...new Set(identifiers.filter((one) => one.kind === kind && one.valid).map((one) => one.value)),
];

export function jsonLd(description: Description, addresses: Addresses): string {
  const { url, image, work } = addresses;
  const publisher = publicationOf(description)?.publishers[0];
  const original = description.otherTitles.find((one) => one.kind === "original");
  const { pages } = description.extent ?? {};
  return scriptText({
    "@context": "https://schema.org",
    "@type": types[description.kind] ?? "CreativeWork",
    "@id": url,
    url,
    name: titleLine(description.title),
    ...listOf(
      "alternateName",
      description.otherTitles.filter((one) => one.kind === "parallel").map((one) => titleLine(one)),
    ),
    ...people(description, addresses),
    ...(publisher ? { publisher: { "@type": "Organization", name: publisher } } : {}),
    ...(description.years.from === undefined ? {} : { datePublished: String(description.years.from) }),
    ...(titleTag(description) ? { inLanguage: titleTag(description) } : {}),
    ...(description.edition ? { bookEdition: description.edition } : {}),
    ...(pages === undefined ? {} : { numberOfPages: pages }),
    ...listOf("isbn", numbersOf(description, "isbn")),
    ...listOf("issn", numbersOf(description, "issn")),
    ...(description.summary ? { description: description.summary } : {}),
    ...listOf("about", [...new Set(description.subjects.map((one) => one.text))]),
    ...listOf("isPartOf", partOf(description)),
    ...listOf("sameAs", sameAs(description)),
    ...(original ? { translationOfWork: { "@type": "CreativeWork", name: original.text } } : {}),
    ...(work ? { exampleOfWork: { "@type": "CreativeWork", "@id": work, url: work } } : {}),
    ...accessible(description),
    ...(image ? { image } : {}),
  });
}

/** A work with its editions: each is an example of it. */
export function workJsonLd(
  work: Description,
  editions: readonly { description: Description; url: string }[],
  addresses: Addresses,
): string {
  return scriptText({
    "@context": "https://schema.org",
    "@type": types[work.kind] ?? "CreativeWork",
    "@id": addresses.url,
    url: addresses.url,
    name: work.title.text,
    ...people({ ...work, contributors: makers(work) }, addresses),
    ...(addresses.image ? { image: addresses.image } : {}),
    workExample: editions.map(({ description, url }) => ({
      "@type": types[description.kind] ?? "CreativeWork",
      "@id": url,
      url,
      name: titleLine(description.title),
      ...(titleTag(description) ? { inLanguage: titleTag(description) } : {}),
      ...(description.years.from === undefined ? {} : { datePublished: String(description.years.from) }),
      ...listOf("isbn", numbersOf(description, "isbn")),
    })),
  });
}
