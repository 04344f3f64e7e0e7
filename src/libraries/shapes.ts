/** The inputs of the room's acts. */
import { z } from "zod";
import { optionalText, rowId, text, trilingual, trilingualRequired } from "#platform/acts";
import { whiteOn } from "./rules/brand.ts";
import { isDay, minutesOf, timeOf } from "./rules/days.ts";
import { libraryTypes, territories } from "./rules/kinds.ts";
import { accessibilityCodes, equipmentCodes, serviceCodes } from "./rules/offers.ts";

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

/** A time as hands type it («9», «9.30», «0930»), brought to "09:30". */
export const time = z
  .string()
  .trim()
  .transform((value) =>
    value
      .replace(/[.,-]/, ":")
      .replace(/^(\d{1,2})$/, "$1:00")
      .replace(/^(\d{1,2})(\d\d)$/, "$1:$2"),
  )
  .refine((value) => minutesOf(value) !== undefined, "not-a-time")
  .transform((value) => timeOf(minutesOf(value) ?? 0));

export { optionalText, rowId, text, trilingual, trilingualRequired };

/** A telephone as people write it; a leading 8 of the country becomes +7. */
export const phoneNumber = z
  .string()
  .trim()
  .transform((value) => value.replace(/^8(?=[\s(-]*\d{3})/, "+7"))
  .refine(
    (value) => /^\+[\d\s()-]+$/.test(value) && /^\+\d{8,15}$/.test(value.replace(/[^+\d]/g, "")),
    "not-a-phone",
  );
const phone = z.object({ number: phoneNumber, what: trilingual(80) });
const mail = z
  .string()
  .trim()
  .refine(
    (value) => /^[^\s@<>"]{1,64}@[a-z0-9а-яёәғқңөұүһі.-]{1,190}\.[a-zа-я]{2,}$/iu.test(value),
    "not-a-mail",
  );
/** An address that a page may link to: no other scheme than the two of the web. */
const webAddress = z
  .string()
  .trim()
  .max(500)
  .refine((value) => /^https?:\/\/[^\s<>"]+$/i.test(value) && URL.canParse(value), "not-a-web-address");
export const optionalWeb = z.preprocess(blankIsNothing, webAddress.optional());

/** A list of a form with empty lines at its end: those that hold nothing are left out before they are judged. */
const list = <T extends z.ZodType>(one: T, most: number, isBlank: (value: unknown) => boolean) =>
  z.preprocess(
    (value) => (Array.isArray(value) ? value.filter((line) => !isBlank(line)) : value),
    z.array(one).max(most).default([]),
  );
const noText = (value: unknown): boolean => typeof value === "string" && value.trim() === "";
const noField =
  (...names: string[]) =>
  (value: unknown): boolean =>
    typeof value === "object" &&
    value !== null &&
    names.every((name) => hasNothing((value as Record<string, unknown>)[name]));
const hasNothing = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  noText(value) ||
  (typeof value === "object" && Object.values(value).every(hasNothing));

export const contacts = z.object({
  phones: list(phone, 12, noField("number")),
  mails: list(mail, 12, noText),
  website: optionalWeb,
  social: list(webAddress, 12, noText),
  head: trilingual(200),
});

const year = z.preprocess(blankIsNothing, z.coerce.number().int().min(1700).max(2200).optional());

export const card = z.object({
  about: trilingual(4000),
  founded: year,
  plans: list(
    z.object({ title: trilingualRequired(300), years: optionalText(40), address: optionalWeb }),
    30,
    noField("title", "years", "address"),
  ),
  awards: list(z.object({ title: trilingualRequired(300), year }), 60, noField("title", "year")),
  invented: z.array(z.string().max(40)).max(20).optional(),
  demonstration: z.boolean().optional(),
});

const interval = z.object({ from: time, to: time });
export const intervals = list(interval, 4, noField("from", "to"));
const weekday = z.coerce.number().int().min(0).max(6);

export const hours = z.object({
  weekly: z
    .array(z.object({ intervals }))
    .length(7)
    .transform((days) => days.map((one) => one.intervals)),
  sanitary: z.preprocess(
    (value) => (noField("which")(value) ? undefined : value),
    z.object({ which: z.enum(["first", "last"]), day: z.union([z.literal("working"), weekday]) }).optional(),
  ),
  visits: list(
    z.object({
      weeks: z.array(z.coerce.number().int().min(1).max(5)).min(1),
      day: weekday,
      from: time,
      to: time,
    }),
    10,
    noField("from", "to"),
  ),
});

export const services = z.object({
  services: z.array(z.enum(serviceCodes)).default([]),
  accessibility: z.array(z.enum(accessibilityCodes)).default([]),
  equipment: list(
    z.object({ code: z.enum(equipmentCodes), count: z.coerce.number().int().min(1).max(100_000) }),
    equipmentCodes.length,
    noField("count"),
  ),
  note: trilingual(1000),
});

const colour = z
  .string()
  .trim()
  .regex(/^#[0-9a-f]{6}$/i, "not-a-colour")
  .transform((value) => value.toUpperCase());
export const brand = z.object({
  main: colour.refine((value) => whiteOn(value) >= 4.5, "colour-too-pale"),
  accent: colour,
  paper: colour,
  lines: trilingual(120),
});

export const variants = z.object({
  names: z.preprocess(
    (value) => (typeof value === "string" ? value.split("\n").filter((line) => line.trim() !== "") : value),
    z.array(text(200)).max(60).default([]),
  ),
});
