/**
 * Dates in words. A calendar day travels as "2026-11-28", an instant as a Date; a zone turns an instant into a day.
 * Names come from our own tables (words/), orders from CLDR: «2026 ж. 28 қараша, сенбі», «28 ноября 2026 г., суббота».
 */
import type { Lang } from "#basics";
import { formatNumber, noBreak } from "./numbers.ts";
import { calendar } from "./words/index.ts";

/** A calendar day, "YYYY-MM-DD". */
export type Day = string;
export const houseZone = "Asia/Almaty";

type Parts = { year: number; month: number; day: number };

function parts(day: Day): Parts {
  const found = /^(\d{4})-(\d{2})-(\d{2})/.exec(day);
  if (!found) throw new RangeError("not a calendar day of the form YYYY-MM-DD");
  return { year: Number(found[1]), month: Number(found[2]), day: Number(found[3]) };
}

const monthName = (lang: Lang, month: number): string => calendar[lang].monthsInDate[month - 1] ?? "";

/** The calendar day of an instant in a zone. */
export function dayOf(instant: Date, zone = houseZone): Day {
  const shown = new Intl.DateTimeFormat("en-US", {
    timeZone: zone,
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
  }).formatToParts(instant);
  const of = (type: string): string => shown.find((part) => part.type === type)?.value ?? "";
  return `${of("year").padStart(4, "0")}-${of("month")}-${of("day")}`;
}

/** The time of an instant in a zone, "14:07" in all languages. */
export const formatTime = (instant: Date, zone = houseZone): string =>
  new Intl.DateTimeFormat("en-GB", {
    timeZone: zone,
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  }).format(instant);

/** 0 for Monday … 6 for Sunday. */
export function weekdayOf(day: Day): number {
  const { year, month, day: date } = parts(day);
  return (new Date(Date.UTC(year, month - 1, date)).getUTCDay() + 6) % 7;
}
export const weekdayName = (lang: Lang, weekday: number): string => calendar[lang].days[weekday] ?? "";
export const weekdayShort = (lang: Lang, weekday: number): string => calendar[lang].daysShort[weekday] ?? "";

export type DayStyle = { year?: boolean; weekday?: boolean };

/** A day in words. Without options day and month only: «28 қараша». */
export function formatDay(lang: Lang, day: Day, style: DayStyle = {}): string {
  const p = parts(day);
  const short = `${p.day}${noBreak}${monthName(lang, p.month)}`;
  const full = style.year ? withYear(lang, p.year, short) : short;
  if (!style.weekday) return full;
  const name = weekdayName(lang, weekdayOf(day));
  return lang === "en" ? `${name}, ${full}` : `${full}, ${name}`;
}

function withYear(lang: Lang, year: number, words: string): string {
  if (lang === "kk") return `${formatYear("kk", year)} ${words}`;
  return lang === "ru" ? `${words} ${formatYear("ru", year)}` : `${words} ${year}`;
}

const yearMark: Record<Lang, string> = { kk: "ж.", ru: "г.", en: "" };

/** «2026 ж.», «2026 г.», "2026". */
export const formatYear = (lang: Lang, year: number): string =>
  yearMark[lang] ? `${year}${noBreak}${yearMark[lang]}` : String(year);

/** «2026 ж. қараша», «ноябрь 2026 г.», "November 2026". */
export const formatMonth = (lang: Lang, year: number, month: number): string =>
  withYear(lang, year, calendar[lang].months[month - 1] ?? "");

/** The same day and month as a numeral plate needs it: «28» and «қараша, сенбі». */
export function formatPlate(lang: Lang, day: Day): { numeral: string; words: string } {
  const p = parts(day);
  return {
    numeral: String(p.day),
    words: `${monthName(lang, p.month)}, ${weekdayName(lang, weekdayOf(day))}`,
  };
}

/** From one day to another, saying month and year only once where they agree: «2026 ж. 23–24 маусым». */
export function formatDayRange(
  lang: Lang,
  from: Day,
  to: Day,
  style: { year?: boolean } = { year: true },
): string {
  const a = parts(from);
  const b = parts(to);
  if (from === to) return formatDay(lang, from, style);
  if (a.year !== b.year)
    return `${formatDay(lang, from, { year: true })} – ${formatDay(lang, to, { year: true })}`;
  const words =
    a.month === b.month
      ? `${a.day}–${b.day}${noBreak}${monthName(lang, b.month)}`
      : `${a.day}${noBreak}${monthName(lang, a.month)} – ${b.day}${noBreak}${monthName(lang, b.month)}`;
  return style.year ? withYear(lang, a.year, words) : words;
}

/** A date as far as it is known: with the day, with the month, with the year, or a range of years. */
export type KnownDate = { year?: number; month?: number; day?: number; endYear?: number };
export function formatKnownDate(lang: Lang, date: KnownDate): string {
  const { year, month, day, endYear } = date;
  if (year === undefined) {
    if (month === undefined) return "";
    return day === undefined
      ? (calendar[lang].months[month - 1] ?? "")
      : `${day}${noBreak}${monthName(lang, month)}`;
  }
  if (endYear !== undefined && endYear !== year) {
    const mark = { kk: "жж.", ru: "гг.", en: "" }[lang];
    return mark ? `${year}–${endYear}${noBreak}${mark}` : `${year}–${endYear}`;
  }
  if (month === undefined) return formatYear(lang, year);
  if (day === undefined) return formatMonth(lang, year, month);
  return withYear(lang, year, `${day}${noBreak}${monthName(lang, month)}`);
}

/** Figures only, for tables of the desk: "28.11.2026". */
export function formatDayFigures(day: Day): string {
  const p = parts(day);
  const two = (n: number): string => String(n).padStart(2, "0");
  return `${two(p.day)}.${two(p.month)}.${p.year}`;
}

/** How far a day lies from today: «кеше», «3 күннен кейін». */
export function formatRelativeDay(lang: Lang, day: Day, today: Day): string {
  const words = calendar[lang];
  const distance = daysBetween(today, day);
  if (distance === 0) return words.today;
  if (distance === 1) return words.tomorrow;
  if (distance === -1) return words.yesterday;
  const size = Math.abs(distance);
  const shown = formatNumber(lang, size);
  return distance < 0 ? words.daysAgo(size, shown) : words.inDays(size, shown);
}

/** Whole days from one day to another; negative when the second is earlier. */
export function daysBetween(from: Day, to: Day): number {
  const at = ({ year, month, day }: Parts): number => Date.UTC(year, month - 1, day);
  return Math.round((at(parts(to)) - at(parts(from))) / 86_400_000);
}
