/**
 * The areas of a description by ГОСТ Р 7.0.100-2018, each a text without the sign that divides it from the one before:
 * 5.2 title and responsibility, 5.3 edition, 5.4 what is special to the material, 5.5 publication, 5.6 extent, 5.7
 * series, 5.8 notes, 5.9 numbers, 5.10 content and carrier. Prescribed signs: " : " " / " " ; " ", " " + " " = ".
 */
import type { Contributor, Description, Identifier, NoteKind, Series, Title } from "../description/types.ts";
import { mainAuthors } from "../exports/words.ts";
import { nameInText } from "./names.ts";
import { contentOf, type GostLang, type GostWords, placeInFull } from "./words.ts";

const joined = (sign: string, ...parts: (string | undefined)[]): string => parts.filter(Boolean).join(sign);

const partText = ({ number, name }: Title["parts"][number]): string => joined(". ", number, name);

/** The set before its volume: «Шығармалар. 3-том. Әңгімелер». */
export function properTitle(description: Description, words: GostWords): string {
  const { title, links, level } = description;
  const set = links.find(({ kind }) => kind === "set");
  const own = joined(". ", title.text || words.untitled, ...title.parts.map(partText));
  if (level !== "volume" || !set?.title || set.title === title.text) return own;
  const volume = set.volume && !own.includes(set.volume) ? set.volume : undefined;
  return joined(". ", set.title, volume, own);
}

/** Four authors are all named; of five and more the first three. */
export function authorsInText(authors: readonly Contributor[], words: GostWords): string {
  if (authors.length <= 4) return authors.map(nameInText).join(", ");
  return `${authors.slice(0, 3).map(nameInText).join(", ")} ${words.andOthers}`;
}

/** As printed; where a record has none, out of its headings. */
export function responsibility(description: Description, words: GostWords): string {
  if (description.title.responsibility) return description.title.responsibility;
  const authors = mainAuthors(description);
  const groups: string[] = authors.length > 0 ? [authorsInText(authors, words)] : [];
  for (const [role, word] of Object.entries(words.roles)) {
    const people = description.contributors.filter(
      (one) => one.roles.includes(role) && !authors.includes(one),
    );
    if (people.length > 0) groups.push(`${word} ${people.map(nameInText).join(", ")}`);
  }
  return [...new Set(groups)].join(" ; ");
}

export function titleArea(description: Description, words: GostWords): string {
  const parallels = description.otherTitles.filter(({ kind }) => kind === "parallel").map(({ text }) => text);
  const titles = joined(
    " = ",
    joined(" : ", properTitle(description, words), description.title.rest),
    ...parallels,
  );
  return joined(" / ", titles, responsibility(description, words));
}

export const materialArea = (description: Description, words: GostWords): string =>
  description.kind === "map"
    ? (description.notes.find(({ text }) => words.scale.test(text))?.text ?? "")
    : "";

const noYear = /^\[?\s*(б\.\s?г\.|ж\.\s?ж\.|s\.\s?a\.|n\.\s?d\.)\s*\]?$/iu;

/** «2007», «[2007?]», «1998–2004», «1922–»; © and "cop." are not the year of publication and go. */
export function dateText(description: Description, words: GostWords): string {
  const printed = publicationOf(description)
    ?.date?.replace(/^(©|cop\.?|c)\s*(?=\d)/iu, "")
    .replace(/(\d)\s*-\s*(?=\d|$)/g, "$1–");
  if (printed && !noYear.test(printed)) return printed.replace(/\.$/, "");
  const { from, to, open } = description.years;
  if (from === undefined) return words.noDate;
  return open ? `${from}–` : to === undefined ? String(from) : `${from}–${to}`;
}

export const publicationOf = (description: Description) =>
  description.publications.find(({ function: what }) => what === "publication") ??
  description.publications.find(({ function: what }) => what !== "copyright" && what !== "manufacture");

/** A place or publisher that is not known is said so; a document on the net may have none of them. */
export function publicationArea(description: Description, words: GostWords, lang: GostLang): string {
  const made = publicationOf(description);
  const online = description.traits.includes("online") || description.urls.length > 0;
  const places = (made?.places ?? []).map((place) => placeInFull(place, lang));
  const date = dateText(description, words);
  if (places.length === 0 && !made?.publishers.length && online) return date === words.noDate ? "" : date;
  const serial = description.level === "serial";
  const place = places.join(" ; ") || words.noPlace;
  const publishers = made?.publishers.join(" : ") || (serial ? "" : words.noPublisher);
  return `${joined(" : ", place, publishers)}, ${date}`;
}

const pageWord = /(\d\]?)\s*(?:беттер|бет|бб|б|страниц[аы]?|стр|с|pages|pp|p)(?![\p{L}\d])\.?/giu;

/** «256 бет», «256 стр.» → the word of the document's language. */
export const pagesInWords = (text: string, words: GostWords): string =>
  /^\d+$/.test(text.trim()) ? `${text.trim()} ${words.pages}` : text.replace(pageWord, `$1 ${words.pages}`);

export function extentArea({ extent }: Description, words: GostWords): string {
  if (!extent) return "";
  const first = joined(" : ", pagesInWords(extent.text, words), extent.illustrations);
  return joined(" + ", joined(" ; ", first, extent.size), extent.accompanying);
}

const seriesText = ({ title, responsibility: by, number, issn }: Series): string =>
  `(${joined(" ; ", joined(", ", joined(" / ", title, by), issn ? `ISSN ${issn}` : undefined), number)})`;

export const seriesArea = ({ series }: Description): string => series.map(seriesText).join(" ");

const printedNotes: readonly NoteKind[] = [
  "general",
  "bibliography",
  "language",
  "thesis",
  "reproduction",
  "title",
  "with",
];

export function noteAreas(description: Description, words: GostWords): string[] {
  const original = description.otherTitles.find(({ kind }) => kind === "original");
  const material = materialArea(description, words);
  const notes = description.notes
    .filter(({ kind, text }) => printedNotes.includes(kind) && text !== material)
    .map(({ text }) => text);
  return original ? [`${words.originalTitle}: ${original.text}`, ...notes] : notes;
}

const numberText = (one: Identifier, words: GostWords): string =>
  joined(
    " ",
    `${one.kind.toUpperCase()} ${one.printed.trim()}`,
    one.qualifier ? `(${one.qualifier.replace(/^\(|\)$/g, "")})` : undefined,
    one.valid ? undefined : words.wrongNumber,
  );

export const numberAreas = ({ identifiers }: Description, words: GostWords): string[] =>
  identifiers
    .filter(({ kind }) => kind === "isbn" || kind === "issn" || kind === "ismn" || kind === "doi")
    .map((one) => numberText(one, words));

/** Russian adjectives follow the noun: «Текст : электронный», «Изображение : электронное». */
const endings: Partial<Record<keyof GostWords["content"], string>> = {
  map: "ое",
  picture: "ое",
  video: "ое",
  speech: "ая",
  score: "ая",
  sound: "ые",
};

const isElectronic = ({ kind, traits }: Description): boolean =>
  kind === "e-resource" ||
  traits.some((one) => one === "online" || one === "e-book" || one === "optical-disc");

/** «Текст : непосредственный», «Устная речь : аудио». */
export function contentArea(description: Description, words: GostWords): string {
  const { kind, traits } = description;
  const what = contentOf[kind] ?? "text";
  const heard = (what === "speech" || what === "sound") && !traits.includes("online");
  const carrier = traits.includes("microform")
    ? words.carrier.micro
    : heard
      ? words.carrier.audio
      : isElectronic(description)
        ? words.carrier.electronic
        : what === "video"
          ? words.carrier.video
          : words.carrier.direct;
  const touch = traits.includes("braille") || traits.includes("tactile") ? ` (${words.tactile})` : "";
  return `${words.content[what]}${touch} : ${carrier.replace(/ый$/u, endings[what] ?? "ый")}`;
}
