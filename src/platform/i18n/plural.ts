import type { Lang } from "#basics";

/** What each language needs to count with. In Kazakh the noun stays singular after a numeral, so `other` is enough. */
export type PluralForms = {
  kk: { one?: string; other: string };
  ru: { one: string; few: string; many: string; other: string };
  en: { one: string; other: string };
};
type Category = "one" | "few" | "many" | "other";

/**
 * The plural category of a number in CLDR's rules, computed here because old browsers carry no data for `kk`.
 * Fractions: Russian takes `other` («1,5 книги»), English and Kazakh too.
 */
export function pluralCategory(lang: Lang, n: number): Category {
  const whole = Number.isInteger(n);
  const size = Math.abs(n);
  if (lang === "kk") return size === 1 ? "one" : "other";
  if (lang === "en") return size === 1 ? "one" : "other";
  if (!whole) return "other";
  const last = size % 10;
  const lastTwo = size % 100;
  if (last === 1 && lastTwo !== 11) return "one";
  if (last >= 2 && last <= 4 && (lastTwo < 12 || lastTwo > 14)) return "few";
  return "many";
}

/** The form of a word that goes with `n`: `plural("ru", 5, { one: "том", few: "тома", many: "томов", other: "тома" })`. */
export function plural<L extends Lang>(lang: L, n: number, forms: PluralForms[L]): string {
  const given: Partial<Record<Category, string>> & { other: string } = forms;
  return given[pluralCategory(lang, n)] ?? given.other;
}
