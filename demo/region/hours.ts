import type { Hours, Visits, Weekday } from "./types.ts";

/** Plausible hours of each sort of place. All of them are made up; `invented` of the nodes says so. */
const weekdays = ["mon", "tue", "wed", "thu", "fri"] as const satisfies readonly Weekday[];

export const hoursOf = {
  /** an oblast library: long days, one day off */
  oblast: {
    openings: [
      { days: ["mon", "tue", "wed", "thu"], opens: "09:00", closes: "20:00" },
      { days: ["sat", "sun"], opens: "10:00", closes: "18:00" },
    ],
    sanitary: { which: "last", day: "thu" },
  },
  central: {
    openings: [
      { days: weekdays, opens: "09:00", closes: "19:00" },
      { days: ["sat"], opens: "10:00", closes: "17:00" },
      { days: ["sun"], opens: "11:00", closes: "16:00" },
    ],
    sanitary: { which: "last", day: "fri" },
  },
  children: {
    openings: [
      { days: weekdays, opens: "09:00", closes: "18:00" },
      { days: ["sun"], opens: "10:00", closes: "16:00" },
    ],
    sanitary: { which: "last", day: "fri" },
  },
  city: {
    openings: [
      { days: weekdays, opens: "10:00", closes: "19:00", pause: { from: "13:00", to: "14:00" } },
      { days: ["sat"], opens: "10:00", closes: "16:00" },
    ],
    sanitary: { which: "last", day: "fri" },
  },
  district: {
    openings: [
      { days: weekdays, opens: "09:00", closes: "18:00" },
      { days: ["sat"], opens: "10:00", closes: "15:00" },
    ],
    sanitary: { which: "last", day: "fri" },
  },
  rural: {
    openings: [{ days: weekdays, opens: "10:00", closes: "18:00", pause: { from: "13:00", to: "14:00" } }],
    sanitary: { which: "last", day: "fri" },
  },
  /** one librarian on half a post */
  halfPost: {
    openings: [{ days: weekdays, opens: "14:00", closes: "18:00" }],
    sanitary: { which: "last", day: "fri" },
  },
  /** a quarter of a post: two hours a day */
  quarterPost: {
    openings: [{ days: weekdays, opens: "15:00", closes: "17:00" }],
    sanitary: { which: "last", day: "fri" },
  },
} as const satisfies Record<string, Hours>;

export type HoursCode = keyof typeof hoursOf;

export const twiceAMonth = (day: Weekday, from: string, to: string): Visits => ({
  weeks: [1, 3],
  day,
  from,
  to,
});
export const onceAMonth = (day: Weekday, from: string, to: string): Visits => ({ weeks: [2], day, from, to });
