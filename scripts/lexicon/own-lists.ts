import { readFileSync } from "node:fs";

/**
 * Flags of Kazakh words: N nominal, T a word of its own though it ends like a form, V verb stem, P name (read whole), W read
 * whole, D loses its last vowel before a vowel, A abbreviation.
 */
const KIND: Readonly<Record<string, string>> = {
  nouns: "NT",
  verbs: "V",
  names: "P",
  loans: "NT",
  dropping: "NTD",
  whole: "W",
};

function linesOf(name: string): string[] {
  const text = readFileSync(new URL(`./own/${name}.txt`, import.meta.url), "utf8");
  return text.split("\n").filter((line) => line !== "" && !line.startsWith("#"));
}

const wordsOf = (name: string): string[] =>
  linesOf(name)
    .flatMap((line) => line.toLowerCase().split(/\s+/))
    .filter((word) => word !== "");

/** Cyrillic words of our own lists with their flags. */
export function ownWords(): Map<string, string> {
  const words = new Map<string, string>();
  const add = (word: string, flag: string): void => {
    if (!/^[а-яёәғқңөұүһі-]+$/.test(word)) return;
    words.set(word, [...new Set((words.get(word) ?? "") + flag)].join(""));
  };
  for (const [name, flag] of Object.entries(KIND)) for (const word of wordsOf(name)) add(word, flag);
  for (const word of ownAbbreviations()) add(word, "A");
  return words;
}

export const ownAbbreviations = (): string[] => wordsOf("abbreviations");

/** Irregular forms of a language: «form=lemma form=lemma …». */
export function ownIrregular(language: "kazakh" | "russian"): string {
  return linesOf(language)
    .flatMap((line) => {
      const [lemma = "", forms = ""] = line.split(":");
      return forms
        .trim()
        .split(/\s+/)
        .map((form) => `${form}=${lemma}`);
    })
    .join(" ");
}
