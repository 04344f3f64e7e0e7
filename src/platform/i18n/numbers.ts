import type { Lang } from "#basics";
import { calendar } from "./words/index.ts";

/** U+00A0. A number is never torn from its unit or within itself. */
export const noBreak = "\u00A0";
const minus = "\u2212";

const decimalSign: Record<Lang, string> = { kk: ",", ru: ",", en: "." };

/**
 * A number as all pages show it: thousands by a no-break space from 1 000 on, decimals by the language's sign, a real minus.
 * `digits` rounds to at most that many decimals and drops zeros at the end. Source: CLDR kk and ru.
 */
export function formatNumber(lang: Lang, n: number, digits = 0): string {
  if (!Number.isFinite(n)) return "–";
  const [whole = "0", fraction = ""] = Math.abs(n).toFixed(digits).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, noBreak);
  const kept = fraction.replace(/0+$/, "");
  const sign = n < 0 && Number(`${whole}.${fraction}`) !== 0 ? minus : "";
  return `${sign}${grouped}${kept ? decimalSign[lang] + kept : ""}`;
}

/** Money in tenge, the same in all languages: «12 345 ₸», «12 345,50 ₸». Tiyn are shown only where there are some. */
export function formatMoney(lang: Lang, tenge: number): string {
  const hasTiyn = Math.round(tenge * 100) % 100 !== 0;
  if (!hasTiyn) return `${formatNumber(lang, Math.round(tenge))}${noBreak}₸`;
  const [, tiyn = "00"] = Math.abs(tenge).toFixed(2).split(".");
  const whole = formatNumber(lang, Math.trunc(Number(tenge.toFixed(2))));
  const sign = tenge < 0 && !whole.startsWith(minus) ? minus : "";
  return `${sign}${whole}${decimalSign[lang]}${tiyn}${noBreak}₸`;
}

/** A share of one as percent: 0.021 → «2,1 %». */
export const formatPercent = (lang: Lang, share: number, digits = 1): string =>
  `${formatNumber(lang, share * 100, digits)}${lang === "en" ? "" : noBreak}%`;

/** A size in bytes in the unit a person reads: 2 516 582 → «2,4 МБ» (1 024 bytes a step). */
export function formatBytes(lang: Lang, bytes: number): string {
  const units = calendar[lang].sizes;
  let step = 0;
  let size = bytes;
  while (size >= 1024 && step < units.length - 1) {
    size /= 1024;
    step += 1;
  }
  return `${formatNumber(lang, size, step === 0 || size >= 100 ? 0 : 1)}${noBreak}${units[step]}`;
}

/** Items in one line. Kazakh puts no conjunction before the last one (CLDR). */
export function formatList(lang: Lang, items: readonly string[]): string {
  const last = items.at(-1);
  if (last === undefined || items.length === 1 || lang === "kk") return items.join(", ");
  return `${items.slice(0, -1).join(", ")} ${lang === "ru" ? conjunction.ru : conjunction.en} ${last}`;
}
const conjunction = { ru: "и", en: "and" };
