/** The shapes of what is filled in for a copy; one place says how long and how much. */
import { z } from "zod";
import { optionalText, rowId } from "#platform/acts";
import { copyUses, fundings } from "./rules/copy-fields.ts";

const blank = (value: unknown): unknown =>
  typeof value === "string" && value.trim() === "" ? undefined : value;

/** «1 350,50 ₸» as people type money; nothing for blanks. */
export const money = z
  .preprocess(
    (value) =>
      typeof value === "string" ? blank(value.replace(/[\s\u00a0\u202f₸]/gu, "").replace(",", ".")) : value,
    z.coerce.number().min(0).max(999_999_999).multipleOf(0.01).nullish(),
  )
  .transform((value) => value ?? null);

export const day = z
  .preprocess(blank, z.iso.date("not-a-date").nullish())
  .transform((value) => value ?? null);

export const funding = z.preprocess(blank, z.enum(fundings).nullish()).transform((value) => value ?? null);

export const longestNumber = 60;

/** What several copies of one delivery share. */
export const sharedShape = {
  shelfMark: optionalText(200),
  section: optionalText(200),
  volume: optionalText(100),
  price: money,
  acquiredOn: day,
  funding,
  use: z.enum(copyUses).default("lend"),
  note: optionalText(1000),
};

/** The chosen copies: from a list of a form, or a number alone. */
export const someCopies = (most: number) =>
  z
    .preprocess((value) => (Array.isArray(value) ? value : [value]), z.array(rowId).min(1).max(most))
    .transform((ids) => [...new Set(ids)].sort((a, b) => a - b));

/** Numbers as they are scanned or typed: one a line, or divided by commas. */
export const numberList = z
  .preprocess(
    (value) => (typeof value === "string" ? value.split(/[\n,;]/u) : value),
    z.array(z.string().max(1000)).max(1000),
  )
  .transform((lines) =>
    lines.map((line) => line.normalize("NFC").replace(/\s+/gu, " ").trim()).filter(Boolean),
  );
