import type { Lang } from "#basics";
import { en } from "./en.ts";
import { kk } from "./kk.ts";
import { ru } from "./ru.ts";

/** The Kazakh table is the shape: a missing or an extra key in another language is a compile error. */
export type Words = typeof kk;

const tables: Record<Lang, Words> = { kk, ru, en };
export const wordsOf = (lang: Lang): Words => tables[lang];
