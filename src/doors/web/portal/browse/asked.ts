/** Which list and where in it: the whole state of browsing is its address. */
import { type Drawer, openAt } from "#catalogue/rules";
import { words } from "#kazakh";

export const lists = ["authors", "titles", "subjects", "places"] as const;
export type List = (typeof lists)[number];
export const isList = (text: string | undefined): text is List =>
  (lists as readonly (string | undefined)[]).includes(text);

/** Titles are of the records themselves; the others are drawers of names. */
export const drawers: Record<Exclude<List, "titles">, Drawer> = {
  authors: "name",
  subjects: "topic",
  places: "place",
};

const mostWords = 12;
/** Years and numbers of rulers stand beside a name, search has the name alone. */
const besideName = /^\d{4}|^[IVXL]+$/;

/**
 * The search for a name without an authority: each word where names or subjects stand. Facets have only some of
 * the names of a record, the drawers have all of them.
 */
export function askedFor(list: Exclude<List, "titles">, text: string): string {
  // Behind the second comma stand ranks and years.
  const name = list === "authors" ? text.split(",").slice(0, 2).join(" ") : text;
  const all = words(name).map((word) => word.text);
  const telling = list === "authors" ? all.filter((word) => !besideName.test(word)) : all;
  const field = list === "authors" ? "author" : "subject";
  return (telling.length > 0 ? telling : all)
    .slice(0, mostWords)
    .map((word) => `${field}:${word}`)
    .join(" ");
}

export type Place = {
  /** The key from which entries are shown; "" is the beginning. */
  from: string;
  /** The letters that were asked for. */
  letters: string;
  /** Reached by paging, not by a letter. */
  paged: boolean;
};

/** Keys hold any character, so addresses carry them written in letters and figures. */
export const written = (key: string): string => Buffer.from(key, "utf8").toString("base64url");
const read = (text: string): string => Buffer.from(text.slice(0, 2_000), "base64url").toString("utf8");

export function placeOf(query: URLSearchParams): Place {
  const from = query.get("from");
  if (from !== null) return { from: clean(read(from)), letters: "", paged: true };
  const letters = clean(query.get("letter") ?? "")
    .slice(0, 40)
    .trim();
  return { from: openAt(letters), letters, paged: false };
}

/** PostgreSQL takes no NUL; a broken letter is no letter. */
const clean = (text: string): string => text.toWellFormed().replaceAll("\0", "");
