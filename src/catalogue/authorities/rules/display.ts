/** How authorities are shown: the name as one says it, the years of a life. Pure. */
import { type Lang, pick, type Trilingual } from "#basics";
import { formatKnownDate } from "#platform/i18n/rules";
import type { AuthorityKind, KnownDay } from "./facts.ts";

type Named = { kind: AuthorityKind; heading: Trilingual };

/** The established form in the best language there is, marked with it. */
export const headingIn = (heading: Trilingual, lang: Lang): { text: string; lang: Lang } =>
  pick(heading, lang) ?? { text: "", lang };

/** «Әуезов, Мұхтар Омарханұлы» as one says it: «Мұхтар Омарханұлы Әуезов». */
export function authorityName({ kind, heading }: Named, lang: Lang): { text: string; lang: Lang } {
  const found = headingIn(heading, lang);
  return { ...found, text: kind === "person" ? saidAloud(found.text) : found.text };
}

export function saidAloud(form: string): string {
  const [surname = "", given, ...rest] = form.split(/,\s*/);
  return given ? [given, surname, ...rest].join(" ") : surname;
}

const yearOf = (day: KnownDay | null | undefined): string =>
  day ? `${day.about ? "≈ " : ""}${day.year < 0 ? `−${-day.year}` : day.year}` : "";

/** «1897–1961», «1946–», «–1904», «≈ 1850–1904»; "" when nothing is known. */
export function lifeLine({ began, ended }: { began: KnownDay | null; ended: KnownDay | null }): string {
  if (!began && !ended) return "";
  return `${yearOf(began)}–${yearOf(ended)}`;
}

/** One day of a life in words, as exactly as it is known; `about` goes before it. */
export function dayLine(day: KnownDay, lang: Lang, about: (date: string) => string): string {
  if (day.year < 1) return day.about ? about(yearOf({ ...day, about: false })) : yearOf(day);
  const date = formatKnownDate(lang, day);
  return day.about ? about(date) : date;
}
