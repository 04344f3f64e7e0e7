/** Numbers of volumes as cataloguers write them, and how many a set says it has. */
import type { Description } from "#formats/rules";
import { ordinals } from "./volume-words.ts";

/** Roman figures are typed with Latin, Cyrillic and Kazakh letters. */
const latinOf: Record<string, string> = { І: "I", Х: "X", С: "C", М: "M", Ӏ: "I" };
const values: Record<string, number> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

/** «7-т.», «Т. 7», «Кн. III», «Екінші кітап» → the number; undefined where there is none. */
export function volumeNumber(text: string): number | undefined {
  const digits = /(?<!\d)(\d{1,3})(?!\d)/u.exec(text)?.[1];
  if (digits) return Number(digits) || undefined;
  const lower = text.toLocaleLowerCase("ru");
  const ordinal = ordinals.findIndex((words) => words.some((word) => lower.includes(word)));
  if (ordinal >= 0) return ordinal + 1;
  const roman = /(?<![\p{L}])([IVXLCІХСӀ]{1,7})(?![\p{L}])/u.exec(text)?.[1];
  return roman === undefined ? undefined : romanNumber(roman);
}

function romanNumber(text: string): number | undefined {
  const figures = [...text].map((sign) => values[latinOf[sign] ?? sign] ?? 0);
  const sum = figures.reduce((total, one, at) => total + (one < (figures[at + 1] ?? 0) ? -one : one), 0);
  return sum > 0 && sum < 200 ? sum : undefined;
}

const inExtent =
  /(?<!\d)(\d{1,3})\s*-?\s*(?:томдық|томов|тома|том|т\.?|кітап|книги|книг|кн\.|v\.|vol)(?![\p{L}])/iu;
const inTitle =
  /(?<!\d)(\d{1,3})(?:-?(?:ти|и|х))?\s*-?\s*(?:томдық|томдығы|томах|томов|т\.|т|кітаптан|кітапта|книгах|частях|volumes)(?![\p{L}])/iu;

/** How many volumes a set says it has: «20 т.» in its extent, «20 томдық», «в 20 томах» beside its title. */
export function volumesTold({ extent, title }: Pick<Description, "extent" | "title">): number | undefined {
  const found = [inExtent.exec(extent?.text ?? "")?.[1], inTitle.exec(title.rest ?? "")?.[1]]
    .map(Number)
    .filter((one) => one > 1);
  return found.length > 0 ? Math.max(...found) : undefined;
}
