/** A description as it is compared: everything folded and taken apart once, so that a comparison is cheap. */
import type { Description, Identifier, Link } from "#formats/rules";
import { authorsOf, type Name, nameOf, nameStem } from "./names.ts";
import { placeKey, publisherWords } from "./publishers.ts";
import { isGeneral, numbersIn, partVolumes, tokensOf, volumeOfPart } from "./tokens.ts";

/** Documents of different forms are never one record. */
export type Form = "book" | "article" | "serial" | "issue" | "audio" | "video" | "electronic" | "other";

export type Profile = {
  form: Form;
  kind: Description["kind"];
  level: Description["level"];
  /** Carriers that make another edition: Braille, large print, audio … in a fixed order. */
  carriers: string;
  script: string | undefined;
  languages: string[];
  title: string[];
  general: boolean;
  /** Other titles of the same edition: parallel, cover, variant. */
  variants: string[][];
  /** Titles of the work: uniform, original. */
  workTitles: string[][];
  subtitle: string[];
  /** Numbers in title and subtitle: forms of a textbook, years of a plan. */
  numbers: string[];
  volumes: string[];
  volumeName: string[];
  authors: Name[];
  translators: Name[];
  /** Stems of the words of the statement of responsibility. */
  responsibility: Set<string>;
  year: number | undefined;
  edition: number | undefined;
  publishers: string[][];
  places: string[];
  pages: number | undefined;
  isbn: string[];
  /** As printed, with a wrong check digit. */
  wrongIsbn: string[];
  issn: string[];
  /** Other numbers given once to one edition: `kind source value`. */
  sureNumbers: string[];
  host: string[];
  /** Year, number and pages within the host, as digits in their order. */
  hostPlace: string[];
  hostYear: number | undefined;
  hostPages: string | undefined;
};

const CARRIERS = ["braille", "tactile", "large-print", "daisy", "audio", "e-book", "microform"] as const;
const FORMS: Partial<Record<Description["kind"], Form>> = {
  book: "book",
  manuscript: "book",
  kit: "other",
  article: "article",
  serial: "serial",
  newspaper: "serial",
  "serial-issue": "issue",
  "newspaper-issue": "issue",
  audio: "audio",
  audiobook: "audio",
  video: "video",
  "e-resource": "electronic",
};

const ORDINALS =
  /(\d{1,2})\s*-?\s*(?:-?(?:е|ое|ші|шы|нші|ншы|інші|ыншы|nd|rd|th|st))?\s*(?:изд|бас|ed\b|edition|өңд)|(?:изд|бас)\p{L}*\.?\s*(\d{1,2})/iu;

/** A later edition that does not say which: «Перераб. и доп.». */
export const someLaterEdition = -1;
const REVISED = /перераб|дополн|\bдоп\.|испр|өңд|толықт|revised|enlarged/iu;

/** «2-е изд., испр.» → 2; undefined where the statement says nothing of that kind. */
export function editionNumber(text: string | undefined): number | undefined {
  if (!text) return undefined;
  const found = ORDINALS.exec(text ?? "");
  const number = Number(found?.[1] ?? found?.[2]);
  if (Number.isInteger(number) && number > 0) return number;
  const [told] = numbersIn(tokensOf(text).filter((word) => !/\d/.test(word)));
  if (told !== undefined) return Number(told);
  return REVISED.test(text ?? "") ? someLaterEdition : undefined;
}

/** Serial numbers of ISBN qualifiers are volumes; «(общ.)» belongs to the set and says nothing of this volume. */
const isOfSet = ({ qualifier = "" }: Identifier): boolean => /общ|set|жалпы|барлық|all vol/iu.test(qualifier);

function volumesOf(description: Description, fromTitle: readonly string[]): string[] {
  const parts = description.title.parts.flatMap(({ number }) =>
    number === undefined ? [] : volumeOfPart(number),
  );
  if (parts.length > 0) return parts;
  if (fromTitle.length > 0) return [...fromTitle];
  const set = description.links.find((link) => link.kind === "set");
  const linked = set?.volume ?? set?.where;
  if (linked) {
    const told = volumeOfPart(linked);
    if (told.length > 0) return told;
  }
  for (const one of description.identifiers)
    if (one.kind === "isbn" && one.qualifier && !isOfSet(one)) {
      const { volumes } = partVolumes(tokensOf(one.qualifier));
      if (volumes.length > 0) return volumes;
    }
  return partVolumes(tokensOf(description.extent?.text?.slice(0, 40))).volumes;
}

function hostOf(description: Description): Pick<Profile, "host" | "hostPlace" | "hostYear" | "hostPages"> {
  const link: Link | undefined = description.links.find((one) => one.kind === "host");
  const where = [link?.where, link?.volume, link?.pages].filter(Boolean).join(" ");
  const pages = /(\d+)\s*[-–—]\s*(\d+)/.exec(link?.pages ?? link?.where ?? "");
  const single = /(?:[сСбБpP]|б\.)\.?\s*(\d+)/.exec(link?.pages ?? link?.where ?? "");
  const year = link?.year ?? Number(/\b(1[89]\d\d|20\d\d)\b/.exec(where)?.[1]);
  return {
    host: tokensOf(link?.title),
    hostPlace: [...new Set((where.match(/\d+/g) ?? []).map((one) => String(Number(one))))],
    hostYear: Number.isFinite(year) ? year : undefined,
    hostPages: pages
      ? `${Number(pages[1])}-${Number(pages[2])}`
      : single
        ? String(Number(single[1]))
        : undefined,
  };
}

export function profileOf(description: Description): Profile {
  const { title } = description;
  const main = partVolumes(tokensOf(title.inScript ?? title.text));
  const rest = partVolumes(tokensOf(title.rest));
  const words = main.words.length > 0 ? main.words : tokensOf(title.text);
  const titled = (...kinds: string[]): string[][] =>
    description.otherTitles
      .filter((one) => kinds.includes(one.kind))
      .map((one) => partVolumes(tokensOf(one.inScript ?? one.text)).words)
      .filter((one) => one.length > 0);
  const original = description.links.find((link) => link.kind === "original")?.title;
  const form = FORMS[description.kind] ?? "other";
  return {
    form: form === "book" && description.level === "part" ? "article" : form,
    kind: description.kind,
    level: description.level,
    carriers: CARRIERS.filter((one) => description.traits.includes(one)).join(" "),
    script: description.script,
    languages: description.languages.text,
    title: words,
    general: isGeneral(words),
    variants: titled("parallel", "cover", "variant", "key"),
    workTitles: [
      ...titled("uniform", "original"),
      ...(original ? [partVolumes(tokensOf(original)).words] : []),
    ],
    subtitle: rest.words,
    numbers: numbersIn([...words, ...rest.words]),
    volumes: volumesOf(description, main.volumes.length > 0 ? main.volumes : rest.volumes),
    volumeName: description.title.parts.flatMap(({ name }) => partVolumes(tokensOf(name)).words),
    authors: authorsOf(description.contributors).map(({ heading }) => nameOf(heading.name)),
    translators: description.contributors
      .filter(({ roles }) => roles.includes("trl"))
      .map(({ heading }) => nameOf(heading.name)),
    responsibility: new Set((title.responsibility?.match(/\p{L}{3,}/gu) ?? []).slice(0, 40).map(nameStem)),
    ...publicationOf(description),
    ...numbersOf(description),
    ...(form === "article" || form === "issue" || description.level === "part"
      ? hostOf(description)
      : { host: [], hostPlace: [], hostYear: undefined, hostPages: undefined }),
  };
}

function publicationOf(
  description: Description,
): Pick<Profile, "year" | "edition" | "publishers" | "places" | "pages"> {
  const { from } = description.years;
  const made = description.publications.filter(
    (one) =>
      one.function === "publication" || one.function === "distribution" || one.function === "production",
  );
  return {
    year: from !== undefined && from >= 1400 && from <= 2100 ? from : undefined,
    edition: editionNumber(description.edition),
    publishers: made.flatMap((one) => one.publishers.map(publisherWords)).filter((one) => one.length > 0),
    places: [...new Set(made.flatMap((one) => one.places.map(placeKey)).filter((one) => one !== ""))],
    pages: description.extent?.pages,
  };
}

function numbersOf(description: Description): Pick<Profile, "isbn" | "wrongIsbn" | "issn" | "sureNumbers"> {
  const isbn: string[] = [];
  const wrongIsbn: string[] = [];
  const issn: string[] = [];
  const sureNumbers: string[] = [];
  for (const one of description.identifiers) {
    const digits = one.value.toUpperCase().replace(/[^\dX]/g, "");
    if (one.kind === "isbn" && one.valid) isbn.push(one.value);
    else if (one.kind === "isbn") {
      if (digits.length >= 9) wrongIsbn.push(digits);
    } else if (one.kind === "issn" && one.valid) issn.push(one.value);
    else if (["oclc", "lccn", "doi", "ismn"].includes(one.kind) && one.valid && one.value.length > 3)
      sureNumbers.push(`${one.kind} ${one.value.toLowerCase()}`);
    else if (["national-number", "legal-deposit"].includes(one.kind) && one.source && digits.length > 4)
      sureNumbers.push(`${one.kind} ${one.source} ${one.value.toLowerCase()}`);
  }
  return {
    isbn: [...new Set(isbn)],
    wrongIsbn: [...new Set(wrongIsbn)],
    issn: [...new Set(issn)],
    sureNumbers,
  };
}
