/** Opening hours as people read them. Times stand behind a label, so that no ending is glued to a number. */
import { type Lang, textIn } from "#basics";
import { formatDay, formatDayRange, formatRelativeDay, weekdayName } from "#platform/i18n/rules";
import { wordsIn } from "../words/index.ts";
import { addDays } from "./days.ts";
import type { Hours, HoursException, Interval } from "./details.ts";
import type { NodeState } from "./kinds.ts";
import { type Moment, type Opening, weekInRows } from "./opening.ts";

export type OpeningWords = { open: boolean; now: string; next: string };

/** «Қазір ашық», «Жабылуы: 19:00»; a place that is paused or closed for good says that instead. */
export function openingWords(opening: Opening, lang: Lang, state: NodeState = "open"): OpeningWords {
  const words = wordsIn(lang);
  if (state !== "open") return { open: false, now: words.states[state], next: "" };
  if (opening.state === "unknown") return { open: false, now: words.opening.unknown, next: "" };
  if (opening.state === "open") {
    const { until } = opening;
    const whole = until.daysAhead > 1;
    const next = whole ? words.opening.aroundTheClock : words.opening.until(until.time);
    return { open: true, now: words.opening.open, next };
  }
  const reason = textIn(opening.reason, lang);
  const why = opening.why === "hours" ? words.opening.closed : words.opening[opening.why];
  return {
    open: false,
    now: reason ? `${why}: ${reason}` : why,
    next: opening.opens ? words.opening.opens(momentWords(opening.opens, lang)) : "",
  };
}

/** «14:00», «ертең, 09:00», «дүйсенбі, 09:00», «5 қаңтар, 09:00». */
export function momentWords({ day, time, daysAhead }: Moment, lang: Lang): string {
  if (daysAhead === 0) return time;
  if (daysAhead === 1) return `${formatRelativeDay(lang, day, addDays(day, -1))}, ${time}`;
  const name = daysAhead < 7 ? formatDay(lang, day, { weekday: true }) : formatDay(lang, day);
  return `${name}, ${time}`;
}

const spanWords = ({ from, to }: Interval, lang: Lang): string =>
  from === "00:00" && to === "24:00" ? wordsIn(lang).opening.aroundTheClock : `${from}–${to}`;

/** «09:00–13:00, 14:00–18:00», or that the place is closed. */
export const intervalsWords = (
  intervals: readonly Interval[],
  lang: Lang,
  off: "dayOff" | "closedDay",
): string =>
  intervals.length === 0
    ? wordsIn(lang).opening[off]
    : intervals.map((interval) => spanWords(interval, lang)).join(", ");

export type HoursRow = { days: string; hours: string; first: number; last: number };

/** The week as a table: days with equal hours together, «Дүйсенбі – жұма». Empty when there are visits alone. */
export function weekWords(hours: Hours, lang: Lang): HoursRow[] {
  if (hours.weekly.every((day) => day.length === 0) && hours.visits.length > 0) return [];
  return weekInRows(hours).map(({ first, last, intervals }) => ({
    first,
    last,
    days: weekdaySpan(first, last, lang),
    hours: intervalsWords(intervals, lang, "dayOff"),
  }));
}

function weekdaySpan(first: number, last: number, lang: Lang): string {
  const begin = capital(weekdayName(lang, first));
  if (first === last) return begin;
  const end = lang === "en" ? weekdayName(lang, last) : weekdayName(lang, last).toLowerCase();
  return last === first + 1 ? `${begin}, ${end}` : `${begin} – ${end}`;
}
const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** The sanitary day and the visits in words, each a label and a value. */
export function hoursNotes(hours: Hours, lang: Lang): { label: string; value: string }[] {
  const words = wordsIn(lang).opening;
  const notes = hours.visits.map((visit) => ({
    label: "",
    value: words.visit(visit.weeks, visit.day, spanWords(visit, lang)),
  }));
  if (!hours.sanitary) return notes;
  const { which, day } = hours.sanitary;
  return [
    ...notes,
    { label: words.sanitaryDay, value: words.everyMonth(which, day === "working" ? null : day) },
  ];
}

/** The days of an exception: «16 желтоқсан», «28–30 желтоқсан» (`to` is the day after the last). */
export const exceptionDays = ({ from, to }: Pick<HoursException, "from" | "to">, lang: Lang): string =>
  formatDayRange(lang, from, addDays(to, -1), { year: false });
