import { plain } from "../description/text.ts";
import { blankLeader, controlField, type DataField, dataField, type RawRecord } from "../record.ts";
import { parseIsbn } from "../standard-numbers.ts";
import { heads, kindWords, languageCode } from "./words-of-lists.ts";

/**
 * A table of books (an inventory list, a sheet from KABIS or Word) → MARC 21 records. A profile says what each column
 * holds; it is proposed from the heads of the columns, mended by a person and kept for the next file of that library.
 */
export const columnMeanings = [
  "control-number",
  "author",
  "authors",
  "title",
  "rest",
  "responsibility",
  "volume",
  "edition",
  "place",
  "publisher",
  "year",
  "pages",
  "illustrations",
  "size",
  "series",
  "isbn",
  "issn",
  "language",
  "original-language",
  "original-title",
  "national-number",
  "subjects",
  "keywords",
  "bbk",
  "udc",
  "author-mark",
  "age-mark",
  "summary",
  "notes",
  "url",
  "kind",
  "inventory",
  "barcode",
  "shelf-mark",
  "branch",
  "location",
  "price",
  "copies",
  "acquired",
  "act",
] as const;
export type ColumnMeaning = (typeof columnMeanings)[number];

/** `columns[i]` is the meaning of column i, undefined for one that is left out. `language` is for rows without one. */
export type TableProfile = {
  name?: string;
  headRows: number;
  columns: (ColumnMeaning | undefined)[];
  /** What parts several values in one cell; subjects, keywords, authors and inventory numbers use it. */
  listSeparator?: string;
  language?: string;
};

/** A first proposal from the heads; each meaning is given once, to the first column that fits. */
export function proposeProfile(headCells: string[]): TableProfile {
  const given = new Set<ColumnMeaning>();
  const columns = headCells.map((head) => {
    const text = plain(head).toLowerCase();
    const meaning =
      text === "" ? undefined : heads.find(([name, words]) => !given.has(name) && words.test(text))?.[0];
    if (meaning) given.add(meaning);
    return meaning;
  });
  return { headRows: 1, columns };
}

/** Lists often carry a name, a library and a date above the heads: these are looked for in the first rows. */
export const rowsLookedAt = 12;

/** The proposal from the row that reads most like heads of columns; the first where none does. */
export function proposeForRows(rows: string[][]): TableProfile {
  let best: TableProfile = { headRows: Math.min(1, rows.length), columns: [] };
  let most = -1;
  for (const [place, cells] of rows.slice(0, rowsLookedAt).entries()) {
    const proposed = proposeProfile(cells);
    const known = new Set(proposed.columns.filter((meaning) => meaning !== undefined)).size;
    // One word like «кітап» above a list is no row of heads.
    if (known > most && (place === 0 || known > 1)) {
      most = known;
      best = { ...proposed, headRows: place + 1 };
    }
  }
  return best;
}

const leaderOf = (kind: string): string => {
  const coded = kindWords.find(([words]) => words.test(kind))?.[1] ?? "am";
  // Leader/18 = c: cells hold no punctuation of ISBD.
  return `${blankLeader.slice(0, 6)}${coded}${blankLeader.slice(8, 18)}c${blankLeader.slice(19)}`;
};

type Cells = Map<ColumnMeaning, string>;

function fixedField(cells: Cells, language: string | undefined): string {
  const year = /(?<!\d)(1[4-9]\d\d|20\d\d)(?!\d)/.exec(cells.get("year") ?? "")?.[0];
  const dates = year ? `s${year}    ` : "nuuuuuuuu";
  return `${"      "}${dates}xx ${" ".repeat(17)}${language ?? "   "} d`.padEnd(40);
}

function addField(
  fields: (DataField | undefined)[],
  tag: string,
  indicators: string,
  ...codesAndValues: string[]
): void {
  const field = dataField(tag, indicators, ...codesAndValues);
  if (field.subfields.length > 0) fields.push(field);
}

/**
 * One row → a MARC 21 record with copies in the local field 953, or undefined when it holds neither title nor ISBN (a total, a heading
 * between the rows). Every cell that has a meaning is kept, cells without one are not.
 */
export function recordOfRow(row: string[], profile: TableProfile): RawRecord | undefined {
  const cells: Cells = new Map();
  profile.columns.forEach((meaning, place) => {
    const text = plain(row[place] ?? "");
    if (meaning && text !== "")
      cells.set(meaning, cells.has(meaning) ? `${cells.get(meaning)}; ${text}` : text);
  });
  const of = (meaning: ColumnMeaning) => cells.get(meaning) ?? "";
  const list = (meaning: ColumnMeaning) =>
    of(meaning)
      .split(profile.listSeparator ?? ";")
      .map((text) => text.trim())
      .filter(Boolean);
  const total = of("author") === "" && /^(?:итого|всего|барлығы|жиыны|total)/i.test(of("title"));
  if (total || (of("title") === "" && of("isbn") === "")) return undefined;
  const language = languageCode(of("language")) ?? profile.language;
  const fields: DataField[] = [];
  for (const isbn of list("isbn")) addField(fields, "020", "  ", parseIsbn(isbn)?.isbn13 ? "a" : "z", isbn);
  addField(fields, "022", "  ", "a", of("issn"));
  // «(source) number», as system numbers are written
  const [, agency = "", national = ""] = /^(?:\(([^)]*)\))?\s*(.*)$/.exec(of("national-number")) ?? [];
  if (national) addField(fields, "015", "  ", "a", national, "2", agency);
  const original = languageCode(of("original-language"));
  if (language || original)
    addField(fields, "041", original ? "1 " : "0 ", "a", language ?? "", "h", original ?? "");
  addField(fields, "080", "  ", "a", of("udc"));
  for (const code of list("bbk")) addField(fields, "084", "  ", "a", code, "2", "rubbk");
  const [author, ...others] = [...(of("author") ? [of("author")] : []), ...list("authors")];
  addField(fields, "100", "1 ", "a", author ?? "");
  addField(fields, "240", "10", "a", of("original-title"));
  addField(
    fields,
    "245",
    author ? "10" : "00",
    "a",
    of("title"),
    "b",
    of("rest"),
    "n",
    of("volume"),
    "c",
    of("responsibility"),
  );
  addField(fields, "250", "  ", "a", of("edition"));
  addField(fields, "260", "  ", "a", of("place"), "b", of("publisher"), "c", of("year"));
  addField(fields, "300", "  ", "a", of("pages"), "b", of("illustrations"), "c", of("size"));
  addField(fields, "490", "0 ", "a", of("series"));
  addField(fields, "500", "  ", "a", of("notes"));
  addField(fields, "520", "  ", "a", of("summary"));
  addField(fields, "521", "  ", "a", of("age-mark"));
  for (const text of list("subjects")) addField(fields, "650", " 4", "a", text);
  for (const text of list("keywords")) addField(fields, "653", "  ", "a", text);
  for (const name of others) addField(fields, "700", "1 ", "a", name);
  if (!/^(?:книга|кітап|book)?$/i.test(of("kind"))) addField(fields, "655", " 4", "a", of("kind"));
  addField(fields, "856", "4 ", "u", of("url"));
  fields.push(...copies(of, list));
  const number = of("control-number");
  return {
    leader: leaderOf(of("kind")),
    fields: [
      ...(number ? [controlField("001", number)] : []),
      controlField("008", fixedField(cells, language)),
      ...fields,
    ],
  };
}

/**
 * Local field 953, a copy or several: $a branch $c location $d acquired $g price $i inventory number $n how many
 * $o shelf mark $p barcode $u act. (952 of Koha has no place for a number of copies.)
 */
function copies(
  of: (meaning: ColumnMeaning) => string,
  list: (meaning: ColumnMeaning) => string[],
): DataField[] {
  const made: DataField[] = [];
  const mark = of("shelf-mark") || [of("bbk"), of("author-mark")].filter(Boolean).join(" ");
  const common = [
    "a",
    of("branch"),
    "c",
    of("location"),
    "d",
    of("acquired"),
    "g",
    of("price"),
    "o",
    mark,
    "u",
    of("act"),
  ];
  const numbers = list("inventory");
  const held = numbers.length > 0 || of("barcode") !== "" || of("copies") !== "" || of("branch") !== "";
  if (!held) return made;
  if (numbers.length === 0) addField(made, "953", "  ", ...common, "p", of("barcode"), "n", of("copies"));
  else
    for (const [place, number] of numbers.entries())
      addField(made, "953", "  ", ...common, "i", number, "p", list("barcode")[place] ?? "");
  return made;
}
