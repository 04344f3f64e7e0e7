/**
 * Numbers of copies: by a series (prefix and counter), from a first number onwards, or a range between two. One copy
 * has one inventory number, and a number is never given a second time; gaps are allowed.
 */
export type Series = { prefix: string; width: number; form: "plain" | "ean13" };

/** The number that the counter `n` makes. */
export function numberOf({ prefix, width, form }: Series, n: number): string {
  if (form === "plain") return prefix + String(n).padStart(width, "0");
  const body = prefix + String(n).padStart(12 - prefix.length, "0");
  return body + ean13Check(body);
}

/** How far the counter of a series can go: twelve digits of an EAN-13 are soon full, other numbers never. */
export const lastOf = ({ prefix, form }: Series): number =>
  form === "ean13" ? 10 ** (12 - prefix.length) - 1 : Number.MAX_SAFE_INTEGER;

/** The check digit of twelve digits: weights 1 and 3 from the left (GS1 General Specifications, 7.9). */
export function ean13Check(twelve: string): string {
  const sum = [...twelve].reduce((total, digit, at) => total + Number(digit) * (at % 2 === 0 ? 1 : 3), 0);
  return String((10 - (sum % 10)) % 10);
}

/** Is it an EAN-13 of the range that shops and libraries use inside their own house (20–29)? */
export const isHouseEan = (code: string): boolean =>
  /^2\d{12}$/.test(code) && ean13Check(code.slice(0, 12)) === code.at(-1);

const tail = /^(.*?)(\d{1,15})$/su;

/** «К-0099», 3 → К-0099, К-0100, К-0101; undefined where there is no number at the end to count from. */
export function countedFrom(first: string, count: number): string[] | undefined {
  if (count === 1) return [first];
  const found = tail.exec(first);
  if (!found) return undefined;
  const [, head = "", digits = ""] = found;
  return Array.from(
    { length: count },
    (_, at) => head + String(Number(digits) + at).padStart(digits.length, "0"),
  );
}

/** All numbers from one to another, both among them; undefined when they do not count in one series, or too many. */
export function countedBetween(first: string, last: string, most: number): string[] | undefined {
  const [from, to] = [tail.exec(first), tail.exec(last)];
  if (!from || !to || from[1] !== to[1]) return undefined;
  const count = Number(to[2]) - Number(from[2]) + 1;
  return count >= 1 && count <= most ? countedFrom(first, count) : undefined;
}
