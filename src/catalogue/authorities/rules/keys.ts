/**
 * Keys by which a printed heading finds its authority.
 *   key   the whole form folded (one class for every way a letter is typed), its words in one order: «Ауэзов, Мухтар»,
 *         «Мұхтар Әуезов» and "Auezov, Mukhtar" are one
 *   near  what spellings of one name have in common: the stem of the surname and the first letter of the given name
 * Both begin with a letter for the kind, so that a town and a person of one name do not meet.
 */
import type { AuthorityKind } from "#formats/rules";
import { fold } from "#kazakh";
import { parseName, surnameStem } from "#people/rules";

const longest = 200;
const letters: Record<AuthorityKind, string> = {
  person: "p",
  family: "f",
  corporate: "c",
  meeting: "m",
  place: "g",
  topic: "t",
};

export type Keys = { key: string; near: string; weak: boolean };

/** A letter with a stop or alone, also run together: «М.», «М», «М.О.». */
const isInitial = (word: string): boolean =>
  /^(?:\p{L}\.?-?){1,3}$/u.test(word) && (/\./.test(word) || word.length === 1);

/**
 * Undefined for what has neither letters nor digits. A person is `weak` without two words that are no initials: «Абай»,
 * «Ахметов А.» may be anybody.
 */
export function keysOf(kind: AuthorityKind, text: string): Keys | undefined {
  const folded = fold(text.replace(/[.,;:()[\]]/g, " "));
  if (folded === "") return undefined;
  const words = folded.split(" ");
  const letter = letters[kind];
  if (kind !== "person") {
    const key = `${letter}:${folded}`.slice(0, longest);
    return { key, near: key, weak: false };
  }
  const printed = text.split(/[\s,]+/u).filter((word) => /\p{L}/u.test(word));
  const full = printed.filter((word) => !isInitial(word));
  return {
    key: `${letter}:${[...words].sort().join(" ")}`.slice(0, longest),
    near: `${letter}:${nearOf(text)}`.slice(0, longest),
    weak: full.length < 2,
  };
}

/** Narrow vowels come and go between the languages: «Мүсірепов» – «Мусрепов», «Ыбырай» – «Ибрай». */
const levelled = (surname: string): string => {
  const stem = surnameStem(surname);
  return stem.slice(0, 1) + stem.slice(1).replaceAll("i", "");
};

/** «Әуезов, Мұхтар Омарханұлы» → «auez m». Without a comma the order is read as people write names. */
function nearOf(text: string): string {
  const [first = "", rest] = text.split(/,\s*/);
  if (rest !== undefined) return [levelled(first), fold(rest)[0] ?? ""].join(" ").trim();
  const name = parseName(text)?.name;
  const surname = name?.surname ?? text;
  return [levelled(surname), fold(name?.given ?? "")[0] ?? ""].join(" ").trim();
}

/** Words to find an authority by while somebody types. */
export const wordsOf = (texts: readonly string[]): string[] => [
  ...new Set(
    texts
      .flatMap((text) => fold(text).split(" "))
      .filter((word) => word !== "")
      .map((word) => word.slice(0, 60)),
  ),
];

export type Life = { born: number | null; died: number | null };

/** «1897–1961», «1946-», «род. 1950», «-1904»: the years of a heading. */
export function yearsIn(dates: string): Life {
  const clean = dates.replace(/[–—‒]/g, "-");
  const years = [...clean.matchAll(/(?<!\d)\d{4}(?!\d)/g)].map(([year]) => Number(year));
  if (years.length === 0 || years.length > 2) return { born: null, died: null };
  const [first = null, last = null] = years;
  if (years.length === 2) return { born: first, died: last };
  const died = /^\s*-|(?:ум\.|d\.|died|қайтыс)/iu.test(clean);
  return died ? { born: null, died: first } : { born: first, died: null };
}

/** Years that a subject heading carries at its end: «Әуезов, Мұхтар, 1897–1961». */
export function withoutYears(text: string): { name: string; dates: string } {
  const found = /^(.*?\p{L}.*?),?\s*\(?((?:-?\s*)?\d{4}\s*(?:[-–—]\s*(?:\d{4})?)?)\)?$/u.exec(text);
  return found
    ? { name: (found[1] ?? "").replace(/[,\s(]+$/, ""), dates: found[2] ?? "" }
    : { name: text, dates: "" };
}
