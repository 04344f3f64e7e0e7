/** Names of people as catalogues of different habits write them: are two of them one person's? */
import type { Contributor } from "#formats/rules";
import { folded } from "./folded.ts";
import { nearWord } from "./likeness.ts";

/** `stems`: the surname without its ending, or every word where it is not known which is the surname. */
export type Name = { stems: string[]; initials: string; whole: string };

/**
 * What spellings of one surname have in common: «Құнанбайұлы» and «Кунанбаев», «Жұмабаев» and «Джумабаева» (domain
 * §9.7). Only for finding; whether it is one person, the initials and the rest of the record say.
 */
export function nameStem(word: string): string {
  const plain = folded(word)
    .replaceAll(" ", "")
    .replaceAll("dj", "j")
    .replaceAll("kh", "h")
    .replaceAll("ch", "sh");
  const stem = plain
    .replace(
      /(uli|kizi|tegi|ovskaia|evskaia|ovski|evski|skaia|ski|ovna|evna|evish|ovish|ova|eva|ina|ov|ev|in)$/,
      "",
    )
    .replace(/[ie]$/, "");
  return stem.length >= 3 ? stem : plain;
}

const initialOf = (word: string): string => {
  const plain = folded(word).replaceAll("dj", "j");
  return plain.startsWith("sh") || plain.startsWith("ch") ? "s" : plain.slice(0, 1);
};
const initialsOf = (words: readonly string[]): string => words.slice(0, 2).map(initialOf).join("");

/** «Әуезов, Мұхтар Омарханұлы», «Ауэзов М. О.», «М. О. Ауэзов», «Абай». */
export function nameOf(heading: string): Name {
  const clean = heading.replace(/\(.*?\)|\[.*?\]|\d.*$/gu, " ").trim();
  const [front = "", back = ""] = clean.split(/,\s*/u);
  const words = (text: string): string[] => text.match(/\p{L}[\p{L}\p{M}'’ʼ-]*/gu) ?? [];
  const whole = folded(clean);
  if (back !== "") return { stems: words(front).map(nameStem), initials: initialsOf(words(back)), whole };
  const all = words(front);
  const short = (word: string): boolean => word.length === 1 || /^(Дж|Ғ|Ю|Я)$/u.test(word);
  const long = all.filter((word) => !short(word));
  const letters = all.filter(short);
  if (letters.length > 0 && long.length > 0)
    return { stems: long.slice(0, 1).map(nameStem), initials: initialsOf(letters), whole };
  return { stems: all.map(nameStem), initials: "", whole };
}

export type NameVerdict = "same" | "near" | "differ";

export function compareNames(one: Name, other: Name): NameVerdict {
  if (one.whole === other.whole) return "same";
  const equal = one.stems.some((stem) => other.stems.includes(stem));
  const near = equal || one.stems.some((stem) => other.stems.some((twin) => nearWord(stem, twin)));
  if (!near) return "differ";
  for (let at = 0; at < Math.min(one.initials.length, other.initials.length); at += 1)
    if (one.initials[at] !== other.initials[at]) return at === 0 ? "differ" : "near";
  return equal ? "same" : "near";
}

const isAuthor = ({ roles, main }: Contributor): boolean =>
  main || roles.length === 0 || roles.includes("aut");

export const authorsOf = (contributors: readonly Contributor[]): Contributor[] => {
  const authors = contributors.filter((one) => one.kind !== "meeting" && isAuthor(one));
  return [...authors.filter((one) => one.main), ...authors.filter((one) => !one.main)];
};
