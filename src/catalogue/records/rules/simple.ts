/** The short description of a librarian who is no cataloguer, as a MARC 21 record that asks to be completed. */
import { controlField, type DataField, dataField, parseIsbn, type RawRecord } from "#formats/rules";
import { lowerCase } from "#kazakh";

/** What can be described by three fields: type of record (leader/06) and form of item (008/23 or 29). */
export const simpleKinds = {
  book: { type: "a", form: " " },
  "large-print": { type: "a", form: "d" },
  braille: { type: "a", form: "f" },
  audiobook: { type: "i", form: " " },
  "music-score": { type: "c", form: " " },
  map: { type: "e", form: " " },
  video: { type: "g", form: " " },
  "e-book": { type: "a", form: "q" },
} as const satisfies Record<string, { type: string; form: string }>;
export type SimpleKind = keyof typeof simpleKinds;
export const isSimpleKind = (code: string): code is SimpleKind => Object.hasOwn(simpleKinds, code);

export type SimpleBook = {
  isbn?: string | undefined;
  title: string;
  /** What explains the title: «роман», «оқулық». */
  rest?: string | undefined;
  volume?: string | undefined;
  /** Several are divided by a semicolon. */
  author?: string | undefined;
  year?: number | undefined;
  place?: string | undefined;
  publisher?: string | undefined;
  pages?: string | undefined;
  language: string;
  kind: SimpleKind;
};

const initials = /^(?:\p{Lu}\p{Ll}?\.[\s-]?){1,3}$/u;

/**
 * A name as people write it, as a heading: «М. Әуезов», «Әуезов М.» → «Әуезов, М.». Two whole words may stand in either
 * order, so they are left alone: the specialist who completes the record knows.
 */
export function headingOf(typed: string): string {
  const name = typed
    .replace(/\s+/g, " ")
    .replace(/(\.)(?=\p{Lu})/gu, "$1 ")
    .trim();
  if (name.includes(",")) return name.replace(/\s*,\s*/, ", ");
  const words = name.split(" ");
  const last = words.at(-1) ?? "";
  for (let at = 1; at < words.length; at++) {
    const [front, back] = [words.slice(0, at).join(" "), words.slice(at).join(" ")];
    if (initials.test(`${back} `.trimEnd()) && !initials.test(front)) return `${front}, ${back}`;
  }
  const front = words.slice(0, -1).join(" ");
  return words.length > 1 && initials.test(front) && !initials.test(last) ? `${last}, ${front}` : name;
}

/** A text typed in capitals throughout, as people copy covers, becomes a sentence. */
export function calmed(text: string): string {
  const letters = text.match(/\p{L}/gu) ?? [];
  const loud =
    letters.length > 6 &&
    letters.every((letter) => letter === letter.toUpperCase() && letter !== letter.toLowerCase());
  if (!loud) return text;
  const low = lowerCase(text);
  return low.replace(/\p{L}/u, (letter) => letter.toUpperCase());
}

/** 008 of a record made today: `day` as 2026-11-24. */
function fixedOf(book: SimpleBook, day: string): string {
  const { type, form } = simpleKinds[book.kind];
  const places = [..." ".repeat(40)];
  const put = (at: number, text: string): void => void places.splice(at, text.length, ...text);
  put(0, day.slice(2).replaceAll("-", ""));
  put(6, book.year === undefined ? "nuuuuuuuu" : `s${String(book.year).padStart(4, "0")}    `);
  put(15, "xx ");
  put(18, "|".repeat(17));
  put(type === "e" || type === "g" ? 29 : 23, form);
  put(35, book.language.slice(0, 3).padEnd(3, " "));
  put(38, " d");
  return places.join("");
}

/**
 * Leader/17 = 5, "partial (preliminary) level … not considered final by the creating agency": so the specialist finds
 * it among what is to be completed. Leader/18 = c: without the punctuation of ISBD, which nobody here is asked for.
 */
export function simpleRecord(book: SimpleBook, day: string): RawRecord {
  const [first, ...others] = (book.author ?? "")
    .split(";")
    .map((name) => headingOf(name))
    .filter((name) => name !== "");
  const isbn = book.isbn === undefined ? undefined : parseIsbn(book.isbn);
  const fields: (DataField | undefined)[] = [
    isbn ? dataField("020", "  ", isbn.valid ? "a" : "z", isbn.isbn13 ?? isbn.printed) : undefined,
    first ? dataField("100", "1 ", "a", first) : undefined,
    dataField(
      "245",
      first ? "10" : "00",
      "a",
      calmed(book.title),
      "b",
      book.rest ?? "",
      "n",
      book.volume ?? "",
    ),
    dataField(
      "264",
      " 1",
      "a",
      book.place ?? "",
      "b",
      book.publisher ?? "",
      "c",
      book.year === undefined ? "" : String(book.year),
    ),
    dataField("300", "  ", "a", book.pages ?? ""),
    ...others.map((name) => dataField("700", "1 ", "a", name)),
  ];
  return {
    leader: `00000n${simpleKinds[book.kind].type}m a22000005c 4500`,
    fields: [
      controlField("008", fixedOf(book, day)),
      ...fields
        .filter((field) => field !== undefined && field.subfields.length > 0)
        .map((field) => field as DataField),
    ],
  };
}
