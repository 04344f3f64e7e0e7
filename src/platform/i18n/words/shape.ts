import type { kk } from "./kk.ts";

/** The Kazakh table is the shape: a key that is missing in another language is a compile error. */
export type CalendarWords = typeof kk;
