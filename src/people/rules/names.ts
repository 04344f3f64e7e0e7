/**
 * Names of persons (ROL-14): surname, given name, patronymic, each optional, in Kazakh, Russian and Latin letters.
 * The three forms stand side by side and are typed, never computed: a passport writes Hill or Khill as its owner
 * asked (domain §9.7), and «Асайын» is «Асаин» in Russian papers.
 */
import type { Lang } from "#basics";

export const nameForms = ["kk", "ru", "latn"] as const;
export type NameForm = (typeof nameForms)[number];
export type PersonName = { surname?: string; given?: string; patronymic?: string };
export type PersonNames = { [Form in NameForm]?: PersonName };
export const namePartNames = ["surname", "given", "patronymic"] as const;
export type NamePart = (typeof namePartNames)[number];

/** In official papers the surname comes first, in a greeting or on a cover the given name. */
export type NameOrder = "surname-first" | "given-first";

/** The forms in the order in which a reader of `lang` wants to see them. */
export const formsFor: Record<Lang, readonly NameForm[]> = {
  kk: ["kk", "ru", "latn"],
  ru: ["ru", "kk", "latn"],
  en: ["latn", "ru", "kk"],
};
/** The language attribute for a form on a page. */
export const langOfForm: Record<NameForm, string> = { kk: "kk", ru: "ru", latn: "kk-Latn" };

/** The form to show to a reader of `lang`: their own where it was given, else one that was. */
export function pickName(names: PersonNames, lang: Lang): { name: PersonName; form: NameForm } | undefined {
  for (const form of formsFor[lang]) {
    const name = names[form];
    if (name && (name.surname || name.given)) return { name, form };
  }
  return undefined;
}

const joined = (parts: readonly (string | undefined)[]): string => parts.filter(Boolean).join(" ");

/** «Ахметова Айгүл Сәкенқызы» or «Айгүл Сәкенқызы Ахметова». */
export function fullName(name: PersonName, order: NameOrder = "surname-first"): string {
  return order === "surname-first"
    ? joined([name.surname, name.given, name.patronymic])
    : joined([name.given, name.patronymic, name.surname]);
}

/** «Ахметова А.С.» or «А.С. Ахметова». Without a surname there is nothing to shorten: the name stays whole. */
export function initialsName(name: PersonName, order: NameOrder = "surname-first"): string {
  if (!name.surname) return fullName(name, order);
  const initials = [name.given, name.patronymic].map(initialOf).join("");
  return joined(order === "surname-first" ? [name.surname, initials] : [initials, name.surname]);
}

/** «Айгүл» → «А.», «Анна-Мария» → «А.-М.»; a name that is an initial already stays one. */
export function initialOf(name: string | undefined): string {
  if (!name) return "";
  return name
    .split("-")
    .map((part) => part.match(/\p{L}\p{M}*/u)?.[0])
    .filter((letter) => letter !== undefined)
    .map((letter) => `${letter.toUpperCase()}.`)
    .join("-");
}

/** How a person is shown in a list or a byline to a reader of `lang`; "" when no name was given at all. */
export function shownName(names: PersonNames, lang: Lang, how: "full" | "initials" = "full"): string {
  const picked = pickName(names, lang);
  if (!picked) return "";
  return how === "full" ? fullName(picked.name) : initialsName(picked.name);
}
