/** The shapes of inputs of this subject, as forms send them: blank rows are no rows. */
import { z } from "zod";
import { optionalText, rowId, trilingual, trilingualRequired } from "#platform/acts";
import {
  authorityKinds,
  isNumberScheme,
  type KnownDay,
  normalNumber,
  numberSchemes,
  placeKinds,
  variantKinds,
} from "./rules/facts.ts";

const blankToUndefined = (value: unknown): unknown =>
  value === "" || value === null || (typeof value === "string" && value.trim() === "") ? undefined : value;
const optionalInt = (least: number, most: number) =>
  z.preprocess(blankToUndefined, z.coerce.number().int().min(least).max(most).optional());

/** A year, a month of a year, a day of a month: {year, month, day} as typed; null when nothing is known. */
export const knownDay = z
  .object({
    year: optionalInt(-3000, 2200),
    month: optionalInt(1, 12),
    day: optionalInt(1, 31),
    about: z.preprocess((value) => value === true || value === "on" || value === "true", z.boolean()),
  })
  .nullish()
  .superRefine((value, context) => {
    if (!value) return;
    if (value.year === undefined && (value.month !== undefined || value.day !== undefined))
      context.addIssue({ code: "custom", message: "not-a-date", path: ["year"] });
    if (
      value.day !== undefined &&
      (value.month === undefined || value.day > daysOf(value.year ?? 2000, value.month))
    )
      context.addIssue({ code: "custom", message: "not-a-date", path: ["day"] });
  })
  .transform((value): KnownDay | null => {
    if (!value || value.year === undefined) return null;
    const { year, month, day, about } = value;
    return {
      year,
      ...(month === undefined ? {} : { month }),
      ...(day === undefined ? {} : { day }),
      ...(about ? { about } : {}),
    };
  });
const daysOf = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

const mostRows = 120;
const rows = <T extends z.ZodType>(one: T) =>
  z.preprocess(
    (value) => (value === undefined || value === "" ? [] : Array.isArray(value) ? value : [value]),
    z.array(one).max(mostRows),
  );

const variants = rows(
  z.object({
    text: optionalText(300),
    kind: z.preprocess(blankToUndefined, z.enum(variantKinds).default("variant")),
    lang: z.preprocess(
      blankToUndefined,
      z
        .string()
        .regex(/^[a-z]{3}$/)
        .optional(),
    ),
  }),
).transform((list) =>
  list.flatMap(({ text, kind, lang }) =>
    text === undefined ? [] : [{ text, kind, ...(lang ? { lang } : {}) }],
  ),
);

const numbers = rows(
  z.object({
    scheme: z.preprocess(blankToUndefined, z.enum(numberSchemes).optional()),
    value: optionalText(120),
  }),
).transform((list, context) =>
  list.flatMap(({ scheme, value }, at) => {
    if (value === undefined) return [];
    const normal = scheme && isNumberScheme(scheme) ? normalNumber(scheme, value) : undefined;
    if (scheme === undefined || normal === undefined) {
      context.addIssue({ code: "custom", message: "number-malformed", path: [at, "value"] });
      return [];
    }
    return [{ scheme, value: normal }];
  }),
);

/** Degrees as typed, with a point or a comma; null when nothing is. */
const coordinate = (most: number) =>
  z.preprocess((value) => {
    const text = typeof value === "string" ? value.trim().replace(",", ".") : value;
    return text === "" || text === undefined || text === null ? null : Number(text);
  }, z.number().min(-most).max(most).nullable());

export const factsShape = {
  kind: z.enum(authorityKinds),
  heading: trilingualRequired(300),
  variants,
  placeKind: z.preprocess(blankToUndefined, z.union([z.literal(""), z.enum(placeKinds)]).default("")),
  began: knownDay,
  ended: knownDay,
  note: trilingual(3000).transform((value) => value ?? null),
  numbers,
  latitude: coordinate(90),
  longitude: coordinate(180),
  person: z.preprocess(blankToUndefined, rowId.optional()).transform((value) => value ?? null),
};

export const ids = (most: number) =>
  z.preprocess(
    (value) => (Array.isArray(value) ? value : value === undefined ? [] : [value]),
    z.array(rowId).min(1).max(most),
  );

export const flag = z.preprocess(
  (value) => value === true || value === "on" || value === "true",
  z.boolean(),
);
export const optionalId = z.preprocess(blankToUndefined, rowId.optional());
export const optionalYear = optionalInt(-3000, 2200);
