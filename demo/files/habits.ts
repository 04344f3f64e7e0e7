import type { CodePage, FileFormat, Flavour } from "#formats/rules";

/**
 * How each system of the region hands in its catalogue: the program it comes from decides the container, the flavour and
 * the code page, its cataloguers the rest. Invented, as the copies are; no library is said to work so.
 */
export type Habit = {
  /** key of the system in the tree */
  system: string;
  format: FileFormat;
  flavour: Flavour;
  codePage: CodePage;
  /** control numbers begin so */
  prefix: string;
  /** the share of records in which the year is left out */
  yearless?: number;
  /** no genre behind the title */
  bareTitles?: true;
  /** «М. Әуезов» in the statement of responsibility */
  initials?: true;
  /** ё is typed as е */
  noYo?: true;
  /** the punctuation of ISBD is typed into the fields */
  isbd?: true;
  /** i of the Latin keyboard in every so many records */
  lookAlikes?: number;
  /** so many subjects at most */
  subjects?: number;
  /** tells what the book is about */
  summaries?: true;
  /** headings carry the numbers of the region's authority file */
  authorities?: true;
};

/** In the order in which the files come in. The fullest comes last: what came last stands on the front page. */
export const habits: readonly Habit[] = [
  {
    system: "abai-children",
    format: "marcxml",
    flavour: "marc21",
    codePage: "utf-8",
    prefix: "ODB",
    authorities: true,
    summaries: true,
  },
  {
    system: "special",
    format: "marcxml",
    flavour: "marc21",
    codePage: "utf-8",
    prefix: "SPB",
    summaries: true,
    subjects: 3,
  },
  { system: "bekturov-youth", format: "csv", flavour: "marc21", codePage: "utf-8", prefix: "OYB" },
  {
    system: "qaraghandy",
    format: "iso2709",
    flavour: "marc21",
    codePage: "utf-8",
    prefix: "QRG",
    initials: true,
  },
  {
    system: "temirtau",
    format: "iso2709",
    flavour: "rusmarc",
    codePage: "kz-1048",
    prefix: "TMT",
    noYo: true,
    subjects: 2,
  },
  {
    system: "saran",
    format: "iso2709",
    flavour: "rusmarc",
    codePage: "windows-1251",
    prefix: "SRN",
    noYo: true,
    yearless: 0.2,
    subjects: 1,
  },
  {
    system: "shahtinsk",
    format: "marcxml",
    flavour: "unimarc",
    codePage: "utf-8",
    prefix: "SHT",
    yearless: 0.1,
    initials: true,
  },
  {
    system: "balqash",
    format: "iso2709",
    flavour: "marc21",
    codePage: "utf-8",
    prefix: "BLQ",
    isbd: true,
    yearless: 0.1,
  },
  {
    system: "priozersk",
    format: "xlsx",
    flavour: "marc21",
    codePage: "utf-8",
    prefix: "PRZ",
    bareTitles: true,
    subjects: 1,
  },
  {
    system: "abai",
    format: "irbis-text",
    flavour: "irbis",
    codePage: "kz-1048",
    prefix: "ABA",
    noYo: true,
    subjects: 2,
  },
  {
    system: "aqtoghai",
    format: "marcxml",
    flavour: "marc21",
    codePage: "utf-8",
    prefix: "AQT",
    lookAlikes: 5,
    subjects: 1,
  },
  {
    system: "buqar-zhyrau",
    format: "iso2709",
    flavour: "rusmarc",
    codePage: "kz-1048",
    prefix: "BQR",
    yearless: 0.15,
    bareTitles: true,
  },
  {
    system: "qarqaraly",
    format: "iso2709",
    flavour: "marc21",
    codePage: "utf-8",
    prefix: "QRQ",
    lookAlikes: 7,
    initials: true,
  },
  { system: "nura", format: "csv", flavour: "marc21", codePage: "kz-1048", prefix: "NUR", noYo: true },
  {
    system: "osakarovka",
    format: "iso2709",
    flavour: "unimarc",
    codePage: "utf-8",
    prefix: "OSK",
    subjects: 2,
    yearless: 0.1,
  },
  {
    system: "shet",
    format: "irbis-text",
    flavour: "irbis",
    codePage: "utf-8",
    prefix: "SHE",
    initials: true,
    bareTitles: true,
  },
  {
    system: "gogol",
    format: "iso2709",
    flavour: "marc21",
    codePage: "utf-8",
    prefix: "KOB",
    authorities: true,
    summaries: true,
  },
];
