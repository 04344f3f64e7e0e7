/** The record for search engines: schema.org/Book and its kin, as JSON-LD. */
import {
  type Description,
  type Kind,
  makers,
  publicationOf,
  spokenName,
  titleLine,
  titleTag,
} from "#catalogue/rules";

const types: Partial<Record<Kind, string>> = {
  book: "Book",
  audiobook: "Audiobook",
  article: "Article",
  serial: "Periodical",
  newspaper: "Newspaper",
  map: "Map",
  "music-score": "SheetMusic",
  audio: "AudioObject",
  video: "VideoObject",
  picture: "VisualArtwork",
};

/** The text of the script element: no `<` in it, so that nothing a record says can end the element. */
export function jsonLd(description: Description, url: string): string {
  const isbn = description.identifiers.find((one) => one.kind === "isbn" && one.valid)?.value;
  const publisher = publicationOf(description)?.publishers[0];
  const data = {
    "@context": "https://schema.org",
    "@type": types[description.kind] ?? "CreativeWork",
    "@id": url,
    url,
    name: titleLine(description.title),
    ...listOf(
      "author",
      makers(description).map((one) => ({
        "@type": one.kind === "person" ? "Person" : "Organization",
        name: spokenName(one),
      })),
    ),
    ...(publisher ? { publisher: { "@type": "Organization", name: publisher } } : {}),
    ...(description.years.from === undefined ? {} : { datePublished: String(description.years.from) }),
    ...(titleTag(description) ? { inLanguage: titleTag(description) } : {}),
    ...(isbn ? { isbn } : {}),
    ...(description.summary ? { description: description.summary } : {}),
    ...listOf(
      "about",
      description.subjects.map((one) => one.text),
    ),
  };
  return JSON.stringify(data).replaceAll("<", "\\u003c");
}

const listOf = (name: string, values: readonly unknown[]): Record<string, unknown> =>
  values.length === 0 ? {} : { [name]: values.length === 1 ? values[0] : values };
