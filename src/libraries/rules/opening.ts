/**
 * Is it open? From the weekly hours, the sanitary day, the visits of a delivery point and the exceptions, for any
 * instant. Intervals are turned into instants before they are compared, so nights, changes of the clock and of the
 * zone's offset need no care anywhere else.
 */
import type { Trilingual } from "#basics";
import { daysBetween, weekdayOf } from "#platform/i18n/rules";
import { addDays, clockAt, instantAt, minutesOf, timeOf, within } from "./days.ts";
import type { DatedHours, Hours, HoursException, Interval, Visit } from "./details.ts";

export type Moment = { day: string; time: string; daysAhead: number };
export type Opening =
  | { state: "open"; until: Moment }
  | {
      state: "closed";
      why: "break" | "sanitary" | "exception" | "hours";
      opens: Moment | null;
      reason?: Trilingual;
    }
  | { state: "unknown" };

export type DayHours = {
  intervals: Interval[];
  /** Why the day is not as the week says. */
  why?: "sanitary" | "exception";
  reason?: Trilingual;
};

type AllHours = Hours | readonly DatedHours[] | undefined;
type Exceptions = readonly Omit<HoursException, "id">[];

const farthest = 100; // days looked ahead: longer than a summer's closing

const isList = (hours: AllHours): hours is readonly DatedHours[] => Array.isArray(hours);

/** The hours that hold on a day: of several dated ones the one whose days it is. */
export function hoursOnDay(hours: AllHours, day: string): Hours | undefined {
  if (!isList(hours)) return hours;
  return hours.find((one) => within(one, day))?.value;
}

/** What a place does on a day, in the order of the clock. */
export function dayHours(hours: AllHours, exceptions: Exceptions, day: string): DayHours {
  const exception = exceptions.find((one) => one.from <= day && day < one.to);
  if (exception)
    return { intervals: ordered(exception.intervals), why: "exception", reason: exception.reason };
  const valid = hoursOnDay(hours, day);
  if (!valid) return { intervals: [] };
  if (valid.sanitary && isSanitary(valid, exceptions, day)) return { intervals: [], why: "sanitary" };
  return { intervals: usual(valid, day) };
}

const ordered = (intervals: readonly Interval[]): Interval[] =>
  [...intervals].sort((a, b) => (minutesOf(a.from) ?? 0) - (minutesOf(b.from) ?? 0));

const usual = (hours: Hours, day: string): Interval[] =>
  ordered([
    ...(hours.weekly[weekdayOf(day)] ?? []),
    ...hours.visits.filter((visit) => isVisit(visit, day)).map(({ from, to }) => ({ from, to })),
  ]);

const isVisit = (visit: Visit, day: string): boolean =>
  weekdayOf(day) === visit.day && visit.weeks.includes(Math.ceil(Number(day.slice(8)) / 7));

const monthOf = (day: string): string => day.slice(0, 7);

function isSanitary(hours: Hours, exceptions: Exceptions, day: string): boolean {
  const { which, day: wanted } = hours.sanitary ?? {};
  const counts = (one: string): boolean =>
    wanted === "working"
      ? usual(hours, one).length > 0 &&
        !exceptions.some((e) => e.from <= one && one < e.to && e.intervals.length === 0)
      : weekdayOf(one) === wanted;
  if (!counts(day)) return false;
  const step = which === "first" ? -1 : 1;
  for (let other = addDays(day, step); monthOf(other) === monthOf(day); other = addDays(other, step)) {
    if (counts(other)) return false;
  }
  return true;
}

type Span = { from: number; to: number };

/** The opening spans around a day, in milliseconds, joined where one begins when another ends. */
function* spansAround(hours: AllHours, exceptions: Exceptions, today: string, zone: string): Generator<Span> {
  let held: Span | undefined;
  for (let ahead = -1; ahead <= farthest; ahead++) {
    const day = addDays(today, ahead);
    for (const { from, to } of dayHours(hours, exceptions, day).intervals) {
      const begins = minutesOf(from) ?? 0;
      const ends = minutesOf(to) ?? 0;
      const span = {
        from: instantAt(day, begins, zone).getTime(),
        to: instantAt(day, ends > begins ? ends : ends + 1440, zone).getTime(),
      };
      if (held && span.from <= held.to) held.to = Math.max(held.to, span.to);
      else {
        if (held) yield held;
        held = span;
      }
    }
  }
  if (held) yield held;
}

/** Whether a place is open at an instant, until when, or when it opens next. */
export function openingAt(hours: AllHours, exceptions: Exceptions, instant: Date, zone: string): Opening {
  const known = isList(hours) ? hours.length > 0 : hours !== undefined;
  if (!known && exceptions.length === 0) return { state: "unknown" };
  const now = instant.getTime();
  const today = clockAt(instant, zone).day;
  const moment = (time: number): Moment => {
    const shown = clockAt(new Date(time), zone);
    return { day: shown.day, time: timeOf(shown.minute), daysAhead: daysBetween(today, shown.day) };
  };
  let last: Span | undefined;
  for (const span of spansAround(hours, exceptions, today, zone)) {
    if (span.from <= now && now < span.to) return { state: "open", until: moment(span.to) };
    if (span.from > now)
      return closed(dayHours(hours, exceptions, today), moment(span.from), last, today, zone);
    last = span;
  }
  return closed(dayHours(hours, exceptions, today), null, last, today, zone);
}

function closed(
  day: DayHours,
  opens: Moment | null,
  last: Span | undefined,
  today: string,
  zone: string,
): Opening {
  const reason = day.reason && Object.keys(day.reason).length > 0 ? { reason: day.reason } : {};
  if (day.intervals.length === 0 && day.why) return { state: "closed", why: day.why, opens, ...reason };
  const wasOpenToday = last !== undefined && clockAt(new Date(last.from), zone).day === today;
  const why = wasOpenToday && opens?.daysAhead === 0 ? "break" : "hours";
  return { state: "closed", why, opens };
}

/** Days of the week with equal hours put together: «Дүйсенбі – жұма 09:00–19:00». Days are 0 Monday … 6 Sunday. */
export function weekInRows(hours: Hours): { first: number; last: number; intervals: Interval[] }[] {
  const rows: { first: number; last: number; intervals: Interval[] }[] = [];
  for (let day = 0; day < 7; day++) {
    const intervals = ordered(hours.weekly[day] ?? []);
    const row = rows.at(-1);
    if (row && JSON.stringify(row.intervals) === JSON.stringify(intervals)) row.last = day;
    else rows.push({ first: day, last: day, intervals });
  }
  return rows;
}

/** What is wrong with the intervals of one day: a pair that overlaps, or one that has no length. */
export function intervalTrouble(intervals: readonly Interval[]): "hours-empty" | "hours-overlap" | undefined {
  const spans = ordered(intervals).map(({ from, to }) => ({
    from: minutesOf(from) ?? 0,
    to: minutesOf(to) ?? 0,
  }));
  if (spans.some((span) => span.from === span.to)) return "hours-empty";
  const ends = spans.map((span) => (span.to > span.from ? span.to : span.to + 1440));
  return spans.some((span, i) => i > 0 && span.from < (ends[i - 1] ?? 0)) ? "hours-overlap" : undefined;
}
