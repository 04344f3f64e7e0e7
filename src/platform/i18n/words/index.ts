import type { Lang } from "#basics";
import { en } from "./en.ts";
import { kk } from "./kk.ts";
import { ru } from "./ru.ts";
import type { CalendarWords } from "./shape.ts";

export const calendar: Record<Lang, CalendarWords> = { kk, ru, en };
export type { CalendarWords };
