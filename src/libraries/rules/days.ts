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

/** What clocks of the zone show at an instant, asked of the tables of the zone; exact and slow. */
function shownAt(instant: number, zone: string): { day: string; minute: number } {
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

const startOf = (day: string): number => Date.parse(`${day}T00:00:00Z`);
const length = 86_400_000;

function offsetAt(instant: number, zone: string): number {
  const shown = shownAt(instant, zone);
  return startOf(shown.day) + shown.minute * 60_000 - Math.floor(instant / 60_000) * 60_000;
}

/**
 * How far the clocks of a zone are ahead of UTC around a day, undefined where they are changed about then. The
 * tables are slow and a directory asks for hundreds of places, all on the same few days.
 */
const steady = new Map<string, number | undefined>();
function steadyOffset(day: string, zone: string): number | undefined {
  const key = `${zone} ${day}`;
  if (!steady.has(key)) {
    if (steady.size > 4_000) steady.clear();
    const [before, after] = [
      offsetAt(startOf(day) - length, zone),
      offsetAt(startOf(day) + 2 * length, zone),
    ];
    steady.set(key, before === after ? before : undefined);
  }
  return steady.get(key);
}

/** The day and the minute of the day that clocks of the zone show at an instant. */
export function clockAt(instant: Date, zone: string): { day: string; minute: number } {
  const offset = steadyOffset(instant.toISOString().slice(0, 10), zone);
  if (offset === undefined) return shownAt(instant.getTime(), zone);
  const shown = new Date(instant.getTime() + offset).toISOString();
  return { day: shown.slice(0, 10), minute: Number(shown.slice(11, 13)) * 60 + Number(shown.slice(14, 16)) };
}

/**
 * The instant at which clocks of the zone show a day and minute; a minute of 1440 and more reaches into the next
 * days. A time that a change of the clock leaves out is moved forward by it; one that comes twice is the first.
 */
export function instantAt(day: string, minute: number, zone: string): Date {
  const wanted = startOf(day) + minute * 60_000;
  const offset = steadyOffset(new Date(wanted).toISOString().slice(0, 10), zone);
  if (offset !== undefined) return new Date(wanted - offset);
  const before = offsetAt(wanted - length, zone);
  const guess = wanted - before;
  const after = offsetAt(guess, zone);
  const second = wanted - after;
  return new Date(after === before || offsetAt(second, zone) !== after ? guess : second);
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
