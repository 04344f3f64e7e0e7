/**
 * ISBN (ISO 2108:2017), ISSN (ISO 3297:2022), ISMN (ISO 10957:2021): parsing tolerant of hyphens, spaces, a Cyrillic
 * «Х», and text around the number; equality is decided on the thirteen digits.
 */

/** One number as it stood in the record. `isbn13` only when the check digit is right. */
export type ParsedIsbn = { printed: string; isbn13?: string; valid: boolean; qualifier?: string };

const tidy = (text: string): string =>
  text
    .replace(/[\u0425\u0445]/g, "X")
    .replace(/[\u2010-\u2015\u2212\u00ad]/g, "-")
    .trim();

const sum = (digits: string, weights: (place: number) => number): number =>
  [...digits].reduce((total, char, place) => total + (char === "X" ? 10 : Number(char)) * weights(place), 0);

/** Ten digits weigh 10…1 and the last may be X: ISO 2108:2005, annex C. */
export const isIsbn10 = (digits: string): boolean =>
  /^\d{9}[\dX]$/.test(digits) && sum(digits, (place) => 10 - place) % 11 === 0;

const ean = (digits: string): boolean => sum(digits, (place) => (place % 2 === 0 ? 1 : 3)) % 10 === 0;

export const isIsbn13 = (digits: string): boolean => /^97[89]\d{10}$/.test(digits) && ean(digits);

/** The check digit of twelve digits, ISO 2108:2017, annex C. */
const eanCheck = (twelve: string): string =>
  String((10 - (sum(twelve, (place) => (place % 2 === 0 ? 1 : 3)) % 10)) % 10);

export const isbn10To13 = (isbn10: string): string => {
  const twelve = `978${isbn10.slice(0, 9)}`;
  return twelve + eanCheck(twelve);
};

/** Only numbers with the prefix 978 have a form of ten digits. */
export function isbn13To10(isbn13: string): string | undefined {
  if (!isIsbn13(isbn13) || !isbn13.startsWith("978")) return undefined;
  const nine = isbn13.slice(3, 12);
  const check = (11 - (sum(nine, (place) => 10 - place) % 11)) % 11;
  return nine + (check === 10 ? "X" : String(check));
}

/** The thirteen digits of a text that holds nothing but an ISBN (and its label), else undefined. */
export function isbn13Of(text: string): string | undefined {
  const parsed = parseIsbn(text);
  return parsed?.isbn13;
}

/** `5-7110-0177-9 (в пер.)` → number and qualifier. Undefined when there is no number of 10 or 13 digits at all. */
export function parseIsbn(text: string): ParsedIsbn | undefined {
  const plain = tidy(text).replace(/^(?:e-?)?ISBN(?:-1[03])?:?\s*/i, "");
  const match = /^([\dX][\dX\s-]{7,20}[\dX])(?![\dX])(.*)$/is.exec(plain);
  const printed = match?.[1]?.trim();
  if (!match || printed === undefined) return undefined;
  const digits = printed.toUpperCase().replace(/[\s-]/g, "");
  if (digits.length !== 10 && digits.length !== 13) return undefined;
  const qualifier = match[2]?.replace(/^[\s:;,.(]+|[\s:;,.)]+$/g, "");
  const isbn13 = isIsbn13(digits) ? digits : isIsbn10(digits) ? isbn10To13(digits) : undefined;
  const parsed: ParsedIsbn = { printed, valid: isbn13 !== undefined };
  if (isbn13) parsed.isbn13 = isbn13;
  if (qualifier) parsed.qualifier = qualifier;
  return parsed;
}

/** `20763239` or `2076-3239` → `2076-3239`; undefined when the check digit is wrong. ISO 3297:2022, 4.2. */
export function normalIssn(text: string): string | undefined {
  const digits = tidy(text)
    .toUpperCase()
    .replace(/^ISSN:?\s*/, "")
    .replace(/[\s-]/g, "");
  if (!/^\d{7}[\dX]$/.test(digits) || sum(digits, (place) => 8 - place) % 11 !== 0) return undefined;
  return `${digits.slice(0, 4)}-${digits.slice(4)}`;
}

/** `979-0-2600-0043-8` or the older `M-2600-0043-8` → thirteen digits; undefined when wrong. */
export function normalIsmn(text: string): string | undefined {
  const digits = tidy(text)
    .toUpperCase()
    .replace(/^ISMN:?\s*/, "")
    .replace(/[\s-]/g, "")
    .replace(/^M/, "9790");
  return /^9790\d{9}$/.test(digits) && ean(digits) ? digits : undefined;
}
