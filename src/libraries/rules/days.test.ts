import { expect, test } from "vitest";
import { addDays, clockAt, instantAt, isDay, minutesOf, timeOf, within } from "./days.ts";

/** What the tables of the zone say, without any shortcut. */
const told = (instant: Date, zone: string): string =>
  new Intl.DateTimeFormat("sv-SE", { timeZone: zone, dateStyle: "short", timeStyle: "short" }).format(
    instant,
  );

test("clocks agree with the tables of their zone, every hour around every change", () => {
  for (const zone of ["Asia/Almaty", "Europe/Berlin", "America/St_Johns", "Pacific/Apia", "UTC"]) {
    for (const year of [2011, 2024, 2026]) {
      for (let hour = 0; hour < 365 * 24; hour += 5) {
        const instant = new Date(Date.UTC(year, 0, 1, hour, 17));
        const { day, minute } = clockAt(instant, zone);
        const shown = `${day} ${timeOf(minute)}`;
        if (shown !== told(instant, zone))
          expect(shown, `${zone} ${instant.toISOString()}`).toBe(told(instant, zone));
      }
    }
  }
});

test("an instant made of a clock is shown by that clock again, wherever the clock has that time", () => {
  for (const zone of ["Asia/Almaty", "Europe/Berlin"]) {
    for (let day = "2024-02-20"; day < "2024-04-10"; day = addDays(day, 1)) {
      for (const minute of [0, 90, 240, 720, 1439]) {
        expect(clockAt(instantAt(day, minute, zone), zone)).toEqual({ day, minute });
      }
    }
  }
});

test("days and times that do not exist are none", () => {
  for (const text of [
    "2026-02-29",
    "2026-13-01",
    "26-01-01",
    "2026-1-1",
    "",
    "1700-01-01",
    "2026-01-01T00",
  ]) {
    expect(isDay(text), text).toBe(false);
  }
  expect(isDay("2024-02-29")).toBe(true);
  expect(["24:00", "9:05", "24:01", "9", "09:60"].map(minutesOf)).toEqual([
    1440,
    545,
    undefined,
    undefined,
    undefined,
  ]);
  expect([timeOf(1440), timeOf(1500), timeOf(545)]).toEqual(["24:00", "01:00", "09:05"]);
  expect([
    within({ from: null, to: "2026-01-02" }, "2026-01-02"),
    within({ from: null, to: null }, "1900-01-01"),
  ]).toEqual([false, true]);
});
