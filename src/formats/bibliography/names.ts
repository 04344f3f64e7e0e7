/** Names as a heading and as a statement of responsibility give them (ГОСТ Р 7.0.80; ГОСТ Р 7.0.100-2018, 5.2.6). */
import type { Contributor } from "../description/types.ts";

const initial = (name: string): string =>
  name
    .split("-")
    .filter(Boolean)
    .map((part) => (part.endsWith(".") ? part : `${part.charAt(0)}.`))
    .join("-");

/** Words that belong to the name before them and give no letter of their own: «Омархан ұлы». */
const tied = /^(ұлы|улы|қызы|кызы|оглы|оғлы|гызы)$/iu;

/** «Мұхтар Омарханұлы» → «М. О.»; «М.О.» → «М. О.»; particles stay: «Johann Wolfgang von» → «J. W. von». */
export function initialsOf(given: string): string {
  return given
    .replace(/\.(?=\p{L})/gu, ". ")
    .split(/\s+/)
    .filter((word) => word !== "" && !tied.test(word))
    .map((word) => (/^\p{Ll}/u.test(word) ? word : initial(word)))
    .join(" ");
}

export const partsOf = (contributor: Contributor): { surname: string; given: string } | undefined => {
  if (contributor.kind !== "person") return undefined;
  const [surname, given, ...rest] = contributor.heading.name.split(/,\s*/);
  return surname && given && rest.length === 0 ? { surname, given } : undefined;
};

/** A name with a number is one: «Екатерина II». */
export const whole = ({ heading }: Contributor): string =>
  [[heading.name, heading.numeration].filter(Boolean).join(" "), ...heading.units].join(". ");

/** «Әуезов, М. О.», or with the names as they stand: «Әуезов, Мұхтар Омарханұлы». */
export function headingName(contributor: Contributor, how: "initials" | "full"): string {
  const parts = partsOf(contributor);
  if (!parts) return whole(contributor);
  return how === "full" ? `${parts.surname}, ${parts.given}` : `${parts.surname}, ${initialsOf(parts.given)}`;
}

/** As it stands behind the slash: «М. О. Әуезов». */
export function nameInText(contributor: Contributor): string {
  const parts = partsOf(contributor);
  return parts ? `${initialsOf(parts.given)} ${parts.surname}` : whole(contributor);
}
