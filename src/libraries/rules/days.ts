/**
 * Days and minutes of a library's clock. Days are written "2026-03-08", times "09:00"; an instant becomes a day only
 * together with a time zone, and zones change: Kazakhstan went to UTC+5 on 1 March 2024.
 */
/** A span of days: from the first up to, and without, the last. null: as far as is known. */
export type Days = { from: string | null; to: string | null };

const formats = new Map<string, Intl.DateTimeFormat>();
function formatOf(zone: string): Intl.DateTimeFormat {
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat("en-CA", {
      timeZone: zone,
      hourCycle: "h23",
      year: "numeric",
      month: "2-digit",
      day: "2-digit",
      hour: "2-digit",
      minute: "2-digit",
      second: "2-digit",
    });
    formats.set(zone, format);
  }
  return format;
}

/** The day and the minute of the day that clocks of the zone show at an instant. */
export function clockAt(instant: Date, zone: string): { day: string; minute: number } {
  const part = Object.fromEntries(
    formatOf(zone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, value]),
  );
  return {
    day: `${part.year}-${part.month}-${part.day}`,
    minute: Number(part.hour) * 60 + Number(part.minute),
  };
}

/**
 * The instant at which clocks of the zone show a day and minute; a minute of 1440 and more reaches into the next
 * days. A time that a change of the clock leaves out is moved forward by it; one that comes twice is the first.
 */
export function instantAt(day: string, minute: number, zone: string): Date {
  const wanted = Date.parse(`${day}T00:00:00Z`) + minute * 60_000;
  const offsetAt = (time: number): number => {
    const shown = clockAt(new Date(time), zone);
    return Date.parse(`${shown.day}T00:00:00Z`) + shown.minute * 60_000 - Math.floor(time / 60_000) * 60_000;
  };
  const before = offsetAt(wanted - 86_400_000);
  const guess = wanted - before;
  const after = offsetAt(guess);
  const second = wanted - after;
  return new Date(after === before || offsetAt(second) !== after ? guess : second);
}

export function addDays(day: string, count: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * 86_400_000).toISOString().slice(0, 10);
}

/** A day that is on the calendar, between the years 1800 and 2200. */
export const isDay = (text: string): boolean => {
  if (!/^(1[89]|2[01])\d\d-\d\d-\d\d$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
};

export const within = (days: Days, day: string): boolean =>
  (days.from === null || days.from <= day) && (days.to === null || day < days.to);

/** "09:30" → 570; undefined when it is no time. "24:00" is the end of the day. */
export function minutesOf(time: string): number | undefined {
  const found = /^([01]?\d|2[0-4]):([0-5]\d)$/.exec(time);
  if (!found) return undefined;
  const minutes = Number(found[1]) * 60 + Number(found[2]);
  return minutes <= 1440 ? minutes : undefined;
}

/** 570 → "09:30"; minutes past midnight are shown as the clock shows them. */
export function timeOf(minutes: number): string {
  const shown = minutes === 1440 ? 1440 : minutes % 1440;
  return `${String(Math.floor(shown / 60)).padStart(2, "0")}:${String(shown % 60).padStart(2, "0")}`;
}
