/** The inputs of the room's acts. */
import { z } from "zod";
import { optionalText, rowId, text, trilingual, trilingualRequired } from "#platform/acts";
import { isDay, minutesOf, timeOf } from "./rules/days.ts";
import { libraryTypes, territories } from "./rules/kinds.ts";

const blankIsNothing = (value: unknown): unknown => (value === "" || value === null ? undefined : value);

/** A day "2026-03-08". */
export const day = z.string().trim().refine(isDay, "not-a-day");
export const optionalDay = z.preprocess(blankIsNothing, day.optional());
export const optionalId = z.preprocess(blankIsNothing, rowId.optional());
/** The state that a form was filled from; forms always send it, imports do not. */
export const version = z.preprocess(blankIsNothing, z.coerce.number().int().min(0).optional());
export const code = z.preprocess(
  blankIsNothing,
  z
    .string()
    .max(80)
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    .optional(),
);

const empty = (value: unknown) => value ?? {};

export const names = z
  .object({
    title: trilingual(200).transform(empty),
    own: trilingual(120).transform((value) => Object.fromEntries(Object.entries(value ?? {}).map(unquoted))),
    honorific: trilingual(200).transform(empty),
    abbreviation: trilingual(40).transform(empty),
  })
  .prefault({});
/** An own name is kept without its quotes, whoever typed them. */
const unquoted = ([lang, name]: [string, string | undefined]): [string, string | undefined] => [
  lang,
  name?.replace(/^["'«“„]+|["'»”“]+$/gu, "").trim(),
];

export const number = z.preprocess(blankIsNothing, z.coerce.number().int().min(1).max(9999).optional());

export const types = z
  .array(z.enum(libraryTypes))
  .max(libraryTypes.length)
  .default([])
  .transform((list) => [...new Set(list)]);

const degrees = (most: number) =>
  z.preprocess(blankIsNothing, z.coerce.number().min(-most).max(most).optional());

export const place = z
  .object({
    territory: z.preprocess(blankIsNothing, z.enum(territories).optional()),
    area: trilingual(200).transform(empty),
    settlement: trilingual(200).transform(empty),
    address: trilingual(300).transform(empty),
    latitude: degrees(90),
    longitude: degrees(180),
  })
  .refine((value) => (value.latitude === undefined) === (value.longitude === undefined), {
    message: "coordinates-half",
    path: ["latitude"],
  });

/** A time of the clock, brought to "09:00". */
export const time = z
  .string()
  .trim()
  .refine((value) => minutesOf(value) !== undefined, "not-a-time")
  .transform((value) => timeOf(minutesOf(value) ?? 0));

export { optionalText, rowId, text, trilingual, trilingualRequired };
