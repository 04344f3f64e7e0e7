/** The shapes of a node's dated subjects (table node_detail) and of its exceptions. */
import type { Trilingual } from "#basics";
import type { Days } from "./days.ts";

/** Local times, "09:00". An end that is not after the beginning lies on the next day. */
export type Interval = { from: string; to: string };

/** A day of cleaning on which readers are not served: the first or last weekday, or working day, of a month. */
export type Sanitary = { which: "first" | "last"; day: number | "working" };

/** A visit on certain weeks of the month: how a delivery point is served. `day`: 0 Monday … 6 Sunday. */
export type Visit = { weeks: number[]; day: number; from: string; to: string };

/** `weekly` has seven days, Monday first; a break is the gap between two intervals; no interval is a day off. */
export type Hours = { weekly: Interval[][]; sanitary?: Sanitary; visits: Visit[] };
export type DatedHours = Days & { value: Hours };

/** Days on which the weekly hours do not hold; `to` is the day after the last. No intervals: closed. */
export type HoursException = {
  id: number;
  from: string;
  to: string;
  intervals: Interval[];
  reason: Trilingual;
};

export type Phone = { number: string; what?: Trilingual };
export type Contacts = {
  phones: Phone[];
  mails: string[];
  website?: string;
  social: string[];
  /** Who leads the place, as text; posts of persons are kept by the room people. */
  head?: Trilingual;
};

export type Services = {
  services: string[];
  accessibility: string[];
  equipment: { code: string; count: number }[];
  /** What the lists do not say. */
  note?: Trilingual;
};

/** Three colours "#RRGGBB"; white letters stand on `main`. `lines`: the name as posters and cards set it. */
export type Brand = { main: string; accent: string; paper: string; lines?: Trilingual };

/** NET-04: what a system or library says of itself. */
export type Card = {
  about?: Trilingual;
  founded?: number;
  plans: { title: Trilingual; years?: string; address?: string }[];
  awards: { title: Trilingual; year?: number }[];
  /** In the demonstration region: what of this page is made up. */
  invented?: string[];
  demonstration?: boolean;
};

export type Variants = { names: string[] };

export type Details = {
  card: Card;
  contacts: Contacts;
  hours: Hours;
  services: Services;
  brand: Brand;
  variants: Variants;
};
export type Subject = keyof Details;
export const subjects = [
  "card",
  "contacts",
  "hours",
  "services",
  "brand",
  "variants",
] as const satisfies Subject[];

/** The digits of a telephone as a link dials them: "+7 (71036) 0-00-01" → "+77103600001". */
export const dialled = (phone: string): string => phone.replace(/[^+\d]/g, "");
