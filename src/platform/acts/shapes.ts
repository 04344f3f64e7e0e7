/**
 * The shapes that inputs of acts are made of: one place says how long a name may be and what is trimmed.
 * Control characters and broken surrogates are refused here once, so no act, log or print meets them.
 */

import { z } from "zod";
import { langs, type Trilingual, tidyTrilingual } from "#basics";

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters being refused
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u2028\u2029\ufffe\uffff]/u;
const clean = (value: string): boolean => !controls.test(value) && value.isWellFormed();

/** A line of text, trimmed, white space folded, 1 to `most` characters. */
export const text = (most = 300) =>
  z
    .string()
    .transform((value) => value.normalize("NFC").replace(/\s+/gu, " ").trim())
    .pipe(z.string().min(1).max(most).refine(clean, "odd-characters"));

/** The same, where nothing, "" and blanks all mean "not given". */
export const optionalText = (most = 300) =>
  z
    .string()
    .nullish()
    .transform((value) =>
      (value ?? "")
        .normalize("NFC")
        .replace(/[^\S\n]+/gu, " ")
        .trim(),
    )
    .pipe(z.string().max(most).refine(clean, "odd-characters"))
    .transform((value) => (value === "" ? undefined : value));

/** A text in three languages, each optional; undefined when none is given (I18-02). */
export const trilingual = (most = 300) =>
  z
    .object(Object.fromEntries(langs.map((lang) => [lang, optionalText(most)])))
    .nullish()
    .transform((value): Trilingual | undefined => (value ? tidyTrilingual(value as Trilingual) : undefined));

/** The same, with at least one language given. */
export const trilingualRequired = (most = 300) =>
  trilingual(most)
    .refine((value) => value !== undefined, "no-language-given")
    .transform((value) => value as Trilingual);

/** The number of a thing in an address or a form: whole, from 1. */
export const rowId = z.coerce.number().int().min(1).max(Number.MAX_SAFE_INTEGER);
export const pageNumber = z.coerce.number().int().min(1).max(100_000).catch(1);
