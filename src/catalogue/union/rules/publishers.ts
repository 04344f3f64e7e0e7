/** Places and publishers without what every cataloguer abbreviates in another way. */
import { folded } from "./folded.ts";
import { begins, nearWord } from "./likeness.ts";
import { placeNames } from "./place-words.ts";

/** Legal forms and the word «publishing house», folded. */
const NOISE = new Set(
  (
    "jshs ak jak ip jk too ao oo zao oao pk baspasi baspa baspalik ui uii basilim basilimdar korporatsiasi ortaligi orta ort izdatelstvo izd vo " +
    "izdatelski dom id ik tsentr firma kompania press publishing publishers publisher pub house co company ltd inc the bi sn red otd imeni im atindagi"
  ).split(" "),
);

const NOBODY = /^\W*(?:б\.?\s*[иж]\.?|s\.?\s*n\.?|без изд\p{L}*|баспасыз)\W*$/iu;

export function publisherWords(text: string): string[] {
  if (NOBODY.test(text)) return [];
  const words = folded(text.replace(/[«»"“”„<>[\]()]/g, " "))
    .split(" ")
    .filter(Boolean);
  const telling = words.filter((word) => !NOISE.has(word) && word.length > 1);
  return telling.length > 0 ? telling : words.filter((word) => word.length > 1);
}

const PLACES: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(placeNames).flatMap(([place, names]) =>
    names.split(" ").map((name): [string, string] => [folded(name), place]),
  ),
);

/** The town alone: «Алма-Ата», «А.» and «Алматы қ.» are one. */
export function placeKey(text: string): string {
  const plain = folded(
    text.replace(/\[.*?\]|\(.*?\)|[[\]]/g, " ").replace(/(?<=\s|^)(?:г|қ|ш|обл)\.(?=\s|$)/giu, " "),
  ).trim();
  if (plain === "" || /^(?:b m|s l|bm|sl)$/.test(plain)) return "";
  return PLACES[plain] ?? PLACES[plain.split(" ")[0] ?? ""] ?? plain;
}

/** `Жазушы` and `"Жазушы" баспасы` agree; so do «Изд-во АН КазССР» and «АН КазССР». */
export function publishersAgree(one: readonly string[][], other: readonly string[][]): boolean {
  return one.some((a) =>
    other.some((b) => {
      const [short, long] = a.length <= b.length ? [a, b] : [b, a];
      if (short.length === 0) return false;
      const found = short.filter((word) =>
        long.some((twin) => nearWord(word, twin) || begins(word, twin)),
      ).length;
      return found / short.length >= 0.6;
    }),
  );
}
