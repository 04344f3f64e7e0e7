import { expect, test } from "vitest";
import { instantAt } from "./days.ts";
import type { Hours, HoursException, Interval } from "./details.ts";
import { dayHours, intervalTrouble, openingAt, weekInRows } from "./opening.ts";
import { exceptionDays, hoursNotes, openingWords, weekWords } from "./opening-words.ts";

const zone = "Asia/Almaty";
const day = (from: string, to: string): Interval[] => [{ from, to }];
const withBreak: Interval[] = [...day("09:00", "13:00"), ...day("14:00", "18:00")];
const branch: Hours = {
  weekly: [withBreak, withBreak, withBreak, withBreak, withBreak, day("10:00", "16:00"), []],
  sanitary: { which: "last", day: "working" },
  visits: [],
};
const exception = (from: string, to: string, intervals: Interval[] = [], reason = {}): HoursException => ({
  id: 1,
  from,
  to,
  intervals,
  reason,
});
/** An instant by the clock of Karaganda: «2026-11-24 15:30». */
const at = (text: string): Date => {
  const [date = "", time = ""] = text.split(" ");
  const [hours, minutes] = time.split(":").map(Number);
  return instantAt(date, (hours ?? 0) * 60 + (minutes ?? 0), zone);
};
const says = (
  hours: Hours,
  exceptions: HoursException[],
  when: string,
  lang: "kk" | "ru" | "en" = "kk",
): string => {
  const words = openingWords(openingAt(hours, exceptions, at(when), zone), lang);
  return [words.now, words.next].filter(Boolean).join(" · ").replaceAll("\u00a0", " ");
};

test.each([
  ["2026-11-24 09:00", "Қазір ашық · Жабылуы: 13:00"],
  ["2026-11-24 12:59", "Қазір ашық · Жабылуы: 13:00"],
  ["2026-11-24 13:00", "Үзіліс · Ашылуы: 14:00"],
  ["2026-11-24 08:59", "Қазір жабық · Ашылуы: 09:00"],
  ["2026-11-24 18:00", "Қазір жабық · Ашылуы: ертең, 09:00"],
  ["2026-11-21 16:00", "Қазір жабық · Ашылуы: 23 қараша, дүйсенбі, 09:00"],
])("[SRV-17] at %s a branch with a break says: %s", (when, text) => {
  expect(says(branch, [], when)).toBe(text);
});

test("[SRV-17] the same in Russian and English", () => {
  expect(says(branch, [], "2026-11-24 13:20", "ru")).toBe("Перерыв · Откроется: 14:00");
  expect(says(branch, [], "2026-11-24 15:30", "en")).toBe("Open now · Closes at 18:00");
});

test("[SRV-17] the last working day of a month is the sanitary day, also when holidays move it", () => {
  // 30 November 2026 is a Monday; the next open day of November would be none.
  expect(says(branch, [], "2026-11-30 10:00")).toBe("Бүгін санитарлық күн · Ашылуы: ертең, 09:00");
  const holidays = [exception("2026-11-30", "2026-12-01", [], { kk: "мереке" })];
  expect(dayHours(branch, holidays, "2026-11-28")).toMatchObject({ why: "sanitary" });
  expect(says(branch, holidays, "2026-11-30 10:00")).toBe(
    "Бүгін жұмыс істемейді: мереке · Ашылуы: ертең, 09:00",
  );
});

test.each([
  ["first", 0, "2026-11-02", "2026-11-09"],
  ["last", 4, "2026-11-27", "2026-11-20"],
] as const)(
  "the %s weekday %i of November is closed, the one beside it is not",
  (which, weekday, shut, open) => {
    const hours: Hours = { ...branch, sanitary: { which, day: weekday } };
    expect(dayHours(hours, [], shut).why).toBe("sanitary");
    expect(dayHours(hours, [], open).intervals).toEqual(withBreak);
  },
);

test("an exception opens a day off and closes a working day", () => {
  const exceptions = [exception("2026-11-29", "2026-11-30", day("11:00", "15:00"))];
  expect(says(branch, exceptions, "2026-11-29 12:00")).toBe("Қазір ашық · Жабылуы: 15:00");
  expect(says(branch, [exception("2026-11-24", "2026-11-26")], "2026-11-24 12:00")).toBe(
    "Бүгін жұмыс істемейді · Ашылуы: 26 қараша, бейсенбі, 09:00",
  );
});

test("a night of reading ends on the next day", () => {
  const night: Hours = { weekly: [[], [], [], [], day("20:00", "02:00"), [], []], visits: [] };
  expect(says(night, [], "2026-11-28 01:30")).toBe("Қазір ашық · Жабылуы: 02:00");
  expect(openingAt(night, [], at("2026-11-28 02:00"), zone)).toMatchObject({ state: "closed", why: "hours" });
});

test("a place that never closes does not close at midnight", () => {
  const always: Hours = { weekly: Array.from({ length: 7 }, () => day("00:00", "24:00")), visits: [] };
  expect(says(always, [], "2026-11-24 23:59")).toBe("Қазір ашық · тәулік бойы");
});

test("the change to UTC+5 on 1 March 2024 moves no library by an hour", () => {
  const early: Hours = { ...branch, weekly: branch.weekly.map(() => day("06:00", "07:00")) };
  const opens = (text: string): string => instantAt(text, 360, zone).toISOString();
  expect([opens("2024-02-29"), opens("2024-03-01")]).toEqual([
    "2024-02-29T00:00:00.000Z",
    "2024-03-01T01:00:00.000Z",
  ]);
  expect(openingAt(early, [], new Date("2024-03-01T01:30:00Z"), zone)).toMatchObject({ state: "open" });
  expect(openingAt(early, [], new Date("2024-03-01T00:30:00Z"), zone)).toMatchObject({ state: "closed" });
});

test("where clocks change in spring and autumn, an hour that is missing or double does not break a day", () => {
  expect(instantAt("2026-03-29", 150, "Europe/Berlin").toISOString()).toBe("2026-03-29T01:30:00.000Z");
  expect(instantAt("2026-10-25", 150, "Europe/Berlin").toISOString()).toBe("2026-10-25T00:30:00.000Z");
});

test("[NET-12] a delivery point is served on its weeks of the month", () => {
  const visits: Hours = {
    weekly: Array.from({ length: 7 }, () => []),
    visits: [{ weeks: [1, 3], day: 1, from: "14:00", to: "16:00" }],
  };
  expect(says(visits, [], "2026-11-24 12:00")).toBe("Қазір жабық · Ашылуы: 1 желтоқсан, 14:00");
  expect(weekWords(visits, "kk")).toEqual([]);
  expect(hoursNotes(visits, "ru")[0]?.value).toBe("вторник, 14:00–16:00 (1-я, 3-я неделя месяца)");
});

test("hours of summer hold in summer, and nothing is said where nothing is known", () => {
  const dated = [
    { from: null, to: "2026-06-01", value: branch },
    { from: "2026-06-01", to: "2026-09-01", value: { weekly: [day("08:00", "12:00")], visits: [] } },
    { from: "2026-09-01", to: null, value: branch },
  ];
  expect(openingAt(dated, [], at("2026-07-06 08:30"), zone)).toMatchObject({ until: { time: "12:00" } });
  expect(openingAt(undefined, [], at("2026-07-06 08:30"), zone)).toEqual({ state: "unknown" });
  const never: Hours = { weekly: Array.from({ length: 7 }, () => []), visits: [] };
  expect(openingAt(never, [], at("2026-07-06 08:30"), zone)).toMatchObject({ state: "closed", opens: null });
});

test("a week is told in as few rows as it has kinds of days", () => {
  expect(weekInRows(branch).map(({ first, last }) => [first, last])).toEqual([
    [0, 4],
    [5, 5],
    [6, 6],
  ]);
  expect(weekWords(branch, "kk").map((row) => `${row.days}: ${row.hours}`)).toEqual([
    "Дүйсенбі – жұма: 09:00–13:00, 14:00–18:00",
    "Сенбі: 10:00–16:00",
    "Жексенбі: демалыс күні",
  ]);
  expect(hoursNotes(branch, "kk")).toEqual([{ label: "Санитарлық күн", value: "айдың соңғы жұмыс күні" }]);
  expect(hoursNotes({ ...branch, sanitary: { which: "last", day: 4 } }, "ru")[0]?.value).toBe(
    "последняя пятница месяца",
  );
  expect(exceptionDays({ from: "2026-12-16", to: "2026-12-18" }, "ru")).toBe("16–17\u00a0декабря");
});

test("intervals that overlap or have no length are found", () => {
  expect(intervalTrouble(withBreak)).toBeUndefined();
  expect(intervalTrouble([...day("09:00", "14:00"), ...day("13:00", "18:00")])).toBe("hours-overlap");
  expect(intervalTrouble([...day("20:00", "02:00"), ...day("23:00", "24:00")])).toBe("hours-overlap");
  expect(intervalTrouble(day("09:00", "09:00"))).toBe("hours-empty");
});
