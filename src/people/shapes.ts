/** The inputs of the room's acts. */
import { z } from "zod";
import { repairLookAlikes } from "#kazakh";
import { optionalText, rowId } from "#platform/acts";
import { type NameForm, nameForms, namePartNames, type PersonNames } from "./rules/names.ts";

const blankIsNothing = (value: unknown): unknown => (value === "" || value === null ? undefined : value);

/** «Сәкен қызы», «Анна-Мария», «Д'Артаньян», «А.» – and no signs that a name never has. */
const lettersOfName = /^[\p{L}\p{M}][\p{L}\p{M}.'’ʼ\- ]*$/u;
const foreignTo: Record<NameForm, RegExp> = {
  kk: /\p{Script=Latin}/u,
  ru: /\p{Script=Latin}/u,
  latn: /\p{Script=Cyrillic}/u,
};

const part = (form: NameForm) =>
  optionalText(100)
    // A Latin i inside a Cyrillic name looks right and is never found (domain §9.3).
    .transform((value) => (form === "latn" || !value ? value : repairLookAlikes(value).text))
    .refine((value) => value === undefined || lettersOfName.test(value), {
      message: "name-letters",
      abort: true,
    })
    .refine(
      (value) => value === undefined || !foreignTo[form].test(value),
      form === "latn" ? "latin-needed" : "cyrillic-needed",
    );

const name = (form: NameForm) =>
  z
    .object({ surname: part(form), given: part(form), patronymic: part(form) })
    .partial()
    .nullish()
    .transform((value) =>
      Object.fromEntries(namePartNames.flatMap((key) => (value?.[key] ? [[key, value[key]]] : []))),
    );

/** Names in the forms that were given (ROL-14); at least one of them with a surname or a given name. */
export const personNames = z
  .object({ kk: name("kk"), ru: name("ru"), latn: name("latn") })
  .partial()
  .transform((value): PersonNames => {
    const tidy: PersonNames = {};
    for (const form of nameForms) {
      const given = value[form];
      if (given?.surname || given?.given) tidy[form] = given;
    }
    return tidy;
  })
  .refine((value) => Object.keys(value).length > 0, "no-name-given");

/** A day on the calendar, "2026-03-08". */
export const day = z
  .string()
  .trim()
  .refine((text) => {
    if (!/^(19|20|21)\d\d-\d\d-\d\d$/.test(text)) return false;
    const time = Date.parse(`${text}T00:00:00Z`);
    return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
  }, "not-a-day");
export const optionalDay = z.preprocess(blankIsNothing, day.optional());

/** Part of a full post, "0,25" or 0.25, in hundredths. */
export const fraction = z.preprocess(
  (value) =>
    typeof value === "string" ? blankIsNothing(value.trim().replace(",", ".")) : blankIsNothing(value),
  z.coerce
    .number()
    .min(0.05)
    .max(1.5)
    .transform((value) => Math.round(value * 100) / 100)
    .optional(),
);

export const version = z.coerce.number().int().min(1);
/** A checkbox of a form, or a boolean. */
export const flag = z
  .union([z.boolean(), z.enum(["on", "yes", "true", "1", ""])])
  .nullish()
  .transform((value) => value === true || (typeof value === "string" && value !== ""));

export { rowId };
