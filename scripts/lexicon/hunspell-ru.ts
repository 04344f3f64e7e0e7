import { verbsOfParticiple } from "../../src/kazakh/russian/participles.ts";

const foldYo = (text: string): string => text.replaceAll("ё", "е");

/**
 * The words of the dictionary with their classes. Left out: participles whose verb is there too (the program finds them
 * by rule) and the doubles that ё makes.
 */
export function russianWords(dic: string): Map<string, string> {
  const words = new Map<string, string>();
  for (const line of dic.split("\n").slice(1)) {
    const [word = "", flags = ""] = foldYo(line.trim().toLowerCase()).split("/");
    if (!/^[а-я-]+$/.test(word)) continue;
    words.set(word, [...new Set((words.get(word) ?? "") + flags.toUpperCase())].sort().join(""));
  }
  for (const word of [...words.keys()])
    if (verbsOfParticiple(word).some((verb) => isVerb(words.get(verb)))) words.delete(word);
  return words;
}

const isVerb = (flags: string | undefined): boolean => flags !== undefined && /[BLMPQRTUVWY]/.test(flags);

/** The suffix rules: `flag strip add condition` joined by «,»; ё folded, doubles out. */
export function russianRules(aff: string): string[] {
  const rules = new Set<string>();
  for (const line of aff.split("\n")) {
    const [kind, flag, strip, add, condition] = foldYo(line).trim().split(/\s+/);
    if (kind !== "SFX" || condition === undefined || strip === undefined || add === undefined) continue;
    rules.add([flag, strip === "0" ? "" : strip, add === "0" ? "" : add, condition].join(","));
  }
  return [...rules];
}
