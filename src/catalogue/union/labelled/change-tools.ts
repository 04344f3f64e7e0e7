/**
 * The changes that make a labelled pair out of one record: each has a name, what the pair is then, and a hand that
 * makes it. Undefined where it cannot be made of this record.
 */
import { madeIsbn } from "./base.ts";
import type { Random } from "./slips.ts";
import type { Told } from "./told.ts";

export type Label = "same" | "same-work" | "different";
export type Change = {
  name: string;
  label: Label;
  /** A pair may change both sides; one side alone otherwise. */
  make: (told: Told, random: Random, at: number) => Told | undefined;
  /** The record takes the way through RUSMARC. */
  rusmarc?: true;
};

export const without = (told: Told, ...keys: (keyof Told)[]): Told => {
  const left = { ...told };
  for (const key of keys) delete left[key];
  return left;
};

export const twins: Readonly<Record<string, string>> = {
  і: "i",
  о: "o",
  а: "a",
  е: "e",
  с: "c",
  р: "p",
  х: "x",
  у: "y",
  һ: "h",
  А: "A",
  О: "O",
  К: "K",
  Т: "T",
  М: "M",
  Е: "E",
  Н: "H",
};
export const lookAlike = (text: string, random: Random): string =>
  [...text].map((letter) => (twins[letter] && random() < 0.35 ? twins[letter] : letter)).join("");

export const russian: Readonly<Record<string, string>> = {
  ә: "а",
  ғ: "г",
  қ: "к",
  ң: "н",
  ө: "о",
  ұ: "у",
  ү: "у",
  һ: "х",
  і: "и",
  Ә: "А",
  Ғ: "Г",
  Қ: "К",
  Ң: "Н",
  Ө: "О",
  Ұ: "У",
  Ү: "У",
  Һ: "Х",
  І: "И",
};
export const inRussianLetters = (text: string): string =>
  [...text].map((letter) => russian[letter] ?? letter).join("");

export const initials = (author: string): string | undefined => {
  const [surname = "", given = ""] = author.split(", ");
  const letters = given
    .split(" ")
    .filter(Boolean)
    .map((word) => `${word[0]}.`);
  return letters.length === 0 ? undefined : `${surname}, ${letters.join(" ")}`;
};
export const spoken = (author: string): string | undefined => {
  const short = initials(author);
  if (!short) return undefined;
  const [surname, letters] = short.split(", ");
  return `${letters} ${surname}`;
};

export const shortPlace: Readonly<Record<string, string>> = {
  Алматы: "А.",
  "Алма-Ата": "Алматы",
  Москва: "М.",
  Ленинград: "Л.",
  "Санкт-Петербург": "СПб.",
  Астана: "Астана қ.",
  Қарағанды: "Караганда",
  Минск: "Мн.",
  Киев: "К.",
};
export const roman = ["", "I", "II", "III", "IV", "V", "VI"];
export const ordinals = ["", "Бірінші", "Екінші", "Үшінші", "Төртінші"];
export const numberOf = (part: string): number => {
  const digits = Number(/\d+/.exec(part)?.[0]);
  if (digits) return digits;
  return Math.max(
    ordinals.findIndex((word) => word !== "" && part.startsWith(word)),
    0,
  );
};
export const newIsbn = (told: Told, at: number): Pick<Told, "isbn"> =>
  told.isbn ? { isbn: madeIsbn(900_000 + at) } : {};
export const otherSeries = (random: Random): number => 20 + Math.floor(random() * 60);
