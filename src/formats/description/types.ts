/**
 * The one description of a document that a catalogue shows, compares and indexes, whatever flavour it was read from.
 * Lists are empty rather than absent; texts are tidy (no ISBD signs at the ends, NFC) and never translated.
 */

/** What the document is. `-issue` is one number of a serial; `collection` an archival one. */
export const kinds = [
  "book",
  "article",
  "serial",
  "serial-issue",
  "newspaper",
  "newspaper-issue",
  "map",
  "music-score",
  "audio",
  "audiobook",
  "video",
  "e-resource",
  "picture",
  "object",
  "manuscript",
  "kit",
  "collection",
] as const;
export type Kind = (typeof kinds)[number];

/** What a reader who cannot use the usual form filters by, and how the thing is carried. */
export const traits = [
  "braille",
  "tactile",
  "large-print",
  "audio",
  "plain-text",
  "daisy",
  "e-book",
  "online",
  "optical-disc",
  "microform",
] as const;
export type Trait = (typeof traits)[number];

/** Bibliographic level: alone, the set of many volumes, one volume of it, part of another document, serial. */
export const levels = ["single", "set", "volume", "part", "serial", "collection"] as const;
export type Level = (typeof levels)[number];

export const audiences = [
  "preschool",
  "primary",
  "children",
  "youth",
  "adult",
  "specialised",
  "general",
] as const;
export type Audience = (typeof audiences)[number];

/** The marks of the law on protecting children from harmful information. */
export const ageMarks = ["0+", "6+", "12+", "14+", "16+", "18+"] as const;
export type AgeMark = (typeof ageMarks)[number];

export type Part = { number?: string; name?: string };

export const titleKinds = [
  "main",
  "parallel",
  "uniform",
  "original",
  "variant",
  "cover",
  "former",
  "later",
  "key",
  "abbreviated",
  "set",
  "included",
] as const;
export type TitleKind = (typeof titleKinds)[number];

/**
 * `text` title proper · `rest` other title information · `responsibility` as on the title page · `parts` number and
 * name of the volume · `sort` the title without an initial article · `lang` ISO 639-2/B where the record says it ·
 * `inScript` the same title in its own script (MARC 21 field 880).
 */
export type Title = {
  kind: TitleKind;
  text: string;
  rest?: string;
  responsibility?: string;
  parts: Part[];
  sort: string;
  lang?: string;
  inScript?: string;
};

export type HeadingKind = "person" | "family" | "corporate" | "meeting";

/** `text` is the whole heading for display and comparison; the rest are its pieces. */
export type Heading = {
  text: string;
  name: string;
  numeration?: string;
  /** Words with the name: «хан», "Saint", «акын». */
  epithet?: string;
  dates?: string;
  /** Names behind initials: «Иван Петрович». */
  fullerForm?: string;
  /** Units of an organisation below the first, number and place of a meeting. */
  units: string[];
};

export type Contributor = {
  kind: HeadingKind;
  heading: Heading;
  /** Relator codes of MARC (aut, trl, ill …); terms in kk, ru, en and UNIMARC codes are turned into them. */
  roles: string[];
  /** Words for a role that no code is known for, as printed. */
  roleText?: string;
  /** The main heading (MARC 21 1XX, UNIMARC 7X0). */
  main: boolean;
  /** Number of the authority record, with its source in brackets. */
  authority?: string;
  inScript?: string;
};

export type Publication = {
  function: "publication" | "production" | "distribution" | "manufacture" | "copyright";
  places: string[];
  publishers: string[];
  /** As printed: «[2007?]», «1998–2004», «б. г.». */
  date?: string;
  inScript?: string;
};

/** Years; `to` only where a range is meant; `open` for what still appears. No years at all: without year. */
export type Years = { from?: number; to?: number; open?: boolean };

export type Extent = {
  text: string;
  illustrations?: string;
  size?: string;
  accompanying?: string;
  pages?: number;
};

export type Series = { title: string; responsibility?: string; number?: string; issn?: string };

export type SubjectKind =
  | "topic"
  | "person"
  | "family"
  | "corporate"
  | "meeting"
  | "title"
  | "place"
  | "period"
  | "genre"
  | "keyword";

export type Subject = {
  kind: SubjectKind;
  /** Heading and subdivisions joined with an en dash between spaces. */
  text: string;
  heading: string;
  subdivisions: { kind: "topic" | "place" | "period" | "form"; text: string }[];
  scheme?: string;
  authority?: string;
  inScript?: string;
};

export type Classification = {
  scheme: "bbk" | "udc" | "ddc" | "lcc" | "grnti" | "other";
  code: string;
  source?: string;
};

export const identifierKinds = [
  "isbn",
  "issn",
  "ismn",
  "doi",
  "control-number",
  "national-number",
  "lccn",
  "oclc",
  "publisher-number",
  "legal-deposit",
  "other",
] as const;
export type IdentifierKind = (typeof identifierKinds)[number];

/** `value` is the normal form (ISBN: 13 digits), `printed` what stood there; `valid` false: cancelled or wrong. */
export type Identifier = {
  kind: IdentifierKind;
  value: string;
  printed: string;
  valid: boolean;
  qualifier?: string;
  source?: string;
};

export const noteKinds = [
  "general",
  "bibliography",
  "language",
  "thesis",
  "reproduction",
  "access",
  "rights",
  "audience",
  "award",
  "performers",
  "system",
  "local",
  "provenance",
  "title",
  "with",
] as const;
export type NoteKind = (typeof noteKinds)[number];
export type Note = { kind: NoteKind; text: string };

export const linkKinds = [
  "host",
  "set",
  "volume",
  "issue",
  "constituent",
  "series",
  "original",
  "translation",
  "other-edition",
  "other-form",
  "supplement",
  "supplement-to",
  "issued-with",
  "previous",
  "next",
  "related",
] as const;
export type LinkKind = (typeof linkKinds)[number];

/** Another document this one belongs to. `where` is the place in it: «2019. – № 5. – С. 3–9». */
export type Link = {
  kind: LinkKind;
  title?: string;
  author?: string;
  edition?: string;
  published?: string;
  where?: string;
  year?: number;
  volume?: string;
  pages?: string;
  isbn?: string;
  issn?: string;
  control?: string;
  note?: string;
};

export type Url = { url: string; label?: string; kind: "full-text" | "related" | "cover" | "unknown" };

/** One copy, or a line of `copies` copies, as other systems write them into records. Nothing is guessed: only what stood there. */
export type Holding = {
  tag: string;
  system?: string;
  branch?: string;
  location?: string;
  barcode?: string;
  rfid?: string;
  inventory?: string;
  shelfMark?: string;
  price?: string;
  status?: string;
  acquired?: string;
  act?: string;
  channel?: string;
  volume?: string;
  copies?: number;
  note?: string;
};

export type Description = {
  kind: Kind;
  traits: Trait[];
  level: Level;
  /** Always there; its text is "" when the record has no title. */
  title: Title;
  otherTitles: Title[];
  contributors: Contributor[];
  edition?: string;
  publications: Publication[];
  years: Years;
  /** Country of publication, code of MARC or ISO 3166 as it stood. */
  country?: string;
  extent?: Extent;
  series: Series[];
  subjects: Subject[];
  classifications: Classification[];
  /** Author mark of Khavkina's tables: «Ә 82». */
  authorMark?: string;
  audience: Audience[];
  ageMark?: AgeMark;
  languages: { text: string[]; original: string[]; summary: string[] };
  /** ISO 15924 of the main title: Cyrl, Latn, Arab … */
  script?: string;
  identifiers: Identifier[];
  notes: Note[];
  summary?: string;
  contents: string[];
  links: Link[];
  urls: Url[];
  holdings: Holding[];
};
